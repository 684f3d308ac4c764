<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis hasScaleBasedVisibilityFlag="1" minScale="21" styleCategories="Symbology|Rendering" symbologyReferenceScale="-1" maxScale="0" simplifyMaxScale="1" simplifyDrawingTol="1" simplifyLocal="1" version="3.22.16-Białowieża" simplifyDrawingHints="1" simplifyAlgorithm="0"><renderer-v2 enableorderby="0" symbollevels="0" type="categorizedSymbol" referencescale="-1" attr="kind" forceraster="0"><categories><category render="true" value="end" symbol="0" label="end" />
<category render="true" value="Y" symbol="1" label="Y" />
<category render="true" value="T" symbol="2" label="T" />
<category render="true" value="X" symbol="3" label="X" />
<category render="true" value="edge" symbol="4" label="edge" />
</categories>
<symbols><symbol clip_to_extent="1" force_rhr="0" type="marker" name="0" alpha="1"><data_defined_properties><Option type="Map"><Option value="" type="QString" name="name" />
<Option name="properties" />
<Option value="collection" type="QString" name="type" />
</Option>
</data_defined_properties>
<layer locked="0" pass="0" class="SimpleMarker" enabled="1"><Option type="Map"><Option value="0" type="QString" name="angle" />
<Option value="square" type="QString" name="cap_style" />
<Option value="26,26,26,255" type="QString" name="color" />
<Option value="1" type="QString" name="horizontal_anchor_point" />
<Option value="bevel" type="QString" name="joinstyle" />
<Option value="circle" type="QString" name="name" />
<Option value="0,0" type="QString" name="offset" />
<Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale" />
<Option value="MM" type="QString" name="offset_unit" />
<Option value="255,255,255,255" type="QString" name="outline_color" />
<Option value="solid" type="QString" name="outline_style" />
<Option value="0.05" type="QString" name="outline_width" />
<Option value="3x:0,0,0,0,0,0" type="QString" name="outline_width_map_unit_scale" />
<Option value="MM" type="QString" name="outline_width_unit" />
<Option value="diameter" type="QString" name="scale_method" />
<Option value="0.35" type="QString" name="size" />
<Option value="3x:0,0,0,0,0,0" type="QString" name="size_map_unit_scale" />
<Option value="MM" type="QString" name="size_unit" />
<Option value="1" type="QString" name="vertical_anchor_point" />
</Option>
<data_defined_properties><Option type="Map"><Option value="" type="QString" name="name" />
<Option type="Map" name="properties"><Option type="Map" name="size"><Option value="true" type="bool" name="active" />
<Option value="@value * if(@map_scale &lt; 20, scale_linear(@map_scale, 5, 20, 1.5, 1), scale_linear(@map_scale, 20, 50, 1, 0.5))" type="QString" name="expression" />
<Option value="3" type="int" name="type" />
</Option>
</Option>
<Option value="collection" type="QString" name="type" />
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol clip_to_extent="1" force_rhr="0" type="marker" name="1" alpha="1"><data_defined_properties><Option type="Map"><Option value="" type="QString" name="name" />
<Option name="properties" />
<Option value="collection" type="QString" name="type" />
</Option>
</data_defined_properties>
<layer locked="0" pass="0" class="SimpleMarker" enabled="1"><Option type="Map"><Option value="0" type="QString" name="angle" />
<Option value="square" type="QString" name="cap_style" />
<Option value="33,102,172,255" type="QString" name="color" />
<Option value="1" type="QString" name="horizontal_anchor_point" />
<Option value="bevel" type="QString" name="joinstyle" />
<Option value="triangle" type="QString" name="name" />
<Option value="0,0" type="QString" name="offset" />
<Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale" />
<Option value="MM" type="QString" name="offset_unit" />
<Option value="255,255,255,255" type="QString" name="outline_color" />
<Option value="solid" type="QString" name="outline_style" />
<Option value="0.05" type="QString" name="outline_width" />
<Option value="3x:0,0,0,0,0,0" type="QString" name="outline_width_map_unit_scale" />
<Option value="MM" type="QString" name="outline_width_unit" />
<Option value="diameter" type="QString" name="scale_method" />
<Option value="0.6" type="QString" name="size" />
<Option value="3x:0,0,0,0,0,0" type="QString" name="size_map_unit_scale" />
<Option value="MM" type="QString" name="size_unit" />
<Option value="1" type="QString" name="vertical_anchor_point" />
</Option>
<data_defined_properties><Option type="Map"><Option value="" type="QString" name="name" />
<Option type="Map" name="properties"><Option type="Map" name="size"><Option value="true" type="bool" name="active" />
<Option value="@value * if(@map_scale &lt; 20, scale_linear(@map_scale, 5, 20, 1.5, 1), scale_linear(@map_scale, 20, 50, 1, 0.5))" type="QString" name="expression" />
<Option value="3" type="int" name="type" />
</Option>
</Option>
<Option value="collection" type="QString" name="type" />
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol clip_to_extent="1" force_rhr="0" type="marker" name="2" alpha="1"><data_defined_properties><Option type="Map"><Option value="" type="QString" name="name" />
<Option name="properties" />
<Option value="collection" type="QString" name="type" />
</Option>
</data_defined_properties>
<layer locked="0" pass="0" class="SimpleMarker" enabled="1"><Option type="Map"><Option value="0" type="QString" name="angle" />
<Option value="square" type="QString" name="cap_style" />
<Option value="118,42,131,255" type="QString" name="color" />
<Option value="1" type="QString" name="horizontal_anchor_point" />
<Option value="bevel" type="QString" name="joinstyle" />
<Option value="square" type="QString" name="name" />
<Option value="0,0" type="QString" name="offset" />
<Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale" />
<Option value="MM" type="QString" name="offset_unit" />
<Option value="255,255,255,255" type="QString" name="outline_color" />
<Option value="solid" type="QString" name="outline_style" />
<Option value="0.05" type="QString" name="outline_width" />
<Option value="3x:0,0,0,0,0,0" type="QString" name="outline_width_map_unit_scale" />
<Option value="MM" type="QString" name="outline_width_unit" />
<Option value="diameter" type="QString" name="scale_method" />
<Option value="0.45" type="QString" name="size" />
<Option value="3x:0,0,0,0,0,0" type="QString" name="size_map_unit_scale" />
<Option value="MM" type="QString" name="size_unit" />
<Option value="1" type="QString" name="vertical_anchor_point" />
</Option>
<data_defined_properties><Option type="Map"><Option value="" type="QString" name="name" />
<Option type="Map" name="properties"><Option type="Map" name="size"><Option value="true" type="bool" name="active" />
<Option value="@value * if(@map_scale &lt; 20, scale_linear(@map_scale, 5, 20, 1.5, 1), scale_linear(@map_scale, 20, 50, 1, 0.5))" type="QString" name="expression" />
<Option value="3" type="int" name="type" />
</Option>
</Option>
<Option value="collection" type="QString" name="type" />
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol clip_to_extent="1" force_rhr="0" type="marker" name="3" alpha="1"><data_defined_properties><Option type="Map"><Option value="" type="QString" name="name" />
<Option name="properties" />
<Option value="collection" type="QString" name="type" />
</Option>
</data_defined_properties>
<layer locked="0" pass="0" class="SimpleMarker" enabled="1"><Option type="Map"><Option value="0" type="QString" name="angle" />
<Option value="square" type="QString" name="cap_style" />
<Option value="27,120,55,255" type="QString" name="color" />
<Option value="1" type="QString" name="horizontal_anchor_point" />
<Option value="bevel" type="QString" name="joinstyle" />
<Option value="cross_fill" type="QString" name="name" />
<Option value="0,0" type="QString" name="offset" />
<Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale" />
<Option value="MM" type="QString" name="offset_unit" />
<Option value="255,255,255,255" type="QString" name="outline_color" />
<Option value="solid" type="QString" name="outline_style" />
<Option value="0.05" type="QString" name="outline_width" />
<Option value="3x:0,0,0,0,0,0" type="QString" name="outline_width_map_unit_scale" />
<Option value="MM" type="QString" name="outline_width_unit" />
<Option value="diameter" type="QString" name="scale_method" />
<Option value="0.65" type="QString" name="size" />
<Option value="3x:0,0,0,0,0,0" type="QString" name="size_map_unit_scale" />
<Option value="MM" type="QString" name="size_unit" />
<Option value="1" type="QString" name="vertical_anchor_point" />
</Option>
<data_defined_properties><Option type="Map"><Option value="" type="QString" name="name" />
<Option type="Map" name="properties"><Option type="Map" name="size"><Option value="true" type="bool" name="active" />
<Option value="@value * if(@map_scale &lt; 20, scale_linear(@map_scale, 5, 20, 1.5, 1), scale_linear(@map_scale, 20, 50, 1, 0.5))" type="QString" name="expression" />
<Option value="3" type="int" name="type" />
</Option>
</Option>
<Option value="collection" type="QString" name="type" />
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol clip_to_extent="1" force_rhr="0" type="marker" name="4" alpha="1"><data_defined_properties><Option type="Map"><Option value="" type="QString" name="name" />
<Option name="properties" />
<Option value="collection" type="QString" name="type" />
</Option>
</data_defined_properties>
<layer locked="0" pass="0" class="SimpleMarker" enabled="1"><Option type="Map"><Option value="0" type="QString" name="angle" />
<Option value="square" type="QString" name="cap_style" />
<Option value="107,107,107,255" type="QString" name="color" />
<Option value="1" type="QString" name="horizontal_anchor_point" />
<Option value="bevel" type="QString" name="joinstyle" />
<Option value="half_square" type="QString" name="name" />
<Option value="0,0" type="QString" name="offset" />
<Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale" />
<Option value="MM" type="QString" name="offset_unit" />
<Option value="255,255,255,255" type="QString" name="outline_color" />
<Option value="solid" type="QString" name="outline_style" />
<Option value="0.05" type="QString" name="outline_width" />
<Option value="3x:0,0,0,0,0,0" type="QString" name="outline_width_map_unit_scale" />
<Option value="MM" type="QString" name="outline_width_unit" />
<Option value="diameter" type="QString" name="scale_method" />
<Option value="0.55" type="QString" name="size" />
<Option value="3x:0,0,0,0,0,0" type="QString" name="size_map_unit_scale" />
<Option value="MM" type="QString" name="size_unit" />
<Option value="1" type="QString" name="vertical_anchor_point" />
</Option>
<data_defined_properties><Option type="Map"><Option value="" type="QString" name="name" />
<Option type="Map" name="properties"><Option type="Map" name="size"><Option value="true" type="bool" name="active" />
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
<layerGeometryType>0</layerGeometryType>
</qgis>
