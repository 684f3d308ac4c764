<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis hasScaleBasedVisibilityFlag="0" minScale="100000000" styleCategories="Symbology|Rendering" symbologyReferenceScale="-1" maxScale="0" simplifyMaxScale="1" simplifyDrawingTol="1" simplifyLocal="1" version="3.22.16-Białowieża" simplifyDrawingHints="1" simplifyAlgorithm="0"><renderer-v2 enableorderby="0" symbollevels="0" type="graduatedSymbol" graduatedMethod="GraduatedColor" referencescale="-1" attr="diameter_mm" forceraster="0"><ranges><range upper="2.000000000000000" render="true" lower="0.000000000000000" symbol="0" label="0-2" />
<range upper="5.000000000000000" render="true" lower="2.000000000000000" symbol="1" label="2-5" />
<range upper="10.000000000000000" render="true" lower="5.000000000000000" symbol="2" label="5-10" />
<range upper="20.000000000000000" render="true" lower="10.000000000000000" symbol="3" label="10-20" />
<range upper="1000000000.000000000000000" render="true" lower="20.000000000000000" symbol="4" label="20-1e+09" />
</ranges>
<symbols><symbol clip_to_extent="1" force_rhr="0" type="fill" name="0" alpha="1"><data_defined_properties><Option type="Map"><Option value="" type="QString" name="name" />
<Option name="properties" />
<Option value="collection" type="QString" name="type" />
</Option>
</data_defined_properties>
<layer locked="0" pass="0" class="SimpleFill" enabled="1"><Option type="Map"><Option value="3x:0,0,0,0,0,0" type="QString" name="border_width_map_unit_scale" />
<Option value="34,94,168,90" type="QString" name="color" />
<Option value="bevel" type="QString" name="joinstyle" />
<Option value="0,0" type="QString" name="offset" />
<Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale" />
<Option value="MM" type="QString" name="offset_unit" />
<Option value="77,106,109,255" type="QString" name="outline_color" />
<Option value="solid" type="QString" name="outline_style" />
<Option value="0.06" type="QString" name="outline_width" />
<Option value="MM" type="QString" name="outline_width_unit" />
<Option value="solid" type="QString" name="style" />
</Option>
<data_defined_properties><Option type="Map"><Option value="" type="QString" name="name" />
<Option name="properties" />
<Option value="collection" type="QString" name="type" />
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol clip_to_extent="1" force_rhr="0" type="fill" name="1" alpha="1"><data_defined_properties><Option type="Map"><Option value="" type="QString" name="name" />
<Option name="properties" />
<Option value="collection" type="QString" name="type" />
</Option>
</data_defined_properties>
<layer locked="0" pass="0" class="SimpleFill" enabled="1"><Option type="Map"><Option value="3x:0,0,0,0,0,0" type="QString" name="border_width_map_unit_scale" />
<Option value="65,182,196,90" type="QString" name="color" />
<Option value="bevel" type="QString" name="joinstyle" />
<Option value="0,0" type="QString" name="offset" />
<Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale" />
<Option value="MM" type="QString" name="offset_unit" />
<Option value="77,106,109,255" type="QString" name="outline_color" />
<Option value="solid" type="QString" name="outline_style" />
<Option value="0.06" type="QString" name="outline_width" />
<Option value="MM" type="QString" name="outline_width_unit" />
<Option value="solid" type="QString" name="style" />
</Option>
<data_defined_properties><Option type="Map"><Option value="" type="QString" name="name" />
<Option name="properties" />
<Option value="collection" type="QString" name="type" />
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol clip_to_extent="1" force_rhr="0" type="fill" name="2" alpha="1"><data_defined_properties><Option type="Map"><Option value="" type="QString" name="name" />
<Option name="properties" />
<Option value="collection" type="QString" name="type" />
</Option>
</data_defined_properties>
<layer locked="0" pass="0" class="SimpleFill" enabled="1"><Option type="Map"><Option value="3x:0,0,0,0,0,0" type="QString" name="border_width_map_unit_scale" />
<Option value="127,205,187,90" type="QString" name="color" />
<Option value="bevel" type="QString" name="joinstyle" />
<Option value="0,0" type="QString" name="offset" />
<Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale" />
<Option value="MM" type="QString" name="offset_unit" />
<Option value="77,106,109,255" type="QString" name="outline_color" />
<Option value="solid" type="QString" name="outline_style" />
<Option value="0.06" type="QString" name="outline_width" />
<Option value="MM" type="QString" name="outline_width_unit" />
<Option value="solid" type="QString" name="style" />
</Option>
<data_defined_properties><Option type="Map"><Option value="" type="QString" name="name" />
<Option name="properties" />
<Option value="collection" type="QString" name="type" />
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol clip_to_extent="1" force_rhr="0" type="fill" name="3" alpha="1"><data_defined_properties><Option type="Map"><Option value="" type="QString" name="name" />
<Option name="properties" />
<Option value="collection" type="QString" name="type" />
</Option>
</data_defined_properties>
<layer locked="0" pass="0" class="SimpleFill" enabled="1"><Option type="Map"><Option value="3x:0,0,0,0,0,0" type="QString" name="border_width_map_unit_scale" />
<Option value="199,233,180,90" type="QString" name="color" />
<Option value="bevel" type="QString" name="joinstyle" />
<Option value="0,0" type="QString" name="offset" />
<Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale" />
<Option value="MM" type="QString" name="offset_unit" />
<Option value="77,106,109,255" type="QString" name="outline_color" />
<Option value="solid" type="QString" name="outline_style" />
<Option value="0.06" type="QString" name="outline_width" />
<Option value="MM" type="QString" name="outline_width_unit" />
<Option value="solid" type="QString" name="style" />
</Option>
<data_defined_properties><Option type="Map"><Option value="" type="QString" name="name" />
<Option name="properties" />
<Option value="collection" type="QString" name="type" />
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol clip_to_extent="1" force_rhr="0" type="fill" name="4" alpha="1"><data_defined_properties><Option type="Map"><Option value="" type="QString" name="name" />
<Option name="properties" />
<Option value="collection" type="QString" name="type" />
</Option>
</data_defined_properties>
<layer locked="0" pass="0" class="SimpleFill" enabled="1"><Option type="Map"><Option value="3x:0,0,0,0,0,0" type="QString" name="border_width_map_unit_scale" />
<Option value="255,255,204,90" type="QString" name="color" />
<Option value="bevel" type="QString" name="joinstyle" />
<Option value="0,0" type="QString" name="offset" />
<Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale" />
<Option value="MM" type="QString" name="offset_unit" />
<Option value="77,106,109,255" type="QString" name="outline_color" />
<Option value="solid" type="QString" name="outline_style" />
<Option value="0.06" type="QString" name="outline_width" />
<Option value="MM" type="QString" name="outline_width_unit" />
<Option value="solid" type="QString" name="style" />
</Option>
<data_defined_properties><Option type="Map"><Option value="" type="QString" name="name" />
<Option name="properties" />
<Option value="collection" type="QString" name="type" />
</Option>
</data_defined_properties>
</layer>
</symbol>
</symbols>
<classificationMethod id="Custom"><symmetricMode symmetrypoint="0" enabled="0" astride="0" />
<labelFormat format="%1 - %2" labelprecision="4" trimtrailingzeroes="1" />
<parameters><Option />
</parameters>
<extraInformation />
</classificationMethod>
<rotation />
<sizescale />
</renderer-v2>
<blendMode>0</blendMode>
<featureBlendMode>0</featureBlendMode>
<layerOpacity>1</layerOpacity>
<layerGeometryType>2</layerGeometryType>
</qgis>
