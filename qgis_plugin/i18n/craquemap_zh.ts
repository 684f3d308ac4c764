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
   <translation>&lt;p&gt;在彩绘立面的正射影像镶嵌图上识别龟裂与颜料层脱落,测量后连同样式写入一个GeoPackage。&lt;/p&gt; &lt;p&gt;&lt;b&gt;图层&lt;/b&gt;&lt;br&gt;龟裂:每个裂纹段一条线,含长度、宽度、走向和置信度。&lt;br&gt; 节点:裂纹的端点、交汇点和交叉点。&lt;br&gt;龟裂块:被龟裂围合的颜料块。&lt;br&gt; 颜料层脱落:含面积和置信度的多边形。&lt;br&gt;调查范围:已调查的区域。&lt;/p&gt; &lt;p&gt;&lt;b&gt;比例&lt;/b&gt;&lt;br&gt;取自镶嵌图。若无可用比例(无地理参考,或以度为单位),请设置地面采样距离,即一个像素在立面上的大小。坐标保持在镶嵌图的坐标系中。&lt;/p&gt; &lt;p&gt;&lt;b&gt;复核&lt;/b&gt;&lt;br&gt;每条裂纹和每处脱落都有“review”字段:已确认(accepted)、已修改(edited)或已排除(rejected)。&lt;/p&gt; &lt;p&gt;&lt;b&gt;取消&lt;/b&gt;&lt;br&gt;写入文件的运行被取消后,以相同设置再次启动即可从中断处继续。&lt;/p&gt; &lt;p&gt;全部计算都在本机进行,图像不会离开本机。&lt;/p&gt;</translation>
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
   <translation>病害调查(GeoPackage)</translation>
  </message>
  <message>
   <source>Folder for class and probability rasters</source>
   <translation>类别与概率栅格文件夹</translation>
  </message>
  <message>
   <source>Class raster of a mosaic</source>
   <translation>由镶嵌图生成类别栅格</translation>
  </message>
  <message>
   <source>&lt;p&gt;Finds craquelure and paint loss on an orthorectified mosaic and writes what each pixel is.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Class raster&lt;/b&gt;&lt;br&gt;0 background, 1 craquelure, 2 paint loss, 255 not surveyed.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Probability raster&lt;/b&gt;&lt;br&gt;Two bands, craquelure and paint loss: 254 times the probability, 255 not surveyed.&lt;/p&gt; &lt;p&gt;“Vectorise a class raster” makes the survey of it, with any thresholds, without running the network again.&lt;/p&gt;</source>
   <translation>&lt;p&gt;在正射影像镶嵌图上识别龟裂与颜料层脱落,并写出每个像素的类别。&lt;/p&gt; &lt;p&gt;&lt;b&gt;类别栅格&lt;/b&gt;&lt;br&gt;0 背景,1 龟裂,2 颜料层脱落,255 未调查。&lt;/p&gt; &lt;p&gt;&lt;b&gt;概率栅格&lt;/b&gt;&lt;br&gt;两个波段,龟裂和脱落:概率乘以254,255 未调查。&lt;/p&gt; &lt;p&gt;“类别栅格矢量化”可用任意阈值由此生成病害调查,无需再次运行网络。&lt;/p&gt;</translation>
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
   <source>Vectorise a class raster</source>
   <translation>类别栅格矢量化</translation>
  </message>
  <message>
   <source>&lt;p&gt;Traces and measures the craquelure and paint loss of a class raster, from “Class raster of a mosaic” or any other program, and delivers them styled in one GeoPackage.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Class raster&lt;/b&gt;&lt;br&gt;0 background, 1 craquelure, 2 paint loss, 255 not surveyed.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Probability raster&lt;/b&gt;&lt;br&gt;Gives confidences, widths finer than a pixel, and new classes where a threshold is set.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Scale&lt;/b&gt;&lt;br&gt;Comes from the raster. Without a usable one (no georeference, or degrees) set the ground sampling distance.&lt;/p&gt;</source>
   <translation>&lt;p&gt;提取并测量类别栅格(来自“由镶嵌图生成类别栅格”或其他程序)中的龟裂与颜料层脱落,连同样式写入一个GeoPackage。&lt;/p&gt; &lt;p&gt;&lt;b&gt;类别栅格&lt;/b&gt;&lt;br&gt;0 背景,1 龟裂,2 颜料层脱落,255 未调查。&lt;/p&gt; &lt;p&gt;&lt;b&gt;概率栅格&lt;/b&gt;&lt;br&gt;提供置信度、亚像素宽度,并在设定阈值时重新判定类别。&lt;/p&gt; &lt;p&gt;&lt;b&gt;比例&lt;/b&gt;&lt;br&gt;取自栅格。若无可用比例(无地理参考,或以度为单位),请设置地面采样距离。&lt;/p&gt;</translation>
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
   <translation>&lt;p&gt;按类别、宽度或尺寸等级及建筑构件统计病害调查的长度、面积和数量,给出单价时同时计算费用。&lt;/p&gt; &lt;p&gt;&lt;b&gt;建筑构件&lt;/b&gt;&lt;br&gt;带名称的多边形,可含上级构件(开间、楼层、立面),并按上级汇总。没有构件时只给出总计。&lt;/p&gt; &lt;p&gt;&lt;b&gt;表格&lt;/b&gt;&lt;br&gt;电子表格、CSV,或含各构件工程量的GeoPackage(连同样式加载)。&lt;/p&gt; &lt;p&gt;&lt;b&gt;复核&lt;/b&gt;&lt;br&gt;已排除的要素不计入。&lt;/p&gt;</translation>
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
   <translation>上级,第2级</translation>
  </message>
  <message>
   <source>Parents, level 3</source>
   <translation>上级,第3级</translation>
  </message>
  <message>
   <source>Parents, level 4</source>
   <translation>上级,第4级</translation>
  </message>
  <message>
   <source>Parents, level 5</source>
   <translation>上级,第5级</translation>
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
   <translation>表格(XLSX、CSV或GeoPackage)</translation>
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
   <source>Density by grid cells</source>
   <translation>按网格统计密度</translation>
  </message>
  <message>
   <source>&lt;p&gt;Sums a survey up by squares or hexagons: craquelure in m/m², paint loss in %, widths, islands, and how branched and how parallel the cracks are.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Styles&lt;/b&gt;&lt;br&gt;The layer comes with several; choose among them in its properties.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Cells&lt;/b&gt;&lt;br&gt;Measured against their visible surface: what was not surveyed does not count.&lt;/p&gt;</source>
   <translation>&lt;p&gt;按方格或六边形汇总病害调查:龟裂(m/m²)、脱落(%)、宽度、龟裂块,以及裂纹的分支程度和平行程度。&lt;/p&gt; &lt;p&gt;&lt;b&gt;样式&lt;/b&gt;&lt;br&gt;图层带有多种样式,可在图层属性中选择。&lt;/p&gt; &lt;p&gt;&lt;b&gt;网格单元&lt;/b&gt;&lt;br&gt;以可见面积为准:未调查的部分不计入。&lt;/p&gt;</translation>
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
   <translation>网格单元(GeoPackage)</translation>
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
   <source>Draw for CAD (DXF)</source>
   <translation>绘制CAD图(DXF)</translation>
  </message>
  <message>
   <source>&lt;p&gt;Draws a survey for CAD programs (DXF R2010, metres): craquelure as polylines on a layer for each width class, junctions as blocks, islands and paint loss as closed polylines, paint loss hatched.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Fields of features&lt;/b&gt;&lt;br&gt;Stay with their entities as extended data (application CRAQUEMAP), and as attributes of blocks where you choose so.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Local origin&lt;/b&gt;&lt;br&gt;CAD programs lose digits far from the origin. With “auto” the drawing begins at whole metres near the survey's lower left corner; the shift stands in the drawing.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Review&lt;/b&gt;&lt;br&gt;Rejected features are left out.&lt;/p&gt;</source>
   <translation>&lt;p&gt;为CAD程序绘制病害调查(DXF R2010,单位米):龟裂为多段线,每个宽度等级一个图层;节点为块;龟裂块和脱落为闭合多段线,脱落带填充图案。&lt;/p&gt; &lt;p&gt;&lt;b&gt;要素字段&lt;/b&gt;&lt;br&gt;作为扩展数据(应用CRAQUEMAP)随实体保存,也可选择作为块属性。&lt;/p&gt; &lt;p&gt;&lt;b&gt;局部原点&lt;/b&gt;&lt;br&gt;CAD程序在远离原点处会损失精度。选择“auto”时,图形从调查左下角附近的整米处开始,平移量写在图中。&lt;/p&gt; &lt;p&gt;&lt;b&gt;复核&lt;/b&gt;&lt;br&gt;已排除的要素不绘制。&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Drawing (DXF)</source>
   <translation>图形(DXF)</translation>
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
   <translation>局部原点(auto或x,y)</translation>
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
   <source>Make plates (layouts and PDF)</source>
   <translation>制作图幅(布局与PDF)</translation>
  </message>
  <message>
   <source>&lt;p&gt;Puts a survey on sheets of paper, true to scale: by a grid over the surface, or sheets of their own for each building element. Each has the map with line weights and hatches in millimetres on paper, a legend with the quantities of the sheet and of the whole, sheet index, scale bar, arrow, coordinate grid and title block.&lt;/p&gt; &lt;p&gt;&lt;b&gt;PDF&lt;/b&gt;&lt;br&gt;All sheets in one file, vectors as vectors; its layers can be switched off in a reader.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Layouts&lt;/b&gt;&lt;br&gt;Stay in the project for editing, with the layers they show in a folded group. The sheets lie in a GeoPackage beside the PDF.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Quantities&lt;/b&gt;&lt;br&gt;Where sheets overlap they are divided along the middle, so that sheets add up to the whole. Rejected features are left out.&lt;/p&gt;</source>
   <translation>&lt;p&gt;将病害调查按真实比例排到图纸上:按表面网格分幅,或按建筑构件单独分幅。每幅含地图(线宽和填充以图上毫米计)、带本幅及全部工程量的图例、图幅索引、比例尺、指向箭头、坐标格网和图签。&lt;/p&gt; &lt;p&gt;&lt;b&gt;PDF&lt;/b&gt;&lt;br&gt;所有图幅在一个文件中,矢量保持为矢量;图层可在阅读器中关闭。&lt;/p&gt; &lt;p&gt;&lt;b&gt;布局&lt;/b&gt;&lt;br&gt;保留在工程中供编辑,其图层位于折叠的组内。图幅范围保存在PDF旁的GeoPackage中。&lt;/p&gt; &lt;p&gt;&lt;b&gt;工程量&lt;/b&gt;&lt;br&gt;图幅重叠处从中间划分,各图幅之和等于总量。已排除的要素不计入。&lt;/p&gt;</translation>
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
   <translation>建筑构件(单独分幅)</translation>
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
   <translation>图幅(PDF)</translation>
  </message>
  <message>
   <source>Project to write</source>
   <translation>要写入的工程</translation>
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
   <translation>&lt;p&gt;由镶嵌图上的矢量图层(例如经过复核的病害调查)或已标注的图像生成用于训练和评价模型的数据集。&lt;/p&gt; &lt;p&gt;&lt;b&gt;镶嵌图上的图层&lt;/b&gt;&lt;br&gt;选择图层(龟裂、脱落)和镶嵌图。已排除的要素作为背景;只有已复核要素附近或已检查多边形内的部分参与计算。&lt;/p&gt; &lt;p&gt;&lt;b&gt;已标注的图像&lt;/b&gt;&lt;br&gt;每行填写一个含LabelMe文件的文件夹、含images/和masks/的文件夹,或COCO文件。&lt;/p&gt; &lt;p&gt;“训练或微调模型”使用该文件夹。&lt;/p&gt;</translation>
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
   <translation>标注含义,形式为 名称=类别</translation>
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
   <source>Paint pictures with exact truth</source>
   <translation>绘制带精确真值的图像</translation>
  </message>
  <message>
   <source>&lt;p&gt;Paints surfaces with craquelure and paint loss of which every pixel is known: pictures with masks to train and test on, or one façade mosaic with its true classes and exact totals beside it.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Mosaic&lt;/b&gt;&lt;br&gt;Written as facade.tif, facade_truth.tif and facade_truth.json into the folder; its totals are outputs.&lt;/p&gt;</source>
   <translation>&lt;p&gt;绘制每个像素均已知的带龟裂和脱落的表面:用于训练和测试的带掩膜图像,或一幅带真实类别和精确总量的立面镶嵌图。&lt;/p&gt; &lt;p&gt;&lt;b&gt;镶嵌图&lt;/b&gt;&lt;br&gt;以facade.tif、facade_truth.tif和facade_truth.json写入文件夹,其总量作为输出。&lt;/p&gt;</translation>
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
   <source>Train or fine-tune a model</source>
   <translation>训练或微调模型</translation>
  </message>
  <message>
   <source>&lt;p&gt;Teaches a model what a person has corrected, or trains one on pictures with masks. The result stands in the list of models of “Map craquelure and paint loss”.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Reviewed layers&lt;/b&gt;&lt;br&gt;Layers of a survey in which features were accepted, edited or rejected, and the mosaic they lie on. What lies near reviewed features is learnt, rejected ones as sound surface; or all inside the polygons that were looked at.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Data set folders&lt;/b&gt;&lt;br&gt;One a line, as “Data set of labels” writes them; with reviewed layers they are learnt too, lest the model forgets what it knew.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Preset&lt;/b&gt;&lt;br&gt;“fine-tune” goes on with the bundled model for a short while; “default” trains from scratch, which takes hours.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Figures&lt;/b&gt;&lt;br&gt;Measured on pictures that took no part in the training (fine-tuning keeps none unless a share for validation is set), with 95 % intervals in the log.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Cancel&lt;/b&gt;&lt;br&gt;A cancelled training goes on where it stopped when it is started again with the same settings.&lt;/p&gt; &lt;p&gt;Needs torch in the worker's environment.&lt;/p&gt;</source>
   <translation>&lt;p&gt;让模型学习人工修正的内容,或用带掩膜的图像训练模型。结果会出现在“测绘龟裂与颜料层脱落”的模型列表中。&lt;/p&gt; &lt;p&gt;&lt;b&gt;已复核的图层&lt;/b&gt;&lt;br&gt;病害调查中要素已被确认、修改或排除的图层,以及其所在的镶嵌图。学习范围为已复核要素附近(已排除的作为完好表面),或已检查多边形内的全部区域。&lt;/p&gt; &lt;p&gt;&lt;b&gt;数据集文件夹&lt;/b&gt;&lt;br&gt;每行一个,由“由标注生成数据集”写出;与已复核图层一同学习,以免模型遗忘原有能力。&lt;/p&gt; &lt;p&gt;&lt;b&gt;预设&lt;/b&gt;&lt;br&gt;“fine-tune”在内置模型基础上短时训练;“default”从头训练,需数小时。&lt;/p&gt; &lt;p&gt;&lt;b&gt;指标&lt;/b&gt;&lt;br&gt;在未参与训练的图像上测得(微调默认不保留,除非设定验证比例),日志中附95%区间。&lt;/p&gt; &lt;p&gt;&lt;b&gt;取消&lt;/b&gt;&lt;br&gt;取消的训练以相同设置再次启动时从中断处继续。&lt;/p&gt; &lt;p&gt;工作环境需要torch。&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Craquelure: F1 at 2 px</source>
   <translation>龟裂:2像素容差F1</translation>
  </message>
  <message>
   <source>Craquelure: F1</source>
   <translation>龟裂:F1</translation>
  </message>
  <message>
   <source>Craquelure: IoU</source>
   <translation>龟裂:IoU</translation>
  </message>
  <message>
   <source>Craquelure: clDice</source>
   <translation>龟裂:clDice</translation>
  </message>
  <message>
   <source>Paint loss: F1</source>
   <translation>脱落:F1</translation>
  </message>
  <message>
   <source>Paint loss: IoU</source>
   <translation>脱落:IoU</translation>
  </message>
  <message>
   <source>Mean of the classes: F1</source>
   <translation>类别平均:F1</translation>
  </message>
  <message>
   <source>Mean of the classes: IoU</source>
   <translation>类别平均:IoU</translation>
  </message>
  <message>
   <source>Data set folders</source>
   <translation>数据集文件夹(可多个)</translation>
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
   <source>Measure a model</source>
   <translation>评价模型</translation>
  </message>
  <message>
   <source>&lt;p&gt;Measures a model on pictures with known masks: precision, recall, F1, IoU, clDice, errors of length and width, each with its 95 % interval.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Model&lt;/b&gt;&lt;br&gt;Name of a bundled model (default) or a model folder.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Figures&lt;/b&gt;&lt;br&gt;All are in the log and in the JSON file; those of the first data set are outputs for the Modeler. F1 at 2 px counts craquelure as found within two pixels.&lt;/p&gt;</source>
   <translation>&lt;p&gt;用已知掩膜的图像评价模型:精确率、召回率、F1、IoU、clDice、长度与宽度误差,均附95%区间。&lt;/p&gt; &lt;p&gt;&lt;b&gt;模型&lt;/b&gt;&lt;br&gt;内置模型名称(default)或模型文件夹。&lt;/p&gt; &lt;p&gt;&lt;b&gt;指标&lt;/b&gt;&lt;br&gt;全部写入日志和JSON文件;第一个数据集的指标可供模型设计器使用。2像素容差F1将两像素以内的龟裂计为已识别。&lt;/p&gt;</translation>
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
   <source>Compare networks and losses</source>
   <translation>比较网络与损失函数</translation>
  </message>
  <message>
   <source>&lt;p&gt;Trains every combination of networks, losses and seeds on the same data, tests them on pictures none has seen, and says which differences the tests support.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Result&lt;/b&gt;&lt;br&gt;A page with tables, statements and pictures (shown in the result viewer), and the figures as CSV.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Time&lt;/b&gt;&lt;br&gt;As many trainings as there are combinations, seeds included. What is trained is kept: a cancelled comparison goes on where it stopped, and may be extended.&lt;/p&gt; &lt;p&gt;Needs torch in the worker's environment.&lt;/p&gt;</source>
   <translation>&lt;p&gt;用相同数据训练网络、损失函数与随机种子的所有组合,在均未见过的图像上测试,并说明哪些差异得到检验支持。&lt;/p&gt; &lt;p&gt;&lt;b&gt;结果&lt;/b&gt;&lt;br&gt;一个含表格、结论和图片的页面(在结果查看器中显示),以及CSV格式的指标。&lt;/p&gt; &lt;p&gt;&lt;b&gt;时间&lt;/b&gt;&lt;br&gt;训练次数等于组合数(含随机种子)。已训练的结果会保留:取消的比较可从中断处继续,也可扩展。&lt;/p&gt; &lt;p&gt;工作环境需要torch。&lt;/p&gt;</translation>
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
   <translation>损失函数(多个)</translation>
  </message>
  <message>
   <source>Focal weights</source>
   <translation>Focal损失权重(多个)</translation>
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
   <translation>起始模型(多个)</translation>
  </message>
  <message>
   <source>Seeds</source>
   <translation>随机种子(多个)</translation>
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
   <source>Set-up</source>
   <translation>环境设置</translation>
  </message>
  <message>
   <source>Set up CraqueMap</source>
   <translation>设置CraqueMap环境</translation>
  </message>
  <message>
   <source>&lt;p&gt;Makes the Python environment in which CraqueMap computes, apart from QGIS: outside the plugin and the profile, so that neither can damage the other.&lt;/p&gt; &lt;p&gt;&lt;b&gt;What it is for&lt;/b&gt;&lt;br&gt;light: everything but training, on the processor (about 1.4 GB). full-cpu: training too. full-cuda: training and mapping on an NVIDIA GPU.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Python&lt;/b&gt;&lt;br&gt;uv is used where it is installed, and brings a Python of its own; else a Python of the system from 3.11 on.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Cancel&lt;/b&gt;&lt;br&gt;A set-up that was cancelled or failed goes on where it stopped when it is started again.&lt;/p&gt; &lt;p&gt;At the end the log shows what the environment can do.&lt;/p&gt;</source>
   <translation>&lt;p&gt;创建CraqueMap计算所用的Python环境,与QGIS分开:位于插件和配置文件夹之外,互不影响。&lt;/p&gt; &lt;p&gt;&lt;b&gt;用途&lt;/b&gt;&lt;br&gt;light:除训练外的全部功能,使用处理器(约1.4 GB)。full-cpu:还可训练。full-cuda:在NVIDIA显卡上训练和测绘。&lt;/p&gt; &lt;p&gt;&lt;b&gt;Python&lt;/b&gt;&lt;br&gt;若已安装uv则使用uv,并自带Python;否则使用系统中3.11及以上版本的Python。&lt;/p&gt; &lt;p&gt;&lt;b&gt;取消&lt;/b&gt;&lt;br&gt;取消或失败的设置在再次启动时从中断处继续。&lt;/p&gt; &lt;p&gt;结束时日志会显示该环境能做什么。&lt;/p&gt;</translation>
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
   <source>Craquelure</source>
   <translation>龟裂</translation>
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
   <translation>请释放空间,或选择其他文件夹。</translation>
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
   <translation>网络替换了证书:请联系网络管理员,或使用离线软件包文件夹。</translation>
  </message>
  <message>
   <source>Install the system's package python3-venv, or uv, or name another Python.</source>
   <translation>请安装系统软件包python3-venv或uv,或指定其他Python。</translation>
  </message>
  <message>
   <source>The folder or index lacks a package for this Python, or it can't be reached.</source>
   <translation>文件夹或索引缺少适用于此Python的软件包,或无法访问。</translation>
  </message>
  <message>
   <source>The folder or index lacks versions that go together.</source>
   <translation>文件夹或索引缺少相互兼容的版本。</translation>
  </message>
  <message>
   <source>Close programs that use the environment, and start again.</source>
   <translation>请关闭正在使用该环境的程序,然后重新开始。</translation>
  </message>
  <message>
   <source>“{algorithm}” needs torch, which {python} lacks.</source>
   <translation>“{algorithm}”需要torch,而{python}没有。</translation>
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
   <translation>已给出图层,但没有镶嵌图。</translation>
  </message>
  <message>
   <source>Set --mosaic: labels are drawn over its pixels.</source>
   <translation>请设置--mosaic:标注对应其像素。</translation>
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
   <translation>请先从工程中移除其图层,或选择其他文件。</translation>
  </message>
  <message>
   <source>Choose another file, or tick --overwrite: edits and reviews in it will be lost.</source>
   <translation>请选择其他文件,或勾选--overwrite:其中的编辑和复核将丢失。</translation>
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
   <translation>栅格{layer}以度为单位({crs}),在立面上没有比例。</translation>
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
   <translation>已复核图层的数据集:{folder}</translation>
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
   <translation>请选择已复核的图层及其镶嵌图,或数据集文件夹。</translation>
  </message>
  <message>
   <source>Run “Set up CraqueMap” (craquemap:setup) and choose full-cpu or full-cuda.</source>
   <translation>请运行“设置CraqueMap环境”(craquemap:setup)并选择full-cpu或full-cuda。</translation>
  </message>
  <message>
   <source>CraqueMap has no Python environment to work in yet.</source>
   <translation>CraqueMap还没有可用的Python环境。</translation>
  </message>
  <message>
   <source>Expected the path of a Python interpreter.</source>
   <translation>应为Python解释器的路径。</translation>
  </message>
  <message>
   <source>Run “Set up CraqueMap” (craquemap:setup) again: it goes on where it stopped.</source>
   <translation>请再次运行“设置CraqueMap环境”(craquemap:setup):将从中断处继续。</translation>
  </message>
  <message>
   <source>Run “Set up CraqueMap” (craquemap:setup) in the Processing toolbox; or name an interpreter that has its packages in the variable {variable} or the QGIS setting {setting}.</source>
   <translation>请在处理工具箱中运行“设置CraqueMap环境”(craquemap:setup);或在变量{variable}或QGIS设置{setting}中指定已装好软件包的解释器。</translation>
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
   <translation>light:无训练,无GPU</translation>
  </message>
  <message>
   <source>full, or not made by the set-up</source>
   <translation>完整环境,或非由设置程序创建</translation>
  </message>
  <message>
   <source>Python of the worker (empty: the environment that “Set up CraqueMap” made)</source>
   <translation>工作进程的Python(留空:使用“设置CraqueMap环境”创建的环境)</translation>
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
   <translation>按建筑构件统计龟裂(示例模型)</translation>
  </message>
  <message>
   <source>CraqueMap (craquelure and paint loss)</source>
   <translation>CraqueMap(龟裂与颜料层脱落)</translation>
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
   <source>Note, saved with Enter</source>
   <translation>备注,按回车保存</translation>
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
   <translation>显示{shown}个,共{total}个:{states}</translation>
  </message>
  <message>
   <source>Choose a layer of a survey: craquelure or paint loss.</source>
   <translation>请选择病害调查的图层:龟裂或脱落。</translation>
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
   <translation>它们保留为图层编辑;文件可写时请再次保存。</translation>
  </message>
  <message>
   <source>Is its file read-only, or open elsewhere? Save the survey where it can be written, and load it from there.</source>
   <translation>文件是否只读或已在别处打开?请将病害调查保存到可写位置并从该处加载。</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>备注</translation>
  </message>
  <message>
   <source>The reviews of {layer} can't be saved: {reason}</source>
   <translation>无法保存{layer}的复核:{reason}</translation>
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
   <translation>本机搜索路径中没有Python 3.11或更新版本,也没有uv。</translation>
  </message>
  <message>
   <source>Install uv (docs.astral.sh/uv) or Python (python.org), or name an interpreter under --python.</source>
   <translation>请安装uv(docs.astral.sh/uv)或Python(python.org),或在--python中指定解释器。</translation>
  </message>
  <message>
   <source>Choose another: updates delete what is there.</source>
   <translation>请选择其他文件夹:更新会删除其中的内容。</translation>
  </message>
  <message>
   <source>Expected an empty folder, a new one, or an environment.</source>
   <translation>应为空文件夹、新文件夹或已有环境。</translation>
  </message>
  <message>
   <source>Name another Python, or install uv.</source>
   <translation>请指定其他Python,或安装uv。</translation>
  </message>
  <message>
   <source>Choose another folder.</source>
   <translation>请选择其他文件夹。</translation>
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
   <translation>{step}:失败(退出代码{code}):{last}</translation>
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
   <translation>{python}为Python {found},而CraqueMap需要{wanted}或更新版本。</translation>
  </message>
  <message>
   <source>The environment in {folder} can't be written: {error}.</source>
   <translation>无法写入{folder}中的环境:{error}。</translation>
  </message>
  <message>
   <source>The whole log is in {log}; start again to go on.</source>
   <translation>完整日志位于{log};再次启动以继续。</translation>
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
   <translation>工作进程被终止,通常是系统内存不足所致。</translation>
  </message>
  <message>
   <source>Take a smaller tile size; the same run resumes.</source>
   <translation>请减小分块大小;同一任务会继续运行。</translation>
  </message>
  <message>
   <source>The worker stopped without a result (exit code {code}).</source>
   <translation>工作进程未产生结果即停止(退出代码{code})。</translation>
  </message>
  <message>
   <source>Its log ends with:
{log}</source>
   <translation>其日志末尾为:
{log}</translation>
  </message>
 </context>
</TS>
