<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis hasScaleBasedVisibilityFlag="0" minScale="100000000" styleCategories="Symbology|Rendering" symbologyReferenceScale="-1" maxScale="0" simplifyMaxScale="1" simplifyDrawingTol="1" simplifyLocal="1" version="3.22.16-Białowieża" simplifyDrawingHints="1" simplifyAlgorithm="0"><renderer-v2 enableorderby="0" symbollevels="0" type="singleSymbol" referencescale="-1" forceraster="0"><symbols><symbol clip_to_extent="1" force_rhr="0" type="fill" name="0" alpha="1"><data_defined_properties><Option type="Map"><Option value="" type="QString" name="name" />
<Option name="properties" />
<Option value="collection" type="QString" name="type" />
</Option>
</data_defined_properties>
<layer locked="0" pass="0" class="SimpleFill" enabled="1"><Option type="Map"><Option value="3x:0,0,0,0,0,0" type="QString" name="border_width_map_unit_scale" />
<Option value="0,0,255,255" type="QString" name="color" />
<Option value="bevel" type="QString" name="joinstyle" />
<Option value="0,0" type="QString" name="offset" />
<Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale" />
<Option value="MM" type="QString" name="offset_unit" />
<Option value="99,99,99,255" type="QString" name="outline_color" />
<Option value="dash" type="QString" name="outline_style" />
<Option value="0.3" type="QString" name="outline_width" />
<Option value="MM" type="QString" name="outline_width_unit" />
<Option value="no" type="QString" name="style" />
</Option>
<data_defined_properties><Option type="Map"><Option value="" type="QString" name="name" />
<Option name="properties" />
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
<layerGeometryType>2</layerGeometryType>
</qgis>
