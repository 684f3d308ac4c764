<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis hasScaleBasedVisibilityFlag="0" maxScale="0" minScale="100000000" simplifyAlgorithm="0" simplifyDrawingHints="1" simplifyDrawingTol="1" simplifyLocal="1" simplifyMaxScale="1" styleCategories="Symbology|Rendering" symbologyReferenceScale="-1" version="3.22.16-Białowieża"><renderer-v2 enableorderby="0" forceraster="0" referencescale="-1" symbollevels="0" type="singleSymbol"><symbols><symbol alpha="1" clip_to_extent="1" force_rhr="0" name="0" type="fill"><data_defined_properties><Option type="Map"><Option name="name" type="QString" value="" />
<Option name="properties" />
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<layer class="SimpleFill" enabled="1" locked="0" pass="0"><Option type="Map"><Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="color" type="QString" value="33,102,172,40" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="8,81,156,255" />
<Option name="outline_style" type="QString" value="solid" />
<Option name="outline_width" type="QString" value="0.18" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="style" type="QString" value="solid" />
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
<layer class="LinePatternFill" enabled="1" locked="0" pass="0"><Option type="Map"><Option name="angle" type="QString" value="45" />
<Option name="color" type="QString" value="0,0,0,255" />
<Option name="distance" type="QString" value="1.2" />
<Option name="distance_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_unit" type="QString" value="MM" />
<Option name="line_width" type="QString" value="0" />
<Option name="line_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
</Option>
<data_defined_properties><Option type="Map"><Option name="name" type="QString" value="" />
<Option name="properties" type="Map"><Option name="enabled" type="Map"><Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(&quot;review&quot;, '') &lt;&gt; 'rejected'" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@0@1" type="line"><data_defined_properties><Option type="Map"><Option name="name" type="QString" value="" />
<Option name="properties" />
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<layer class="SimpleLine" enabled="1" locked="0" pass="0"><Option type="Map"><Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="square" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="line_color" type="QString" value="8,81,156,255" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.1" />
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
<Option name="properties" />
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
</symbol>
</layer>
</symbol>
</symbols>
<rotation />
<sizescale />
</renderer-v2>
<blendMode>0</blendMode>
<featureBlendMode>0</featureBlendMode>
<layerOpacity>1</layerOpacity>
<layerGeometryType>2</layerGeometryType>
</qgis>
