<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
 <context>
  <name>CraqueMap</name>
  <message>
   <source>Survey</source>
   <translation>病害调查</translation>
  </message>
  <message>
   <source>Map craquelure and paint loss</source>
   <translation>测绘龟裂与颜料层脱落</translation>
  </message>
  <message>
   <source>&lt;p&gt;Finds craquelure and paint loss on an orthorectified mosaic of a painted façade, and delivers them measured and styled in one GeoPackage.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Layers&lt;/b&gt;&lt;br&gt;Craquelure: one line per crack segment, with length, width, orientation and confidence.&lt;br&gt; Junctions: where cracks end, meet or cross.&lt;br&gt;Islands: the pieces of paint that craquelure closes in.&lt;br&gt; Paint loss: polygons with area and confidence.&lt;br&gt;Coverage: what was surveyed.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Scale&lt;/b&gt;&lt;br&gt;Comes from the mosaic. Without a usable one (no georeference, or degrees) set the ground sampling distance: the size of a pixel on the façade. Coordinates stay in the mosaic's CRS.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Review&lt;/b&gt;&lt;br&gt;Each crack and each loss has a field “review” for accepted, edited or rejected.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Cancel&lt;/b&gt;&lt;br&gt;A cancelled run into a file resumes where it stopped when it is started again with the same settings.&lt;/p&gt; &lt;p&gt;Everything is computed on this computer; no picture leaves it.&lt;/p&gt;</source>
   <translation>&lt;p&gt;在彩绘立面的正射影像镶嵌图上识别龟裂与颜料层脱落，测量后连同样式写入一个GeoPackage。&lt;/p&gt; &lt;p&gt;&lt;b&gt;图层&lt;/b&gt;&lt;br&gt;龟裂：每个裂纹段一条线，含长度、宽度、走向和置信度。&lt;br&gt; 节点：裂纹的端点、交汇点和交叉点。&lt;br&gt;龟裂块：被龟裂围合的颜料块。&lt;br&gt; 颜料层脱落：含面积和置信度的多边形。&lt;br&gt;调查范围：已调查的区域。&lt;/p&gt; &lt;p&gt;&lt;b&gt;比例&lt;/b&gt;&lt;br&gt;取自镶嵌图。若无可用比例（无地理参考，或以度为单位），请设置地面采样距离，即一个像素在立面上的大小。坐标保持在镶嵌图的坐标系中。&lt;/p&gt; &lt;p&gt;&lt;b&gt;复核&lt;/b&gt;&lt;br&gt;每条裂纹和每处脱落都有“review”字段：已确认（accepted）、已修改（edited）或已排除（rejected）。&lt;/p&gt; &lt;p&gt;&lt;b&gt;取消&lt;/b&gt;&lt;br&gt;写入文件的运行被取消后，以相同设置再次启动即可从中断处继续。&lt;/p&gt; &lt;p&gt;全部计算都在本机进行，图像不会离开本机。&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Surveyed area [m²]</source>
   <translation>调查面积 [m²]</translation>
  </message>
  <message>
   <source>Craquelure length [m]</source>
   <translation>龟裂长度 [m]</translation>
  </message>
  <message>
   <source>Craquelure per area [m/m²]</source>
   <translation>龟裂密度 [m/m²]</translation>
  </message>
  <message>
   <source>Mean craquelure width [mm]</source>
   <translation>龟裂平均宽度 [mm]</translation>
  </message>
  <message>
   <source>Craquelure segments</source>
   <translation>裂纹段数</translation>
  </message>
  <message>
   <source>Craquelure networks</source>
   <translation>龟裂网络数</translation>
  </message>
  <message>
   <source>Junctions</source>
   <translation>节点</translation>
  </message>
  <message>
   <source>Islands</source>
   <translation>龟裂块</translation>
  </message>
  <message>
   <source>Paint loss area [m²]</source>
   <translation>脱落面积 [m²]</translation>
  </message>
  <message>
   <source>Paint loss [% of the surveyed area]</source>
   <translation>脱落 [占调查面积%]</translation>
  </message>
  <message>
   <source>Paint losses</source>
   <translation>脱落处数</translation>
  </message>
  <message>
   <source>Orthomosaic</source>
   <translation>正射影像镶嵌图</translation>
  </message>
  <message>
   <source>Ground sampling distance</source>
   <translation>地面采样距离</translation>
  </message>
  <message>
   <source>Craquelure from probability</source>
   <translation>龟裂判定概率</translation>
  </message>
  <message>
   <source>Paint loss from probability</source>
   <translation>脱落判定概率</translation>
  </message>
  <message>
   <source>Shortest craquelure network</source>
   <translation>最短龟裂网络</translation>
  </message>
  <message>
   <source>Smallest paint loss</source>
   <translation>最小脱落面积</translation>
  </message>
  <message>
   <source>Least confidence of a feature</source>
   <translation>要素最低置信度</translation>
  </message>
  <message>
   <source>Width classes</source>
   <translation>宽度等级</translation>
  </message>
  <message>
   <source>Smooth outlines</source>
   <translation>平滑轮廓</translation>
  </message>
  <message>
   <source>Language of the legend</source>
   <translation>图例语言</translation>
  </message>
  <message>
   <source>Bands</source>
   <translation>波段</translation>
  </message>
  <message>
   <source>Black value</source>
   <translation>黑色值</translation>
  </message>
  <message>
   <source>White value</source>
   <translation>白色值</translation>
  </message>
  <message>
   <source>Clip percent</source>
   <translation>截断百分比</translation>
  </message>
  <message>
   <source>Resample to gsd</source>
   <translation>重采样至地面采样距离</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>模型</translation>
  </message>
  <message>
   <source>Only inside these polygons</source>
   <translation>仅限这些多边形内</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>计算设备</translation>
  </message>
  <message>
   <source>Engine</source>
   <translation>推理引擎</translation>
  </message>
  <message>
   <source>Precision</source>
   <translation>计算精度</translation>
  </message>
  <message>
   <source>Context round each network window</source>
   <translation>每个网络窗口的周边范围</translation>
  </message>
  <message>
   <source>Scheduler</source>
   <translation>Dask调度器</translation>
  </message>
  <message>
   <source>Windows at a time</source>
   <translation>同时处理的窗口数</translation>
  </message>
  <message>
   <source>Tile size</source>
   <translation>分块大小</translation>
  </message>
  <message>
   <source>Threads</source>
   <translation>线程数</translation>
  </message>
  <message>
   <source>Replace an existing result</source>
   <translation>替换已有结果</translation>
  </message>
  <message>
   <source>Survey (GeoPackage)</source>
   <translation>病害调查（GeoPackage）</translation>
  </message>
  <message>
   <source>Folder for class and probability rasters</source>
   <translation>类别与概率栅格文件夹</translation>
  </message>
  <message>
   <source>Orthomosaic: any raster GDAL reads, with 1, 3 or 4 bands.</source>
   <translation>正射影像镶嵌图：GDAL可读的任何栅格，1、3或4个波段。</translation>
  </message>
  <message>
   <source>Ground sampling distance, where the file states no usable scale.</source>
   <translation>文件未给出可用比例时的地面采样距离。</translation>
  </message>
  <message>
   <source>Probability from which a pixel is craquelure; without it the model card's value (map, segment).</source>
   <translation>像素判为龟裂的最低概率；不填则取模型卡中的值（测绘、类别栅格）。</translation>
  </message>
  <message>
   <source>Probability from which a pixel is paint loss; without it the model card's value (map, segment).</source>
   <translation>像素判为脱落的最低概率；不填则取模型卡中的值（测绘、类别栅格）。</translation>
  </message>
  <message>
   <source>Craquelure networks shorter than this in all are left out. Without it, map leaves out networks of less than 10 pixels, which are noise more often than cracks; vectorize leaves out none.</source>
   <translation>总长小于此值的龟裂网络将被略去。不填时，测绘略去不足10像素的网络，它们多为噪声而非裂纹；矢量化则全部保留。</translation>
  </message>
  <message>
   <source>Paint losses and islands smaller than this are left out. Without it, map leaves out those of less than 50 pixels; vectorize leaves out none.</source>
   <translation>小于此值的脱落和龟裂块将被略去。不填时，测绘略去不足50像素者；矢量化则全部保留。</translation>
  </message>
  <message>
   <source>Paint losses with less confidence are left out, and craquelure networks of which less than 20 pixels of length are this sure (all of it where they are shorter). Without it, map leaves out the networks that are less sure than the model card says; vectorize leaves out none.</source>
   <translation>置信度较低的脱落将被略去，达到此置信度的长度不足20像素的龟裂网络也将被略去（较短者须全部达到）。不填时，测绘略去置信度低于模型卡所载值的网络；矢量化则全部保留。</translation>
  </message>
  <message>
   <source>Table of width classes: ascending limits in mm, as in 0.1,0.2,0.5,1 (the default), or classes with names, each with the limit it ends below: hair=0.1, fine=0.2, medium=1, wide.</source>
   <translation>宽度等级表：以mm为单位的递增界限，如0.1,0.2,0.5,1（默认），或带名称的等级，各附其上限：hair=0.1, fine=0.2, medium=1, wide。</translation>
  </message>
  <message>
   <source>Draw islands and paint losses with lines across the steps of pixels, less than half a pixel off. Areas stay exact, neighbours keep their common border.</source>
   <translation>用跨越像素台阶的线绘制龟裂块和脱落，偏差小于半个像素。面积保持精确，相邻者仍共用边界。</translation>
  </message>
  <message>
   <source>Language of legends: English, German, French, Italian or Chinese. Legends in the others are stored beside it; names of layers and fields are the same in all.</source>
   <translation>图例语言：英语、德语、法语、意大利语或中文。其他语言的图例一并保存；图层和字段的名称在各语言中相同。</translation>
  </message>
  <message>
   <source>Bands of the mosaic to take as red, green and blue, or one as grey, counted from 1: 4,3,2. Without it what the file says.</source>
   <translation>作为红、绿、蓝的镶嵌图波段，或作为灰度的一个波段，从1开始计数：4,3,2。不填则按文件所述。</translation>
  </message>
  <message>
   <source>Value of the mosaic that is shown as black. Without it bytes are taken as they are, other values from a percentile.</source>
   <translation>镶嵌图中显示为黑色的值。不填时字节值照原样采用，其他值取自百分位数。</translation>
  </message>
  <message>
   <source>Value of the mosaic that is shown as white; else as for black.</source>
   <translation>镶嵌图中显示为白色的值；其余同黑色值。</translation>
  </message>
  <message>
   <source>Share of the values cut off at either end, where black or white come from a percentile.</source>
   <translation>黑或白取自百分位数时，两端各截去的值的比例。</translation>
  </message>
  <message>
   <source>Ground sampling distance the mosaic is read at, where its own lies outside what the model was trained on. Results lie in the mosaic's coordinates all the same.</source>
   <translation>镶嵌图自身的采样距离超出模型训练范围时，读取时采用的地面采样距离。结果仍采用镶嵌图的坐标。</translation>
  </message>
  <message>
   <source>Name of a bundled model or one of your own, model folder, or .safetensors file.</source>
   <translation>自带模型或自有模型的名称、模型文件夹，或.safetensors文件。</translation>
  </message>
  <message>
   <source>Vector file of polygons in the mosaic's CRS: only what lies inside is surveyed.</source>
   <translation>多边形矢量文件，采用镶嵌图的坐标参照系：仅调查其内部。</translation>
  </message>
  <message>
   <source>Where the network runs: auto takes a CUDA GPU where there is one, else the processor.</source>
   <translation>网络在何处运行：auto表示有CUDA显卡则用之，否则用处理器。</translation>
  </message>
  <message>
   <source>What runs the network; auto takes the fastest present.</source>
   <translation>由什么运行网络；自动表示现有最快者。</translation>
  </message>
  <message>
   <source>Arithmetic; auto takes bfloat16 or float16 where the device is fast at it.</source>
   <translation>计算精度；自动表示在设备擅长时采用bfloat16或float16。</translation>
  </message>
  <message>
   <source>Context round each network window; without it the model card's value.</source>
   <translation>每个网络窗口周边的范围；不填则取模型卡中的值。</translation>
  </message>
  <message>
   <source>Address of a running Dask scheduler, as tcp://host:8786: its workers run the network.</source>
   <translation>正在运行的Dask调度器地址，如tcp://host:8786：由其工作进程运行网络。</translation>
  </message>
  <message>
   <source>Windows that go through the network at a time: auto or a number.</source>
   <translation>同时通过网络的窗口数：auto或一个数字。</translation>
  </message>
  <message>
   <source>Side of the pieces worked on at a time: more is faster and takes more memory. The result does not depend on it.</source>
   <translation>每次处理的分块边长：越大越快，占用内存也越多。结果与此无关。</translation>
  </message>
  <message>
   <source>Threads that read, compute, trace and measure; without it the processor's cores.</source>
   <translation>用于读取、计算、提取和测量的线程数；不填则为处理器核心数。</translation>
  </message>
  <message>
   <source>Replace an existing result.</source>
   <translation>替换已有结果。</translation>
  </message>
  <message>
   <source>GeoPackage to write.</source>
   <translation>要写入的GeoPackage。</translation>
  </message>
  <message>
   <source>Folder that also receives the class and probability rasters.</source>
   <translation>同时存放类别与概率栅格的文件夹。</translation>
  </message>
  <message>
   <source>Class raster of a mosaic</source>
   <translation>由镶嵌图生成类别栅格</translation>
  </message>
  <message>
   <source>&lt;p&gt;Finds craquelure and paint loss on an orthorectified mosaic and writes what each pixel is.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Class raster&lt;/b&gt;&lt;br&gt;0 background, 1 craquelure, 2 paint loss, 255 not surveyed.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Probability raster&lt;/b&gt;&lt;br&gt;Two bands, craquelure and paint loss: 254 times the probability, 255 not surveyed.&lt;/p&gt; &lt;p&gt;“Vectorise a class raster” makes the survey of it, with any thresholds, without running the network again.&lt;/p&gt;</source>
   <translation>&lt;p&gt;在正射影像镶嵌图上识别龟裂与颜料层脱落，并写出每个像素的类别。&lt;/p&gt; &lt;p&gt;&lt;b&gt;类别栅格&lt;/b&gt;&lt;br&gt;0 背景，1 龟裂，2 颜料层脱落，255 未调查。&lt;/p&gt; &lt;p&gt;&lt;b&gt;概率栅格&lt;/b&gt;&lt;br&gt;两个波段，龟裂和脱落：概率乘以254,255 未调查。&lt;/p&gt; &lt;p&gt;“类别栅格矢量化”可用任意阈值由此生成病害调查，无需再次运行网络。&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Class raster</source>
   <translation>类别栅格</translation>
  </message>
  <message>
   <source>Probability raster</source>
   <translation>概率栅格</translation>
  </message>
  <message>
   <source>Class raster to write: 0 background, 1 craquelure, 2 paint loss, 255 nodata.</source>
   <translation>要写入的类别栅格：0背景，1龟裂，2脱落，255无数据。</translation>
  </message>
  <message>
   <source>Probability raster to write: two bands, craquelure and paint loss, round(254 p), 255 nodata.</source>
   <translation>要写入的概率栅格：两个波段，龟裂和脱落，round(254 p)，255无数据。</translation>
  </message>
  <message>
   <source>Vectorise a class raster</source>
   <translation>类别栅格矢量化</translation>
  </message>
  <message>
   <source>&lt;p&gt;Traces and measures the craquelure and paint loss of a class raster, from “Class raster of a mosaic” or any other program, and delivers them styled in one GeoPackage.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Class raster&lt;/b&gt;&lt;br&gt;0 background, 1 craquelure, 2 paint loss, 255 not surveyed.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Probability raster&lt;/b&gt;&lt;br&gt;Gives confidences, widths finer than a pixel, and new classes where a threshold is set.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Scale&lt;/b&gt;&lt;br&gt;Comes from the raster. Without a usable one (no georeference, or degrees) set the ground sampling distance.&lt;/p&gt;</source>
   <translation>&lt;p&gt;提取并测量类别栅格（来自“由镶嵌图生成类别栅格”或其他程序）中的龟裂与颜料层脱落，连同样式写入一个GeoPackage。&lt;/p&gt; &lt;p&gt;&lt;b&gt;类别栅格&lt;/b&gt;&lt;br&gt;0 背景，1 龟裂，2 颜料层脱落，255 未调查。&lt;/p&gt; &lt;p&gt;&lt;b&gt;概率栅格&lt;/b&gt;&lt;br&gt;提供置信度、亚像素宽度，并在设定阈值时重新判定类别。&lt;/p&gt; &lt;p&gt;&lt;b&gt;比例&lt;/b&gt;&lt;br&gt;取自栅格。若无可用比例（无地理参考，或以度为单位），请设置地面采样距离。&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Class raster: 0 background, 1 craquelure, 2 paint loss, 255 nodata.</source>
   <translation>类别栅格：0背景，1龟裂，2脱落，255无数据。</translation>
  </message>
  <message>
   <source>Probability raster: two bands, craquelure and paint loss, round(254 p), 255 nodata. Gives confidences, finer widths, and new classes where a threshold is set.</source>
   <translation>概率栅格：两个波段，龟裂和脱落，round(254 p)，255无数据。可得出置信度、更精细的宽度，设有阈值时还可得出新的类别。</translation>
  </message>
  <message>
   <source>Plan</source>
   <translation>修复图纸</translation>
  </message>
  <message>
   <source>Take off quantities</source>
   <translation>计算工程量</translation>
  </message>
  <message>
   <source>&lt;p&gt;Takes off lengths, areas and counts of a survey by class, width or size class and building element, with costs where unit costs are given.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Building elements&lt;/b&gt;&lt;br&gt;Polygons with a name, and parents (bay, storey, façade) by which they are summed up too. Without any there is one total.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Table&lt;/b&gt;&lt;br&gt;A spreadsheet, CSV, or a GeoPackage with the quantities of each element, which is loaded with styles.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Review&lt;/b&gt;&lt;br&gt;Rejected features are left out.&lt;/p&gt;</source>
   <translation>&lt;p&gt;按类别、宽度或尺寸等级及建筑构件统计病害调查的长度、面积和数量，给出单价时同时计算费用。&lt;/p&gt; &lt;p&gt;&lt;b&gt;建筑构件&lt;/b&gt;&lt;br&gt;带名称的多边形，可含上级构件（开间、楼层、立面），并按上级汇总。没有构件时只给出总计。&lt;/p&gt; &lt;p&gt;&lt;b&gt;表格&lt;/b&gt;&lt;br&gt;电子表格、CSV，或含各构件工程量的GeoPackage（连同样式加载）。&lt;/p&gt; &lt;p&gt;&lt;b&gt;复核&lt;/b&gt;&lt;br&gt;已排除的要素不计入。&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Visible area [m²]</source>
   <translation>可见面积 [m²]</translation>
  </message>
  <message>
   <source>Paint loss [% of the visible area]</source>
   <translation>脱落 [占可见面积%]</translation>
  </message>
  <message>
   <source>Elements</source>
   <translation>构件</translation>
  </message>
  <message>
   <source>Parents of elements</source>
   <translation>上级构件</translation>
  </message>
  <message>
   <source>Parents, level 2</source>
   <translation>上级，第2级</translation>
  </message>
  <message>
   <source>Parents, level 3</source>
   <translation>上级，第3级</translation>
  </message>
  <message>
   <source>Parents, level 4</source>
   <translation>上级，第4级</translation>
  </message>
  <message>
   <source>Parents, level 5</source>
   <translation>上级，第5级</translation>
  </message>
  <message>
   <source>Whole survey</source>
   <translation>全部调查</translation>
  </message>
  <message>
   <source>Building elements</source>
   <translation>建筑构件</translation>
  </message>
  <message>
   <source>Field of the elements' names</source>
   <translation>构件名称字段</translation>
  </message>
  <message>
   <source>Fields of the elements' parents</source>
   <translation>上级构件字段</translation>
  </message>
  <message>
   <source>Elements that overlap</source>
   <translation>重叠的构件</translation>
  </message>
  <message>
   <source>Limits of width classes</source>
   <translation>宽度等级界限</translation>
  </message>
  <message>
   <source>Limits of island sizes</source>
   <translation>龟裂块尺寸界限</translation>
  </message>
  <message>
   <source>Limits of paint loss sizes</source>
   <translation>脱落面积界限</translation>
  </message>
  <message>
   <source>Table (XLSX, CSV or GeoPackage)</source>
   <translation>表格（XLSX、CSV或GeoPackage）</translation>
  </message>
  <message>
   <source>Minimum quantities and unit costs</source>
   <translation>最小计量与单价</translation>
  </message>
  <message>
   <source>Template of such a table</source>
   <translation>该表格的模板</translation>
  </message>
  <message>
   <source>Style of CSV</source>
   <translation>CSV样式</translation>
  </message>
  <message>
   <source>GeoPackage that map or vectorize wrote, reviewed or not.</source>
   <translation>由测绘或矢量化写出的GeoPackage，复核与否均可。</translation>
  </message>
  <message>
   <source>Building elements: polygons in the survey's CRS, with a name and optional parents.</source>
   <translation>建筑构件：多边形，采用病害调查的坐标参照系，带名称，可带上级构件。</translation>
  </message>
  <message>
   <source>Field of the elements' names; without it the field name, or the only field of text.</source>
   <translation>构件名称字段；不填则取name字段或唯一的文本字段。</translation>
  </message>
  <message>
   <source>Fields of the elements' parents, separated by commas, from the nearest to the outermost; without it parent, parent_2 and so on, where there are such. A parent may be another element of the file.</source>
   <translation>构件的上级字段，以逗号分隔，由近及远；不填则取parent、parent_2等现有字段。上级可以是文件中的另一构件。</translation>
  </message>
  <message>
   <source>What becomes of elements that overlap: refuse, or give what they share to the first in the file.</source>
   <translation>重叠构件的处理：拒绝，或将共有部分归于文件中的第一个。</translation>
  </message>
  <message>
   <source>Limits between width classes of craquelure, ascending, separated by commas; without it those of the survey (0.1, 0.2, 0.5, 1).</source>
   <translation>龟裂宽度等级之间的界限，递增，以逗号分隔；不填则取病害调查中的值（0.1, 0.2, 0.5, 1）。</translation>
  </message>
  <message>
   <source>Limits between size classes of islands: diameter of the circle of equal area.</source>
   <translation>龟裂块尺寸等级之间的界限：等面积圆的直径。</translation>
  </message>
  <message>
   <source>Limits between size classes of paint loss: area.</source>
   <translation>脱落尺寸等级之间的界限：面积。</translation>
  </message>
  <message>
   <source>Table to write: XLSX or CSV, or a GeoPackage with the quantities of each element.</source>
   <translation>要写入的表格：XLSX或CSV，或包含各构件工程量的GeoPackage。</translation>
  </message>
  <message>
   <source>Table of minimum billing quantities and unit costs, CSV or XLSX.</source>
   <translation>最小计量与单价表，CSV或XLSX。</translation>
  </message>
  <message>
   <source>Also write such a table to fill in, with a row for each class and size class.</source>
   <translation>同时写出一份待填的此类表格，每个类别和尺寸等级一行。</translation>
  </message>
  <message>
   <source>CSV with commas between values, or with semicolons and decimal commas, as spreadsheets expect where numbers are written so.</source>
   <translation>CSV以逗号分隔值，或以分号分隔并用逗号作小数点，符合如此书写数字的地区电子表格的要求。</translation>
  </message>
  <message>
   <source>Density by grid cells</source>
   <translation>按网格统计密度</translation>
  </message>
  <message>
   <source>&lt;p&gt;Sums a survey up by squares or hexagons: craquelure in m/m², paint loss in %, widths, islands, and how branched and how parallel the cracks are.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Styles&lt;/b&gt;&lt;br&gt;The layer comes with several; choose among them in its properties.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Cells&lt;/b&gt;&lt;br&gt;Measured against their visible surface: what was not surveyed does not count.&lt;/p&gt;</source>
   <translation>&lt;p&gt;按方格或六边形汇总病害调查：龟裂（m/m²）、脱落（%）、宽度、龟裂块，以及裂纹的分支程度和平行程度。&lt;/p&gt; &lt;p&gt;&lt;b&gt;样式&lt;/b&gt;&lt;br&gt;图层带有多种样式，可在图层属性中选择。&lt;/p&gt; &lt;p&gt;&lt;b&gt;网格单元&lt;/b&gt;&lt;br&gt;以可见面积为准：未调查的部分不计入。&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Cells</source>
   <translation>网格单元数</translation>
  </message>
  <message>
   <source>Density</source>
   <translation>密度</translation>
  </message>
  <message>
   <source>Size of cells</source>
   <translation>网格单元大小</translation>
  </message>
  <message>
   <source>Shape of cells</source>
   <translation>网格单元形状</translation>
  </message>
  <message>
   <source>Cells (GeoPackage)</source>
   <translation>网格单元（GeoPackage）</translation>
  </message>
  <message>
   <source>Size of cells: side of squares, distance between opposite sides of hexagons.</source>
   <translation>网格单元的大小：正方形的边长，六边形对边的距离。</translation>
  </message>
  <message>
   <source>Shape of cells.</source>
   <translation>网格单元的形状。</translation>
  </message>
  <message>
   <source>Change between two surveys</source>
   <translation>两次调查之间的变化</translation>
  </message>
  <message>
   <source>&lt;p&gt;Compares two surveys of the same surface: what is new, has grown, widened or gone, and how paint loss has changed, beyond what segmentation and registration leave uncertain.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Registration&lt;/b&gt;&lt;br&gt;Shift, rotation and scale that remain between the surveys are found from their networks, or taken from a table of control points.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Dates&lt;/b&gt;&lt;br&gt;With the dates of both surveys (2024-05-17, 2024-05 or 2024) all changes are given as rates per year too.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Settings&lt;/b&gt;&lt;br&gt;Map both mosaics with the same model, thresholds and scale: what one survey found and the other could not would count as change.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Review&lt;/b&gt;&lt;br&gt;Rejected features are left out.&lt;/p&gt;</source>
   <translation>&lt;p&gt;比较同一表面的两次调查：哪些裂纹是新增的、扩展的、变宽的或消失的，颜料层脱落如何变化，且超出分割与配准的不确定范围。&lt;/p&gt; &lt;p&gt;&lt;b&gt;配准&lt;/b&gt;&lt;br&gt;两次调查之间残余的平移、旋转和缩放由其裂纹网络求得，或取自控制点表。&lt;/p&gt; &lt;p&gt;&lt;b&gt;日期&lt;/b&gt;&lt;br&gt;给出两次调查的日期（2024-05-17、2024-05 或 2024）后，所有变化也以每年的速率给出。&lt;/p&gt; &lt;p&gt;&lt;b&gt;设置&lt;/b&gt;&lt;br&gt;请用相同的模型、阈值和比例绘制两幅镶嵌图：一次调查能发现而另一次不能发现的内容会被算作变化。&lt;/p&gt; &lt;p&gt;&lt;b&gt;审核&lt;/b&gt;&lt;br&gt;被否决的要素不计入。&lt;/p&gt;</translation>
  </message>
  <message>
   <source>New craquelure [m]</source>
   <translation>新增龟裂 [m]</translation>
  </message>
  <message>
   <source>Grown craquelure [m]</source>
   <translation>扩展龟裂 [m]</translation>
  </message>
  <message>
   <source>Tips that have advanced</source>
   <translation>前移的裂纹尖端</translation>
  </message>
  <message>
   <source>Mean advance of these tips [m]</source>
   <translation>这些尖端的平均前移量 [m]</translation>
  </message>
  <message>
   <source>Widened segments</source>
   <translation>变宽的裂纹段</translation>
  </message>
  <message>
   <source>Lost craquelure [m]</source>
   <translation>消失的龟裂 [m]</translation>
  </message>
  <message>
   <source>New paint loss [m²]</source>
   <translation>新增颜料层脱落 [m²]</translation>
  </message>
  <message>
   <source>Grown paint loss [m²]</source>
   <translation>扩大的颜料层脱落 [m²]</translation>
  </message>
  <message>
   <source>Filled paint loss [m²]</source>
   <translation>已填补的颜料层脱落 [m²]</translation>
  </message>
  <message>
   <source>Registration, root mean square [m]</source>
   <translation>配准均方根误差 [m]</translation>
  </message>
  <message>
   <source>Tolerance [m]</source>
   <translation>容差 [m]</translation>
  </message>
  <message>
   <source>Grown craquelure</source>
   <translation>扩展龟裂</translation>
  </message>
  <message>
   <source>New craquelure</source>
   <translation>新增龟裂</translation>
  </message>
  <message>
   <source>Widened craquelure</source>
   <translation>变宽龟裂</translation>
  </message>
  <message>
   <source>Lost craquelure</source>
   <translation>消失龟裂</translation>
  </message>
  <message>
   <source>Unchanged craquelure</source>
   <translation>未变化龟裂</translation>
  </message>
  <message>
   <source>New paint loss</source>
   <translation>新增颜料层脱落</translation>
  </message>
  <message>
   <source>Grown paint loss</source>
   <translation>扩大的颜料层脱落</translation>
  </message>
  <message>
   <source>Filled paint loss</source>
   <translation>已填补的颜料层脱落</translation>
  </message>
  <message>
   <source>Covered by both surveys</source>
   <translation>两次调查共同覆盖</translation>
  </message>
  <message>
   <source>Earlier survey (GeoPackage)</source>
   <translation>较早的调查 (GeoPackage)</translation>
  </message>
  <message>
   <source>Later survey (GeoPackage)</source>
   <translation>较晚的调查 (GeoPackage)</translation>
  </message>
  <message>
   <source>Change (GeoPackage)</source>
   <translation>变化 (GeoPackage)</translation>
  </message>
  <message>
   <source>Date of the earlier survey</source>
   <translation>较早调查的日期</translation>
  </message>
  <message>
   <source>Date of the later survey</source>
   <translation>较晚调查的日期</translation>
  </message>
  <message>
   <source>Registration</source>
   <translation>配准</translation>
  </message>
  <message>
   <source>Table of control points</source>
   <translation>控制点表</translation>
  </message>
  <message>
   <source>Largest shift looked for</source>
   <translation>搜索的最大平移量</translation>
  </message>
  <message>
   <source>Tolerance of matching</source>
   <translation>匹配容差</translation>
  </message>
  <message>
   <source>Shortest new or lost craquelure</source>
   <translation>新增或消失龟裂的最小长度</translation>
  </message>
  <message>
   <source>Smallest change of paint loss</source>
   <translation>颜料层脱落的最小变化</translation>
  </message>
  <message>
   <source>Standard deviation of mean widths</source>
   <translation>平均宽度的标准差</translation>
  </message>
  <message>
   <source>Survey of the earlier date: GeoPackage that map or vectorize wrote, reviewed or not.</source>
   <translation>较早日期的病害调查：由测绘或矢量化写出的GeoPackage，复核与否均可。</translation>
  </message>
  <message>
   <source>Survey of the later date, of the same surface in the same coordinate system.</source>
   <translation>较晚日期的病害调查，同一表面，同一坐标系。</translation>
  </message>
  <message>
   <source>Date of the earlier survey, YYYY-MM-DD (or YYYY-MM, YYYY), for rates per year.</source>
   <translation>较早调查的日期，YYYY-MM-DD（或YYYY-MM、YYYY），用于计算年变化率。</translation>
  </message>
  <message>
   <source>Date of the later survey, likewise.</source>
   <translation>较晚调查的日期，格式同上。</translation>
  </message>
  <message>
   <source>How the surveys are laid over one another: auto finds shift, rotation and scale from the networks, none takes the coordinates as they are.</source>
   <translation>两次调查如何叠合：由网络求出平移、旋转和比例，或直接采用坐标。</translation>
  </message>
  <message>
   <source>Table of points seen in both surveys, CSV with the columns old_x, old_y, new_x, new_y in units of the CRS; registers by them instead.</source>
   <translation>两次调查中均可见的点的表格，CSV，列为old_x, old_y, new_x, new_y，采用坐标参照系的单位；改由这些点配准。</translation>
  </message>
  <message>
   <source>Largest shift between the surveys that is looked for.</source>
   <translation>在两次调查之间搜索的最大平移量。</translation>
  </message>
  <message>
   <source>Distance up to which lines are the same; at least, and without it, the larger of two pixels and two standard deviations of the registration.</source>
   <translation>视为同一条线的最大距离；至少为（不填时即为）两个像素与配准标准差两倍中的较大者。</translation>
  </message>
  <message>
   <source>Shorter new or lost craquelure is left out; without it four tolerances.</source>
   <translation>较短的新增或消失龟裂将被略去；不填则为四倍容差。</translation>
  </message>
  <message>
   <source>Smaller changes of paint loss are left out; without it the square of four tolerances.</source>
   <translation>较小的脱落变化将被略去；不填则为四倍容差的平方。</translation>
  </message>
  <message>
   <source>Standard deviation of a segment's mean width in each survey, for the level of detection of widening.</source>
   <translation>每次调查中裂纹段平均宽度的标准差，用于变宽的检出限。</translation>
  </message>
  <message>
   <source>Write a report (HTML, PDF)</source>
   <translation>撰写报告（HTML、PDF）</translation>
  </message>
  <message>
   <source>&lt;p&gt;Writes an illustrated report of a survey for clients and records, as one HTML file or a PDF: overview, quantities, widths, directions, islands, junctions, spacing, uncertainty, the worst places as pictures, and provenance.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Orthomosaic&lt;/b&gt;&lt;br&gt;Only needed where the mosaic is neither where it was surveyed nor beside the survey. Without it the report has no pictures.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Building elements&lt;/b&gt;&lt;br&gt;As for the take-off, with costs where unit costs are given.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Review&lt;/b&gt;&lt;br&gt;Rejected features are left out.&lt;/p&gt;</source>
   <translation>&lt;p&gt;为委托方和档案撰写图文调查报告，为单个 HTML 文件或 PDF：总览、工程量、宽度、走向、龟裂块、节点、间距、不确定度、病害最严重部位图片及数据来源。&lt;/p&gt; &lt;p&gt;&lt;b&gt;正射影像镶嵌图&lt;/b&gt;&lt;br&gt;仅当影像既不在调查时的位置、也不在调查文件旁时才需要。没有影像则报告无图片。&lt;/p&gt; &lt;p&gt;&lt;b&gt;建筑构件&lt;/b&gt;&lt;br&gt;与工程量统计相同；给出单价时含费用。&lt;/p&gt; &lt;p&gt;&lt;b&gt;复核&lt;/b&gt;&lt;br&gt;已排除的要素不计入。&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Report (HTML or PDF)</source>
   <translation>报告（HTML 或 PDF）</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>语言</translation>
  </message>
  <message>
   <source>Project</source>
   <translation>项目</translation>
  </message>
  <message>
   <source>Object</source>
   <translation>对象</translation>
  </message>
  <message>
   <source>Drawn by</source>
   <translation>绘制</translation>
  </message>
  <message>
   <source>Date (as in 2026-05-31)</source>
   <translation>日期（如 2026-05-31）</translation>
  </message>
  <message>
   <source>Pictures of each kind of worst places</source>
   <translation>每类最严重部位的图片数</translation>
  </message>
  <message>
   <source>Font for Chinese, Japanese and Korean</source>
   <translation>中日韩文字体</translation>
  </message>
  <message>
   <source>Report to write: one HTML file that holds everything it shows, or a PDF.</source>
   <translation>要写入的报告：一个包含全部内容的HTML文件，或PDF。</translation>
  </message>
  <message>
   <source>Language of the report.</source>
   <translation>报告的语言。</translation>
  </message>
  <message>
   <source>Name of the project, for the title block.</source>
   <translation>项目名称，用于图签。</translation>
  </message>
  <message>
   <source>What was surveyed, for the title block: building, façade, room.</source>
   <translation>调查对象，用于图签：建筑、立面、房间。</translation>
  </message>
  <message>
   <source>Who is responsible for the report, for the title block.</source>
   <translation>报告负责人，用于图签。</translation>
  </message>
  <message>
   <source>Date of the report, as in 2026-05-31; without it today.</source>
   <translation>报告日期，如2026-05-31；不填则为今天。</translation>
  </message>
  <message>
   <source>Mosaic to take pictures from; without it the one the survey names, looked for where it was and beside the survey.</source>
   <translation>提供图片的镶嵌图；不填则取病害调查中所记的镶嵌图，在原处及病害调查旁查找。</translation>
  </message>
  <message>
   <source>Table of minimum billing quantities and unit costs, as quantities takes it.</source>
   <translation>最小计量与单价表，与计算工程量所用相同。</translation>
  </message>
  <message>
   <source>Pictures of each kind of worst places: densest craquelure, widest cracks, largest losses.</source>
   <translation>每类最严重部位的图片数：龟裂最密处、裂纹最宽处、脱落最大处。</translation>
  </message>
  <message>
   <source>TrueType font to embed in a PDF for Chinese, Japanese and Korean; without it one of the system's, else the PDF viewer's own.</source>
   <translation>嵌入PDF的TrueType字体，用于中日韩文字；不填则用系统字体，否则用PDF阅读器自带字体。</translation>
  </message>
  <message>
   <source>Draw for CAD (DXF)</source>
   <translation>绘制CAD图（DXF）</translation>
  </message>
  <message>
   <source>&lt;p&gt;Draws a survey for CAD programs (DXF R2010, metres): craquelure as polylines on a layer for each width class, junctions as blocks, islands and paint loss as closed polylines, paint loss hatched.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Fields of features&lt;/b&gt;&lt;br&gt;Stay with their entities as extended data (application CRAQUEMAP), and as attributes of blocks where you choose so.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Local origin&lt;/b&gt;&lt;br&gt;CAD programs lose digits far from the origin. With “auto” the drawing begins at whole metres near the survey's lower left corner; the shift stands in the drawing.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Review&lt;/b&gt;&lt;br&gt;Rejected features are left out.&lt;/p&gt;</source>
   <translation>&lt;p&gt;为CAD程序绘制病害调查（DXF R2010，单位米）：龟裂为多段线，每个宽度等级一个图层；节点为块；龟裂块和脱落为闭合多段线，脱落带填充图案。&lt;/p&gt; &lt;p&gt;&lt;b&gt;要素字段&lt;/b&gt;&lt;br&gt;作为扩展数据（应用CRAQUEMAP）随实体保存，也可选择作为块属性。&lt;/p&gt; &lt;p&gt;&lt;b&gt;局部原点&lt;/b&gt;&lt;br&gt;CAD程序在远离原点处会损失精度。选择“auto”时，图形从调查左下角附近的整米处开始，平移量写在图中。&lt;/p&gt; &lt;p&gt;&lt;b&gt;复核&lt;/b&gt;&lt;br&gt;已排除的要素不绘制。&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Drawing (DXF)</source>
   <translation>图形（DXF）</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>标题</translation>
  </message>
  <message>
   <source>Fields of features</source>
   <translation>要素字段</translation>
  </message>
  <message>
   <source>Mosaic beneath the drawing</source>
   <translation>图形下的镶嵌图</translation>
  </message>
  <message>
   <source>Local origin (auto, or x,y)</source>
   <translation>局部原点（auto或x,y）</translation>
  </message>
  <message>
   <source>Plot scale 1 to</source>
   <translation>出图比例 1 比</translation>
  </message>
  <message>
   <source>Only what touches these polygons</source>
   <translation>仅与这些多边形相接的部分</translation>
  </message>
  <message>
   <source>Field of the polygons' names</source>
   <translation>多边形名称字段</translation>
  </message>
  <message>
   <source>Least mean width of craquelure</source>
   <translation>龟裂最小平均宽度</translation>
  </message>
  <message>
   <source>Table of width classes</source>
   <translation>宽度等级表</translation>
  </message>
  <message>
   <source>Drawing to write.</source>
   <translation>要写入的图形。</translation>
  </message>
  <message>
   <source>Language of title, legend and descriptions of layers; names of layers and fields are the same in all.</source>
   <translation>标题、图例和图层说明的语言；图层和字段的名称在各种语言中相同。</translation>
  </message>
  <message>
   <source>Title beneath the drawing; without it the survey's name.</source>
   <translation>图形下方的标题；不填则为病害调查的名称。</translation>
  </message>
  <message>
   <source>Fields of features as extended data (XDATA) of their entities; as attributes of blocks as well, which CAD programs list and extract but which make the file several times larger; or not at all.</source>
   <translation>要素字段作为其实体的扩展数据（XDATA）；或同时作为块属性，CAD程序可列出并提取，但文件会大数倍；或完全不写。</translation>
  </message>
  <message>
   <source>Mosaic to refer to as an image beneath the drawing: TIFF, JPEG or PNG, kept where it is.</source>
   <translation>作为图像引用在图形下方的镶嵌图：TIFF、JPEG或PNG，保留在原处。</translation>
  </message>
  <message>
   <source>Survey coordinates of the drawing's origin, as x,y; or auto: the survey's lower left corner, down to a whole metre. Without it coordinates are the survey's.</source>
   <translation>图形原点在病害调查中的坐标，格式为x,y；或auto：病害调查的左下角，向下取整到米。不填则采用病害调查的坐标。</translation>
  </message>
  <message>
   <source>Denominator of the scale the drawing will be plotted at; sizes of symbols, texts and hatches follow from it.</source>
   <translation>图形出图比例的分母；符号、文字和填充图案的大小由此而定。</translation>
  </message>
  <message>
   <source>Only what touches these polygons is drawn, whole; their outlines are drawn too.</source>
   <translation>仅绘制与这些多边形相接者，且完整绘制；同时绘制多边形轮廓。</translation>
  </message>
  <message>
   <source>Field of the polygons' names; without it the field name, or the only field of text.</source>
   <translation>多边形名称字段；不填则取name字段或唯一的文本字段。</translation>
  </message>
  <message>
   <source>Craquelure of less mean width is left out.</source>
   <translation>平均宽度较小的龟裂将被略去。</translation>
  </message>
  <message>
   <source>Table of width classes, a layer each: ascending limits in mm, as in 0.1,0.2,0.5,1, or classes with names, each with the limit it ends below: hair=0.1, fine=0.2, medium=1, wide. Without it those of the survey.</source>
   <translation>宽度等级表，每级一个图层：以mm为单位的递增界限，如0.1,0.2,0.5,1，或带名称的等级，各附其上限：hair=0.1, fine=0.2, medium=1, wide。不填则取病害调查中的等级。</translation>
  </message>
  <message>
   <source>Make plates (layouts and PDF)</source>
   <translation>制作图幅（布局与PDF）</translation>
  </message>
  <message>
   <source>&lt;p&gt;Puts a survey on sheets of paper, true to scale: by a grid over the surface, or sheets of their own for each building element. Each has the map with line weights and hatches in millimetres on paper, a legend with the quantities of the sheet and of the whole, sheet index, scale bar, arrow, coordinate grid and title block.&lt;/p&gt; &lt;p&gt;&lt;b&gt;PDF&lt;/b&gt;&lt;br&gt;All sheets in one file, vectors as vectors; its layers can be switched off in a reader.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Layouts&lt;/b&gt;&lt;br&gt;Stay in the project for editing, with the layers they show in a folded group. The sheets lie in a GeoPackage beside the PDF.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Quantities&lt;/b&gt;&lt;br&gt;Where sheets overlap they are divided along the middle, so that sheets add up to the whole. Rejected features are left out.&lt;/p&gt;</source>
   <translation>&lt;p&gt;将病害调查按真实比例排到图纸上：按表面网格分幅，或按建筑构件单独分幅。每幅含地图（线宽和填充以图上毫米计）、带本幅及全部工程量的图例、图幅索引、比例尺、指向箭头、坐标格网和图签。&lt;/p&gt; &lt;p&gt;&lt;b&gt;PDF&lt;/b&gt;&lt;br&gt;所有图幅在一个文件中，矢量保持为矢量；图层可在阅读器中关闭。&lt;/p&gt; &lt;p&gt;&lt;b&gt;布局&lt;/b&gt;&lt;br&gt;保留在工程中供编辑，其图层位于折叠的组内。图幅范围保存在PDF旁的GeoPackage中。&lt;/p&gt; &lt;p&gt;&lt;b&gt;工程量&lt;/b&gt;&lt;br&gt;图幅重叠处从中间划分，各图幅之和等于总量。已排除的要素不计入。&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Picture beneath</source>
   <translation>底图</translation>
  </message>
  <message>
   <source>Opacity of the picture</source>
   <translation>底图不透明度</translation>
  </message>
  <message>
   <source>Building elements, with sheets of their own</source>
   <translation>建筑构件（单独分幅）</translation>
  </message>
  <message>
   <source>Scale 1 to</source>
   <translation>比例 1 比</translation>
  </message>
  <message>
   <source>Paper</source>
   <translation>纸张</translation>
  </message>
  <message>
   <source>Orientation</source>
   <translation>方向</translation>
  </message>
  <message>
   <source>Overlap of sheets</source>
   <translation>图幅重叠</translation>
  </message>
  <message>
   <source>Rows of the title block</source>
   <translation>图签行</translation>
  </message>
  <message>
   <source>Arrow</source>
   <translation>箭头</translation>
  </message>
  <message>
   <source>Direction of the arrow</source>
   <translation>箭头方向</translation>
  </message>
  <message>
   <source>Distance of grid lines</source>
   <translation>格网线间距</translation>
  </message>
  <message>
   <source>Begin with a sheet index</source>
   <translation>以图幅索引开始</translation>
  </message>
  <message>
   <source>Plates (PDF)</source>
   <translation>图幅（PDF）</translation>
  </message>
  <message>
   <source>Project to write</source>
   <translation>要写入的工程</translation>
  </message>
  <message>
   <source>GeoPackage that map or vectorize wrote. Where the project shows its layers, their styles are used.</source>
   <translation>由测绘或矢量化写出的GeoPackage。若工程中显示其图层，则采用这些图层的样式。</translation>
  </message>
  <message>
   <source>Picture beneath the survey.</source>
   <translation>病害调查下方的图片。</translation>
  </message>
  <message>
   <source>Opacity of the picture.</source>
   <translation>图片的不透明度。</translation>
  </message>
  <message>
   <source>Building elements: each gets sheets of its own. Without them the whole surface is divided by a grid.</source>
   <translation>建筑构件：每个单独分幅。不给出时，整个表面按格网划分。</translation>
  </message>
  <message>
   <source>Denominator of the scale: 50 for 1:50.</source>
   <translation>比例的分母：50表示1:50。</translation>
  </message>
  <message>
   <source>Size of the paper.</source>
   <translation>纸张大小。</translation>
  </message>
  <message>
   <source>How the paper lies.</source>
   <translation>纸张方向。</translation>
  </message>
  <message>
   <source>What neighbouring sheets show both, on paper. Quantities are divided along the middle, which is drawn.</source>
   <translation>相邻图幅共同显示的部分，以纸上尺寸计。工程量沿绘出的中线划分。</translation>
  </message>
  <message>
   <source>Title of the plates; without it the survey's name.</source>
   <translation>图幅标题；不填则为病害调查的名称。</translation>
  </message>
  <message>
   <source>Rows of the title block: a table with key and value in its first two columns (project, object, client, …); commas or semicolons, UTF-8.</source>
   <translation>图签各行：前两列为键和值的表格（项目、对象、委托方等）；逗号或分号分隔，UTF-8。</translation>
  </message>
  <message>
   <source>Arrow: up along the façade, north, or none.</source>
   <translation>箭头：沿立面向上、指北，或无。</translation>
  </message>
  <message>
   <source>Direction of the arrow, clockwise from the top of the sheet.</source>
   <translation>箭头方向，自图幅上边顺时针计。</translation>
  </message>
  <message>
   <source>Distance of the lines of the coordinate grid; 0 for none, without it about 50 mm on paper.</source>
   <translation>坐标格网线的间距；0表示无格网，不填则约为纸上50 mm。</translation>
  </message>
  <message>
   <source>Begin with a page that shows and lists all sheets.</source>
   <translation>以显示并列出所有图幅的一页开始。</translation>
  </message>
  <message>
   <source>Language of legend and title block.</source>
   <translation>图例和图签的语言。</translation>
  </message>
  <message>
   <source>PDF to write; its sheets are listed beside it, in NAME_sheets.gpkg.</source>
   <translation>要写入的PDF；其图幅列在旁边的NAME_sheets.gpkg中。</translation>
  </message>
  <message>
   <source>Project to write as well, with the layouts for editing; for runs without a window.</source>
   <translation>同时写出的工程，含可编辑的布局；用于无窗口运行。</translation>
  </message>
  <message>
   <source>Replace existing results.</source>
   <translation>替换已有的各项结果。</translation>
  </message>
  <message>
   <source>Training</source>
   <translation>模型训练</translation>
  </message>
  <message>
   <source>Data set of labels</source>
   <translation>由标注生成数据集</translation>
  </message>
  <message>
   <source>&lt;p&gt;Makes a data set to train and measure models on, of vector layers over a mosaic (a reviewed survey, say) or of labelled pictures.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Layers over a mosaic&lt;/b&gt;&lt;br&gt;Choose the layers (craquelure, paint loss) and the mosaic. Rejected features become background; only what lies near reviewed features, or inside the polygons that were looked at, is scored.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Labelled pictures&lt;/b&gt;&lt;br&gt;Name folders with LabelMe files, or with images/ and masks/, or COCO files, one a line.&lt;/p&gt; &lt;p&gt;“Train or fine-tune a model” takes the folder.&lt;/p&gt;</source>
   <translation>&lt;p&gt;由镶嵌图上的矢量图层（例如经过复核的病害调查）或已标注的图像生成用于训练和评价模型的数据集。&lt;/p&gt; &lt;p&gt;&lt;b&gt;镶嵌图上的图层&lt;/b&gt;&lt;br&gt;选择图层（龟裂、脱落）和镶嵌图。已排除的要素作为背景；只有已复核要素附近或已检查多边形内的部分参与计算。&lt;/p&gt; &lt;p&gt;&lt;b&gt;已标注的图像&lt;/b&gt;&lt;br&gt;每行填写一个含LabelMe文件的文件夹、含images/和masks/的文件夹，或COCO文件。&lt;/p&gt; &lt;p&gt;“训练或微调模型”使用该文件夹。&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>图像数</translation>
  </message>
  <message>
   <source>Pixels of craquelure</source>
   <translation>龟裂像素数</translation>
  </message>
  <message>
   <source>Pixels of paint loss</source>
   <translation>脱落像素数</translation>
  </message>
  <message>
   <source>Pixels not scored</source>
   <translation>不计分像素数</translation>
  </message>
  <message>
   <source>Folders or files that hold labels</source>
   <translation>含标注的文件夹或文件</translation>
  </message>
  <message>
   <source>Data set folder</source>
   <translation>数据集文件夹</translation>
  </message>
  <message>
   <source>Orthomosaic the layers were drawn on</source>
   <translation>图层所依据的正射影像</translation>
  </message>
  <message>
   <source>Polygons that were looked at</source>
   <translation>已检查的多边形</translation>
  </message>
  <message>
   <source>Features without a review</source>
   <translation>未复核的要素</translation>
  </message>
  <message>
   <source>Looked at round reviewed features</source>
   <translation>已复核要素周边的检查范围</translation>
  </message>
  <message>
   <source>Meaning of labels, as NAME=CLASS</source>
   <translation>标注含义，形式为 名称=类别</translation>
  </message>
  <message>
   <source>Classes that were looked for</source>
   <translation>所检查的类别</translation>
  </message>
  <message>
   <source>Field that names the class</source>
   <translation>类别字段</translation>
  </message>
  <message>
   <source>Field of line widths [mm]</source>
   <translation>线宽字段 [mm]</translation>
  </message>
  <message>
   <source>Width of lines that state none</source>
   <translation>未注明线宽时的线宽</translation>
  </message>
  <message>
   <source>Side of the pictures</source>
   <translation>图像边长</translation>
  </message>
  <message>
   <source>Side of blocks kept together</source>
   <translation>不拆分的区块边长</translation>
  </message>
  <message>
   <source>Validation share</source>
   <translation>验证集比例</translation>
  </message>
  <message>
   <source>Test share</source>
   <translation>测试集比例</translation>
  </message>
  <message>
   <source>Variants of each training picture</source>
   <translation>每张训练图像的变体数</translation>
  </message>
  <message>
   <source>Where the pictures come from</source>
   <translation>图像来源</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>许可</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>随机种子</translation>
  </message>
  <message>
   <source>What holds labels: a folder with LabelMe files or with images/ and masks/, a COCO file, or (with --mosaic) a vector file, as FILE or FILE|layername=LAYER.</source>
   <translation>标注来源：含LabelMe文件或images/与masks/的文件夹、COCO文件，或（配合--mosaic）矢量文件，写作文件或文件|layername=图层。</translation>
  </message>
  <message>
   <source>Data set folder to write.</source>
   <translation>要写入的数据集文件夹。</translation>
  </message>
  <message>
   <source>Orthomosaic that vector labels were drawn on.</source>
   <translation>矢量标注所依据的正射影像镶嵌图。</translation>
  </message>
  <message>
   <source>Vector file of polygons that were looked at: only what lies inside is scored.</source>
   <translation>已查看区域的多边形矢量文件：仅对其内部评分。</translation>
  </message>
  <message>
   <source>What becomes of features whose review is empty: ignore leaves them out of the score, and without --area scores only what lies near reviewed features; accept takes them as truth; background as not there.</source>
   <translation>复核字段为空的要素如何处理：不计入评分，且未给出--area时仅对已复核要素附近评分；视为真；或视为不存在。</translation>
  </message>
  <message>
   <source>How far round reviewed features the surface counts as looked at, where no --area says so.</source>
   <translation>未由--area指明时，已复核要素周围多大范围算作已查看。</translation>
  </message>
  <message>
   <source>Meaning of a label, a layer, a mask value or a mask colour, as NAME=CLASS: Riss=craquelure, 255=paint_loss, #ff0000=craquelure; classes are craquelure, paint_loss, background and ignore.</source>
   <translation>标注、图层、掩膜值或掩膜颜色的含义，写作名称=类别：Riss=craquelure, 255=paint_loss, #ff0000=craquelure；类别为craquelure、paint_loss、background和ignore。</translation>
  </message>
  <message>
   <source>Classes that were looked for, if not all: the others are neither learnt nor scored.</source>
   <translation>若非全部，已查找的类别：其余既不学习也不评分。</translation>
  </message>
  <message>
   <source>Field of vector layers that names the class.</source>
   <translation>矢量图层中记录类别的字段。</translation>
  </message>
  <message>
   <source>Field of lines with their width in mm.</source>
   <translation>线图层中记录宽度（mm）的字段。</translation>
  </message>
  <message>
   <source>Width of lines that state none.</source>
   <translation>未注明宽度的线的宽度。</translation>
  </message>
  <message>
   <source>Side of the pictures a mosaic is cut into.</source>
   <translation>镶嵌图切成的图片的边长。</translation>
  </message>
  <message>
   <source>Side of the blocks of a mosaic that are kept together in splits.</source>
   <translation>划分时保持在一起的镶嵌图块的边长。</translation>
  </message>
  <message>
   <source>Share of source images, or blocks of a mosaic, stated to be for validation; with both shares at 0 nothing is stated.</source>
   <translation>指定用于验证的源图片或镶嵌图块的比例；两个比例均为0时不作指定。</translation>
  </message>
  <message>
   <source>Share stated to be for testing.</source>
   <translation>指定用于测试的比例。</translation>
  </message>
  <message>
   <source>Pictures to make of each training picture beforehand, itself included, as the paper does (35); 1 makes none.</source>
   <translation>预先由每张训练图片生成的图片数，含其自身，与论文相同（35）；1表示不生成。</translation>
  </message>
  <message>
   <source>Where the pictures come from, for the manifest.</source>
   <translation>图片来源，记入清单。</translation>
  </message>
  <message>
   <source>Licence of pictures and labels, for the manifest.</source>
   <translation>图片和标注的许可，记入清单。</translation>
  </message>
  <message>
   <source>Seed of the split and of the variants.</source>
   <translation>划分和变体的随机种子。</translation>
  </message>
  <message>
   <source>Paint pictures with exact truth</source>
   <translation>绘制带精确真值的图像</translation>
  </message>
  <message>
   <source>&lt;p&gt;Paints surfaces with craquelure and paint loss of which every pixel is known: pictures with masks to train and test on, or one façade mosaic with its true classes and exact totals beside it.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Mosaic&lt;/b&gt;&lt;br&gt;Written as facade.tif, facade_truth.tif and facade_truth.json into the folder; its totals are outputs.&lt;/p&gt;</source>
   <translation>&lt;p&gt;绘制每个像素均已知的带龟裂和脱落的表面：用于训练和测试的带掩膜图像，或一幅带真实类别和精确总量的立面镶嵌图。&lt;/p&gt; &lt;p&gt;&lt;b&gt;镶嵌图&lt;/b&gt;&lt;br&gt;以facade.tif、facade_truth.tif和facade_truth.json写入文件夹，其总量作为输出。&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Side of each picture</source>
   <translation>每张图像边长</translation>
  </message>
  <message>
   <source>Folder of undamaged photographs</source>
   <translation>无病害照片文件夹</translation>
  </message>
  <message>
   <source>Folder of photographs of bare material</source>
   <translation>裸露材质照片文件夹</translation>
  </message>
  <message>
   <source>Paint one façade mosaic instead</source>
   <translation>改为绘制一幅立面镶嵌图</translation>
  </message>
  <message>
   <source>Width of the mosaic</source>
   <translation>镶嵌图宽度</translation>
  </message>
  <message>
   <source>Height of the mosaic</source>
   <translation>镶嵌图高度</translation>
  </message>
  <message>
   <source>Ground sampling distance of the mosaic</source>
   <translation>镶嵌图地面采样距离</translation>
  </message>
  <message>
   <source>JPEG quality of the mosaic</source>
   <translation>镶嵌图JPEG质量</translation>
  </message>
  <message>
   <source>Data set folder to write; for a mosaic a folder or the name of a GeoTIFF.</source>
   <translation>要写入的数据集文件夹；若为镶嵌图，则为文件夹或GeoTIFF的名称。</translation>
  </message>
  <message>
   <source>Pictures to paint.</source>
   <translation>要绘制的图片数。</translation>
  </message>
  <message>
   <source>Side of each picture.</source>
   <translation>每张图片的边长。</translation>
  </message>
  <message>
   <source>Folder of undamaged photographs that serve as some of the painted surfaces.</source>
   <translation>完好表面的照片文件夹，用作部分绘制表面。</translation>
  </message>
  <message>
   <source>Folder of photographs of bare material (plaster, timber, brick) that show beneath some paint losses.</source>
   <translation>裸露材料（灰泥、木材、砖）的照片文件夹，显示在部分脱落之下。</translation>
  </message>
  <message>
   <source>Paint one façade mosaic (GeoTIFF with truth beside it) instead of single pictures.</source>
   <translation>绘制一幅立面镶嵌图（GeoTIFF，真值在旁），而非单张图片。</translation>
  </message>
  <message>
   <source>Width of the mosaic.</source>
   <translation>镶嵌图的宽度。</translation>
  </message>
  <message>
   <source>Height of the mosaic.</source>
   <translation>镶嵌图的高度。</translation>
  </message>
  <message>
   <source>Ground sampling distance of the mosaic.</source>
   <translation>镶嵌图的地面采样距离。</translation>
  </message>
  <message>
   <source>JPEG quality of the mosaic; 100 stores it without loss.</source>
   <translation>镶嵌图的JPEG质量；100为无损保存。</translation>
  </message>
  <message>
   <source>Seed of everything random.</source>
   <translation>一切随机过程的种子。</translation>
  </message>
  <message>
   <source>Replace an existing data set.</source>
   <translation>替换已有的数据集。</translation>
  </message>
  <message>
   <source>Train or fine-tune a model</source>
   <translation>训练或微调模型</translation>
  </message>
  <message>
   <source>&lt;p&gt;Teaches a model what a person has corrected, or trains one on pictures with masks. The result stands in the list of models of “Map craquelure and paint loss”.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Reviewed layers&lt;/b&gt;&lt;br&gt;Layers of a survey in which features were accepted, edited or rejected, and the mosaic they lie on. What lies near reviewed features is learnt, rejected ones as sound surface; or all inside the polygons that were looked at.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Data set folders&lt;/b&gt;&lt;br&gt;One a line, as “Data set of labels” writes them; with reviewed layers they are learnt too, lest the model forgets what it knew.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Preset&lt;/b&gt;&lt;br&gt;“fine-tune a model” goes on with the bundled model for a short while; “from scratch” takes hours.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Figures&lt;/b&gt;&lt;br&gt;Measured on pictures that took no part in the training (fine-tuning keeps none unless a share for validation is set), with 95 % intervals in the log.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Cancel&lt;/b&gt;&lt;br&gt;A cancelled training goes on where it stopped when it is started again with the same settings.&lt;/p&gt; &lt;p&gt;Needs torch in the worker's environment.&lt;/p&gt;</source>
   <translation>&lt;p&gt;让模型学习人工修正的内容，或用带掩膜的图像训练模型。结果会出现在“测绘龟裂与颜料层脱落”的模型列表中。&lt;/p&gt; &lt;p&gt;&lt;b&gt;已复核的图层&lt;/b&gt;&lt;br&gt;病害调查中要素已被确认、修改或排除的图层，以及其所在的镶嵌图。学习范围为已复核要素附近（已排除的作为完好表面），或已检查多边形内的全部区域。&lt;/p&gt; &lt;p&gt;&lt;b&gt;数据集文件夹&lt;/b&gt;&lt;br&gt;每行一个，由“由标注生成数据集”写出；与已复核图层一同学习，以免模型遗忘原有能力。&lt;/p&gt; &lt;p&gt;&lt;b&gt;预设&lt;/b&gt;&lt;br&gt;“微调模型”在内置模型基础上短时训练；“从头训练”需数小时。&lt;/p&gt; &lt;p&gt;&lt;b&gt;指标&lt;/b&gt;&lt;br&gt;在未参与训练的图像上测得（微调默认不保留，除非设定验证比例），日志中附95%区间。&lt;/p&gt; &lt;p&gt;&lt;b&gt;取消&lt;/b&gt;&lt;br&gt;取消的训练以相同设置再次启动时从中断处继续。&lt;/p&gt; &lt;p&gt;工作环境需要torch。&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Craquelure: F1 at 2 px</source>
   <translation>龟裂：2像素容差F1</translation>
  </message>
  <message>
   <source>Craquelure: F1</source>
   <translation>龟裂：F1</translation>
  </message>
  <message>
   <source>Craquelure: IoU</source>
   <translation>龟裂：IoU</translation>
  </message>
  <message>
   <source>Craquelure: clDice</source>
   <translation>龟裂：clDice</translation>
  </message>
  <message>
   <source>Paint loss: F1</source>
   <translation>脱落：F1</translation>
  </message>
  <message>
   <source>Paint loss: IoU</source>
   <translation>脱落：IoU</translation>
  </message>
  <message>
   <source>Mean of the classes: F1</source>
   <translation>类别平均：F1</translation>
  </message>
  <message>
   <source>Mean of the classes: IoU</source>
   <translation>类别平均：IoU</translation>
  </message>
  <message>
   <source>Data set folders</source>
   <translation>数据集文件夹（可多个）</translation>
  </message>
  <message>
   <source>Model folder</source>
   <translation>模型文件夹</translation>
  </message>
  <message>
   <source>Preset</source>
   <translation>预设</translation>
  </message>
  <message>
   <source>Architecture</source>
   <translation>网络结构</translation>
  </message>
  <message>
   <source>Training loss</source>
   <translation>损失函数</translation>
  </message>
  <message>
   <source>Focal weight</source>
   <translation>Focal损失权重</translation>
  </message>
  <message>
   <source>Class weights</source>
   <translation>类别权重</translation>
  </message>
  <message>
   <source>Cldice weight</source>
   <translation>clDice权重</translation>
  </message>
  <message>
   <source>Skeleton recall weight</source>
   <translation>骨架召回权重</translation>
  </message>
  <message>
   <source>Boundary weight</source>
   <translation>边界权重</translation>
  </message>
  <message>
   <source>Craquelure half width px</source>
   <translation>龟裂半宽</translation>
  </message>
  <message>
   <source>Deep supervision</source>
   <translation>深度监督</translation>
  </message>
  <message>
   <source>Model to start from</source>
   <translation>起始模型</translation>
  </message>
  <message>
   <source>Published weights of the encoder</source>
   <translation>编码器的公开权重</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>步数</translation>
  </message>
  <message>
   <source>Epochs</source>
   <translation>轮数</translation>
  </message>
  <message>
   <source>Crops at a time</source>
   <translation>同时处理的裁块数</translation>
  </message>
  <message>
   <source>Accumulate</source>
   <translation>梯度累积</translation>
  </message>
  <message>
   <source>Side of crops</source>
   <translation>裁块边长</translation>
  </message>
  <message>
   <source>Augmentation</source>
   <translation>数据增强</translation>
  </message>
  <message>
   <source>Resize px</source>
   <translation>缩放至</translation>
  </message>
  <message>
   <source>Optimizer</source>
   <translation>优化器</translation>
  </message>
  <message>
   <source>Schedule</source>
   <translation>学习率计划</translation>
  </message>
  <message>
   <source>Peak learning rate</source>
   <translation>最大学习率</translation>
  </message>
  <message>
   <source>Weight decay</source>
   <translation>权重衰减</translation>
  </message>
  <message>
   <source>Gradient clip</source>
   <translation>梯度裁剪</translation>
  </message>
  <message>
   <source>Average decay</source>
   <translation>平均衰减</translation>
  </message>
  <message>
   <source>Frozen share</source>
   <translation>冻结比例</translation>
  </message>
  <message>
   <source>Freeze norms</source>
   <translation>冻结归一化层</translation>
  </message>
  <message>
   <source>Longest training time</source>
   <translation>最长训练时间</translation>
  </message>
  <message>
   <source>Data set folders to validate on</source>
   <translation>验证数据集文件夹</translation>
  </message>
  <message>
   <source>Validate every</source>
   <translation>验证间隔</translation>
  </message>
  <message>
   <source>Patience</source>
   <translation>早停耐心值</translation>
  </message>
  <message>
   <source>Smallest ground sampling distance of the model</source>
   <translation>模型最小地面采样距离</translation>
  </message>
  <message>
   <source>Largest ground sampling distance of the model</source>
   <translation>模型最大地面采样距离</translation>
  </message>
  <message>
   <source>Devices</source>
   <translation>设备数</translation>
  </message>
  <message>
   <source>Nodes</source>
   <translation>计算节点数</translation>
  </message>
  <message>
   <source>Processes that prepare crops</source>
   <translation>准备裁块的进程数</translation>
  </message>
  <message>
   <source>Data set folder: images/ with masks/ (8-bit PNG: 0 background, 1 craquelure, 2 paint loss, 255 not scored) or with LabelMe JSON beside the pictures; several may be given, each as FOLDER[*WEIGHT][@CLASSES]: its share of the crops, and the classes its masks label if not all, as in walls*2@craquelure.</source>
   <translation>数据集文件夹：images/配合masks/（8位PNG：0背景，1龟裂，2脱落，255不评分），或图片旁带LabelMe JSON；可给出多个，各写作文件夹[*权重][@类别]：其在裁块中的比例，以及其掩膜所标注的类别（若非全部），如walls*2@craquelure。</translation>
  </message>
  <message>
   <source>Model folder to write.</source>
   <translation>要写入的模型文件夹。</translation>
  </message>
  <message>
   <source>What fills in the options that are not given: default; paper (Yuan et al. 2023: frozen encoder, Adam, cosine, 100 epochs of 512 px); fine-tune (a short gentle training of a model on a few pictures of a site).</source>
   <translation>未给出的选项由何填充：从头训练；按论文（Yuan et al. 2023：冻结编码器、Adam、余弦、100轮、512 px）；微调模型（用现场少量图片作短暂而温和的训练）。</translation>
  </message>
  <message>
   <source>Network to train; that of the initial model where one is given.</source>
   <translation>要训练的网络；给出起始模型时即为该模型的网络。</translation>
  </message>
  <message>
   <source>Training loss.</source>
   <translation>训练的损失函数。</translation>
  </message>
  <message>
   <source>Weight λ of the focal term in the loss mixed1.</source>
   <translation>mixed1损失中Focal项的权重λ。</translation>
  </message>
  <message>
   <source>Weights of background, craquelure and paint loss in the cross entropy and focal terms; all 1 where not given.</source>
   <translation>交叉熵项和Focal项中背景、龟裂和脱落的权重；未给出时均为1。</translation>
  </message>
  <message>
   <source>Weight of a soft clDice term of craquelure, added to the loss: breaks in cracks cost their length.</source>
   <translation>加到损失上的龟裂软clDice项的权重：裂纹中断按其长度计损失。</translation>
  </message>
  <message>
   <source>Weight of a skeleton recall term of craquelure, added to the loss: cracks missed cost their length.</source>
   <translation>加到损失上的龟裂骨架召回项的权重：漏检的裂纹按其长度计损失。</translation>
  </message>
  <message>
   <source>Weight of a boundary term, added to the loss: false pixels cost by their distance from the outline.</source>
   <translation>加到损失上的边界项的权重：错误像素按其到轮廓的距离计损失。</translation>
  </message>
  <message>
   <source>Half the width of the widest craquelure, for the clDice and skeleton recall terms.</source>
   <translation>最宽龟裂的半宽，用于clDice项和骨架召回项。</translation>
  </message>
  <message>
   <source>Let the decoder's steps at 1/2 and 1/4 of the picture learn to tell the classes too, during training alone.</source>
   <translation>让解码器在图片1/2和1/4处的各级也学习区分类别，仅在训练期间。</translation>
  </message>
  <message>
   <source>Model folder to start from (fine-tuning); weights that fit by name and shape are taken over.</source>
   <translation>作为起点的模型文件夹（微调）；名称和形状相符的权重将被沿用。</translation>
  </message>
  <message>
   <source>Published weights for the encoder: imagenet (torchvision's, downloaded once) or a file of them (PyTorch or safetensors).</source>
   <translation>编码器的公开权重：imagenet（torchvision提供，只下载一次）或其文件（PyTorch或safetensors）。</translation>
  </message>
  <message>
   <source>Optimiser steps.</source>
   <translation>优化器步数。</translation>
  </message>
  <message>
   <source>Length of the training in epochs instead of steps; in an epoch as many crops are drawn as cover the training pictures.</source>
   <translation>以轮数而非步数计的训练长度；每轮抽取的裁块数以覆盖训练图片为准。</translation>
  </message>
  <message>
   <source>Crops at a time, over all devices together.</source>
   <translation>每次的裁块数，所有设备合计。</translation>
  </message>
  <message>
   <source>Batches whose gradients are summed up to one step.</source>
   <translation>梯度累加为一步的批数。</translation>
  </message>
  <message>
   <source>Side of the training crops.</source>
   <translation>训练裁块的边长。</translation>
  </message>
  <message>
   <source>How crops are varied: light (mirror images, quarter turns, scale, light, colour, noise, compression); strong (free rotation, elastic distortion and white balance besides); paper (flip, inversion, translation, sharpening, HSV, noise); none.</source>
   <translation>裁块如何变化：轻（镜像、四分之一旋转、比例、光照、颜色、噪声、压缩）；强（另加自由旋转、弹性变形和白平衡）；按论文（翻转、反转、平移、锐化、HSV、噪声）；无。</translation>
  </message>
  <message>
   <source>Resize every picture, masks included, to a square of this side before anything else, as the paper does (512). The model then knows cracks at that scale, not at the scale of the pictures.</source>
   <translation>首先将每张图片连同掩膜缩放为此边长的正方形，与论文相同（512）。模型由此认识的是该比例下的裂纹，而非图片原比例下的裂纹。</translation>
  </message>
  <message>
   <source>Optimiser.</source>
   <translation>优化器。</translation>
  </message>
  <message>
   <source>Course of the learning rate: one-cycle, or cosine (the paper's: warm-up, cosine to a hundredth, flat end).</source>
   <translation>学习率的变化过程：单周期，或余弦（论文所用：预热、余弦降至百分之一、平稳结束）。</translation>
  </message>
  <message>
   <source>Peak learning rate.</source>
   <translation>最大学习率。</translation>
  </message>
  <message>
   <source>Weight decay of convolutions.</source>
   <translation>卷积的权重衰减。</translation>
  </message>
  <message>
   <source>Largest norm of the gradient; 0 for no limit.</source>
   <translation>梯度的最大范数；0表示不限。</translation>
  </message>
  <message>
   <source>Decay a step of the running average of the weights, which is what is validated and saved; 0 for none.</source>
   <translation>权重滑动平均的每步衰减，验证和保存的即为此平均；0表示不用。</translation>
  </message>
  <message>
   <source>Share of the training, from its start, in which the weights of the encoder stay as they are.</source>
   <translation>训练开始后编码器权重保持不变的比例。</translation>
  </message>
  <message>
   <source>Keep the running means and variances of batch norms as they are: few pictures give poor ones.</source>
   <translation>保持批归一化的滑动均值和方差不变：图片少时估计不佳。</translation>
  </message>
  <message>
   <source>Longest training time; the learning rate schedule follows the steps or the time, whichever ends first.</source>
   <translation>最长训练时间；学习率随步数或时间变化，以先结束者为准。</translation>
  </message>
  <message>
   <source>Share of source images kept for validation.</source>
   <translation>留作验证的源图片的比例。</translation>
  </message>
  <message>
   <source>Data set folders to validate on instead of a share of the source images.</source>
   <translation>用于验证的数据集文件夹，代替源图片的一部分。</translation>
  </message>
  <message>
   <source>Steps between validations.</source>
   <translation>两次验证之间的步数。</translation>
  </message>
  <message>
   <source>End the training after so many validations in a row without a better score; 0 goes on to the end.</source>
   <translation>连续这么多次验证没有更好成绩即结束训练；0表示训练到底。</translation>
  </message>
  <message>
   <source>Validation pictures of which the prediction is drawn at every validation (training/predictions).</source>
   <translation>每次验证时绘制预测结果的验证图片数（training/predictions）。</translation>
  </message>
  <message>
   <source>Smallest ground sampling distance the model card states.</source>
   <translation>模型卡所载的最小地面采样距离。</translation>
  </message>
  <message>
   <source>Largest ground sampling distance the model card states.</source>
   <translation>模型卡所载的最大地面采样距离。</translation>
  </message>
  <message>
   <source>Devices to train on, on each node: GPUs, by default all; on processors processes, by default one.</source>
   <translation>每个节点用于训练的设备数：显卡默认全部；处理器上为进程数，默认一个。</translation>
  </message>
  <message>
   <source>Machines to train on; start the same command on each, as Slurm's srun or torchrun does.</source>
   <translation>用于训练的机器数；在每台上启动同一命令，如Slurm的srun或torchrun所做。</translation>
  </message>
  <message>
   <source>Arithmetic of training.</source>
   <translation>训练的计算精度。</translation>
  </message>
  <message>
   <source>Processes that prepare crops; 0 prepares them in the main process.</source>
   <translation>准备裁块的进程数；0表示由主进程准备。</translation>
  </message>
  <message>
   <source>Replace an existing model folder.</source>
   <translation>替换已有的模型文件夹。</translation>
  </message>
  <message>
   <source>Measure a model</source>
   <translation>评价模型</translation>
  </message>
  <message>
   <source>&lt;p&gt;Measures a model on pictures with known masks: precision, recall, F1, IoU, clDice, errors of length and width, each with its 95 % interval.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Model&lt;/b&gt;&lt;br&gt;Name of a bundled model (default) or a model folder.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Figures&lt;/b&gt;&lt;br&gt;All are in the log and in the JSON file; those of the first data set are outputs for the Modeler. F1 at 2 px counts craquelure as found within two pixels.&lt;/p&gt;</source>
   <translation>&lt;p&gt;用已知掩膜的图像评价模型：精确率、召回率、F1、IoU、clDice、长度与宽度误差，均附95%区间。&lt;/p&gt; &lt;p&gt;&lt;b&gt;模型&lt;/b&gt;&lt;br&gt;内置模型名称（default）或模型文件夹。&lt;/p&gt; &lt;p&gt;&lt;b&gt;指标&lt;/b&gt;&lt;br&gt;全部写入日志和JSON文件；第一个数据集的指标可供模型设计器使用。2像素容差F1将两像素以内的龟裂计为已识别。&lt;/p&gt;</translation>
  </message>
  <message>
   <source>File for the figures</source>
   <translation>指标文件</translation>
  </message>
  <message>
   <source>Measure the speed too</source>
   <translation>同时测量速度</translation>
  </message>
  <message>
   <source>Model name or folder.</source>
   <translation>模型名称或文件夹。</translation>
  </message>
  <message>
   <source>Data set folder.</source>
   <translation>数据集文件夹。</translation>
  </message>
  <message>
   <source>File for the figures.</source>
   <translation>指标文件。</translation>
  </message>
  <message>
   <source>Measure the speed too, by the paper's protocol: 100 pictures of 512 x 512 px, one at a time.</source>
   <translation>同时按论文的方法测量速度：100张512 x 512 px的图片，逐张进行。</translation>
  </message>
  <message>
   <source>What runs the network.</source>
   <translation>由什么运行网络。</translation>
  </message>
  <message>
   <source>Arithmetic of the network.</source>
   <translation>网络的计算精度。</translation>
  </message>
  <message>
   <source>Seed of the bootstrap.</source>
   <translation>自助法的随机种子。</translation>
  </message>
  <message>
   <source>Compare networks and losses</source>
   <translation>比较网络与损失函数</translation>
  </message>
  <message>
   <source>&lt;p&gt;Trains every combination of networks, losses and seeds on the same data, tests them on pictures none has seen, and says which differences the tests support.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Result&lt;/b&gt;&lt;br&gt;A page with tables, statements and pictures (shown in the result viewer), and the figures as CSV.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Time&lt;/b&gt;&lt;br&gt;As many trainings as there are combinations, seeds included. What is trained is kept: a cancelled comparison goes on where it stopped, and may be extended.&lt;/p&gt; &lt;p&gt;Needs torch in the worker's environment.&lt;/p&gt;</source>
   <translation>&lt;p&gt;用相同数据训练网络、损失函数与随机种子的所有组合，在均未见过的图像上测试，并说明哪些差异得到检验支持。&lt;/p&gt; &lt;p&gt;&lt;b&gt;结果&lt;/b&gt;&lt;br&gt;一个含表格、结论和图片的页面（在结果查看器中显示），以及CSV格式的指标。&lt;/p&gt; &lt;p&gt;&lt;b&gt;时间&lt;/b&gt;&lt;br&gt;训练次数等于组合数（含随机种子）。已训练的结果会保留：取消的比较可从中断处继续，也可扩展。&lt;/p&gt; &lt;p&gt;工作环境需要torch。&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Folder of the comparison</source>
   <translation>比较结果文件夹</translation>
  </message>
  <message>
   <source>Folder of the trainings, to be shared</source>
   <translation>共用的训练文件夹</translation>
  </message>
  <message>
   <source>Networks</source>
   <translation>网络</translation>
  </message>
  <message>
   <source>Losses</source>
   <translation>损失函数（多个）</translation>
  </message>
  <message>
   <source>Focal weights</source>
   <translation>Focal损失权重（多个）</translation>
  </message>
  <message>
   <source>Added losses</source>
   <translation>附加损失</translation>
  </message>
  <message>
   <source>Training presets</source>
   <translation>训练预设</translation>
  </message>
  <message>
   <source>Initial models</source>
   <translation>起始模型（多个）</translation>
  </message>
  <message>
   <source>Seeds</source>
   <translation>随机种子（多个）</translation>
  </message>
  <message>
   <source>Test</source>
   <translation>测试</translation>
  </message>
  <message>
   <source>Split seed</source>
   <translation>划分种子</translation>
  </message>
  <message>
   <source>Folder for the trainings and what is made of them.</source>
   <translation>存放训练及其成果的文件夹。</translation>
  </message>
  <message>
   <source>Folder of the trainings, which comparisons of the same data may share; OUTPUT/runs where not given.</source>
   <translation>训练文件夹，同一数据的多次比较可共用；不填则为结果中的runs子文件夹。</translation>
  </message>
  <message>
   <source>Networks to compare.</source>
   <translation>要比较的网络。</translation>
  </message>
  <message>
   <source>Losses to compare.</source>
   <translation>要比较的损失函数。</translation>
  </message>
  <message>
   <source>Weights λ of the focal term to compare, for the loss mixed1.</source>
   <translation>要比较的Focal项权重λ，用于mixed1损失。</translation>
  </message>
  <message>
   <source>Terms added to each loss, to compare with none: none, or cldice, skeleton-recall or boundary with a weight, as in cldice=0.5; several in one are joined by +.</source>
   <translation>加到每种损失上的项，与不加作比较：none，或带权重的cldice、skeleton-recall或boundary，如cldice=0.5；多项合用以+相连。</translation>
  </message>
  <message>
   <source>Presets to compare.</source>
   <translation>要比较的预设。</translation>
  </message>
  <message>
   <source>Model folders to start from, to compare transfer with none: none stands for freshly drawn weights.</source>
   <translation>作为起点的模型文件夹，用于比较迁移与不迁移：none表示重新随机初始化的权重。</translation>
  </message>
  <message>
   <source>Seeds; each combination is trained with each.</source>
   <translation>随机种子；每种组合用每个种子各训练一次。</translation>
  </message>
  <message>
   <source>Share of source images kept for testing: the same for all, no part in any training or choice.</source>
   <translation>留作测试的源图片的比例：对所有训练相同，不参与任何训练或选择。</translation>
  </message>
  <message>
   <source>Data set folders to test on instead of a share.</source>
   <translation>用于测试的数据集文件夹，代替一定比例。</translation>
  </message>
  <message>
   <source>Seed of the split.</source>
   <translation>划分的随机种子。</translation>
  </message>
  <message>
   <source>Discard trainings that are there on other data or with other settings.</source>
   <translation>丢弃基于其他数据或其他设置的已有训练。</translation>
  </message>
  <message>
   <source>Set-up</source>
   <translation>环境设置</translation>
  </message>
  <message>
   <source>Set up CraqueMap</source>
   <translation>设置CraqueMap环境</translation>
  </message>
  <message>
   <source>&lt;p&gt;Makes the Python environment in which CraqueMap computes, apart from QGIS: outside the plugin and the profile, so that neither can damage the other.&lt;/p&gt; &lt;p&gt;&lt;b&gt;What it is for&lt;/b&gt;&lt;br&gt;light: everything but training, on the processor (about 1.4 GB). full-cpu: training too. full-cuda: training and mapping on an NVIDIA GPU.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Python&lt;/b&gt;&lt;br&gt;uv is used where it is installed, and brings a Python of its own; else a Python of the system from 3.11 on.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Cancel&lt;/b&gt;&lt;br&gt;A set-up that was cancelled or failed goes on where it stopped when it is started again.&lt;/p&gt; &lt;p&gt;At the end the log shows what the environment can do.&lt;/p&gt;</source>
   <translation>&lt;p&gt;创建CraqueMap计算所用的Python环境，与QGIS分开：位于插件和配置文件夹之外，互不影响。&lt;/p&gt; &lt;p&gt;&lt;b&gt;用途&lt;/b&gt;&lt;br&gt;light：除训练外的全部功能，使用处理器（约1.4 GB）。full-cpu：还可训练。full-cuda：在NVIDIA显卡上训练和测绘。&lt;/p&gt; &lt;p&gt;&lt;b&gt;Python&lt;/b&gt;&lt;br&gt;若已安装uv则使用uv，并自带Python；否则使用系统中3.11及以上版本的Python。&lt;/p&gt; &lt;p&gt;&lt;b&gt;取消&lt;/b&gt;&lt;br&gt;取消或失败的设置在再次启动时从中断处继续。&lt;/p&gt; &lt;p&gt;结束时日志会显示该环境能做什么。&lt;/p&gt;</translation>
  </message>
  <message>
   <source>What it is for</source>
   <translation>用途</translation>
  </message>
  <message>
   <source>Use an interpreter that is there already</source>
   <translation>使用已有解释器</translation>
  </message>
  <message>
   <source>Folder of the environment</source>
   <translation>环境文件夹</translation>
  </message>
  <message>
   <source>Python to make it with</source>
   <translation>用于创建环境的Python</translation>
  </message>
  <message>
   <source>Folder of packages (no internet)</source>
   <translation>离线软件包文件夹</translation>
  </message>
  <message>
   <source>Package index</source>
   <translation>软件包索引</translation>
  </message>
  <message>
   <source>Proxy</source>
   <translation>代理</translation>
  </message>
  <message>
   <source>Make it anew</source>
   <translation>重新创建</translation>
  </message>
  <message>
   <source>light maps, vectorises and makes plans on the processor (about 1.4 GB); full-cpu also trains, on the processor; full-cuda trains and maps on an NVIDIA GPU (several GB).</source>
   <translation>light：在处理器上测绘、矢量化并制作图纸（约1.4 GB）；full-cpu：另可在处理器上训练；full-cuda：在NVIDIA显卡上训练和测绘（数GB）。</translation>
  </message>
  <message>
   <source>Interpreter of an environment that is there already, conda's for example: it is examined and used, nothing is installed.</source>
   <translation>已有环境的解释器，例如conda的：将被检查并使用，不安装任何东西。</translation>
  </message>
  <message>
   <source>Where the environment is made; without it in the user's data folder.</source>
   <translation>创建环境的位置；不填则在用户数据文件夹中。</translation>
  </message>
  <message>
   <source>Python 3.11 or newer to make the environment with; without it uv's, or one of the system.</source>
   <translation>用于创建环境的Python，3.11或更新；不填则用uv的或系统的Python。</translation>
  </message>
  <message>
   <source>Folder of packages (wheels) for a computer without internet; nothing is downloaded then.</source>
   <translation>软件包（wheel）文件夹，用于没有互联网的计算机；此时不下载任何东西。</translation>
  </message>
  <message>
   <source>Address of a package index to use in place of the public ones.</source>
   <translation>代替公共索引的软件包索引地址。</translation>
  </message>
  <message>
   <source>Proxy, as http://host:port, the host with user:password@ before it where it wants them; without it the one set in QGIS, if any.</source>
   <translation>代理，如http://host:port，需要时在主机前加user:password@；不填则用QGIS中设置的代理（如有）。</translation>
  </message>
  <message>
   <source>Delete an environment that is there and make it anew.</source>
   <translation>删除已有环境并重新创建。</translation>
  </message>
  <message>
   <source>Separated by commas.</source>
   <translation>以逗号分隔。</translation>
  </message>
  <message>
   <source>One a line.</source>
   <translation>每行一个。</translation>
  </message>
  <message>
   <source>automatic</source>
   <translation>自动</translation>
  </message>
  <message>
   <source>refuse them</source>
   <translation>拒绝</translation>
  </message>
  <message>
   <source>give what they share to the first</source>
   <translation>将共有部分归于第一个</translation>
  </message>
  <message>
   <source>commas between values</source>
   <translation>以逗号分隔值</translation>
  </message>
  <message>
   <source>semicolons, and decimal commas</source>
   <translation>以分号分隔，逗号作小数点</translation>
  </message>
  <message>
   <source>squares</source>
   <translation>正方形</translation>
  </message>
  <message>
   <source>hexagons</source>
   <translation>六边形</translation>
  </message>
  <message>
   <source>found from the networks</source>
   <translation>由网络求出</translation>
  </message>
  <message>
   <source>as the coordinates are</source>
   <translation>直接采用坐标</translation>
  </message>
  <message>
   <source>extended data (XDATA)</source>
   <translation>扩展数据（XDATA）</translation>
  </message>
  <message>
   <source>extended data and attributes of blocks</source>
   <translation>扩展数据和块属性</translation>
  </message>
  <message>
   <source>none</source>
   <translation>无</translation>
  </message>
  <message>
   <source>landscape</source>
   <translation>横向</translation>
  </message>
  <message>
   <source>portrait</source>
   <translation>纵向</translation>
  </message>
  <message>
   <source>up along the façade</source>
   <translation>沿立面向上</translation>
  </message>
  <message>
   <source>north</source>
   <translation>指北</translation>
  </message>
  <message>
   <source>leave them out of the score</source>
   <translation>不计入评分</translation>
  </message>
  <message>
   <source>take them as truth</source>
   <translation>视为真</translation>
  </message>
  <message>
   <source>take them as not there</source>
   <translation>视为不存在</translation>
  </message>
  <message>
   <source>Craquelure</source>
   <translation>龟裂</translation>
  </message>
  <message>
   <source>from scratch</source>
   <translation>从头训练</translation>
  </message>
  <message>
   <source>from scratch, as in the paper (Yuan et al. 2023)</source>
   <translation>从头训练，按论文（Yuan et al. 2023）</translation>
  </message>
  <message>
   <source>fine-tune a model</source>
   <translation>微调模型</translation>
  </message>
  <message>
   <source>light</source>
   <translation>轻</translation>
  </message>
  <message>
   <source>strong</source>
   <translation>强</translation>
  </message>
  <message>
   <source>as in the paper (Yuan et al. 2023)</source>
   <translation>按论文（Yuan et al. 2023）</translation>
  </message>
  <message>
   <source>one cycle</source>
   <translation>单周期</translation>
  </message>
  <message>
   <source>cosine</source>
   <translation>余弦</translation>
  </message>
  <message>
   <source>light: everything but training, on the processor</source>
   <translation>light：除训练外的一切，在处理器上</translation>
  </message>
  <message>
   <source>full-cpu: training too, on the processor</source>
   <translation>full-cpu：另可训练，在处理器上</translation>
  </message>
  <message>
   <source>full-cuda: training and mapping on an NVIDIA GPU</source>
   <translation>full-cuda：在NVIDIA显卡上训练和测绘</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>是</translation>
  </message>
  <message>
   <source>no</source>
   <translation>否</translation>
  </message>
  <message>
   <source>not set</source>
   <translation>未设置</translation>
  </message>
  <message>
   <source>Paint loss</source>
   <translation>颜料层脱落</translation>
  </message>
  <message>
   <source>Coverage</source>
   <translation>调查范围</translation>
  </message>
  <message>
   <source>Mapping mosaics</source>
   <translation>正在测绘镶嵌图</translation>
  </message>
  <message>
   <source>Finding craquelure and paint loss</source>
   <translation>正在识别龟裂与脱落</translation>
  </message>
  <message>
   <source>Writing rasters</source>
   <translation>正在写入栅格</translation>
  </message>
  <message>
   <source>Tracing and measuring</source>
   <translation>正在提取与测量</translation>
  </message>
  <message>
   <source>Writing the GeoPackage</source>
   <translation>正在写入GeoPackage</translation>
  </message>
  <message>
   <source>Taking off quantities</source>
   <translation>正在计算工程量</translation>
  </message>
  <message>
   <source>Measuring densities</source>
   <translation>正在计算密度</translation>
  </message>
  <message>
   <source>Drawing</source>
   <translation>正在绘制图形</translation>
  </message>
  <message>
   <source>Comparing surveys</source>
   <translation>正在比较病害调查</translation>
  </message>
  <message>
   <source>Measuring distributions</source>
   <translation>统计分布</translation>
  </message>
  <message>
   <source>Cutting out pictures</source>
   <translation>截取图片</translation>
  </message>
  <message>
   <source>Evaluating</source>
   <translation>正在评价</translation>
  </message>
  <message>
   <source>Comparing</source>
   <translation>正在比较</translation>
  </message>
  <message>
   <source>Painting</source>
   <translation>正在绘制</translation>
  </message>
  <message>
   <source>Reading labels</source>
   <translation>正在读取标注</translation>
  </message>
  <message>
   <source>Free some space, or choose another folder.</source>
   <translation>请释放空间，或选择其他文件夹。</translation>
  </message>
  <message>
   <source>Give the proxy with user and password.</source>
   <translation>请填写带用户名和密码的代理。</translation>
  </message>
  <message>
   <source>Check the proxy.</source>
   <translation>请检查代理。</translation>
  </message>
  <message>
   <source>The network replaces certificates: ask its administrators, or use a folder of wheels.</source>
   <translation>网络替换了证书：请联系网络管理员，或使用离线软件包文件夹。</translation>
  </message>
  <message>
   <source>Install the system's package python3-venv, or uv, or name another Python.</source>
   <translation>请安装系统软件包python3-venv或uv，或指定其他Python。</translation>
  </message>
  <message>
   <source>The folder or index lacks a package for this Python, or it can't be reached.</source>
   <translation>文件夹或索引缺少适用于此Python的软件包，或无法访问。</translation>
  </message>
  <message>
   <source>The folder or index lacks versions that go together.</source>
   <translation>文件夹或索引缺少相互兼容的版本。</translation>
  </message>
  <message>
   <source>Close programs that use the environment, and start again.</source>
   <translation>请关闭正在使用该环境的程序，然后重新开始。</translation>
  </message>
  <message>
   <source>Mosaic {number} of {count}: {name}</source>
   <translation>第{number}幅镶嵌图，共{count}幅：{name}</translation>
  </message>
  <message>
   <source>{count} mosaics have no georeference: they will lie on top of each other.</source>
   <translation>{count}幅镶嵌图没有地理参照：它们将相互叠压。</translation>
  </message>
  <message>
   <source>{name} failed: {reason}</source>
   <translation>{name}失败：{reason}</translation>
  </message>
  <message>
   <source>Finished before, with the same inputs and options.</source>
   <translation>此前已完成，输入和选项均相同。</translation>
  </message>
  <message>
   <source>{name}: few CAD programs show such a file; TIFF, JPEG and PNG are safe.</source>
   <translation>{name}：很少有CAD程序能显示此类文件；TIFF、JPEG和PNG较为可靠。</translation>
  </message>
  <message>
   <source>The survey has {count} features: CAD programs become slow from some {many}. Draw a part of it with --zones, or only what is wide with --min-width-mm.</source>
   <translation>病害调查有{count}个要素：约{many}个起CAD程序会变慢。请用--zones绘制其中一部分，或用--min-width-mm仅绘制较宽者。</translation>
  </message>
  <message>
   <source>The drawing lies {far} km from its origin, where CAD programs lose precision: hatches may fail. Set --local-origin auto.</source>
   <translation>图形距其原点{far} km，CAD程序在此会损失精度：填充可能失败。请将--local-origin设为auto。</translation>
  </message>
  <message>
   <source>{workers} workers with {threads} threads compute the blocks.</source>
   <translation>{workers}个工作进程以{threads}个线程计算各块。</translation>
  </message>
  <message>
   <source>The scheduler at {address} has no workers yet: waiting for one.</source>
   <translation>位于{address}的调度器尚无工作进程：正在等待。</translation>
  </message>
  <message>
   <source>Earlier blocks were computed by {before}, now {now} computes: they are made anew.</source>
   <translation>先前各块由{before}计算，现由{now}计算：将重新计算。</translation>
  </message>
  <message>
   <source>{name} has no CRS: its coordinates are taken as metres ({gsd} mm a pixel).</source>
   <translation>{name}没有坐标参照系：其坐标按米计（每像素{gsd} mm）。</translation>
  </message>
  <message>
   <source>Pixels are {x} mm wide and {y} mm high: the model sees the surface squeezed. --resample-to-gsd makes them square.</source>
   <translation>像素宽{x} mm、高{y} mm：模型看到的表面被压缩。--resample-to-gsd可使其成为正方形。</translation>
  </message>
  <message>
   <source>The mosaic has {gsd} mm a pixel; the model {model} was trained on pixels from {low} up to {high} mm. Craquelure finer than a pixel will be missed and widths near a pixel can't be measured.</source>
   <translation>镶嵌图每像素{gsd} mm；模型{model}的训练像素为{low}至{high} mm。细于一个像素的龟裂会被漏检，接近一个像素的宽度无法测量。</translation>
  </message>
  <message>
   <source>The mosaic has {gsd} mm a pixel; the model {model} was trained on pixels from {low} up to {high} mm. Read at such a size (--resample-to-gsd) it may give better results.</source>
   <translation>镶嵌图每像素{gsd} mm；模型{model}的训练像素为{low}至{high} mm。以该尺寸读取（--resample-to-gsd）可能得到更好的结果。</translation>
  </message>
  <message>
   <source>{stem} is the same picture as {twin}: they stay on one side of every split.</source>
   <translation>{stem}与{twin}是同一图片：任何划分中均归于同一侧。</translation>
  </message>
  <message>
   <source>{source}: labels from {taken}.</source>
   <translation>{source}：标注来自{taken}。</translation>
  </message>
  <message>
   <source>{source}: labels from {taken}. Left out: {left}.</source>
   <translation>{source}：标注来自{taken}。略去：{left}。</translation>
  </message>
  <message>
   <source>Without --area only what lies within {margin} px of reviewed features is scored.</source>
   <translation>未给出--area时，仅对已复核要素{margin} px以内的部分评分。</translation>
  </message>
  <message>
   <source>All pictures come from one source image or block, so none are kept for validation: label more, or take a smaller --block-px.</source>
   <translation>所有图片均来自同一源图片或块，因此没有留作验证者：请标注更多，或减小--block-px。</translation>
  </message>
  <message>
   <source>Nothing is labelled as {name}. If it was not looked for, say --classes with the others; else all of it counts as seen and absent.</source>
   <translation>没有任何内容标注为{name}。若未查找该类，请在--classes中给出其他类；否则视为已查看且不存在。</translation>
  </message>
  <message>
   <source>{missing} was not given: {value} is taken, since no model is known here.</source>
   <translation>未给出{missing}：因此处没有已知模型，取{value}。</translation>
  </message>
  <message>
   <source>Much craquelure is lost. Cracks don't heal: unless they were treated or painted over, the surveys found different ones, and as much of what is new may be no change either.</source>
   <translation>消失的龟裂很多。裂纹不会自愈：若未经处理或重绘，则两次调查发现的裂纹不同，新增部分中也可能有同样多并非变化。</translation>
  </message>
  <message>
   <source>--tolerance-mm is raised to {tolerance} mm: two pixels, or two standard deviations.</source>
   <translation>--tolerance-mm提高到{tolerance} mm：两个像素，或两倍标准差。</translation>
  </message>
  <message>
   <source>The surveys have {old} and {new} mm/px: they are compared at {coarse}. Better, map the finer mosaic again with --resample-to-gsd {coarse_again}.</source>
   <translation>两次调查分别为{old}和{new} mm/px：按{coarse}比较。最好以--resample-to-gsd {coarse_again}重新测绘较精细的镶嵌图。</translation>
  </message>
  <message>
   <source>{name} states no ground sampling distance: {gsd} mm is taken.</source>
   <translation>{name}未给出地面采样距离：取{gsd} mm。</translation>
  </message>
  <message>
   <source>There is too little craquelure to register the surveys by: they are taken as they lie.</source>
   <translation>龟裂太少，无法据以配准：按现有位置采用。</translation>
  </message>
  <message>
   <source>Two control points fit always: nothing tells how well. Give more.</source>
   <translation>两个控制点总能吻合：无从判断精度。请给出更多。</translation>
  </message>
  <message>
   <source>--zones: {count} features without a polygon are left out.</source>
   <translation>--zones：略去{count}个没有多边形的要素。</translation>
  </message>
  <message>
   <source>--zones: {count} overlaps narrower than a pixel belong to the first of two elements.</source>
   <translation>--zones：{count}处窄于一个像素的重叠归于两构件中的前者。</translation>
  </message>
  <message>
   <source>{name} does not say what was surveyed (no coverage): shares refer to whole areas.</source>
   <translation>{name}未说明调查范围：比例按整个面积计。</translation>
  </message>
  <message>
   <source>{name} has no layer {layer}: it is taken as empty.</source>
   <translation>{name}没有图层{layer}：视为空。</translation>
  </message>
  <message>
   <source>{layer}: {count} rejected are left out.</source>
   <translation>{layer}：略去{count}个已排除的要素。</translation>
  </message>
  <message>
   <source>{layer}: {count} were drawn or changed by hand and are measured anew.</source>
   <translation>{layer}：{count}个为手工绘制或修改，将重新测量。</translation>
  </message>
  <message>
   <source>The survey names no mosaic, so the report has no pictures of it: give it with --mosaic.</source>
   <translation>病害调查未记录镶嵌图，因此报告中没有其图片：请在--mosaic中给出。</translation>
  </message>
  <message>
   <source>The mosaic {names} is neither where it was nor beside the survey: its pictures are left out. Give it with --mosaic.</source>
   <translation>镶嵌图{names}既不在原处，也不在病害调查旁：略去其图片。请在--mosaic中给出。</translation>
  </message>
  <message>
   <source>The mosaic {names} is not what was surveyed: its content has changed.</source>
   <translation>镶嵌图{names}并非当时调查的那幅：其内容已改变。</translation>
  </message>
  <message>
   <source>{name} has no valid pixel{where}: there is nothing to map.</source>
   <translation>{name}没有有效像素{where}：无可测绘。</translation>
  </message>
  <message>
   <source>This is the first run: tracing is compiled for this machine, which takes about half a minute.</source>
   <translation>这是首次运行：正在为本机编译提取程序，约需半分钟。</translation>
  </message>
  <message>
   <source>Earlier work in {folder} is of other inputs or options: it is thrown away.</source>
   <translation>{folder}中的先前工作属于其他输入或选项：已丢弃。</translation>
  </message>
  <message>
   <source>Earlier work on {name} is taken up again.</source>
   <translation>继续先前对{name}的工作。</translation>
  </message>
  <message>
   <source>Training {number} of {count}: {name}.</source>
   <translation>第{number}次训练，共{count}次：{name}。</translation>
  </message>
  <message>
   <source>There is a CUDA GPU, but no torch that can use it: the processor is used. The full environment (with torch) would be faster.</source>
   <translation>有CUDA显卡，但没有可使用它的torch：改用处理器。完整环境（含torch）会更快。</translation>
  </message>
  <message>
   <source>OpenVINO is not installed: torch runs the network, which is slower on a processor.</source>
   <translation>未安装OpenVINO：由torch运行网络，在处理器上较慢。</translation>
  </message>
  <message>
   <source>Best weights: {outcome}.</source>
   <translation>最佳权重：{outcome}。</translation>
  </message>
  <message>
   <source>Step {step}: {outcome}.</source>
   <translation>第{step}步：{outcome}。</translation>
  </message>
  <message>
   <source>No better score in {count} validations: the training ends here.</source>
   <translation>{count}次验证没有更好成绩：训练到此结束。</translation>
  </message>
  <message>
   <source>The training was finished; writing its model.</source>
   <translation>训练已完成；正在写出模型。</translation>
  </message>
  <message>
   <source>{part} pictures: {listed}.</source>
   <translation>{part}图片：{listed}。</translation>
  </message>
  <message>
   <source>Nothing is validated: thresholds stay at {thresholds}, the last weights are kept.</source>
   <translation>未作验证：阈值保持{thresholds}，保留最后的权重。</translation>
  </message>
  <message>
   <source>{taken} of {total} tensors taken over from {source}.</source>
   <translation>由{source}沿用{total}个张量中的{taken}个。</translation>
  </message>
  <message>
   <source>{taken} of the encoder's {total} tensors taken over from {source}.</source>
   <translation>由{source}沿用编码器{total}个张量中的{taken}个。</translation>
  </message>
  <message>
   <source>Going on from {checkpoint}.</source>
   <translation>由{checkpoint}继续。</translation>
  </message>
  <message>
   <source>--{option} is {value}.</source>
   <translation>--{option}为{value}。</translation>
  </message>
  <message>
   <source>Option --{option} is missing.</source>
   <translation>缺少--{option}。</translation>
  </message>
  <message>
   <source>Expected one of: {choices}.</source>
   <translation>应为下列之一：{choices}。</translation>
  </message>
  <message>
   <source>Expected at least {low}.</source>
   <translation>应不小于{low}。</translation>
  </message>
  <message>
   <source>Expected at most {high}.</source>
   <translation>应不大于{high}。</translation>
  </message>
  <message>
   <source>Expected at least {low} and at most {high}.</source>
   <translation>应不小于{low}且不大于{high}。</translation>
  </message>
  <message>
   <source>Expected a whole number.</source>
   <translation>应为整数。</translation>
  </message>
  <message>
   <source>Expected a number.</source>
   <translation>应为数字。</translation>
  </message>
  <message>
   <source>Expected auto or a whole number from 1.</source>
   <translation>应为auto或从1起的整数。</translation>
  </message>
  <message>
   <source>Expected one number or three, from 1, as in 3,2,1.</source>
   <translation>应为一个或三个从1起的数字，如3,2,1。</translation>
  </message>
  <message>
   <source>--white-value is {white}, --black-value {black}.</source>
   <translation>--white-value为{white}，--black-value为{black}。</translation>
  </message>
  <message>
   <source>Expected a white above the black.</source>
   <translation>白色值应大于黑色值。</translation>
  </message>
  <message>
   <source>There is no file {path}.</source>
   <translation>没有文件{path}。</translation>
  </message>
  <message>
   <source>Check the path.</source>
   <translation>请检查路径。</translation>
  </message>
  <message>
   <source>{path} is a folder.</source>
   <translation>{path}是文件夹。</translation>
  </message>
  <message>
   <source>Expected a file.</source>
   <translation>应为文件。</translation>
  </message>
  <message>
   <source>Expected a raster file.</source>
   <translation>应为栅格文件。</translation>
  </message>
  <message>
   <source>Expected a GeoTIFF or another raster that GDAL reads.</source>
   <translation>应为GeoTIFF或GDAL可读的其他栅格。</translation>
  </message>
  <message>
   <source>Check the address, the connection and your permissions.</source>
   <translation>请检查地址、连接和权限。</translation>
  </message>
  <message>
   <source>{name} holds no raster bands.</source>
   <translation>{name}不含栅格波段。</translation>
  </message>
  <message>
   <source>{name} can't be read {place}: {reason}.</source>
   <translation>无法读取{name}（{place}）：{reason}。</translation>
  </message>
  <message>
   <source>The file is truncated or damaged: copy or export it again.</source>
   <translation>文件被截断或已损坏：请重新复制或导出。</translation>
  </message>
  <message>
   <source>{name} has {count} bands ({meanings}).</source>
   <translation>{name}有{count}个波段（{meanings}）。</translation>
  </message>
  <message>
   <source>Expected grey, RGB, or either with alpha. Choose bands with --bands, as in --bands 1,2,3, or tag an opacity band with gdal_edit.py -colorinterp_{count} alpha.</source>
   <translation>应为灰度、RGB，或二者之一带透明通道。请在--bands中选择波段，如--bands 1,2,3，或用gdal_edit.py -colorinterp_{count} alpha标记不透明度波段。</translation>
  </message>
  <message>
   <source>{name} has no georeference, so the size of its pixels is unknown.</source>
   <translation>{name}没有地理参照，因此像素大小未知。</translation>
  </message>
  <message>
   <source>{name} has a CRS that can't be understood.</source>
   <translation>{name}的坐标参照系无法识别。</translation>
  </message>
  <message>
   <source>{name} has the geographic CRS {crs}, whose degrees are no measure of length on a façade.</source>
   <translation>{name}采用地理坐标系{crs}，其度数不能度量立面上的长度。</translation>
  </message>
  <message>
   <source>{name} has the CRS {crs}, which states no unit of length.</source>
   <translation>{name}的坐标参照系{crs}没有长度单位。</translation>
  </message>
  <message>
   <source>--gsd-mm is {given} mm, but {name} states {stated} mm itself.</source>
   <translation>--gsd-mm为{given} mm，但{name}自身记为{stated} mm。</translation>
  </message>
  <message>
   <source>Leave --gsd-mm out, or correct the georeference of the file.</source>
   <translation>请不填--gsd-mm，或更正文件的地理参照。</translation>
  </message>
  <message>
   <source>--resample-to-gsd is {given} mm, but the mosaic has {gsd} mm a pixel.</source>
   <translation>--resample-to-gsd为{given} mm，但镶嵌图每像素{gsd} mm。</translation>
  </message>
  <message>
   <source>Expected at most {factor} times finer or coarser.</source>
   <translation>精细或粗糙应不超过{factor}倍。</translation>
  </message>
  <message>
   <source>The output {path} is a folder.</source>
   <translation>输出{path}是文件夹。</translation>
  </message>
  <message>
   <source>The output {path} is the input.</source>
   <translation>输出{path}就是输入。</translation>
  </message>
  <message>
   <source>Choose another output.</source>
   <translation>请选择其他输出。</translation>
  </message>
  <message>
   <source>{path} exists already.</source>
   <translation>{path}已存在。</translation>
  </message>
  <message>
   <source>Choose another output, or say --overwrite.</source>
   <translation>请选择其他输出，或勾选--overwrite。</translation>
  </message>
  <message>
   <source>{path} can't be written: {reason}.</source>
   <translation>无法写入{path}：{reason}。</translation>
  </message>
  <message>
   <source>Choose another folder.</source>
   <translation>请选择其他文件夹。</translation>
  </message>
  <message>
   <source>Choose another file.</source>
   <translation>请选择其他文件。</translation>
  </message>
  <message>
   <source>Check permissions and free disk.</source>
   <translation>请检查权限和磁盘空间。</translation>
  </message>
  <message>
   <source>There is no space to write {path}: {free} MB are free.</source>
   <translation>没有空间写入{path}：剩余{free} MB。</translation>
  </message>
  <message>
   <source>Free some space and run the same command again: finished work is kept.</source>
   <translation>请释放空间后再次运行：已完成的工作会保留。</translation>
  </message>
  <message>
   <source>Another run is writing {path}.</source>
   <translation>另一个运行正在写入{path}。</translation>
  </message>
  <message>
   <source>Wait for it, stop it, or choose another output.</source>
   <translation>请等待其结束、将其停止，或选择其他输出。</translation>
  </message>
  <message>
   <source>There is no model {name}.</source>
   <translation>没有模型{name}。</translation>
  </message>
  <message>
   <source>Expected {names}, a model folder, or a .safetensors file.</source>
   <translation>应为{names}、模型文件夹或.safetensors文件。</translation>
  </message>
  <message>
   <source>{path} is no model folder: it has no {file}.</source>
   <translation>{path}不是模型文件夹：其中没有{file}。</translation>
  </message>
  <message>
   <source>Expected a folder written by train.</source>
   <translation>应为训练写出的文件夹。</translation>
  </message>
  <message>
   <source>Memory does not suffice for windows of {height} x {width} px.</source>
   <translation>内存不足以处理{height} x {width} px的窗口。</translation>
  </message>
  <message>
   <source>Close other programs, or take a model with smaller windows.</source>
   <translation>请关闭其他程序，或采用窗口较小的模型。</translation>
  </message>
  <message>
   <source>--zones: {name} holds no polygons.</source>
   <translation>--zones：{name}不含多边形。</translation>
  </message>
  <message>
   <source>Expected at least one.</source>
   <translation>应至少有一个。</translation>
  </message>
  <message>
   <source>Export the zones in the mosaic's CRS.</source>
   <translation>请以镶嵌图的坐标参照系导出多边形。</translation>
  </message>
  <message>
   <source>{flag}: {name} has the CRS {crs}, the mosaic has {other}.</source>
   <translation>{flag}：{name}的坐标参照系为{crs}，镶嵌图为{other}。</translation>
  </message>
  <message>
   <source>{name} is no survey: it has neither a layer craquelure nor paint_loss (found: {found}).</source>
   <translation>{name}不是病害调查：既无craquelure图层也无paint_loss图层（发现：{found}）。</translation>
  </message>
  <message>
   <source>{name} is no survey: it has neither a layer craquelure nor paint_loss.</source>
   <translation>{name}不是病害调查：既无craquelure图层也无paint_loss图层。</translation>
  </message>
  <message>
   <source>Expected a GeoPackage that craquemap map or craquemap vectorize wrote.</source>
   <translation>应为由测绘或矢量化写出的GeoPackage。</translation>
  </message>
  <message>
   <source>Expected a GeoPackage that map or vectorize wrote.</source>
   <translation>应为由测绘或矢量化写出的GeoPackage。</translation>
  </message>
  <message>
   <source>{old} and {new} lie in different coordinate systems.</source>
   <translation>{old}与{new}的坐标系不同。</translation>
  </message>
  <message>
   <source>{old} and {new} cover nothing in common.</source>
   <translation>{old}与{new}没有共同覆盖的范围。</translation>
  </message>
  <message>
   <source>Expected two surveys of the same surface, in the same place.</source>
   <translation>应为同一表面、同一位置的两次调查。</translation>
  </message>
  <message>
   <source>There is no data set folder {folder}.</source>
   <translation>没有数据集文件夹{folder}。</translation>
  </message>
  <message>
   <source>Expected a folder with images/ and masks/.</source>
   <translation>应为含images/和masks/的文件夹。</translation>
  </message>
  <message>
   <source>No picture has any scored pixel.</source>
   <translation>没有任何图片含有评分像素。</translation>
  </message>
  <message>
   <source>Label something, or say what was looked at (--area).</source>
   <translation>请标注内容，或指明已查看的范围（--area）。</translation>
  </message>
  <message>
   <source>{path} already holds a model.</source>
   <translation>{path}中已有模型。</translation>
  </message>
  <message>
   <source>Give --overwrite to replace it, or another folder.</source>
   <translation>请勾选--overwrite以替换，或给出其他文件夹。</translation>
  </message>
  <message>
   <source>Thresholds were given without --probabilities.</source>
   <translation>给出了阈值但没有--probabilities。</translation>
  </message>
  <message>
   <source>A class raster alone is decided already.</source>
   <translation>单独的类别栅格已经判定完毕。</translation>
  </message>
  <message>
   <source>Cancelled.</source>
   <translation>已取消。</translation>
  </message>
  <message>
   <source>Run the same command again to resume.</source>
   <translation>再次运行相同内容即可继续。</translation>
  </message>
  <message>
   <source>Run the same again, with the same output, to resume.</source>
   <translation>以相同输出再次运行相同内容即可继续。</translation>
  </message>
  <message>
   <source>{name}: {value} can't be opened as a raster.</source>
   <translation>{name}：{value}无法作为栅格打开。</translation>
  </message>
  <message>
   <source>Expected a raster file that GDAL reads.</source>
   <translation>应为GDAL可读的栅格文件。</translation>
  </message>
  <message>
   <source>{name}: the layer {layer} comes from {provider}.</source>
   <translation>{name}：图层{layer}来自{provider}。</translation>
  </message>
  <message>
   <source>Expected a raster file; export the layer to a GeoTIFF first.</source>
   <translation>应为栅格文件；请先将图层导出为GeoTIFF。</translation>
  </message>
  <message>
   <source>{name}: {value} can't be opened as a vector layer.</source>
   <translation>{name}：{value}无法作为矢量图层打开。</translation>
  </message>
  <message>
   <source>Expected a vector file or layer.</source>
   <translation>应为矢量文件或图层。</translation>
  </message>
  <message>
   <source>The plates were cancelled.</source>
   <translation>图幅制作已取消。</translation>
  </message>
  <message>
   <source>{name} is empty: there is nothing to put on sheets.</source>
   <translation>{name}为空：没有可放入图幅的内容。</translation>
  </message>
  <message>
   <source>Choose another survey.</source>
   <translation>请选择其他病害调查。</translation>
  </message>
  <message>
   <source>{name} lies in degrees, which have no scale on a façade.</source>
   <translation>{name}以度为单位，在立面上没有比例。</translation>
  </message>
  <message>
   <source>Survey it with a ground sampling distance.</source>
   <translation>请给出地面采样距离后重新测绘。</translation>
  </message>
  <message>
   <source>--overlap-mm takes {overlap} of frames of {width} by {height}.</source>
   <translation>--overlap-mm占去{width}乘{height}图框中的{overlap}。</translation>
  </message>
  <message>
   <source>Expected less than half of the map on a sheet.</source>
   <translation>应少于一张图幅上地图的一半。</translation>
  </message>
  <message>
   <source>--scale makes {count} sheets.</source>
   <translation>--scale将产生{count}幅图。</translation>
  </message>
  <message>
   <source>--scale makes more than {count} sheets.</source>
   <translation>--scale将产生超过{count}幅图。</translation>
  </message>
  <message>
   <source>Expected at most {count}: take a smaller scale or a larger paper.</source>
   <translation>应不超过{count}幅：请采用较小的比例或较大的纸张。</translation>
  </message>
  <message>
   <source>Take a smaller scale, a larger paper, or fewer elements.</source>
   <translation>请采用较小的比例、较大的纸张或较少的构件。</translation>
  </message>
  <message>
   <source>--wheels and --index are both given.</source>
   <translation>--wheels和--index同时给出。</translation>
  </message>
  <message>
   <source>Give one of them: both say where packages are.</source>
   <translation>请只给出其一：二者都说明软件包的位置。</translation>
  </message>
  <message>
   <source>{python} is Python {version}.</source>
   <translation>{python}为Python {version}。</translation>
  </message>
  <message>
   <source>The worker needs Python 3.11 or newer.</source>
   <translation>工作进程需要Python 3.11或更新版本。</translation>
  </message>
  <message>
   <source>The surveys were made with different settings ({names}): only what the less sensitive one could have found is compared. Better, map both mosaics with the same.</source>
   <translation>两次调查的设置不同（{names}）：仅比较灵敏度较低者也能发现的内容。最好以相同设置测绘两幅镶嵌图。</translation>
  </message>
  <message>
   <source>{length} m of {part} without a counterpart are left out: {survey} doesn't show enough craquelure {where} for what it lacks to count as change.</source>
   <translation>略去{length} m没有对应者的{part}：{survey}显示的龟裂不足（{where}），所缺者不能算作变化。</translation>
  </message>
  <message>
   <source>--bands names band {band}, but {name} has {count}.</source>
   <translation>--bands指定了波段{band}，但{name}只有{count}个。</translation>
  </message>
  <message>
   <source>Expected bands it has.</source>
   <translation>应为其所含的波段。</translation>
  </message>
  <message>
   <source>{name} has bands of {colours}.</source>
   <translation>{name}含有{colours}波段。</translation>
  </message>
  <message>
   <source>{name} has colours as {space}.</source>
   <translation>{name}的颜色为{space}。</translation>
  </message>
  <message>
   <source>Expected grey or RGB: convert it, or choose bands with --bands.</source>
   <translation>应为灰度或RGB：请转换，或在--bands中选择波段。</translation>
  </message>
  <message>
   <source>The network gave values that are not numbers.</source>
   <translation>网络给出了非数值的结果。</translation>
  </message>
  <message>
   <source>Try --precision float32.</source>
   <translation>请尝试--precision float32。</translation>
  </message>
  <message>
   <source>A drawing can only refer to files.</source>
   <translation>图纸只能引用文件。</translation>
  </message>
  <message>
   <source>--background: {name} has another CRS than {survey}.</source>
   <translation>--background：{name}的坐标参照系与{survey}不同。</translation>
  </message>
  <message>
   <source>--mosaic: {name} has another CRS than {survey}.</source>
   <translation>--mosaic：{name}的坐标参照系与{survey}不同。</translation>
  </message>
  <message>
   <source>Give the mosaic that was surveyed.</source>
   <translation>请给出所调查的镶嵌图。</translation>
  </message>
  <message>
   <source>Expected the mosaic that was surveyed.</source>
   <translation>应为所调查的镶嵌图。</translation>
  </message>
  <message>
   <source>Expected a date such as 2024-05-17, 2024-05 or 2024.</source>
   <translation>应为日期，如2024-05-17、2024-05或2024。</translation>
  </message>
  <message>
   <source>Give the earlier survey first.</source>
   <translation>请先给出较早的调查。</translation>
  </message>
  <message>
   <source>{name} has {count} bands of {kinds}.</source>
   <translation>{name}有{count}个{kinds}类型的波段。</translation>
  </message>
  <message>
   <source>Expected 1 band of uint8: classes, 0 background, 1 craquelure, 2 paint loss, 255 nodata.</source>
   <translation>应为1个uint8波段的类别：0背景、1龟裂、2颜料层脱落、255无数据。</translation>
  </message>
  <message>
   <source>Expected 2 bands of uint8: round(254 p) of craquelure and paint loss, 255 nodata.</source>
   <translation>应为2个uint8波段：龟裂与颜料层脱落的round(254 p)，255无数据。</translation>
  </message>
  <message>
   <source>The probabilities have {width} x {height} px, the classes {other_width} x {other_height}.</source>
   <translation>概率栅格为{width} x {height} px，类别栅格为{other_width} x {other_height}。</translation>
  </message>
  <message>
   <source>Expected rasters of the same size, from the same run.</source>
   <translation>应为同一次运行得到的同样大小的栅格。</translation>
  </message>
  <message>
   <source>{name} has the value {value} at row {row}, column {column}.</source>
   <translation>{name}在第{row}行第{column}列的值为{value}。</translation>
  </message>
  <message>
   <source>Expected classes: 0 background, 1 craquelure, 2 paint loss, 255 nodata.</source>
   <translation>应为类别：0背景、1龟裂、2颜料层脱落、255无数据。</translation>
  </message>
  <message>
   <source>A finished block is damaged: {reason}</source>
   <translation>一个已完成的分块已损坏：{reason}</translation>
  </message>
  <message>
   <source>A finished block is missing or damaged: {reason}</source>
   <translation>一个已完成的分块缺失或已损坏：{reason}</translation>
  </message>
  <message>
   <source>The worker {address} has CraqueMap {version}, here is {here}.</source>
   <translation>计算节点{address}的CraqueMap为{version}，此处为{here}。</translation>
  </message>
  <message>
   <source>Install the same version, with its worker extra, in the environment of every worker.</source>
   <translation>请在每个计算节点的环境中安装相同版本及其worker附加包。</translation>
  </message>
  <message>
   <source>No Dask scheduler answers at {address}: {reason}.</source>
   <translation>{address}处没有Dask调度器应答：{reason}。</translation>
  </message>
  <message>
   <source>Start one with dask scheduler, and workers with dask worker ADDRESS.</source>
   <translation>请用dask scheduler启动调度器，用dask worker ADDRESS启动计算节点。</translation>
  </message>
  <message>
   <source>The scheduler at {address} has no workers.</source>
   <translation>{address}处的调度器没有计算节点。</translation>
  </message>
  <message>
   <source>Start some with dask worker {address}.</source>
   <translation>请用dask worker {address}启动。</translation>
  </message>
  <message>
   <source>CraqueMap can't be imported on the workers: {reason}.</source>
   <translation>计算节点上无法加载CraqueMap：{reason}。</translation>
  </message>
  <message>
   <source>A block was given to several workers, which all died over it, as they do when memory runs out.</source>
   <translation>一个分块先后交给多个计算节点，它们都因此退出，内存不足时会如此。</translation>
  </message>
  <message>
   <source>Give the workers more memory or take a smaller --tile-size; the same command resumes.</source>
   <translation>请给计算节点更多内存，或减小--tile-size；再次运行会继续。</translation>
  </message>
  <message>
   <source>The Dask scheduler at {address} went away.</source>
   <translation>{address}处的Dask调度器已断开。</translation>
  </message>
  <message>
   <source>Start it again; the same command resumes.</source>
   <translation>请重新启动；再次运行会继续。</translation>
  </message>
  <message>
   <source>The job has ended.</source>
   <translation>任务已结束。</translation>
  </message>
  <message>
   <source>{where} finds another file under {path}.</source>
   <translation>{where}在{path}处找到的是另一个文件。</translation>
  </message>
  <message>
   <source>{where} can't open the mosaic: {reason}</source>
   <translation>{where}无法打开镶嵌图：{reason}</translation>
  </message>
  <message>
   <source>Put the mosaic where every worker finds it under the same path or address: a shared folder, https:// or s3://.</source>
   <translation>请将镶嵌图放在每个计算节点都能以相同路径或地址找到的位置：共享文件夹、https://或s3://。</translation>
  </message>
  <message>
   <source>Install it: pip install distributed.</source>
   <translation>请安装：pip install distributed。</translation>
  </message>
  <message>
   <source>Workers compute differently: one with {one}, another with {other}.</source>
   <translation>各计算节点的计算方式不同：一个用{one}，另一个用{other}。</translation>
  </message>
  <message>
   <source>Give --engine, --device and --precision that all of them have, and install the same versions.</source>
   <translation>请给出所有节点都具备的--engine、--device和--precision，并安装相同版本。</translation>
  </message>
  <message>
   <source>Internal error: {kind}: {reason}</source>
   <translation>内部错误：{kind}：{reason}</translation>
  </message>
  <message>
   <source>Please report it with the log above.</source>
   <translation>请连同上面的日志一并报告。</translation>
  </message>
  <message>
   <source>The machine ran out of memory.</source>
   <translation>计算机内存不足。</translation>
  </message>
  <message>
   <source>Take a smaller --tile-size or fewer --workers.</source>
   <translation>请减小--tile-size或--workers。</translation>
  </message>
  <message>
   <source>The Python package {package} is not installed.</source>
   <translation>Python软件包{package}未安装。</translation>
  </message>
  <message>
   <source>craquemap doctor lists what each task needs.</source>
   <translation>设置 &gt; 选项 &gt; CraqueMap &gt; 检查会列出各项任务所需。</translation>
  </message>
  <message>
   <source>No space left on device: {path}.</source>
   <translation>存储设备空间不足：{path}。</translation>
  </message>
  <message>
   <source>Permission denied: {path}.</source>
   <translation>没有权限：{path}。</translation>
  </message>
  <message>
   <source>Operation not permitted: {path}.</source>
   <translation>不允许的操作：{path}。</translation>
  </message>
  <message>
   <source>Read-only file system: {path}.</source>
   <translation>文件系统为只读：{path}。</translation>
  </message>
  <message>
   <source>Disk quota exceeded: {path}.</source>
   <translation>超出磁盘配额：{path}。</translation>
  </message>
  <message>
   <source>Free some space or choose another folder; the same command resumes.</source>
   <translation>请释放空间或选择其他文件夹；再次运行会继续。</translation>
  </message>
  <message>
   <source>Free some space and run the same command again.</source>
   <translation>请释放空间后再次运行。</translation>
  </message>
  <message>
   <source>The raster's transform {transform} gives pixels without area.</source>
   <translation>按栅格的变换{transform}，像素没有面积。</translation>
  </message>
  <message>
   <source>Expected a usable georeference.</source>
   <translation>应有可用的地理参照。</translation>
  </message>
  <message>
   <source>It is a container: name one of its rasters, for example {path}.</source>
   <translation>这是一个容器：请给出其中一个栅格，例如{path}。</translation>
  </message>
  <message>
   <source>{name} can't be opened as a raster: {reason}.</source>
   <translation>{name}无法作为栅格打开：{reason}。</translation>
  </message>
  <message>
   <source>Name a raster in it, as /vsizip/{path}/NAME.tif.</source>
   <translation>请给出其中的栅格，如/vsizip/{path}/NAME.tif。</translation>
  </message>
  <message>
   <source>Check the connection; the same command resumes. If it stays, the file is damaged.</source>
   <translation>请检查连接；再次运行会继续。如仍如此，则文件已损坏。</translation>
  </message>
  <message>
   <source>{name} holds complex numbers.</source>
   <translation>{name}含有复数。</translation>
  </message>
  <message>
   <source>{name} has 1 bit a pixel, black or white.</source>
   <translation>{name}每像素1位，非黑即白。</translation>
  </message>
  <message>
   <source>Expected brightness: 8 or 16 bits or floating point.</source>
   <translation>应为亮度：8位、16位或浮点。</translation>
  </message>
  <message>
   <source>{path}: there is no file {file}.</source>
   <translation>{path}：没有文件{file}。</translation>
  </message>
  <message>
   <source>{flag}: {name} holds no polygons.</source>
   <translation>{flag}：{name}不含多边形。</translation>
  </message>
  <message>
   <source>{flag}: none of the {count} polygons of {name} touches the mosaic.</source>
   <translation>{flag}：{name}的{count}个多边形都不与镶嵌图相接。</translation>
  </message>
  <message>
   <source>Expected polygons within {bounds} (xmin, ymin, xmax, ymax).</source>
   <translation>应为{bounds}（xmin、ymin、xmax、ymax）以内的多边形。</translation>
  </message>
  <message>
   <source>{flag}: {name} can't be read: {reason}.</source>
   <translation>{flag}：无法读取{name}：{reason}。</translation>
  </message>
  <message>
   <source>{path} can't be read: {reason}.</source>
   <translation>无法读取{path}：{reason}。</translation>
  </message>
  <message>
   <source>{path} can't be read: {reason}</source>
   <translation>无法读取{path}：{reason}</translation>
  </message>
  <message>
   <source>{path} can't be read ({reason}).</source>
   <translation>无法读取{path}（{reason}）。</translation>
  </message>
  <message>
   <source>Expected ascending limits in mm, as in 0.1,0.2,0.5,1, or classes with names, each with the limit it ends below, the last one without: hair=0.1, fine=0.2, medium=1, wide.</source>
   <translation>应为以mm计的递增界限，如0.1,0.2,0.5,1；或带名称的等级，各附其上限，最后一个不附：hair=0.1, fine=0.2, medium=1, wide。</translation>
  </message>
  <message>
   <source>--width-classes is {value}: the classes' names are not clear.</source>
   <translation>--width-classes为{value}：等级名称不明确。</translation>
  </message>
  <message>
   <source>--width-classes is {value}: not all limits are numbers.</source>
   <translation>--width-classes为{value}：并非所有界限都是数字。</translation>
  </message>
  <message>
   <source>--width-classes is {value}: the limits are not positive and ascending.</source>
   <translation>--width-classes为{value}：界限不是递增的正数。</translation>
  </message>
  <message>
   <source>The mosaic would have {count} million pixels.</source>
   <translation>镶嵌图将有{count}百万像素。</translation>
  </message>
  <message>
   <source>Expected a GeoPackage.</source>
   <translation>应为GeoPackage。</translation>
  </message>
  <message>
   <source>Expected a name that ends with {endings}.</source>
   <translation>名称应以{endings}结尾。</translation>
  </message>
  <message>
   <source>Expected ascending numbers above 0, such as 0.1, 0.2, 0.5.</source>
   <translation>应为大于0的递增数字，如0.1, 0.2, 0.5。</translation>
  </message>
  <message>
   <source>Expected auto, or two coordinates such as 4500000,5700000.</source>
   <translation>应为auto，或两个坐标，如4500000,5700000。</translation>
  </message>
  <message>
   <source>Expected year, month and day, as in 2026-05-31.</source>
   <translation>应为年、月、日，如2026-05-31。</translation>
  </message>
  <message>
   <source>--font: {font} can't be embedded: {reason}.</source>
   <translation>--font：{font}无法嵌入：{reason}。</translation>
  </message>
  <message>
   <source>Expected a TrueType font (.ttf, .ttc) with Chinese.</source>
   <translation>应为含中文的TrueType字体（.ttf、.ttc）。</translation>
  </message>
  <message>
   <source>The output {path} is no local file.</source>
   <translation>输出{path}不是本地文件。</translation>
  </message>
  <message>
   <source>Results are written locally: give a path.</source>
   <translation>结果写在本地：请给出路径。</translation>
  </message>
  <message>
   <source>Expected two surveys of the same surface in the same one; small shifts between them are found.</source>
   <translation>应为同一表面、同一坐标系的两次调查；二者间的微小偏移会自动找出。</translation>
  </message>
  <message>
   <source>The two networks can't be laid over one another: {share} % of their craquelure meets at best, and {chance} % would by chance.</source>
   <translation>两个网络无法叠合：龟裂最多有{share} %重合，而随机情况下会有{chance} %。</translation>
  </message>
  <message>
   <source>They are compared as they lie all the same.</source>
   <translation>仍按原位置进行比较。</translation>
  </message>
  <message>
   <source>Are they of the same surface? Raise --max-shift-mm, give --control-points, or say --registration none.</source>
   <translation>是否为同一表面？请增大--max-shift-mm，给出--control-points，或选择--registration none。</translation>
  </message>
  <message>
   <source>--control-points: {name} has no column {column}.</source>
   <translation>--control-points：{name}没有列{column}。</translation>
  </message>
  <message>
   <source>--control-points: {name} holds {count} points.</source>
   <translation>--control-points：{name}含有{count}个点。</translation>
  </message>
  <message>
   <source>--control-points: line {line} of {name} has {value} where a number was expected.</source>
   <translation>--control-points：{name}第{line}行应为数字处为{value}。</translation>
  </message>
  <message>
   <source>--control-points: {name} can't be read.</source>
   <translation>--control-points：无法读取{name}。</translation>
  </message>
  <message>
   <source>Expected the columns {columns}.</source>
   <translation>应有列{columns}。</translation>
  </message>
  <message>
   <source>Expected a CSV file in UTF-8.</source>
   <translation>应为UTF-8编码的CSV文件。</translation>
  </message>
  <message>
   <source>--zones: {name} has no field name.</source>
   <translation>--zones：{name}没有字段name。</translation>
  </message>
  <message>
   <source>Say with --zone-name which field holds the names: {fields}.</source>
   <translation>请在--zone-name中指明存放名称的字段：{fields}。</translation>
  </message>
  <message>
   <source>--zones: {name} holds no layers.</source>
   <translation>--zones：{name}不含图层。</translation>
  </message>
  <message>
   <source>Expected one with polygons.</source>
   <translation>应含有多边形。</translation>
  </message>
  <message>
   <source>--zones: {name} has another CRS ({crs}) than {survey}.</source>
   <translation>--zones：{name}的坐标参照系（{crs}）与{survey}不同。</translation>
  </message>
  <message>
   <source>Export the zones in the survey's CRS: nothing is reprojected.</source>
   <translation>请以调查的坐标参照系导出多边形：不进行重投影。</translation>
  </message>
  <message>
   <source>{flag}: {name} has no field {field}.</source>
   <translation>{flag}：{name}没有字段{field}。</translation>
  </message>
  <message>
   <source>--zones: {name} has no layer {layer}.</source>
   <translation>--zones：{name}没有图层{layer}。</translation>
  </message>
  <message>
   <source>It has: {names}.</source>
   <translation>其中有：{names}。</translation>
  </message>
  <message>
   <source>--zones: {one} and {other} overlap by {area} m², so what lies there would count twice.</source>
   <translation>--zones：{one}与{other}重叠{area} m²，其中内容会重复计算。</translation>
  </message>
  <message>
   <source>Correct their outlines, or give it to the first in the file with --zone-overlaps first.</source>
   <translation>请更正其轮廓，或以--zone-overlaps first归入文件中的第一个。</translation>
  </message>
  <message>
   <source>Correct the field of the parents.</source>
   <translation>请更正上级构件字段。</translation>
  </message>
  <message>
   <source>--prices: {name} has no column {column}.</source>
   <translation>--prices：{name}没有列{column}。</translation>
  </message>
  <message>
   <source>Expected the columns {columns}; --prices-template writes such a table.</source>
   <translation>应有列{columns}；--prices-template可写出这样的表格。</translation>
  </message>
  <message>
   <source>{place}: the class is {value}.</source>
   <translation>{place}：类别为{value}。</translation>
  </message>
  <message>
   <source>{place}: {name} has no size class {value}.</source>
   <translation>{place}：{name}没有尺寸等级{value}。</translation>
  </message>
  <message>
   <source>{place}: {name} can't be billed by {measure}.</source>
   <translation>{place}：{name}不能按{measure}计价。</translation>
  </message>
  <message>
   <source>{place} reads {value}.</source>
   <translation>{place}处为{value}。</translation>
  </message>
  <message>
   <source>Expected a number, at least 0.</source>
   <translation>应为不小于0的数字。</translation>
  </message>
  <message>
   <source>Expected CSV in UTF-8, or XLSX.</source>
   <translation>应为UTF-8编码的CSV或XLSX。</translation>
  </message>
  <message>
   <source>Expected an XLSX workbook, or CSV.</source>
   <translation>应为XLSX工作簿或CSV。</translation>
  </message>
  <message>
   <source>Set the mosaic's CRS for its layers.</source>
   <translation>请为其图层设置镶嵌图的坐标参照系。</translation>
  </message>
  <message>
   <source>Export the survey in the mosaic's own CRS, or in any that is measured in metres.</source>
   <translation>请以镶嵌图的坐标参照系或任何以米为单位的坐标参照系导出调查。</translation>
  </message>
  <message>
   <source>{path} has no layer {layer}.</source>
   <translation>{path}没有图层{layer}。</translation>
  </message>
  <message>
   <source>{path}: none of its layers ({layers}) names a class.</source>
   <translation>{path}：其图层（{layers}）都没有指明类别。</translation>
  </message>
  <message>
   <source>Say what a layer holds with --label LAYER=craquelure, or which field names the class with --class-field.</source>
   <translation>请以--label LAYER=craquelure说明图层内容，或以--class-field指明类别字段。</translation>
  </message>
  <message>
   <source>{path}, layer {layer}: its CRS is not the mosaic's.</source>
   <translation>{path}，图层{layer}：其坐标参照系与镶嵌图不同。</translation>
  </message>
  <message>
   <source>Export it in the mosaic's CRS.</source>
   <translation>请以镶嵌图的坐标参照系导出。</translation>
  </message>
  <message>
   <source>{path} holds points.</source>
   <translation>{path}含有点要素。</translation>
  </message>
  <message>
   <source>Expected lines and polygons.</source>
   <translation>应为线和多边形。</translation>
  </message>
  <message>
   <source>{path}: can't be read: {reason}.</source>
   <translation>无法读取{path}：{reason}。</translation>
  </message>
  <message>
   <source>Export it again.</source>
   <translation>请重新导出。</translation>
  </message>
  <message>
   <source>{path}: {count} lines have no width in the field {field}.</source>
   <translation>{path}：{count}条线在字段{field}中没有宽度。</translation>
  </message>
  <message>
   <source>Fill it in, name another with --width-field, or give --width-mm for lines without.</source>
   <translation>请填写，或在--width-field中给出其他字段，或为没有宽度的线给出--width-mm。</translation>
  </message>
  <message>
   <source>Vector layers and --mosaic belong together: {path} comes without a mosaic.</source>
   <translation>矢量图层与--mosaic须一并给出：{path}没有镶嵌图。</translation>
  </message>
  <message>
   <source>Vector layers and --mosaic belong together: no vector file was given.</source>
   <translation>矢量图层与--mosaic须一并给出：没有给出矢量文件。</translation>
  </message>
  <message>
   <source>Give the mosaic the layers were drawn on.</source>
   <translation>请给出绘制这些图层所用的镶嵌图。</translation>
  </message>
  <message>
   <source>{path} is {width} x {height}, its picture {picture_width} x {picture_height} pixels.</source>
   <translation>{path}为{width} x {height}，其图片为{picture_width} x {picture_height}像素。</translation>
  </message>
  <message>
   <source>Mask and picture must be of one size.</source>
   <translation>掩膜与图片的大小须相同。</translation>
  </message>
  <message>
   <source>{path} is of a picture of {width} x {height}, not {picture_width} x {picture_height} pixels.</source>
   <translation>{path}对应{width} x {height}的图片，而非{picture_width} x {picture_height}像素。</translation>
  </message>
  <message>
   <source>Annotate the picture in its present size.</source>
   <translation>请按图片现有大小标注。</translation>
  </message>
  <message>
   <source>{path} can't be read as COCO ({reason}).</source>
   <translation>{path}无法按COCO读取（{reason}）。</translation>
  </message>
  <message>
   <source>Expected images, categories, annotations.</source>
   <translation>应有images、categories、annotations。</translation>
  </message>
  <message>
   <source>{place}: a segmentation can't be decoded ({reason}).</source>
   <translation>{place}：有一个分割无法解码（{reason}）。</translation>
  </message>
  <message>
   <source>{place}: its category or its image is not in the file.</source>
   <translation>{place}：其类别或图片不在文件中。</translation>
  </message>
  <message>
   <source>{place} has only a box.</source>
   <translation>{place}只有外框。</translation>
  </message>
  <message>
   <source>Expected a segmentation: polygons or run lengths.</source>
   <translation>应为分割：多边形或游程编码。</translation>
  </message>
  <message>
   <source>--{option} holds a value twice.</source>
   <translation>--{option}中有重复的值。</translation>
  </message>
  <message>
   <source>Give each once.</source>
   <translation>请各给出一次。</translation>
  </message>
  <message>
   <source>There are no {part} pictures.</source>
   <translation>没有用于{part}的图片。</translation>
  </message>
  <message>
   <source>Give more source images, a --{part}-share above 0, or --{option} FOLDER.</source>
   <translation>请给出更多图片、大于0的--{part}-share，或--{option} FOLDER。</translation>
  </message>
  <message>
   <source>{path} is in the {first} and in the {second} data.</source>
   <translation>{path}同时在{first}和{second}数据中。</translation>
  </message>
  <message>
   <source>Give folders that share no picture.</source>
   <translation>请给出没有共同图片的文件夹。</translation>
  </message>
  <message>
   <source>{folder} holds trainings with other {options}.</source>
   <translation>{folder}中有{options}不同的训练。</translation>
  </message>
  <message>
   <source>Repeat their command to go on, give --overwrite to discard them, or give another folder.</source>
   <translation>请重复其运行以继续，勾选--overwrite以丢弃，或给出其他文件夹。</translation>
  </message>
  <message>
   <source>{path} is damaged: {reason}.</source>
   <translation>{path}已损坏：{reason}。</translation>
  </message>
  <message>
   <source>Delete it, and give the same command again.</source>
   <translation>请删除后再次运行。</translation>
  </message>
  <message>
   <source>Expected none or NAME=WEIGHT with one of: {names}.</source>
   <translation>应为none或NAME=WEIGHT，可选：{names}。</translation>
  </message>
  <message>
   <source>Choose another --output or give --overwrite.</source>
   <translation>请选择其他--output，或勾选--overwrite。</translation>
  </message>
  <message>
   <source>Choose another --output.</source>
   <translation>请选择其他--output。</translation>
  </message>
  <message>
   <source>{one} and {other} are the same picture with different labels.</source>
   <translation>{one}与{other}是标注不同的同一图片。</translation>
  </message>
  <message>
   <source>Keep the right one.</source>
   <translation>请保留正确的一个。</translation>
  </message>
  <message>
   <source>Check space and permissions.</source>
   <translation>请检查空间和权限。</translation>
  </message>
  <message>
   <source>A data set has an empty name.</source>
   <translation>有一个数据集名称为空。</translation>
  </message>
  <message>
   <source>Expected FOLDER, FOLDER*WEIGHT or FOLDER*WEIGHT@CLASSES.</source>
   <translation>应为FOLDER、FOLDER*WEIGHT或FOLDER*WEIGHT@CLASSES。</translation>
  </message>
  <message>
   <source>Data set {name} has the weight {weight}.</source>
   <translation>数据集{name}的权重为{weight}。</translation>
  </message>
  <message>
   <source>Expected a number above 0.</source>
   <translation>应为大于0的数字。</translation>
  </message>
  <message>
   <source>{path} holds no pictures.</source>
   <translation>{path}不含图片。</translation>
  </message>
  <message>
   <source>Expected files ending in {endings}.</source>
   <translation>应为以{endings}结尾的文件。</translation>
  </message>
  <message>
   <source>Expected {endings} files.</source>
   <translation>应为{endings}文件。</translation>
  </message>
  <message>
   <source>Expected a folder with {endings} files.</source>
   <translation>应为含{endings}文件的文件夹。</translation>
  </message>
  <message>
   <source>{folder} states no picture for {part}.</source>
   <translation>{folder}没有为{part}指定图片。</translation>
  </message>
  <message>
   <source>Leave out #{part}, or state a split (labels).</source>
   <translation>请去掉#{part}，或指定划分（制作数据集）。</translation>
  </message>
  <message>
   <source>{path} has neither a mask nor a LabelMe file.</source>
   <translation>{path}既无掩膜也无LabelMe文件。</translation>
  </message>
  <message>
   <source>Expected a file {one} or {other}.</source>
   <translation>应有文件{one}或{other}。</translation>
  </message>
  <message>
   <source>Expected {one}.png or {other}.json beside it; take it away if it is not labelled.</source>
   <translation>旁边应有{one}.png或{other}.json；如未标注请移走。</translation>
  </message>
  <message>
   <source>There is no picture to train on.</source>
   <translation>没有可用于训练的图片。</translation>
  </message>
  <message>
   <source>Unknown option {name}.</source>
   <translation>未知选项{name}。</translation>
  </message>
  <message>
   <source>Known are: {names}.</source>
   <translation>已知的有：{names}。</translation>
  </message>
  <message>
   <source>Expected true or false.</source>
   <translation>应为真或假。</translation>
  </message>
  <message>
   <source>{path} is a JPEG, whose values are smeared.</source>
   <translation>{path}为JPEG，其数值已失真。</translation>
  </message>
  <message>
   <source>Save masks as PNG, from the original.</source>
   <translation>请由原件将掩膜存为PNG。</translation>
  </message>
  <message>
   <source>{path} is no 8-bit single-band picture.</source>
   <translation>{path}不是8位单波段图片。</translation>
  </message>
  <message>
   <source>Masks hold class numbers, not colours.</source>
   <translation>掩膜存放类别编号，而非颜色。</translation>
  </message>
  <message>
   <source>{path} holds the value {value}.</source>
   <translation>{path}含有值{value}。</translation>
  </message>
  <message>
   <source>Expected {values} and {nodata} not scored.</source>
   <translation>应为{values}，{nodata}表示不评分。</translation>
  </message>
  <message>
   <source>{path} is no 8-bit single-band picture but holds colours, {colour} among them.</source>
   <translation>{path}不是8位单波段图片，而含有颜色，如{colour}。</translation>
  </message>
  <message>
   <source>Masks hold class numbers; or say what each colour means: labels … --label #000000=background …</source>
   <translation>掩膜存放类别编号；或在制作数据集时说明各颜色的含义：--label #000000=background …</translation>
  </message>
  <message>
   <source>{path} can't be read as a picture ({reason}).</source>
   <translation>{path}无法作为图片读取（{reason}）。</translation>
  </message>
  <message>
   <source>Convert it to PNG, JPEG or TIFF.</source>
   <translation>请转换为PNG、JPEG或TIFF。</translation>
  </message>
  <message>
   <source>{path} is damaged ({reason}).</source>
   <translation>{path}已损坏（{reason}）。</translation>
  </message>
  <message>
   <source>Replace the file.</source>
   <translation>请替换该文件。</translation>
  </message>
  <message>
   <source>{path} is neither a folder nor a COCO or LabelMe file.</source>
   <translation>{path}既非文件夹，也非COCO或LabelMe文件。</translation>
  </message>
  <message>
   <source>There is no file or folder {path}.</source>
   <translation>没有文件或文件夹{path}。</translation>
  </message>
  <message>
   <source>Expected a folder with images/ and masks/ or with LabelMe files, a COCO file, or a vector file with --mosaic.</source>
   <translation>应为含images/和masks/或LabelMe文件的文件夹、COCO文件，或带--mosaic的矢量文件。</translation>
  </message>
  <message>
   <source>{path} holds only 0 and 255, black and white.</source>
   <translation>{path}只含0和255，即黑与白。</translation>
  </message>
  <message>
   <source>Say what white means: --label 255=craquelure, 255=paint_loss, or 255=ignore for not scored.</source>
   <translation>请说明白色的含义：--label 255=craquelure、255=paint_loss，或255=ignore表示不评分。</translation>
  </message>
  <message>
   <source>{path}: its picture {name} is not there.</source>
   <translation>{path}：其图片{name}不存在。</translation>
  </message>
  <message>
   <source>Put the picture beside the file.</source>
   <translation>请将图片放在文件旁。</translation>
  </message>
  <message>
   <source>Expected it at {path}.</source>
   <translation>应位于{path}。</translation>
  </message>
  <message>
   <source>{place}: {count} problems.</source>
   <translation>{place}：{count}个问题。</translation>
  </message>
  <message>
   <source>Expected NAME=CLASS, for example Riss=craquelure.</source>
   <translation>应为NAME=CLASS，例如Riss=craquelure。</translation>
  </message>
  <message>
   <source>{path} has no picture.</source>
   <translation>{path}没有图片。</translation>
  </message>
  <message>
   <source>Expected a picture {name} beside the others.</source>
   <translation>其他图片旁应有图片{name}。</translation>
  </message>
  <message>
   <source>{path}: {name} is stated as {width} x {height}, but has {picture_width} x {picture_height} pixels.</source>
   <translation>{path}：{name}记为{width} x {height}，实际为{picture_width} x {picture_height}像素。</translation>
  </message>
  <message>
   <source>Export the labels of the picture in its present size.</source>
   <translation>请按图片现有大小导出标注。</translation>
  </message>
  <message>
   <source>{place}: unknown label {label}.</source>
   <translation>{place}：未知标签{label}。</translation>
  </message>
  <message>
   <source>Known labels: {labels}; others by labels … --label NAME=craquelure.</source>
   <translation>已知标签：{labels}；其他标签在制作数据集时以--label NAME=craquelure给出。</translation>
  </message>
  <message>
   <source>{path} has no list of shapes.</source>
   <translation>{path}没有形状列表。</translation>
  </message>
  <message>
   <source>Expected a file saved by LabelMe.</source>
   <translation>应为LabelMe保存的文件。</translation>
  </message>
  <message>
   <source>{place} is a {kind}.</source>
   <translation>{place}的类型为{kind}。</translation>
  </message>
  <message>
   <source>{place}: unknown shape type {kind}.</source>
   <translation>{place}：未知形状类型{kind}。</translation>
  </message>
  <message>
   <source>Known types: {names}.</source>
   <translation>已知类型：{names}。</translation>
  </message>
  <message>
   <source>{place}: {count} usable points.</source>
   <translation>{place}：{count}个可用的点。</translation>
  </message>
  <message>
   <source>A {kind} needs at least {count}.</source>
   <translation>{kind}至少需要{count}个。</translation>
  </message>
  <message>
   <source>{path} can't be read as JSON ({reason}).</source>
   <translation>{path}无法按JSON读取（{reason}）。</translation>
  </message>
  <message>
   <source>Save it again with LabelMe.</source>
   <translation>请用LabelMe重新保存。</translation>
  </message>
  <message>
   <source>{place}: its mask can't be read ({reason}).</source>
   <translation>{place}：其掩膜无法读取（{reason}）。</translation>
  </message>
  <message>
   <source>{path} states the part {part}.</source>
   <translation>{path}指定了部分{part}。</translation>
  </message>
  <message>
   <source>{place}: unknown class {name}.</source>
   <translation>{place}：未知类别{name}。</translation>
  </message>
  <message>
   <source>Expected one or more of: {names}.</source>
   <translation>应为以下一项或多项：{names}。</translation>
  </message>
  <message>
   <source>Expected {{"labelled_classes": ["craquelure"]}}, see docs/data.md.</source>
   <translation>应为{{"labelled_classes": ["craquelure"]}}，见docs/data.md。</translation>
  </message>
  <message>
   <source>Neither OpenVINO nor torch is installed.</source>
   <translation>OpenVINO和torch均未安装。</translation>
  </message>
  <message>
   <source>Install one: pip install openvino.</source>
   <translation>请安装其一：pip install openvino。</translation>
  </message>
  <message>
   <source>{name} is installed but can't be loaded: {reason}.</source>
   <translation>{name}已安装但无法加载：{reason}。</translation>
  </message>
  <message>
   <source>Install {name} anew.</source>
   <translation>请重新安装{name}。</translation>
  </message>
  <message>
   <source>There is no engine {name}.</source>
   <translation>没有引擎{name}。</translation>
  </message>
  <message>
   <source>There is no precision {name}.</source>
   <translation>没有精度{name}。</translation>
  </message>
  <message>
   <source>There is no device {name}.</source>
   <translation>没有设备{name}。</translation>
  </message>
  <message>
   <source>Expected auto, cpu, cuda, cuda:N or mps.</source>
   <translation>应为auto、cpu、cuda、cuda:N或mps。</translation>
  </message>
  <message>
   <source>Expected auto, cpu, cuda, cuda:NUMBER or mps.</source>
   <translation>应为auto、cpu、cuda、cuda:编号或mps。</translation>
  </message>
  <message>
   <source>OpenVINO runs on the processor, --device is {device}.</source>
   <translation>OpenVINO在处理器上运行，而--device为{device}。</translation>
  </message>
  <message>
   <source>Give --engine torch or --device cpu.</source>
   <translation>请选择--engine torch或--device cpu。</translation>
  </message>
  <message>
   <source>{name} is not installed.</source>
   <translation>{name}未安装。</translation>
  </message>
  <message>
   <source>Install it (pip install {name}) or give --engine auto.</source>
   <translation>请安装（pip install {name}），或选择--engine auto。</translation>
  </message>
  <message>
   <source>Memory of the device does not suffice for one window.</source>
   <translation>设备内存不足以处理一个窗口。</translation>
  </message>
  <message>
   <source>Close other programs that use it, or give --device cpu.</source>
   <translation>请关闭占用它的其他程序，或选择--device cpu。</translation>
  </message>
  <message>
   <source>This processor can't compute in {precision}.</source>
   <translation>此处理器不能以{precision}计算。</translation>
  </message>
  <message>
   <source>Give --precision auto or float32.</source>
   <translation>请选择--precision auto或float32。</translation>
  </message>
  <message>
   <source>Get the model again.</source>
   <translation>请重新获取模型。</translation>
  </message>
  <message>
   <source>Get the model again; it is incomplete.</source>
   <translation>请重新获取模型；它不完整。</translation>
  </message>
  <message>
   <source>Get the model again; the file is damaged.</source>
   <translation>请重新获取模型；文件已损坏。</translation>
  </message>
  <message>
   <source>Get the model again; the file is damaged or belongs to another card.</source>
   <translation>请重新获取模型；文件已损坏或属于另一张卡片。</translation>
  </message>
  <message>
   <source>Get the model again, or update CraqueMap.</source>
   <translation>请重新获取模型，或更新CraqueMap。</translation>
  </message>
  <message>
   <source>Get the model again, or write the card anew.</source>
   <translation>请重新获取模型，或重写卡片。</translation>
  </message>
  <message>
   <source>Update CraqueMap.</source>
   <translation>请更新CraqueMap。</translation>
  </message>
  <message>
   <source>torch finds no device {device}.</source>
   <translation>torch找不到设备{device}。</translation>
  </message>
  <message>
   <source>Found: {devices}. Give --device auto for the best.</source>
   <translation>找到：{devices}。--device auto会选用最佳者。</translation>
  </message>
  <message>
   <source>torch computes no faster in float16 on a processor.</source>
   <translation>torch在处理器上以float16计算并不更快。</translation>
  </message>
  <message>
   <source>Give --precision auto.</source>
   <translation>请选择--precision auto。</translation>
  </message>
  <message>
   <source>There is a model in {folder} already.</source>
   <translation>{folder}中已有模型。</translation>
  </message>
  <message>
   <source>Choose another folder, or give --overwrite.</source>
   <translation>请选择其他文件夹，或勾选--overwrite。</translation>
  </message>
  <message>
   <source>The network's weights are not those of {architecture} with {count} classes.</source>
   <translation>网络权重不是{count}类{architecture}的权重。</translation>
  </message>
  <message>
   <source>Expected the architecture that the card names.</source>
   <translation>应为卡片所载的架构。</translation>
  </message>
  <message>
   <source>Weight {name} is not finite in half precision.</source>
   <translation>权重{name}在半精度下不是有限值。</translation>
  </message>
  <message>
   <source>The training diverged; train again.</source>
   <translation>训练发散；请重新训练。</translation>
  </message>
  <message>
   <source>Give a multiple of {count}.</source>
   <translation>请给出{count}的倍数。</translation>
  </message>
  <message>
   <source>Training in float16 needs a GPU.</source>
   <translation>以float16训练需要GPU。</translation>
  </message>
  <message>
   <source>Give --precision bfloat16 or float32.</source>
   <translation>请选择--precision bfloat16或float32。</translation>
  </message>
  <message>
   <source>Give --device cuda or cpu to train on several.</source>
   <translation>要在多个设备上训练，请选择--device cuda或cpu。</translation>
  </message>
  <message>
   <source>Give as many as there are, or --device cpu.</source>
   <translation>请给出实有数量，或--device cpu。</translation>
  </message>
  <message>
   <source>There is no device {device}; {count} CUDA devices were found.</source>
   <translation>没有设备{device}；找到{count}个CUDA设备。</translation>
  </message>
  <message>
   <source>There is no device 'mps' here.</source>
   <translation>此处没有“mps”设备。</translation>
  </message>
  <message>
   <source>Give --device cpu.</source>
   <translation>请选择--device cpu。</translation>
  </message>
  <message>
   <source>No weights of {model} fit this network.</source>
   <translation>{model}的权重都不适用于此网络。</translation>
  </message>
  <message>
   <source>Give a model of the same architecture.</source>
   <translation>请给出相同架构的模型。</translation>
  </message>
  <message>
   <source>There is no loss {name}.</source>
   <translation>没有损失函数{name}。</translation>
  </message>
  <message>
   <source>--class-weights has the values {values}.</source>
   <translation>--class-weights的值为{values}。</translation>
  </message>
  <message>
   <source>Expected {count}, not all 0: one for each class.</source>
   <translation>应为{count}个且不全为0：每类一个。</translation>
  </message>
  <message>
   <source>The card of model {name} has {found}.</source>
   <translation>模型{name}的卡片中有{found}。</translation>
  </message>
  <message>
   <source>{path} has format {format}, known is {known}.</source>
   <translation>{path}的格式为{format}，已知的是{known}。</translation>
  </message>
  <message>
   <source>{path} is no model card: {reason}.</source>
   <translation>{path}不是模型卡片：{reason}。</translation>
  </message>
  <message>
   <source>{path} holds weights without a model card and graph.</source>
   <translation>{path}只含权重，没有模型卡片和计算图。</translation>
  </message>
  <message>
   <source>Expected a file written by train.</source>
   <translation>应为训练写出的文件。</translation>
  </message>
  <message>
   <source>Model folder {folder} has no {file}.</source>
   <translation>模型文件夹{folder}中没有{file}。</translation>
  </message>
  <message>
   <source>The weights in {path} have SHA-256 {found}…, the model card says {stated}….</source>
   <translation>{path}中权重的SHA-256为{found}…，模型卡片记为{stated}…。</translation>
  </message>
  <message>
   <source>No model is bundled with this installation.</source>
   <translation>此安装未附带模型。</translation>
  </message>
  <message>
   <source>Give --model a model folder.</source>
   <translation>请在--model中给出模型文件夹。</translation>
  </message>
  <message>
   <source>The graph in {path} is damaged: {reason}.</source>
   <translation>{path}中的计算图已损坏：{reason}。</translation>
  </message>
  <message>
   <source>{path} can't be unpacked: {reason}.</source>
   <translation>{path}无法解包：{reason}。</translation>
  </message>
  <message>
   <source>Free some disk, or set CRAQUEMAP_CACHE.</source>
   <translation>请释放磁盘空间，或设置CRAQUEMAP_CACHE。</translation>
  </message>
  <message>
   <source>The model folder {folder} is gone or was changed.</source>
   <translation>模型文件夹{folder}已不在或已改变。</translation>
  </message>
  <message>
   <source>Start again.</source>
   <translation>请重新开始。</translation>
  </message>
  <message>
   <source>The model can't be unpacked into {folder}: {reason}.</source>
   <translation>模型无法解包到{folder}：{reason}。</translation>
  </message>
  <message>
   <source>There is no architecture {name}.</source>
   <translation>没有架构{name}。</translation>
  </message>
  <message>
   <source>{path} holds no weights that fit this encoder.</source>
   <translation>{path}中没有适用于此编码器的权重。</translation>
  </message>
  <message>
   <source>Expected the state dict of the same encoder.</source>
   <translation>应为同一编码器的state dict。</translation>
  </message>
  <message>
   <source>No ImageNet weights are offered for this encoder.</source>
   <translation>此编码器没有ImageNet权重。</translation>
  </message>
  <message>
   <source>Give a file, or leave them out.</source>
   <translation>请给出文件，或不使用。</translation>
  </message>
  <message>
   <source>The weights in {path} don't fit architecture {architecture}: {reason}</source>
   <translation>{path}中的权重不适用于架构{architecture}：{reason}</translation>
  </message>
  <message>
   <source>{path} can't be read as weights: {reason}</source>
   <translation>{path}无法作为权重读取：{reason}</translation>
  </message>
  <message>
   <source>Expected a PyTorch state dict.</source>
   <translation>应为PyTorch的state dict。</translation>
  </message>
  <message>
   <source>The ImageNet weights can't be downloaded from {url} ({reason}).</source>
   <translation>无法从{url}下载ImageNet权重（{reason}）。</translation>
  </message>
  <message>
   <source>Get that file where there is a network and give it as --encoder-weights FILE, or leave the option out.</source>
   <translation>请在有网络处获取该文件并在--encoder-weights中给出，或不填此项。</translation>
  </message>
  <message>
   <source>Give one of them: both say how long.</source>
   <translation>请只给出其一：二者都说明时长。</translation>
  </message>
  <message>
   <source>Give one of them: both say which weights the encoder starts from.</source>
   <translation>请只给出其一：二者都说明编码器的初始权重。</translation>
  </message>
  <message>
   <source>No picture is large enough to lay an edge into.</source>
   <translation>没有足够大的图片可放入边缘。</translation>
  </message>
  <message>
   <source>Expected sides of {size} px.</source>
   <translation>边长应为{size} px。</translation>
  </message>
  <message>
   <source>Cancelled by another process.</source>
   <translation>被另一个进程取消。</translation>
  </message>
  <message>
   <source>This network has no steps for --deep-supervision.</source>
   <translation>此网络没有用于--deep-supervision的层级。</translation>
  </message>
  <message>
   <source>Leave that option out.</source>
   <translation>请不填此项。</translation>
  </message>
  <message>
   <source>{path} exists, and several nodes can't agree on when to replace it.</source>
   <translation>{path}已存在，多个节点无法就何时替换达成一致。</translation>
  </message>
  <message>
   <source>Delete it beforehand.</source>
   <translation>请事先删除。</translation>
  </message>
  <message>
   <source>Give --frozen-share 0.</source>
   <translation>请给出--frozen-share 0。</translation>
  </message>
  <message>
   <source>{path} holds an unfinished training with another {option} ({before}, now {now}).</source>
   <translation>{path}中有未完成的训练，其{option}不同（原为{before}，现为{now}）。</translation>
  </message>
  <message>
   <source>Repeat its command to go on, or give --overwrite to start anew.</source>
   <translation>请重复其运行以继续，或勾选--overwrite重新开始。</translation>
  </message>
  <message>
   <source>Delete it to start anew.</source>
   <translation>请删除后重新开始。</translation>
  </message>
  <message>
   <source>{path} is {size} bytes long, its header asks for {wanted}.</source>
   <translation>{path}长{size}字节，其文件头要求{wanted}。</translation>
  </message>
  <message>
   <source>Expected the weights of a model.</source>
   <translation>应为模型的权重。</translation>
  </message>
  <message>
   <source>Check the permissions of the file.</source>
   <translation>请检查文件权限。</translation>
  </message>
  <message>
   <source>{path} is no safetensors file: {reason}.</source>
   <translation>{path}不是safetensors文件：{reason}。</translation>
  </message>
  <message>
   <source>The language {language} is not there.</source>
   <translation>没有语言{language}。</translation>
  </message>
  <message>
   <source>Remove the folder {folder} and run again.</source>
   <translation>请删除文件夹{folder}后再次运行。</translation>
  </message>
  <message>
   <source>Give the size of a pixel with --gsd-mm.</source>
   <translation>请在--gsd-mm中给出像素大小。</translation>
  </message>
  <message>
   <source>Give the size of a pixel with --gsd-mm, or reproject it to a metric CRS.</source>
   <translation>请在--gsd-mm中给出像素大小，或重投影到以米为单位的坐标参照系。</translation>
  </message>
  <message>
   <source>--overlap is {overlap} px, which leaves nothing of the model's windows of {window} px.</source>
   <translation>--overlap为{overlap} px，模型{window} px的窗口便所剩无几。</translation>
  </message>
  <message>
   <source>--background: {path} is no local file.</source>
   <translation>--background：{path}不是本地文件。</translation>
  </message>
  <message>
   <source>--old-date {old} is not before --new-date {new}.</source>
   <translation>--old-date {old}不早于--new-date {new}。</translation>
  </message>
  <message>
   <source>{path} can't be written: {reason}; {free} MB are free.</source>
   <translation>无法写入{path}：{reason}；剩余{free} MB。</translation>
  </message>
  <message>
   <source>{path} can't be read as a vector file: {reason}.</source>
   <translation>{path}无法作为矢量文件读取：{reason}。</translation>
  </message>
  <message>
   <source>Expected at least two, better five.</source>
   <translation>应至少两个，最好五个。</translation>
  </message>
  <message>
   <source>--cell is {size} m: that makes {count} cells.</source>
   <translation>--cell为{size} m：将产生{count}个格子。</translation>
  </message>
  <message>
   <source>Expected at most {count}: take larger cells.</source>
   <translation>应不超过{count}个：请采用较大的格子。</translation>
  </message>
  <message>
   <source>--zones: in {name} {element} is its own parent ({path}).</source>
   <translation>--zones：{name}中{element}是自身的上级（{path}）。</translation>
  </message>
  <message>
   <source>--scheduler needs the Python package {package}, which is not installed.</source>
   <translation>--scheduler需要Python软件包{package}，但未安装。</translation>
  </message>
  <message>
   <source>Expected at most {count} million: make --width-px or --height-px smaller.</source>
   <translation>应不超过{count}百万：请减小--width-px或--height-px。</translation>
  </message>
  <message>
   <source>Expected at least one picture with a mask.</source>
   <translation>应至少有一张带掩膜的图片。</translation>
  </message>
  <message>
   <source>--batch-size is {size}, for {count} processes together.</source>
   <translation>--batch-size为{size}，由{count}个进程共用。</translation>
  </message>
  <message>
   <source>--devices is {wanted}; {count} CUDA devices were found.</source>
   <translation>--devices为{wanted}；找到{count}个CUDA设备。</translation>
  </message>
  <message>
   <source>--{one} is {value} and --{other} is {other_value}.</source>
   <translation>--{one}为{value}，--{other}为{other_value}。</translation>
  </message>
  <message>
   <source>--label {value} is no pair.</source>
   <translation>--label {value}不是成对的值。</translation>
  </message>
  <message>
   <source>--frozen-share is {share}, and {architecture} has no encoder that could be frozen.</source>
   <translation>--frozen-share为{share}，而{architecture}没有可冻结的编码器。</translation>
  </message>
  <message>
   <source>Craquelure by element</source>
   <translation>按构件的龟裂</translation>
  </message>
  <message>
   <source>Craquelure kept</source>
   <translation>保留的龟裂</translation>
  </message>
  <message>
   <source>Craquelure measured</source>
   <translation>已测量的龟裂</translation>
  </message>
  <message>
   <source>Craquelure mended</source>
   <translation>已修复的龟裂</translation>
  </message>
  <message>
   <source>Craquelure renumbered</source>
   <translation>重新编号的龟裂</translation>
  </message>
  <message>
   <source>Craquelure totals</source>
   <translation>龟裂合计</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>测绘</translation>
  </message>
  <message>
   <source>Paint loss by element</source>
   <translation>按构件的颜料层脱落</translation>
  </message>
  <message>
   <source>Paint loss kept</source>
   <translation>保留的颜料层脱落</translation>
  </message>
  <message>
   <source>Paint loss measured</source>
   <translation>已测量的颜料层脱落</translation>
  </message>
  <message>
   <source>Paint loss mended</source>
   <translation>已修复的颜料层脱落</translation>
  </message>
  <message>
   <source>Paint loss renumbered</source>
   <translation>重新编号的颜料层脱落</translation>
  </message>
  <message>
   <source>Paint loss totals</source>
   <translation>颜料层脱落合计</translation>
  </message>
  <message>
   <source>An example to start from: maps a mosaic, cuts craquelure and paint loss at the borders of building elements, and sums up length and area for each. Copy it into the Modeler to change it.</source>
   <translation>入门示例：测绘镶嵌图，在建筑构件边界处切割龟裂与颜料层脱落，并分别汇总长度与面积。如需修改，请复制到建模器中。</translation>
  </message>
  <message>
   <source>Ground sampling distance [mm], where the mosaic has no scale</source>
   <translation>地面采样距离 [mm]，镶嵌图没有比例时</translation>
  </message>
  <message>
   <source>“{algorithm}” needs torch, which {python} lacks.</source>
   <translation>“{algorithm}”需要torch，而{python}没有。</translation>
  </message>
  <message>
   <source>“{label}”</source>
   <translation>“{label}”</translation>
  </message>
  <message>
   <source>Page of the comparison</source>
   <translation>比较结果页面</translation>
  </message>
  <message>
   <source>Save them first.</source>
   <translation>请先保存。</translation>
  </message>
  <message>
   <source>Layers drawn over the mosaic</source>
   <translation>在镶嵌图上绘制的图层</translation>
  </message>
  <message>
   <source>Layers are given, but no mosaic.</source>
   <translation>已给出图层，但没有镶嵌图。</translation>
  </message>
  <message>
   <source>Set --mosaic: labels are drawn over its pixels.</source>
   <translation>请设置--mosaic：标注对应其像素。</translation>
  </message>
  <message>
   <source>The layer {layer} has edits that are not saved.</source>
   <translation>图层{layer}有未保存的编辑。</translation>
  </message>
  <message>
   <source>Choose a model folder</source>
   <translation>选择模型文件夹</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>所有文件 (*)</translation>
  </message>
  <message>
   <source>{sheets} sheets, {pages} pages: {path}</source>
   <translation>{sheets}幅图，{pages}页：{path}</translation>
  </message>
  <message>
   <source>Layouts: {names}</source>
   <translation>布局：{names}</translation>
  </message>
  <message>
   <source>Interpreter of the worker</source>
   <translation>工作进程的解释器</translation>
  </message>
  <message>
   <source>Log of the set-up</source>
   <translation>设置日志</translation>
  </message>
  <message>
   <source>Choose a folder elsewhere.</source>
   <translation>请选择其他位置的文件夹。</translation>
  </message>
  <message>
   <source>CraqueMap now computes with {python}.</source>
   <translation>CraqueMap现在使用{python}进行计算。</translation>
  </message>
  <message>
   <source>{folder} lies in the QGIS profile.</source>
   <translation>{folder}位于QGIS配置文件夹内。</translation>
  </message>
  <message>
   <source>Remove its layers from the project first, or choose another file.</source>
   <translation>请先从工程中移除其图层，或选择其他文件。</translation>
  </message>
  <message>
   <source>Choose another file, or tick --overwrite: edits and reviews in it will be lost.</source>
   <translation>请选择其他文件，或勾选--overwrite：其中的编辑和复核将丢失。</translation>
  </message>
  <message>
   <source>Set --gsd-mm.</source>
   <translation>请设置--gsd-mm。</translation>
  </message>
  <message>
   <source>{path} is open in the project.</source>
   <translation>{path}已在工程中打开。</translation>
  </message>
  <message>
   <source>{path} is there already.</source>
   <translation>{path}已存在。</translation>
  </message>
  <message>
   <source>The raster {layer} lies in degrees ({crs}), which have no scale on a façade.</source>
   <translation>栅格{layer}以度为单位（{crs}），在立面上没有比例。</translation>
  </message>
  <message>
   <source>a geographic CRS</source>
   <translation>地理坐标系</translation>
  </message>
  <message>
   <source>Reviewed layers</source>
   <translation>已复核的图层</translation>
  </message>
  <message>
   <source>Data set of the reviewed layers: {folder}</source>
   <translation>已复核图层的数据集：{folder}</translation>
  </message>
  <message>
   <source>The model is in {folder}.</source>
   <translation>模型位于{folder}。</translation>
  </message>
  <message>
   <source>There is nothing to learn from.</source>
   <translation>没有可供学习的数据。</translation>
  </message>
  <message>
   <source>Choose reviewed layers and their mosaic, or data set folders.</source>
   <translation>请选择已复核的图层及其镶嵌图，或数据集文件夹。</translation>
  </message>
  <message>
   <source>Run “Set up CraqueMap” (craquemap:setup) and choose full-cpu or full-cuda.</source>
   <translation>请运行“设置CraqueMap环境”（craquemap:setup）并选择full-cpu或full-cuda。</translation>
  </message>
  <message>
   <source>CraqueMap has no Python environment to work in yet.</source>
   <translation>CraqueMap还没有可用的Python环境。</translation>
  </message>
  <message>
   <source>Install them there, or let “Set up CraqueMap” (craquemap:setup) make an environment and name no interpreter.</source>
   <translation>请在其中安装，或由“设置CraqueMap环境”（craquemap:setup）创建环境，且不指定解释器。</translation>
  </message>
  <message>
   <source>Expected the path of a Python interpreter.</source>
   <translation>应为Python解释器的路径。</translation>
  </message>
  <message>
   <source>Run “Set up CraqueMap” (craquemap:setup) again: it goes on where it stopped.</source>
   <translation>请再次运行“设置CraqueMap环境”（craquemap:setup）：将从中断处继续。</translation>
  </message>
  <message>
   <source>Run “Set up CraqueMap” (craquemap:setup) in the Processing toolbox; or name an interpreter that has its packages in the variable {variable} or the QGIS setting {setting}.</source>
   <translation>请在处理工具箱中运行“设置CraqueMap环境”（craquemap:setup）；或在变量{variable}或QGIS设置{setting}中指定已装好软件包的解释器。</translation>
  </message>
  <message>
   <source>{python} lacks packages that CraqueMap needs: {packages}.</source>
   <translation>{python}缺少CraqueMap所需的软件包：{packages}。</translation>
  </message>
  <message>
   <source>{origin} names {value}, which is not there.</source>
   <translation>{origin}指定的{value}不存在。</translation>
  </message>
  <message>
   <source>The variable {name}</source>
   <translation>变量{name}</translation>
  </message>
  <message>
   <source>The setting {name}</source>
   <translation>设置{name}</translation>
  </message>
  <message>
   <source>The set-up of CraqueMap in {folder} has not finished.</source>
   <translation>CraqueMap在{folder}中的设置尚未完成。</translation>
  </message>
  <message>
   <source>map, segment, vectorize</source>
   <translation>测绘、分割、矢量化</translation>
  </message>
  <message>
   <source>map with torch (GPUs)</source>
   <translation>用torch测绘（GPU）</translation>
  </message>
  <message>
   <source>train</source>
   <translation>训练</translation>
  </message>
  <message>
   <source>several machines</source>
   <translation>多台计算机</translation>
  </message>
  <message>
   <source>system</source>
   <translation>系统</translation>
  </message>
  <message>
   <source>processors</source>
   <translation>处理器</translation>
  </message>
  <message>
   <source>free disk [GiB]</source>
   <translation>可用磁盘 [GiB]</translation>
  </message>
  <message>
   <source>device</source>
   <translation>设备</translation>
  </message>
  <message>
   <source>{task}: needs {packages}</source>
   <translation>{task}：需要{packages}</translation>
  </message>
  <message>
   <source>{task}: ready</source>
   <translation>{task}：就绪</translation>
  </message>
  <message>
   <source>not installed</source>
   <translation>未安装</translation>
  </message>
  <message>
   <source>Python of an environment with CraqueMap's packages</source>
   <translation>装有CraqueMap软件包的环境的Python</translation>
  </message>
  <message>
   <source>Examine</source>
   <translation>检查</translation>
  </message>
  <message>
   <source>Set up…</source>
   <translation>设置…</translation>
  </message>
  <message>
   <source>Examining…</source>
   <translation>正在检查…</translation>
  </message>
  <message>
   <source>light: no training, no GPU</source>
   <translation>light：无训练，无GPU</translation>
  </message>
  <message>
   <source>full, or not made by the set-up</source>
   <translation>完整环境，或非由设置程序创建</translation>
  </message>
  <message>
   <source>Python of the worker (empty: the environment that “Set up CraqueMap” made)</source>
   <translation>工作进程的Python（留空：使用“设置CraqueMap环境”创建的环境）</translation>
  </message>
  <message>
   <source>Map craquelure and paint loss…</source>
   <translation>测绘龟裂与颜料层脱落…</translation>
  </message>
  <message>
   <source>Expected a Python interpreter.</source>
   <translation>应为Python解释器。</translation>
  </message>
  <message>
   <source>The worker's Python {python} can't be started: {error}.</source>
   <translation>无法启动工作进程的Python {python}:{error}。</translation>
  </message>
  <message>
   <source>Craquelure by building element (example model)</source>
   <translation>按建筑构件统计龟裂（示例模型）</translation>
  </message>
  <message>
   <source>CraqueMap (craquelure and paint loss)</source>
   <translation>CraqueMap（龟裂与颜料层脱落）</translation>
  </message>
  <message>
   <source>CraqueMap review</source>
   <translation>CraqueMap复核</translation>
  </message>
  <message>
   <source>All</source>
   <translation>全部</translation>
  </message>
  <message>
   <source>saved with Enter</source>
   <translation>按回车保存</translation>
  </message>
  <message>
   <source>Show states in colour</source>
   <translation>用颜色显示状态</translation>
  </message>
  <message>
   <source>Layer</source>
   <translation>图层</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>显示</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>顺序</translation>
  </message>
  <message>
   <source>Least confident first</source>
   <translation>置信度最低者优先</translation>
  </message>
  <message>
   <source>Largest first</source>
   <translation>最大者优先</translation>
  </message>
  <message>
   <source>In the file's order</source>
   <translation>按文件顺序</translation>
  </message>
  <message>
   <source>Accept</source>
   <translation>确认</translation>
  </message>
  <message>
   <source>Reject</source>
   <translation>排除</translation>
  </message>
  <message>
   <source>Edit shape</source>
   <translation>编辑形状</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>撤销</translation>
  </message>
  <message>
   <source>Previous</source>
   <translation>上一个</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>下一个</translation>
  </message>
  <message>
   <source>Not reviewed</source>
   <translation>未复核</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>保存</translation>
  </message>
  <message>
   <source>Train with the review…</source>
   <translation>用复核结果训练…</translation>
  </message>
  <message>
   <source>{shown} shown of {total}: {states}</source>
   <translation>显示{shown}个，共{total}个：{states}</translation>
  </message>
  <message>
   <source>Choose a layer of a survey: craquelure or paint loss.</source>
   <translation>请选择病害调查的图层：龟裂或脱落。</translation>
  </message>
  <message>
   <source>Nothing is left to review here.</source>
   <translation>此处没有待复核的内容。</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>复核</translation>
  </message>
  <message>
   <source>Width</source>
   <translation>宽度</translation>
  </message>
  <message>
   <source>They are kept as edits of the layer; save it again when the file can be written.</source>
   <translation>它们保留为图层编辑；文件可写时请再次保存。</translation>
  </message>
  <message>
   <source>Is its file read-only, or open elsewhere? Save the survey where it can be written, and load it from there.</source>
   <translation>文件是否只读或已在别处打开？请将病害调查保存到可写位置并从该处加载。</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>备注</translation>
  </message>
  <message>
   <source>The reviews of {layer} can't be saved: {reason}</source>
   <translation>无法保存{layer}的复核：{reason}</translation>
  </message>
  <message>
   <source>The layer {layer} can't be edited.</source>
   <translation>无法编辑图层{layer}。</translation>
  </message>
  <message>
   <source>Examining the environment</source>
   <translation>正在检查环境</translation>
  </message>
  <message>
   <source>Installing packages</source>
   <translation>正在安装软件包</translation>
  </message>
  <message>
   <source>Making an empty environment</source>
   <translation>正在创建空环境</translation>
  </message>
  <message>
   <source>Installing torch</source>
   <translation>正在安装torch</translation>
  </message>
  <message>
   <source>There is no Python 3.11 or newer on this computer's search path, and no uv.</source>
   <translation>本机搜索路径中没有Python 3.11或更新版本，也没有uv。</translation>
  </message>
  <message>
   <source>Install uv (docs.astral.sh/uv) or Python (python.org), or name an interpreter under --python.</source>
   <translation>请安装uv（docs.astral.sh/uv）或Python（python.org），或在--python中指定解释器。</translation>
  </message>
  <message>
   <source>Choose another: updates delete what is there.</source>
   <translation>请选择其他文件夹：更新会删除其中的内容。</translation>
  </message>
  <message>
   <source>Expected an empty folder, a new one, or an environment.</source>
   <translation>应为空文件夹、新文件夹或已有环境。</translation>
  </message>
  <message>
   <source>Name another Python, or install uv.</source>
   <translation>请指定其他Python，或安装uv。</translation>
  </message>
  <message>
   <source>The set-up was cancelled.</source>
   <translation>设置已取消。</translation>
  </message>
  <message>
   <source>Start it again to go on where it stopped.</source>
   <translation>再次启动即可从中断处继续。</translation>
  </message>
  <message>
   <source>{step} failed (exit code {code}): {last}</source>
   <translation>{step}：失败（退出代码{code}）:{last}</translation>
  </message>
  <message>
   <source>{folder} lies in the plugin's folder.</source>
   <translation>{folder}位于插件文件夹内。</translation>
  </message>
  <message>
   <source>{folder} holds other files.</source>
   <translation>{folder}中有其他文件。</translation>
  </message>
  <message>
   <source>{python} can't be started as Python.</source>
   <translation>{python}无法作为Python启动。</translation>
  </message>
  <message>
   <source>Expected an interpreter of Python {wanted} or newer.</source>
   <translation>应为Python {wanted}或更新版本的解释器。</translation>
  </message>
  <message>
   <source>{python} is Python {found}, and CraqueMap needs {wanted} or newer.</source>
   <translation>{python}为Python {found}，而CraqueMap需要{wanted}或更新版本。</translation>
  </message>
  <message>
   <source>The environment in {folder} can't be written: {error}.</source>
   <translation>无法写入{folder}中的环境：{error}。</translation>
  </message>
  <message>
   <source>The whole log is in {log}; start again to go on.</source>
   <translation>完整日志位于{log}；再次启动以继续。</translation>
  </message>
  <message>
   <source>The worker was cancelled.</source>
   <translation>工作进程已取消。</translation>
  </message>
  <message>
   <source>Run the same again to resume.</source>
   <translation>再次运行相同任务即可继续。</translation>
  </message>
  <message>
   <source>The worker was killed, as the system does when memory runs out.</source>
   <translation>工作进程被终止，通常是系统内存不足所致。</translation>
  </message>
  <message>
   <source>Take a smaller tile size; the same run resumes.</source>
   <translation>请减小分块大小；同一任务会继续运行。</translation>
  </message>
  <message>
   <source>The worker stopped without a result (exit code {code}).</source>
   <translation>工作进程未产生结果即停止（退出代码{code}）。</translation>
  </message>
  <message>
   <source>Its log ends with:
{log}</source>
   <translation>其日志末尾为：
{log}</translation>
  </message>
 </context>
</TS>
