<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis hasScaleBasedVisibilityFlag="0" minScale="100000000" styleCategories="Symbology|Rendering" symbologyReferenceScale="-1" maxScale="0" simplifyMaxScale="1" simplifyDrawingTol="1" simplifyLocal="1" version="3.22.16-Białowieża" simplifyDrawingHints="1" simplifyAlgorithm="0"><renderer-v2 enableorderby="0" symbollevels="1" type="categorizedSymbol" referencescale="-1" attr="width_class" forceraster="0"><categories><category render="true" value="&lt; 0.1 mm" symbol="0" label="&lt; 0.1 mm" />
<category render="true" value="0.1-0.2 mm" symbol="1" label="0.1-0.2 mm" />
<category render="true" value="0.2-0.5 mm" symbol="2" label="0.2-0.5 mm" />
<category render="true" value="0.5-1 mm" symbol="3" label="0.5-1 mm" />
<category render="true" value="&gt; 1 mm" symbol="4" label="&gt; 1 mm" />
</categories>
<symbols><symbol clip_to_extent="1" force_rhr="0" type="line" name="0" alpha="1"><data_defined_properties><Option type="Map"><Option value="" type="QString" name="name" />
<Option name="properties" />
<Option value="collection" type="QString" name="type" />
</Option>
</data_defined_properties>
<layer locked="0" pass="0" class="SimpleLine" enabled="1"><Option type="Map"><Option value="0" type="QString" name="align_dash_pattern" />
<Option value="round" type="QString" name="capstyle" />
<Option value="5;2" type="QString" name="customdash" />
<Option value="3x:0,0,0,0,0,0" type="QString" name="customdash_map_unit_scale" />
<Option value="MM" type="QString" name="customdash_unit" />
<Option value="0" type="QString" name="dash_pattern_offset" />
<Option value="3x:0,0,0,0,0,0" type="QString" name="dash_pattern_offset_map_unit_scale" />
<Option value="MM" type="QString" name="dash_pattern_offset_unit" />
<Option value="0" type="QString" name="draw_inside_polygon" />
<Option value="round" type="QString" name="joinstyle" />
<Option value="255,255,255,150" type="QString" name="line_color" />
<Option value="solid" type="QString" name="line_style" />
<Option value="0.19" type="QString" name="line_width" />
<Option value="MM" type="QString" name="line_width_unit" />
<Option value="0" type="QString" name="offset" />
<Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale" />
<Option value="MM" type="QString" name="offset_unit" />
<Option value="0" type="QString" name="ring_filter" />
<Option value="0" type="QString" name="trim_distance_end" />
<Option value="3x:0,0,0,0,0,0" type="QString" name="trim_distance_end_map_unit_scale" />
<Option value="MM" type="QString" name="trim_distance_end_unit" />
<Option value="0" type="QString" name="trim_distance_start" />
<Option value="3x:0,0,0,0,0,0" type="QString" name="trim_distance_start_map_unit_scale" />
<Option value="MM" type="QString" name="trim_distance_start_unit" />
<Option value="0" type="QString" name="tweak_dash_pattern_on_corners" />
<Option value="0" type="QString" name="use_custom_dash" />
<Option value="3x:0,0,0,0,0,0" type="QString" name="width_map_unit_scale" />
</Option>
<data_defined_properties><Option type="Map"><Option value="" type="QString" name="name" />
<Option type="Map" name="properties"><Option type="Map" name="enabled"><Option value="true" type="bool" name="active" />
<Option value="coalesce(&quot;review&quot;, '') &lt;&gt; 'rejected'" type="QString" name="expression" />
<Option value="3" type="int" name="type" />
</Option>
<Option type="Map" name="outlineWidth"><Option value="true" type="bool" name="active" />
<Option value="@value * if(@map_scale &lt; 20, scale_linear(@map_scale, 5, 20, 1.5, 1), scale_linear(@map_scale, 20, 50, 1, 0.5))" type="QString" name="expression" />
<Option value="3" type="int" name="type" />
</Option>
</Option>
<Option value="collection" type="QString" name="type" />
</Option>
</data_defined_properties>
</layer>
<layer locked="0" pass="1" class="SimpleLine" enabled="1"><Option type="Map"><Option value="0" type="QString" name="align_dash_pattern" />
<Option value="round" type="QString" name="capstyle" />
<Option value="5;2" type="QString" name="customdash" />
<Option value="3x:0,0,0,0,0,0" type="QString" name="customdash_map_unit_scale" />
<Option value="MM" type="QString" name="customdash_unit" />
<Option value="0" type="QString" name="dash_pattern_offset" />
<Option value="3x:0,0,0,0,0,0" type="QString" name="dash_pattern_offset_map_unit_scale" />
<Option value="MM" type="QString" name="dash_pattern_offset_unit" />
<Option value="0" type="QString" name="draw_inside_polygon" />
<Option value="round" type="QString" name="joinstyle" />
<Option value="232,116,30,255" type="QString" name="line_color" />
<Option value="solid" type="QString" name="line_style" />
<Option value="0.09" type="QString" name="line_width" />
<Option value="MM" type="QString" name="line_width_unit" />
<Option value="0" type="QString" name="offset" />
<Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale" />
<Option value="MM" type="QString" name="offset_unit" />
<Option value="0" type="QString" name="ring_filter" />
<Option value="0" type="QString" name="trim_distance_end" />
<Option value="3x:0,0,0,0,0,0" type="QString" name="trim_distance_end_map_unit_scale" />
<Option value="MM" type="QString" name="trim_distance_end_unit" />
<Option value="0" type="QString" name="trim_distance_start" />
<Option value="3x:0,0,0,0,0,0" type="QString" name="trim_distance_start_map_unit_scale" />
<Option value="MM" type="QString" name="trim_distance_start_unit" />
<Option value="0" type="QString" name="tweak_dash_pattern_on_corners" />
<Option value="0" type="QString" name="use_custom_dash" />
<Option value="3x:0,0,0,0,0,0" type="QString" name="width_map_unit_scale" />
</Option>
<data_defined_properties><Option type="Map"><Option value="" type="QString" name="name" />
<Option type="Map" name="properties"><Option type="Map" name="enabled"><Option value="true" type="bool" name="active" />
<Option value="coalesce(&quot;review&quot;, '') &lt;&gt; 'rejected'" type="QString" name="expression" />
<Option value="3" type="int" name="type" />
</Option>
<Option type="Map" name="outlineWidth"><Option value="true" type="bool" name="active" />
<Option value="@value * if(@map_scale &lt; 20, scale_linear(@map_scale, 5, 20, 1.5, 1), scale_linear(@map_scale, 20, 50, 1, 0.5))" type="QString" name="expression" />
<Option value="3" type="int" name="type" />
</Option>
</Option>
<Option value="collection" type="QString" name="type" />
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol clip_to_extent="1" force_rhr="0" type="line" name="1" alpha="1"><data_defined_properties><Option type="Map"><Option value="" type="QString" name="name" />
<Option name="properties" />
<Option value="collection" type="QString" name="type" />
</Option>
</data_defined_properties>
<layer locked="0" pass="0" class="SimpleLine" enabled="1"><Option type="Map"><Option value="0" type="QString" name="align_dash_pattern" />
<Option value="round" type="QString" name="capstyle" />
<Option value="5;2" type="QString" name="customdash" />
<Option value="3x:0,0,0,0,0,0" type="QString" name="customdash_map_unit_scale" />
<Option value="MM" type="QString" name="customdash_unit" />
<Option value="0" type="QString" name="dash_pattern_offset" />
<Option value="3x:0,0,0,0,0,0" type="QString" name="dash_pattern_offset_map_unit_scale" />
<Option value="MM" type="QString" name="dash_pattern_offset_unit" />
<Option value="0" type="QString" name="draw_inside_polygon" />
<Option value="round" type="QString" name="joinstyle" />
<Option value="255,255,255,150" type="QString" name="line_color" />
<Option value="solid" type="QString" name="line_style" />
<Option value="0.23" type="QString" name="line_width" />
<Option value="MM" type="QString" name="line_width_unit" />
<Option value="0" type="QString" name="offset" />
<Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale" />
<Option value="MM" type="QString" name="offset_unit" />
<Option value="0" type="QString" name="ring_filter" />
<Option value="0" type="QString" name="trim_distance_end" />
<Option value="3x:0,0,0,0,0,0" type="QString" name="trim_distance_end_map_unit_scale" />
<Option value="MM" type="QString" name="trim_distance_end_unit" />
<Option value="0" type="QString" name="trim_distance_start" />
<Option value="3x:0,0,0,0,0,0" type="QString" name="trim_distance_start_map_unit_scale" />
<Option value="MM" type="QString" name="trim_distance_start_unit" />
<Option value="0" type="QString" name="tweak_dash_pattern_on_corners" />
<Option value="0" type="QString" name="use_custom_dash" />
<Option value="3x:0,0,0,0,0,0" type="QString" name="width_map_unit_scale" />
</Option>
<data_defined_properties><Option type="Map"><Option value="" type="QString" name="name" />
<Option type="Map" name="properties"><Option type="Map" name="enabled"><Option value="true" type="bool" name="active" />
<Option value="coalesce(&quot;review&quot;, '') &lt;&gt; 'rejected'" type="QString" name="expression" />
<Option value="3" type="int" name="type" />
</Option>
<Option type="Map" name="outlineWidth"><Option value="true" type="bool" name="active" />
<Option value="@value * if(@map_scale &lt; 20, scale_linear(@map_scale, 5, 20, 1.5, 1), scale_linear(@map_scale, 20, 50, 1, 0.5))" type="QString" name="expression" />
<Option value="3" type="int" name="type" />
</Option>
</Option>
<Option value="collection" type="QString" name="type" />
</Option>
</data_defined_properties>
</layer>
<layer locked="0" pass="2" class="SimpleLine" enabled="1"><Option type="Map"><Option value="0" type="QString" name="align_dash_pattern" />
<Option value="round" type="QString" name="capstyle" />
<Option value="5;2" type="QString" name="customdash" />
<Option value="3x:0,0,0,0,0,0" type="QString" name="customdash_map_unit_scale" />
<Option value="MM" type="QString" name="customdash_unit" />
<Option value="0" type="QString" name="dash_pattern_offset" />
<Option value="3x:0,0,0,0,0,0" type="QString" name="dash_pattern_offset_map_unit_scale" />
<Option value="MM" type="QString" name="dash_pattern_offset_unit" />
<Option value="0" type="QString" name="draw_inside_polygon" />
<Option value="round" type="QString" name="joinstyle" />
<Option value="207,74,26,255" type="QString" name="line_color" />
<Option value="solid" type="QString" name="line_style" />
<Option value="0.13" type="QString" name="line_width" />
<Option value="MM" type="QString" name="line_width_unit" />
<Option value="0" type="QString" name="offset" />
<Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale" />
<Option value="MM" type="QString" name="offset_unit" />
<Option value="0" type="QString" name="ring_filter" />
<Option value="0" type="QString" name="trim_distance_end" />
<Option value="3x:0,0,0,0,0,0" type="QString" name="trim_distance_end_map_unit_scale" />
<Option value="MM" type="QString" name="trim_distance_end_unit" />
<Option value="0" type="QString" name="trim_distance_start" />
<Option value="3x:0,0,0,0,0,0" type="QString" name="trim_distance_start_map_unit_scale" />
<Option value="MM" type="QString" name="trim_distance_start_unit" />
<Option value="0" type="QString" name="tweak_dash_pattern_on_corners" />
<Option value="0" type="QString" name="use_custom_dash" />
<Option value="3x:0,0,0,0,0,0" type="QString" name="width_map_unit_scale" />
</Option>
<data_defined_properties><Option type="Map"><Option value="" type="QString" name="name" />
<Option type="Map" name="properties"><Option type="Map" name="enabled"><Option value="true" type="bool" name="active" />
<Option value="coalesce(&quot;review&quot;, '') &lt;&gt; 'rejected'" type="QString" name="expression" />
<Option value="3" type="int" name="type" />
</Option>
<Option type="Map" name="outlineWidth"><Option value="true" type="bool" name="active" />
<Option value="@value * if(@map_scale &lt; 20, scale_linear(@map_scale, 5, 20, 1.5, 1), scale_linear(@map_scale, 20, 50, 1, 0.5))" type="QString" name="expression" />
<Option value="3" type="int" name="type" />
</Option>
</Option>
<Option value="collection" type="QString" name="type" />
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol clip_to_extent="1" force_rhr="0" type="line" name="2" alpha="1"><data_defined_properties><Option type="Map"><Option value="" type="QString" name="name" />
<Option name="properties" />
<Option value="collection" type="QString" name="type" />
</Option>
</data_defined_properties>
<layer locked="0" pass="0" class="SimpleLine" enabled="1"><Option type="Map"><Option value="0" type="QString" name="align_dash_pattern" />
<Option value="round" type="QString" name="capstyle" />
<Option value="5;2" type="QString" name="customdash" />
<Option value="3x:0,0,0,0,0,0" type="QString" name="customdash_map_unit_scale" />
<Option value="MM" type="QString" name="customdash_unit" />
<Option value="0" type="QString" name="dash_pattern_offset" />
<Option value="3x:0,0,0,0,0,0" type="QString" name="dash_pattern_offset_map_unit_scale" />
<Option value="MM" type="QString" name="dash_pattern_offset_unit" />
<Option value="0" type="QString" name="draw_inside_polygon" />
<Option value="round" type="QString" name="joinstyle" />
<Option value="255,255,255,150" type="QString" name="line_color" />
<Option value="solid" type="QString" name="line_style" />
<Option value="0.28" type="QString" name="line_width" />
<Option value="MM" type="QString" name="line_width_unit" />
<Option value="0" type="QString" name="offset" />
<Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale" />
<Option value="MM" type="QString" name="offset_unit" />
<Option value="0" type="QString" name="ring_filter" />
<Option value="0" type="QString" name="trim_distance_end" />
<Option value="3x:0,0,0,0,0,0" type="QString" name="trim_distance_end_map_unit_scale" />
<Option value="MM" type="QString" name="trim_distance_end_unit" />
<Option value="0" type="QString" name="trim_distance_start" />
<Option value="3x:0,0,0,0,0,0" type="QString" name="trim_distance_start_map_unit_scale" />
<Option value="MM" type="QString" name="trim_distance_start_unit" />
<Option value="0" type="QString" name="tweak_dash_pattern_on_corners" />
<Option value="0" type="QString" name="use_custom_dash" />
<Option value="3x:0,0,0,0,0,0" type="QString" name="width_map_unit_scale" />
</Option>
<data_defined_properties><Option type="Map"><Option value="" type="QString" name="name" />
<Option type="Map" name="properties"><Option type="Map" name="enabled"><Option value="true" type="bool" name="active" />
<Option value="coalesce(&quot;review&quot;, '') &lt;&gt; 'rejected'" type="QString" name="expression" />
<Option value="3" type="int" name="type" />
</Option>
<Option type="Map" name="outlineWidth"><Option value="true" type="bool" name="active" />
<Option value="@value * if(@map_scale &lt; 20, scale_linear(@map_scale, 5, 20, 1.5, 1), scale_linear(@map_scale, 20, 50, 1, 0.5))" type="QString" name="expression" />
<Option value="3" type="int" name="type" />
</Option>
</Option>
<Option value="collection" type="QString" name="type" />
</Option>
</data_defined_properties>
</layer>
<layer locked="0" pass="3" class="SimpleLine" enabled="1"><Option type="Map"><Option value="0" type="QString" name="align_dash_pattern" />
<Option value="round" type="QString" name="capstyle" />
<Option value="5;2" type="QString" name="customdash" />
<Option value="3x:0,0,0,0,0,0" type="QString" name="customdash_map_unit_scale" />
<Option value="MM" type="QString" name="customdash_unit" />
<Option value="0" type="QString" name="dash_pattern_offset" />
<Option value="3x:0,0,0,0,0,0" type="QString" name="dash_pattern_offset_map_unit_scale" />
<Option value="MM" type="QString" name="dash_pattern_offset_unit" />
<Option value="0" type="QString" name="draw_inside_polygon" />
<Option value="round" type="QString" name="joinstyle" />
<Option value="168,36,36,255" type="QString" name="line_color" />
<Option value="solid" type="QString" name="line_style" />
<Option value="0.18" type="QString" name="line_width" />
<Option value="MM" type="QString" name="line_width_unit" />
<Option value="0" type="QString" name="offset" />
<Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale" />
<Option value="MM" type="QString" name="offset_unit" />
<Option value="0" type="QString" name="ring_filter" />
<Option value="0" type="QString" name="trim_distance_end" />
<Option value="3x:0,0,0,0,0,0" type="QString" name="trim_distance_end_map_unit_scale" />
<Option value="MM" type="QString" name="trim_distance_end_unit" />
<Option value="0" type="QString" name="trim_distance_start" />
<Option value="3x:0,0,0,0,0,0" type="QString" name="trim_distance_start_map_unit_scale" />
<Option value="MM" type="QString" name="trim_distance_start_unit" />
<Option value="0" type="QString" name="tweak_dash_pattern_on_corners" />
<Option value="0" type="QString" name="use_custom_dash" />
<Option value="3x:0,0,0,0,0,0" type="QString" name="width_map_unit_scale" />
</Option>
<data_defined_properties><Option type="Map"><Option value="" type="QString" name="name" />
<Option type="Map" name="properties"><Option type="Map" name="enabled"><Option value="true" type="bool" name="active" />
<Option value="coalesce(&quot;review&quot;, '') &lt;&gt; 'rejected'" type="QString" name="expression" />
<Option value="3" type="int" name="type" />
</Option>
<Option type="Map" name="outlineWidth"><Option value="true" type="bool" name="active" />
<Option value="@value * if(@map_scale &lt; 20, scale_linear(@map_scale, 5, 20, 1.5, 1), scale_linear(@map_scale, 20, 50, 1, 0.5))" type="QString" name="expression" />
<Option value="3" type="int" name="type" />
</Option>
</Option>
<Option value="collection" type="QString" name="type" />
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol clip_to_extent="1" force_rhr="0" type="line" name="3" alpha="1"><data_defined_properties><Option type="Map"><Option value="" type="QString" name="name" />
<Option name="properties" />
<Option value="collection" type="QString" name="type" />
</Option>
</data_defined_properties>
<layer locked="0" pass="0" class="SimpleLine" enabled="1"><Option type="Map"><Option value="0" type="QString" name="align_dash_pattern" />
<Option value="round" type="QString" name="capstyle" />
<Option value="5;2" type="QString" name="customdash" />
<Option value="3x:0,0,0,0,0,0" type="QString" name="customdash_map_unit_scale" />
<Option value="MM" type="QString" name="customdash_unit" />
<Option value="0" type="QString" name="dash_pattern_offset" />
<Option value="3x:0,0,0,0,0,0" type="QString" name="dash_pattern_offset_map_unit_scale" />
<Option value="MM" type="QString" name="dash_pattern_offset_unit" />
<Option value="0" type="QString" name="draw_inside_polygon" />
<Option value="round" type="QString" name="joinstyle" />
<Option value="255,255,255,150" type="QString" name="line_color" />
<Option value="solid" type="QString" name="line_style" />
<Option value="0.35" type="QString" name="line_width" />
<Option value="MM" type="QString" name="line_width_unit" />
<Option value="0" type="QString" name="offset" />
<Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale" />
<Option value="MM" type="QString" name="offset_unit" />
<Option value="0" type="QString" name="ring_filter" />
<Option value="0" type="QString" name="trim_distance_end" />
<Option value="3x:0,0,0,0,0,0" type="QString" name="trim_distance_end_map_unit_scale" />
<Option value="MM" type="QString" name="trim_distance_end_unit" />
<Option value="0" type="QString" name="trim_distance_start" />
<Option value="3x:0,0,0,0,0,0" type="QString" name="trim_distance_start_map_unit_scale" />
<Option value="MM" type="QString" name="trim_distance_start_unit" />
<Option value="0" type="QString" name="tweak_dash_pattern_on_corners" />
<Option value="0" type="QString" name="use_custom_dash" />
<Option value="3x:0,0,0,0,0,0" type="QString" name="width_map_unit_scale" />
</Option>
<data_defined_properties><Option type="Map"><Option value="" type="QString" name="name" />
<Option type="Map" name="properties"><Option type="Map" name="enabled"><Option value="true" type="bool" name="active" />
<Option value="coalesce(&quot;review&quot;, '') &lt;&gt; 'rejected'" type="QString" name="expression" />
<Option value="3" type="int" name="type" />
</Option>
<Option type="Map" name="outlineWidth"><Option value="true" type="bool" name="active" />
<Option value="@value * if(@map_scale &lt; 20, scale_linear(@map_scale, 5, 20, 1.5, 1), scale_linear(@map_scale, 20, 50, 1, 0.5))" type="QString" name="expression" />
<Option value="3" type="int" name="type" />
</Option>
</Option>
<Option value="collection" type="QString" name="type" />
</Option>
</data_defined_properties>
</layer>
<layer locked="0" pass="4" class="SimpleLine" enabled="1"><Option type="Map"><Option value="0" type="QString" name="align_dash_pattern" />
<Option value="round" type="QString" name="capstyle" />
<Option value="5;2" type="QString" name="customdash" />
<Option value="3x:0,0,0,0,0,0" type="QString" name="customdash_map_unit_scale" />
<Option value="MM" type="QString" name="customdash_unit" />
<Option value="0" type="QString" name="dash_pattern_offset" />
<Option value="3x:0,0,0,0,0,0" type="QString" name="dash_pattern_offset_map_unit_scale" />
<Option value="MM" type="QString" name="dash_pattern_offset_unit" />
<Option value="0" type="QString" name="draw_inside_polygon" />
<Option value="round" type="QString" name="joinstyle" />
<Option value="114,16,56,255" type="QString" name="line_color" />
<Option value="solid" type="QString" name="line_style" />
<Option value="0.25" type="QString" name="line_width" />
<Option value="MM" type="QString" name="line_width_unit" />
<Option value="0" type="QString" name="offset" />
<Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale" />
<Option value="MM" type="QString" name="offset_unit" />
<Option value="0" type="QString" name="ring_filter" />
<Option value="0" type="QString" name="trim_distance_end" />
<Option value="3x:0,0,0,0,0,0" type="QString" name="trim_distance_end_map_unit_scale" />
<Option value="MM" type="QString" name="trim_distance_end_unit" />
<Option value="0" type="QString" name="trim_distance_start" />
<Option value="3x:0,0,0,0,0,0" type="QString" name="trim_distance_start_map_unit_scale" />
<Option value="MM" type="QString" name="trim_distance_start_unit" />
<Option value="0" type="QString" name="tweak_dash_pattern_on_corners" />
<Option value="0" type="QString" name="use_custom_dash" />
<Option value="3x:0,0,0,0,0,0" type="QString" name="width_map_unit_scale" />
</Option>
<data_defined_properties><Option type="Map"><Option value="" type="QString" name="name" />
<Option type="Map" name="properties"><Option type="Map" name="enabled"><Option value="true" type="bool" name="active" />
<Option value="coalesce(&quot;review&quot;, '') &lt;&gt; 'rejected'" type="QString" name="expression" />
<Option value="3" type="int" name="type" />
</Option>
<Option type="Map" name="outlineWidth"><Option value="true" type="bool" name="active" />
<Option value="@value * if(@map_scale &lt; 20, scale_linear(@map_scale, 5, 20, 1.5, 1), scale_linear(@map_scale, 20, 50, 1, 0.5))" type="QString" name="expression" />
<Option value="3" type="int" name="type" />
</Option>
</Option>
<Option value="collection" type="QString" name="type" />
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol clip_to_extent="1" force_rhr="0" type="line" name="4" alpha="1"><data_defined_properties><Option type="Map"><Option value="" type="QString" name="name" />
<Option name="properties" />
<Option value="collection" type="QString" name="type" />
</Option>
</data_defined_properties>
<layer locked="0" pass="0" class="SimpleLine" enabled="1"><Option type="Map"><Option value="0" type="QString" name="align_dash_pattern" />
<Option value="round" type="QString" name="capstyle" />
<Option value="5;2" type="QString" name="customdash" />
<Option value="3x:0,0,0,0,0,0" type="QString" name="customdash_map_unit_scale" />
<Option value="MM" type="QString" name="customdash_unit" />
<Option value="0" type="QString" name="dash_pattern_offset" />
<Option value="3x:0,0,0,0,0,0" type="QString" name="dash_pattern_offset_map_unit_scale" />
<Option value="MM" type="QString" name="dash_pattern_offset_unit" />
<Option value="0" type="QString" name="draw_inside_polygon" />
<Option value="round" type="QString" name="joinstyle" />
<Option value="255,255,255,150" type="QString" name="line_color" />
<Option value="solid" type="QString" name="line_style" />
<Option value="0.45" type="QString" name="line_width" />
<Option value="MM" type="QString" name="line_width_unit" />
<Option value="0" type="QString" name="offset" />
<Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale" />
<Option value="MM" type="QString" name="offset_unit" />
<Option value="0" type="QString" name="ring_filter" />
<Option value="0" type="QString" name="trim_distance_end" />
<Option value="3x:0,0,0,0,0,0" type="QString" name="trim_distance_end_map_unit_scale" />
<Option value="MM" type="QString" name="trim_distance_end_unit" />
<Option value="0" type="QString" name="trim_distance_start" />
<Option value="3x:0,0,0,0,0,0" type="QString" name="trim_distance_start_map_unit_scale" />
<Option value="MM" type="QString" name="trim_distance_start_unit" />
<Option value="0" type="QString" name="tweak_dash_pattern_on_corners" />
<Option value="0" type="QString" name="use_custom_dash" />
<Option value="3x:0,0,0,0,0,0" type="QString" name="width_map_unit_scale" />
</Option>
<data_defined_properties><Option type="Map"><Option value="" type="QString" name="name" />
<Option type="Map" name="properties"><Option type="Map" name="enabled"><Option value="true" type="bool" name="active" />
<Option value="coalesce(&quot;review&quot;, '') &lt;&gt; 'rejected'" type="QString" name="expression" />
<Option value="3" type="int" name="type" />
</Option>
<Option type="Map" name="outlineWidth"><Option value="true" type="bool" name="active" />
<Option value="@value * if(@map_scale &lt; 20, scale_linear(@map_scale, 5, 20, 1.5, 1), scale_linear(@map_scale, 20, 50, 1, 0.5))" type="QString" name="expression" />
<Option value="3" type="int" name="type" />
</Option>
</Option>
<Option value="collection" type="QString" name="type" />
</Option>
</data_defined_properties>
</layer>
<layer locked="0" pass="5" class="SimpleLine" enabled="1"><Option type="Map"><Option value="0" type="QString" name="align_dash_pattern" />
<Option value="round" type="QString" name="capstyle" />
<Option value="5;2" type="QString" name="customdash" />
<Option value="3x:0,0,0,0,0,0" type="QString" name="customdash_map_unit_scale" />
<Option value="MM" type="QString" name="customdash_unit" />
<Option value="0" type="QString" name="dash_pattern_offset" />
<Option value="3x:0,0,0,0,0,0" type="QString" name="dash_pattern_offset_map_unit_scale" />
<Option value="MM" type="QString" name="dash_pattern_offset_unit" />
<Option value="0" type="QString" name="draw_inside_polygon" />
<Option value="round" type="QString" name="joinstyle" />
<Option value="46,8,48,255" type="QString" name="line_color" />
<Option value="solid" type="QString" name="line_style" />
<Option value="0.35" type="QString" name="line_width" />
<Option value="MM" type="QString" name="line_width_unit" />
<Option value="0" type="QString" name="offset" />
<Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale" />
<Option value="MM" type="QString" name="offset_unit" />
<Option value="0" type="QString" name="ring_filter" />
<Option value="0" type="QString" name="trim_distance_end" />
<Option value="3x:0,0,0,0,0,0" type="QString" name="trim_distance_end_map_unit_scale" />
<Option value="MM" type="QString" name="trim_distance_end_unit" />
<Option value="0" type="QString" name="trim_distance_start" />
<Option value="3x:0,0,0,0,0,0" type="QString" name="trim_distance_start_map_unit_scale" />
<Option value="MM" type="QString" name="trim_distance_start_unit" />
<Option value="0" type="QString" name="tweak_dash_pattern_on_corners" />
<Option value="0" type="QString" name="use_custom_dash" />
<Option value="3x:0,0,0,0,0,0" type="QString" name="width_map_unit_scale" />
</Option>
<data_defined_properties><Option type="Map"><Option value="" type="QString" name="name" />
<Option type="Map" name="properties"><Option type="Map" name="enabled"><Option value="true" type="bool" name="active" />
<Option value="coalesce(&quot;review&quot;, '') &lt;&gt; 'rejected'" type="QString" name="expression" />
<Option value="3" type="int" name="type" />
</Option>
<Option type="Map" name="outlineWidth"><Option value="true" type="bool" name="active" />
<Option value="@value * if(@map_scale &lt; 20, scale_linear(@map_scale, 5, 20, 1.5, 1), scale_linear(@map_scale, 20, 50, 1, 0.5))" type="QString" name="expression" />
<Option value="3" type="int" name="type" />
</Option>
</Option>
<Option value="collection" type="QString" name="type" />
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
