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
   <translation>Craquelures à partir de la probabilité</translation>
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
   <source>Orthomosaic: any raster GDAL reads, with 1, 3 or 4 bands.</source>
   <translation>Orthomosaïque : tout raster que GDAL lit, à 1, 3 ou 4 bandes.</translation>
  </message>
  <message>
   <source>Ground sampling distance, where the file states no usable scale.</source>
   <translation>Taille du pixel au sol, quand le fichier n'indique pas d'échelle utilisable.</translation>
  </message>
  <message>
   <source>Probability from which a pixel is craquelure; without it the model card's value (map, segment).</source>
   <translation>Probabilité à partir de laquelle un pixel est craquelure ; sans valeur, celle de la fiche du modèle (cartographie, raster de classes).</translation>
  </message>
  <message>
   <source>Probability from which a pixel is paint loss; without it the model card's value (map, segment).</source>
   <translation>Probabilité à partir de laquelle un pixel est lacune ; sans valeur, celle de la fiche du modèle (cartographie, raster de classes).</translation>
  </message>
  <message>
   <source>Craquelure networks shorter than this in all are left out. Without it, map leaves out networks of less than 10 pixels, which are noise more often than cracks; vectorize leaves out none.</source>
   <translation>Les réseaux de craquelures plus courts en tout sont omis. Sans valeur, la cartographie omet les réseaux de moins de 10 pixels, plus souvent du bruit que des fissures ; la vectorisation n'en omet aucun.</translation>
  </message>
  <message>
   <source>Paint losses and islands smaller than this are left out. Without it, map leaves out those of less than 50 pixels; vectorize leaves out none.</source>
   <translation>Les lacunes et îlots plus petits sont omis. Sans valeur, la cartographie omet ceux de moins de 50 pixels ; la vectorisation n'en omet aucun.</translation>
  </message>
  <message>
   <source>Paint losses with less confidence are left out, and craquelure networks of which less than 20 pixels of length are this sure (all of it where they are shorter). Without it, map leaves out the networks that are less sure than the model card says; vectorize leaves out none.</source>
   <translation>Les lacunes de moindre confiance sont omises, ainsi que les réseaux de craquelures dont moins de 20 pixels de longueur sont aussi sûrs (la totalité s'ils sont plus courts). Sans valeur, la cartographie omet les réseaux moins sûrs que ne le dit la fiche du modèle ; la vectorisation n'en omet aucun.</translation>
  </message>
  <message>
   <source>Table of width classes: ascending limits in mm, as in 0.1,0.2,0.5,1 (the default), or classes with names, each with the limit it ends below: hair=0.1, fine=0.2, medium=1, wide.</source>
   <translation>Table des classes de largeur : limites croissantes en mm, comme 0.1,0.2,0.5,1 (par défaut), ou classes nommées, chacune avec la limite sous laquelle elle finit : hair=0.1, fine=0.2, medium=1, wide.</translation>
  </message>
  <message>
   <source>Draw islands and paint losses with lines across the steps of pixels, less than half a pixel off. Areas stay exact, neighbours keep their common border.</source>
   <translation>Dessiner îlots et lacunes par des lignes en travers des marches des pixels, à moins d'un demi-pixel près. Les surfaces restent exactes, les voisins gardent leur limite commune.</translation>
  </message>
  <message>
   <source>Language of legends: English, German, French, Italian or Chinese. Legends in the others are stored beside it; names of layers and fields are the same in all.</source>
   <translation>Langue des légendes : anglais, allemand, français, italien ou chinois. Les légendes dans les autres langues sont enregistrées à côté ; les noms des couches et des champs sont les mêmes dans toutes.</translation>
  </message>
  <message>
   <source>Bands of the mosaic to take as red, green and blue, or one as grey, counted from 1: 4,3,2. Without it what the file says.</source>
   <translation>Bandes de la mosaïque à prendre pour rouge, vert et bleu, ou une seule pour le gris, comptées à partir de 1 : 4,3,2. Sans valeur, ce que dit le fichier.</translation>
  </message>
  <message>
   <source>Value of the mosaic that is shown as black. Without it bytes are taken as they are, other values from a percentile.</source>
   <translation>Valeur de la mosaïque montrée en noir. Sans valeur, les octets sont pris tels quels, les autres valeurs à partir d'un percentile.</translation>
  </message>
  <message>
   <source>Value of the mosaic that is shown as white; else as for black.</source>
   <translation>Valeur de la mosaïque montrée en blanc ; sinon comme pour le noir.</translation>
  </message>
  <message>
   <source>Share of the values cut off at either end, where black or white come from a percentile.</source>
   <translation>Part des valeurs écrêtée à chaque bout, quand le noir ou le blanc viennent d'un percentile.</translation>
  </message>
  <message>
   <source>Ground sampling distance the mosaic is read at, where its own lies outside what the model was trained on. Results lie in the mosaic's coordinates all the same.</source>
   <translation>Taille du pixel à laquelle la mosaïque est lue, quand la sienne est hors de ce sur quoi le modèle a été entraîné. Les résultats restent dans les coordonnées de la mosaïque.</translation>
  </message>
  <message>
   <source>Name of a bundled model or one of your own, model folder, or .safetensors file.</source>
   <translation>Nom d'un modèle fourni ou d'un des vôtres, dossier de modèle ou fichier .safetensors.</translation>
  </message>
  <message>
   <source>Vector file of polygons in the mosaic's CRS: only what lies inside is surveyed.</source>
   <translation>Fichier vecteur de polygones dans le SCR de la mosaïque : seul ce qui est à l'intérieur est relevé.</translation>
  </message>
  <message>
   <source>Where the network runs: auto takes a CUDA GPU where there is one, else the processor.</source>
   <translation>Où le réseau calcule : auto prend un GPU CUDA s'il y en a un, sinon le processeur.</translation>
  </message>
  <message>
   <source>What runs the network; auto takes the fastest present.</source>
   <translation>Ce qui exécute le réseau ; automatique : le plus rapide qui soit présent.</translation>
  </message>
  <message>
   <source>Arithmetic; auto takes bfloat16 or float16 where the device is fast at it.</source>
   <translation>Arithmétique ; automatique : bfloat16 ou float16 là où le périphérique y est rapide.</translation>
  </message>
  <message>
   <source>Context round each network window; without it the model card's value.</source>
   <translation>Contexte autour de chaque fenêtre du réseau ; sans valeur, celle de la fiche du modèle.</translation>
  </message>
  <message>
   <source>Address of a running Dask scheduler, as tcp://host:8786: its workers run the network.</source>
   <translation>Adresse d'un ordonnanceur Dask en marche, comme tcp://host:8786 : ses ouvriers exécutent le réseau.</translation>
  </message>
  <message>
   <source>Windows that go through the network at a time: auto or a number.</source>
   <translation>Fenêtres qui passent à la fois par le réseau : auto ou un nombre.</translation>
  </message>
  <message>
   <source>Side of the pieces worked on at a time: more is faster and takes more memory. The result does not depend on it.</source>
   <translation>Côté des morceaux traités à la fois : plus grand, c'est plus rapide et prend plus de mémoire. Le résultat n'en dépend pas.</translation>
  </message>
  <message>
   <source>Threads that read, compute, trace and measure; without it the processor's cores.</source>
   <translation>Fils d'exécution qui lisent, calculent, tracent et mesurent ; sans valeur, les cœurs du processeur.</translation>
  </message>
  <message>
   <source>Replace an existing result.</source>
   <translation>Remplacer un résultat existant.</translation>
  </message>
  <message>
   <source>GeoPackage to write.</source>
   <translation>GeoPackage à écrire.</translation>
  </message>
  <message>
   <source>Folder that also receives the class and probability rasters.</source>
   <translation>Dossier qui reçoit aussi les rasters de classes et de probabilités.</translation>
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
   <source>Class raster to write: 0 background, 1 craquelure, 2 paint loss, 255 nodata.</source>
   <translation>Raster de classes à écrire : 0 fond, 1 craquelure, 2 lacune, 255 sans valeur.</translation>
  </message>
  <message>
   <source>Probability raster to write: two bands, craquelure and paint loss, round(254 p), 255 nodata.</source>
   <translation>Raster de probabilités à écrire : deux bandes, craquelure et lacune, round(254 p), 255 sans valeur.</translation>
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
   <source>Class raster: 0 background, 1 craquelure, 2 paint loss, 255 nodata.</source>
   <translation>Raster de classes : 0 fond, 1 craquelure, 2 lacune, 255 sans valeur.</translation>
  </message>
  <message>
   <source>Probability raster: two bands, craquelure and paint loss, round(254 p), 255 nodata. Gives confidences, finer widths, and new classes where a threshold is set.</source>
   <translation>Raster de probabilités : deux bandes, craquelure et lacune, round(254 p), 255 sans valeur. Donne des confiances, des largeurs plus fines, et de nouvelles classes là où un seuil est fixé.</translation>
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
   <source>GeoPackage that map or vectorize wrote, reviewed or not.</source>
   <translation>GeoPackage écrit par la cartographie ou la vectorisation, vérifié ou non.</translation>
  </message>
  <message>
   <source>Building elements: polygons in the survey's CRS, with a name and optional parents.</source>
   <translation>Éléments du bâtiment : polygones dans le SCR du relevé, avec un nom et, au besoin, des parents.</translation>
  </message>
  <message>
   <source>Field of the elements' names; without it the field name, or the only field of text.</source>
   <translation>Champ des noms des éléments ; sans valeur, le champ name ou le seul champ de texte.</translation>
  </message>
  <message>
   <source>Fields of the elements' parents, separated by commas, from the nearest to the outermost; without it parent, parent_2 and so on, where there are such. A parent may be another element of the file.</source>
   <translation>Champs des parents des éléments, séparés par des virgules, du plus proche au plus lointain ; sans valeur, parent, parent_2 et ainsi de suite, s'ils existent. Un parent peut être un autre élément du fichier.</translation>
  </message>
  <message>
   <source>What becomes of elements that overlap: refuse, or give what they share to the first in the file.</source>
   <translation>Ce que deviennent les éléments qui se chevauchent : les refuser, ou donner ce qu'ils partagent au premier du fichier.</translation>
  </message>
  <message>
   <source>Limits between width classes of craquelure, ascending, separated by commas; without it those of the survey (0.1, 0.2, 0.5, 1).</source>
   <translation>Limites entre classes de largeur des craquelures, croissantes, séparées par des virgules ; sans valeur, celles du relevé (0.1, 0.2, 0.5, 1).</translation>
  </message>
  <message>
   <source>Limits between size classes of islands: diameter of the circle of equal area.</source>
   <translation>Limites entre classes de taille des îlots : diamètre du cercle de même surface.</translation>
  </message>
  <message>
   <source>Limits between size classes of paint loss: area.</source>
   <translation>Limites entre classes de taille des lacunes : surface.</translation>
  </message>
  <message>
   <source>Table to write: XLSX or CSV, or a GeoPackage with the quantities of each element.</source>
   <translation>Tableau à écrire : XLSX ou CSV, ou un GeoPackage avec les quantités de chaque élément.</translation>
  </message>
  <message>
   <source>Table of minimum billing quantities and unit costs, CSV or XLSX.</source>
   <translation>Tableau des quantités minimales facturées et des prix unitaires, CSV ou XLSX.</translation>
  </message>
  <message>
   <source>Also write such a table to fill in, with a row for each class and size class.</source>
   <translation>Écrire aussi un tel tableau à remplir, avec une ligne par classe et par classe de taille.</translation>
  </message>
  <message>
   <source>CSV with commas between values, or with semicolons and decimal commas, as spreadsheets expect where numbers are written so.</source>
   <translation>CSV avec des virgules entre les valeurs, ou avec des points-virgules et des virgules décimales, comme l'attendent les tableurs là où les nombres s'écrivent ainsi.</translation>
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
   <source>Size of cells: side of squares, distance between opposite sides of hexagons.</source>
   <translation>Taille des mailles : côté des carrés, distance entre côtés opposés des hexagones.</translation>
  </message>
  <message>
   <source>Shape of cells.</source>
   <translation>Forme des mailles.</translation>
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
   <source>Survey of the earlier date: GeoPackage that map or vectorize wrote, reviewed or not.</source>
   <translation>Relevé de la date antérieure : GeoPackage écrit par la cartographie ou la vectorisation, vérifié ou non.</translation>
  </message>
  <message>
   <source>Survey of the later date, of the same surface in the same coordinate system.</source>
   <translation>Relevé de la date ultérieure, de la même surface dans le même système de coordonnées.</translation>
  </message>
  <message>
   <source>Date of the earlier survey, YYYY-MM-DD (or YYYY-MM, YYYY), for rates per year.</source>
   <translation>Date du relevé antérieur, AAAA-MM-JJ (ou AAAA-MM, AAAA), pour les taux annuels.</translation>
  </message>
  <message>
   <source>Date of the later survey, likewise.</source>
   <translation>Date du relevé ultérieur, de même.</translation>
  </message>
  <message>
   <source>How the surveys are laid over one another: auto finds shift, rotation and scale from the networks, none takes the coordinates as they are.</source>
   <translation>Comment les relevés sont superposés : translation, rotation et échelle trouvées d'après les réseaux, ou coordonnées prises telles quelles.</translation>
  </message>
  <message>
   <source>Table of points seen in both surveys, CSV with the columns old_x, old_y, new_x, new_y in units of the CRS; registers by them instead.</source>
   <translation>Tableau de points vus dans les deux relevés, CSV avec les colonnes old_x, old_y, new_x, new_y dans l'unité du SCR ; le recalage se fait alors par eux.</translation>
  </message>
  <message>
   <source>Largest shift between the surveys that is looked for.</source>
   <translation>Plus grande translation recherchée entre les relevés.</translation>
  </message>
  <message>
   <source>Distance up to which lines are the same; at least, and without it, the larger of two pixels and two standard deviations of the registration.</source>
   <translation>Distance jusqu'à laquelle des lignes sont les mêmes ; au moins, et sans valeur, le plus grand de deux pixels et de deux écarts types du recalage.</translation>
  </message>
  <message>
   <source>Shorter new or lost craquelure is left out; without it four tolerances.</source>
   <translation>Les craquelures nouvelles ou disparues plus courtes sont omises ; sans valeur, quatre tolérances.</translation>
  </message>
  <message>
   <source>Smaller changes of paint loss are left out; without it the square of four tolerances.</source>
   <translation>Les évolutions de lacunes plus petites sont omises ; sans valeur, le carré de quatre tolérances.</translation>
  </message>
  <message>
   <source>Standard deviation of a segment's mean width in each survey, for the level of detection of widening.</source>
   <translation>Écart type de la largeur moyenne d'un segment dans chaque relevé, pour le seuil de détection de l'élargissement.</translation>
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
   <source>Report to write: one HTML file that holds everything it shows, or a PDF.</source>
   <translation>Rapport à écrire : un fichier HTML qui contient tout ce qu'il montre, ou un PDF.</translation>
  </message>
  <message>
   <source>Language of the report.</source>
   <translation>Langue du rapport.</translation>
  </message>
  <message>
   <source>Name of the project, for the title block.</source>
   <translation>Nom du projet, pour le cartouche.</translation>
  </message>
  <message>
   <source>What was surveyed, for the title block: building, façade, room.</source>
   <translation>Ce qui a été relevé, pour le cartouche : bâtiment, façade, pièce.</translation>
  </message>
  <message>
   <source>Who is responsible for the report, for the title block.</source>
   <translation>Responsable du rapport, pour le cartouche.</translation>
  </message>
  <message>
   <source>Date of the report, as in 2026-05-31; without it today.</source>
   <translation>Date du rapport, comme 2026-05-31 ; sans valeur, aujourd'hui.</translation>
  </message>
  <message>
   <source>Mosaic to take pictures from; without it the one the survey names, looked for where it was and beside the survey.</source>
   <translation>Mosaïque d'où viennent les images ; sans valeur, celle que nomme le relevé, cherchée là où elle était et à côté du relevé.</translation>
  </message>
  <message>
   <source>Table of minimum billing quantities and unit costs, as quantities takes it.</source>
   <translation>Tableau des quantités minimales facturées et des prix unitaires, comme le métré le prend.</translation>
  </message>
  <message>
   <source>Pictures of each kind of worst places: densest craquelure, widest cracks, largest losses.</source>
   <translation>Images par type d'endroits les plus atteints : craquelures les plus denses, fissures les plus larges, plus grandes lacunes.</translation>
  </message>
  <message>
   <source>TrueType font to embed in a PDF for Chinese, Japanese and Korean; without it one of the system's, else the PDF viewer's own.</source>
   <translation>Police TrueType à incorporer au PDF pour le chinois, le japonais et le coréen ; sans valeur, une du système, sinon celle du lecteur de PDF.</translation>
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
   <source>Drawing to write.</source>
   <translation>Dessin à écrire.</translation>
  </message>
  <message>
   <source>Language of title, legend and descriptions of layers; names of layers and fields are the same in all.</source>
   <translation>Langue du titre, de la légende et des descriptions des couches ; les noms des couches et des champs sont les mêmes dans toutes.</translation>
  </message>
  <message>
   <source>Title beneath the drawing; without it the survey's name.</source>
   <translation>Titre sous le dessin ; sans valeur, le nom du relevé.</translation>
  </message>
  <message>
   <source>Fields of features as extended data (XDATA) of their entities; as attributes of blocks as well, which CAD programs list and extract but which make the file several times larger; or not at all.</source>
   <translation>Champs des objets en données étendues (XDATA) de leurs entités ; aussi en attributs de blocs, que les logiciels de CAO listent et extraient mais qui rendent le fichier plusieurs fois plus gros ; ou pas du tout.</translation>
  </message>
  <message>
   <source>Mosaic to refer to as an image beneath the drawing: TIFF, JPEG or PNG, kept where it is.</source>
   <translation>Mosaïque à laquelle renvoyer comme image sous le dessin : TIFF, JPEG ou PNG, laissée où elle est.</translation>
  </message>
  <message>
   <source>Survey coordinates of the drawing's origin, as x,y; or auto: the survey's lower left corner, down to a whole metre. Without it coordinates are the survey's.</source>
   <translation>Coordonnées du relevé où se trouve l'origine du dessin, comme x,y ; ou auto : le coin inférieur gauche du relevé, au mètre entier inférieur. Sans valeur, les coordonnées sont celles du relevé.</translation>
  </message>
  <message>
   <source>Denominator of the scale the drawing will be plotted at; sizes of symbols, texts and hatches follow from it.</source>
   <translation>Dénominateur de l'échelle à laquelle le dessin sera tracé ; la taille des symboles, textes et hachures en découle.</translation>
  </message>
  <message>
   <source>Only what touches these polygons is drawn, whole; their outlines are drawn too.</source>
   <translation>Seul ce qui touche ces polygones est dessiné, en entier ; leurs contours le sont aussi.</translation>
  </message>
  <message>
   <source>Field of the polygons' names; without it the field name, or the only field of text.</source>
   <translation>Champ des noms des polygones ; sans valeur, le champ name ou le seul champ de texte.</translation>
  </message>
  <message>
   <source>Craquelure of less mean width is left out.</source>
   <translation>Les craquelures de moindre largeur moyenne sont omises.</translation>
  </message>
  <message>
   <source>Table of width classes, a layer each: ascending limits in mm, as in 0.1,0.2,0.5,1, or classes with names, each with the limit it ends below: hair=0.1, fine=0.2, medium=1, wide. Without it those of the survey.</source>
   <translation>Table des classes de largeur, un calque chacune : limites croissantes en mm, comme 0.1,0.2,0.5,1, ou classes nommées, chacune avec la limite sous laquelle elle finit : hair=0.1, fine=0.2, medium=1, wide. Sans valeur, celles du relevé.</translation>
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
   <source>GeoPackage that map or vectorize wrote. Where the project shows its layers, their styles are used.</source>
   <translation>GeoPackage écrit par la cartographie ou la vectorisation. Si le projet en montre les couches, leurs styles sont utilisés.</translation>
  </message>
  <message>
   <source>Picture beneath the survey.</source>
   <translation>Image sous le relevé.</translation>
  </message>
  <message>
   <source>Opacity of the picture.</source>
   <translation>Opacité de l'image.</translation>
  </message>
  <message>
   <source>Building elements: each gets sheets of its own. Without them the whole surface is divided by a grid.</source>
   <translation>Éléments du bâtiment : chacun reçoit ses propres feuilles. Sans eux, toute la surface est divisée par une grille.</translation>
  </message>
  <message>
   <source>Denominator of the scale: 50 for 1:50.</source>
   <translation>Dénominateur de l'échelle : 50 pour 1:50.</translation>
  </message>
  <message>
   <source>Size of the paper.</source>
   <translation>Taille du papier.</translation>
  </message>
  <message>
   <source>How the paper lies.</source>
   <translation>Sens du papier.</translation>
  </message>
  <message>
   <source>What neighbouring sheets show both, on paper. Quantities are divided along the middle, which is drawn.</source>
   <translation>Ce que des feuilles voisines montrent toutes deux, sur le papier. Les quantités sont partagées au milieu, qui est dessiné.</translation>
  </message>
  <message>
   <source>Title of the plates; without it the survey's name.</source>
   <translation>Titre des planches ; sans valeur, le nom du relevé.</translation>
  </message>
  <message>
   <source>Rows of the title block: a table with key and value in its first two columns (project, object, client, …); commas or semicolons, UTF-8.</source>
   <translation>Lignes du cartouche : un tableau avec clé et valeur dans ses deux premières colonnes (projet, objet, maître d'ouvrage, …) ; virgules ou points-virgules, UTF-8.</translation>
  </message>
  <message>
   <source>Arrow: up along the façade, north, or none.</source>
   <translation>Flèche : vers le haut de la façade, le nord, ou aucune.</translation>
  </message>
  <message>
   <source>Direction of the arrow, clockwise from the top of the sheet.</source>
   <translation>Direction de la flèche, dans le sens horaire à partir du haut de la feuille.</translation>
  </message>
  <message>
   <source>Distance of the lines of the coordinate grid; 0 for none, without it about 50 mm on paper.</source>
   <translation>Espacement des lignes de la grille de coordonnées ; 0 pour aucune, sans valeur environ 50 mm sur le papier.</translation>
  </message>
  <message>
   <source>Begin with a page that shows and lists all sheets.</source>
   <translation>Commencer par une page qui montre et liste toutes les feuilles.</translation>
  </message>
  <message>
   <source>Language of legend and title block.</source>
   <translation>Langue de la légende et du cartouche.</translation>
  </message>
  <message>
   <source>PDF to write; its sheets are listed beside it, in NAME_sheets.gpkg.</source>
   <translation>PDF à écrire ; ses feuilles sont listées à côté, dans NAME_sheets.gpkg.</translation>
  </message>
  <message>
   <source>Project to write as well, with the layouts for editing; for runs without a window.</source>
   <translation>Projet à écrire aussi, avec les mises en page à retoucher ; pour les exécutions sans fenêtre.</translation>
  </message>
  <message>
   <source>Replace existing results.</source>
   <translation>Remplacer des résultats existants.</translation>
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
   <source>What holds labels: a folder with LabelMe files or with images/ and masks/, a COCO file, or (with --mosaic) a vector file, as FILE or FILE|layername=LAYER.</source>
   <translation>Ce qui contient les annotations : un dossier de fichiers LabelMe ou avec images/ et masks/, un fichier COCO, ou (avec --mosaic) un fichier vecteur, comme FICHIER ou FICHIER|layername=COUCHE.</translation>
  </message>
  <message>
   <source>Data set folder to write.</source>
   <translation>Dossier du jeu de données à écrire.</translation>
  </message>
  <message>
   <source>Orthomosaic that vector labels were drawn on.</source>
   <translation>Orthomosaïque sur laquelle les annotations vectorielles ont été dessinées.</translation>
  </message>
  <message>
   <source>Vector file of polygons that were looked at: only what lies inside is scored.</source>
   <translation>Fichier vecteur de polygones qui ont été examinés : seul ce qui est à l'intérieur est évalué.</translation>
  </message>
  <message>
   <source>What becomes of features whose review is empty: ignore leaves them out of the score, and without --area scores only what lies near reviewed features; accept takes them as truth; background as not there.</source>
   <translation>Ce que deviennent les objets dont la vérification est vide : les laisser hors de l'évaluation et, sans --area, n'évaluer que ce qui est près d'objets vérifiés ; les tenir pour vrais ; ou pour absents.</translation>
  </message>
  <message>
   <source>How far round reviewed features the surface counts as looked at, where no --area says so.</source>
   <translation>Jusqu'où, autour des objets vérifiés, la surface compte comme examinée, là où aucun --area ne le dit.</translation>
  </message>
  <message>
   <source>Meaning of a label, a layer, a mask value or a mask colour, as NAME=CLASS: Riss=craquelure, 255=paint_loss, #ff0000=craquelure; classes are craquelure, paint_loss, background and ignore.</source>
   <translation>Sens d'une annotation, d'une couche, d'une valeur ou d'une couleur de masque, comme NOM=CLASSE : Riss=craquelure, 255=paint_loss, #ff0000=craquelure ; les classes sont craquelure, paint_loss, background et ignore.</translation>
  </message>
  <message>
   <source>Classes that were looked for, if not all: the others are neither learnt nor scored.</source>
   <translation>Classes qui ont été cherchées, si ce n'est pas toutes : les autres ne sont ni apprises ni évaluées.</translation>
  </message>
  <message>
   <source>Field of vector layers that names the class.</source>
   <translation>Champ des couches vectorielles qui nomme la classe.</translation>
  </message>
  <message>
   <source>Field of lines with their width in mm.</source>
   <translation>Champ des lignes avec leur largeur en mm.</translation>
  </message>
  <message>
   <source>Width of lines that state none.</source>
   <translation>Largeur des lignes qui n'en indiquent pas.</translation>
  </message>
  <message>
   <source>Side of the pictures a mosaic is cut into.</source>
   <translation>Côté des images en lesquelles une mosaïque est découpée.</translation>
  </message>
  <message>
   <source>Side of the blocks of a mosaic that are kept together in splits.</source>
   <translation>Côté des blocs d'une mosaïque qui restent ensemble dans les découpages.</translation>
  </message>
  <message>
   <source>Share of source images, or blocks of a mosaic, stated to be for validation; with both shares at 0 nothing is stated.</source>
   <translation>Part des images sources, ou des blocs d'une mosaïque, destinée à la validation ; si les deux parts valent 0, rien n'est fixé.</translation>
  </message>
  <message>
   <source>Share stated to be for testing.</source>
   <translation>Part destinée au test.</translation>
  </message>
  <message>
   <source>Pictures to make of each training picture beforehand, itself included, as the paper does (35); 1 makes none.</source>
   <translation>Images à tirer d'avance de chaque image d'entraînement, elle comprise, comme le fait l'article (35) ; 1 n'en fait aucune.</translation>
  </message>
  <message>
   <source>Where the pictures come from, for the manifest.</source>
   <translation>D'où viennent les images, pour le manifeste.</translation>
  </message>
  <message>
   <source>Licence of pictures and labels, for the manifest.</source>
   <translation>Licence des images et des annotations, pour le manifeste.</translation>
  </message>
  <message>
   <source>Seed of the split and of the variants.</source>
   <translation>Graine du découpage et des variantes.</translation>
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
   <source>Data set folder to write; for a mosaic a folder or the name of a GeoTIFF.</source>
   <translation>Dossier du jeu de données à écrire ; pour une mosaïque, un dossier ou le nom d'un GeoTIFF.</translation>
  </message>
  <message>
   <source>Pictures to paint.</source>
   <translation>Images à peindre.</translation>
  </message>
  <message>
   <source>Side of each picture.</source>
   <translation>Côté de chaque image.</translation>
  </message>
  <message>
   <source>Folder of undamaged photographs that serve as some of the painted surfaces.</source>
   <translation>Dossier de photographies intactes qui servent de surfaces peintes pour une partie des images.</translation>
  </message>
  <message>
   <source>Folder of photographs of bare material (plaster, timber, brick) that show beneath some paint losses.</source>
   <translation>Dossier de photographies de matériau nu (enduit, bois, brique) qui apparaît sous une partie des lacunes.</translation>
  </message>
  <message>
   <source>Paint one façade mosaic (GeoTIFF with truth beside it) instead of single pictures.</source>
   <translation>Peindre une mosaïque de façade (GeoTIFF, la vérité à côté) au lieu d'images isolées.</translation>
  </message>
  <message>
   <source>Width of the mosaic.</source>
   <translation>Largeur de la mosaïque.</translation>
  </message>
  <message>
   <source>Height of the mosaic.</source>
   <translation>Hauteur de la mosaïque.</translation>
  </message>
  <message>
   <source>Ground sampling distance of the mosaic.</source>
   <translation>Taille du pixel au sol de la mosaïque.</translation>
  </message>
  <message>
   <source>JPEG quality of the mosaic; 100 stores it without loss.</source>
   <translation>Qualité JPEG de la mosaïque ; 100 l'enregistre sans perte.</translation>
  </message>
  <message>
   <source>Seed of everything random.</source>
   <translation>Graine de tout ce qui est aléatoire.</translation>
  </message>
  <message>
   <source>Replace an existing data set.</source>
   <translation>Remplacer un jeu de données existant.</translation>
  </message>
  <message>
   <source>Train or fine-tune a model</source>
   <translation>Entraîner ou affiner un modèle</translation>
  </message>
  <message>
   <source>&lt;p&gt;Teaches a model what a person has corrected, or trains one on pictures with masks. The result stands in the list of models of “Map craquelure and paint loss”.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Reviewed layers&lt;/b&gt;&lt;br&gt;Layers of a survey in which features were accepted, edited or rejected, and the mosaic they lie on. What lies near reviewed features is learnt, rejected ones as sound surface; or all inside the polygons that were looked at.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Data set folders&lt;/b&gt;&lt;br&gt;One a line, as “Data set of labels” writes them; with reviewed layers they are learnt too, lest the model forgets what it knew.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Preset&lt;/b&gt;&lt;br&gt;“fine-tune a model” goes on with the bundled model for a short while; “from scratch” takes hours.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Figures&lt;/b&gt;&lt;br&gt;Measured on pictures that took no part in the training (fine-tuning keeps none unless a share for validation is set), with 95 % intervals in the log.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Cancel&lt;/b&gt;&lt;br&gt;A cancelled training goes on where it stopped when it is started again with the same settings.&lt;/p&gt; &lt;p&gt;Needs torch in the worker's environment.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Apprend à un modèle ce qu'une personne a corrigé, ou en entraîne un sur des images avec masques. Le résultat figure dans la liste des modèles de « Cartographier craquelures et lacunes ».&lt;/p&gt; &lt;p&gt;&lt;b&gt;Couches vérifiées&lt;/b&gt;&lt;br&gt;Couches d'un relevé dont des objets ont été acceptés, modifiés ou rejetés, et la mosaïque sur laquelle elles reposent. Est appris ce qui se trouve près des objets vérifiés, les rejetés comme surface saine ; ou tout ce qui est dans les polygones examinés.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Dossiers des jeux de données&lt;/b&gt;&lt;br&gt;Un par ligne, comme les écrit « Jeu de données d'annotations » ; avec des couches vérifiées ils sont appris aussi, pour que le modèle n'oublie pas ce qu'il savait.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Préréglage&lt;/b&gt;&lt;br&gt;« affiner un modèle » poursuit brièvement avec le modèle fourni ; « de zéro » prend des heures.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Mesures&lt;/b&gt;&lt;br&gt;Faites sur des images qui n'ont pas servi à l'entraînement (l'affinage n'en garde pas sauf si une part de validation est fixée), avec intervalles à 95 % dans le journal.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Annulation&lt;/b&gt;&lt;br&gt;Un entraînement annulé reprend où il s'est arrêté quand il est relancé avec les mêmes réglages.&lt;/p&gt; &lt;p&gt;Nécessite torch dans l'environnement de calcul.&lt;/p&gt;</translation>
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
   <source>Data set folder: images/ with masks/ (8-bit PNG: 0 background, 1 craquelure, 2 paint loss, 255 not scored) or with LabelMe JSON beside the pictures; several may be given, each as FOLDER[*WEIGHT][@CLASSES]: its share of the crops, and the classes its masks label if not all, as in walls*2@craquelure.</source>
   <translation>Dossier du jeu de données : images/ avec masks/ (PNG 8 bits : 0 fond, 1 craquelure, 2 lacune, 255 non évalué) ou avec du JSON LabelMe à côté des images ; plusieurs peuvent être donnés, chacun comme DOSSIER[*POIDS][@CLASSES] : sa part des extraits, et les classes que ses masques annotent si ce n'est pas toutes, comme walls*2@craquelure.</translation>
  </message>
  <message>
   <source>Model folder to write.</source>
   <translation>Dossier de modèle à écrire.</translation>
  </message>
  <message>
   <source>What fills in the options that are not given: default; paper (Yuan et al. 2023: frozen encoder, Adam, cosine, 100 epochs of 512 px); fine-tune (a short gentle training of a model on a few pictures of a site).</source>
   <translation>Ce qui remplit les options non données : de zéro ; comme dans l'article (Yuan et al. 2023 : encodeur figé, Adam, cosinus, 100 époques de 512 px) ; affiner un modèle (un entraînement court et doux sur quelques images d'un site).</translation>
  </message>
  <message>
   <source>Network to train; that of the initial model where one is given.</source>
   <translation>Réseau à entraîner ; celui du modèle de départ s'il y en a un.</translation>
  </message>
  <message>
   <source>Training loss.</source>
   <translation>Fonction de perte de l'entraînement.</translation>
  </message>
  <message>
   <source>Weight λ of the focal term in the loss mixed1.</source>
   <translation>Poids λ du terme focal dans la perte mixed1.</translation>
  </message>
  <message>
   <source>Weights of background, craquelure and paint loss in the cross entropy and focal terms; all 1 where not given.</source>
   <translation>Poids du fond, de la craquelure et de la lacune dans les termes d'entropie croisée et focal ; sans valeur, tous 1.</translation>
  </message>
  <message>
   <source>Weight of a soft clDice term of craquelure, added to the loss: breaks in cracks cost their length.</source>
   <translation>Poids d'un terme clDice souple des craquelures, ajouté à la perte : les interruptions coûtent selon leur longueur.</translation>
  </message>
  <message>
   <source>Weight of a skeleton recall term of craquelure, added to the loss: cracks missed cost their length.</source>
   <translation>Poids d'un terme de rappel du squelette des craquelures, ajouté à la perte : les fissures manquées coûtent selon leur longueur.</translation>
  </message>
  <message>
   <source>Weight of a boundary term, added to the loss: false pixels cost by their distance from the outline.</source>
   <translation>Poids d'un terme de contour, ajouté à la perte : les faux pixels coûtent selon leur distance au contour.</translation>
  </message>
  <message>
   <source>Half the width of the widest craquelure, for the clDice and skeleton recall terms.</source>
   <translation>Demi-largeur de la craquelure la plus large, pour les termes clDice et de rappel du squelette.</translation>
  </message>
  <message>
   <source>Let the decoder's steps at 1/2 and 1/4 of the picture learn to tell the classes too, during training alone.</source>
   <translation>Laisser aussi les étages du décodeur à 1/2 et 1/4 de l'image apprendre à distinguer les classes, pendant l'entraînement seulement.</translation>
  </message>
  <message>
   <source>Model folder to start from (fine-tuning); weights that fit by name and shape are taken over.</source>
   <translation>Dossier de modèle d'où partir (affinage) ; les poids de même nom et de même forme sont repris.</translation>
  </message>
  <message>
   <source>Published weights for the encoder: imagenet (torchvision's, downloaded once) or a file of them (PyTorch or safetensors).</source>
   <translation>Poids publiés pour l'encodeur : imagenet (de torchvision, téléchargés une fois) ou un fichier de poids (PyTorch ou safetensors).</translation>
  </message>
  <message>
   <source>Optimiser steps.</source>
   <translation>Pas de l'optimiseur.</translation>
  </message>
  <message>
   <source>Length of the training in epochs instead of steps; in an epoch as many crops are drawn as cover the training pictures.</source>
   <translation>Durée de l'entraînement en époques au lieu de pas ; à chaque époque sont tirés autant d'extraits qu'en couvrent les images d'entraînement.</translation>
  </message>
  <message>
   <source>Crops at a time, over all devices together.</source>
   <translation>Extraits à la fois, sur l'ensemble des périphériques.</translation>
  </message>
  <message>
   <source>Batches whose gradients are summed up to one step.</source>
   <translation>Lots dont les gradients sont sommés en un pas.</translation>
  </message>
  <message>
   <source>Side of the training crops.</source>
   <translation>Côté des extraits d'entraînement.</translation>
  </message>
  <message>
   <source>How crops are varied: light (mirror images, quarter turns, scale, light, colour, noise, compression); strong (free rotation, elastic distortion and white balance besides); paper (flip, inversion, translation, sharpening, HSV, noise); none.</source>
   <translation>Comment les extraits sont variés : légère (miroirs, quarts de tour, échelle, lumière, couleur, bruit, compression) ; forte (rotation libre, déformation élastique et balance des blancs en plus) ; comme dans l'article (retournement, inversion, translation, netteté, HSV, bruit) ; aucune.</translation>
  </message>
  <message>
   <source>Resize every picture, masks included, to a square of this side before anything else, as the paper does (512). The model then knows cracks at that scale, not at the scale of the pictures.</source>
   <translation>Ramener chaque image, masques compris, à un carré de ce côté avant toute autre chose, comme le fait l'article (512). Le modèle connaît alors les fissures à cette échelle, non à celle des images.</translation>
  </message>
  <message>
   <source>Optimiser.</source>
   <translation>Optimiseur.</translation>
  </message>
  <message>
   <source>Course of the learning rate: one-cycle, or cosine (the paper's: warm-up, cosine to a hundredth, flat end).</source>
   <translation>Évolution du taux d'apprentissage : un cycle, ou cosinus (celle de l'article : montée, cosinus jusqu'au centième, fin plate).</translation>
  </message>
  <message>
   <source>Peak learning rate.</source>
   <translation>Taux d'apprentissage maximal.</translation>
  </message>
  <message>
   <source>Weight decay of convolutions.</source>
   <translation>Décroissance des poids des convolutions.</translation>
  </message>
  <message>
   <source>Largest norm of the gradient; 0 for no limit.</source>
   <translation>Plus grande norme du gradient ; 0 pour aucune limite.</translation>
  </message>
  <message>
   <source>Decay a step of the running average of the weights, which is what is validated and saved; 0 for none.</source>
   <translation>Décroissance par pas de la moyenne mobile des poids, qui est validée et enregistrée ; 0 pour aucune.</translation>
  </message>
  <message>
   <source>Share of the training, from its start, in which the weights of the encoder stay as they are.</source>
   <translation>Part de l'entraînement, depuis son début, où les poids de l'encodeur restent tels quels.</translation>
  </message>
  <message>
   <source>Keep the running means and variances of batch norms as they are: few pictures give poor ones.</source>
   <translation>Garder telles quelles les moyennes et variances mobiles des normalisations par lot : peu d'images en donnent de mauvaises.</translation>
  </message>
  <message>
   <source>Longest training time; the learning rate schedule follows the steps or the time, whichever ends first.</source>
   <translation>Durée maximale d'entraînement ; le taux d'apprentissage suit les pas ou le temps, selon ce qui finit d'abord.</translation>
  </message>
  <message>
   <source>Share of source images kept for validation.</source>
   <translation>Part des images sources gardée pour la validation.</translation>
  </message>
  <message>
   <source>Data set folders to validate on instead of a share of the source images.</source>
   <translation>Dossiers de jeux de données sur lesquels valider, au lieu d'une part des images sources.</translation>
  </message>
  <message>
   <source>Steps between validations.</source>
   <translation>Pas entre deux validations.</translation>
  </message>
  <message>
   <source>End the training after so many validations in a row without a better score; 0 goes on to the end.</source>
   <translation>Arrêter l'entraînement après autant de validations de suite sans meilleur score ; 0 va jusqu'au bout.</translation>
  </message>
  <message>
   <source>Validation pictures of which the prediction is drawn at every validation (training/predictions).</source>
   <translation>Images de validation dont la prédiction est dessinée à chaque validation (training/predictions).</translation>
  </message>
  <message>
   <source>Smallest ground sampling distance the model card states.</source>
   <translation>Plus petite taille du pixel au sol que la fiche du modèle indique.</translation>
  </message>
  <message>
   <source>Largest ground sampling distance the model card states.</source>
   <translation>Plus grande taille du pixel au sol que la fiche du modèle indique.</translation>
  </message>
  <message>
   <source>Devices to train on, on each node: GPUs, by default all; on processors processes, by default one.</source>
   <translation>Périphériques sur lesquels entraîner, par machine : GPU, tous par défaut ; sur processeur des processus, un par défaut.</translation>
  </message>
  <message>
   <source>Machines to train on; start the same command on each, as Slurm's srun or torchrun does.</source>
   <translation>Machines sur lesquelles entraîner ; lancez la même commande sur chacune, comme le font srun de Slurm ou torchrun.</translation>
  </message>
  <message>
   <source>Arithmetic of training.</source>
   <translation>Arithmétique de l'entraînement.</translation>
  </message>
  <message>
   <source>Processes that prepare crops; 0 prepares them in the main process.</source>
   <translation>Processus qui préparent les extraits ; 0 les prépare dans le processus principal.</translation>
  </message>
  <message>
   <source>Replace an existing model folder.</source>
   <translation>Remplacer un dossier de modèle existant.</translation>
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
   <source>Model name or folder.</source>
   <translation>Nom ou dossier du modèle.</translation>
  </message>
  <message>
   <source>Data set folder.</source>
   <translation>Dossier du jeu de données.</translation>
  </message>
  <message>
   <source>File for the figures.</source>
   <translation>Fichier des mesures.</translation>
  </message>
  <message>
   <source>Measure the speed too, by the paper's protocol: 100 pictures of 512 x 512 px, one at a time.</source>
   <translation>Mesurer aussi la vitesse, selon le protocole de l'article : 100 images de 512 x 512 px, une à la fois.</translation>
  </message>
  <message>
   <source>What runs the network.</source>
   <translation>Ce qui exécute le réseau.</translation>
  </message>
  <message>
   <source>Arithmetic of the network.</source>
   <translation>Arithmétique du réseau.</translation>
  </message>
  <message>
   <source>Seed of the bootstrap.</source>
   <translation>Graine du bootstrap.</translation>
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
   <source>Folder for the trainings and what is made of them.</source>
   <translation>Dossier des entraînements et de ce qui en est fait.</translation>
  </message>
  <message>
   <source>Folder of the trainings, which comparisons of the same data may share; OUTPUT/runs where not given.</source>
   <translation>Dossier des entraînements, que des comparaisons des mêmes données peuvent partager ; sans valeur, le sous-dossier runs du résultat.</translation>
  </message>
  <message>
   <source>Networks to compare.</source>
   <translation>Réseaux à comparer.</translation>
  </message>
  <message>
   <source>Losses to compare.</source>
   <translation>Fonctions de perte à comparer.</translation>
  </message>
  <message>
   <source>Weights λ of the focal term to compare, for the loss mixed1.</source>
   <translation>Poids λ du terme focal à comparer, pour la perte mixed1.</translation>
  </message>
  <message>
   <source>Terms added to each loss, to compare with none: none, or cldice, skeleton-recall or boundary with a weight, as in cldice=0.5; several in one are joined by +.</source>
   <translation>Termes ajoutés à chaque perte, à comparer avec aucun : none, ou cldice, skeleton-recall ou boundary avec un poids, comme cldice=0.5 ; plusieurs en un sont joints par +.</translation>
  </message>
  <message>
   <source>Presets to compare.</source>
   <translation>Préréglages à comparer.</translation>
  </message>
  <message>
   <source>Model folders to start from, to compare transfer with none: none stands for freshly drawn weights.</source>
   <translation>Dossiers de modèles d'où partir, pour comparer le transfert à son absence : none désigne des poids tirés au hasard.</translation>
  </message>
  <message>
   <source>Seeds; each combination is trained with each.</source>
   <translation>Graines ; chaque combinaison est entraînée avec chacune.</translation>
  </message>
  <message>
   <source>Share of source images kept for testing: the same for all, no part in any training or choice.</source>
   <translation>Part des images sources gardée pour le test : la même pour tous, sans part à aucun entraînement ni choix.</translation>
  </message>
  <message>
   <source>Data set folders to test on instead of a share.</source>
   <translation>Dossiers de jeux de données sur lesquels tester, au lieu d'une part.</translation>
  </message>
  <message>
   <source>Seed of the split.</source>
   <translation>Graine du découpage.</translation>
  </message>
  <message>
   <source>Discard trainings that are there on other data or with other settings.</source>
   <translation>Rejeter les entraînements présents qui portent sur d'autres données ou d'autres réglages.</translation>
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
   <source>light maps, vectorises and makes plans on the processor (about 1.4 GB); full-cpu also trains, on the processor; full-cuda trains and maps on an NVIDIA GPU (several GB).</source>
   <translation>light cartographie, vectorise et fait des plans, sur le processeur (environ 1,4 Go) ; full-cpu entraîne aussi, sur le processeur ; full-cuda entraîne et cartographie sur un GPU NVIDIA (plusieurs Go).</translation>
  </message>
  <message>
   <source>Interpreter of an environment that is there already, conda's for example: it is examined and used, nothing is installed.</source>
   <translation>Interpréteur d'un environnement déjà présent, de conda par exemple : il est examiné et utilisé, rien n'est installé.</translation>
  </message>
  <message>
   <source>Where the environment is made; without it in the user's data folder.</source>
   <translation>Où l'environnement est créé ; sans valeur, dans le dossier de données de l'utilisateur.</translation>
  </message>
  <message>
   <source>Python 3.11 or newer to make the environment with; without it uv's, or one of the system.</source>
   <translation>Python 3.11 ou plus récent avec lequel créer l'environnement ; sans valeur, celui de uv ou un du système.</translation>
  </message>
  <message>
   <source>Folder of packages (wheels) for a computer without internet; nothing is downloaded then.</source>
   <translation>Dossier de paquets (wheels) pour un ordinateur sans internet ; rien n'est alors téléchargé.</translation>
  </message>
  <message>
   <source>Address of a package index to use in place of the public ones.</source>
   <translation>Adresse d'un index de paquets à utiliser à la place des index publics.</translation>
  </message>
  <message>
   <source>Proxy, as http://host:port, the host with user:password@ before it where it wants them; without it the one set in QGIS, if any.</source>
   <translation>Proxy, comme http://host:port, l'hôte précédé de user:password@ s'il les exige ; sans valeur, celui réglé dans QGIS, s'il y en a un.</translation>
  </message>
  <message>
   <source>Delete an environment that is there and make it anew.</source>
   <translation>Supprimer un environnement présent et le recréer.</translation>
  </message>
  <message>
   <source>Separated by commas.</source>
   <translation>Séparés par des virgules.</translation>
  </message>
  <message>
   <source>One a line.</source>
   <translation>Un par ligne.</translation>
  </message>
  <message>
   <source>automatic</source>
   <translation>automatique</translation>
  </message>
  <message>
   <source>refuse them</source>
   <translation>les refuser</translation>
  </message>
  <message>
   <source>give what they share to the first</source>
   <translation>donner ce qu'ils partagent au premier</translation>
  </message>
  <message>
   <source>commas between values</source>
   <translation>virgules entre les valeurs</translation>
  </message>
  <message>
   <source>semicolons, and decimal commas</source>
   <translation>points-virgules et virgules décimales</translation>
  </message>
  <message>
   <source>squares</source>
   <translation>carrés</translation>
  </message>
  <message>
   <source>hexagons</source>
   <translation>hexagones</translation>
  </message>
  <message>
   <source>found from the networks</source>
   <translation>trouvé d'après les réseaux</translation>
  </message>
  <message>
   <source>as the coordinates are</source>
   <translation>coordonnées telles quelles</translation>
  </message>
  <message>
   <source>extended data (XDATA)</source>
   <translation>données étendues (XDATA)</translation>
  </message>
  <message>
   <source>extended data and attributes of blocks</source>
   <translation>données étendues et attributs de blocs</translation>
  </message>
  <message>
   <source>none</source>
   <translation>aucun</translation>
  </message>
  <message>
   <source>landscape</source>
   <translation>paysage</translation>
  </message>
  <message>
   <source>portrait</source>
   <translation>portrait</translation>
  </message>
  <message>
   <source>up along the façade</source>
   <translation>vers le haut de la façade</translation>
  </message>
  <message>
   <source>north</source>
   <translation>nord</translation>
  </message>
  <message>
   <source>leave them out of the score</source>
   <translation>les laisser hors de l'évaluation</translation>
  </message>
  <message>
   <source>take them as truth</source>
   <translation>les tenir pour vrais</translation>
  </message>
  <message>
   <source>take them as not there</source>
   <translation>les tenir pour absents</translation>
  </message>
  <message>
   <source>Craquelure</source>
   <translation>Craquelures</translation>
  </message>
  <message>
   <source>from scratch</source>
   <translation>de zéro</translation>
  </message>
  <message>
   <source>from scratch, as in the paper (Yuan et al. 2023)</source>
   <translation>de zéro, comme dans l'article (Yuan et al. 2023)</translation>
  </message>
  <message>
   <source>fine-tune a model</source>
   <translation>affiner un modèle</translation>
  </message>
  <message>
   <source>light</source>
   <translation>légère</translation>
  </message>
  <message>
   <source>strong</source>
   <translation>forte</translation>
  </message>
  <message>
   <source>as in the paper (Yuan et al. 2023)</source>
   <translation>comme dans l'article (Yuan et al. 2023)</translation>
  </message>
  <message>
   <source>one cycle</source>
   <translation>un cycle</translation>
  </message>
  <message>
   <source>cosine</source>
   <translation>cosinus</translation>
  </message>
  <message>
   <source>light: everything but training, on the processor</source>
   <translation>light : tout sauf l'entraînement, sur le processeur</translation>
  </message>
  <message>
   <source>full-cpu: training too, on the processor</source>
   <translation>full-cpu : entraînement aussi, sur le processeur</translation>
  </message>
  <message>
   <source>full-cuda: training and mapping on an NVIDIA GPU</source>
   <translation>full-cuda : entraînement et cartographie sur un GPU NVIDIA</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>oui</translation>
  </message>
  <message>
   <source>no</source>
   <translation>non</translation>
  </message>
  <message>
   <source>not set</source>
   <translation>non défini</translation>
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
   <source>Mosaic {number} of {count}: {name}</source>
   <translation>Mosaïque {number} sur {count} : {name}</translation>
  </message>
  <message>
   <source>{count} mosaics have no georeference: they will lie on top of each other.</source>
   <translation>{count} mosaïques n'ont pas de géoréférence : elles se superposeront.</translation>
  </message>
  <message>
   <source>{name} failed: {reason}</source>
   <translation>{name} a échoué : {reason}</translation>
  </message>
  <message>
   <source>Finished before, with the same inputs and options.</source>
   <translation>Déjà terminé, avec les mêmes entrées et options.</translation>
  </message>
  <message>
   <source>{name}: few CAD programs show such a file; TIFF, JPEG and PNG are safe.</source>
   <translation>{name} : peu de logiciels de CAO affichent un tel fichier ; TIFF, JPEG et PNG sont sûrs.</translation>
  </message>
  <message>
   <source>The survey has {count} features: CAD programs become slow from some {many}. Draw a part of it with --zones, or only what is wide with --min-width-mm.</source>
   <translation>Le relevé a {count} objets : les logiciels de CAO ralentissent à partir de {many} environ. Dessinez-en une partie avec --zones, ou seulement ce qui est large avec --min-width-mm.</translation>
  </message>
  <message>
   <source>The drawing lies {far} km from its origin, where CAD programs lose precision: hatches may fail. Set --local-origin auto.</source>
   <translation>Le dessin se trouve à {far} km de son origine, où les logiciels de CAO perdent en précision : des hachures peuvent échouer. Réglez --local-origin sur auto.</translation>
  </message>
  <message>
   <source>{workers} workers with {threads} threads compute the blocks.</source>
   <translation>{workers} ouvriers avec {threads} fils d'exécution calculent les blocs.</translation>
  </message>
  <message>
   <source>The scheduler at {address} has no workers yet: waiting for one.</source>
   <translation>L'ordonnanceur à {address} n'a pas encore d'ouvriers : en attente d'un premier.</translation>
  </message>
  <message>
   <source>Earlier blocks were computed by {before}, now {now} computes: they are made anew.</source>
   <translation>Les blocs précédents ont été calculés par {before}, maintenant c'est {now} : ils sont refaits.</translation>
  </message>
  <message>
   <source>{name} has no CRS: its coordinates are taken as metres ({gsd} mm a pixel).</source>
   <translation>{name} n'a pas de SCR : ses coordonnées sont prises pour des mètres ({gsd} mm par pixel).</translation>
  </message>
  <message>
   <source>Pixels are {x} mm wide and {y} mm high: the model sees the surface squeezed. --resample-to-gsd makes them square.</source>
   <translation>Les pixels ont {x} mm de large et {y} mm de haut : le modèle voit la surface écrasée. --resample-to-gsd les rend carrés.</translation>
  </message>
  <message>
   <source>The mosaic has {gsd} mm a pixel; the model {model} was trained on pixels from {low} up to {high} mm. Craquelure finer than a pixel will be missed and widths near a pixel can't be measured.</source>
   <translation>La mosaïque a {gsd} mm par pixel ; le modèle {model} a été entraîné sur des pixels de {low} à {high} mm. Les craquelures plus fines qu'un pixel seront manquées et les largeurs proches d'un pixel ne peuvent être mesurées.</translation>
  </message>
  <message>
   <source>The mosaic has {gsd} mm a pixel; the model {model} was trained on pixels from {low} up to {high} mm. Read at such a size (--resample-to-gsd) it may give better results.</source>
   <translation>La mosaïque a {gsd} mm par pixel ; le modèle {model} a été entraîné sur des pixels de {low} à {high} mm. Lue à une telle taille (--resample-to-gsd), elle peut donner de meilleurs résultats.</translation>
  </message>
  <message>
   <source>{stem} is the same picture as {twin}: they stay on one side of every split.</source>
   <translation>{stem} est la même image que {twin} : elles restent du même côté de tout découpage.</translation>
  </message>
  <message>
   <source>{source}: labels from {taken}.</source>
   <translation>{source} : annotations de {taken}.</translation>
  </message>
  <message>
   <source>{source}: labels from {taken}. Left out: {left}.</source>
   <translation>{source} : annotations de {taken}. Omis : {left}.</translation>
  </message>
  <message>
   <source>Without --area only what lies within {margin} px of reviewed features is scored.</source>
   <translation>Sans --area, seul ce qui est à moins de {margin} px d'objets vérifiés est évalué.</translation>
  </message>
  <message>
   <source>All pictures come from one source image or block, so none are kept for validation: label more, or take a smaller --block-px.</source>
   <translation>Toutes les images viennent d'une seule image source ou d'un seul bloc, aucune n'est donc gardée pour la validation : annotez davantage, ou réduisez --block-px.</translation>
  </message>
  <message>
   <source>Nothing is labelled as {name}. If it was not looked for, say --classes with the others; else all of it counts as seen and absent.</source>
   <translation>Rien n'est annoté comme {name}. Si ce n'a pas été cherché, donnez les autres sous --classes ; sinon tout compte comme vu et absent.</translation>
  </message>
  <message>
   <source>{missing} was not given: {value} is taken, since no model is known here.</source>
   <translation>{missing} n'a pas été donné : {value} est pris, puisqu'aucun modèle n'est connu ici.</translation>
  </message>
  <message>
   <source>Much craquelure is lost. Cracks don't heal: unless they were treated or painted over, the surveys found different ones, and as much of what is new may be no change either.</source>
   <translation>Beaucoup de craquelures ont disparu. Les fissures ne guérissent pas : si elles n'ont été ni traitées ni repeintes, les relevés en ont trouvé de différentes, et autant de ce qui est nouveau n'est peut-être pas un changement non plus.</translation>
  </message>
  <message>
   <source>--tolerance-mm is raised to {tolerance} mm: two pixels, or two standard deviations.</source>
   <translation>--tolerance-mm est porté à {tolerance} mm : deux pixels, ou deux écarts types.</translation>
  </message>
  <message>
   <source>The surveys have {old} and {new} mm/px: they are compared at {coarse}. Better, map the finer mosaic again with --resample-to-gsd {coarse_again}.</source>
   <translation>Les relevés ont {old} et {new} mm/px : ils sont comparés à {coarse}. Mieux, cartographiez à nouveau la mosaïque plus fine avec --resample-to-gsd {coarse_again}.</translation>
  </message>
  <message>
   <source>{name} states no ground sampling distance: {gsd} mm is taken.</source>
   <translation>{name} n'indique pas de taille du pixel au sol : {gsd} mm est pris.</translation>
  </message>
  <message>
   <source>There is too little craquelure to register the surveys by: they are taken as they lie.</source>
   <translation>Il y a trop peu de craquelures pour recaler les relevés : ils sont pris tels quels.</translation>
  </message>
  <message>
   <source>Two control points fit always: nothing tells how well. Give more.</source>
   <translation>Deux points de contrôle s'ajustent toujours : rien ne dit à quel point. Donnez-en davantage.</translation>
  </message>
  <message>
   <source>--zones: {count} features without a polygon are left out.</source>
   <translation>--zones : {count} objets sans polygone sont omis.</translation>
  </message>
  <message>
   <source>--zones: {count} overlaps narrower than a pixel belong to the first of two elements.</source>
   <translation>--zones : {count} chevauchements plus étroits qu'un pixel reviennent au premier des deux éléments.</translation>
  </message>
  <message>
   <source>{name} does not say what was surveyed (no coverage): shares refer to whole areas.</source>
   <translation>{name} ne dit pas ce qui a été relevé (pas de surface relevée) : les parts se rapportent aux surfaces entières.</translation>
  </message>
  <message>
   <source>{name} has no layer {layer}: it is taken as empty.</source>
   <translation>{name} n'a pas de couche {layer} : elle est prise pour vide.</translation>
  </message>
  <message>
   <source>{layer}: {count} rejected are left out.</source>
   <translation>{layer} : {count} rejetés sont omis.</translation>
  </message>
  <message>
   <source>{layer}: {count} were drawn or changed by hand and are measured anew.</source>
   <translation>{layer} : {count} ont été dessinés ou modifiés à la main et sont mesurés à nouveau.</translation>
  </message>
  <message>
   <source>The survey names no mosaic, so the report has no pictures of it: give it with --mosaic.</source>
   <translation>Le relevé ne nomme pas de mosaïque, le rapport n'en a donc pas d'images : indiquez-la sous --mosaic.</translation>
  </message>
  <message>
   <source>The mosaic {names} is neither where it was nor beside the survey: its pictures are left out. Give it with --mosaic.</source>
   <translation>La mosaïque {names} n'est ni où elle était, ni à côté du relevé : ses images sont omises. Indiquez-la sous --mosaic.</translation>
  </message>
  <message>
   <source>The mosaic {names} is not what was surveyed: its content has changed.</source>
   <translation>La mosaïque {names} n'est pas celle qui a été relevée : son contenu a changé.</translation>
  </message>
  <message>
   <source>{name} has no valid pixel{where}: there is nothing to map.</source>
   <translation>{name} n'a aucun pixel valide{where} : il n'y a rien à cartographier.</translation>
  </message>
  <message>
   <source>This is the first run: tracing is compiled for this machine, which takes about half a minute.</source>
   <translation>C'est la première exécution : le tracé est compilé pour cette machine, ce qui prend environ une demi-minute.</translation>
  </message>
  <message>
   <source>Earlier work in {folder} is of other inputs or options: it is thrown away.</source>
   <translation>Le travail antérieur dans {folder} est d'autres entrées ou options : il est jeté.</translation>
  </message>
  <message>
   <source>Earlier work on {name} is taken up again.</source>
   <translation>Le travail antérieur sur {name} est repris.</translation>
  </message>
  <message>
   <source>Training {number} of {count}: {name}.</source>
   <translation>Entraînement {number} sur {count} : {name}.</translation>
  </message>
  <message>
   <source>There is a CUDA GPU, but no torch that can use it: the processor is used. The full environment (with torch) would be faster.</source>
   <translation>Il y a un GPU CUDA, mais pas de torch qui sache l'utiliser : le processeur calcule. L'environnement complet (avec torch) serait plus rapide.</translation>
  </message>
  <message>
   <source>OpenVINO is not installed: torch runs the network, which is slower on a processor.</source>
   <translation>OpenVINO n'est pas installé : torch exécute le réseau, ce qui est plus lent sur un processeur.</translation>
  </message>
  <message>
   <source>Best weights: {outcome}.</source>
   <translation>Meilleurs poids : {outcome}.</translation>
  </message>
  <message>
   <source>Step {step}: {outcome}.</source>
   <translation>Pas {step} : {outcome}.</translation>
  </message>
  <message>
   <source>No better score in {count} validations: the training ends here.</source>
   <translation>Pas de meilleur score en {count} validations : l'entraînement finit ici.</translation>
  </message>
  <message>
   <source>The training was finished; writing its model.</source>
   <translation>L'entraînement était terminé ; écriture de son modèle.</translation>
  </message>
  <message>
   <source>{part} pictures: {listed}.</source>
   <translation>Images de {part} : {listed}.</translation>
  </message>
  <message>
   <source>Nothing is validated: thresholds stay at {thresholds}, the last weights are kept.</source>
   <translation>Rien n'est validé : les seuils restent à {thresholds}, les derniers poids sont gardés.</translation>
  </message>
  <message>
   <source>{taken} of {total} tensors taken over from {source}.</source>
   <translation>{taken} tenseurs sur {total} repris de {source}.</translation>
  </message>
  <message>
   <source>{taken} of the encoder's {total} tensors taken over from {source}.</source>
   <translation>{taken} des {total} tenseurs de l'encodeur repris de {source}.</translation>
  </message>
  <message>
   <source>Going on from {checkpoint}.</source>
   <translation>Reprise à partir de {checkpoint}.</translation>
  </message>
  <message>
   <source>--{option} is {value}.</source>
   <translation>--{option} est {value}.</translation>
  </message>
  <message>
   <source>Option --{option} is missing.</source>
   <translation>L'indication --{option} manque.</translation>
  </message>
  <message>
   <source>Expected one of: {choices}.</source>
   <translation>Attendu : l'un de {choices}.</translation>
  </message>
  <message>
   <source>Expected at least {low}.</source>
   <translation>Attendu : au moins {low}.</translation>
  </message>
  <message>
   <source>Expected at most {high}.</source>
   <translation>Attendu : au plus {high}.</translation>
  </message>
  <message>
   <source>Expected at least {low} and at most {high}.</source>
   <translation>Attendu : au moins {low} et au plus {high}.</translation>
  </message>
  <message>
   <source>Expected a whole number.</source>
   <translation>Attendu : un nombre entier.</translation>
  </message>
  <message>
   <source>Expected a number.</source>
   <translation>Attendu : un nombre.</translation>
  </message>
  <message>
   <source>Expected auto or a whole number from 1.</source>
   <translation>Attendu : auto ou un nombre entier à partir de 1.</translation>
  </message>
  <message>
   <source>Expected one number or three, from 1, as in 3,2,1.</source>
   <translation>Attendu : un nombre ou trois, à partir de 1, comme 3,2,1.</translation>
  </message>
  <message>
   <source>--white-value is {white}, --black-value {black}.</source>
   <translation>--white-value est {white}, --black-value {black}.</translation>
  </message>
  <message>
   <source>Expected a white above the black.</source>
   <translation>Attendu : un blanc au-dessus du noir.</translation>
  </message>
  <message>
   <source>There is no file {path}.</source>
   <translation>Il n'y a pas de fichier {path}.</translation>
  </message>
  <message>
   <source>Check the path.</source>
   <translation>Vérifiez le chemin.</translation>
  </message>
  <message>
   <source>{path} is a folder.</source>
   <translation>{path} est un dossier.</translation>
  </message>
  <message>
   <source>Expected a file.</source>
   <translation>Attendu : un fichier.</translation>
  </message>
  <message>
   <source>Expected a raster file.</source>
   <translation>Attendu : un fichier raster.</translation>
  </message>
  <message>
   <source>Expected a GeoTIFF or another raster that GDAL reads.</source>
   <translation>Attendu : un GeoTIFF ou un autre raster que GDAL lit.</translation>
  </message>
  <message>
   <source>Check the address, the connection and your permissions.</source>
   <translation>Vérifiez l'adresse, la connexion et vos droits.</translation>
  </message>
  <message>
   <source>{name} holds no raster bands.</source>
   <translation>{name} ne contient pas de bandes raster.</translation>
  </message>
  <message>
   <source>{name} can't be read {place}: {reason}.</source>
   <translation>{name} ne peut être lu ({place}) : {reason}.</translation>
  </message>
  <message>
   <source>The file is truncated or damaged: copy or export it again.</source>
   <translation>Le fichier est tronqué ou endommagé : copiez-le ou exportez-le à nouveau.</translation>
  </message>
  <message>
   <source>{name} has {count} bands ({meanings}).</source>
   <translation>{name} a {count} bandes ({meanings}).</translation>
  </message>
  <message>
   <source>Expected grey, RGB, or either with alpha. Choose bands with --bands, as in --bands 1,2,3, or tag an opacity band with gdal_edit.py -colorinterp_{count} alpha.</source>
   <translation>Attendu : gris, RVB, ou l'un des deux avec alpha. Choisissez les bandes sous --bands, comme --bands 1,2,3, ou marquez une bande d'opacité avec gdal_edit.py -colorinterp_{count} alpha.</translation>
  </message>
  <message>
   <source>{name} has no georeference, so the size of its pixels is unknown.</source>
   <translation>{name} n'a pas de géoréférence, la taille de ses pixels est donc inconnue.</translation>
  </message>
  <message>
   <source>{name} has a CRS that can't be understood.</source>
   <translation>{name} a un SCR qui ne peut être compris.</translation>
  </message>
  <message>
   <source>{name} has the geographic CRS {crs}, whose degrees are no measure of length on a façade.</source>
   <translation>{name} a le SCR géographique {crs}, dont les degrés ne mesurent aucune longueur sur une façade.</translation>
  </message>
  <message>
   <source>{name} has the CRS {crs}, which states no unit of length.</source>
   <translation>{name} a le SCR {crs}, qui n'indique pas d'unité de longueur.</translation>
  </message>
  <message>
   <source>--gsd-mm is {given} mm, but {name} states {stated} mm itself.</source>
   <translation>--gsd-mm est {given} mm, mais {name} indique lui-même {stated} mm.</translation>
  </message>
  <message>
   <source>Leave --gsd-mm out, or correct the georeference of the file.</source>
   <translation>Laissez --gsd-mm vide, ou corrigez la géoréférence du fichier.</translation>
  </message>
  <message>
   <source>--resample-to-gsd is {given} mm, but the mosaic has {gsd} mm a pixel.</source>
   <translation>--resample-to-gsd est {given} mm, mais la mosaïque a {gsd} mm par pixel.</translation>
  </message>
  <message>
   <source>Expected at most {factor} times finer or coarser.</source>
   <translation>Attendu : au plus {factor} fois plus fin ou plus grossier.</translation>
  </message>
  <message>
   <source>The output {path} is a folder.</source>
   <translation>La sortie {path} est un dossier.</translation>
  </message>
  <message>
   <source>The output {path} is the input.</source>
   <translation>La sortie {path} est l'entrée.</translation>
  </message>
  <message>
   <source>Choose another output.</source>
   <translation>Choisissez une autre sortie.</translation>
  </message>
  <message>
   <source>{path} exists already.</source>
   <translation>{path} existe déjà.</translation>
  </message>
  <message>
   <source>Choose another output, or say --overwrite.</source>
   <translation>Choisissez une autre sortie, ou cochez --overwrite.</translation>
  </message>
  <message>
   <source>{path} can't be written: {reason}.</source>
   <translation>{path} ne peut être écrit : {reason}.</translation>
  </message>
  <message>
   <source>Choose another folder.</source>
   <translation>Choisissez un autre dossier.</translation>
  </message>
  <message>
   <source>Choose another file.</source>
   <translation>Choisissez un autre fichier.</translation>
  </message>
  <message>
   <source>Check permissions and free disk.</source>
   <translation>Vérifiez les droits et l'espace disque.</translation>
  </message>
  <message>
   <source>There is no space to write {path}: {free} MB are free.</source>
   <translation>Il n'y a pas de place pour écrire {path} : {free} Mo sont libres.</translation>
  </message>
  <message>
   <source>Free some space and run the same command again: finished work is kept.</source>
   <translation>Libérez de l'espace et relancez la même chose : le travail fini est gardé.</translation>
  </message>
  <message>
   <source>Another run is writing {path}.</source>
   <translation>Une autre exécution écrit {path}.</translation>
  </message>
  <message>
   <source>Wait for it, stop it, or choose another output.</source>
   <translation>Attendez-la, arrêtez-la, ou choisissez une autre sortie.</translation>
  </message>
  <message>
   <source>There is no model {name}.</source>
   <translation>Il n'y a pas de modèle {name}.</translation>
  </message>
  <message>
   <source>Expected {names}, a model folder, or a .safetensors file.</source>
   <translation>Attendu : {names}, un dossier de modèle ou un fichier .safetensors.</translation>
  </message>
  <message>
   <source>{path} is no model folder: it has no {file}.</source>
   <translation>{path} n'est pas un dossier de modèle : il n'a pas de {file}.</translation>
  </message>
  <message>
   <source>Expected a folder written by train.</source>
   <translation>Attendu : un dossier écrit par l'entraînement.</translation>
  </message>
  <message>
   <source>Memory does not suffice for windows of {height} x {width} px.</source>
   <translation>La mémoire ne suffit pas pour des fenêtres de {height} x {width} px.</translation>
  </message>
  <message>
   <source>Close other programs, or take a model with smaller windows.</source>
   <translation>Fermez d'autres programmes, ou prenez un modèle à fenêtres plus petites.</translation>
  </message>
  <message>
   <source>--zones: {name} holds no polygons.</source>
   <translation>--zones : {name} ne contient pas de polygones.</translation>
  </message>
  <message>
   <source>Expected at least one.</source>
   <translation>Attendu : au moins un.</translation>
  </message>
  <message>
   <source>Export the zones in the mosaic's CRS.</source>
   <translation>Exportez les polygones dans le SCR de la mosaïque.</translation>
  </message>
  <message>
   <source>{flag}: {name} has the CRS {crs}, the mosaic has {other}.</source>
   <translation>{flag} : {name} a le SCR {crs}, la mosaïque a {other}.</translation>
  </message>
  <message>
   <source>{name} is no survey: it has neither a layer craquelure nor paint_loss (found: {found}).</source>
   <translation>{name} n'est pas un relevé : il n'a ni couche craquelure ni paint_loss (trouvé : {found}).</translation>
  </message>
  <message>
   <source>{name} is no survey: it has neither a layer craquelure nor paint_loss.</source>
   <translation>{name} n'est pas un relevé : il n'a ni couche craquelure ni paint_loss.</translation>
  </message>
  <message>
   <source>Expected a GeoPackage that craquemap map or craquemap vectorize wrote.</source>
   <translation>Attendu : un GeoPackage écrit par la cartographie ou la vectorisation.</translation>
  </message>
  <message>
   <source>Expected a GeoPackage that map or vectorize wrote.</source>
   <translation>Attendu : un GeoPackage écrit par la cartographie ou la vectorisation.</translation>
  </message>
  <message>
   <source>{old} and {new} lie in different coordinate systems.</source>
   <translation>{old} et {new} sont dans des systèmes de coordonnées différents.</translation>
  </message>
  <message>
   <source>{old} and {new} cover nothing in common.</source>
   <translation>{old} et {new} ne couvrent rien en commun.</translation>
  </message>
  <message>
   <source>Expected two surveys of the same surface, in the same place.</source>
   <translation>Attendu : deux relevés de la même surface, au même endroit.</translation>
  </message>
  <message>
   <source>There is no data set folder {folder}.</source>
   <translation>Il n'y a pas de dossier de jeu de données {folder}.</translation>
  </message>
  <message>
   <source>Expected a folder with images/ and masks/.</source>
   <translation>Attendu : un dossier avec images/ et masks/.</translation>
  </message>
  <message>
   <source>No picture has any scored pixel.</source>
   <translation>Aucune image n'a de pixel évalué.</translation>
  </message>
  <message>
   <source>Label something, or say what was looked at (--area).</source>
   <translation>Annotez quelque chose, ou dites ce qui a été examiné (--area).</translation>
  </message>
  <message>
   <source>{path} already holds a model.</source>
   <translation>{path} contient déjà un modèle.</translation>
  </message>
  <message>
   <source>Give --overwrite to replace it, or another folder.</source>
   <translation>Cochez --overwrite pour le remplacer, ou donnez un autre dossier.</translation>
  </message>
  <message>
   <source>Thresholds were given without --probabilities.</source>
   <translation>Des seuils ont été donnés sans --probabilities.</translation>
  </message>
  <message>
   <source>A class raster alone is decided already.</source>
   <translation>Un raster de classes seul est déjà décidé.</translation>
  </message>
  <message>
   <source>Cancelled.</source>
   <translation>Annulé.</translation>
  </message>
  <message>
   <source>Run the same command again to resume.</source>
   <translation>Relancez la même chose pour reprendre.</translation>
  </message>
  <message>
   <source>Run the same again, with the same output, to resume.</source>
   <translation>Relancez la même chose, avec la même sortie, pour reprendre.</translation>
  </message>
  <message>
   <source>{name}: {value} can't be opened as a raster.</source>
   <translation>{name} : {value} ne s'ouvre pas comme raster.</translation>
  </message>
  <message>
   <source>Expected a raster file that GDAL reads.</source>
   <translation>Attendu : un fichier raster que GDAL lit.</translation>
  </message>
  <message>
   <source>{name}: the layer {layer} comes from {provider}.</source>
   <translation>{name} : la couche {layer} vient de {provider}.</translation>
  </message>
  <message>
   <source>Expected a raster file; export the layer to a GeoTIFF first.</source>
   <translation>Attendu : un fichier raster ; exportez d'abord la couche en GeoTIFF.</translation>
  </message>
  <message>
   <source>{name}: {value} can't be opened as a vector layer.</source>
   <translation>{name} : {value} ne s'ouvre pas comme couche vecteur.</translation>
  </message>
  <message>
   <source>Expected a vector file or layer.</source>
   <translation>Attendu : un fichier ou une couche vecteur.</translation>
  </message>
  <message>
   <source>The plates were cancelled.</source>
   <translation>Les planches ont été annulées.</translation>
  </message>
  <message>
   <source>{name} is empty: there is nothing to put on sheets.</source>
   <translation>{name} est vide : il n'y a rien à mettre sur des feuilles.</translation>
  </message>
  <message>
   <source>Choose another survey.</source>
   <translation>Choisissez un autre relevé.</translation>
  </message>
  <message>
   <source>{name} lies in degrees, which have no scale on a façade.</source>
   <translation>{name} est en degrés, qui n'ont pas d'échelle sur une façade.</translation>
  </message>
  <message>
   <source>Survey it with a ground sampling distance.</source>
   <translation>Relevez-la avec une taille du pixel au sol.</translation>
  </message>
  <message>
   <source>--overlap-mm takes {overlap} of frames of {width} by {height}.</source>
   <translation>--overlap-mm prend {overlap} de cadres de {width} par {height}.</translation>
  </message>
  <message>
   <source>Expected less than half of the map on a sheet.</source>
   <translation>Attendu : moins de la moitié de la carte sur une feuille.</translation>
  </message>
  <message>
   <source>--scale makes {count} sheets.</source>
   <translation>--scale donne {count} feuilles.</translation>
  </message>
  <message>
   <source>--scale makes more than {count} sheets.</source>
   <translation>--scale donne plus de {count} feuilles.</translation>
  </message>
  <message>
   <source>Expected at most {count}: take a smaller scale or a larger paper.</source>
   <translation>Attendu : au plus {count} ; prenez une échelle plus petite ou un papier plus grand.</translation>
  </message>
  <message>
   <source>Take a smaller scale, a larger paper, or fewer elements.</source>
   <translation>Prenez une échelle plus petite, un papier plus grand ou moins d'éléments.</translation>
  </message>
  <message>
   <source>--wheels and --index are both given.</source>
   <translation>--wheels et --index sont tous deux donnés.</translation>
  </message>
  <message>
   <source>Give one of them: both say where packages are.</source>
   <translation>Donnez l'un des deux : les deux disent où sont les paquets.</translation>
  </message>
  <message>
   <source>{python} is Python {version}.</source>
   <translation>{python} est Python {version}.</translation>
  </message>
  <message>
   <source>The worker needs Python 3.11 or newer.</source>
   <translation>Le processus de calcul nécessite Python 3.11 ou plus récent.</translation>
  </message>
  <message>
   <source>The surveys were made with different settings ({names}): only what the less sensitive one could have found is compared. Better, map both mosaics with the same.</source>
   <translation>Les relevés ont été faits avec des réglages différents ({names}) : seul ce que le moins sensible aurait pu trouver est comparé. Mieux, cartographiez les deux mosaïques avec les mêmes.</translation>
  </message>
  <message>
   <source>{length} m of {part} without a counterpart are left out: {survey} doesn't show enough craquelure {where} for what it lacks to count as change.</source>
   <translation>{length} m sans correspondance ({part}) sont omis : {survey} montre trop peu de craquelures ({where}) pour que ce qui lui manque compte comme évolution.</translation>
  </message>
  <message>
   <source>--bands names band {band}, but {name} has {count}.</source>
   <translation>--bands indique la bande {band}, mais {name} en a {count}.</translation>
  </message>
  <message>
   <source>Expected bands it has.</source>
   <translation>Attendu : des bandes qu'il a.</translation>
  </message>
  <message>
   <source>{name} has bands of {colours}.</source>
   <translation>{name} a des bandes des couleurs {colours}.</translation>
  </message>
  <message>
   <source>{name} has colours as {space}.</source>
   <translation>{name} a des couleurs en {space}.</translation>
  </message>
  <message>
   <source>Expected grey or RGB: convert it, or choose bands with --bands.</source>
   <translation>Attendu : gris ou RVB ; convertissez-le, ou choisissez les bandes sous --bands.</translation>
  </message>
  <message>
   <source>The network gave values that are not numbers.</source>
   <translation>Le réseau a donné des valeurs qui ne sont pas des nombres.</translation>
  </message>
  <message>
   <source>Try --precision float32.</source>
   <translation>Essayez --precision float32.</translation>
  </message>
  <message>
   <source>A drawing can only refer to files.</source>
   <translation>Un dessin ne peut renvoyer qu'à des fichiers.</translation>
  </message>
  <message>
   <source>--background: {name} has another CRS than {survey}.</source>
   <translation>--background : {name} a un autre SCR que {survey}.</translation>
  </message>
  <message>
   <source>--mosaic: {name} has another CRS than {survey}.</source>
   <translation>--mosaic : {name} a un autre SCR que {survey}.</translation>
  </message>
  <message>
   <source>Give the mosaic that was surveyed.</source>
   <translation>Donnez la mosaïque qui a été relevée.</translation>
  </message>
  <message>
   <source>Expected the mosaic that was surveyed.</source>
   <translation>Attendu : la mosaïque qui a été relevée.</translation>
  </message>
  <message>
   <source>Expected a date such as 2024-05-17, 2024-05 or 2024.</source>
   <translation>Attendu : une date comme 2024-05-17, 2024-05 ou 2024.</translation>
  </message>
  <message>
   <source>Give the earlier survey first.</source>
   <translation>Donnez d'abord le relevé le plus ancien.</translation>
  </message>
  <message>
   <source>{name} has {count} bands of {kinds}.</source>
   <translation>{name} a {count} bandes de type {kinds}.</translation>
  </message>
  <message>
   <source>Expected 1 band of uint8: classes, 0 background, 1 craquelure, 2 paint loss, 255 nodata.</source>
   <translation>Attendu : 1 bande uint8, des classes : 0 fond, 1 craquelures, 2 lacune, 255 sans données.</translation>
  </message>
  <message>
   <source>Expected 2 bands of uint8: round(254 p) of craquelure and paint loss, 255 nodata.</source>
   <translation>Attendu : 2 bandes uint8, round(254 p) des craquelures et des lacunes, 255 sans données.</translation>
  </message>
  <message>
   <source>The probabilities have {width} x {height} px, the classes {other_width} x {other_height}.</source>
   <translation>Les probabilités ont {width} x {height} px, les classes {other_width} x {other_height}.</translation>
  </message>
  <message>
   <source>Expected rasters of the same size, from the same run.</source>
   <translation>Attendu : des rasters de même taille, du même traitement.</translation>
  </message>
  <message>
   <source>{name} has the value {value} at row {row}, column {column}.</source>
   <translation>{name} a la valeur {value} à la ligne {row}, colonne {column}.</translation>
  </message>
  <message>
   <source>Expected classes: 0 background, 1 craquelure, 2 paint loss, 255 nodata.</source>
   <translation>Attendu : des classes, 0 fond, 1 craquelures, 2 lacune, 255 sans données.</translation>
  </message>
  <message>
   <source>A finished block is damaged: {reason}</source>
   <translation>Un bloc terminé est endommagé : {reason}</translation>
  </message>
  <message>
   <source>A finished block is missing or damaged: {reason}</source>
   <translation>Un bloc terminé manque ou est endommagé : {reason}</translation>
  </message>
  <message>
   <source>The worker {address} has CraqueMap {version}, here is {here}.</source>
   <translation>La machine {address} a CraqueMap {version}, ici c'est {here}.</translation>
  </message>
  <message>
   <source>Install the same version, with its worker extra, in the environment of every worker.</source>
   <translation>Installez la même version, avec son extra worker, dans l'environnement de chaque machine.</translation>
  </message>
  <message>
   <source>No Dask scheduler answers at {address}: {reason}.</source>
   <translation>Aucun ordonnanceur Dask ne répond à {address} : {reason}.</translation>
  </message>
  <message>
   <source>Start one with dask scheduler, and workers with dask worker ADDRESS.</source>
   <translation>Démarrez-en un avec dask scheduler, et des machines avec dask worker ADDRESS.</translation>
  </message>
  <message>
   <source>The scheduler at {address} has no workers.</source>
   <translation>L'ordonnanceur à {address} n'a pas de machines.</translation>
  </message>
  <message>
   <source>Start some with dask worker {address}.</source>
   <translation>Démarrez-en avec dask worker {address}.</translation>
  </message>
  <message>
   <source>CraqueMap can't be imported on the workers: {reason}.</source>
   <translation>CraqueMap ne peut être chargé sur les machines : {reason}.</translation>
  </message>
  <message>
   <source>A block was given to several workers, which all died over it, as they do when memory runs out.</source>
   <translation>Un bloc a été donné à plusieurs machines, qui y ont toutes péri, comme quand la mémoire manque.</translation>
  </message>
  <message>
   <source>Give the workers more memory or take a smaller --tile-size; the same command resumes.</source>
   <translation>Donnez plus de mémoire aux machines ou prenez une plus petite --tile-size ; la même exécution reprend.</translation>
  </message>
  <message>
   <source>The Dask scheduler at {address} went away.</source>
   <translation>L'ordonnanceur Dask à {address} a disparu.</translation>
  </message>
  <message>
   <source>Start it again; the same command resumes.</source>
   <translation>Redémarrez-le ; la même exécution reprend.</translation>
  </message>
  <message>
   <source>The job has ended.</source>
   <translation>Le travail est terminé.</translation>
  </message>
  <message>
   <source>{where} finds another file under {path}.</source>
   <translation>{where} trouve un autre fichier sous {path}.</translation>
  </message>
  <message>
   <source>{where} can't open the mosaic: {reason}</source>
   <translation>{where} ne peut ouvrir la mosaïque : {reason}</translation>
  </message>
  <message>
   <source>Put the mosaic where every worker finds it under the same path or address: a shared folder, https:// or s3://.</source>
   <translation>Placez la mosaïque là où chaque machine la trouve sous le même chemin ou la même adresse : un dossier partagé, https:// ou s3://.</translation>
  </message>
  <message>
   <source>Install it: pip install distributed.</source>
   <translation>Installez-le : pip install distributed.</translation>
  </message>
  <message>
   <source>Workers compute differently: one with {one}, another with {other}.</source>
   <translation>Les machines calculent différemment : l'une avec {one}, une autre avec {other}.</translation>
  </message>
  <message>
   <source>Give --engine, --device and --precision that all of them have, and install the same versions.</source>
   <translation>Donnez --engine, --device et --precision que toutes ont, et installez les mêmes versions.</translation>
  </message>
  <message>
   <source>Internal error: {kind}: {reason}</source>
   <translation>Erreur interne : {kind} : {reason}</translation>
  </message>
  <message>
   <source>Please report it with the log above.</source>
   <translation>Veuillez la signaler avec le journal ci-dessus.</translation>
  </message>
  <message>
   <source>The machine ran out of memory.</source>
   <translation>La mémoire de la machine est épuisée.</translation>
  </message>
  <message>
   <source>Take a smaller --tile-size or fewer --workers.</source>
   <translation>Prenez une plus petite --tile-size ou moins de --workers.</translation>
  </message>
  <message>
   <source>The Python package {package} is not installed.</source>
   <translation>Le paquet Python {package} n'est pas installé.</translation>
  </message>
  <message>
   <source>craquemap doctor lists what each task needs.</source>
   <translation>Préférences &gt; Options &gt; CraqueMap &gt; Examiner montre ce dont chaque tâche a besoin.</translation>
  </message>
  <message>
   <source>No space left on device: {path}.</source>
   <translation>Plus de place sur le support : {path}.</translation>
  </message>
  <message>
   <source>Permission denied: {path}.</source>
   <translation>Accès refusé : {path}.</translation>
  </message>
  <message>
   <source>Operation not permitted: {path}.</source>
   <translation>Opération non permise : {path}.</translation>
  </message>
  <message>
   <source>Read-only file system: {path}.</source>
   <translation>Support en lecture seule : {path}.</translation>
  </message>
  <message>
   <source>Disk quota exceeded: {path}.</source>
   <translation>Le quota de disque est dépassé : {path}.</translation>
  </message>
  <message>
   <source>Free some space or choose another folder; the same command resumes.</source>
   <translation>Libérez de l'espace ou choisissez un autre dossier ; la même exécution reprend.</translation>
  </message>
  <message>
   <source>Free some space and run the same command again.</source>
   <translation>Libérez de l'espace et relancez la même chose.</translation>
  </message>
  <message>
   <source>The raster's transform {transform} gives pixels without area.</source>
   <translation>La transformation {transform} du raster donne des pixels sans surface.</translation>
  </message>
  <message>
   <source>Expected a usable georeference.</source>
   <translation>Attendu : une géoréférence utilisable.</translation>
  </message>
  <message>
   <source>It is a container: name one of its rasters, for example {path}.</source>
   <translation>C'est un conteneur : nommez un de ses rasters, par exemple {path}.</translation>
  </message>
  <message>
   <source>{name} can't be opened as a raster: {reason}.</source>
   <translation>{name} ne s'ouvre pas comme raster : {reason}.</translation>
  </message>
  <message>
   <source>Name a raster in it, as /vsizip/{path}/NAME.tif.</source>
   <translation>Nommez un raster dedans, comme /vsizip/{path}/NAME.tif.</translation>
  </message>
  <message>
   <source>Check the connection; the same command resumes. If it stays, the file is damaged.</source>
   <translation>Vérifiez la connexion ; la même exécution reprend. Si cela persiste, le fichier est endommagé.</translation>
  </message>
  <message>
   <source>{name} holds complex numbers.</source>
   <translation>{name} contient des nombres complexes.</translation>
  </message>
  <message>
   <source>{name} has 1 bit a pixel, black or white.</source>
   <translation>{name} a 1 bit par pixel, noir ou blanc.</translation>
  </message>
  <message>
   <source>Expected brightness: 8 or 16 bits or floating point.</source>
   <translation>Attendu : des luminosités, en 8 ou 16 bits ou en virgule flottante.</translation>
  </message>
  <message>
   <source>{path}: there is no file {file}.</source>
   <translation>{path} : il n'y a pas de fichier {file}.</translation>
  </message>
  <message>
   <source>{flag}: {name} holds no polygons.</source>
   <translation>{flag} : {name} ne contient pas de polygones.</translation>
  </message>
  <message>
   <source>{flag}: none of the {count} polygons of {name} touches the mosaic.</source>
   <translation>{flag} : aucun des {count} polygones de {name} ne touche la mosaïque.</translation>
  </message>
  <message>
   <source>Expected polygons within {bounds} (xmin, ymin, xmax, ymax).</source>
   <translation>Attendu : des polygones dans {bounds} (xmin, ymin, xmax, ymax).</translation>
  </message>
  <message>
   <source>{flag}: {name} can't be read: {reason}.</source>
   <translation>{flag} : {name} ne peut être lu : {reason}.</translation>
  </message>
  <message>
   <source>{path} can't be read: {reason}.</source>
   <translation>{path} ne peut être lu : {reason}.</translation>
  </message>
  <message>
   <source>{path} can't be read: {reason}</source>
   <translation>{path} ne peut être lu : {reason}</translation>
  </message>
  <message>
   <source>{path} can't be read ({reason}).</source>
   <translation>{path} ne peut être lu ({reason}).</translation>
  </message>
  <message>
   <source>Expected ascending limits in mm, as in 0.1,0.2,0.5,1, or classes with names, each with the limit it ends below, the last one without: hair=0.1, fine=0.2, medium=1, wide.</source>
   <translation>Attendu : des limites croissantes en mm, comme 0.1,0.2,0.5,1, ou des classes nommées, chacune avec la limite sous laquelle elle finit, la dernière sans : hair=0.1, fine=0.2, medium=1, wide.</translation>
  </message>
  <message>
   <source>--width-classes is {value}: the classes' names are not clear.</source>
   <translation>--width-classes est {value} : les noms des classes ne sont pas clairs.</translation>
  </message>
  <message>
   <source>--width-classes is {value}: not all limits are numbers.</source>
   <translation>--width-classes est {value} : toutes les limites ne sont pas des nombres.</translation>
  </message>
  <message>
   <source>--width-classes is {value}: the limits are not positive and ascending.</source>
   <translation>--width-classes est {value} : les limites ne sont pas positives et croissantes.</translation>
  </message>
  <message>
   <source>The mosaic would have {count} million pixels.</source>
   <translation>La mosaïque aurait {count} millions de pixels.</translation>
  </message>
  <message>
   <source>Expected a GeoPackage.</source>
   <translation>Attendu : un GeoPackage.</translation>
  </message>
  <message>
   <source>Expected a name that ends with {endings}.</source>
   <translation>Attendu : un nom qui finit par {endings}.</translation>
  </message>
  <message>
   <source>Expected ascending numbers above 0, such as 0.1, 0.2, 0.5.</source>
   <translation>Attendu : des nombres croissants au-dessus de 0, comme 0.1, 0.2, 0.5.</translation>
  </message>
  <message>
   <source>Expected auto, or two coordinates such as 4500000,5700000.</source>
   <translation>Attendu : auto, ou deux coordonnées comme 4500000,5700000.</translation>
  </message>
  <message>
   <source>Expected year, month and day, as in 2026-05-31.</source>
   <translation>Attendu : année, mois et jour, comme 2026-05-31.</translation>
  </message>
  <message>
   <source>--font: {font} can't be embedded: {reason}.</source>
   <translation>--font : {font} ne peut être incorporée : {reason}.</translation>
  </message>
  <message>
   <source>Expected a TrueType font (.ttf, .ttc) with Chinese.</source>
   <translation>Attendu : une police TrueType (.ttf, .ttc) avec le chinois.</translation>
  </message>
  <message>
   <source>The output {path} is no local file.</source>
   <translation>La sortie {path} n'est pas un fichier local.</translation>
  </message>
  <message>
   <source>Results are written locally: give a path.</source>
   <translation>Les résultats sont écrits localement : donnez un chemin.</translation>
  </message>
  <message>
   <source>Expected two surveys of the same surface in the same one; small shifts between them are found.</source>
   <translation>Attendu : deux relevés de la même surface dans le même ; de petits décalages entre eux sont retrouvés.</translation>
  </message>
  <message>
   <source>The two networks can't be laid over one another: {share} % of their craquelure meets at best, and {chance} % would by chance.</source>
   <translation>Les deux réseaux ne se superposent pas : au mieux {share} % de leurs craquelures se rencontrent, et {chance} % le feraient par hasard.</translation>
  </message>
  <message>
   <source>They are compared as they lie all the same.</source>
   <translation>Ils sont tout de même comparés tels quels.</translation>
  </message>
  <message>
   <source>Are they of the same surface? Raise --max-shift-mm, give --control-points, or say --registration none.</source>
   <translation>Sont-ils de la même surface ? Augmentez --max-shift-mm, donnez --control-points, ou choisissez --registration none.</translation>
  </message>
  <message>
   <source>--control-points: {name} has no column {column}.</source>
   <translation>--control-points : {name} n'a pas de colonne {column}.</translation>
  </message>
  <message>
   <source>--control-points: {name} holds {count} points.</source>
   <translation>--control-points : {name} contient {count} points.</translation>
  </message>
  <message>
   <source>--control-points: line {line} of {name} has {value} where a number was expected.</source>
   <translation>--control-points : la ligne {line} de {name} a {value} là où un nombre est attendu.</translation>
  </message>
  <message>
   <source>--control-points: {name} can't be read.</source>
   <translation>--control-points : {name} ne peut être lu.</translation>
  </message>
  <message>
   <source>Expected the columns {columns}.</source>
   <translation>Attendu : les colonnes {columns}.</translation>
  </message>
  <message>
   <source>Expected a CSV file in UTF-8.</source>
   <translation>Attendu : un fichier CSV en UTF-8.</translation>
  </message>
  <message>
   <source>--zones: {name} has no field name.</source>
   <translation>--zones : {name} n'a pas de champ name.</translation>
  </message>
  <message>
   <source>Say with --zone-name which field holds the names: {fields}.</source>
   <translation>Dites sous --zone-name quel champ contient les noms : {fields}.</translation>
  </message>
  <message>
   <source>--zones: {name} holds no layers.</source>
   <translation>--zones : {name} ne contient pas de couches.</translation>
  </message>
  <message>
   <source>Expected one with polygons.</source>
   <translation>Attendu : un fichier avec des polygones.</translation>
  </message>
  <message>
   <source>--zones: {name} has another CRS ({crs}) than {survey}.</source>
   <translation>--zones : {name} a un autre SCR ({crs}) que {survey}.</translation>
  </message>
  <message>
   <source>Export the zones in the survey's CRS: nothing is reprojected.</source>
   <translation>Exportez les polygones dans le SCR du relevé : rien n'est reprojeté.</translation>
  </message>
  <message>
   <source>{flag}: {name} has no field {field}.</source>
   <translation>{flag} : {name} n'a pas de champ {field}.</translation>
  </message>
  <message>
   <source>--zones: {name} has no layer {layer}.</source>
   <translation>--zones : {name} n'a pas de couche {layer}.</translation>
  </message>
  <message>
   <source>It has: {names}.</source>
   <translation>Il a : {names}.</translation>
  </message>
  <message>
   <source>--zones: {one} and {other} overlap by {area} m², so what lies there would count twice.</source>
   <translation>--zones : {one} et {other} se recouvrent sur {area} m² ; ce qui s'y trouve compterait deux fois.</translation>
  </message>
  <message>
   <source>Correct their outlines, or give it to the first in the file with --zone-overlaps first.</source>
   <translation>Corrigez leurs contours, ou attribuez-le au premier du fichier par --zone-overlaps first.</translation>
  </message>
  <message>
   <source>Correct the field of the parents.</source>
   <translation>Corrigez le champ des éléments parents.</translation>
  </message>
  <message>
   <source>--prices: {name} has no column {column}.</source>
   <translation>--prices : {name} n'a pas de colonne {column}.</translation>
  </message>
  <message>
   <source>Expected the columns {columns}; --prices-template writes such a table.</source>
   <translation>Attendu : les colonnes {columns} ; --prices-template écrit un tel tableau.</translation>
  </message>
  <message>
   <source>{place}: the class is {value}.</source>
   <translation>{place} : la classe est {value}.</translation>
  </message>
  <message>
   <source>{place}: {name} has no size class {value}.</source>
   <translation>{place} : {name} n'a pas de classe de taille {value}.</translation>
  </message>
  <message>
   <source>{place}: {name} can't be billed by {measure}.</source>
   <translation>{place} : {name} ne peut être facturé par {measure}.</translation>
  </message>
  <message>
   <source>{place} reads {value}.</source>
   <translation>{place} : on y lit {value}.</translation>
  </message>
  <message>
   <source>Expected a number, at least 0.</source>
   <translation>Attendu : un nombre, au moins 0.</translation>
  </message>
  <message>
   <source>Expected CSV in UTF-8, or XLSX.</source>
   <translation>Attendu : CSV en UTF-8, ou XLSX.</translation>
  </message>
  <message>
   <source>Expected an XLSX workbook, or CSV.</source>
   <translation>Attendu : un classeur XLSX, ou CSV.</translation>
  </message>
  <message>
   <source>Set the mosaic's CRS for its layers.</source>
   <translation>Donnez à ses couches le SCR de la mosaïque.</translation>
  </message>
  <message>
   <source>Export the survey in the mosaic's own CRS, or in any that is measured in metres.</source>
   <translation>Exportez le relevé dans le SCR de la mosaïque, ou dans un SCR en mètres.</translation>
  </message>
  <message>
   <source>{path} has no layer {layer}.</source>
   <translation>{path} n'a pas de couche {layer}.</translation>
  </message>
  <message>
   <source>{path}: none of its layers ({layers}) names a class.</source>
   <translation>{path} : aucune de ses couches ({layers}) ne nomme une classe.</translation>
  </message>
  <message>
   <source>Say what a layer holds with --label LAYER=craquelure, or which field names the class with --class-field.</source>
   <translation>Dites avec --label LAYER=craquelure ce qu'une couche contient, ou avec --class-field quel champ nomme la classe.</translation>
  </message>
  <message>
   <source>{path}, layer {layer}: its CRS is not the mosaic's.</source>
   <translation>{path}, couche {layer} : son SCR n'est pas celui de la mosaïque.</translation>
  </message>
  <message>
   <source>Export it in the mosaic's CRS.</source>
   <translation>Exportez-la dans le SCR de la mosaïque.</translation>
  </message>
  <message>
   <source>{path} holds points.</source>
   <translation>{path} contient des points.</translation>
  </message>
  <message>
   <source>Expected lines and polygons.</source>
   <translation>Attendu : des lignes et des polygones.</translation>
  </message>
  <message>
   <source>{path}: can't be read: {reason}.</source>
   <translation>{path} ne peut être lu : {reason}.</translation>
  </message>
  <message>
   <source>Export it again.</source>
   <translation>Exportez-le à nouveau.</translation>
  </message>
  <message>
   <source>{path}: {count} lines have no width in the field {field}.</source>
   <translation>{path} : {count} lignes n'ont pas de largeur dans le champ {field}.</translation>
  </message>
  <message>
   <source>Fill it in, name another with --width-field, or give --width-mm for lines without.</source>
   <translation>Remplissez-le, nommez-en un autre sous --width-field, ou donnez --width-mm pour les lignes sans largeur.</translation>
  </message>
  <message>
   <source>Vector layers and --mosaic belong together: {path} comes without a mosaic.</source>
   <translation>Les couches vecteur et --mosaic vont ensemble : {path} vient sans mosaïque.</translation>
  </message>
  <message>
   <source>Vector layers and --mosaic belong together: no vector file was given.</source>
   <translation>Les couches vecteur et --mosaic vont ensemble : aucun fichier vecteur n'a été donné.</translation>
  </message>
  <message>
   <source>Give the mosaic the layers were drawn on.</source>
   <translation>Donnez la mosaïque sur laquelle les couches ont été dessinées.</translation>
  </message>
  <message>
   <source>{path} is {width} x {height}, its picture {picture_width} x {picture_height} pixels.</source>
   <translation>{path} fait {width} x {height}, son image {picture_width} x {picture_height} pixels.</translation>
  </message>
  <message>
   <source>Mask and picture must be of one size.</source>
   <translation>Masque et image doivent avoir la même taille.</translation>
  </message>
  <message>
   <source>{path} is of a picture of {width} x {height}, not {picture_width} x {picture_height} pixels.</source>
   <translation>{path} est d'une image de {width} x {height}, pas {picture_width} x {picture_height} pixels.</translation>
  </message>
  <message>
   <source>Annotate the picture in its present size.</source>
   <translation>Annotez l'image à sa taille actuelle.</translation>
  </message>
  <message>
   <source>{path} can't be read as COCO ({reason}).</source>
   <translation>{path} ne se lit pas comme COCO ({reason}).</translation>
  </message>
  <message>
   <source>Expected images, categories, annotations.</source>
   <translation>Attendu : images, categories, annotations.</translation>
  </message>
  <message>
   <source>{place}: a segmentation can't be decoded ({reason}).</source>
   <translation>{place} : une segmentation ne peut être décodée ({reason}).</translation>
  </message>
  <message>
   <source>{place}: its category or its image is not in the file.</source>
   <translation>{place} : sa catégorie ou son image n'est pas dans le fichier.</translation>
  </message>
  <message>
   <source>{place} has only a box.</source>
   <translation>{place} n'a qu'un rectangle.</translation>
  </message>
  <message>
   <source>Expected a segmentation: polygons or run lengths.</source>
   <translation>Attendu : une segmentation, en polygones ou longueurs de plage.</translation>
  </message>
  <message>
   <source>--{option} holds a value twice.</source>
   <translation>--{option} contient deux fois une valeur.</translation>
  </message>
  <message>
   <source>Give each once.</source>
   <translation>Donnez chacune une fois.</translation>
  </message>
  <message>
   <source>There are no {part} pictures.</source>
   <translation>Il n'y a pas d'images pour {part}.</translation>
  </message>
  <message>
   <source>Give more source images, a --{part}-share above 0, or --{option} FOLDER.</source>
   <translation>Donnez plus d'images, une part --{part}-share au-dessus de 0, ou --{option} FOLDER.</translation>
  </message>
  <message>
   <source>{path} is in the {first} and in the {second} data.</source>
   <translation>{path} est dans les données pour {first} et pour {second}.</translation>
  </message>
  <message>
   <source>Give folders that share no picture.</source>
   <translation>Donnez des dossiers sans image commune.</translation>
  </message>
  <message>
   <source>{folder} holds trainings with other {options}.</source>
   <translation>{folder} contient des entraînements avec d'autres {options}.</translation>
  </message>
  <message>
   <source>Repeat their command to go on, give --overwrite to discard them, or give another folder.</source>
   <translation>Répétez leur exécution pour continuer, cochez --overwrite pour les abandonner, ou donnez un autre dossier.</translation>
  </message>
  <message>
   <source>{path} is damaged: {reason}.</source>
   <translation>{path} est endommagé : {reason}.</translation>
  </message>
  <message>
   <source>Delete it, and give the same command again.</source>
   <translation>Supprimez-le, et relancez la même chose.</translation>
  </message>
  <message>
   <source>Expected none or NAME=WEIGHT with one of: {names}.</source>
   <translation>Attendu : none ou NAME=WEIGHT avec l'un de : {names}.</translation>
  </message>
  <message>
   <source>Choose another --output or give --overwrite.</source>
   <translation>Choisissez une autre --output ou cochez --overwrite.</translation>
  </message>
  <message>
   <source>Choose another --output.</source>
   <translation>Choisissez une autre --output.</translation>
  </message>
  <message>
   <source>{one} and {other} are the same picture with different labels.</source>
   <translation>{one} et {other} sont la même image avec des annotations différentes.</translation>
  </message>
  <message>
   <source>Keep the right one.</source>
   <translation>Gardez la bonne.</translation>
  </message>
  <message>
   <source>Check space and permissions.</source>
   <translation>Vérifiez l'espace et les droits.</translation>
  </message>
  <message>
   <source>A data set has an empty name.</source>
   <translation>Un jeu de données a un nom vide.</translation>
  </message>
  <message>
   <source>Expected FOLDER, FOLDER*WEIGHT or FOLDER*WEIGHT@CLASSES.</source>
   <translation>Attendu : FOLDER, FOLDER*WEIGHT ou FOLDER*WEIGHT@CLASSES.</translation>
  </message>
  <message>
   <source>Data set {name} has the weight {weight}.</source>
   <translation>Le jeu de données {name} a le poids {weight}.</translation>
  </message>
  <message>
   <source>Expected a number above 0.</source>
   <translation>Attendu : un nombre au-dessus de 0.</translation>
  </message>
  <message>
   <source>{path} holds no pictures.</source>
   <translation>{path} ne contient pas d'images.</translation>
  </message>
  <message>
   <source>Expected files ending in {endings}.</source>
   <translation>Attendu : des fichiers finissant par {endings}.</translation>
  </message>
  <message>
   <source>Expected {endings} files.</source>
   <translation>Attendu : des fichiers {endings}.</translation>
  </message>
  <message>
   <source>Expected a folder with {endings} files.</source>
   <translation>Attendu : un dossier avec des fichiers {endings}.</translation>
  </message>
  <message>
   <source>{folder} states no picture for {part}.</source>
   <translation>{folder} n'indique pas d'image pour {part}.</translation>
  </message>
  <message>
   <source>Leave out #{part}, or state a split (labels).</source>
   <translation>Omettez #{part}, ou indiquez une répartition (faire un jeu de données).</translation>
  </message>
  <message>
   <source>{path} has neither a mask nor a LabelMe file.</source>
   <translation>{path} n'a ni masque ni fichier LabelMe.</translation>
  </message>
  <message>
   <source>Expected a file {one} or {other}.</source>
   <translation>Attendu : un fichier {one} ou {other}.</translation>
  </message>
  <message>
   <source>Expected {one}.png or {other}.json beside it; take it away if it is not labelled.</source>
   <translation>Attendu : {one}.png ou {other}.json à côté ; enlevez-la si elle n'est pas annotée.</translation>
  </message>
  <message>
   <source>There is no picture to train on.</source>
   <translation>Il n'y a pas d'image pour l'entraînement.</translation>
  </message>
  <message>
   <source>Unknown option {name}.</source>
   <translation>Option inconnue {name}.</translation>
  </message>
  <message>
   <source>Known are: {names}.</source>
   <translation>Connues : {names}.</translation>
  </message>
  <message>
   <source>Expected true or false.</source>
   <translation>Attendu : vrai ou faux.</translation>
  </message>
  <message>
   <source>{path} is a JPEG, whose values are smeared.</source>
   <translation>{path} est un JPEG, dont les valeurs sont brouillées.</translation>
  </message>
  <message>
   <source>Save masks as PNG, from the original.</source>
   <translation>Enregistrez les masques en PNG, à partir de l'original.</translation>
  </message>
  <message>
   <source>{path} is no 8-bit single-band picture.</source>
   <translation>{path} n'est pas une image à une bande de 8 bits.</translation>
  </message>
  <message>
   <source>Masks hold class numbers, not colours.</source>
   <translation>Les masques contiennent des numéros de classe, pas des couleurs.</translation>
  </message>
  <message>
   <source>{path} holds the value {value}.</source>
   <translation>{path} contient la valeur {value}.</translation>
  </message>
  <message>
   <source>Expected {values} and {nodata} not scored.</source>
   <translation>Attendu : {values}, et {nodata} pour non évalué.</translation>
  </message>
  <message>
   <source>{path} is no 8-bit single-band picture but holds colours, {colour} among them.</source>
   <translation>{path} n'est pas une image à une bande de 8 bits mais contient des couleurs, dont {colour}.</translation>
  </message>
  <message>
   <source>Masks hold class numbers; or say what each colour means: labels … --label #000000=background …</source>
   <translation>Les masques contiennent des numéros de classe ; ou dites ce que chaque couleur signifie en faisant un jeu de données : --label #000000=background …</translation>
  </message>
  <message>
   <source>{path} can't be read as a picture ({reason}).</source>
   <translation>{path} ne se lit pas comme image ({reason}).</translation>
  </message>
  <message>
   <source>Convert it to PNG, JPEG or TIFF.</source>
   <translation>Convertissez-la en PNG, JPEG ou TIFF.</translation>
  </message>
  <message>
   <source>{path} is damaged ({reason}).</source>
   <translation>{path} est endommagé ({reason}).</translation>
  </message>
  <message>
   <source>Replace the file.</source>
   <translation>Remplacez le fichier.</translation>
  </message>
  <message>
   <source>{path} is neither a folder nor a COCO or LabelMe file.</source>
   <translation>{path} n'est ni un dossier ni un fichier COCO ou LabelMe.</translation>
  </message>
  <message>
   <source>There is no file or folder {path}.</source>
   <translation>Il n'y a pas de fichier ni de dossier {path}.</translation>
  </message>
  <message>
   <source>Expected a folder with images/ and masks/ or with LabelMe files, a COCO file, or a vector file with --mosaic.</source>
   <translation>Attendu : un dossier avec images/ et masks/ ou avec des fichiers LabelMe, un fichier COCO, ou un fichier vecteur avec --mosaic.</translation>
  </message>
  <message>
   <source>{path} holds only 0 and 255, black and white.</source>
   <translation>{path} ne contient que 0 et 255, noir et blanc.</translation>
  </message>
  <message>
   <source>Say what white means: --label 255=craquelure, 255=paint_loss, or 255=ignore for not scored.</source>
   <translation>Dites ce que le blanc signifie : --label 255=craquelure, 255=paint_loss, ou 255=ignore pour non évalué.</translation>
  </message>
  <message>
   <source>{path}: its picture {name} is not there.</source>
   <translation>{path} : son image {name} n'est pas là.</translation>
  </message>
  <message>
   <source>Put the picture beside the file.</source>
   <translation>Placez l'image à côté du fichier.</translation>
  </message>
  <message>
   <source>Expected it at {path}.</source>
   <translation>Attendue sous {path}.</translation>
  </message>
  <message>
   <source>{place}: {count} problems.</source>
   <translation>{place} : {count} problèmes.</translation>
  </message>
  <message>
   <source>Expected NAME=CLASS, for example Riss=craquelure.</source>
   <translation>Attendu : NAME=CLASS, par exemple Riss=craquelure.</translation>
  </message>
  <message>
   <source>{path} has no picture.</source>
   <translation>{path} n'a pas d'image.</translation>
  </message>
  <message>
   <source>Expected a picture {name} beside the others.</source>
   <translation>Attendu : une image {name} à côté des autres.</translation>
  </message>
  <message>
   <source>{path}: {name} is stated as {width} x {height}, but has {picture_width} x {picture_height} pixels.</source>
   <translation>{path} : {name} est indiqué à {width} x {height}, mais a {picture_width} x {picture_height} pixels.</translation>
  </message>
  <message>
   <source>Export the labels of the picture in its present size.</source>
   <translation>Exportez les annotations de l'image à sa taille actuelle.</translation>
  </message>
  <message>
   <source>{place}: unknown label {label}.</source>
   <translation>{place} : étiquette inconnue {label}.</translation>
  </message>
  <message>
   <source>Known labels: {labels}; others by labels … --label NAME=craquelure.</source>
   <translation>Étiquettes connues : {labels} ; d'autres en faisant un jeu de données, par --label NAME=craquelure.</translation>
  </message>
  <message>
   <source>{path} has no list of shapes.</source>
   <translation>{path} n'a pas de liste de formes.</translation>
  </message>
  <message>
   <source>Expected a file saved by LabelMe.</source>
   <translation>Attendu : un fichier enregistré par LabelMe.</translation>
  </message>
  <message>
   <source>{place} is a {kind}.</source>
   <translation>{place} est de type {kind}.</translation>
  </message>
  <message>
   <source>{place}: unknown shape type {kind}.</source>
   <translation>{place} : forme inconnue {kind}.</translation>
  </message>
  <message>
   <source>Known types: {names}.</source>
   <translation>Formes connues : {names}.</translation>
  </message>
  <message>
   <source>{place}: {count} usable points.</source>
   <translation>{place} : {count} points utilisables.</translation>
  </message>
  <message>
   <source>A {kind} needs at least {count}.</source>
   <translation>La forme {kind} en demande au moins {count}.</translation>
  </message>
  <message>
   <source>{path} can't be read as JSON ({reason}).</source>
   <translation>{path} ne se lit pas comme JSON ({reason}).</translation>
  </message>
  <message>
   <source>Save it again with LabelMe.</source>
   <translation>Enregistrez-le à nouveau avec LabelMe.</translation>
  </message>
  <message>
   <source>{place}: its mask can't be read ({reason}).</source>
   <translation>{place} : son masque ne peut être lu ({reason}).</translation>
  </message>
  <message>
   <source>{path} states the part {part}.</source>
   <translation>{path} indique la partie {part}.</translation>
  </message>
  <message>
   <source>{place}: unknown class {name}.</source>
   <translation>{place} : classe inconnue {name}.</translation>
  </message>
  <message>
   <source>Expected one or more of: {names}.</source>
   <translation>Attendu : un ou plusieurs de : {names}.</translation>
  </message>
  <message>
   <source>Expected {{"labelled_classes": ["craquelure"]}}, see docs/data.md.</source>
   <translation>Attendu : {{"labelled_classes": ["craquelure"]}}, voir docs/data.md.</translation>
  </message>
  <message>
   <source>Neither OpenVINO nor torch is installed.</source>
   <translation>Ni OpenVINO ni torch n'est installé.</translation>
  </message>
  <message>
   <source>Install one: pip install openvino.</source>
   <translation>Installez-en un : pip install openvino.</translation>
  </message>
  <message>
   <source>{name} is installed but can't be loaded: {reason}.</source>
   <translation>{name} est installé mais ne se charge pas : {reason}.</translation>
  </message>
  <message>
   <source>Install {name} anew.</source>
   <translation>Réinstallez {name}.</translation>
  </message>
  <message>
   <source>There is no engine {name}.</source>
   <translation>Il n'y a pas de moteur {name}.</translation>
  </message>
  <message>
   <source>There is no precision {name}.</source>
   <translation>Il n'y a pas de précision {name}.</translation>
  </message>
  <message>
   <source>There is no device {name}.</source>
   <translation>Il n'y a pas d'appareil {name}.</translation>
  </message>
  <message>
   <source>Expected auto, cpu, cuda, cuda:N or mps.</source>
   <translation>Attendu : auto, cpu, cuda, cuda:N ou mps.</translation>
  </message>
  <message>
   <source>Expected auto, cpu, cuda, cuda:NUMBER or mps.</source>
   <translation>Attendu : auto, cpu, cuda, cuda:NUMÉRO ou mps.</translation>
  </message>
  <message>
   <source>OpenVINO runs on the processor, --device is {device}.</source>
   <translation>OpenVINO fonctionne sur le processeur, --device est {device}.</translation>
  </message>
  <message>
   <source>Give --engine torch or --device cpu.</source>
   <translation>Choisissez --engine torch ou --device cpu.</translation>
  </message>
  <message>
   <source>{name} is not installed.</source>
   <translation>{name} n'est pas installé.</translation>
  </message>
  <message>
   <source>Install it (pip install {name}) or give --engine auto.</source>
   <translation>Installez-le (pip install {name}) ou choisissez --engine auto.</translation>
  </message>
  <message>
   <source>Memory of the device does not suffice for one window.</source>
   <translation>La mémoire de l'appareil ne suffit pas pour une fenêtre.</translation>
  </message>
  <message>
   <source>Close other programs that use it, or give --device cpu.</source>
   <translation>Fermez d'autres programmes qui l'utilisent, ou choisissez --device cpu.</translation>
  </message>
  <message>
   <source>This processor can't compute in {precision}.</source>
   <translation>Ce processeur ne peut calculer en {precision}.</translation>
  </message>
  <message>
   <source>Give --precision auto or float32.</source>
   <translation>Choisissez --precision auto ou float32.</translation>
  </message>
  <message>
   <source>Get the model again.</source>
   <translation>Procurez-vous à nouveau le modèle.</translation>
  </message>
  <message>
   <source>Get the model again; it is incomplete.</source>
   <translation>Procurez-vous à nouveau le modèle ; il est incomplet.</translation>
  </message>
  <message>
   <source>Get the model again; the file is damaged.</source>
   <translation>Procurez-vous à nouveau le modèle ; le fichier est endommagé.</translation>
  </message>
  <message>
   <source>Get the model again; the file is damaged or belongs to another card.</source>
   <translation>Procurez-vous à nouveau le modèle ; le fichier est endommagé ou appartient à une autre fiche.</translation>
  </message>
  <message>
   <source>Get the model again, or update CraqueMap.</source>
   <translation>Procurez-vous à nouveau le modèle, ou mettez CraqueMap à jour.</translation>
  </message>
  <message>
   <source>Get the model again, or write the card anew.</source>
   <translation>Procurez-vous à nouveau le modèle, ou réécrivez la fiche.</translation>
  </message>
  <message>
   <source>Update CraqueMap.</source>
   <translation>Mettez CraqueMap à jour.</translation>
  </message>
  <message>
   <source>torch finds no device {device}.</source>
   <translation>torch ne trouve pas d'appareil {device}.</translation>
  </message>
  <message>
   <source>Found: {devices}. Give --device auto for the best.</source>
   <translation>Trouvé : {devices}. --device auto prend le meilleur.</translation>
  </message>
  <message>
   <source>torch computes no faster in float16 on a processor.</source>
   <translation>torch ne calcule pas plus vite en float16 sur un processeur.</translation>
  </message>
  <message>
   <source>Give --precision auto.</source>
   <translation>Choisissez --precision auto.</translation>
  </message>
  <message>
   <source>There is a model in {folder} already.</source>
   <translation>Il y a déjà un modèle dans {folder}.</translation>
  </message>
  <message>
   <source>Choose another folder, or give --overwrite.</source>
   <translation>Choisissez un autre dossier, ou cochez --overwrite.</translation>
  </message>
  <message>
   <source>The network's weights are not those of {architecture} with {count} classes.</source>
   <translation>Les poids du réseau ne sont pas ceux de {architecture} à {count} classes.</translation>
  </message>
  <message>
   <source>Expected the architecture that the card names.</source>
   <translation>Attendu : l'architecture que la fiche nomme.</translation>
  </message>
  <message>
   <source>Weight {name} is not finite in half precision.</source>
   <translation>Le poids {name} n'est pas fini en demi-précision.</translation>
  </message>
  <message>
   <source>The training diverged; train again.</source>
   <translation>L'entraînement a divergé ; recommencez-le.</translation>
  </message>
  <message>
   <source>Give a multiple of {count}.</source>
   <translation>Donnez un multiple de {count}.</translation>
  </message>
  <message>
   <source>Training in float16 needs a GPU.</source>
   <translation>L'entraînement en float16 exige un GPU.</translation>
  </message>
  <message>
   <source>Give --precision bfloat16 or float32.</source>
   <translation>Choisissez --precision bfloat16 ou float32.</translation>
  </message>
  <message>
   <source>Give --device cuda or cpu to train on several.</source>
   <translation>Choisissez --device cuda ou cpu pour en utiliser plusieurs.</translation>
  </message>
  <message>
   <source>Give as many as there are, or --device cpu.</source>
   <translation>Donnez-en autant qu'il y en a, ou --device cpu.</translation>
  </message>
  <message>
   <source>There is no device {device}; {count} CUDA devices were found.</source>
   <translation>Il n'y a pas d'appareil {device} ; {count} appareils CUDA ont été trouvés.</translation>
  </message>
  <message>
   <source>There is no device 'mps' here.</source>
   <translation>Il n'y a pas d'appareil « mps » ici.</translation>
  </message>
  <message>
   <source>Give --device cpu.</source>
   <translation>Choisissez --device cpu.</translation>
  </message>
  <message>
   <source>No weights of {model} fit this network.</source>
   <translation>Aucun poids de {model} ne convient à ce réseau.</translation>
  </message>
  <message>
   <source>Give a model of the same architecture.</source>
   <translation>Donnez un modèle de la même architecture.</translation>
  </message>
  <message>
   <source>There is no loss {name}.</source>
   <translation>Il n'y a pas de fonction de perte {name}.</translation>
  </message>
  <message>
   <source>--class-weights has the values {values}.</source>
   <translation>--class-weights a les valeurs {values}.</translation>
  </message>
  <message>
   <source>Expected {count}, not all 0: one for each class.</source>
   <translation>Attendu : {count}, pas toutes à 0, une par classe.</translation>
  </message>
  <message>
   <source>The card of model {name} has {found}.</source>
   <translation>La fiche du modèle {name} a {found}.</translation>
  </message>
  <message>
   <source>{path} has format {format}, known is {known}.</source>
   <translation>{path} a le format {format}, le format connu est {known}.</translation>
  </message>
  <message>
   <source>{path} is no model card: {reason}.</source>
   <translation>{path} n'est pas une fiche de modèle : {reason}.</translation>
  </message>
  <message>
   <source>{path} holds weights without a model card and graph.</source>
   <translation>{path} contient des poids sans fiche de modèle ni graphe.</translation>
  </message>
  <message>
   <source>Expected a file written by train.</source>
   <translation>Attendu : un fichier écrit par l'entraînement.</translation>
  </message>
  <message>
   <source>Model folder {folder} has no {file}.</source>
   <translation>Le dossier de modèle {folder} n'a pas de {file}.</translation>
  </message>
  <message>
   <source>The weights in {path} have SHA-256 {found}…, the model card says {stated}….</source>
   <translation>Les poids dans {path} ont le SHA-256 {found}…, la fiche du modèle dit {stated}….</translation>
  </message>
  <message>
   <source>No model is bundled with this installation.</source>
   <translation>Aucun modèle n'est fourni avec cette installation.</translation>
  </message>
  <message>
   <source>Give --model a model folder.</source>
   <translation>Donnez un dossier de modèle sous --model.</translation>
  </message>
  <message>
   <source>The graph in {path} is damaged: {reason}.</source>
   <translation>Le graphe dans {path} est endommagé : {reason}.</translation>
  </message>
  <message>
   <source>{path} can't be unpacked: {reason}.</source>
   <translation>{path} ne peut être décompressé : {reason}.</translation>
  </message>
  <message>
   <source>Free some disk, or set CRAQUEMAP_CACHE.</source>
   <translation>Libérez de l'espace, ou définissez CRAQUEMAP_CACHE.</translation>
  </message>
  <message>
   <source>The model folder {folder} is gone or was changed.</source>
   <translation>Le dossier de modèle {folder} a disparu ou a été modifié.</translation>
  </message>
  <message>
   <source>Start again.</source>
   <translation>Recommencez.</translation>
  </message>
  <message>
   <source>The model can't be unpacked into {folder}: {reason}.</source>
   <translation>Le modèle ne peut être décompressé dans {folder} : {reason}.</translation>
  </message>
  <message>
   <source>There is no architecture {name}.</source>
   <translation>Il n'y a pas d'architecture {name}.</translation>
  </message>
  <message>
   <source>{path} holds no weights that fit this encoder.</source>
   <translation>{path} ne contient pas de poids convenant à cet encodeur.</translation>
  </message>
  <message>
   <source>Expected the state dict of the same encoder.</source>
   <translation>Attendu : le « state dict » du même encodeur.</translation>
  </message>
  <message>
   <source>No ImageNet weights are offered for this encoder.</source>
   <translation>Il n'y a pas de poids ImageNet pour cet encodeur.</translation>
  </message>
  <message>
   <source>Give a file, or leave them out.</source>
   <translation>Donnez un fichier, ou omettez-les.</translation>
  </message>
  <message>
   <source>The weights in {path} don't fit architecture {architecture}: {reason}</source>
   <translation>Les poids dans {path} ne conviennent pas à l'architecture {architecture} : {reason}</translation>
  </message>
  <message>
   <source>{path} can't be read as weights: {reason}</source>
   <translation>{path} ne se lit pas comme des poids : {reason}</translation>
  </message>
  <message>
   <source>Expected a PyTorch state dict.</source>
   <translation>Attendu : un « state dict » de PyTorch.</translation>
  </message>
  <message>
   <source>The ImageNet weights can't be downloaded from {url} ({reason}).</source>
   <translation>Les poids ImageNet ne peuvent être téléchargés de {url} ({reason}).</translation>
  </message>
  <message>
   <source>Get that file where there is a network and give it as --encoder-weights FILE, or leave the option out.</source>
   <translation>Téléchargez ce fichier là où il y a un réseau et donnez-le sous --encoder-weights, ou omettez l'option.</translation>
  </message>
  <message>
   <source>Give one of them: both say how long.</source>
   <translation>Donnez l'un des deux : les deux disent la durée.</translation>
  </message>
  <message>
   <source>Give one of them: both say which weights the encoder starts from.</source>
   <translation>Donnez l'un des deux : les deux disent de quels poids part l'encodeur.</translation>
  </message>
  <message>
   <source>No picture is large enough to lay an edge into.</source>
   <translation>Aucune image n'est assez grande pour y poser un bord.</translation>
  </message>
  <message>
   <source>Expected sides of {size} px.</source>
   <translation>Attendu : des côtés de {size} px.</translation>
  </message>
  <message>
   <source>Cancelled by another process.</source>
   <translation>Annulé par un autre processus.</translation>
  </message>
  <message>
   <source>This network has no steps for --deep-supervision.</source>
   <translation>Ce réseau n'a pas d'étages pour --deep-supervision.</translation>
  </message>
  <message>
   <source>Leave that option out.</source>
   <translation>Omettez cette option.</translation>
  </message>
  <message>
   <source>{path} exists, and several nodes can't agree on when to replace it.</source>
   <translation>{path} existe, et plusieurs machines ne peuvent s'accorder sur le moment de le remplacer.</translation>
  </message>
  <message>
   <source>Delete it beforehand.</source>
   <translation>Supprimez-le auparavant.</translation>
  </message>
  <message>
   <source>Give --frozen-share 0.</source>
   <translation>Donnez --frozen-share 0.</translation>
  </message>
  <message>
   <source>{path} holds an unfinished training with another {option} ({before}, now {now}).</source>
   <translation>{path} contient un entraînement inachevé avec un autre {option} ({before}, maintenant {now}).</translation>
  </message>
  <message>
   <source>Repeat its command to go on, or give --overwrite to start anew.</source>
   <translation>Répétez son exécution pour continuer, ou cochez --overwrite pour recommencer.</translation>
  </message>
  <message>
   <source>Delete it to start anew.</source>
   <translation>Supprimez-le pour recommencer.</translation>
  </message>
  <message>
   <source>{path} is {size} bytes long, its header asks for {wanted}.</source>
   <translation>{path} fait {size} octets, son en-tête en demande {wanted}.</translation>
  </message>
  <message>
   <source>Expected the weights of a model.</source>
   <translation>Attendu : les poids d'un modèle.</translation>
  </message>
  <message>
   <source>Check the permissions of the file.</source>
   <translation>Vérifiez les droits sur le fichier.</translation>
  </message>
  <message>
   <source>{path} is no safetensors file: {reason}.</source>
   <translation>{path} n'est pas un fichier safetensors : {reason}.</translation>
  </message>
  <message>
   <source>The language {language} is not there.</source>
   <translation>La langue {language} n'existe pas.</translation>
  </message>
  <message>
   <source>Remove the folder {folder} and run again.</source>
   <translation>Supprimez le dossier {folder} et relancez.</translation>
  </message>
  <message>
   <source>Give the size of a pixel with --gsd-mm.</source>
   <translation>Donnez la taille d'un pixel sous --gsd-mm.</translation>
  </message>
  <message>
   <source>Give the size of a pixel with --gsd-mm, or reproject it to a metric CRS.</source>
   <translation>Donnez la taille d'un pixel sous --gsd-mm, ou reprojetez-le dans un SCR métrique.</translation>
  </message>
  <message>
   <source>--overlap is {overlap} px, which leaves nothing of the model's windows of {window} px.</source>
   <translation>--overlap est {overlap} px, ce qui ne laisse rien des fenêtres du modèle de {window} px.</translation>
  </message>
  <message>
   <source>--background: {path} is no local file.</source>
   <translation>--background : {path} n'est pas un fichier local.</translation>
  </message>
  <message>
   <source>--old-date {old} is not before --new-date {new}.</source>
   <translation>--old-date {old} n'est pas avant --new-date {new}.</translation>
  </message>
  <message>
   <source>{path} can't be written: {reason}; {free} MB are free.</source>
   <translation>{path} ne peut être écrit : {reason} ; {free} Mo sont libres.</translation>
  </message>
  <message>
   <source>{path} can't be read as a vector file: {reason}.</source>
   <translation>{path} ne se lit pas comme fichier vecteur : {reason}.</translation>
  </message>
  <message>
   <source>Expected at least two, better five.</source>
   <translation>Attendu : au moins deux, mieux cinq.</translation>
  </message>
  <message>
   <source>--cell is {size} m: that makes {count} cells.</source>
   <translation>--cell est {size} m : cela fait {count} cellules.</translation>
  </message>
  <message>
   <source>Expected at most {count}: take larger cells.</source>
   <translation>Attendu : au plus {count} ; prenez des cellules plus grandes.</translation>
  </message>
  <message>
   <source>--zones: in {name} {element} is its own parent ({path}).</source>
   <translation>--zones : dans {name}, {element} est son propre parent ({path}).</translation>
  </message>
  <message>
   <source>--scheduler needs the Python package {package}, which is not installed.</source>
   <translation>--scheduler exige le paquet Python {package}, qui n'est pas installé.</translation>
  </message>
  <message>
   <source>Expected at most {count} million: make --width-px or --height-px smaller.</source>
   <translation>Attendu : au plus {count} millions ; diminuez --width-px ou --height-px.</translation>
  </message>
  <message>
   <source>Expected at least one picture with a mask.</source>
   <translation>Attendu : au moins une image avec masque.</translation>
  </message>
  <message>
   <source>--batch-size is {size}, for {count} processes together.</source>
   <translation>--batch-size est {size}, pour {count} processus ensemble.</translation>
  </message>
  <message>
   <source>--devices is {wanted}; {count} CUDA devices were found.</source>
   <translation>--devices est {wanted} ; {count} appareils CUDA ont été trouvés.</translation>
  </message>
  <message>
   <source>--{one} is {value} and --{other} is {other_value}.</source>
   <translation>--{one} est {value} et --{other} est {other_value}.</translation>
  </message>
  <message>
   <source>--label {value} is no pair.</source>
   <translation>--label {value} n'est pas une paire.</translation>
  </message>
  <message>
   <source>--frozen-share is {share}, and {architecture} has no encoder that could be frozen.</source>
   <translation>--frozen-share est {share}, et {architecture} n'a pas d'encodeur à geler.</translation>
  </message>
  <message>
   <source>Craquelure by element</source>
   <translation>Craquelures par élément</translation>
  </message>
  <message>
   <source>Craquelure kept</source>
   <translation>Craquelures retenues</translation>
  </message>
  <message>
   <source>Craquelure measured</source>
   <translation>Craquelures mesurées</translation>
  </message>
  <message>
   <source>Craquelure mended</source>
   <translation>Craquelures réparées</translation>
  </message>
  <message>
   <source>Craquelure renumbered</source>
   <translation>Craquelures renumérotées</translation>
  </message>
  <message>
   <source>Craquelure totals</source>
   <translation>Craquelures, totaux</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>Cartographier</translation>
  </message>
  <message>
   <source>Paint loss by element</source>
   <translation>Lacunes par élément</translation>
  </message>
  <message>
   <source>Paint loss kept</source>
   <translation>Lacunes retenues</translation>
  </message>
  <message>
   <source>Paint loss measured</source>
   <translation>Lacunes mesurées</translation>
  </message>
  <message>
   <source>Paint loss mended</source>
   <translation>Lacunes réparées</translation>
  </message>
  <message>
   <source>Paint loss renumbered</source>
   <translation>Lacunes renumérotées</translation>
  </message>
  <message>
   <source>Paint loss totals</source>
   <translation>Lacunes, totaux</translation>
  </message>
  <message>
   <source>An example to start from: maps a mosaic, cuts craquelure and paint loss at the borders of building elements, and sums up length and area for each. Copy it into the Modeler to change it.</source>
   <translation>Un exemple pour commencer : cartographie une mosaïque, coupe craquelures et lacunes aux limites des éléments du bâtiment, et somme longueur et surface pour chacun. Copiez-le dans le modeleur pour le modifier.</translation>
  </message>
  <message>
   <source>Ground sampling distance [mm], where the mosaic has no scale</source>
   <translation>Taille du pixel au sol [mm], si la mosaïque n'a pas d'échelle</translation>
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
   <source>{sheets} sheets, {pages} pages: {path}</source>
   <translation>{sheets} feuilles, {pages} pages : {path}</translation>
  </message>
  <message>
   <source>Layouts: {names}</source>
   <translation>Mises en page : {names}</translation>
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
   <source>Install them there, or let “Set up CraqueMap” (craquemap:setup) make an environment and name no interpreter.</source>
   <translation>Installez-les-y, ou laissez « Installer CraqueMap » (craquemap:setup) créer un environnement et n'indiquez pas d'interpréteur.</translation>
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
   <source>{python} lacks packages that CraqueMap needs: {packages}.</source>
   <translation>Il manque à {python} des paquets dont CraqueMap a besoin : {packages}.</translation>
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
   <source>map, segment, vectorize</source>
   <translation>cartographier, segmenter, vectoriser</translation>
  </message>
  <message>
   <source>map with torch (GPUs)</source>
   <translation>cartographier avec torch (GPU)</translation>
  </message>
  <message>
   <source>train</source>
   <translation>entraîner</translation>
  </message>
  <message>
   <source>several machines</source>
   <translation>plusieurs machines</translation>
  </message>
  <message>
   <source>system</source>
   <translation>système</translation>
  </message>
  <message>
   <source>processors</source>
   <translation>processeurs</translation>
  </message>
  <message>
   <source>free disk [GiB]</source>
   <translation>espace libre [Gio]</translation>
  </message>
  <message>
   <source>device</source>
   <translation>appareil</translation>
  </message>
  <message>
   <source>{task}: needs {packages}</source>
   <translation>{task} : nécessite {packages}</translation>
  </message>
  <message>
   <source>{task}: ready</source>
   <translation>{task} : prêt</translation>
  </message>
  <message>
   <source>not installed</source>
   <translation>non installé</translation>
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
   <source>saved with Enter</source>
   <translation>validée par Entrée</translation>
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
