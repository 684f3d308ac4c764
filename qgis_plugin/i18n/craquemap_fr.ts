<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>CraqueMap</name>
  <message>
   <source>Survey</source>
   <translation>Relevé</translation>
  </message>
  <message>
   <source>Map craquelure and paint loss</source>
   <translation>Cartographier craquelures et lacunes</translation>
  </message>
  <message>
   <source>&lt;p&gt;Finds craquelure and paint loss on an orthorectified mosaic of a painted façade, and delivers them measured and styled in one GeoPackage.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Layers&lt;/b&gt;&lt;br&gt;Craquelure: one line per crack segment, with length, width, orientation and confidence.&lt;br&gt; Junctions: where cracks end, meet or cross.&lt;br&gt;Islands: the pieces of paint that craquelure closes in.&lt;br&gt; Paint loss: polygons with area and confidence.&lt;br&gt;Coverage: what was surveyed.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Scale&lt;/b&gt;&lt;br&gt;Comes from the mosaic. Without a usable one (no georeference, or degrees) set the ground sampling distance: the size of a pixel on the façade. Coordinates stay in the mosaic's CRS.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Review&lt;/b&gt;&lt;br&gt;Each crack and each loss has a field “review” for accepted, edited or rejected.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Cancel&lt;/b&gt;&lt;br&gt;A cancelled run into a file resumes where it stopped when it is started again with the same settings.&lt;/p&gt; &lt;p&gt;Everything is computed on this computer; no picture leaves it.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Repère les craquelures et les lacunes sur la mosaïque orthorectifiée d'une façade peinte, et les livre mesurées et mises en forme dans un seul GeoPackage.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Couches&lt;/b&gt;&lt;br&gt;Craquelures : une ligne par segment de fissure, avec longueur, largeur, orientation et confiance.&lt;br&gt; Nœuds : là où les fissures finissent, se rejoignent ou se croisent.&lt;br&gt;Îlots : les morceaux de peinture que les craquelures enferment.&lt;br&gt; Lacunes : polygones avec surface et confiance.&lt;br&gt;Surface relevée : ce qui a été examiné.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Échelle&lt;/b&gt;&lt;br&gt;Vient de la mosaïque. Si elle n'en a pas d'utilisable (pas de géoréférencement, ou des degrés), indiquez la taille du pixel sur la façade. Les coordonnées restent dans le SCR de la mosaïque.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Vérification&lt;/b&gt;&lt;br&gt;Chaque fissure et chaque lacune a un champ « review » : accepté (accepted), modifié (edited) ou rejeté (rejected).&lt;/p&gt; &lt;p&gt;&lt;b&gt;Annulation&lt;/b&gt;&lt;br&gt;Un traitement annulé vers un fichier reprend où il s'est arrêté quand il est relancé avec les mêmes réglages.&lt;/p&gt; &lt;p&gt;Tout est calculé sur cet ordinateur ; aucune image ne le quitte.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Surveyed area [m²]</source>
   <translation>Surface relevée [m²]</translation>
  </message>
  <message>
   <source>Craquelure length [m]</source>
   <translation>Longueur des craquelures [m]</translation>
  </message>
  <message>
   <source>Craquelure per area [m/m²]</source>
   <translation>Craquelures par surface [m/m²]</translation>
  </message>
  <message>
   <source>Mean craquelure width [mm]</source>
   <translation>Largeur moyenne des craquelures [mm]</translation>
  </message>
  <message>
   <source>Craquelure segments</source>
   <translation>Segments de craquelures</translation>
  </message>
  <message>
   <source>Craquelure networks</source>
   <translation>Réseaux de craquelures</translation>
  </message>
  <message>
   <source>Junctions</source>
   <translation>Nœuds</translation>
  </message>
  <message>
   <source>Islands</source>
   <translation>Îlots</translation>
  </message>
  <message>
   <source>Paint loss area [m²]</source>
   <translation>Surface des lacunes [m²]</translation>
  </message>
  <message>
   <source>Paint loss [% of the surveyed area]</source>
   <translation>Lacunes [% de la surface relevée]</translation>
  </message>
  <message>
   <source>Paint losses</source>
   <translation>Lacunes</translation>
  </message>
  <message>
   <source>Orthomosaic</source>
   <translation>Orthomosaïque</translation>
  </message>
  <message>
   <source>Ground sampling distance</source>
   <translation>Taille du pixel au sol</translation>
  </message>
  <message>
   <source>Craquelure from probability</source>
   <translation>Craquelure à partir de la probabilité</translation>
  </message>
  <message>
   <source>Paint loss from probability</source>
   <translation>Lacune à partir de la probabilité</translation>
  </message>
  <message>
   <source>Shortest craquelure network</source>
   <translation>Réseau de craquelures le plus court</translation>
  </message>
  <message>
   <source>Smallest paint loss</source>
   <translation>Plus petite lacune</translation>
  </message>
  <message>
   <source>Least confidence of a feature</source>
   <translation>Confiance minimale d'un objet</translation>
  </message>
  <message>
   <source>Width classes</source>
   <translation>Classes de largeur</translation>
  </message>
  <message>
   <source>Smooth outlines</source>
   <translation>Lisser les contours</translation>
  </message>
  <message>
   <source>Language of the legend</source>
   <translation>Langue de la légende</translation>
  </message>
  <message>
   <source>Bands</source>
   <translation>Bandes</translation>
  </message>
  <message>
   <source>Black value</source>
   <translation>Valeur du noir</translation>
  </message>
  <message>
   <source>White value</source>
   <translation>Valeur du blanc</translation>
  </message>
  <message>
   <source>Clip percent</source>
   <translation>Part écrêtée</translation>
  </message>
  <message>
   <source>Resample to gsd</source>
   <translation>Rééchantillonner à cette taille de pixel</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modèle</translation>
  </message>
  <message>
   <source>Only inside these polygons</source>
   <translation>Seulement dans ces polygones</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>Périphérique de calcul</translation>
  </message>
  <message>
   <source>Engine</source>
   <translation>Moteur</translation>
  </message>
  <message>
   <source>Precision</source>
   <translation>Précision</translation>
  </message>
  <message>
   <source>Context round each network window</source>
   <translation>Contexte autour de chaque fenêtre du réseau</translation>
  </message>
  <message>
   <source>Scheduler</source>
   <translation>Ordonnanceur Dask</translation>
  </message>
  <message>
   <source>Windows at a time</source>
   <translation>Fenêtres à la fois</translation>
  </message>
  <message>
   <source>Tile size</source>
   <translation>Taille des tuiles</translation>
  </message>
  <message>
   <source>Threads</source>
   <translation>Fils d'exécution</translation>
  </message>
  <message>
   <source>Replace an existing result</source>
   <translation>Remplacer un résultat existant</translation>
  </message>
  <message>
   <source>Survey (GeoPackage)</source>
   <translation>Relevé (GeoPackage)</translation>
  </message>
  <message>
   <source>Folder for class and probability rasters</source>
   <translation>Dossier des rasters de classes et de probabilités</translation>
  </message>
  <message>
   <source>Class raster of a mosaic</source>
   <translation>Raster de classes d'une mosaïque</translation>
  </message>
  <message>
   <source>&lt;p&gt;Finds craquelure and paint loss on an orthorectified mosaic and writes what each pixel is.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Class raster&lt;/b&gt;&lt;br&gt;0 background, 1 craquelure, 2 paint loss, 255 not surveyed.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Probability raster&lt;/b&gt;&lt;br&gt;Two bands, craquelure and paint loss: 254 times the probability, 255 not surveyed.&lt;/p&gt; &lt;p&gt;“Vectorise a class raster” makes the survey of it, with any thresholds, without running the network again.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Repère les craquelures et les lacunes sur une mosaïque orthorectifiée et écrit ce qu'est chaque pixel.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Raster de classes&lt;/b&gt;&lt;br&gt;0 fond, 1 craquelure, 2 lacune, 255 non relevé.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Raster de probabilités&lt;/b&gt;&lt;br&gt;Deux bandes, craquelure et lacune : 254 fois la probabilité, 255 non relevé.&lt;/p&gt; &lt;p&gt;« Vectoriser un raster de classes » en fait le relevé, avec n'importe quels seuils, sans relancer le réseau.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Class raster</source>
   <translation>Raster de classes</translation>
  </message>
  <message>
   <source>Probability raster</source>
   <translation>Raster de probabilités</translation>
  </message>
  <message>
   <source>Vectorise a class raster</source>
   <translation>Vectoriser un raster de classes</translation>
  </message>
  <message>
   <source>&lt;p&gt;Traces and measures the craquelure and paint loss of a class raster, from “Class raster of a mosaic” or any other program, and delivers them styled in one GeoPackage.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Class raster&lt;/b&gt;&lt;br&gt;0 background, 1 craquelure, 2 paint loss, 255 not surveyed.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Probability raster&lt;/b&gt;&lt;br&gt;Gives confidences, widths finer than a pixel, and new classes where a threshold is set.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Scale&lt;/b&gt;&lt;br&gt;Comes from the raster. Without a usable one (no georeference, or degrees) set the ground sampling distance.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Trace et mesure les craquelures et les lacunes d'un raster de classes, issu de « Raster de classes d'une mosaïque » ou de tout autre programme, et les livre mises en forme dans un seul GeoPackage.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Raster de classes&lt;/b&gt;&lt;br&gt;0 fond, 1 craquelure, 2 lacune, 255 non relevé.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Raster de probabilités&lt;/b&gt;&lt;br&gt;Donne les confiances, des largeurs plus fines qu'un pixel, et de nouvelles classes là où un seuil est fixé.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Échelle&lt;/b&gt;&lt;br&gt;Vient du raster. S'il n'en a pas d'utilisable (pas de géoréférencement, ou des degrés), indiquez la taille du pixel au sol.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Plan</source>
   <translation>Plan</translation>
  </message>
  <message>
   <source>Take off quantities</source>
   <translation>Établir le métré</translation>
  </message>
  <message>
   <source>&lt;p&gt;Takes off lengths, areas and counts of a survey by class, width or size class and building element, with costs where unit costs are given.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Building elements&lt;/b&gt;&lt;br&gt;Polygons with a name, and parents (bay, storey, façade) by which they are summed up too. Without any there is one total.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Table&lt;/b&gt;&lt;br&gt;A spreadsheet, CSV, or a GeoPackage with the quantities of each element, which is loaded with styles.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Review&lt;/b&gt;&lt;br&gt;Rejected features are left out.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Établit longueurs, surfaces et nombres d'un relevé par classe, classe de largeur ou de taille et élément du bâtiment, avec les coûts là où des prix unitaires sont donnés.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Éléments du bâtiment&lt;/b&gt;&lt;br&gt;Polygones avec un nom et des parents (travée, étage, façade) par lesquels ils sont aussi sommés. Sans eux il y a un seul total.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Tableau&lt;/b&gt;&lt;br&gt;Un tableur, un CSV, ou un GeoPackage avec les quantités de chaque élément, chargé avec ses styles.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Vérification&lt;/b&gt;&lt;br&gt;Les objets rejetés sont laissés de côté.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Visible area [m²]</source>
   <translation>Surface visible [m²]</translation>
  </message>
  <message>
   <source>Paint loss [% of the visible area]</source>
   <translation>Lacunes [% de la surface visible]</translation>
  </message>
  <message>
   <source>Elements</source>
   <translation>Éléments</translation>
  </message>
  <message>
   <source>Parents of elements</source>
   <translation>Éléments parents</translation>
  </message>
  <message>
   <source>Parents, level 2</source>
   <translation>Parents, niveau 2</translation>
  </message>
  <message>
   <source>Parents, level 3</source>
   <translation>Parents, niveau 3</translation>
  </message>
  <message>
   <source>Parents, level 4</source>
   <translation>Parents, niveau 4</translation>
  </message>
  <message>
   <source>Parents, level 5</source>
   <translation>Parents, niveau 5</translation>
  </message>
  <message>
   <source>Whole survey</source>
   <translation>Relevé entier</translation>
  </message>
  <message>
   <source>Building elements</source>
   <translation>Éléments du bâtiment</translation>
  </message>
  <message>
   <source>Field of the elements' names</source>
   <translation>Champ des noms des éléments</translation>
  </message>
  <message>
   <source>Fields of the elements' parents</source>
   <translation>Champs des éléments parents</translation>
  </message>
  <message>
   <source>Elements that overlap</source>
   <translation>Éléments qui se chevauchent</translation>
  </message>
  <message>
   <source>Limits of width classes</source>
   <translation>Limites des classes de largeur</translation>
  </message>
  <message>
   <source>Limits of island sizes</source>
   <translation>Limites des tailles d'îlots</translation>
  </message>
  <message>
   <source>Limits of paint loss sizes</source>
   <translation>Limites des tailles de lacunes</translation>
  </message>
  <message>
   <source>Table (XLSX, CSV or GeoPackage)</source>
   <translation>Tableau (XLSX, CSV ou GeoPackage)</translation>
  </message>
  <message>
   <source>Minimum quantities and unit costs</source>
   <translation>Quantités minimales et prix unitaires</translation>
  </message>
  <message>
   <source>Template of such a table</source>
   <translation>Modèle d'un tel tableau</translation>
  </message>
  <message>
   <source>Style of CSV</source>
   <translation>Style du CSV</translation>
  </message>
  <message>
   <source>Density by grid cells</source>
   <translation>Densité par mailles</translation>
  </message>
  <message>
   <source>&lt;p&gt;Sums a survey up by squares or hexagons: craquelure in m/m², paint loss in %, widths, islands, and how branched and how parallel the cracks are.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Styles&lt;/b&gt;&lt;br&gt;The layer comes with several; choose among them in its properties.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Cells&lt;/b&gt;&lt;br&gt;Measured against their visible surface: what was not surveyed does not count.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Résume un relevé par carrés ou hexagones : craquelures en m/m², lacunes en %, largeurs, îlots, ramification et parallélisme des fissures.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Styles&lt;/b&gt;&lt;br&gt;La couche en apporte plusieurs ; choisissez dans ses propriétés.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Mailles&lt;/b&gt;&lt;br&gt;Rapportées à leur surface visible : ce qui n'a pas été relevé ne compte pas.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Cells</source>
   <translation>Mailles</translation>
  </message>
  <message>
   <source>Density</source>
   <translation>Densité</translation>
  </message>
  <message>
   <source>Size of cells</source>
   <translation>Taille des mailles</translation>
  </message>
  <message>
   <source>Shape of cells</source>
   <translation>Forme des mailles</translation>
  </message>
  <message>
   <source>Cells (GeoPackage)</source>
   <translation>Mailles (GeoPackage)</translation>
  </message>
  <message>
   <source>Change between two surveys</source>
   <translation>Évolution entre deux relevés</translation>
  </message>
  <message>
   <source>&lt;p&gt;Compares two surveys of the same surface: what is new, has grown, widened or gone, and how paint loss has changed, beyond what segmentation and registration leave uncertain.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Registration&lt;/b&gt;&lt;br&gt;Shift, rotation and scale that remain between the surveys are found from their networks, or taken from a table of control points.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Dates&lt;/b&gt;&lt;br&gt;With the dates of both surveys (2024-05-17, 2024-05 or 2024) all changes are given as rates per year too.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Settings&lt;/b&gt;&lt;br&gt;Map both mosaics with the same model, thresholds and scale: what one survey found and the other could not would count as change.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Review&lt;/b&gt;&lt;br&gt;Rejected features are left out.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Compare deux relevés de la même surface : ce qui est nouveau, a progressé, s’est élargi ou a disparu, et comment les lacunes ont évolué, au-delà de ce que la segmentation et le recalage laissent incertain.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Recalage&lt;/b&gt;&lt;br&gt;La translation, la rotation et l’échelle qui subsistent entre les relevés sont déterminées d’après leurs réseaux, ou tirées d’un tableau de points de contrôle.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Dates&lt;/b&gt;&lt;br&gt;Avec les dates des deux relevés (2024-05-17, 2024-05 ou 2024), toutes les évolutions sont aussi données en taux annuels.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Réglages&lt;/b&gt;&lt;br&gt;Cartographiez les deux mosaïques avec le même modèle, les mêmes seuils et la même échelle : ce qu’un relevé a trouvé et que l’autre ne pouvait pas trouver compterait comme évolution.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Vérification&lt;/b&gt;&lt;br&gt;Les objets rejetés ne comptent pas.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>New craquelure [m]</source>
   <translation>Craquelures nouvelles [m]</translation>
  </message>
  <message>
   <source>Grown craquelure [m]</source>
   <translation>Craquelures prolongées [m]</translation>
  </message>
  <message>
   <source>Tips that have advanced</source>
   <translation>Pointes ayant progressé</translation>
  </message>
  <message>
   <source>Mean advance of these tips [m]</source>
   <translation>Progression moyenne de ces pointes [m]</translation>
  </message>
  <message>
   <source>Widened segments</source>
   <translation>Segments élargis</translation>
  </message>
  <message>
   <source>Lost craquelure [m]</source>
   <translation>Craquelures disparues [m]</translation>
  </message>
  <message>
   <source>New paint loss [m²]</source>
   <translation>Lacunes nouvelles [m²]</translation>
  </message>
  <message>
   <source>Grown paint loss [m²]</source>
   <translation>Lacunes agrandies [m²]</translation>
  </message>
  <message>
   <source>Filled paint loss [m²]</source>
   <translation>Lacunes comblées [m²]</translation>
  </message>
  <message>
   <source>Registration, root mean square [m]</source>
   <translation>Recalage, erreur quadratique moyenne [m]</translation>
  </message>
  <message>
   <source>Tolerance [m]</source>
   <translation>Tolérance [m]</translation>
  </message>
  <message>
   <source>Grown craquelure</source>
   <translation>Craquelures prolongées</translation>
  </message>
  <message>
   <source>New craquelure</source>
   <translation>Craquelures nouvelles</translation>
  </message>
  <message>
   <source>Widened craquelure</source>
   <translation>Craquelures élargies</translation>
  </message>
  <message>
   <source>Lost craquelure</source>
   <translation>Craquelures disparues</translation>
  </message>
  <message>
   <source>Unchanged craquelure</source>
   <translation>Craquelures inchangées</translation>
  </message>
  <message>
   <source>New paint loss</source>
   <translation>Lacunes nouvelles</translation>
  </message>
  <message>
   <source>Grown paint loss</source>
   <translation>Lacunes agrandies</translation>
  </message>
  <message>
   <source>Filled paint loss</source>
   <translation>Lacunes comblées</translation>
  </message>
  <message>
   <source>Covered by both surveys</source>
   <translation>Couvert par les deux relevés</translation>
  </message>
  <message>
   <source>Earlier survey (GeoPackage)</source>
   <translation>Relevé antérieur (GeoPackage)</translation>
  </message>
  <message>
   <source>Later survey (GeoPackage)</source>
   <translation>Relevé ultérieur (GeoPackage)</translation>
  </message>
  <message>
   <source>Change (GeoPackage)</source>
   <translation>Évolution (GeoPackage)</translation>
  </message>
  <message>
   <source>Date of the earlier survey</source>
   <translation>Date du relevé antérieur</translation>
  </message>
  <message>
   <source>Date of the later survey</source>
   <translation>Date du relevé ultérieur</translation>
  </message>
  <message>
   <source>Registration</source>
   <translation>Recalage</translation>
  </message>
  <message>
   <source>Table of control points</source>
   <translation>Tableau de points de contrôle</translation>
  </message>
  <message>
   <source>Largest shift looked for</source>
   <translation>Plus grande translation recherchée</translation>
  </message>
  <message>
   <source>Tolerance of matching</source>
   <translation>Tolérance d’appariement</translation>
  </message>
  <message>
   <source>Shortest new or lost craquelure</source>
   <translation>Plus courte craquelure nouvelle ou disparue</translation>
  </message>
  <message>
   <source>Smallest change of paint loss</source>
   <translation>Plus petite évolution de lacune</translation>
  </message>
  <message>
   <source>Standard deviation of mean widths</source>
   <translation>Écart type des largeurs moyennes</translation>
  </message>
  <message>
   <source>Write a report (HTML, PDF)</source>
   <translation>Rédiger un rapport (HTML, PDF)</translation>
  </message>
  <message>
   <source>&lt;p&gt;Writes an illustrated report of a survey for clients and records, as one HTML file or a PDF: overview, quantities, widths, directions, islands, junctions, spacing, uncertainty, the worst places as pictures, and provenance.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Orthomosaic&lt;/b&gt;&lt;br&gt;Only needed where the mosaic is neither where it was surveyed nor beside the survey. Without it the report has no pictures.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Building elements&lt;/b&gt;&lt;br&gt;As for the take-off, with costs where unit costs are given.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Review&lt;/b&gt;&lt;br&gt;Rejected features are left out.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Rédige un rapport illustré d'un relevé, pour le client et les archives, en un fichier HTML ou PDF : vue d'ensemble, quantités, largeurs, directions, îlots, nœuds, espacements, incertitude, endroits les plus atteints en images, et provenance.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Orthomosaïque&lt;/b&gt;&lt;br&gt;Nécessaire seulement si elle n'est ni là où elle a été relevée ni à côté du relevé. Sans elle, le rapport n'a pas d'images.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Éléments du bâtiment&lt;/b&gt;&lt;br&gt;Comme pour le métré, avec les coûts si des prix unitaires sont donnés.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Vérification&lt;/b&gt;&lt;br&gt;Les objets rejetés sont omis.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Report (HTML or PDF)</source>
   <translation>Rapport (HTML ou PDF)</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Langue</translation>
  </message>
  <message>
   <source>Project</source>
   <translation>Projet</translation>
  </message>
  <message>
   <source>Object</source>
   <translation>Objet</translation>
  </message>
  <message>
   <source>Drawn by</source>
   <translation>Établi par</translation>
  </message>
  <message>
   <source>Date (as in 2026-05-31)</source>
   <translation>Date (comme 2026-05-31)</translation>
  </message>
  <message>
   <source>Pictures of each kind of worst places</source>
   <translation>Images par type d'endroits les plus atteints</translation>
  </message>
  <message>
   <source>Font for Chinese, Japanese and Korean</source>
   <translation>Police pour le chinois, le japonais et le coréen</translation>
  </message>
  <message>
   <source>Draw for CAD (DXF)</source>
   <translation>Dessiner pour la CAO (DXF)</translation>
  </message>
  <message>
   <source>&lt;p&gt;Draws a survey for CAD programs (DXF R2010, metres): craquelure as polylines on a layer for each width class, junctions as blocks, islands and paint loss as closed polylines, paint loss hatched.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Fields of features&lt;/b&gt;&lt;br&gt;Stay with their entities as extended data (application CRAQUEMAP), and as attributes of blocks where you choose so.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Local origin&lt;/b&gt;&lt;br&gt;CAD programs lose digits far from the origin. With “auto” the drawing begins at whole metres near the survey's lower left corner; the shift stands in the drawing.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Review&lt;/b&gt;&lt;br&gt;Rejected features are left out.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Dessine un relevé pour les logiciels de CAO (DXF R2010, mètres) : craquelures en polylignes sur un calque par classe de largeur, nœuds en blocs, îlots et lacunes en polylignes fermées, lacunes hachurées.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Champs des objets&lt;/b&gt;&lt;br&gt;Restent avec leurs entités comme données étendues (application CRAQUEMAP), et comme attributs de blocs si vous le choisissez.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Origine locale&lt;/b&gt;&lt;br&gt;Les logiciels de CAO perdent des chiffres loin de l'origine. Avec « auto » le dessin commence à des mètres entiers près du coin inférieur gauche du relevé ; le décalage figure dans le dessin.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Vérification&lt;/b&gt;&lt;br&gt;Les objets rejetés sont laissés de côté.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Drawing (DXF)</source>
   <translation>Dessin (DXF)</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Titre</translation>
  </message>
  <message>
   <source>Fields of features</source>
   <translation>Champs des objets</translation>
  </message>
  <message>
   <source>Mosaic beneath the drawing</source>
   <translation>Mosaïque sous le dessin</translation>
  </message>
  <message>
   <source>Local origin (auto, or x,y)</source>
   <translation>Origine locale (auto ou x,y)</translation>
  </message>
  <message>
   <source>Plot scale 1 to</source>
   <translation>Échelle de tracé 1 :</translation>
  </message>
  <message>
   <source>Only what touches these polygons</source>
   <translation>Seulement ce qui touche ces polygones</translation>
  </message>
  <message>
   <source>Field of the polygons' names</source>
   <translation>Champ des noms des polygones</translation>
  </message>
  <message>
   <source>Least mean width of craquelure</source>
   <translation>Largeur moyenne minimale des craquelures</translation>
  </message>
  <message>
   <source>Table of width classes</source>
   <translation>Table des classes de largeur</translation>
  </message>
  <message>
   <source>Make plates (layouts and PDF)</source>
   <translation>Établir des planches (mises en page et PDF)</translation>
  </message>
  <message>
   <source>&lt;p&gt;Puts a survey on sheets of paper, true to scale: by a grid over the surface, or sheets of their own for each building element. Each has the map with line weights and hatches in millimetres on paper, a legend with the quantities of the sheet and of the whole, sheet index, scale bar, arrow, coordinate grid and title block.&lt;/p&gt; &lt;p&gt;&lt;b&gt;PDF&lt;/b&gt;&lt;br&gt;All sheets in one file, vectors as vectors; its layers can be switched off in a reader.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Layouts&lt;/b&gt;&lt;br&gt;Stay in the project for editing, with the layers they show in a folded group. The sheets lie in a GeoPackage beside the PDF.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Quantities&lt;/b&gt;&lt;br&gt;Where sheets overlap they are divided along the middle, so that sheets add up to the whole. Rejected features are left out.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Met un relevé sur papier, à l'échelle : selon une grille sur la surface, ou avec des feuilles propres à chaque élément du bâtiment. Chacune a la carte avec épaisseurs de trait et hachures en millimètres sur le papier, une légende avec les quantités de la feuille et de l'ensemble, tableau d'assemblage, barre d'échelle, flèche, grille de coordonnées et cartouche.&lt;/p&gt; &lt;p&gt;&lt;b&gt;PDF&lt;/b&gt;&lt;br&gt;Toutes les feuilles dans un fichier, les vecteurs en vecteurs ; ses calques peuvent être masqués dans un lecteur.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Mises en page&lt;/b&gt;&lt;br&gt;Restent dans le projet pour être modifiées, avec leurs couches dans un groupe replié. Les feuilles sont dans un GeoPackage à côté du PDF.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Quantités&lt;/b&gt;&lt;br&gt;Là où des feuilles se chevauchent, elles sont partagées au milieu, de sorte que les feuilles font ensemble le tout. Les objets rejetés sont laissés de côté.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Picture beneath</source>
   <translation>Image de fond</translation>
  </message>
  <message>
   <source>Opacity of the picture</source>
   <translation>Opacité de l'image</translation>
  </message>
  <message>
   <source>Building elements, with sheets of their own</source>
   <translation>Éléments du bâtiment, avec leurs propres feuilles</translation>
  </message>
  <message>
   <source>Scale 1 to</source>
   <translation>Échelle 1 :</translation>
  </message>
  <message>
   <source>Paper</source>
   <translation>Papier</translation>
  </message>
  <message>
   <source>Orientation</source>
   <translation>Orientation</translation>
  </message>
  <message>
   <source>Overlap of sheets</source>
   <translation>Chevauchement des feuilles</translation>
  </message>
  <message>
   <source>Rows of the title block</source>
   <translation>Lignes du cartouche</translation>
  </message>
  <message>
   <source>Arrow</source>
   <translation>Flèche</translation>
  </message>
  <message>
   <source>Direction of the arrow</source>
   <translation>Direction de la flèche</translation>
  </message>
  <message>
   <source>Distance of grid lines</source>
   <translation>Espacement de la grille</translation>
  </message>
  <message>
   <source>Begin with a sheet index</source>
   <translation>Commencer par un tableau d'assemblage</translation>
  </message>
  <message>
   <source>Plates (PDF)</source>
   <translation>Planches (PDF)</translation>
  </message>
  <message>
   <source>Project to write</source>
   <translation>Projet à écrire</translation>
  </message>
  <message>
   <source>Training</source>
   <translation>Entraînement</translation>
  </message>
  <message>
   <source>Data set of labels</source>
   <translation>Jeu de données d'annotations</translation>
  </message>
  <message>
   <source>&lt;p&gt;Makes a data set to train and measure models on, of vector layers over a mosaic (a reviewed survey, say) or of labelled pictures.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Layers over a mosaic&lt;/b&gt;&lt;br&gt;Choose the layers (craquelure, paint loss) and the mosaic. Rejected features become background; only what lies near reviewed features, or inside the polygons that were looked at, is scored.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Labelled pictures&lt;/b&gt;&lt;br&gt;Name folders with LabelMe files, or with images/ and masks/, or COCO files, one a line.&lt;/p&gt; &lt;p&gt;“Train or fine-tune a model” takes the folder.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Fait un jeu de données pour entraîner et évaluer des modèles, à partir de couches vectorielles sur une mosaïque (un relevé vérifié, par exemple) ou d'images annotées.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Couches sur une mosaïque&lt;/b&gt;&lt;br&gt;Choisissez les couches (craquelures, lacunes) et la mosaïque. Les objets rejetés deviennent du fond ; seul est évalué ce qui se trouve près des objets vérifiés ou dans les polygones examinés.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Images annotées&lt;/b&gt;&lt;br&gt;Indiquez des dossiers de fichiers LabelMe, ou avec images/ et masks/, ou des fichiers COCO, un par ligne.&lt;/p&gt; &lt;p&gt;« Entraîner ou affiner un modèle » prend le dossier.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Images</translation>
  </message>
  <message>
   <source>Pixels of craquelure</source>
   <translation>Pixels de craquelure</translation>
  </message>
  <message>
   <source>Pixels of paint loss</source>
   <translation>Pixels de lacune</translation>
  </message>
  <message>
   <source>Pixels not scored</source>
   <translation>Pixels non évalués</translation>
  </message>
  <message>
   <source>Folders or files that hold labels</source>
   <translation>Dossiers ou fichiers d'annotations</translation>
  </message>
  <message>
   <source>Data set folder</source>
   <translation>Dossier du jeu de données</translation>
  </message>
  <message>
   <source>Orthomosaic the layers were drawn on</source>
   <translation>Orthomosaïque sous le dessin</translation>
  </message>
  <message>
   <source>Polygons that were looked at</source>
   <translation>Polygones examinés</translation>
  </message>
  <message>
   <source>Features without a review</source>
   <translation>Objets non vérifiés</translation>
  </message>
  <message>
   <source>Looked at round reviewed features</source>
   <translation>Zone examinée autour des objets vérifiés</translation>
  </message>
  <message>
   <source>Meaning of labels, as NAME=CLASS</source>
   <translation>Signification des annotations, sous la forme NOM=CLASSE</translation>
  </message>
  <message>
   <source>Classes that were looked for</source>
   <translation>Classes recherchées</translation>
  </message>
  <message>
   <source>Field that names the class</source>
   <translation>Champ de la classe</translation>
  </message>
  <message>
   <source>Field of line widths [mm]</source>
   <translation>Champ des largeurs de ligne [mm]</translation>
  </message>
  <message>
   <source>Width of lines that state none</source>
   <translation>Largeur des lignes sans indication</translation>
  </message>
  <message>
   <source>Side of the pictures</source>
   <translation>Côté des images</translation>
  </message>
  <message>
   <source>Side of blocks kept together</source>
   <translation>Côté des blocs gardés ensemble</translation>
  </message>
  <message>
   <source>Validation share</source>
   <translation>Part de validation</translation>
  </message>
  <message>
   <source>Test share</source>
   <translation>Part de test</translation>
  </message>
  <message>
   <source>Variants of each training picture</source>
   <translation>Variantes par image d'entraînement</translation>
  </message>
  <message>
   <source>Where the pictures come from</source>
   <translation>Provenance des images</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Licence</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Graine aléatoire</translation>
  </message>
  <message>
   <source>Paint pictures with exact truth</source>
   <translation>Peindre des images à vérité exacte</translation>
  </message>
  <message>
   <source>&lt;p&gt;Paints surfaces with craquelure and paint loss of which every pixel is known: pictures with masks to train and test on, or one façade mosaic with its true classes and exact totals beside it.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Mosaic&lt;/b&gt;&lt;br&gt;Written as facade.tif, facade_truth.tif and facade_truth.json into the folder; its totals are outputs.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Peint des surfaces avec craquelures et lacunes dont chaque pixel est connu : des images avec masques pour entraîner et tester, ou une mosaïque de façade avec ses vraies classes et ses totaux exacts.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Mosaïque&lt;/b&gt;&lt;br&gt;Écrite dans le dossier sous facade.tif, facade_truth.tif et facade_truth.json ; ses totaux sont des sorties.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Side of each picture</source>
   <translation>Côté de chaque image</translation>
  </message>
  <message>
   <source>Folder of undamaged photographs</source>
   <translation>Dossier de photos sans dommages</translation>
  </message>
  <message>
   <source>Folder of photographs of bare material</source>
   <translation>Dossier de photos de matériaux nus</translation>
  </message>
  <message>
   <source>Paint one façade mosaic instead</source>
   <translation>Peindre plutôt une mosaïque de façade</translation>
  </message>
  <message>
   <source>Width of the mosaic</source>
   <translation>Largeur de la mosaïque</translation>
  </message>
  <message>
   <source>Height of the mosaic</source>
   <translation>Hauteur de la mosaïque</translation>
  </message>
  <message>
   <source>Ground sampling distance of the mosaic</source>
   <translation>Taille du pixel de la mosaïque</translation>
  </message>
  <message>
   <source>JPEG quality of the mosaic</source>
   <translation>Qualité JPEG de la mosaïque</translation>
  </message>
  <message>
   <source>Train or fine-tune a model</source>
   <translation>Entraîner ou affiner un modèle</translation>
  </message>
  <message>
   <source>&lt;p&gt;Teaches a model what a person has corrected, or trains one on pictures with masks. The result stands in the list of models of “Map craquelure and paint loss”.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Reviewed layers&lt;/b&gt;&lt;br&gt;Layers of a survey in which features were accepted, edited or rejected, and the mosaic they lie on. What lies near reviewed features is learnt, rejected ones as sound surface; or all inside the polygons that were looked at.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Data set folders&lt;/b&gt;&lt;br&gt;One a line, as “Data set of labels” writes them; with reviewed layers they are learnt too, lest the model forgets what it knew.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Preset&lt;/b&gt;&lt;br&gt;“fine-tune” goes on with the bundled model for a short while; “default” trains from scratch, which takes hours.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Figures&lt;/b&gt;&lt;br&gt;Measured on pictures that took no part in the training (fine-tuning keeps none unless a share for validation is set), with 95 % intervals in the log.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Cancel&lt;/b&gt;&lt;br&gt;A cancelled training goes on where it stopped when it is started again with the same settings.&lt;/p&gt; &lt;p&gt;Needs torch in the worker's environment.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Apprend à un modèle ce qu'une personne a corrigé, ou en entraîne un sur des images avec masques. Le résultat figure dans la liste des modèles de « Cartographier craquelures et lacunes ».&lt;/p&gt; &lt;p&gt;&lt;b&gt;Couches vérifiées&lt;/b&gt;&lt;br&gt;Couches d'un relevé dont des objets ont été acceptés, modifiés ou rejetés, et la mosaïque sur laquelle elles reposent. Est appris ce qui se trouve près des objets vérifiés, les rejetés comme surface saine ; ou tout ce qui est dans les polygones examinés.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Dossiers des jeux de données&lt;/b&gt;&lt;br&gt;Un par ligne, comme les écrit « Jeu de données d'annotations » ; avec des couches vérifiées ils sont appris aussi, pour que le modèle n'oublie pas ce qu'il savait.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Préréglage&lt;/b&gt;&lt;br&gt;« fine-tune » poursuit brièvement avec le modèle fourni ; « default » entraîne depuis zéro, ce qui prend des heures.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Mesures&lt;/b&gt;&lt;br&gt;Faites sur des images qui n'ont pas servi à l'entraînement (l'affinage n'en garde pas sauf si une part de validation est fixée), avec intervalles à 95 % dans le journal.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Annulation&lt;/b&gt;&lt;br&gt;Un entraînement annulé reprend où il s'est arrêté quand il est relancé avec les mêmes réglages.&lt;/p&gt; &lt;p&gt;Nécessite torch dans l'environnement de calcul.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Craquelure: F1 at 2 px</source>
   <translation>Craquelures : F1 à 2 px</translation>
  </message>
  <message>
   <source>Craquelure: F1</source>
   <translation>Craquelures : F1</translation>
  </message>
  <message>
   <source>Craquelure: IoU</source>
   <translation>Craquelures : IoU</translation>
  </message>
  <message>
   <source>Craquelure: clDice</source>
   <translation>Craquelures : clDice</translation>
  </message>
  <message>
   <source>Paint loss: F1</source>
   <translation>Lacunes : F1</translation>
  </message>
  <message>
   <source>Paint loss: IoU</source>
   <translation>Lacunes : IoU</translation>
  </message>
  <message>
   <source>Mean of the classes: F1</source>
   <translation>Moyenne des classes : F1</translation>
  </message>
  <message>
   <source>Mean of the classes: IoU</source>
   <translation>Moyenne des classes : IoU</translation>
  </message>
  <message>
   <source>Data set folders</source>
   <translation>Dossiers des jeux de données</translation>
  </message>
  <message>
   <source>Model folder</source>
   <translation>Dossier du modèle</translation>
  </message>
  <message>
   <source>Preset</source>
   <translation>Préréglage</translation>
  </message>
  <message>
   <source>Architecture</source>
   <translation>Architecture</translation>
  </message>
  <message>
   <source>Training loss</source>
   <translation>Fonction de perte</translation>
  </message>
  <message>
   <source>Focal weight</source>
   <translation>Poids de la perte focale</translation>
  </message>
  <message>
   <source>Class weights</source>
   <translation>Poids des classes</translation>
  </message>
  <message>
   <source>Cldice weight</source>
   <translation>Poids de clDice</translation>
  </message>
  <message>
   <source>Skeleton recall weight</source>
   <translation>Poids du rappel du squelette</translation>
  </message>
  <message>
   <source>Boundary weight</source>
   <translation>Poids des contours</translation>
  </message>
  <message>
   <source>Craquelure half width px</source>
   <translation>Demi-largeur des craquelures</translation>
  </message>
  <message>
   <source>Deep supervision</source>
   <translation>Supervision profonde</translation>
  </message>
  <message>
   <source>Model to start from</source>
   <translation>Modèle de départ</translation>
  </message>
  <message>
   <source>Published weights of the encoder</source>
   <translation>Poids publiés de l'encodeur</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>Pas</translation>
  </message>
  <message>
   <source>Epochs</source>
   <translation>Époques</translation>
  </message>
  <message>
   <source>Crops at a time</source>
   <translation>Extraits à la fois</translation>
  </message>
  <message>
   <source>Accumulate</source>
   <translation>Accumuler les gradients</translation>
  </message>
  <message>
   <source>Side of crops</source>
   <translation>Côté des extraits</translation>
  </message>
  <message>
   <source>Augmentation</source>
   <translation>Augmentation</translation>
  </message>
  <message>
   <source>Resize px</source>
   <translation>Redimensionner à</translation>
  </message>
  <message>
   <source>Optimizer</source>
   <translation>Optimiseur</translation>
  </message>
  <message>
   <source>Schedule</source>
   <translation>Évolution du taux d'apprentissage</translation>
  </message>
  <message>
   <source>Peak learning rate</source>
   <translation>Taux d'apprentissage maximal</translation>
  </message>
  <message>
   <source>Weight decay</source>
   <translation>Décroissance des poids</translation>
  </message>
  <message>
   <source>Gradient clip</source>
   <translation>Écrêtage du gradient</translation>
  </message>
  <message>
   <source>Average decay</source>
   <translation>Décroissance de la moyenne</translation>
  </message>
  <message>
   <source>Frozen share</source>
   <translation>Part à encodeur figé</translation>
  </message>
  <message>
   <source>Freeze norms</source>
   <translation>Figer les normalisations</translation>
  </message>
  <message>
   <source>Longest training time</source>
   <translation>Durée maximale d'entraînement</translation>
  </message>
  <message>
   <source>Data set folders to validate on</source>
   <translation>Dossiers des jeux de validation</translation>
  </message>
  <message>
   <source>Validate every</source>
   <translation>Valider tous les</translation>
  </message>
  <message>
   <source>Patience</source>
   <translation>Patience</translation>
  </message>
  <message>
   <source>Smallest ground sampling distance of the model</source>
   <translation>Plus petite taille de pixel du modèle</translation>
  </message>
  <message>
   <source>Largest ground sampling distance of the model</source>
   <translation>Plus grande taille de pixel du modèle</translation>
  </message>
  <message>
   <source>Devices</source>
   <translation>Nombre de périphériques</translation>
  </message>
  <message>
   <source>Nodes</source>
   <translation>Nœuds de calcul</translation>
  </message>
  <message>
   <source>Processes that prepare crops</source>
   <translation>Processus de préparation des extraits</translation>
  </message>
  <message>
   <source>Measure a model</source>
   <translation>Évaluer un modèle</translation>
  </message>
  <message>
   <source>&lt;p&gt;Measures a model on pictures with known masks: precision, recall, F1, IoU, clDice, errors of length and width, each with its 95 % interval.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Model&lt;/b&gt;&lt;br&gt;Name of a bundled model (default) or a model folder.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Figures&lt;/b&gt;&lt;br&gt;All are in the log and in the JSON file; those of the first data set are outputs for the Modeler. F1 at 2 px counts craquelure as found within two pixels.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Évalue un modèle sur des images aux masques connus : précision, rappel, F1, IoU, clDice, erreurs de longueur et de largeur, chacun avec son intervalle à 95 %.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Modèle&lt;/b&gt;&lt;br&gt;Nom d'un modèle fourni (default) ou dossier d'un modèle.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Mesures&lt;/b&gt;&lt;br&gt;Toutes sont dans le journal et dans le fichier JSON ; celles du premier jeu de données sont des sorties pour le modeleur. F1 à 2 px compte comme trouvée une craquelure à deux pixels près.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>File for the figures</source>
   <translation>Fichier des mesures</translation>
  </message>
  <message>
   <source>Measure the speed too</source>
   <translation>Mesurer aussi la vitesse</translation>
  </message>
  <message>
   <source>Compare networks and losses</source>
   <translation>Comparer réseaux et fonctions de perte</translation>
  </message>
  <message>
   <source>&lt;p&gt;Trains every combination of networks, losses and seeds on the same data, tests them on pictures none has seen, and says which differences the tests support.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Result&lt;/b&gt;&lt;br&gt;A page with tables, statements and pictures (shown in the result viewer), and the figures as CSV.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Time&lt;/b&gt;&lt;br&gt;As many trainings as there are combinations, seeds included. What is trained is kept: a cancelled comparison goes on where it stopped, and may be extended.&lt;/p&gt; &lt;p&gt;Needs torch in the worker's environment.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Entraîne toutes les combinaisons de réseaux, fonctions de perte et graines sur les mêmes données, les teste sur des images qu'aucune n'a vues, et dit quelles différences les tests confirment.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Résultat&lt;/b&gt;&lt;br&gt;Une page de tableaux, constats et images (dans le visualiseur de résultats), et les mesures en CSV.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Durée&lt;/b&gt;&lt;br&gt;Autant d'entraînements que de combinaisons, graines comprises. Ce qui est entraîné est gardé : une comparaison annulée reprend où elle s'est arrêtée, et peut être étendue.&lt;/p&gt; &lt;p&gt;Nécessite torch dans l'environnement de calcul.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Folder of the comparison</source>
   <translation>Dossier de la comparaison</translation>
  </message>
  <message>
   <source>Folder of the trainings, to be shared</source>
   <translation>Dossier commun des entraînements</translation>
  </message>
  <message>
   <source>Networks</source>
   <translation>Réseaux</translation>
  </message>
  <message>
   <source>Losses</source>
   <translation>Fonctions de perte</translation>
  </message>
  <message>
   <source>Focal weights</source>
   <translation>Poids de la perte focale (plusieurs)</translation>
  </message>
  <message>
   <source>Added losses</source>
   <translation>Pertes ajoutées</translation>
  </message>
  <message>
   <source>Training presets</source>
   <translation>Préréglages d'entraînement</translation>
  </message>
  <message>
   <source>Initial models</source>
   <translation>Modèles de départ</translation>
  </message>
  <message>
   <source>Seeds</source>
   <translation>Graines</translation>
  </message>
  <message>
   <source>Test</source>
   <translation>Test</translation>
  </message>
  <message>
   <source>Split seed</source>
   <translation>Graine du découpage</translation>
  </message>
  <message>
   <source>Set-up</source>
   <translation>Installation</translation>
  </message>
  <message>
   <source>Set up CraqueMap</source>
   <translation>Installer CraqueMap</translation>
  </message>
  <message>
   <source>&lt;p&gt;Makes the Python environment in which CraqueMap computes, apart from QGIS: outside the plugin and the profile, so that neither can damage the other.&lt;/p&gt; &lt;p&gt;&lt;b&gt;What it is for&lt;/b&gt;&lt;br&gt;light: everything but training, on the processor (about 1.4 GB). full-cpu: training too. full-cuda: training and mapping on an NVIDIA GPU.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Python&lt;/b&gt;&lt;br&gt;uv is used where it is installed, and brings a Python of its own; else a Python of the system from 3.11 on.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Cancel&lt;/b&gt;&lt;br&gt;A set-up that was cancelled or failed goes on where it stopped when it is started again.&lt;/p&gt; &lt;p&gt;At the end the log shows what the environment can do.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Crée l'environnement Python dans lequel CraqueMap calcule, séparé de QGIS : hors de l'extension et du profil, pour qu'aucun ne puisse abîmer l'autre.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Usage&lt;/b&gt;&lt;br&gt;light : tout sauf l'entraînement, sur le processeur (environ 1,4 Go). full-cpu : l'entraînement aussi. full-cuda : entraînement et cartographie sur une carte NVIDIA.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Python&lt;/b&gt;&lt;br&gt;uv est utilisé s'il est installé, et apporte son propre Python ; sinon un Python du système à partir de 3.11.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Annulation&lt;/b&gt;&lt;br&gt;Une installation annulée ou échouée reprend où elle s'est arrêtée quand elle est relancée.&lt;/p&gt; &lt;p&gt;À la fin, le journal montre ce que l'environnement sait faire.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>What it is for</source>
   <translation>Usage</translation>
  </message>
  <message>
   <source>Use an interpreter that is there already</source>
   <translation>Utiliser un interpréteur existant</translation>
  </message>
  <message>
   <source>Folder of the environment</source>
   <translation>Dossier de l'environnement</translation>
  </message>
  <message>
   <source>Python to make it with</source>
   <translation>Python pour le créer</translation>
  </message>
  <message>
   <source>Folder of packages (no internet)</source>
   <translation>Dossier de paquets (sans internet)</translation>
  </message>
  <message>
   <source>Package index</source>
   <translation>Index de paquets</translation>
  </message>
  <message>
   <source>Proxy</source>
   <translation>Proxy</translation>
  </message>
  <message>
   <source>Make it anew</source>
   <translation>Le recréer</translation>
  </message>
  <message>
   <source>Craquelure</source>
   <translation>Craquelures</translation>
  </message>
  <message>
   <source>Paint loss</source>
   <translation>Lacunes de la couche picturale</translation>
  </message>
  <message>
   <source>Coverage</source>
   <translation>Surface relevée</translation>
  </message>
  <message>
   <source>Mapping mosaics</source>
   <translation>Cartographie des mosaïques</translation>
  </message>
  <message>
   <source>Finding craquelure and paint loss</source>
   <translation>Recherche des craquelures et lacunes</translation>
  </message>
  <message>
   <source>Writing rasters</source>
   <translation>Écriture des rasters</translation>
  </message>
  <message>
   <source>Tracing and measuring</source>
   <translation>Tracé et mesure</translation>
  </message>
  <message>
   <source>Writing the GeoPackage</source>
   <translation>Écriture du GeoPackage</translation>
  </message>
  <message>
   <source>Taking off quantities</source>
   <translation>Calcul du métré</translation>
  </message>
  <message>
   <source>Measuring densities</source>
   <translation>Mesure des densités</translation>
  </message>
  <message>
   <source>Drawing</source>
   <translation>Dessin</translation>
  </message>
  <message>
   <source>Comparing surveys</source>
   <translation>Comparaison des relevés</translation>
  </message>
  <message>
   <source>Measuring distributions</source>
   <translation>Mesure des distributions</translation>
  </message>
  <message>
   <source>Cutting out pictures</source>
   <translation>Découpe des images</translation>
  </message>
  <message>
   <source>Evaluating</source>
   <translation>Évaluation</translation>
  </message>
  <message>
   <source>Comparing</source>
   <translation>Comparaison</translation>
  </message>
  <message>
   <source>Painting</source>
   <translation>Peinture</translation>
  </message>
  <message>
   <source>Reading labels</source>
   <translation>Lecture des annotations</translation>
  </message>
  <message>
   <source>Free some space, or choose another folder.</source>
   <translation>Libérez de l'espace ou choisissez un autre dossier.</translation>
  </message>
  <message>
   <source>Give the proxy with user and password.</source>
   <translation>Indiquez le proxy avec utilisateur et mot de passe.</translation>
  </message>
  <message>
   <source>Check the proxy.</source>
   <translation>Vérifiez le proxy.</translation>
  </message>
  <message>
   <source>The network replaces certificates: ask its administrators, or use a folder of wheels.</source>
   <translation>Le réseau remplace les certificats : demandez à ses administrateurs, ou utilisez un dossier de paquets.</translation>
  </message>
  <message>
   <source>Install the system's package python3-venv, or uv, or name another Python.</source>
   <translation>Installez le paquet système python3-venv, ou uv, ou indiquez un autre Python.</translation>
  </message>
  <message>
   <source>The folder or index lacks a package for this Python, or it can't be reached.</source>
   <translation>Il manque au dossier ou à l'index un paquet pour ce Python, ou il est inaccessible.</translation>
  </message>
  <message>
   <source>The folder or index lacks versions that go together.</source>
   <translation>Il manque au dossier ou à l'index des versions compatibles entre elles.</translation>
  </message>
  <message>
   <source>Close programs that use the environment, and start again.</source>
   <translation>Fermez les programmes qui utilisent l'environnement, et recommencez.</translation>
  </message>
  <message>
   <source>“{algorithm}” needs torch, which {python} lacks.</source>
   <translation>« {algorithm} » nécessite torch, absent de {python}.</translation>
  </message>
  <message>
   <source>“{label}”</source>
   <translation>« {label} »</translation>
  </message>
  <message>
   <source>Page of the comparison</source>
   <translation>Page de la comparaison</translation>
  </message>
  <message>
   <source>Save them first.</source>
   <translation>Enregistrez-les d'abord.</translation>
  </message>
  <message>
   <source>Layers drawn over the mosaic</source>
   <translation>Couches dessinées sur la mosaïque</translation>
  </message>
  <message>
   <source>Layers are given, but no mosaic.</source>
   <translation>Des couches sont données, mais pas de mosaïque.</translation>
  </message>
  <message>
   <source>Set --mosaic: labels are drawn over its pixels.</source>
   <translation>Indiquez --mosaic : les annotations portent sur ses pixels.</translation>
  </message>
  <message>
   <source>The layer {layer} has edits that are not saved.</source>
   <translation>La couche {layer} a des modifications non enregistrées.</translation>
  </message>
  <message>
   <source>Choose a model folder</source>
   <translation>Choisir un dossier de modèle</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Tous les fichiers (*)</translation>
  </message>
  <message>
   <source>Interpreter of the worker</source>
   <translation>Interpréteur du processus de calcul</translation>
  </message>
  <message>
   <source>Log of the set-up</source>
   <translation>Journal de l'installation</translation>
  </message>
  <message>
   <source>Choose a folder elsewhere.</source>
   <translation>Choisissez un dossier ailleurs.</translation>
  </message>
  <message>
   <source>CraqueMap now computes with {python}.</source>
   <translation>CraqueMap calcule désormais avec {python}.</translation>
  </message>
  <message>
   <source>{folder} lies in the QGIS profile.</source>
   <translation>{folder} se trouve dans le profil QGIS.</translation>
  </message>
  <message>
   <source>Remove its layers from the project first, or choose another file.</source>
   <translation>Retirez d'abord ses couches du projet, ou choisissez un autre fichier.</translation>
  </message>
  <message>
   <source>Choose another file, or tick --overwrite: edits and reviews in it will be lost.</source>
   <translation>Choisissez un autre fichier, ou cochez --overwrite : ses modifications et vérifications seront perdues.</translation>
  </message>
  <message>
   <source>Set --gsd-mm.</source>
   <translation>Indiquez --gsd-mm.</translation>
  </message>
  <message>
   <source>{path} is open in the project.</source>
   <translation>{path} est ouvert dans le projet.</translation>
  </message>
  <message>
   <source>{path} is there already.</source>
   <translation>{path} existe déjà.</translation>
  </message>
  <message>
   <source>The raster {layer} lies in degrees ({crs}), which have no scale on a façade.</source>
   <translation>Le raster {layer} est en degrés ({crs}), qui n'ont pas d'échelle sur une façade.</translation>
  </message>
  <message>
   <source>a geographic CRS</source>
   <translation>un SCR géographique</translation>
  </message>
  <message>
   <source>Reviewed layers</source>
   <translation>Couches vérifiées</translation>
  </message>
  <message>
   <source>Data set of the reviewed layers: {folder}</source>
   <translation>Jeu de données des couches vérifiées : {folder}</translation>
  </message>
  <message>
   <source>The model is in {folder}.</source>
   <translation>Le modèle est dans {folder}.</translation>
  </message>
  <message>
   <source>There is nothing to learn from.</source>
   <translation>Il n'y a rien à apprendre.</translation>
  </message>
  <message>
   <source>Choose reviewed layers and their mosaic, or data set folders.</source>
   <translation>Choisissez des couches vérifiées et leur mosaïque, ou des dossiers de jeux de données.</translation>
  </message>
  <message>
   <source>Run “Set up CraqueMap” (craquemap:setup) and choose full-cpu or full-cuda.</source>
   <translation>Lancez « Installer CraqueMap » (craquemap:setup) et choisissez full-cpu ou full-cuda.</translation>
  </message>
  <message>
   <source>CraqueMap has no Python environment to work in yet.</source>
   <translation>CraqueMap n'a pas encore d'environnement Python pour travailler.</translation>
  </message>
  <message>
   <source>Expected the path of a Python interpreter.</source>
   <translation>Il faut le chemin d'un interpréteur Python.</translation>
  </message>
  <message>
   <source>Run “Set up CraqueMap” (craquemap:setup) again: it goes on where it stopped.</source>
   <translation>Relancez « Installer CraqueMap » (craquemap:setup) : il reprend où il s'est arrêté.</translation>
  </message>
  <message>
   <source>Run “Set up CraqueMap” (craquemap:setup) in the Processing toolbox; or name an interpreter that has its packages in the variable {variable} or the QGIS setting {setting}.</source>
   <translation>Lancez « Installer CraqueMap » (craquemap:setup) dans la boîte à outils de traitements ; ou indiquez un interpréteur avec ses paquets dans la variable {variable} ou le réglage QGIS {setting}.</translation>
  </message>
  <message>
   <source>{origin} names {value}, which is not there.</source>
   <translation>{origin} indique {value}, qui n'existe pas.</translation>
  </message>
  <message>
   <source>The variable {name}</source>
   <translation>La variable {name}</translation>
  </message>
  <message>
   <source>The setting {name}</source>
   <translation>Le réglage {name}</translation>
  </message>
  <message>
   <source>The set-up of CraqueMap in {folder} has not finished.</source>
   <translation>L'installation de CraqueMap dans {folder} n'est pas terminée.</translation>
  </message>
  <message>
   <source>Python of an environment with CraqueMap's packages</source>
   <translation>Python d'un environnement avec les paquets de CraqueMap</translation>
  </message>
  <message>
   <source>Examine</source>
   <translation>Examiner</translation>
  </message>
  <message>
   <source>Set up…</source>
   <translation>Installer…</translation>
  </message>
  <message>
   <source>Examining…</source>
   <translation>Examen en cours…</translation>
  </message>
  <message>
   <source>light: no training, no GPU</source>
   <translation>light : sans entraînement, sans GPU</translation>
  </message>
  <message>
   <source>full, or not made by the set-up</source>
   <translation>complet, ou non créé par l'installation</translation>
  </message>
  <message>
   <source>Python of the worker (empty: the environment that “Set up CraqueMap” made)</source>
   <translation>Python du processus de calcul (vide : l'environnement créé par « Installer CraqueMap »)</translation>
  </message>
  <message>
   <source>Map craquelure and paint loss…</source>
   <translation>Cartographier craquelures et lacunes…</translation>
  </message>
  <message>
   <source>Expected a Python interpreter.</source>
   <translation>Il faut un interpréteur Python.</translation>
  </message>
  <message>
   <source>The worker's Python {python} can't be started: {error}.</source>
   <translation>Le Python du processus de calcul {python} ne démarre pas : {error}.</translation>
  </message>
  <message>
   <source>Craquelure by building element (example model)</source>
   <translation>Craquelures par élément du bâtiment (modèle d'exemple)</translation>
  </message>
  <message>
   <source>CraqueMap (craquelure and paint loss)</source>
   <translation>CraqueMap (craquelures et lacunes)</translation>
  </message>
  <message>
   <source>CraqueMap review</source>
   <translation>Vérification CraqueMap</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Tous</translation>
  </message>
  <message>
   <source>Note, saved with Enter</source>
   <translation>Remarque, validée par Entrée</translation>
  </message>
  <message>
   <source>Show states in colour</source>
   <translation>Montrer les états en couleur</translation>
  </message>
  <message>
   <source>Layer</source>
   <translation>Couche</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Montrer</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>Ordre</translation>
  </message>
  <message>
   <source>Least confident first</source>
   <translation>Moins sûrs d'abord</translation>
  </message>
  <message>
   <source>Largest first</source>
   <translation>Plus grands d'abord</translation>
  </message>
  <message>
   <source>In the file's order</source>
   <translation>Dans l'ordre du fichier</translation>
  </message>
  <message>
   <source>Accept</source>
   <translation>Accepter</translation>
  </message>
  <message>
   <source>Reject</source>
   <translation>Rejeter</translation>
  </message>
  <message>
   <source>Edit shape</source>
   <translation>Modifier la forme</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Previous</source>
   <translation>Précédent</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Suivant</translation>
  </message>
  <message>
   <source>Not reviewed</source>
   <translation>Non vérifié</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Enregistrer</translation>
  </message>
  <message>
   <source>Train with the review…</source>
   <translation>Entraîner avec la vérification…</translation>
  </message>
  <message>
   <source>{shown} shown of {total}: {states}</source>
   <translation>{shown} montrés sur {total} : {states}</translation>
  </message>
  <message>
   <source>Choose a layer of a survey: craquelure or paint loss.</source>
   <translation>Choisissez une couche d'un relevé : craquelures ou lacunes.</translation>
  </message>
  <message>
   <source>Nothing is left to review here.</source>
   <translation>Il n'y a plus rien à vérifier ici.</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Vérification</translation>
  </message>
  <message>
   <source>Width</source>
   <translation>Largeur</translation>
  </message>
  <message>
   <source>They are kept as edits of the layer; save it again when the file can be written.</source>
   <translation>Elles restent des modifications de la couche ; enregistrez-la de nouveau quand le fichier est accessible en écriture.</translation>
  </message>
  <message>
   <source>Is its file read-only, or open elsewhere? Save the survey where it can be written, and load it from there.</source>
   <translation>Son fichier est-il en lecture seule, ou ouvert ailleurs ? Enregistrez le relevé là où il peut être écrit, et chargez-le depuis là.</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Remarque</translation>
  </message>
  <message>
   <source>The reviews of {layer} can't be saved: {reason}</source>
   <translation>Les vérifications de {layer} ne peuvent être enregistrées : {reason}</translation>
  </message>
  <message>
   <source>The layer {layer} can't be edited.</source>
   <translation>La couche {layer} ne peut être modifiée.</translation>
  </message>
  <message>
   <source>Examining the environment</source>
   <translation>Examen de l'environnement</translation>
  </message>
  <message>
   <source>Installing packages</source>
   <translation>Installation des paquets</translation>
  </message>
  <message>
   <source>Making an empty environment</source>
   <translation>Création d'un environnement vide</translation>
  </message>
  <message>
   <source>Installing torch</source>
   <translation>Installation de torch</translation>
  </message>
  <message>
   <source>There is no Python 3.11 or newer on this computer's search path, and no uv.</source>
   <translation>Il n'y a ni Python 3.11 ou plus récent dans le chemin de recherche de cet ordinateur, ni uv.</translation>
  </message>
  <message>
   <source>Install uv (docs.astral.sh/uv) or Python (python.org), or name an interpreter under --python.</source>
   <translation>Installez uv (docs.astral.sh/uv) ou Python (python.org), ou indiquez un interpréteur sous --python.</translation>
  </message>
  <message>
   <source>Choose another: updates delete what is there.</source>
   <translation>Choisissez-en un autre : les mises à jour effacent son contenu.</translation>
  </message>
  <message>
   <source>Expected an empty folder, a new one, or an environment.</source>
   <translation>Il faut un dossier vide ou nouveau, ou un environnement.</translation>
  </message>
  <message>
   <source>Name another Python, or install uv.</source>
   <translation>Indiquez un autre Python, ou installez uv.</translation>
  </message>
  <message>
   <source>Choose another folder.</source>
   <translation>Choisissez un autre dossier.</translation>
  </message>
  <message>
   <source>The set-up was cancelled.</source>
   <translation>L'installation a été annulée.</translation>
  </message>
  <message>
   <source>Start it again to go on where it stopped.</source>
   <translation>Relancez-la pour reprendre où elle s'est arrêtée.</translation>
  </message>
  <message>
   <source>{step} failed (exit code {code}): {last}</source>
   <translation>{step} : échec (code {code}) : {last}</translation>
  </message>
  <message>
   <source>{folder} lies in the plugin's folder.</source>
   <translation>{folder} se trouve dans le dossier de l'extension.</translation>
  </message>
  <message>
   <source>{folder} holds other files.</source>
   <translation>{folder} contient d'autres fichiers.</translation>
  </message>
  <message>
   <source>{python} can't be started as Python.</source>
   <translation>{python} ne démarre pas en tant que Python.</translation>
  </message>
  <message>
   <source>Expected an interpreter of Python {wanted} or newer.</source>
   <translation>Il faut un interpréteur Python {wanted} ou plus récent.</translation>
  </message>
  <message>
   <source>{python} is Python {found}, and CraqueMap needs {wanted} or newer.</source>
   <translation>{python} est Python {found}, et CraqueMap nécessite {wanted} ou plus récent.</translation>
  </message>
  <message>
   <source>The environment in {folder} can't be written: {error}.</source>
   <translation>L'environnement dans {folder} ne peut être écrit : {error}.</translation>
  </message>
  <message>
   <source>The whole log is in {log}; start again to go on.</source>
   <translation>Le journal complet est dans {log} ; relancez pour continuer.</translation>
  </message>
  <message>
   <source>The worker was cancelled.</source>
   <translation>Le processus de calcul a été annulé.</translation>
  </message>
  <message>
   <source>Run the same again to resume.</source>
   <translation>Relancez le même traitement pour reprendre.</translation>
  </message>
  <message>
   <source>The worker was killed, as the system does when memory runs out.</source>
   <translation>Le processus de calcul a été tué, comme le fait le système quand la mémoire manque.</translation>
  </message>
  <message>
   <source>Take a smaller tile size; the same run resumes.</source>
   <translation>Prenez des tuiles plus petites ; le même traitement reprend.</translation>
  </message>
  <message>
   <source>The worker stopped without a result (exit code {code}).</source>
   <translation>Le processus de calcul s'est arrêté sans résultat (code {code}).</translation>
  </message>
  <message>
   <source>Its log ends with:
{log}</source>
   <translation>Son journal se termine par :
{log}</translation>
  </message>
 </context>
</TS>
