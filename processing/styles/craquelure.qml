<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis hasScaleBasedVisibilityFlag="0" maxScale="0" minScale="100000000" simplifyAlgorithm="0" simplifyDrawingHints="1" simplifyDrawingTol="1" simplifyLocal="1" simplifyMaxScale="1" styleCategories="Symbology|Rendering" symbologyReferenceScale="-1" version="3.22.16-Białowieża"><renderer-v2 attr="width_class" enableorderby="0" forceraster="0" referencescale="-1" symbollevels="1" type="categorizedSymbol"><categories><category label="&lt; 0.1 mm" render="true" symbol="0" value="&lt; 0.1 mm" />
<category label="0.1-0.2 mm" render="true" symbol="1" value="0.1-0.2 mm" />
<category label="0.2-0.5 mm" render="true" symbol="2" value="0.2-0.5 mm" />
<category label="0.5-1 mm" render="true" symbol="3" value="0.5-1 mm" />
<category label="&gt; 1 mm" render="true" symbol="4" value="&gt; 1 mm" />
</categories>
<symbols><symbol alpha="1" clip_to_extent="1" force_rhr="0" name="0" type="line"><data_defined_properties><Option type="Map"><Option name="name" type="QString" value="" />
<Option name="properties" />
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<layer class="SimpleLine" enabled="1" locked="0" pass="0"><Option type="Map"><Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="round" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="255,255,255,150" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.19" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
<data_defined_properties><Option type="Map"><Option name="name" type="QString" value="" />
<Option name="properties" type="Map"><Option name="enabled" type="Map"><Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(&quot;review&quot;, '') &lt;&gt; 'rejected'" />
<Option name="type" type="int" value="3" />
</Option>
<Option name="outlineWidth" type="Map"><Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="@value * if(@map_scale &lt; 5, scale_linear(@map_scale, 1, 5, 3, 1.5), if(@map_scale &lt; 20, scale_linear(@map_scale, 5, 20, 1.5, 1), scale_linear(@map_scale, 20, 50, 1, 0.5)))" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="1"><Option type="Map"><Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="round" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="232,116,30,255" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.09" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
<data_defined_properties><Option type="Map"><Option name="name" type="QString" value="" />
<Option name="properties" type="Map"><Option name="enabled" type="Map"><Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(&quot;review&quot;, '') &lt;&gt; 'rejected'" />
<Option name="type" type="int" value="3" />
</Option>
<Option name="outlineWidth" type="Map"><Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="@value * if(@map_scale &lt; 5, scale_linear(@map_scale, 1, 5, 3, 1.5), if(@map_scale &lt; 20, scale_linear(@map_scale, 5, 20, 1.5, 1), scale_linear(@map_scale, 20, 50, 1, 0.5)))" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="1" type="line"><data_defined_properties><Option type="Map"><Option name="name" type="QString" value="" />
<Option name="properties" />
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<layer class="SimpleLine" enabled="1" locked="0" pass="0"><Option type="Map"><Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="round" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="255,255,255,150" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.23" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
<data_defined_properties><Option type="Map"><Option name="name" type="QString" value="" />
<Option name="properties" type="Map"><Option name="enabled" type="Map"><Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(&quot;review&quot;, '') &lt;&gt; 'rejected'" />
<Option name="type" type="int" value="3" />
</Option>
<Option name="outlineWidth" type="Map"><Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="@value * if(@map_scale &lt; 5, scale_linear(@map_scale, 1, 5, 3, 1.5), if(@map_scale &lt; 20, scale_linear(@map_scale, 5, 20, 1.5, 1), scale_linear(@map_scale, 20, 50, 1, 0.5)))" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="2"><Option type="Map"><Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="round" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="207,74,26,255" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.13" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
<data_defined_properties><Option type="Map"><Option name="name" type="QString" value="" />
<Option name="properties" type="Map"><Option name="enabled" type="Map"><Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(&quot;review&quot;, '') &lt;&gt; 'rejected'" />
<Option name="type" type="int" value="3" />
</Option>
<Option name="outlineWidth" type="Map"><Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="@value * if(@map_scale &lt; 5, scale_linear(@map_scale, 1, 5, 3, 1.5), if(@map_scale &lt; 20, scale_linear(@map_scale, 5, 20, 1.5, 1), scale_linear(@map_scale, 20, 50, 1, 0.5)))" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="2" type="line"><data_defined_properties><Option type="Map"><Option name="name" type="QString" value="" />
<Option name="properties" />
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<layer class="SimpleLine" enabled="1" locked="0" pass="0"><Option type="Map"><Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="round" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="255,255,255,150" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.28" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
<data_defined_properties><Option type="Map"><Option name="name" type="QString" value="" />
<Option name="properties" type="Map"><Option name="enabled" type="Map"><Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(&quot;review&quot;, '') &lt;&gt; 'rejected'" />
<Option name="type" type="int" value="3" />
</Option>
<Option name="outlineWidth" type="Map"><Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="@value * if(@map_scale &lt; 5, scale_linear(@map_scale, 1, 5, 3, 1.5), if(@map_scale &lt; 20, scale_linear(@map_scale, 5, 20, 1.5, 1), scale_linear(@map_scale, 20, 50, 1, 0.5)))" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="3"><Option type="Map"><Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="round" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="168,36,36,255" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.18" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
<data_defined_properties><Option type="Map"><Option name="name" type="QString" value="" />
<Option name="properties" type="Map"><Option name="enabled" type="Map"><Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(&quot;review&quot;, '') &lt;&gt; 'rejected'" />
<Option name="type" type="int" value="3" />
</Option>
<Option name="outlineWidth" type="Map"><Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="@value * if(@map_scale &lt; 5, scale_linear(@map_scale, 1, 5, 3, 1.5), if(@map_scale &lt; 20, scale_linear(@map_scale, 5, 20, 1.5, 1), scale_linear(@map_scale, 20, 50, 1, 0.5)))" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="3" type="line"><data_defined_properties><Option type="Map"><Option name="name" type="QString" value="" />
<Option name="properties" />
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<layer class="SimpleLine" enabled="1" locked="0" pass="0"><Option type="Map"><Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="round" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="255,255,255,150" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.35" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
<data_defined_properties><Option type="Map"><Option name="name" type="QString" value="" />
<Option name="properties" type="Map"><Option name="enabled" type="Map"><Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(&quot;review&quot;, '') &lt;&gt; 'rejected'" />
<Option name="type" type="int" value="3" />
</Option>
<Option name="outlineWidth" type="Map"><Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="@value * if(@map_scale &lt; 5, scale_linear(@map_scale, 1, 5, 3, 1.5), if(@map_scale &lt; 20, scale_linear(@map_scale, 5, 20, 1.5, 1), scale_linear(@map_scale, 20, 50, 1, 0.5)))" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="4"><Option type="Map"><Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="round" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="114,16,56,255" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.25" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
<data_defined_properties><Option type="Map"><Option name="name" type="QString" value="" />
<Option name="properties" type="Map"><Option name="enabled" type="Map"><Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(&quot;review&quot;, '') &lt;&gt; 'rejected'" />
<Option name="type" type="int" value="3" />
</Option>
<Option name="outlineWidth" type="Map"><Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="@value * if(@map_scale &lt; 5, scale_linear(@map_scale, 1, 5, 3, 1.5), if(@map_scale &lt; 20, scale_linear(@map_scale, 5, 20, 1.5, 1), scale_linear(@map_scale, 20, 50, 1, 0.5)))" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="4" type="line"><data_defined_properties><Option type="Map"><Option name="name" type="QString" value="" />
<Option name="properties" />
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<layer class="SimpleLine" enabled="1" locked="0" pass="0"><Option type="Map"><Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="round" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="255,255,255,150" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.45" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
<data_defined_properties><Option type="Map"><Option name="name" type="QString" value="" />
<Option name="properties" type="Map"><Option name="enabled" type="Map"><Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(&quot;review&quot;, '') &lt;&gt; 'rejected'" />
<Option name="type" type="int" value="3" />
</Option>
<Option name="outlineWidth" type="Map"><Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="@value * if(@map_scale &lt; 5, scale_linear(@map_scale, 1, 5, 3, 1.5), if(@map_scale &lt; 20, scale_linear(@map_scale, 5, 20, 1.5, 1), scale_linear(@map_scale, 20, 50, 1, 0.5)))" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="5"><Option type="Map"><Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="round" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="46,8,48,255" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.35" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="ring_filter" type="QString" value="0" />
<Option name="trim_distance_end" type="QString" value="0" />
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_end_unit" type="QString" value="MM" />
<Option name="trim_distance_start" type="QString" value="0" />
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="trim_distance_start_unit" type="QString" value="MM" />
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
<data_defined_properties><Option type="Map"><Option name="name" type="QString" value="" />
<Option name="properties" type="Map"><Option name="enabled" type="Map"><Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(&quot;review&quot;, '') &lt;&gt; 'rejected'" />
<Option name="type" type="int" value="3" />
</Option>
<Option name="outlineWidth" type="Map"><Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="@value * if(@map_scale &lt; 5, scale_linear(@map_scale, 1, 5, 3, 1.5), if(@map_scale &lt; 20, scale_linear(@map_scale, 5, 20, 1.5, 1), scale_linear(@map_scale, 20, 50, 1, 0.5)))" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
</symbol>
</symbols>
<rotation />
<sizescale />
</renderer-v2>
<blendMode>0</blendMode>
<featureBlendMode>0</featureBlendMode>
<layerOpacity>1</layerOpacity>
<layerGeometryType>1</layerGeometryType>
</qgis>
