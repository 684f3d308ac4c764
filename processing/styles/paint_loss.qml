<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis hasScaleBasedVisibilityFlag="0" minScale="100000000" styleCategories="Symbology|Rendering" symbologyReferenceScale="-1" maxScale="0" simplifyMaxScale="1" simplifyDrawingTol="1" simplifyLocal="1" version="3.22.16-Białowieża" simplifyDrawingHints="1" simplifyAlgorithm="0"><renderer-v2 enableorderby="0" symbollevels="0" type="singleSymbol" referencescale="-1" forceraster="0"><symbols><symbol clip_to_extent="1" force_rhr="0" type="fill" name="0" alpha="1"><data_defined_properties><Option type="Map"><Option value="" type="QString" name="name" />
<Option name="properties" />
<Option value="collection" type="QString" name="type" />
</Option>
</data_defined_properties>
<layer locked="0" pass="0" class="SimpleFill" enabled="1"><Option type="Map"><Option value="3x:0,0,0,0,0,0" type="QString" name="border_width_map_unit_scale" />
<Option value="33,102,172,40" type="QString" name="color" />
<Option value="round" type="QString" name="joinstyle" />
<Option value="0,0" type="QString" name="offset" />
<Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale" />
<Option value="MM" type="QString" name="offset_unit" />
<Option value="8,81,156,255" type="QString" name="outline_color" />
<Option value="solid" type="QString" name="outline_style" />
<Option value="0.18" type="QString" name="outline_width" />
<Option value="MM" type="QString" name="outline_width_unit" />
<Option value="solid" type="QString" name="style" />
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
<layer locked="0" pass="0" class="LinePatternFill" enabled="1"><Option type="Map"><Option value="45" type="QString" name="angle" />
<Option value="0,0,0,255" type="QString" name="color" />
<Option value="1.2" type="QString" name="distance" />
<Option value="3x:0,0,0,0,0,0" type="QString" name="distance_map_unit_scale" />
<Option value="MM" type="QString" name="distance_unit" />
<Option value="0" type="QString" name="line_width" />
<Option value="3x:0,0,0,0,0,0" type="QString" name="line_width_map_unit_scale" />
<Option value="MM" type="QString" name="line_width_unit" />
<Option value="0" type="QString" name="offset" />
<Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale" />
<Option value="MM" type="QString" name="offset_unit" />
<Option value="3x:0,0,0,0,0,0" type="QString" name="outline_width_map_unit_scale" />
<Option value="MM" type="QString" name="outline_width_unit" />
</Option>
<data_defined_properties><Option type="Map"><Option value="" type="QString" name="name" />
<Option type="Map" name="properties"><Option type="Map" name="enabled"><Option value="true" type="bool" name="active" />
<Option value="coalesce(&quot;review&quot;, '') &lt;&gt; 'rejected'" type="QString" name="expression" />
<Option value="3" type="int" name="type" />
</Option>
</Option>
<Option value="collection" type="QString" name="type" />
</Option>
</data_defined_properties>
<symbol clip_to_extent="1" force_rhr="0" type="line" name="@0@1" alpha="1"><data_defined_properties><Option type="Map"><Option value="" type="QString" name="name" />
<Option name="properties" />
<Option value="collection" type="QString" name="type" />
</Option>
</data_defined_properties>
<layer locked="0" pass="0" class="SimpleLine" enabled="1"><Option type="Map"><Option value="0" type="QString" name="align_dash_pattern" />
<Option value="square" type="QString" name="capstyle" />
<Option value="5;2" type="QString" name="customdash" />
<Option value="3x:0,0,0,0,0,0" type="QString" name="customdash_map_unit_scale" />
<Option value="MM" type="QString" name="customdash_unit" />
<Option value="0" type="QString" name="dash_pattern_offset" />
<Option value="3x:0,0,0,0,0,0" type="QString" name="dash_pattern_offset_map_unit_scale" />
<Option value="MM" type="QString" name="dash_pattern_offset_unit" />
<Option value="0" type="QString" name="draw_inside_polygon" />
<Option value="bevel" type="QString" name="joinstyle" />
<Option value="8,81,156,255" type="QString" name="line_color" />
<Option value="solid" type="QString" name="line_style" />
<Option value="0.1" type="QString" name="line_width" />
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
<Option name="properties" />
<Option value="collection" type="QString" name="type" />
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
