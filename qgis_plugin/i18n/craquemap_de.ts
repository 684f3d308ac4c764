<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>CraqueMap</name>
  <message>
   <source>Survey</source>
   <translation>Kartierung</translation>
  </message>
  <message>
   <source>Map craquelure and paint loss</source>
   <translation>Craquelé und Fehlstellen kartieren</translation>
  </message>
  <message>
   <source>&lt;p&gt;Finds craquelure and paint loss on an orthorectified mosaic of a painted façade, and delivers them measured and styled in one GeoPackage.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Layers&lt;/b&gt;&lt;br&gt;Craquelure: one line per crack segment, with length, width, orientation and confidence.&lt;br&gt; Junctions: where cracks end, meet or cross.&lt;br&gt;Islands: the pieces of paint that craquelure closes in.&lt;br&gt; Paint loss: polygons with area and confidence.&lt;br&gt;Coverage: what was surveyed.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Scale&lt;/b&gt;&lt;br&gt;Comes from the mosaic. Without a usable one (no georeference, or degrees) set the ground sampling distance: the size of a pixel on the façade. Coordinates stay in the mosaic's CRS.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Review&lt;/b&gt;&lt;br&gt;Each crack and each loss has a field “review” for accepted, edited or rejected.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Cancel&lt;/b&gt;&lt;br&gt;A cancelled run into a file resumes where it stopped when it is started again with the same settings.&lt;/p&gt; &lt;p&gt;Everything is computed on this computer; no picture leaves it.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Findet Craquelé und Fehlstellen auf dem orthorektifizierten Mosaik einer bemalten Fassade und liefert sie vermessen und gestaltet in einem GeoPackage.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Layer&lt;/b&gt;&lt;br&gt;Craquelé: eine Linie je Rissabschnitt, mit Länge, Breite, Ausrichtung und Konfidenz.&lt;br&gt; Knoten: wo Risse enden, zusammentreffen oder sich kreuzen.&lt;br&gt;Schollen: die Malschichtstücke, die das Craquelé einschließt.&lt;br&gt; Fehlstellen: Polygone mit Fläche und Konfidenz.&lt;br&gt;Erfasste Fläche: was untersucht wurde.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Maßstab&lt;/b&gt;&lt;br&gt;Kommt aus dem Mosaik. Hat es keinen brauchbaren (keine Georeferenz, oder Grad), geben Sie die Bodenauflösung an: die Größe eines Pixels auf der Fassade. Koordinaten bleiben im KBS des Mosaiks.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Prüfung&lt;/b&gt;&lt;br&gt;Jeder Riss und jede Fehlstelle hat ein Feld „review“ für bestätigt (accepted), bearbeitet (edited) oder verworfen (rejected).&lt;/p&gt; &lt;p&gt;&lt;b&gt;Abbrechen&lt;/b&gt;&lt;br&gt;Ein abgebrochener Lauf in eine Datei setzt dort fort, wo er aufgehört hat, wenn er mit denselben Einstellungen neu gestartet wird.&lt;/p&gt; &lt;p&gt;Alles wird auf diesem Computer berechnet; kein Bild verlässt ihn.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Surveyed area [m²]</source>
   <translation>Erfasste Fläche [m²]</translation>
  </message>
  <message>
   <source>Craquelure length [m]</source>
   <translation>Länge des Craquelés [m]</translation>
  </message>
  <message>
   <source>Craquelure per area [m/m²]</source>
   <translation>Craquelé je Fläche [m/m²]</translation>
  </message>
  <message>
   <source>Mean craquelure width [mm]</source>
   <translation>Mittlere Breite des Craquelés [mm]</translation>
  </message>
  <message>
   <source>Craquelure segments</source>
   <translation>Craquelé-Abschnitte</translation>
  </message>
  <message>
   <source>Craquelure networks</source>
   <translation>Craquelé-Netze</translation>
  </message>
  <message>
   <source>Junctions</source>
   <translation>Knoten</translation>
  </message>
  <message>
   <source>Islands</source>
   <translation>Schollen</translation>
  </message>
  <message>
   <source>Paint loss area [m²]</source>
   <translation>Fläche der Fehlstellen [m²]</translation>
  </message>
  <message>
   <source>Paint loss [% of the surveyed area]</source>
   <translation>Fehlstellen [% der erfassten Fläche]</translation>
  </message>
  <message>
   <source>Paint losses</source>
   <translation>Fehlstellen</translation>
  </message>
  <message>
   <source>Orthomosaic</source>
   <translation>Orthomosaik</translation>
  </message>
  <message>
   <source>Ground sampling distance</source>
   <translation>Bodenauflösung</translation>
  </message>
  <message>
   <source>Craquelure from probability</source>
   <translation>Craquelé ab Wahrscheinlichkeit</translation>
  </message>
  <message>
   <source>Paint loss from probability</source>
   <translation>Fehlstelle ab Wahrscheinlichkeit</translation>
  </message>
  <message>
   <source>Shortest craquelure network</source>
   <translation>Kürzestes Rissnetz</translation>
  </message>
  <message>
   <source>Smallest paint loss</source>
   <translation>Kleinste Fehlstelle</translation>
  </message>
  <message>
   <source>Least confidence of a feature</source>
   <translation>Geringste Konfidenz eines Objekts</translation>
  </message>
  <message>
   <source>Width classes</source>
   <translation>Breitenklassen</translation>
  </message>
  <message>
   <source>Smooth outlines</source>
   <translation>Umrisse glätten</translation>
  </message>
  <message>
   <source>Language of the legend</source>
   <translation>Sprache der Legende</translation>
  </message>
  <message>
   <source>Bands</source>
   <translation>Kanäle</translation>
  </message>
  <message>
   <source>Black value</source>
   <translation>Wert für Schwarz</translation>
  </message>
  <message>
   <source>White value</source>
   <translation>Wert für Weiß</translation>
  </message>
  <message>
   <source>Clip percent</source>
   <translation>Abgeschnittener Anteil</translation>
  </message>
  <message>
   <source>Resample to gsd</source>
   <translation>Mit dieser Bodenauflösung lesen</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <source>Only inside these polygons</source>
   <translation>Nur innerhalb dieser Polygone</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>Rechengerät</translation>
  </message>
  <message>
   <source>Engine</source>
   <translation>Rechenwerk</translation>
  </message>
  <message>
   <source>Precision</source>
   <translation>Rechengenauigkeit</translation>
  </message>
  <message>
   <source>Context round each network window</source>
   <translation>Umgebung je Netzfenster</translation>
  </message>
  <message>
   <source>Scheduler</source>
   <translation>Dask-Scheduler</translation>
  </message>
  <message>
   <source>Windows at a time</source>
   <translation>Fenster gleichzeitig</translation>
  </message>
  <message>
   <source>Tile size</source>
   <translation>Kachelgröße</translation>
  </message>
  <message>
   <source>Threads</source>
   <translation>Threads</translation>
  </message>
  <message>
   <source>Replace an existing result</source>
   <translation>Vorhandenes Ergebnis ersetzen</translation>
  </message>
  <message>
   <source>Survey (GeoPackage)</source>
   <translation>Kartierung (GeoPackage)</translation>
  </message>
  <message>
   <source>Folder for class and probability rasters</source>
   <translation>Ordner für Klassen- und Wahrscheinlichkeitsraster</translation>
  </message>
  <message>
   <source>Orthomosaic: any raster GDAL reads, with 1, 3 or 4 bands.</source>
   <translation>Orthomosaik: jedes Raster, das GDAL liest, mit 1, 3 oder 4 Kanälen.</translation>
  </message>
  <message>
   <source>Ground sampling distance, where the file states no usable scale.</source>
   <translation>Bodenauflösung, wenn die Datei keinen brauchbaren Maßstab nennt.</translation>
  </message>
  <message>
   <source>Probability from which a pixel is craquelure; without it the model card's value (map, segment).</source>
   <translation>Wahrscheinlichkeit, ab der ein Pixel Craquelé ist; ohne Angabe der Wert der Modellkarte (Kartieren, Klassenraster).</translation>
  </message>
  <message>
   <source>Probability from which a pixel is paint loss; without it the model card's value (map, segment).</source>
   <translation>Wahrscheinlichkeit, ab der ein Pixel Fehlstelle ist; ohne Angabe der Wert der Modellkarte (Kartieren, Klassenraster).</translation>
  </message>
  <message>
   <source>Craquelure networks shorter than this in all are left out. Without it, map leaves out networks of less than 10 pixels, which are noise more often than cracks; vectorize leaves out none.</source>
   <translation>Craquelé-Netze, die insgesamt kürzer sind, werden weggelassen. Ohne Angabe lässt das Kartieren Netze von weniger als 10 Pixeln weg, die öfter Rauschen als Risse sind; das Vektorisieren lässt keine weg.</translation>
  </message>
  <message>
   <source>Paint losses and islands smaller than this are left out. Without it, map leaves out those of less than 50 pixels; vectorize leaves out none.</source>
   <translation>Fehlstellen und Schollen, die kleiner sind, werden weggelassen. Ohne Angabe lässt das Kartieren solche von weniger als 50 Pixeln weg; das Vektorisieren lässt keine weg.</translation>
  </message>
  <message>
   <source>Paint losses with less confidence are left out, and craquelure networks of which less than 20 pixels of length are this sure (all of it where they are shorter). Without it, map leaves out the networks that are less sure than the model card says; vectorize leaves out none.</source>
   <translation>Fehlstellen mit geringerer Konfidenz werden weggelassen, und Craquelé-Netze, von denen weniger als 20 Pixel Länge so sicher sind (alles davon, wenn sie kürzer sind). Ohne Angabe lässt das Kartieren die Netze weg, die unsicherer sind, als die Modellkarte sagt; das Vektorisieren lässt keine weg.</translation>
  </message>
  <message>
   <source>Table of width classes: ascending limits in mm, as in 0.1,0.2,0.5,1 (the default), or classes with names, each with the limit it ends below: hair=0.1, fine=0.2, medium=1, wide.</source>
   <translation>Tabelle der Breitenklassen: aufsteigende Grenzen in mm, wie in 0.1,0.2,0.5,1 (die Vorgabe), oder Klassen mit Namen, jede mit der Grenze, unter der sie endet: hair=0.1, fine=0.2, medium=1, wide.</translation>
  </message>
  <message>
   <source>Draw islands and paint losses with lines across the steps of pixels, less than half a pixel off. Areas stay exact, neighbours keep their common border.</source>
   <translation>Schollen und Fehlstellen mit Linien quer über die Stufen der Pixel zeichnen, um weniger als ein halbes Pixel versetzt. Flächen bleiben genau, Nachbarn behalten ihre gemeinsame Grenze.</translation>
  </message>
  <message>
   <source>Language of legends: English, German, French, Italian or Chinese. Legends in the others are stored beside it; names of layers and fields are the same in all.</source>
   <translation>Sprache der Legenden: Englisch, Deutsch, Französisch, Italienisch oder Chinesisch. Die Legenden der anderen liegen mit in der Datei; die Namen von Layern und Feldern sind in allen gleich.</translation>
  </message>
  <message>
   <source>Bands of the mosaic to take as red, green and blue, or one as grey, counted from 1: 4,3,2. Without it what the file says.</source>
   <translation>Kanäle des Mosaiks für Rot, Grün und Blau, oder einer für Grau, ab 1 gezählt: 4,3,2. Ohne Angabe, was die Datei sagt.</translation>
  </message>
  <message>
   <source>Value of the mosaic that is shown as black. Without it bytes are taken as they are, other values from a percentile.</source>
   <translation>Wert des Mosaiks, der schwarz erscheint. Ohne Angabe werden Bytes genommen, wie sie sind, andere Werte ab einem Perzentil.</translation>
  </message>
  <message>
   <source>Value of the mosaic that is shown as white; else as for black.</source>
   <translation>Wert des Mosaiks, der weiß erscheint; sonst wie bei Schwarz.</translation>
  </message>
  <message>
   <source>Share of the values cut off at either end, where black or white come from a percentile.</source>
   <translation>Anteil der Werte, der an beiden Enden abgeschnitten wird, wenn Schwarz oder Weiß aus einem Perzentil kommen.</translation>
  </message>
  <message>
   <source>Ground sampling distance the mosaic is read at, where its own lies outside what the model was trained on. Results lie in the mosaic's coordinates all the same.</source>
   <translation>Bodenauflösung, mit der das Mosaik gelesen wird, wenn seine eigene außerhalb dessen liegt, womit das Modell trainiert wurde. Ergebnisse liegen trotzdem in den Koordinaten des Mosaiks.</translation>
  </message>
  <message>
   <source>Name of a bundled model or one of your own, model folder, or .safetensors file.</source>
   <translation>Name eines mitgelieferten oder eigenen Modells, Modellordner oder .safetensors-Datei.</translation>
  </message>
  <message>
   <source>Vector file of polygons in the mosaic's CRS: only what lies inside is surveyed.</source>
   <translation>Vektordatei mit Polygonen im KBS des Mosaiks: nur was darin liegt, wird kartiert.</translation>
  </message>
  <message>
   <source>Where the network runs: auto takes a CUDA GPU where there is one, else the processor.</source>
   <translation>Worauf das Netz rechnet: auto nimmt eine CUDA-Grafikkarte, wenn es eine gibt, sonst den Prozessor.</translation>
  </message>
  <message>
   <source>What runs the network; auto takes the fastest present.</source>
   <translation>Was das Netz rechnet; automatisch heißt: das schnellste, das da ist.</translation>
  </message>
  <message>
   <source>Arithmetic; auto takes bfloat16 or float16 where the device is fast at it.</source>
   <translation>Arithmetik; automatisch heißt: bfloat16 oder float16, wo das Gerät damit schnell ist.</translation>
  </message>
  <message>
   <source>Context round each network window; without it the model card's value.</source>
   <translation>Umgebung je Fenster des Netzes; ohne Angabe der Wert der Modellkarte.</translation>
  </message>
  <message>
   <source>Address of a running Dask scheduler, as tcp://host:8786: its workers run the network.</source>
   <translation>Adresse eines laufenden Dask-Schedulers, als tcp://host:8786: seine Arbeiter rechnen das Netz.</translation>
  </message>
  <message>
   <source>Windows that go through the network at a time: auto or a number.</source>
   <translation>Fenster, die gleichzeitig durch das Netz gehen: auto oder eine Zahl.</translation>
  </message>
  <message>
   <source>Side of the pieces worked on at a time: more is faster and takes more memory. The result does not depend on it.</source>
   <translation>Seitenlänge der Stücke, an denen gleichzeitig gearbeitet wird: mehr ist schneller und braucht mehr Speicher. Das Ergebnis hängt nicht davon ab.</translation>
  </message>
  <message>
   <source>Threads that read, compute, trace and measure; without it the processor's cores.</source>
   <translation>Threads, die lesen, rechnen, verfolgen und messen; ohne Angabe die Kerne des Prozessors.</translation>
  </message>
  <message>
   <source>Replace an existing result.</source>
   <translation>Ein vorhandenes Ergebnis ersetzen.</translation>
  </message>
  <message>
   <source>GeoPackage to write.</source>
   <translation>Zu schreibendes GeoPackage.</translation>
  </message>
  <message>
   <source>Folder that also receives the class and probability rasters.</source>
   <translation>Ordner, der auch die Klassen- und Wahrscheinlichkeitsraster erhält.</translation>
  </message>
  <message>
   <source>Class raster of a mosaic</source>
   <translation>Klassenraster eines Mosaiks</translation>
  </message>
  <message>
   <source>&lt;p&gt;Finds craquelure and paint loss on an orthorectified mosaic and writes what each pixel is.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Class raster&lt;/b&gt;&lt;br&gt;0 background, 1 craquelure, 2 paint loss, 255 not surveyed.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Probability raster&lt;/b&gt;&lt;br&gt;Two bands, craquelure and paint loss: 254 times the probability, 255 not surveyed.&lt;/p&gt; &lt;p&gt;“Vectorise a class raster” makes the survey of it, with any thresholds, without running the network again.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Findet Craquelé und Fehlstellen auf einem orthorektifizierten Mosaik und schreibt, was jedes Pixel ist.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Klassenraster&lt;/b&gt;&lt;br&gt;0 Hintergrund, 1 Craquelé, 2 Fehlstelle, 255 nicht erfasst.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Wahrscheinlichkeitsraster&lt;/b&gt;&lt;br&gt;Zwei Kanäle, Craquelé und Fehlstelle: das 254-fache der Wahrscheinlichkeit, 255 nicht erfasst.&lt;/p&gt; &lt;p&gt;„Klassenraster vektorisieren“ macht daraus die Kartierung, mit beliebigen Schwellen, ohne das Netz noch einmal laufen zu lassen.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Class raster</source>
   <translation>Klassenraster</translation>
  </message>
  <message>
   <source>Probability raster</source>
   <translation>Wahrscheinlichkeitsraster</translation>
  </message>
  <message>
   <source>Class raster to write: 0 background, 1 craquelure, 2 paint loss, 255 nodata.</source>
   <translation>Zu schreibendes Klassenraster: 0 Hintergrund, 1 Craquelé, 2 Fehlstelle, 255 kein Wert.</translation>
  </message>
  <message>
   <source>Probability raster to write: two bands, craquelure and paint loss, round(254 p), 255 nodata.</source>
   <translation>Zu schreibendes Wahrscheinlichkeitsraster: zwei Kanäle, Craquelé und Fehlstelle, round(254 p), 255 kein Wert.</translation>
  </message>
  <message>
   <source>Vectorise a class raster</source>
   <translation>Klassenraster vektorisieren</translation>
  </message>
  <message>
   <source>&lt;p&gt;Traces and measures the craquelure and paint loss of a class raster, from “Class raster of a mosaic” or any other program, and delivers them styled in one GeoPackage.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Class raster&lt;/b&gt;&lt;br&gt;0 background, 1 craquelure, 2 paint loss, 255 not surveyed.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Probability raster&lt;/b&gt;&lt;br&gt;Gives confidences, widths finer than a pixel, and new classes where a threshold is set.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Scale&lt;/b&gt;&lt;br&gt;Comes from the raster. Without a usable one (no georeference, or degrees) set the ground sampling distance.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Verfolgt und vermisst Craquelé und Fehlstellen eines Klassenrasters, aus „Klassenraster eines Mosaiks“ oder einem anderen Programm, und liefert sie gestaltet in einem GeoPackage.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Klassenraster&lt;/b&gt;&lt;br&gt;0 Hintergrund, 1 Craquelé, 2 Fehlstelle, 255 nicht erfasst.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Wahrscheinlichkeitsraster&lt;/b&gt;&lt;br&gt;Gibt Konfidenzen, Breiten feiner als ein Pixel, und neue Klassen, wo eine Schwelle gesetzt ist.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Maßstab&lt;/b&gt;&lt;br&gt;Kommt aus dem Raster. Hat es keinen brauchbaren (keine Georeferenz, oder Grad), geben Sie die Bodenauflösung an.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Class raster: 0 background, 1 craquelure, 2 paint loss, 255 nodata.</source>
   <translation>Klassenraster: 0 Hintergrund, 1 Craquelé, 2 Fehlstelle, 255 kein Wert.</translation>
  </message>
  <message>
   <source>Probability raster: two bands, craquelure and paint loss, round(254 p), 255 nodata. Gives confidences, finer widths, and new classes where a threshold is set.</source>
   <translation>Wahrscheinlichkeitsraster: zwei Kanäle, Craquelé und Fehlstelle, round(254 p), 255 kein Wert. Gibt Konfidenzen, feinere Breiten und neue Klassen, wo eine Schwelle gesetzt ist.</translation>
  </message>
  <message>
   <source>Plan</source>
   <translation>Plan</translation>
  </message>
  <message>
   <source>Take off quantities</source>
   <translation>Mengen ermitteln</translation>
  </message>
  <message>
   <source>&lt;p&gt;Takes off lengths, areas and counts of a survey by class, width or size class and building element, with costs where unit costs are given.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Building elements&lt;/b&gt;&lt;br&gt;Polygons with a name, and parents (bay, storey, façade) by which they are summed up too. Without any there is one total.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Table&lt;/b&gt;&lt;br&gt;A spreadsheet, CSV, or a GeoPackage with the quantities of each element, which is loaded with styles.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Review&lt;/b&gt;&lt;br&gt;Rejected features are left out.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Ermittelt Längen, Flächen und Anzahlen einer Kartierung nach Klasse, Breiten- oder Größenklasse und Bauteil, mit Kosten, wo Einheitspreise angegeben sind.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Bauteile&lt;/b&gt;&lt;br&gt;Polygone mit Namen und übergeordneten Bauteilen (Achse, Geschoss, Fassade), nach denen ebenfalls summiert wird. Ohne sie gibt es eine Gesamtsumme.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Tabelle&lt;/b&gt;&lt;br&gt;Eine Tabellenkalkulation, CSV oder ein GeoPackage mit den Mengen jedes Bauteils, das gestaltet geladen wird.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Prüfung&lt;/b&gt;&lt;br&gt;Verworfene Objekte bleiben weg.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Visible area [m²]</source>
   <translation>Sichtbare Fläche [m²]</translation>
  </message>
  <message>
   <source>Paint loss [% of the visible area]</source>
   <translation>Fehlstellen [% der sichtbaren Fläche]</translation>
  </message>
  <message>
   <source>Elements</source>
   <translation>Bauteile</translation>
  </message>
  <message>
   <source>Parents of elements</source>
   <translation>Übergeordnete Bauteile</translation>
  </message>
  <message>
   <source>Parents, level 2</source>
   <translation>Übergeordnete, Ebene 2</translation>
  </message>
  <message>
   <source>Parents, level 3</source>
   <translation>Übergeordnete, Ebene 3</translation>
  </message>
  <message>
   <source>Parents, level 4</source>
   <translation>Übergeordnete, Ebene 4</translation>
  </message>
  <message>
   <source>Parents, level 5</source>
   <translation>Übergeordnete, Ebene 5</translation>
  </message>
  <message>
   <source>Whole survey</source>
   <translation>Ganze Kartierung</translation>
  </message>
  <message>
   <source>Building elements</source>
   <translation>Bauteile</translation>
  </message>
  <message>
   <source>Field of the elements' names</source>
   <translation>Feld mit den Namen der Bauteile</translation>
  </message>
  <message>
   <source>Fields of the elements' parents</source>
   <translation>Felder mit übergeordneten Bauteilen</translation>
  </message>
  <message>
   <source>Elements that overlap</source>
   <translation>Bauteile, die sich überlappen</translation>
  </message>
  <message>
   <source>Limits of width classes</source>
   <translation>Grenzen der Breitenklassen</translation>
  </message>
  <message>
   <source>Limits of island sizes</source>
   <translation>Grenzen der Schollengrößen</translation>
  </message>
  <message>
   <source>Limits of paint loss sizes</source>
   <translation>Grenzen der Fehlstellengrößen</translation>
  </message>
  <message>
   <source>Table (XLSX, CSV or GeoPackage)</source>
   <translation>Tabelle (XLSX, CSV oder GeoPackage)</translation>
  </message>
  <message>
   <source>Minimum quantities and unit costs</source>
   <translation>Mindestmengen und Einheitspreise</translation>
  </message>
  <message>
   <source>Template of such a table</source>
   <translation>Vorlage für eine solche Tabelle</translation>
  </message>
  <message>
   <source>Style of CSV</source>
   <translation>Art der CSV-Datei</translation>
  </message>
  <message>
   <source>GeoPackage that map or vectorize wrote, reviewed or not.</source>
   <translation>GeoPackage, das Kartieren oder Vektorisieren geschrieben hat, geprüft oder nicht.</translation>
  </message>
  <message>
   <source>Building elements: polygons in the survey's CRS, with a name and optional parents.</source>
   <translation>Bauteile: Polygone im KBS der Kartierung, mit einem Namen und, wenn gewünscht, übergeordneten Bauteilen.</translation>
  </message>
  <message>
   <source>Field of the elements' names; without it the field name, or the only field of text.</source>
   <translation>Feld mit den Namen der Bauteile; ohne Angabe das Feld name oder das einzige Textfeld.</translation>
  </message>
  <message>
   <source>Fields of the elements' parents, separated by commas, from the nearest to the outermost; without it parent, parent_2 and so on, where there are such. A parent may be another element of the file.</source>
   <translation>Felder mit den übergeordneten Bauteilen, durch Kommas getrennt, vom nächsten zum äußersten; ohne Angabe parent, parent_2 und so weiter, wo es sie gibt. Ein übergeordnetes kann ein anderes Bauteil der Datei sein.</translation>
  </message>
  <message>
   <source>What becomes of elements that overlap: refuse, or give what they share to the first in the file.</source>
   <translation>Was mit Bauteilen geschieht, die sich überlappen: sie zurückweisen, oder das Gemeinsame dem ersten in der Datei geben.</translation>
  </message>
  <message>
   <source>Limits between width classes of craquelure, ascending, separated by commas; without it those of the survey (0.1, 0.2, 0.5, 1).</source>
   <translation>Grenzen zwischen den Breitenklassen des Craquelés, aufsteigend, durch Kommas getrennt; ohne Angabe die der Kartierung (0.1, 0.2, 0.5, 1).</translation>
  </message>
  <message>
   <source>Limits between size classes of islands: diameter of the circle of equal area.</source>
   <translation>Grenzen zwischen den Größenklassen der Schollen: Durchmesser des flächengleichen Kreises.</translation>
  </message>
  <message>
   <source>Limits between size classes of paint loss: area.</source>
   <translation>Grenzen zwischen den Größenklassen der Fehlstellen: Fläche.</translation>
  </message>
  <message>
   <source>Table to write: XLSX or CSV, or a GeoPackage with the quantities of each element.</source>
   <translation>Zu schreibende Tabelle: XLSX oder CSV, oder ein GeoPackage mit den Mengen jedes Bauteils.</translation>
  </message>
  <message>
   <source>Table of minimum billing quantities and unit costs, CSV or XLSX.</source>
   <translation>Tabelle der Mindestabrechnungsmengen und Einheitspreise, CSV oder XLSX.</translation>
  </message>
  <message>
   <source>Also write such a table to fill in, with a row for each class and size class.</source>
   <translation>Auch eine solche Tabelle zum Ausfüllen schreiben, mit einer Zeile für jede Klasse und Größenklasse.</translation>
  </message>
  <message>
   <source>CSV with commas between values, or with semicolons and decimal commas, as spreadsheets expect where numbers are written so.</source>
   <translation>CSV mit Kommas zwischen den Werten, oder mit Semikolons und Dezimalkommas, wie es Tabellenprogramme erwarten, wo Zahlen so geschrieben werden.</translation>
  </message>
  <message>
   <source>Density by grid cells</source>
   <translation>Dichte nach Rasterzellen</translation>
  </message>
  <message>
   <source>&lt;p&gt;Sums a survey up by squares or hexagons: craquelure in m/m², paint loss in %, widths, islands, and how branched and how parallel the cracks are.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Styles&lt;/b&gt;&lt;br&gt;The layer comes with several; choose among them in its properties.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Cells&lt;/b&gt;&lt;br&gt;Measured against their visible surface: what was not surveyed does not count.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Fasst eine Kartierung nach Quadraten oder Sechsecken zusammen: Craquelé in m/m², Fehlstellen in %, Breiten, Schollen, und wie verzweigt und wie parallel die Risse sind.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Stile&lt;/b&gt;&lt;br&gt;Der Layer bringt mehrere mit; wählen Sie in seinen Eigenschaften.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Zellen&lt;/b&gt;&lt;br&gt;Gemessen an ihrer sichtbaren Fläche: was nicht erfasst wurde, zählt nicht.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Cells</source>
   <translation>Zellen</translation>
  </message>
  <message>
   <source>Density</source>
   <translation>Dichte</translation>
  </message>
  <message>
   <source>Size of cells</source>
   <translation>Größe der Zellen</translation>
  </message>
  <message>
   <source>Shape of cells</source>
   <translation>Form der Zellen</translation>
  </message>
  <message>
   <source>Cells (GeoPackage)</source>
   <translation>Zellen (GeoPackage)</translation>
  </message>
  <message>
   <source>Size of cells: side of squares, distance between opposite sides of hexagons.</source>
   <translation>Größe der Zellen: Seite der Quadrate, Abstand gegenüberliegender Seiten der Sechsecke.</translation>
  </message>
  <message>
   <source>Shape of cells.</source>
   <translation>Form der Zellen.</translation>
  </message>
  <message>
   <source>Change between two surveys</source>
   <translation>Veränderung zwischen zwei Kartierungen</translation>
  </message>
  <message>
   <source>&lt;p&gt;Compares two surveys of the same surface: what is new, has grown, widened or gone, and how paint loss has changed, beyond what segmentation and registration leave uncertain.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Registration&lt;/b&gt;&lt;br&gt;Shift, rotation and scale that remain between the surveys are found from their networks, or taken from a table of control points.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Dates&lt;/b&gt;&lt;br&gt;With the dates of both surveys (2024-05-17, 2024-05 or 2024) all changes are given as rates per year too.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Settings&lt;/b&gt;&lt;br&gt;Map both mosaics with the same model, thresholds and scale: what one survey found and the other could not would count as change.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Review&lt;/b&gt;&lt;br&gt;Rejected features are left out.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Vergleicht zwei Kartierungen derselben Fläche: was neu, gewachsen, breiter oder verschwunden ist und wie sich Fehlstellen verändert haben, soweit es über die Unsicherheit von Segmentierung und Passung hinausgeht.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Passung&lt;/b&gt;&lt;br&gt;Verschiebung, Drehung und Maßstab, die zwischen den Kartierungen bleiben, werden aus ihren Netzen bestimmt oder einer Tabelle von Passpunkten entnommen.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Daten&lt;/b&gt;&lt;br&gt;Mit dem Datum beider Kartierungen (2024-05-17, 2024-05 oder 2024) werden alle Veränderungen auch als Raten pro Jahr angegeben.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Einstellungen&lt;/b&gt;&lt;br&gt;Kartieren Sie beide Mosaike mit demselben Modell, denselben Schwellen und demselben Maßstab: was die eine Kartierung fand und die andere nicht finden konnte, gälte sonst als Veränderung.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Prüfung&lt;/b&gt;&lt;br&gt;Verworfene Objekte bleiben außer Betracht.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>New craquelure [m]</source>
   <translation>Neues Craquelé [m]</translation>
  </message>
  <message>
   <source>Grown craquelure [m]</source>
   <translation>Gewachsenes Craquelé [m]</translation>
  </message>
  <message>
   <source>Tips that have advanced</source>
   <translation>Vorgerückte Rissspitzen</translation>
  </message>
  <message>
   <source>Mean advance of these tips [m]</source>
   <translation>Mittleres Vorrücken dieser Spitzen [m]</translation>
  </message>
  <message>
   <source>Widened segments</source>
   <translation>Breiter gewordene Abschnitte</translation>
  </message>
  <message>
   <source>Lost craquelure [m]</source>
   <translation>Verschwundenes Craquelé [m]</translation>
  </message>
  <message>
   <source>New paint loss [m²]</source>
   <translation>Neue Fehlstellen [m²]</translation>
  </message>
  <message>
   <source>Grown paint loss [m²]</source>
   <translation>Gewachsene Fehlstellen [m²]</translation>
  </message>
  <message>
   <source>Filled paint loss [m²]</source>
   <translation>Geschlossene Fehlstellen [m²]</translation>
  </message>
  <message>
   <source>Registration, root mean square [m]</source>
   <translation>Passung, mittlerer quadratischer Fehler [m]</translation>
  </message>
  <message>
   <source>Tolerance [m]</source>
   <translation>Toleranz [m]</translation>
  </message>
  <message>
   <source>Grown craquelure</source>
   <translation>Gewachsenes Craquelé</translation>
  </message>
  <message>
   <source>New craquelure</source>
   <translation>Neues Craquelé</translation>
  </message>
  <message>
   <source>Widened craquelure</source>
   <translation>Breiter gewordenes Craquelé</translation>
  </message>
  <message>
   <source>Lost craquelure</source>
   <translation>Verschwundenes Craquelé</translation>
  </message>
  <message>
   <source>Unchanged craquelure</source>
   <translation>Unverändertes Craquelé</translation>
  </message>
  <message>
   <source>New paint loss</source>
   <translation>Neue Fehlstellen</translation>
  </message>
  <message>
   <source>Grown paint loss</source>
   <translation>Gewachsene Fehlstellen</translation>
  </message>
  <message>
   <source>Filled paint loss</source>
   <translation>Geschlossene Fehlstellen</translation>
  </message>
  <message>
   <source>Covered by both surveys</source>
   <translation>Von beiden Kartierungen erfasst</translation>
  </message>
  <message>
   <source>Earlier survey (GeoPackage)</source>
   <translation>Frühere Kartierung (GeoPackage)</translation>
  </message>
  <message>
   <source>Later survey (GeoPackage)</source>
   <translation>Spätere Kartierung (GeoPackage)</translation>
  </message>
  <message>
   <source>Change (GeoPackage)</source>
   <translation>Veränderung (GeoPackage)</translation>
  </message>
  <message>
   <source>Date of the earlier survey</source>
   <translation>Datum der früheren Kartierung</translation>
  </message>
  <message>
   <source>Date of the later survey</source>
   <translation>Datum der späteren Kartierung</translation>
  </message>
  <message>
   <source>Registration</source>
   <translation>Passung</translation>
  </message>
  <message>
   <source>Table of control points</source>
   <translation>Tabelle von Passpunkten</translation>
  </message>
  <message>
   <source>Largest shift looked for</source>
   <translation>Größte gesuchte Verschiebung</translation>
  </message>
  <message>
   <source>Tolerance of matching</source>
   <translation>Toleranz der Zuordnung</translation>
  </message>
  <message>
   <source>Shortest new or lost craquelure</source>
   <translation>Kürzestes neues oder verschwundenes Craquelé</translation>
  </message>
  <message>
   <source>Smallest change of paint loss</source>
   <translation>Kleinste Veränderung einer Fehlstelle</translation>
  </message>
  <message>
   <source>Standard deviation of mean widths</source>
   <translation>Standardabweichung mittlerer Breiten</translation>
  </message>
  <message>
   <source>Survey of the earlier date: GeoPackage that map or vectorize wrote, reviewed or not.</source>
   <translation>Kartierung des früheren Datums: GeoPackage, das Kartieren oder Vektorisieren geschrieben hat, geprüft oder nicht.</translation>
  </message>
  <message>
   <source>Survey of the later date, of the same surface in the same coordinate system.</source>
   <translation>Kartierung des späteren Datums, von derselben Oberfläche im selben Koordinatensystem.</translation>
  </message>
  <message>
   <source>Date of the earlier survey, YYYY-MM-DD (or YYYY-MM, YYYY), for rates per year.</source>
   <translation>Datum der früheren Kartierung, JJJJ-MM-TT (oder JJJJ-MM, JJJJ), für Raten pro Jahr.</translation>
  </message>
  <message>
   <source>Date of the later survey, likewise.</source>
   <translation>Datum der späteren Kartierung, ebenso.</translation>
  </message>
  <message>
   <source>How the surveys are laid over one another: auto finds shift, rotation and scale from the networks, none takes the coordinates as they are.</source>
   <translation>Wie die Kartierungen übereinandergelegt werden: Verschiebung, Drehung und Maßstab aus den Netzen finden, oder die Koordinaten nehmen, wie sie sind.</translation>
  </message>
  <message>
   <source>Table of points seen in both surveys, CSV with the columns old_x, old_y, new_x, new_y in units of the CRS; registers by them instead.</source>
   <translation>Tabelle von Punkten, die in beiden Kartierungen zu sehen sind, CSV mit den Spalten old_x, old_y, new_x, new_y in Einheiten des KBS; die Passung geschieht dann über sie.</translation>
  </message>
  <message>
   <source>Largest shift between the surveys that is looked for.</source>
   <translation>Größte Verschiebung zwischen den Kartierungen, nach der gesucht wird.</translation>
  </message>
  <message>
   <source>Distance up to which lines are the same; at least, and without it, the larger of two pixels and two standard deviations of the registration.</source>
   <translation>Abstand, bis zu dem Linien dieselben sind; mindestens, und ohne Angabe, das Größere von zwei Pixeln und zwei Standardabweichungen der Passung.</translation>
  </message>
  <message>
   <source>Shorter new or lost craquelure is left out; without it four tolerances.</source>
   <translation>Kürzeres neues oder verschwundenes Craquelé wird weggelassen; ohne Angabe kürzer als vier Toleranzen.</translation>
  </message>
  <message>
   <source>Smaller changes of paint loss are left out; without it the square of four tolerances.</source>
   <translation>Kleinere Veränderungen von Fehlstellen werden weggelassen; ohne Angabe kleiner als das Quadrat von vier Toleranzen.</translation>
  </message>
  <message>
   <source>Standard deviation of a segment's mean width in each survey, for the level of detection of widening.</source>
   <translation>Standardabweichung der mittleren Breite eines Abschnitts in jeder Kartierung, für die Nachweisgrenze des Breiterwerdens.</translation>
  </message>
  <message>
   <source>Write a report (HTML, PDF)</source>
   <translation>Bericht schreiben (HTML, PDF)</translation>
  </message>
  <message>
   <source>&lt;p&gt;Writes an illustrated report of a survey for clients and records, as one HTML file or a PDF: overview, quantities, widths, directions, islands, junctions, spacing, uncertainty, the worst places as pictures, and provenance.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Orthomosaic&lt;/b&gt;&lt;br&gt;Only needed where the mosaic is neither where it was surveyed nor beside the survey. Without it the report has no pictures.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Building elements&lt;/b&gt;&lt;br&gt;As for the take-off, with costs where unit costs are given.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Review&lt;/b&gt;&lt;br&gt;Rejected features are left out.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Schreibt einen bebilderten Bericht über eine Kartierung für Auftraggeber und Akten, als eine HTML-Datei oder PDF: Übersicht, Mengen, Breiten, Richtungen, Schollen, Knoten, Abstände, Unsicherheit, die am stärksten betroffenen Stellen als Bilder, und die Herkunft der Daten.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Orthomosaik&lt;/b&gt;&lt;br&gt;Nur nötig, wenn das Mosaik weder liegt, wo es kartiert wurde, noch neben der Kartierung. Ohne es hat der Bericht keine Bilder.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Bauteile&lt;/b&gt;&lt;br&gt;Wie bei der Mengenermittlung, mit Kosten, wo Einheitspreise gegeben sind.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Prüfung&lt;/b&gt;&lt;br&gt;Verworfene Objekte bleiben weg.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Report (HTML or PDF)</source>
   <translation>Bericht (HTML oder PDF)</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <source>Project</source>
   <translation>Projekt</translation>
  </message>
  <message>
   <source>Object</source>
   <translation>Objekt</translation>
  </message>
  <message>
   <source>Drawn by</source>
   <translation>Bearbeitet von</translation>
  </message>
  <message>
   <source>Date (as in 2026-05-31)</source>
   <translation>Datum (wie 2026-05-31)</translation>
  </message>
  <message>
   <source>Pictures of each kind of worst places</source>
   <translation>Bilder je Art der am stärksten betroffenen Stellen</translation>
  </message>
  <message>
   <source>Font for Chinese, Japanese and Korean</source>
   <translation>Schrift für Chinesisch, Japanisch und Koreanisch</translation>
  </message>
  <message>
   <source>Report to write: one HTML file that holds everything it shows, or a PDF.</source>
   <translation>Zu schreibender Bericht: eine HTML-Datei, die alles enthält, was sie zeigt, oder ein PDF.</translation>
  </message>
  <message>
   <source>Language of the report.</source>
   <translation>Sprache des Berichts.</translation>
  </message>
  <message>
   <source>Name of the project, for the title block.</source>
   <translation>Name des Projekts, für das Schriftfeld.</translation>
  </message>
  <message>
   <source>What was surveyed, for the title block: building, façade, room.</source>
   <translation>Was kartiert wurde, für das Schriftfeld: Gebäude, Fassade, Raum.</translation>
  </message>
  <message>
   <source>Who is responsible for the report, for the title block.</source>
   <translation>Wer für den Bericht verantwortlich ist, für das Schriftfeld.</translation>
  </message>
  <message>
   <source>Date of the report, as in 2026-05-31; without it today.</source>
   <translation>Datum des Berichts, wie in 2026-05-31; ohne Angabe heute.</translation>
  </message>
  <message>
   <source>Mosaic to take pictures from; without it the one the survey names, looked for where it was and beside the survey.</source>
   <translation>Mosaik, aus dem die Bilder genommen werden; ohne Angabe das, welches die Kartierung nennt, gesucht wo es war und neben der Kartierung.</translation>
  </message>
  <message>
   <source>Table of minimum billing quantities and unit costs, as quantities takes it.</source>
   <translation>Tabelle der Mindestabrechnungsmengen und Einheitspreise, wie die Mengenermittlung sie nimmt.</translation>
  </message>
  <message>
   <source>Pictures of each kind of worst places: densest craquelure, widest cracks, largest losses.</source>
   <translation>Bilder von jeder Art der am stärksten betroffenen Stellen: dichtestes Craquelé, breiteste Risse, größte Fehlstellen.</translation>
  </message>
  <message>
   <source>TrueType font to embed in a PDF for Chinese, Japanese and Korean; without it one of the system's, else the PDF viewer's own.</source>
   <translation>TrueType-Schrift, die für Chinesisch, Japanisch und Koreanisch in ein PDF eingebettet wird; ohne Angabe eine des Systems, sonst die des PDF-Betrachters.</translation>
  </message>
  <message>
   <source>Draw for CAD (DXF)</source>
   <translation>Für CAD zeichnen (DXF)</translation>
  </message>
  <message>
   <source>&lt;p&gt;Draws a survey for CAD programs (DXF R2010, metres): craquelure as polylines on a layer for each width class, junctions as blocks, islands and paint loss as closed polylines, paint loss hatched.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Fields of features&lt;/b&gt;&lt;br&gt;Stay with their entities as extended data (application CRAQUEMAP), and as attributes of blocks where you choose so.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Local origin&lt;/b&gt;&lt;br&gt;CAD programs lose digits far from the origin. With “auto” the drawing begins at whole metres near the survey's lower left corner; the shift stands in the drawing.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Review&lt;/b&gt;&lt;br&gt;Rejected features are left out.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Zeichnet eine Kartierung für CAD-Programme (DXF R2010, Meter): Craquelé als Polylinien auf je einem Layer pro Breitenklasse, Knoten als Blöcke, Schollen und Fehlstellen als geschlossene Polylinien, Fehlstellen schraffiert.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Felder der Objekte&lt;/b&gt;&lt;br&gt;Bleiben als erweiterte Daten bei ihren Elementen (Anwendung CRAQUEMAP), und auf Wunsch als Attribute von Blöcken.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Lokaler Ursprung&lt;/b&gt;&lt;br&gt;CAD-Programme verlieren weit vom Ursprung Stellen. Mit „auto“ beginnt die Zeichnung bei ganzen Metern nahe der linken unteren Ecke der Kartierung; die Verschiebung steht in der Zeichnung.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Prüfung&lt;/b&gt;&lt;br&gt;Verworfene Objekte bleiben weg.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Drawing (DXF)</source>
   <translation>Zeichnung (DXF)</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Titel</translation>
  </message>
  <message>
   <source>Fields of features</source>
   <translation>Felder der Objekte</translation>
  </message>
  <message>
   <source>Mosaic beneath the drawing</source>
   <translation>Mosaik unter der Zeichnung</translation>
  </message>
  <message>
   <source>Local origin (auto, or x,y)</source>
   <translation>Lokaler Ursprung (auto oder x,y)</translation>
  </message>
  <message>
   <source>Plot scale 1 to</source>
   <translation>Plotmaßstab 1 zu</translation>
  </message>
  <message>
   <source>Only what touches these polygons</source>
   <translation>Nur was diese Polygone berührt</translation>
  </message>
  <message>
   <source>Field of the polygons' names</source>
   <translation>Feld mit den Namen der Polygone</translation>
  </message>
  <message>
   <source>Least mean width of craquelure</source>
   <translation>Kleinste mittlere Breite des Craquelés</translation>
  </message>
  <message>
   <source>Table of width classes</source>
   <translation>Tabelle der Breitenklassen</translation>
  </message>
  <message>
   <source>Drawing to write.</source>
   <translation>Zu schreibende Zeichnung.</translation>
  </message>
  <message>
   <source>Language of title, legend and descriptions of layers; names of layers and fields are the same in all.</source>
   <translation>Sprache von Titel, Legende und Beschreibungen der Layer; die Namen von Layern und Feldern sind in allen gleich.</translation>
  </message>
  <message>
   <source>Title beneath the drawing; without it the survey's name.</source>
   <translation>Titel unter der Zeichnung; ohne Angabe der Name der Kartierung.</translation>
  </message>
  <message>
   <source>Fields of features as extended data (XDATA) of their entities; as attributes of blocks as well, which CAD programs list and extract but which make the file several times larger; or not at all.</source>
   <translation>Felder der Objekte als erweiterte Daten (XDATA) ihrer Elemente; auch als Attribute von Blöcken, die CAD-Programme auflisten und auslesen, die die Datei aber mehrfach größer machen; oder gar nicht.</translation>
  </message>
  <message>
   <source>Mosaic to refer to as an image beneath the drawing: TIFF, JPEG or PNG, kept where it is.</source>
   <translation>Mosaik, auf das als Bild unter der Zeichnung verwiesen wird: TIFF, JPEG oder PNG; es bleibt, wo es ist.</translation>
  </message>
  <message>
   <source>Survey coordinates of the drawing's origin, as x,y; or auto: the survey's lower left corner, down to a whole metre. Without it coordinates are the survey's.</source>
   <translation>Koordinaten der Kartierung, an denen der Ursprung der Zeichnung liegt, als x,y; oder auto: die untere linke Ecke der Kartierung, auf ganze Meter abgerundet. Ohne Angabe sind die Koordinaten die der Kartierung.</translation>
  </message>
  <message>
   <source>Denominator of the scale the drawing will be plotted at; sizes of symbols, texts and hatches follow from it.</source>
   <translation>Nenner des Maßstabs, in dem die Zeichnung geplottet wird; danach richten sich die Größen von Symbolen, Texten und Schraffuren.</translation>
  </message>
  <message>
   <source>Only what touches these polygons is drawn, whole; their outlines are drawn too.</source>
   <translation>Nur was diese Polygone berührt, wird gezeichnet, und zwar ganz; ihre Umrisse werden auch gezeichnet.</translation>
  </message>
  <message>
   <source>Field of the polygons' names; without it the field name, or the only field of text.</source>
   <translation>Feld mit den Namen der Polygone; ohne Angabe das Feld name oder das einzige Textfeld.</translation>
  </message>
  <message>
   <source>Craquelure of less mean width is left out.</source>
   <translation>Craquelé von geringerer mittlerer Breite wird weggelassen.</translation>
  </message>
  <message>
   <source>Table of width classes, a layer each: ascending limits in mm, as in 0.1,0.2,0.5,1, or classes with names, each with the limit it ends below: hair=0.1, fine=0.2, medium=1, wide. Without it those of the survey.</source>
   <translation>Tabelle der Breitenklassen, jede ein Layer: aufsteigende Grenzen in mm, wie in 0.1,0.2,0.5,1, oder Klassen mit Namen, jede mit der Grenze, unter der sie endet: hair=0.1, fine=0.2, medium=1, wide. Ohne Angabe die der Kartierung.</translation>
  </message>
  <message>
   <source>Make plates (layouts and PDF)</source>
   <translation>Planblätter erstellen (Layouts und PDF)</translation>
  </message>
  <message>
   <source>&lt;p&gt;Puts a survey on sheets of paper, true to scale: by a grid over the surface, or sheets of their own for each building element. Each has the map with line weights and hatches in millimetres on paper, a legend with the quantities of the sheet and of the whole, sheet index, scale bar, arrow, coordinate grid and title block.&lt;/p&gt; &lt;p&gt;&lt;b&gt;PDF&lt;/b&gt;&lt;br&gt;All sheets in one file, vectors as vectors; its layers can be switched off in a reader.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Layouts&lt;/b&gt;&lt;br&gt;Stay in the project for editing, with the layers they show in a folded group. The sheets lie in a GeoPackage beside the PDF.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Quantities&lt;/b&gt;&lt;br&gt;Where sheets overlap they are divided along the middle, so that sheets add up to the whole. Rejected features are left out.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Bringt eine Kartierung maßstäblich auf Papier: nach einem Raster über der Fläche, oder mit eigenen Blättern je Bauteil. Jedes Blatt hat die Karte mit Strichstärken und Schraffuren in Millimetern auf dem Papier, eine Legende mit den Mengen des Blattes und des Ganzen, Blattübersicht, Maßstabsleiste, Pfeil, Koordinatengitter und Schriftfeld.&lt;/p&gt; &lt;p&gt;&lt;b&gt;PDF&lt;/b&gt;&lt;br&gt;Alle Blätter in einer Datei, Vektoren als Vektoren; ihre Ebenen lassen sich im Leseprogramm abschalten.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Layouts&lt;/b&gt;&lt;br&gt;Bleiben zum Bearbeiten im Projekt, mit ihren Layern in einer zugeklappten Gruppe. Die Blätter liegen in einem GeoPackage neben dem PDF.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Mengen&lt;/b&gt;&lt;br&gt;Wo Blätter sich überlappen, werden sie in der Mitte geteilt, so dass die Blätter zusammen das Ganze ergeben. Verworfene Objekte bleiben weg.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Picture beneath</source>
   <translation>Bild darunter</translation>
  </message>
  <message>
   <source>Opacity of the picture</source>
   <translation>Deckkraft des Bildes</translation>
  </message>
  <message>
   <source>Building elements, with sheets of their own</source>
   <translation>Bauteile, mit eigenen Blättern</translation>
  </message>
  <message>
   <source>Scale 1 to</source>
   <translation>Maßstab 1 zu</translation>
  </message>
  <message>
   <source>Paper</source>
   <translation>Papier</translation>
  </message>
  <message>
   <source>Orientation</source>
   <translation>Ausrichtung</translation>
  </message>
  <message>
   <source>Overlap of sheets</source>
   <translation>Überlappung der Blätter</translation>
  </message>
  <message>
   <source>Rows of the title block</source>
   <translation>Zeilen des Schriftfelds</translation>
  </message>
  <message>
   <source>Arrow</source>
   <translation>Pfeil</translation>
  </message>
  <message>
   <source>Direction of the arrow</source>
   <translation>Richtung des Pfeils</translation>
  </message>
  <message>
   <source>Distance of grid lines</source>
   <translation>Abstand der Gitterlinien</translation>
  </message>
  <message>
   <source>Begin with a sheet index</source>
   <translation>Mit einer Blattübersicht beginnen</translation>
  </message>
  <message>
   <source>Plates (PDF)</source>
   <translation>Planblätter (PDF)</translation>
  </message>
  <message>
   <source>Project to write</source>
   <translation>Zu schreibendes Projekt</translation>
  </message>
  <message>
   <source>GeoPackage that map or vectorize wrote. Where the project shows its layers, their styles are used.</source>
   <translation>GeoPackage, das Kartieren oder Vektorisieren geschrieben hat. Zeigt das Projekt dessen Layer, werden deren Stile verwendet.</translation>
  </message>
  <message>
   <source>Picture beneath the survey.</source>
   <translation>Bild unter der Kartierung.</translation>
  </message>
  <message>
   <source>Opacity of the picture.</source>
   <translation>Deckkraft des Bildes.</translation>
  </message>
  <message>
   <source>Building elements: each gets sheets of its own. Without them the whole surface is divided by a grid.</source>
   <translation>Bauteile: jedes bekommt eigene Blätter. Ohne sie wird die ganze Fläche durch ein Gitter geteilt.</translation>
  </message>
  <message>
   <source>Denominator of the scale: 50 for 1:50.</source>
   <translation>Nenner des Maßstabs: 50 für 1:50.</translation>
  </message>
  <message>
   <source>Size of the paper.</source>
   <translation>Größe des Papiers.</translation>
  </message>
  <message>
   <source>How the paper lies.</source>
   <translation>Wie das Papier liegt.</translation>
  </message>
  <message>
   <source>What neighbouring sheets show both, on paper. Quantities are divided along the middle, which is drawn.</source>
   <translation>Was benachbarte Blätter beide zeigen, auf dem Papier. Mengen werden an der Mitte geteilt, die gezeichnet wird.</translation>
  </message>
  <message>
   <source>Title of the plates; without it the survey's name.</source>
   <translation>Titel der Planblätter; ohne Angabe der Name der Kartierung.</translation>
  </message>
  <message>
   <source>Rows of the title block: a table with key and value in its first two columns (project, object, client, …); commas or semicolons, UTF-8.</source>
   <translation>Zeilen des Schriftfelds: eine Tabelle mit Schlüssel und Wert in den ersten zwei Spalten (Projekt, Objekt, Auftraggeber, …); Kommas oder Semikolons, UTF-8.</translation>
  </message>
  <message>
   <source>Arrow: up along the façade, north, or none.</source>
   <translation>Pfeil: an der Fassade nach oben, Norden, oder keiner.</translation>
  </message>
  <message>
   <source>Direction of the arrow, clockwise from the top of the sheet.</source>
   <translation>Richtung des Pfeils, im Uhrzeigersinn von der Oberkante des Blatts.</translation>
  </message>
  <message>
   <source>Distance of the lines of the coordinate grid; 0 for none, without it about 50 mm on paper.</source>
   <translation>Abstand der Linien des Koordinatengitters; 0 für keines, ohne Angabe etwa 50 mm auf dem Papier.</translation>
  </message>
  <message>
   <source>Begin with a page that shows and lists all sheets.</source>
   <translation>Mit einer Seite beginnen, die alle Blätter zeigt und auflistet.</translation>
  </message>
  <message>
   <source>Language of legend and title block.</source>
   <translation>Sprache von Legende und Schriftfeld.</translation>
  </message>
  <message>
   <source>PDF to write; its sheets are listed beside it, in NAME_sheets.gpkg.</source>
   <translation>Zu schreibendes PDF; seine Blätter sind daneben in NAME_sheets.gpkg aufgelistet.</translation>
  </message>
  <message>
   <source>Project to write as well, with the layouts for editing; for runs without a window.</source>
   <translation>Auch zu schreibendes Projekt, mit den Layouts zum Bearbeiten; für Läufe ohne Fenster.</translation>
  </message>
  <message>
   <source>Replace existing results.</source>
   <translation>Vorhandene Ergebnisse ersetzen.</translation>
  </message>
  <message>
   <source>Training</source>
   <translation>Training</translation>
  </message>
  <message>
   <source>Data set of labels</source>
   <translation>Datensatz aus Markierungen</translation>
  </message>
  <message>
   <source>&lt;p&gt;Makes a data set to train and measure models on, of vector layers over a mosaic (a reviewed survey, say) or of labelled pictures.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Layers over a mosaic&lt;/b&gt;&lt;br&gt;Choose the layers (craquelure, paint loss) and the mosaic. Rejected features become background; only what lies near reviewed features, or inside the polygons that were looked at, is scored.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Labelled pictures&lt;/b&gt;&lt;br&gt;Name folders with LabelMe files, or with images/ and masks/, or COCO files, one a line.&lt;/p&gt; &lt;p&gt;“Train or fine-tune a model” takes the folder.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Macht einen Datensatz, mit dem Modelle trainiert und bewertet werden, aus Vektorlayern über einem Mosaik (etwa einer geprüften Kartierung) oder aus markierten Bildern.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Layer über einem Mosaik&lt;/b&gt;&lt;br&gt;Wählen Sie die Layer (Craquelé, Fehlstellen) und das Mosaik. Verworfene Objekte werden Hintergrund; gewertet wird nur, was nahe geprüften Objekten oder in den durchgesehenen Polygonen liegt.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Markierte Bilder&lt;/b&gt;&lt;br&gt;Nennen Sie Ordner mit LabelMe-Dateien oder mit images/ und masks/, oder COCO-Dateien, je Zeile einen.&lt;/p&gt; &lt;p&gt;„Modell trainieren oder anpassen“ nimmt den Ordner.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Bilder</translation>
  </message>
  <message>
   <source>Pixels of craquelure</source>
   <translation>Pixel Craquelé</translation>
  </message>
  <message>
   <source>Pixels of paint loss</source>
   <translation>Pixel Fehlstellen</translation>
  </message>
  <message>
   <source>Pixels not scored</source>
   <translation>Nicht gewertete Pixel</translation>
  </message>
  <message>
   <source>Folders or files that hold labels</source>
   <translation>Ordner oder Dateien mit Markierungen</translation>
  </message>
  <message>
   <source>Data set folder</source>
   <translation>Ordner des Datensatzes</translation>
  </message>
  <message>
   <source>Orthomosaic the layers were drawn on</source>
   <translation>Orthomosaik, auf dem gezeichnet wurde</translation>
  </message>
  <message>
   <source>Polygons that were looked at</source>
   <translation>Durchgesehene Polygone</translation>
  </message>
  <message>
   <source>Features without a review</source>
   <translation>Objekte ohne Prüfung</translation>
  </message>
  <message>
   <source>Looked at round reviewed features</source>
   <translation>Umkreis um geprüfte Objekte</translation>
  </message>
  <message>
   <source>Meaning of labels, as NAME=CLASS</source>
   <translation>Bedeutung der Markierungen, als NAME=KLASSE</translation>
  </message>
  <message>
   <source>Classes that were looked for</source>
   <translation>Gesuchte Klassen</translation>
  </message>
  <message>
   <source>Field that names the class</source>
   <translation>Feld mit der Klasse</translation>
  </message>
  <message>
   <source>Field of line widths [mm]</source>
   <translation>Feld mit Linienbreiten [mm]</translation>
  </message>
  <message>
   <source>Width of lines that state none</source>
   <translation>Breite von Linien ohne Angabe</translation>
  </message>
  <message>
   <source>Side of the pictures</source>
   <translation>Seite der Bilder</translation>
  </message>
  <message>
   <source>Side of blocks kept together</source>
   <translation>Seite zusammengehaltener Blöcke</translation>
  </message>
  <message>
   <source>Validation share</source>
   <translation>Anteil zur Validierung</translation>
  </message>
  <message>
   <source>Test share</source>
   <translation>Anteil zum Testen</translation>
  </message>
  <message>
   <source>Variants of each training picture</source>
   <translation>Varianten je Trainingsbild</translation>
  </message>
  <message>
   <source>Where the pictures come from</source>
   <translation>Herkunft der Bilder</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Lizenz</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Startwert des Zufalls</translation>
  </message>
  <message>
   <source>What holds labels: a folder with LabelMe files or with images/ and masks/, a COCO file, or (with --mosaic) a vector file, as FILE or FILE|layername=LAYER.</source>
   <translation>Was die Markierungen enthält: ein Ordner mit LabelMe-Dateien oder mit images/ und masks/, eine COCO-Datei, oder (mit --mosaic) eine Vektordatei, als DATEI oder DATEI|layername=LAYER.</translation>
  </message>
  <message>
   <source>Data set folder to write.</source>
   <translation>Zu schreibender Ordner des Datensatzes.</translation>
  </message>
  <message>
   <source>Orthomosaic that vector labels were drawn on.</source>
   <translation>Orthomosaik, über dem die Vektoren gezeichnet wurden.</translation>
  </message>
  <message>
   <source>Vector file of polygons that were looked at: only what lies inside is scored.</source>
   <translation>Vektordatei mit Polygonen, die angesehen wurden: nur was darin liegt, wird bewertet.</translation>
  </message>
  <message>
   <source>What becomes of features whose review is empty: ignore leaves them out of the score, and without --area scores only what lies near reviewed features; accept takes them as truth; background as not there.</source>
   <translation>Was mit Objekten geschieht, deren Prüfung leer ist: sie aus der Bewertung lassen, und ohne --area nur bewerten, was nahe geprüften Objekten liegt; sie als wahr nehmen; oder als nicht vorhanden.</translation>
  </message>
  <message>
   <source>How far round reviewed features the surface counts as looked at, where no --area says so.</source>
   <translation>Wie weit um geprüfte Objekte die Oberfläche als angesehen gilt, wo kein --area es sagt.</translation>
  </message>
  <message>
   <source>Meaning of a label, a layer, a mask value or a mask colour, as NAME=CLASS: Riss=craquelure, 255=paint_loss, #ff0000=craquelure; classes are craquelure, paint_loss, background and ignore.</source>
   <translation>Bedeutung einer Markierung, eines Layers, eines Maskenwerts oder einer Maskenfarbe, als NAME=KLASSE: Riss=craquelure, 255=paint_loss, #ff0000=craquelure; Klassen sind craquelure, paint_loss, background und ignore.</translation>
  </message>
  <message>
   <source>Classes that were looked for, if not all: the others are neither learnt nor scored.</source>
   <translation>Klassen, nach denen gesucht wurde, wenn nicht alle: die anderen werden weder gelernt noch bewertet.</translation>
  </message>
  <message>
   <source>Field of vector layers that names the class.</source>
   <translation>Feld der Vektorlayer, das die Klasse nennt.</translation>
  </message>
  <message>
   <source>Field of lines with their width in mm.</source>
   <translation>Feld der Linien mit ihrer Breite in mm.</translation>
  </message>
  <message>
   <source>Width of lines that state none.</source>
   <translation>Breite von Linien, die keine nennen.</translation>
  </message>
  <message>
   <source>Side of the pictures a mosaic is cut into.</source>
   <translation>Seitenlänge der Bilder, in die ein Mosaik geschnitten wird.</translation>
  </message>
  <message>
   <source>Side of the blocks of a mosaic that are kept together in splits.</source>
   <translation>Seitenlänge der Blöcke eines Mosaiks, die bei Aufteilungen zusammenbleiben.</translation>
  </message>
  <message>
   <source>Share of source images, or blocks of a mosaic, stated to be for validation; with both shares at 0 nothing is stated.</source>
   <translation>Anteil der Ausgangsbilder, oder Blöcke eines Mosaiks, der für die Validierung bestimmt wird; sind beide Anteile 0, wird nichts bestimmt.</translation>
  </message>
  <message>
   <source>Share stated to be for testing.</source>
   <translation>Anteil, der für den Test bestimmt wird.</translation>
  </message>
  <message>
   <source>Pictures to make of each training picture beforehand, itself included, as the paper does (35); 1 makes none.</source>
   <translation>Bilder, die aus jedem Trainingsbild vorab gemacht werden, es selbst eingeschlossen, wie es der Aufsatz tut (35); bei 1 keine.</translation>
  </message>
  <message>
   <source>Where the pictures come from, for the manifest.</source>
   <translation>Woher die Bilder kommen, für das Verzeichnis des Datensatzes.</translation>
  </message>
  <message>
   <source>Licence of pictures and labels, for the manifest.</source>
   <translation>Lizenz von Bildern und Markierungen, für das Verzeichnis des Datensatzes.</translation>
  </message>
  <message>
   <source>Seed of the split and of the variants.</source>
   <translation>Startwert der Aufteilung und der Varianten.</translation>
  </message>
  <message>
   <source>Paint pictures with exact truth</source>
   <translation>Bilder mit bekannter Wahrheit malen</translation>
  </message>
  <message>
   <source>&lt;p&gt;Paints surfaces with craquelure and paint loss of which every pixel is known: pictures with masks to train and test on, or one façade mosaic with its true classes and exact totals beside it.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Mosaic&lt;/b&gt;&lt;br&gt;Written as facade.tif, facade_truth.tif and facade_truth.json into the folder; its totals are outputs.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Malt Oberflächen mit Craquelé und Fehlstellen, von denen jedes Pixel bekannt ist: Bilder mit Masken zum Trainieren und Testen, oder ein Fassadenmosaik mit seinen wahren Klassen und genauen Summen.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Mosaik&lt;/b&gt;&lt;br&gt;Wird als facade.tif, facade_truth.tif und facade_truth.json in den Ordner geschrieben; seine Summen sind Ausgaben.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Side of each picture</source>
   <translation>Seite jedes Bildes</translation>
  </message>
  <message>
   <source>Folder of undamaged photographs</source>
   <translation>Ordner unbeschädigter Aufnahmen</translation>
  </message>
  <message>
   <source>Folder of photographs of bare material</source>
   <translation>Ordner mit Aufnahmen bloßen Materials</translation>
  </message>
  <message>
   <source>Paint one façade mosaic instead</source>
   <translation>Stattdessen ein Fassadenmosaik malen</translation>
  </message>
  <message>
   <source>Width of the mosaic</source>
   <translation>Breite des Mosaiks</translation>
  </message>
  <message>
   <source>Height of the mosaic</source>
   <translation>Höhe des Mosaiks</translation>
  </message>
  <message>
   <source>Ground sampling distance of the mosaic</source>
   <translation>Bodenauflösung des Mosaiks</translation>
  </message>
  <message>
   <source>JPEG quality of the mosaic</source>
   <translation>JPEG-Qualität des Mosaiks</translation>
  </message>
  <message>
   <source>Data set folder to write; for a mosaic a folder or the name of a GeoTIFF.</source>
   <translation>Zu schreibender Ordner des Datensatzes; für ein Mosaik ein Ordner oder der Name eines GeoTIFF.</translation>
  </message>
  <message>
   <source>Pictures to paint.</source>
   <translation>Zu malende Bilder.</translation>
  </message>
  <message>
   <source>Side of each picture.</source>
   <translation>Seitenlänge jedes Bildes.</translation>
  </message>
  <message>
   <source>Folder of undamaged photographs that serve as some of the painted surfaces.</source>
   <translation>Ordner mit Fotos unbeschädigter Flächen, die als einige der gemalten Oberflächen dienen.</translation>
  </message>
  <message>
   <source>Folder of photographs of bare material (plaster, timber, brick) that show beneath some paint losses.</source>
   <translation>Ordner mit Fotos bloßen Materials (Putz, Holz, Ziegel), das unter einigen Fehlstellen erscheint.</translation>
  </message>
  <message>
   <source>Paint one façade mosaic (GeoTIFF with truth beside it) instead of single pictures.</source>
   <translation>Ein Fassadenmosaik (GeoTIFF, die Wahrheit daneben) statt einzelner Bilder malen.</translation>
  </message>
  <message>
   <source>Width of the mosaic.</source>
   <translation>Breite des Mosaiks.</translation>
  </message>
  <message>
   <source>Height of the mosaic.</source>
   <translation>Höhe des Mosaiks.</translation>
  </message>
  <message>
   <source>Ground sampling distance of the mosaic.</source>
   <translation>Bodenauflösung des Mosaiks.</translation>
  </message>
  <message>
   <source>JPEG quality of the mosaic; 100 stores it without loss.</source>
   <translation>JPEG-Qualität des Mosaiks; 100 speichert es ohne Verlust.</translation>
  </message>
  <message>
   <source>Seed of everything random.</source>
   <translation>Startwert für alles Zufällige.</translation>
  </message>
  <message>
   <source>Replace an existing data set.</source>
   <translation>Einen vorhandenen Datensatz ersetzen.</translation>
  </message>
  <message>
   <source>Train or fine-tune a model</source>
   <translation>Modell trainieren oder anpassen</translation>
  </message>
  <message>
   <source>&lt;p&gt;Teaches a model what a person has corrected, or trains one on pictures with masks. The result stands in the list of models of “Map craquelure and paint loss”.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Reviewed layers&lt;/b&gt;&lt;br&gt;Layers of a survey in which features were accepted, edited or rejected, and the mosaic they lie on. What lies near reviewed features is learnt, rejected ones as sound surface; or all inside the polygons that were looked at.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Data set folders&lt;/b&gt;&lt;br&gt;One a line, as “Data set of labels” writes them; with reviewed layers they are learnt too, lest the model forgets what it knew.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Preset&lt;/b&gt;&lt;br&gt;“fine-tune a model” goes on with the bundled model for a short while; “from scratch” takes hours.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Figures&lt;/b&gt;&lt;br&gt;Measured on pictures that took no part in the training (fine-tuning keeps none unless a share for validation is set), with 95 % intervals in the log.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Cancel&lt;/b&gt;&lt;br&gt;A cancelled training goes on where it stopped when it is started again with the same settings.&lt;/p&gt; &lt;p&gt;Needs torch in the worker's environment.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Bringt einem Modell bei, was ein Mensch korrigiert hat, oder trainiert eines mit Bildern und Masken. Das Ergebnis steht in der Modellliste von „Craquelé und Fehlstellen kartieren“.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Geprüfte Layer&lt;/b&gt;&lt;br&gt;Layer einer Kartierung, in denen Objekte bestätigt, bearbeitet oder verworfen wurden, und das Mosaik, auf dem sie liegen. Gelernt wird, was nahe geprüften Objekten liegt, verworfene als unbeschädigte Oberfläche; oder alles in den durchgesehenen Polygonen.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Ordner der Datensätze&lt;/b&gt;&lt;br&gt;Je Zeile einer, wie „Datensatz aus Markierungen“ sie schreibt; mit geprüften Layern werden sie mitgelernt, damit das Modell nicht vergisst, was es konnte.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Voreinstellung&lt;/b&gt;&lt;br&gt;„ein Modell anpassen“ trainiert das mitgelieferte Modell kurz weiter; „von Grund auf“ dauert Stunden.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Kennzahlen&lt;/b&gt;&lt;br&gt;Gemessen an Bildern, die am Training nicht teilnahmen (die Anpassung behält keine, außer ein Anteil zur Validierung ist gesetzt), mit 95-%-Intervallen im Protokoll.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Abbrechen&lt;/b&gt;&lt;br&gt;Ein abgebrochenes Training setzt dort fort, wo es aufgehört hat, wenn es mit denselben Einstellungen neu gestartet wird.&lt;/p&gt; &lt;p&gt;Braucht torch in der Umgebung des Rechenprozesses.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Craquelure: F1 at 2 px</source>
   <translation>Craquelé: F1 bei 2 px</translation>
  </message>
  <message>
   <source>Craquelure: F1</source>
   <translation>Craquelé: F1</translation>
  </message>
  <message>
   <source>Craquelure: IoU</source>
   <translation>Craquelé: IoU</translation>
  </message>
  <message>
   <source>Craquelure: clDice</source>
   <translation>Craquelé: clDice</translation>
  </message>
  <message>
   <source>Paint loss: F1</source>
   <translation>Fehlstellen: F1</translation>
  </message>
  <message>
   <source>Paint loss: IoU</source>
   <translation>Fehlstellen: IoU</translation>
  </message>
  <message>
   <source>Mean of the classes: F1</source>
   <translation>Mittel der Klassen: F1</translation>
  </message>
  <message>
   <source>Mean of the classes: IoU</source>
   <translation>Mittel der Klassen: IoU</translation>
  </message>
  <message>
   <source>Data set folders</source>
   <translation>Ordner der Datensätze</translation>
  </message>
  <message>
   <source>Model folder</source>
   <translation>Ordner des Modells</translation>
  </message>
  <message>
   <source>Preset</source>
   <translation>Voreinstellung</translation>
  </message>
  <message>
   <source>Architecture</source>
   <translation>Architektur</translation>
  </message>
  <message>
   <source>Training loss</source>
   <translation>Verlustfunktion</translation>
  </message>
  <message>
   <source>Focal weight</source>
   <translation>Gewicht des Focal Loss</translation>
  </message>
  <message>
   <source>Class weights</source>
   <translation>Gewichte der Klassen</translation>
  </message>
  <message>
   <source>Cldice weight</source>
   <translation>Gewicht von clDice</translation>
  </message>
  <message>
   <source>Skeleton recall weight</source>
   <translation>Gewicht des Skelett-Recalls</translation>
  </message>
  <message>
   <source>Boundary weight</source>
   <translation>Gewicht der Umrisse</translation>
  </message>
  <message>
   <source>Craquelure half width px</source>
   <translation>Halbe Breite des Craquelés</translation>
  </message>
  <message>
   <source>Deep supervision</source>
   <translation>Tiefe Überwachung</translation>
  </message>
  <message>
   <source>Model to start from</source>
   <translation>Ausgangsmodell</translation>
  </message>
  <message>
   <source>Published weights of the encoder</source>
   <translation>Veröffentlichte Gewichte des Encoders</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>Schritte</translation>
  </message>
  <message>
   <source>Epochs</source>
   <translation>Epochen</translation>
  </message>
  <message>
   <source>Crops at a time</source>
   <translation>Ausschnitte gleichzeitig</translation>
  </message>
  <message>
   <source>Accumulate</source>
   <translation>Gradienten sammeln über</translation>
  </message>
  <message>
   <source>Side of crops</source>
   <translation>Seite der Ausschnitte</translation>
  </message>
  <message>
   <source>Augmentation</source>
   <translation>Augmentierung</translation>
  </message>
  <message>
   <source>Resize px</source>
   <translation>Größe ändern auf</translation>
  </message>
  <message>
   <source>Optimizer</source>
   <translation>Optimierer</translation>
  </message>
  <message>
   <source>Schedule</source>
   <translation>Verlauf der Lernrate</translation>
  </message>
  <message>
   <source>Peak learning rate</source>
   <translation>Höchste Lernrate</translation>
  </message>
  <message>
   <source>Weight decay</source>
   <translation>Gewichtsabnahme</translation>
  </message>
  <message>
   <source>Gradient clip</source>
   <translation>Begrenzung der Gradienten</translation>
  </message>
  <message>
   <source>Average decay</source>
   <translation>Abnahme des gleitenden Mittels</translation>
  </message>
  <message>
   <source>Frozen share</source>
   <translation>Anteil mit festem Encoder</translation>
  </message>
  <message>
   <source>Freeze norms</source>
   <translation>Normierungen festhalten</translation>
  </message>
  <message>
   <source>Longest training time</source>
   <translation>Längste Trainingszeit</translation>
  </message>
  <message>
   <source>Data set folders to validate on</source>
   <translation>Ordner der Datensätze zur Validierung</translation>
  </message>
  <message>
   <source>Validate every</source>
   <translation>Validieren alle</translation>
  </message>
  <message>
   <source>Patience</source>
   <translation>Geduld</translation>
  </message>
  <message>
   <source>Smallest ground sampling distance of the model</source>
   <translation>Kleinste Bodenauflösung des Modells</translation>
  </message>
  <message>
   <source>Largest ground sampling distance of the model</source>
   <translation>Größte Bodenauflösung des Modells</translation>
  </message>
  <message>
   <source>Devices</source>
   <translation>Anzahl der Rechengeräte</translation>
  </message>
  <message>
   <source>Nodes</source>
   <translation>Rechnerknoten</translation>
  </message>
  <message>
   <source>Processes that prepare crops</source>
   <translation>Prozesse, die Ausschnitte vorbereiten</translation>
  </message>
  <message>
   <source>Data set folder: images/ with masks/ (8-bit PNG: 0 background, 1 craquelure, 2 paint loss, 255 not scored) or with LabelMe JSON beside the pictures; several may be given, each as FOLDER[*WEIGHT][@CLASSES]: its share of the crops, and the classes its masks label if not all, as in walls*2@craquelure.</source>
   <translation>Ordner des Datensatzes: images/ mit masks/ (8-Bit-PNG: 0 Hintergrund, 1 Craquelé, 2 Fehlstelle, 255 nicht bewertet) oder mit LabelMe-JSON neben den Bildern; mehrere können angegeben werden, jeder als ORDNER[*GEWICHT][@KLASSEN]: sein Anteil an den Ausschnitten, und die Klassen, die seine Masken markieren, wenn nicht alle, wie in walls*2@craquelure.</translation>
  </message>
  <message>
   <source>Model folder to write.</source>
   <translation>Zu schreibender Modellordner.</translation>
  </message>
  <message>
   <source>What fills in the options that are not given: default; paper (Yuan et al. 2023: frozen encoder, Adam, cosine, 100 epochs of 512 px); fine-tune (a short gentle training of a model on a few pictures of a site).</source>
   <translation>Was die Optionen ausfüllt, die nicht angegeben sind: von Grund auf; wie im Aufsatz (Yuan et al. 2023: fester Encoder, Adam, Kosinus, 100 Epochen mit 512 px); ein Modell anpassen (ein kurzes, behutsames Training mit wenigen Bildern eines Objekts).</translation>
  </message>
  <message>
   <source>Network to train; that of the initial model where one is given.</source>
   <translation>Zu trainierendes Netz; das des Ausgangsmodells, wo eines angegeben ist.</translation>
  </message>
  <message>
   <source>Training loss.</source>
   <translation>Verlustfunktion des Trainings.</translation>
  </message>
  <message>
   <source>Weight λ of the focal term in the loss mixed1.</source>
   <translation>Gewicht λ des Focal-Terms im Verlust mixed1.</translation>
  </message>
  <message>
   <source>Weights of background, craquelure and paint loss in the cross entropy and focal terms; all 1 where not given.</source>
   <translation>Gewichte von Hintergrund, Craquelé und Fehlstelle in den Termen Kreuzentropie und Focal; ohne Angabe alle 1.</translation>
  </message>
  <message>
   <source>Weight of a soft clDice term of craquelure, added to the loss: breaks in cracks cost their length.</source>
   <translation>Gewicht eines weichen clDice-Terms des Craquelés, zum Verlust addiert: Lücken in Rissen kosten nach ihrer Länge.</translation>
  </message>
  <message>
   <source>Weight of a skeleton recall term of craquelure, added to the loss: cracks missed cost their length.</source>
   <translation>Gewicht eines Skelett-Recall-Terms des Craquelés, zum Verlust addiert: verpasste Risse kosten nach ihrer Länge.</translation>
  </message>
  <message>
   <source>Weight of a boundary term, added to the loss: false pixels cost by their distance from the outline.</source>
   <translation>Gewicht eines Grenzterms, zum Verlust addiert: falsche Pixel kosten nach ihrem Abstand vom Umriss.</translation>
  </message>
  <message>
   <source>Half the width of the widest craquelure, for the clDice and skeleton recall terms.</source>
   <translation>Halbe Breite des breitesten Craquelés, für die Terme clDice und Skelett-Recall.</translation>
  </message>
  <message>
   <source>Let the decoder's steps at 1/2 and 1/4 of the picture learn to tell the classes too, during training alone.</source>
   <translation>Auch die Stufen des Decoders bei 1/2 und 1/4 des Bildes lernen lassen, die Klassen zu unterscheiden, nur während des Trainings.</translation>
  </message>
  <message>
   <source>Model folder to start from (fine-tuning); weights that fit by name and shape are taken over.</source>
   <translation>Modellordner, von dem ausgegangen wird (Anpassen); Gewichte, die nach Name und Form passen, werden übernommen.</translation>
  </message>
  <message>
   <source>Published weights for the encoder: imagenet (torchvision's, downloaded once) or a file of them (PyTorch or safetensors).</source>
   <translation>Veröffentlichte Gewichte für den Encoder: imagenet (von torchvision, einmal heruntergeladen) oder eine Datei davon (PyTorch oder safetensors).</translation>
  </message>
  <message>
   <source>Optimiser steps.</source>
   <translation>Schritte des Optimierers.</translation>
  </message>
  <message>
   <source>Length of the training in epochs instead of steps; in an epoch as many crops are drawn as cover the training pictures.</source>
   <translation>Länge des Trainings in Epochen statt Schritten; in einer Epoche werden so viele Ausschnitte gezogen, wie die Trainingsbilder bedecken.</translation>
  </message>
  <message>
   <source>Crops at a time, over all devices together.</source>
   <translation>Ausschnitte auf einmal, über alle Geräte zusammen.</translation>
  </message>
  <message>
   <source>Batches whose gradients are summed up to one step.</source>
   <translation>Stapel, deren Gradienten zu einem Schritt summiert werden.</translation>
  </message>
  <message>
   <source>Side of the training crops.</source>
   <translation>Seitenlänge der Trainingsausschnitte.</translation>
  </message>
  <message>
   <source>How crops are varied: light (mirror images, quarter turns, scale, light, colour, noise, compression); strong (free rotation, elastic distortion and white balance besides); paper (flip, inversion, translation, sharpening, HSV, noise); none.</source>
   <translation>Wie Ausschnitte variiert werden: leicht (Spiegelbilder, Vierteldrehungen, Maßstab, Licht, Farbe, Rauschen, Kompression); stark (dazu freie Drehung, elastische Verzerrung und Weißabgleich); wie im Aufsatz (Spiegelung, Umkehrung, Verschiebung, Schärfung, HSV, Rauschen); keine.</translation>
  </message>
  <message>
   <source>Resize every picture, masks included, to a square of this side before anything else, as the paper does (512). The model then knows cracks at that scale, not at the scale of the pictures.</source>
   <translation>Jedes Bild samt Maske vor allem anderen auf ein Quadrat dieser Seitenlänge bringen, wie es der Aufsatz tut (512). Das Modell kennt Risse dann in diesem Maßstab, nicht in dem der Bilder.</translation>
  </message>
  <message>
   <source>Optimiser.</source>
   <translation>Optimierer.</translation>
  </message>
  <message>
   <source>Course of the learning rate: one-cycle, or cosine (the paper's: warm-up, cosine to a hundredth, flat end).</source>
   <translation>Verlauf der Lernrate: ein Zyklus, oder Kosinus (der des Aufsatzes: Aufwärmen, Kosinus bis zu einem Hundertstel, flaches Ende).</translation>
  </message>
  <message>
   <source>Peak learning rate.</source>
   <translation>Höchste Lernrate.</translation>
  </message>
  <message>
   <source>Weight decay of convolutions.</source>
   <translation>Gewichtsabnahme der Faltungen.</translation>
  </message>
  <message>
   <source>Largest norm of the gradient; 0 for no limit.</source>
   <translation>Größte Norm des Gradienten; 0 für keine Grenze.</translation>
  </message>
  <message>
   <source>Decay a step of the running average of the weights, which is what is validated and saved; 0 for none.</source>
   <translation>Abnahme je Schritt des gleitenden Mittels der Gewichte, das validiert und gespeichert wird; 0 für keines.</translation>
  </message>
  <message>
   <source>Share of the training, from its start, in which the weights of the encoder stay as they are.</source>
   <translation>Anteil des Trainings, von seinem Beginn an, in dem die Gewichte des Encoders bleiben, wie sie sind.</translation>
  </message>
  <message>
   <source>Keep the running means and variances of batch norms as they are: few pictures give poor ones.</source>
   <translation>Gleitende Mittel und Varianzen der Batch-Normierungen lassen, wie sie sind: wenige Bilder geben schlechte.</translation>
  </message>
  <message>
   <source>Longest training time; the learning rate schedule follows the steps or the time, whichever ends first.</source>
   <translation>Längste Trainingszeit; der Verlauf der Lernrate folgt den Schritten oder der Zeit, je nachdem, was zuerst endet.</translation>
  </message>
  <message>
   <source>Share of source images kept for validation.</source>
   <translation>Anteil der Ausgangsbilder, der für die Validierung zurückgehalten wird.</translation>
  </message>
  <message>
   <source>Data set folders to validate on instead of a share of the source images.</source>
   <translation>Ordner von Datensätzen, auf denen validiert wird, statt auf einem Anteil der Ausgangsbilder.</translation>
  </message>
  <message>
   <source>Steps between validations.</source>
   <translation>Schritte zwischen Validierungen.</translation>
  </message>
  <message>
   <source>End the training after so many validations in a row without a better score; 0 goes on to the end.</source>
   <translation>Das Training nach so vielen Validierungen in Folge ohne besseren Wert beenden; 0 fährt bis zum Ende fort.</translation>
  </message>
  <message>
   <source>Validation pictures of which the prediction is drawn at every validation (training/predictions).</source>
   <translation>Validierungsbilder, deren Vorhersage bei jeder Validierung gezeichnet wird (training/predictions).</translation>
  </message>
  <message>
   <source>Smallest ground sampling distance the model card states.</source>
   <translation>Kleinste Bodenauflösung, die die Modellkarte nennt.</translation>
  </message>
  <message>
   <source>Largest ground sampling distance the model card states.</source>
   <translation>Größte Bodenauflösung, die die Modellkarte nennt.</translation>
  </message>
  <message>
   <source>Devices to train on, on each node: GPUs, by default all; on processors processes, by default one.</source>
   <translation>Geräte, auf denen trainiert wird, je Rechner: Grafikkarten, ohne Angabe alle; auf Prozessoren Prozesse, ohne Angabe einer.</translation>
  </message>
  <message>
   <source>Machines to train on; start the same command on each, as Slurm's srun or torchrun does.</source>
   <translation>Rechner, auf denen trainiert wird; starten Sie auf jedem denselben Befehl, wie es srun von Slurm oder torchrun tun.</translation>
  </message>
  <message>
   <source>Arithmetic of training.</source>
   <translation>Arithmetik des Trainings.</translation>
  </message>
  <message>
   <source>Processes that prepare crops; 0 prepares them in the main process.</source>
   <translation>Prozesse, die Ausschnitte vorbereiten; bei 0 tut es der Hauptprozess.</translation>
  </message>
  <message>
   <source>Replace an existing model folder.</source>
   <translation>Einen vorhandenen Modellordner ersetzen.</translation>
  </message>
  <message>
   <source>Measure a model</source>
   <translation>Modell bewerten</translation>
  </message>
  <message>
   <source>&lt;p&gt;Measures a model on pictures with known masks: precision, recall, F1, IoU, clDice, errors of length and width, each with its 95 % interval.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Model&lt;/b&gt;&lt;br&gt;Name of a bundled model (default) or a model folder.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Figures&lt;/b&gt;&lt;br&gt;All are in the log and in the JSON file; those of the first data set are outputs for the Modeler. F1 at 2 px counts craquelure as found within two pixels.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Bewertet ein Modell an Bildern mit bekannten Masken: Präzision, Recall, F1, IoU, clDice, Fehler von Länge und Breite, jeweils mit 95-%-Intervall.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Modell&lt;/b&gt;&lt;br&gt;Name eines mitgelieferten Modells (default) oder ein Modellordner.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Kennzahlen&lt;/b&gt;&lt;br&gt;Alle stehen im Protokoll und in der JSON-Datei; die des ersten Datensatzes sind Ausgaben für die Modellierung. F1 bei 2 px zählt Craquelé als gefunden, wenn es höchstens zwei Pixel daneben liegt.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>File for the figures</source>
   <translation>Datei für die Kennzahlen</translation>
  </message>
  <message>
   <source>Measure the speed too</source>
   <translation>Auch die Geschwindigkeit messen</translation>
  </message>
  <message>
   <source>Model name or folder.</source>
   <translation>Name oder Ordner des Modells.</translation>
  </message>
  <message>
   <source>Data set folder.</source>
   <translation>Ordner des Datensatzes.</translation>
  </message>
  <message>
   <source>File for the figures.</source>
   <translation>Datei für die Kennzahlen.</translation>
  </message>
  <message>
   <source>Measure the speed too, by the paper's protocol: 100 pictures of 512 x 512 px, one at a time.</source>
   <translation>Auch die Geschwindigkeit messen, nach dem Verfahren des Aufsatzes: 100 Bilder von 512 x 512 px, eines nach dem anderen.</translation>
  </message>
  <message>
   <source>What runs the network.</source>
   <translation>Was das Netz rechnet.</translation>
  </message>
  <message>
   <source>Arithmetic of the network.</source>
   <translation>Arithmetik des Netzes.</translation>
  </message>
  <message>
   <source>Seed of the bootstrap.</source>
   <translation>Startwert des Bootstraps.</translation>
  </message>
  <message>
   <source>Compare networks and losses</source>
   <translation>Netze und Verlustfunktionen vergleichen</translation>
  </message>
  <message>
   <source>&lt;p&gt;Trains every combination of networks, losses and seeds on the same data, tests them on pictures none has seen, and says which differences the tests support.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Result&lt;/b&gt;&lt;br&gt;A page with tables, statements and pictures (shown in the result viewer), and the figures as CSV.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Time&lt;/b&gt;&lt;br&gt;As many trainings as there are combinations, seeds included. What is trained is kept: a cancelled comparison goes on where it stopped, and may be extended.&lt;/p&gt; &lt;p&gt;Needs torch in the worker's environment.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Trainiert jede Kombination aus Netzen, Verlustfunktionen und Startwerten mit denselben Daten, testet sie an Bildern, die keine gesehen hat, und sagt, welche Unterschiede die Tests stützen.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Ergebnis&lt;/b&gt;&lt;br&gt;Eine Seite mit Tabellen, Aussagen und Bildern (im Ergebnisbetrachter), und die Kennzahlen als CSV.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Zeit&lt;/b&gt;&lt;br&gt;So viele Trainings wie Kombinationen, Startwerte eingeschlossen. Was trainiert ist, bleibt: ein abgebrochener Vergleich setzt dort fort, wo er aufgehört hat, und kann erweitert werden.&lt;/p&gt; &lt;p&gt;Braucht torch in der Umgebung des Rechenprozesses.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Folder of the comparison</source>
   <translation>Ordner des Vergleichs</translation>
  </message>
  <message>
   <source>Folder of the trainings, to be shared</source>
   <translation>Gemeinsamer Ordner der Trainings</translation>
  </message>
  <message>
   <source>Networks</source>
   <translation>Netze</translation>
  </message>
  <message>
   <source>Losses</source>
   <translation>Verlustfunktionen</translation>
  </message>
  <message>
   <source>Focal weights</source>
   <translation>Gewichte des Focal Loss</translation>
  </message>
  <message>
   <source>Added losses</source>
   <translation>Zusätzliche Verluste</translation>
  </message>
  <message>
   <source>Training presets</source>
   <translation>Voreinstellungen des Trainings</translation>
  </message>
  <message>
   <source>Initial models</source>
   <translation>Ausgangsmodelle</translation>
  </message>
  <message>
   <source>Seeds</source>
   <translation>Startwerte</translation>
  </message>
  <message>
   <source>Test</source>
   <translation>Test</translation>
  </message>
  <message>
   <source>Split seed</source>
   <translation>Startwert der Aufteilung</translation>
  </message>
  <message>
   <source>Folder for the trainings and what is made of them.</source>
   <translation>Ordner für die Trainings und was daraus gemacht wird.</translation>
  </message>
  <message>
   <source>Folder of the trainings, which comparisons of the same data may share; OUTPUT/runs where not given.</source>
   <translation>Ordner der Trainings, den Vergleiche derselben Daten gemeinsam haben können; ohne Angabe der Unterordner runs des Ergebnisses.</translation>
  </message>
  <message>
   <source>Networks to compare.</source>
   <translation>Zu vergleichende Netze.</translation>
  </message>
  <message>
   <source>Losses to compare.</source>
   <translation>Zu vergleichende Verlustfunktionen.</translation>
  </message>
  <message>
   <source>Weights λ of the focal term to compare, for the loss mixed1.</source>
   <translation>Zu vergleichende Gewichte λ des Focal-Terms, für den Verlust mixed1.</translation>
  </message>
  <message>
   <source>Terms added to each loss, to compare with none: none, or cldice, skeleton-recall or boundary with a weight, as in cldice=0.5; several in one are joined by +.</source>
   <translation>Terme, die zu jedem Verlust addiert werden, im Vergleich zu keinem: none, oder cldice, skeleton-recall oder boundary mit einem Gewicht, wie in cldice=0.5; mehrere in einem werden durch + verbunden.</translation>
  </message>
  <message>
   <source>Presets to compare.</source>
   <translation>Zu vergleichende Voreinstellungen.</translation>
  </message>
  <message>
   <source>Model folders to start from, to compare transfer with none: none stands for freshly drawn weights.</source>
   <translation>Modellordner, von denen ausgegangen wird, um die Übernahme mit keiner zu vergleichen: none steht für frisch gezogene Gewichte.</translation>
  </message>
  <message>
   <source>Seeds; each combination is trained with each.</source>
   <translation>Startwerte; jede Kombination wird mit jedem trainiert.</translation>
  </message>
  <message>
   <source>Share of source images kept for testing: the same for all, no part in any training or choice.</source>
   <translation>Anteil der Ausgangsbilder, der für den Test zurückgehalten wird: derselbe für alle, an keinem Training und keiner Wahl beteiligt.</translation>
  </message>
  <message>
   <source>Data set folders to test on instead of a share.</source>
   <translation>Ordner von Datensätzen, auf denen getestet wird, statt auf einem Anteil.</translation>
  </message>
  <message>
   <source>Seed of the split.</source>
   <translation>Startwert der Aufteilung.</translation>
  </message>
  <message>
   <source>Discard trainings that are there on other data or with other settings.</source>
   <translation>Vorhandene Trainings verwerfen, die mit anderen Daten oder Einstellungen gemacht sind.</translation>
  </message>
  <message>
   <source>Set-up</source>
   <translation>Einrichtung</translation>
  </message>
  <message>
   <source>Set up CraqueMap</source>
   <translation>CraqueMap einrichten</translation>
  </message>
  <message>
   <source>&lt;p&gt;Makes the Python environment in which CraqueMap computes, apart from QGIS: outside the plugin and the profile, so that neither can damage the other.&lt;/p&gt; &lt;p&gt;&lt;b&gt;What it is for&lt;/b&gt;&lt;br&gt;light: everything but training, on the processor (about 1.4 GB). full-cpu: training too. full-cuda: training and mapping on an NVIDIA GPU.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Python&lt;/b&gt;&lt;br&gt;uv is used where it is installed, and brings a Python of its own; else a Python of the system from 3.11 on.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Cancel&lt;/b&gt;&lt;br&gt;A set-up that was cancelled or failed goes on where it stopped when it is started again.&lt;/p&gt; &lt;p&gt;At the end the log shows what the environment can do.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Legt die Python-Umgebung an, in der CraqueMap rechnet, getrennt von QGIS: außerhalb des Plugins und des Profils, damit keines dem anderen schaden kann.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Wofür&lt;/b&gt;&lt;br&gt;light: alles außer Training, auf dem Prozessor (etwa 1,4 GB). full-cpu: auch Training. full-cuda: Training und Kartierung auf einer NVIDIA-Grafikkarte.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Python&lt;/b&gt;&lt;br&gt;Wo uv installiert ist, wird es verwendet und bringt ein eigenes Python mit; sonst ein Python des Systems ab 3.11.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Abbrechen&lt;/b&gt;&lt;br&gt;Eine abgebrochene oder fehlgeschlagene Einrichtung setzt beim nächsten Start dort fort, wo sie aufgehört hat.&lt;/p&gt; &lt;p&gt;Am Ende zeigt das Protokoll, was die Umgebung kann.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>What it is for</source>
   <translation>Wofür</translation>
  </message>
  <message>
   <source>Use an interpreter that is there already</source>
   <translation>Vorhandenen Interpreter verwenden</translation>
  </message>
  <message>
   <source>Folder of the environment</source>
   <translation>Ordner der Umgebung</translation>
  </message>
  <message>
   <source>Python to make it with</source>
   <translation>Python, mit dem sie angelegt wird</translation>
  </message>
  <message>
   <source>Folder of packages (no internet)</source>
   <translation>Ordner mit Paketen (ohne Internet)</translation>
  </message>
  <message>
   <source>Package index</source>
   <translation>Paketindex</translation>
  </message>
  <message>
   <source>Proxy</source>
   <translation>Proxy</translation>
  </message>
  <message>
   <source>Make it anew</source>
   <translation>Neu anlegen</translation>
  </message>
  <message>
   <source>light maps, vectorises and makes plans on the processor (about 1.4 GB); full-cpu also trains, on the processor; full-cuda trains and maps on an NVIDIA GPU (several GB).</source>
   <translation>light kartiert, vektorisiert und macht Pläne, auf dem Prozessor (etwa 1,4 GB); full-cpu trainiert auch, auf dem Prozessor; full-cuda trainiert und kartiert auf einer NVIDIA-Grafikkarte (mehrere GB).</translation>
  </message>
  <message>
   <source>Interpreter of an environment that is there already, conda's for example: it is examined and used, nothing is installed.</source>
   <translation>Interpreter einer Umgebung, die es schon gibt, zum Beispiel von conda: sie wird geprüft und verwendet, es wird nichts installiert.</translation>
  </message>
  <message>
   <source>Where the environment is made; without it in the user's data folder.</source>
   <translation>Wo die Umgebung angelegt wird; ohne Angabe im Datenordner des Benutzers.</translation>
  </message>
  <message>
   <source>Python 3.11 or newer to make the environment with; without it uv's, or one of the system.</source>
   <translation>Python 3.11 oder neuer, mit dem die Umgebung angelegt wird; ohne Angabe das von uv oder eines des Systems.</translation>
  </message>
  <message>
   <source>Folder of packages (wheels) for a computer without internet; nothing is downloaded then.</source>
   <translation>Ordner mit Paketen (Wheels) für einen Computer ohne Internet; es wird dann nichts heruntergeladen.</translation>
  </message>
  <message>
   <source>Address of a package index to use in place of the public ones.</source>
   <translation>Adresse eines Paketindex, der statt der öffentlichen verwendet wird.</translation>
  </message>
  <message>
   <source>Proxy, as http://host:port, the host with user:password@ before it where it wants them; without it the one set in QGIS, if any.</source>
   <translation>Proxy, als http://host:port, vor dem Host user:password@, wo er sie verlangt; ohne Angabe der in QGIS eingestellte, wenn es einen gibt.</translation>
  </message>
  <message>
   <source>Delete an environment that is there and make it anew.</source>
   <translation>Eine vorhandene Umgebung löschen und neu anlegen.</translation>
  </message>
  <message>
   <source>Separated by commas.</source>
   <translation>Durch Kommas getrennt.</translation>
  </message>
  <message>
   <source>One a line.</source>
   <translation>Je Zeile eines.</translation>
  </message>
  <message>
   <source>automatic</source>
   <translation>automatisch</translation>
  </message>
  <message>
   <source>refuse them</source>
   <translation>zurückweisen</translation>
  </message>
  <message>
   <source>give what they share to the first</source>
   <translation>das Gemeinsame dem ersten geben</translation>
  </message>
  <message>
   <source>commas between values</source>
   <translation>Kommas zwischen den Werten</translation>
  </message>
  <message>
   <source>semicolons, and decimal commas</source>
   <translation>Semikolons und Dezimalkommas</translation>
  </message>
  <message>
   <source>squares</source>
   <translation>Quadrate</translation>
  </message>
  <message>
   <source>hexagons</source>
   <translation>Sechsecke</translation>
  </message>
  <message>
   <source>found from the networks</source>
   <translation>aus den Netzen finden</translation>
  </message>
  <message>
   <source>as the coordinates are</source>
   <translation>Koordinaten, wie sie sind</translation>
  </message>
  <message>
   <source>extended data (XDATA)</source>
   <translation>erweiterte Daten (XDATA)</translation>
  </message>
  <message>
   <source>extended data and attributes of blocks</source>
   <translation>erweiterte Daten und Attribute von Blöcken</translation>
  </message>
  <message>
   <source>none</source>
   <translation>keine</translation>
  </message>
  <message>
   <source>landscape</source>
   <translation>Querformat</translation>
  </message>
  <message>
   <source>portrait</source>
   <translation>Hochformat</translation>
  </message>
  <message>
   <source>up along the façade</source>
   <translation>an der Fassade nach oben</translation>
  </message>
  <message>
   <source>north</source>
   <translation>Norden</translation>
  </message>
  <message>
   <source>leave them out of the score</source>
   <translation>aus der Bewertung lassen</translation>
  </message>
  <message>
   <source>take them as truth</source>
   <translation>als wahr nehmen</translation>
  </message>
  <message>
   <source>take them as not there</source>
   <translation>als nicht vorhanden nehmen</translation>
  </message>
  <message>
   <source>Craquelure</source>
   <translation>Craquelé</translation>
  </message>
  <message>
   <source>from scratch</source>
   <translation>von Grund auf</translation>
  </message>
  <message>
   <source>from scratch, as in the paper (Yuan et al. 2023)</source>
   <translation>von Grund auf, wie im Aufsatz (Yuan et al. 2023)</translation>
  </message>
  <message>
   <source>fine-tune a model</source>
   <translation>ein Modell anpassen</translation>
  </message>
  <message>
   <source>light</source>
   <translation>leicht</translation>
  </message>
  <message>
   <source>strong</source>
   <translation>stark</translation>
  </message>
  <message>
   <source>as in the paper (Yuan et al. 2023)</source>
   <translation>wie im Aufsatz (Yuan et al. 2023)</translation>
  </message>
  <message>
   <source>one cycle</source>
   <translation>ein Zyklus</translation>
  </message>
  <message>
   <source>cosine</source>
   <translation>Kosinus</translation>
  </message>
  <message>
   <source>light: everything but training, on the processor</source>
   <translation>light: alles außer Training, auf dem Prozessor</translation>
  </message>
  <message>
   <source>full-cpu: training too, on the processor</source>
   <translation>full-cpu: auch Training, auf dem Prozessor</translation>
  </message>
  <message>
   <source>full-cuda: training and mapping on an NVIDIA GPU</source>
   <translation>full-cuda: Training und Kartieren auf einer NVIDIA-Grafikkarte</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>ja</translation>
  </message>
  <message>
   <source>no</source>
   <translation>nein</translation>
  </message>
  <message>
   <source>not set</source>
   <translation>nicht gesetzt</translation>
  </message>
  <message>
   <source>Paint loss</source>
   <translation>Fehlstellen der Malschicht</translation>
  </message>
  <message>
   <source>Coverage</source>
   <translation>Erfasste Fläche</translation>
  </message>
  <message>
   <source>Mapping mosaics</source>
   <translation>Mosaike werden kartiert</translation>
  </message>
  <message>
   <source>Finding craquelure and paint loss</source>
   <translation>Craquelé und Fehlstellen werden gesucht</translation>
  </message>
  <message>
   <source>Writing rasters</source>
   <translation>Raster werden geschrieben</translation>
  </message>
  <message>
   <source>Tracing and measuring</source>
   <translation>Verfolgen und Messen</translation>
  </message>
  <message>
   <source>Writing the GeoPackage</source>
   <translation>GeoPackage wird geschrieben</translation>
  </message>
  <message>
   <source>Taking off quantities</source>
   <translation>Mengen werden ermittelt</translation>
  </message>
  <message>
   <source>Measuring densities</source>
   <translation>Dichten werden gemessen</translation>
  </message>
  <message>
   <source>Drawing</source>
   <translation>Zeichnen</translation>
  </message>
  <message>
   <source>Comparing surveys</source>
   <translation>Kartierungen werden verglichen</translation>
  </message>
  <message>
   <source>Measuring distributions</source>
   <translation>Verteilungen messen</translation>
  </message>
  <message>
   <source>Cutting out pictures</source>
   <translation>Bilder ausschneiden</translation>
  </message>
  <message>
   <source>Evaluating</source>
   <translation>Bewertung</translation>
  </message>
  <message>
   <source>Comparing</source>
   <translation>Vergleich</translation>
  </message>
  <message>
   <source>Painting</source>
   <translation>Malen</translation>
  </message>
  <message>
   <source>Reading labels</source>
   <translation>Markierungen werden gelesen</translation>
  </message>
  <message>
   <source>Free some space, or choose another folder.</source>
   <translation>Schaffen Sie Platz oder wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <source>Give the proxy with user and password.</source>
   <translation>Geben Sie den Proxy mit Benutzer und Passwort an.</translation>
  </message>
  <message>
   <source>Check the proxy.</source>
   <translation>Prüfen Sie den Proxy.</translation>
  </message>
  <message>
   <source>The network replaces certificates: ask its administrators, or use a folder of wheels.</source>
   <translation>Das Netzwerk tauscht Zertifikate aus: fragen Sie dessen Verwalter oder verwenden Sie einen Ordner mit Paketen.</translation>
  </message>
  <message>
   <source>Install the system's package python3-venv, or uv, or name another Python.</source>
   <translation>Installieren Sie das Systempaket python3-venv oder uv, oder nennen Sie ein anderes Python.</translation>
  </message>
  <message>
   <source>The folder or index lacks a package for this Python, or it can't be reached.</source>
   <translation>Dem Ordner oder Index fehlt ein Paket für dieses Python, oder er ist nicht erreichbar.</translation>
  </message>
  <message>
   <source>The folder or index lacks versions that go together.</source>
   <translation>Dem Ordner oder Index fehlen Versionen, die zusammenpassen.</translation>
  </message>
  <message>
   <source>Close programs that use the environment, and start again.</source>
   <translation>Schließen Sie Programme, die die Umgebung verwenden, und starten Sie neu.</translation>
  </message>
  <message>
   <source>Mosaic {number} of {count}: {name}</source>
   <translation>Mosaik {number} von {count}: {name}</translation>
  </message>
  <message>
   <source>{count} mosaics have no georeference: they will lie on top of each other.</source>
   <translation>{count} Mosaike haben keine Georeferenz: sie werden übereinander liegen.</translation>
  </message>
  <message>
   <source>{name} failed: {reason}</source>
   <translation>{name} ist fehlgeschlagen: {reason}</translation>
  </message>
  <message>
   <source>Finished before, with the same inputs and options.</source>
   <translation>Schon fertig, mit denselben Eingaben und Optionen.</translation>
  </message>
  <message>
   <source>{name}: few CAD programs show such a file; TIFF, JPEG and PNG are safe.</source>
   <translation>{name}: wenige CAD-Programme zeigen eine solche Datei; TIFF, JPEG und PNG sind sicher.</translation>
  </message>
  <message>
   <source>The survey has {count} features: CAD programs become slow from some {many}. Draw a part of it with --zones, or only what is wide with --min-width-mm.</source>
   <translation>Die Kartierung hat {count} Objekte: CAD-Programme werden ab etwa {many} langsam. Zeichnen Sie mit --zones einen Teil, oder mit --min-width-mm nur, was breit ist.</translation>
  </message>
  <message>
   <source>The drawing lies {far} km from its origin, where CAD programs lose precision: hatches may fail. Set --local-origin auto.</source>
   <translation>Die Zeichnung liegt {far} km von ihrem Ursprung, wo CAD-Programme an Genauigkeit verlieren: Schraffuren können misslingen. Setzen Sie --local-origin auf auto.</translation>
  </message>
  <message>
   <source>{workers} workers with {threads} threads compute the blocks.</source>
   <translation>{workers} Arbeiter mit {threads} Threads rechnen die Blöcke.</translation>
  </message>
  <message>
   <source>The scheduler at {address} has no workers yet: waiting for one.</source>
   <translation>Der Scheduler unter {address} hat noch keine Arbeiter: es wird auf einen gewartet.</translation>
  </message>
  <message>
   <source>Earlier blocks were computed by {before}, now {now} computes: they are made anew.</source>
   <translation>Frühere Blöcke hat {before} gerechnet, jetzt rechnet {now}: sie werden neu gemacht.</translation>
  </message>
  <message>
   <source>{name} has no CRS: its coordinates are taken as metres ({gsd} mm a pixel).</source>
   <translation>{name} hat kein KBS: seine Koordinaten gelten als Meter ({gsd} mm je Pixel).</translation>
  </message>
  <message>
   <source>Pixels are {x} mm wide and {y} mm high: the model sees the surface squeezed. --resample-to-gsd makes them square.</source>
   <translation>Pixel sind {x} mm breit und {y} mm hoch: das Modell sieht die Oberfläche gestaucht. --resample-to-gsd macht sie quadratisch.</translation>
  </message>
  <message>
   <source>The mosaic has {gsd} mm a pixel; the model {model} was trained on pixels from {low} up to {high} mm. Craquelure finer than a pixel will be missed and widths near a pixel can't be measured.</source>
   <translation>Das Mosaik hat {gsd} mm je Pixel; das Modell {model} wurde mit Pixeln von {low} bis {high} mm trainiert. Craquelé, das feiner ist als ein Pixel, wird übersehen, und Breiten nahe einem Pixel lassen sich nicht messen.</translation>
  </message>
  <message>
   <source>The mosaic has {gsd} mm a pixel; the model {model} was trained on pixels from {low} up to {high} mm. Read at such a size (--resample-to-gsd) it may give better results.</source>
   <translation>Das Mosaik hat {gsd} mm je Pixel; das Modell {model} wurde mit Pixeln von {low} bis {high} mm trainiert. In solcher Größe gelesen (--resample-to-gsd) gibt es vielleicht bessere Ergebnisse.</translation>
  </message>
  <message>
   <source>{stem} is the same picture as {twin}: they stay on one side of every split.</source>
   <translation>{stem} ist dasselbe Bild wie {twin}: sie bleiben bei jeder Aufteilung auf einer Seite.</translation>
  </message>
  <message>
   <source>{source}: labels from {taken}.</source>
   <translation>{source}: Markierungen aus {taken}.</translation>
  </message>
  <message>
   <source>{source}: labels from {taken}. Left out: {left}.</source>
   <translation>{source}: Markierungen aus {taken}. Ausgelassen: {left}.</translation>
  </message>
  <message>
   <source>Without --area only what lies within {margin} px of reviewed features is scored.</source>
   <translation>Ohne --area wird nur bewertet, was bis {margin} px um geprüfte Objekte liegt.</translation>
  </message>
  <message>
   <source>All pictures come from one source image or block, so none are kept for validation: label more, or take a smaller --block-px.</source>
   <translation>Alle Bilder kommen aus einem Ausgangsbild oder Block, also bleibt keines für die Validierung: markieren Sie mehr, oder nehmen Sie ein kleineres --block-px.</translation>
  </message>
  <message>
   <source>Nothing is labelled as {name}. If it was not looked for, say --classes with the others; else all of it counts as seen and absent.</source>
   <translation>Nichts ist als {name} markiert. Wurde nicht danach gesucht, nennen Sie unter --classes die anderen; sonst gilt es überall als gesehen und nicht vorhanden.</translation>
  </message>
  <message>
   <source>{missing} was not given: {value} is taken, since no model is known here.</source>
   <translation>{missing} wurde nicht angegeben: {value} wird genommen, weil hier kein Modell bekannt ist.</translation>
  </message>
  <message>
   <source>Much craquelure is lost. Cracks don't heal: unless they were treated or painted over, the surveys found different ones, and as much of what is new may be no change either.</source>
   <translation>Viel Craquelé ist verschwunden. Risse heilen nicht: wurden sie nicht behandelt oder übermalt, haben die Kartierungen verschiedene gefunden, und ebenso viel vom Neuen ist vielleicht auch keine Veränderung.</translation>
  </message>
  <message>
   <source>--tolerance-mm is raised to {tolerance} mm: two pixels, or two standard deviations.</source>
   <translation>--tolerance-mm wird auf {tolerance} mm angehoben: zwei Pixel oder zwei Standardabweichungen.</translation>
  </message>
  <message>
   <source>The surveys have {old} and {new} mm/px: they are compared at {coarse}. Better, map the finer mosaic again with --resample-to-gsd {coarse_again}.</source>
   <translation>Die Kartierungen haben {old} und {new} mm/px: sie werden bei {coarse} verglichen. Besser kartieren Sie das feinere Mosaik neu, mit --resample-to-gsd {coarse_again}.</translation>
  </message>
  <message>
   <source>{name} states no ground sampling distance: {gsd} mm is taken.</source>
   <translation>{name} nennt keine Bodenauflösung: {gsd} mm wird genommen.</translation>
  </message>
  <message>
   <source>There is too little craquelure to register the surveys by: they are taken as they lie.</source>
   <translation>Es gibt zu wenig Craquelé, um die Kartierungen danach einzupassen: sie werden genommen, wie sie liegen.</translation>
  </message>
  <message>
   <source>Two control points fit always: nothing tells how well. Give more.</source>
   <translation>Zwei Passpunkte passen immer: nichts sagt, wie gut. Geben Sie mehr an.</translation>
  </message>
  <message>
   <source>--zones: {count} features without a polygon are left out.</source>
   <translation>--zones: {count} Objekte ohne Polygon werden weggelassen.</translation>
  </message>
  <message>
   <source>--zones: {count} overlaps narrower than a pixel belong to the first of two elements.</source>
   <translation>--zones: {count} Überlappungen, schmaler als ein Pixel, gehören dem ersten von zwei Bauteilen.</translation>
  </message>
  <message>
   <source>{name} does not say what was surveyed (no coverage): shares refer to whole areas.</source>
   <translation>{name} sagt nicht, was erfasst wurde (keine erfasste Fläche): Anteile beziehen sich auf ganze Flächen.</translation>
  </message>
  <message>
   <source>{name} has no layer {layer}: it is taken as empty.</source>
   <translation>{name} hat keinen Layer {layer}: er gilt als leer.</translation>
  </message>
  <message>
   <source>{layer}: {count} rejected are left out.</source>
   <translation>{layer}: {count} verworfene werden weggelassen.</translation>
  </message>
  <message>
   <source>{layer}: {count} were drawn or changed by hand and are measured anew.</source>
   <translation>{layer}: {count} wurden von Hand gezeichnet oder geändert und werden neu gemessen.</translation>
  </message>
  <message>
   <source>The survey names no mosaic, so the report has no pictures of it: give it with --mosaic.</source>
   <translation>Die Kartierung nennt kein Mosaik, also hat der Bericht keine Bilder davon: geben Sie es unter --mosaic an.</translation>
  </message>
  <message>
   <source>The mosaic {names} is neither where it was nor beside the survey: its pictures are left out. Give it with --mosaic.</source>
   <translation>Das Mosaik {names} ist weder, wo es war, noch neben der Kartierung: seine Bilder fehlen. Geben Sie es unter --mosaic an.</translation>
  </message>
  <message>
   <source>The mosaic {names} is not what was surveyed: its content has changed.</source>
   <translation>Das Mosaik {names} ist nicht, was kartiert wurde: sein Inhalt hat sich geändert.</translation>
  </message>
  <message>
   <source>{name} has no valid pixel{where}: there is nothing to map.</source>
   <translation>{name} hat kein gültiges Pixel{where}: es gibt nichts zu kartieren.</translation>
  </message>
  <message>
   <source>This is the first run: tracing is compiled for this machine, which takes about half a minute.</source>
   <translation>Dies ist der erste Lauf: das Verfolgen wird für diesen Rechner übersetzt, was etwa eine halbe Minute dauert.</translation>
  </message>
  <message>
   <source>Earlier work in {folder} is of other inputs or options: it is thrown away.</source>
   <translation>Frühere Arbeit in {folder} gehört zu anderen Eingaben oder Optionen: sie wird verworfen.</translation>
  </message>
  <message>
   <source>Earlier work on {name} is taken up again.</source>
   <translation>Frühere Arbeit an {name} wird fortgesetzt.</translation>
  </message>
  <message>
   <source>Training {number} of {count}: {name}.</source>
   <translation>Training {number} von {count}: {name}.</translation>
  </message>
  <message>
   <source>There is a CUDA GPU, but no torch that can use it: the processor is used. The full environment (with torch) would be faster.</source>
   <translation>Es gibt eine CUDA-Grafikkarte, aber kein torch, das sie nutzen kann: der Prozessor rechnet. Die volle Umgebung (mit torch) wäre schneller.</translation>
  </message>
  <message>
   <source>OpenVINO is not installed: torch runs the network, which is slower on a processor.</source>
   <translation>OpenVINO ist nicht installiert: torch rechnet das Netz, was auf einem Prozessor langsamer ist.</translation>
  </message>
  <message>
   <source>Best weights: {outcome}.</source>
   <translation>Beste Gewichte: {outcome}.</translation>
  </message>
  <message>
   <source>Step {step}: {outcome}.</source>
   <translation>Schritt {step}: {outcome}.</translation>
  </message>
  <message>
   <source>No better score in {count} validations: the training ends here.</source>
   <translation>Kein besserer Wert in {count} Validierungen: das Training endet hier.</translation>
  </message>
  <message>
   <source>The training was finished; writing its model.</source>
   <translation>Das Training war fertig; sein Modell wird geschrieben.</translation>
  </message>
  <message>
   <source>{part} pictures: {listed}.</source>
   <translation>Bilder für {part}: {listed}.</translation>
  </message>
  <message>
   <source>Nothing is validated: thresholds stay at {thresholds}, the last weights are kept.</source>
   <translation>Nichts wird validiert: Schwellen bleiben bei {thresholds}, die letzten Gewichte werden behalten.</translation>
  </message>
  <message>
   <source>{taken} of {total} tensors taken over from {source}.</source>
   <translation>{taken} von {total} Tensoren aus {source} übernommen.</translation>
  </message>
  <message>
   <source>{taken} of the encoder's {total} tensors taken over from {source}.</source>
   <translation>{taken} der {total} Tensoren des Encoders aus {source} übernommen.</translation>
  </message>
  <message>
   <source>Going on from {checkpoint}.</source>
   <translation>Es geht weiter ab {checkpoint}.</translation>
  </message>
  <message>
   <source>--{option} is {value}.</source>
   <translation>--{option} ist {value}.</translation>
  </message>
  <message>
   <source>Option --{option} is missing.</source>
   <translation>Die Angabe --{option} fehlt.</translation>
  </message>
  <message>
   <source>Expected one of: {choices}.</source>
   <translation>Erwartet wird eines von: {choices}.</translation>
  </message>
  <message>
   <source>Expected at least {low}.</source>
   <translation>Erwartet wird mindestens {low}.</translation>
  </message>
  <message>
   <source>Expected at most {high}.</source>
   <translation>Erwartet wird höchstens {high}.</translation>
  </message>
  <message>
   <source>Expected at least {low} and at most {high}.</source>
   <translation>Erwartet wird mindestens {low} und höchstens {high}.</translation>
  </message>
  <message>
   <source>Expected a whole number.</source>
   <translation>Erwartet wird eine ganze Zahl.</translation>
  </message>
  <message>
   <source>Expected a number.</source>
   <translation>Erwartet wird eine Zahl.</translation>
  </message>
  <message>
   <source>Expected auto or a whole number from 1.</source>
   <translation>Erwartet wird auto oder eine ganze Zahl ab 1.</translation>
  </message>
  <message>
   <source>Expected one number or three, from 1, as in 3,2,1.</source>
   <translation>Erwartet werden eine Zahl oder drei, ab 1, wie in 3,2,1.</translation>
  </message>
  <message>
   <source>--white-value is {white}, --black-value {black}.</source>
   <translation>--white-value ist {white}, --black-value {black}.</translation>
  </message>
  <message>
   <source>Expected a white above the black.</source>
   <translation>Erwartet wird ein Weiß über dem Schwarz.</translation>
  </message>
  <message>
   <source>There is no file {path}.</source>
   <translation>Es gibt keine Datei {path}.</translation>
  </message>
  <message>
   <source>Check the path.</source>
   <translation>Prüfen Sie den Pfad.</translation>
  </message>
  <message>
   <source>{path} is a folder.</source>
   <translation>{path} ist ein Ordner.</translation>
  </message>
  <message>
   <source>Expected a file.</source>
   <translation>Erwartet wird eine Datei.</translation>
  </message>
  <message>
   <source>Expected a raster file.</source>
   <translation>Erwartet wird eine Rasterdatei.</translation>
  </message>
  <message>
   <source>Expected a GeoTIFF or another raster that GDAL reads.</source>
   <translation>Erwartet wird ein GeoTIFF oder ein anderes Raster, das GDAL liest.</translation>
  </message>
  <message>
   <source>Check the address, the connection and your permissions.</source>
   <translation>Prüfen Sie die Adresse, die Verbindung und Ihre Rechte.</translation>
  </message>
  <message>
   <source>{name} holds no raster bands.</source>
   <translation>{name} enthält keine Rasterkanäle.</translation>
  </message>
  <message>
   <source>{name} can't be read {place}: {reason}.</source>
   <translation>{name} kann nicht gelesen werden ({place}): {reason}.</translation>
  </message>
  <message>
   <source>The file is truncated or damaged: copy or export it again.</source>
   <translation>Die Datei ist abgeschnitten oder beschädigt: kopieren oder exportieren Sie sie neu.</translation>
  </message>
  <message>
   <source>{name} has {count} bands ({meanings}).</source>
   <translation>{name} hat {count} Kanäle ({meanings}).</translation>
  </message>
  <message>
   <source>Expected grey, RGB, or either with alpha. Choose bands with --bands, as in --bands 1,2,3, or tag an opacity band with gdal_edit.py -colorinterp_{count} alpha.</source>
   <translation>Erwartet wird Grau, RGB, oder eines davon mit Alpha. Wählen Sie Kanäle unter --bands, wie --bands 1,2,3, oder kennzeichnen Sie einen Deckkraftkanal mit gdal_edit.py -colorinterp_{count} alpha.</translation>
  </message>
  <message>
   <source>{name} has no georeference, so the size of its pixels is unknown.</source>
   <translation>{name} hat keine Georeferenz, also ist die Größe seiner Pixel unbekannt.</translation>
  </message>
  <message>
   <source>{name} has a CRS that can't be understood.</source>
   <translation>{name} hat ein KBS, das nicht zu verstehen ist.</translation>
  </message>
  <message>
   <source>{name} has the geographic CRS {crs}, whose degrees are no measure of length on a façade.</source>
   <translation>{name} hat das geographische KBS {crs}, dessen Grade kein Längenmaß auf einer Fassade sind.</translation>
  </message>
  <message>
   <source>{name} has the CRS {crs}, which states no unit of length.</source>
   <translation>{name} hat das KBS {crs}, das keine Längeneinheit nennt.</translation>
  </message>
  <message>
   <source>--gsd-mm is {given} mm, but {name} states {stated} mm itself.</source>
   <translation>--gsd-mm ist {given} mm, aber {name} nennt selbst {stated} mm.</translation>
  </message>
  <message>
   <source>Leave --gsd-mm out, or correct the georeference of the file.</source>
   <translation>Lassen Sie --gsd-mm weg, oder berichtigen Sie die Georeferenz der Datei.</translation>
  </message>
  <message>
   <source>--resample-to-gsd is {given} mm, but the mosaic has {gsd} mm a pixel.</source>
   <translation>--resample-to-gsd ist {given} mm, aber das Mosaik hat {gsd} mm je Pixel.</translation>
  </message>
  <message>
   <source>Expected at most {factor} times finer or coarser.</source>
   <translation>Erwartet wird höchstens {factor}-mal feiner oder gröber.</translation>
  </message>
  <message>
   <source>The output {path} is a folder.</source>
   <translation>Die Ausgabe {path} ist ein Ordner.</translation>
  </message>
  <message>
   <source>The output {path} is the input.</source>
   <translation>Die Ausgabe {path} ist die Eingabe.</translation>
  </message>
  <message>
   <source>Choose another output.</source>
   <translation>Wählen Sie eine andere Ausgabe.</translation>
  </message>
  <message>
   <source>{path} exists already.</source>
   <translation>{path} gibt es schon.</translation>
  </message>
  <message>
   <source>Choose another output, or say --overwrite.</source>
   <translation>Wählen Sie eine andere Ausgabe, oder setzen Sie --overwrite.</translation>
  </message>
  <message>
   <source>{path} can't be written: {reason}.</source>
   <translation>{path} kann nicht geschrieben werden: {reason}.</translation>
  </message>
  <message>
   <source>Choose another folder.</source>
   <translation>Wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <source>Choose another file.</source>
   <translation>Wählen Sie eine andere Datei.</translation>
  </message>
  <message>
   <source>Check permissions and free disk.</source>
   <translation>Prüfen Sie Rechte und freien Speicherplatz.</translation>
  </message>
  <message>
   <source>There is no space to write {path}: {free} MB are free.</source>
   <translation>Es ist kein Platz, um {path} zu schreiben: {free} MB sind frei.</translation>
  </message>
  <message>
   <source>Free some space and run the same command again: finished work is kept.</source>
   <translation>Schaffen Sie Platz und starten Sie dasselbe neu: fertige Arbeit bleibt erhalten.</translation>
  </message>
  <message>
   <source>Another run is writing {path}.</source>
   <translation>Ein anderer Lauf schreibt gerade {path}.</translation>
  </message>
  <message>
   <source>Wait for it, stop it, or choose another output.</source>
   <translation>Warten Sie auf ihn, beenden Sie ihn, oder wählen Sie eine andere Ausgabe.</translation>
  </message>
  <message>
   <source>There is no model {name}.</source>
   <translation>Es gibt kein Modell {name}.</translation>
  </message>
  <message>
   <source>Expected {names}, a model folder, or a .safetensors file.</source>
   <translation>Erwartet wird {names}, ein Modellordner oder eine .safetensors-Datei.</translation>
  </message>
  <message>
   <source>{path} is no model folder: it has no {file}.</source>
   <translation>{path} ist kein Modellordner: er hat keine {file}.</translation>
  </message>
  <message>
   <source>Expected a folder written by train.</source>
   <translation>Erwartet wird ein Ordner, den das Training geschrieben hat.</translation>
  </message>
  <message>
   <source>Memory does not suffice for windows of {height} x {width} px.</source>
   <translation>Der Arbeitsspeicher reicht nicht für Fenster von {height} x {width} px.</translation>
  </message>
  <message>
   <source>Close other programs, or take a model with smaller windows.</source>
   <translation>Schließen Sie andere Programme, oder nehmen Sie ein Modell mit kleineren Fenstern.</translation>
  </message>
  <message>
   <source>--zones: {name} holds no polygons.</source>
   <translation>--zones: {name} enthält keine Polygone.</translation>
  </message>
  <message>
   <source>Expected at least one.</source>
   <translation>Erwartet wird mindestens eines.</translation>
  </message>
  <message>
   <source>Export the zones in the mosaic's CRS.</source>
   <translation>Exportieren Sie die Polygone im KBS des Mosaiks.</translation>
  </message>
  <message>
   <source>{flag}: {name} has the CRS {crs}, the mosaic has {other}.</source>
   <translation>{flag}: {name} hat das KBS {crs}, das Mosaik hat {other}.</translation>
  </message>
  <message>
   <source>{name} is no survey: it has neither a layer craquelure nor paint_loss (found: {found}).</source>
   <translation>{name} ist keine Kartierung: es hat weder einen Layer craquelure noch paint_loss (gefunden: {found}).</translation>
  </message>
  <message>
   <source>{name} is no survey: it has neither a layer craquelure nor paint_loss.</source>
   <translation>{name} ist keine Kartierung: es hat weder einen Layer craquelure noch paint_loss.</translation>
  </message>
  <message>
   <source>Expected a GeoPackage that craquemap map or craquemap vectorize wrote.</source>
   <translation>Erwartet wird ein GeoPackage, das Kartieren oder Vektorisieren geschrieben hat.</translation>
  </message>
  <message>
   <source>Expected a GeoPackage that map or vectorize wrote.</source>
   <translation>Erwartet wird ein GeoPackage, das Kartieren oder Vektorisieren geschrieben hat.</translation>
  </message>
  <message>
   <source>{old} and {new} lie in different coordinate systems.</source>
   <translation>{old} und {new} liegen in verschiedenen Koordinatensystemen.</translation>
  </message>
  <message>
   <source>{old} and {new} cover nothing in common.</source>
   <translation>{old} und {new} haben keine gemeinsame Fläche.</translation>
  </message>
  <message>
   <source>Expected two surveys of the same surface, in the same place.</source>
   <translation>Erwartet werden zwei Kartierungen derselben Oberfläche am selben Ort.</translation>
  </message>
  <message>
   <source>There is no data set folder {folder}.</source>
   <translation>Es gibt keinen Datensatz-Ordner {folder}.</translation>
  </message>
  <message>
   <source>Expected a folder with images/ and masks/.</source>
   <translation>Erwartet wird ein Ordner mit images/ und masks/.</translation>
  </message>
  <message>
   <source>No picture has any scored pixel.</source>
   <translation>Kein Bild hat ein bewertetes Pixel.</translation>
  </message>
  <message>
   <source>Label something, or say what was looked at (--area).</source>
   <translation>Markieren Sie etwas, oder sagen Sie, was angesehen wurde (--area).</translation>
  </message>
  <message>
   <source>{path} already holds a model.</source>
   <translation>{path} enthält schon ein Modell.</translation>
  </message>
  <message>
   <source>Give --overwrite to replace it, or another folder.</source>
   <translation>Setzen Sie --overwrite, um es zu ersetzen, oder nehmen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <source>Thresholds were given without --probabilities.</source>
   <translation>Schwellen wurden ohne --probabilities angegeben.</translation>
  </message>
  <message>
   <source>A class raster alone is decided already.</source>
   <translation>Ein Klassenraster allein ist schon entschieden.</translation>
  </message>
  <message>
   <source>Cancelled.</source>
   <translation>Abgebrochen.</translation>
  </message>
  <message>
   <source>Run the same command again to resume.</source>
   <translation>Starten Sie dasselbe neu, um fortzufahren.</translation>
  </message>
  <message>
   <source>Run the same again, with the same output, to resume.</source>
   <translation>Starten Sie dasselbe mit derselben Ausgabe neu, um fortzufahren.</translation>
  </message>
  <message>
   <source>{name}: {value} can't be opened as a raster.</source>
   <translation>{name}: {value} lässt sich nicht als Raster öffnen.</translation>
  </message>
  <message>
   <source>Expected a raster file that GDAL reads.</source>
   <translation>Erwartet wird eine Rasterdatei, die GDAL liest.</translation>
  </message>
  <message>
   <source>{name}: the layer {layer} comes from {provider}.</source>
   <translation>{name}: der Layer {layer} kommt von {provider}.</translation>
  </message>
  <message>
   <source>Expected a raster file; export the layer to a GeoTIFF first.</source>
   <translation>Erwartet wird eine Rasterdatei; exportieren Sie den Layer zuerst in ein GeoTIFF.</translation>
  </message>
  <message>
   <source>{name}: {value} can't be opened as a vector layer.</source>
   <translation>{name}: {value} lässt sich nicht als Vektorlayer öffnen.</translation>
  </message>
  <message>
   <source>Expected a vector file or layer.</source>
   <translation>Erwartet wird eine Vektordatei oder ein Vektorlayer.</translation>
  </message>
  <message>
   <source>The plates were cancelled.</source>
   <translation>Die Planblätter wurden abgebrochen.</translation>
  </message>
  <message>
   <source>{name} is empty: there is nothing to put on sheets.</source>
   <translation>{name} ist leer: es gibt nichts auf Blätter zu bringen.</translation>
  </message>
  <message>
   <source>Choose another survey.</source>
   <translation>Wählen Sie eine andere Kartierung.</translation>
  </message>
  <message>
   <source>{name} lies in degrees, which have no scale on a façade.</source>
   <translation>{name} liegt in Grad, die auf einer Fassade keinen Maßstab haben.</translation>
  </message>
  <message>
   <source>Survey it with a ground sampling distance.</source>
   <translation>Kartieren Sie sie mit einer Bodenauflösung.</translation>
  </message>
  <message>
   <source>--overlap-mm takes {overlap} of frames of {width} by {height}.</source>
   <translation>--overlap-mm nimmt {overlap} von Rahmen von {width} mal {height}.</translation>
  </message>
  <message>
   <source>Expected less than half of the map on a sheet.</source>
   <translation>Erwartet wird weniger als die Hälfte der Karte auf einem Blatt.</translation>
  </message>
  <message>
   <source>--scale makes {count} sheets.</source>
   <translation>--scale ergibt {count} Blätter.</translation>
  </message>
  <message>
   <source>--scale makes more than {count} sheets.</source>
   <translation>--scale ergibt mehr als {count} Blätter.</translation>
  </message>
  <message>
   <source>Expected at most {count}: take a smaller scale or a larger paper.</source>
   <translation>Erwartet werden höchstens {count}: nehmen Sie einen kleineren Maßstab oder größeres Papier.</translation>
  </message>
  <message>
   <source>Take a smaller scale, a larger paper, or fewer elements.</source>
   <translation>Nehmen Sie einen kleineren Maßstab, größeres Papier oder weniger Bauteile.</translation>
  </message>
  <message>
   <source>--wheels and --index are both given.</source>
   <translation>--wheels und --index sind beide angegeben.</translation>
  </message>
  <message>
   <source>Give one of them: both say where packages are.</source>
   <translation>Geben Sie eines davon an: beide sagen, wo Pakete sind.</translation>
  </message>
  <message>
   <source>{python} is Python {version}.</source>
   <translation>{python} ist Python {version}.</translation>
  </message>
  <message>
   <source>The worker needs Python 3.11 or newer.</source>
   <translation>Der Rechenprozess braucht Python 3.11 oder neuer.</translation>
  </message>
  <message>
   <source>The surveys were made with different settings ({names}): only what the less sensitive one could have found is compared. Better, map both mosaics with the same.</source>
   <translation>Die Kartierungen wurden mit verschiedenen Einstellungen gemacht ({names}): nur was auch die weniger empfindliche finden konnte, wird verglichen. Besser kartieren Sie beide Mosaike mit denselben.</translation>
  </message>
  <message>
   <source>{length} m of {part} without a counterpart are left out: {survey} doesn't show enough craquelure {where} for what it lacks to count as change.</source>
   <translation>{length} m ohne Gegenstück ({part}) werden weggelassen: {survey} zeigt zu wenig Craquelé ({where}), als dass Fehlendes als Veränderung gelten könnte.</translation>
  </message>
  <message>
   <source>--bands names band {band}, but {name} has {count}.</source>
   <translation>--bands nennt Kanal {band}, aber {name} hat {count}.</translation>
  </message>
  <message>
   <source>Expected bands it has.</source>
   <translation>Erwartet werden Kanäle, die es hat.</translation>
  </message>
  <message>
   <source>{name} has bands of {colours}.</source>
   <translation>{name} hat Kanäle der Farben {colours}.</translation>
  </message>
  <message>
   <source>{name} has colours as {space}.</source>
   <translation>{name} hat Farben als {space}.</translation>
  </message>
  <message>
   <source>Expected grey or RGB: convert it, or choose bands with --bands.</source>
   <translation>Erwartet wird Grau oder RGB: wandeln Sie es um, oder wählen Sie Kanäle unter --bands.</translation>
  </message>
  <message>
   <source>The network gave values that are not numbers.</source>
   <translation>Das Netz gab Werte aus, die keine Zahlen sind.</translation>
  </message>
  <message>
   <source>Try --precision float32.</source>
   <translation>Versuchen Sie --precision float32.</translation>
  </message>
  <message>
   <source>A drawing can only refer to files.</source>
   <translation>Eine Zeichnung kann nur auf Dateien verweisen.</translation>
  </message>
  <message>
   <source>--background: {name} has another CRS than {survey}.</source>
   <translation>--background: {name} hat ein anderes KBS als {survey}.</translation>
  </message>
  <message>
   <source>--mosaic: {name} has another CRS than {survey}.</source>
   <translation>--mosaic: {name} hat ein anderes KBS als {survey}.</translation>
  </message>
  <message>
   <source>Give the mosaic that was surveyed.</source>
   <translation>Geben Sie das Mosaik an, das kartiert wurde.</translation>
  </message>
  <message>
   <source>Expected the mosaic that was surveyed.</source>
   <translation>Erwartet wird das Mosaik, das kartiert wurde.</translation>
  </message>
  <message>
   <source>Expected a date such as 2024-05-17, 2024-05 or 2024.</source>
   <translation>Erwartet wird ein Datum wie 2024-05-17, 2024-05 oder 2024.</translation>
  </message>
  <message>
   <source>Give the earlier survey first.</source>
   <translation>Geben Sie die frühere Kartierung zuerst an.</translation>
  </message>
  <message>
   <source>{name} has {count} bands of {kinds}.</source>
   <translation>{name} hat {count} Kanäle vom Typ {kinds}.</translation>
  </message>
  <message>
   <source>Expected 1 band of uint8: classes, 0 background, 1 craquelure, 2 paint loss, 255 nodata.</source>
   <translation>Erwartet wird 1 Kanal uint8: Klassen, 0 Grund, 1 Craquelé, 2 Fehlstelle, 255 keine Daten.</translation>
  </message>
  <message>
   <source>Expected 2 bands of uint8: round(254 p) of craquelure and paint loss, 255 nodata.</source>
   <translation>Erwartet werden 2 Kanäle uint8: round(254 p) von Craquelé und Fehlstelle, 255 keine Daten.</translation>
  </message>
  <message>
   <source>The probabilities have {width} x {height} px, the classes {other_width} x {other_height}.</source>
   <translation>Die Wahrscheinlichkeiten haben {width} x {height} px, die Klassen {other_width} x {other_height}.</translation>
  </message>
  <message>
   <source>Expected rasters of the same size, from the same run.</source>
   <translation>Erwartet werden Raster gleicher Größe aus demselben Lauf.</translation>
  </message>
  <message>
   <source>{name} has the value {value} at row {row}, column {column}.</source>
   <translation>{name} hat den Wert {value} in Zeile {row}, Spalte {column}.</translation>
  </message>
  <message>
   <source>Expected classes: 0 background, 1 craquelure, 2 paint loss, 255 nodata.</source>
   <translation>Erwartet werden Klassen: 0 Grund, 1 Craquelé, 2 Fehlstelle, 255 keine Daten.</translation>
  </message>
  <message>
   <source>A finished block is damaged: {reason}</source>
   <translation>Ein fertiger Block ist beschädigt: {reason}</translation>
  </message>
  <message>
   <source>A finished block is missing or damaged: {reason}</source>
   <translation>Ein fertiger Block fehlt oder ist beschädigt: {reason}</translation>
  </message>
  <message>
   <source>The worker {address} has CraqueMap {version}, here is {here}.</source>
   <translation>Der Rechner {address} hat CraqueMap {version}, hier ist {here}.</translation>
  </message>
  <message>
   <source>Install the same version, with its worker extra, in the environment of every worker.</source>
   <translation>Installieren Sie dieselbe Version, mit ihrem Zusatz worker, in der Umgebung jedes Rechners.</translation>
  </message>
  <message>
   <source>No Dask scheduler answers at {address}: {reason}.</source>
   <translation>Unter {address} antwortet kein Dask-Scheduler: {reason}.</translation>
  </message>
  <message>
   <source>Start one with dask scheduler, and workers with dask worker ADDRESS.</source>
   <translation>Starten Sie einen mit dask scheduler, und Rechner mit dask worker ADDRESS.</translation>
  </message>
  <message>
   <source>The scheduler at {address} has no workers.</source>
   <translation>Der Scheduler unter {address} hat keine Rechner.</translation>
  </message>
  <message>
   <source>Start some with dask worker {address}.</source>
   <translation>Starten Sie welche mit dask worker {address}.</translation>
  </message>
  <message>
   <source>CraqueMap can't be imported on the workers: {reason}.</source>
   <translation>CraqueMap lässt sich auf den Rechnern nicht laden: {reason}.</translation>
  </message>
  <message>
   <source>A block was given to several workers, which all died over it, as they do when memory runs out.</source>
   <translation>Ein Block wurde mehreren Rechnern gegeben, die alle daran endeten, wie es bei Speichermangel geschieht.</translation>
  </message>
  <message>
   <source>Give the workers more memory or take a smaller --tile-size; the same command resumes.</source>
   <translation>Geben Sie den Rechnern mehr Speicher, oder nehmen Sie eine kleinere --tile-size; derselbe Lauf wird fortgesetzt.</translation>
  </message>
  <message>
   <source>The Dask scheduler at {address} went away.</source>
   <translation>Der Dask-Scheduler unter {address} ist nicht mehr da.</translation>
  </message>
  <message>
   <source>Start it again; the same command resumes.</source>
   <translation>Starten Sie ihn neu; derselbe Lauf wird fortgesetzt.</translation>
  </message>
  <message>
   <source>The job has ended.</source>
   <translation>Der Auftrag ist beendet.</translation>
  </message>
  <message>
   <source>{where} finds another file under {path}.</source>
   <translation>{where} findet unter {path} eine andere Datei.</translation>
  </message>
  <message>
   <source>{where} can't open the mosaic: {reason}</source>
   <translation>{where} kann das Mosaik nicht öffnen: {reason}</translation>
  </message>
  <message>
   <source>Put the mosaic where every worker finds it under the same path or address: a shared folder, https:// or s3://.</source>
   <translation>Legen Sie das Mosaik dahin, wo jeder Rechner es unter demselben Pfad oder derselben Adresse findet: ein gemeinsamer Ordner, https:// oder s3://.</translation>
  </message>
  <message>
   <source>Install it: pip install distributed.</source>
   <translation>Installieren Sie es: pip install distributed.</translation>
  </message>
  <message>
   <source>Workers compute differently: one with {one}, another with {other}.</source>
   <translation>Die Rechner rechnen verschieden: einer mit {one}, ein anderer mit {other}.</translation>
  </message>
  <message>
   <source>Give --engine, --device and --precision that all of them have, and install the same versions.</source>
   <translation>Geben Sie --engine, --device und --precision an, die alle haben, und installieren Sie dieselben Versionen.</translation>
  </message>
  <message>
   <source>Internal error: {kind}: {reason}</source>
   <translation>Interner Fehler: {kind}: {reason}</translation>
  </message>
  <message>
   <source>Please report it with the log above.</source>
   <translation>Bitte melden Sie ihn mit dem Protokoll darüber.</translation>
  </message>
  <message>
   <source>The machine ran out of memory.</source>
   <translation>Der Arbeitsspeicher des Rechners ist erschöpft.</translation>
  </message>
  <message>
   <source>Take a smaller --tile-size or fewer --workers.</source>
   <translation>Nehmen Sie eine kleinere --tile-size oder weniger --workers.</translation>
  </message>
  <message>
   <source>The Python package {package} is not installed.</source>
   <translation>Das Python-Paket {package} ist nicht installiert.</translation>
  </message>
  <message>
   <source>craquemap doctor lists what each task needs.</source>
   <translation>Einstellungen &gt; Optionen &gt; CraqueMap &gt; Untersuchen zeigt, was jede Aufgabe braucht.</translation>
  </message>
  <message>
   <source>No space left on device: {path}.</source>
   <translation>Kein Platz mehr auf dem Datenträger: {path}.</translation>
  </message>
  <message>
   <source>Permission denied: {path}.</source>
   <translation>Zugriff verweigert: {path}.</translation>
  </message>
  <message>
   <source>Operation not permitted: {path}.</source>
   <translation>Vorgang nicht erlaubt: {path}.</translation>
  </message>
  <message>
   <source>Read-only file system: {path}.</source>
   <translation>Der Datenträger ist nur lesbar: {path}.</translation>
  </message>
  <message>
   <source>Disk quota exceeded: {path}.</source>
   <translation>Der zugeteilte Speicherplatz ist aufgebraucht: {path}.</translation>
  </message>
  <message>
   <source>Free some space or choose another folder; the same command resumes.</source>
   <translation>Schaffen Sie Platz, oder wählen Sie einen anderen Ordner; derselbe Lauf wird fortgesetzt.</translation>
  </message>
  <message>
   <source>Free some space and run the same command again.</source>
   <translation>Schaffen Sie Platz, und starten Sie dasselbe neu.</translation>
  </message>
  <message>
   <source>The raster's transform {transform} gives pixels without area.</source>
   <translation>Nach der Transformation {transform} haben die Pixel des Rasters keine Fläche.</translation>
  </message>
  <message>
   <source>Expected a usable georeference.</source>
   <translation>Erwartet wird eine brauchbare Georeferenz.</translation>
  </message>
  <message>
   <source>It is a container: name one of its rasters, for example {path}.</source>
   <translation>Es ist ein Behälter: nennen Sie eines seiner Raster, zum Beispiel {path}.</translation>
  </message>
  <message>
   <source>{name} can't be opened as a raster: {reason}.</source>
   <translation>{name} lässt sich nicht als Raster öffnen: {reason}.</translation>
  </message>
  <message>
   <source>Name a raster in it, as /vsizip/{path}/NAME.tif.</source>
   <translation>Nennen Sie ein Raster darin, wie /vsizip/{path}/NAME.tif.</translation>
  </message>
  <message>
   <source>Check the connection; the same command resumes. If it stays, the file is damaged.</source>
   <translation>Prüfen Sie die Verbindung; derselbe Lauf wird fortgesetzt. Bleibt es dabei, ist die Datei beschädigt.</translation>
  </message>
  <message>
   <source>{name} holds complex numbers.</source>
   <translation>{name} enthält komplexe Zahlen.</translation>
  </message>
  <message>
   <source>{name} has 1 bit a pixel, black or white.</source>
   <translation>{name} hat 1 Bit je Pixel, schwarz oder weiß.</translation>
  </message>
  <message>
   <source>Expected brightness: 8 or 16 bits or floating point.</source>
   <translation>Erwartet werden Helligkeiten: 8 oder 16 Bit oder Gleitkomma.</translation>
  </message>
  <message>
   <source>{path}: there is no file {file}.</source>
   <translation>{path}: es gibt keine Datei {file}.</translation>
  </message>
  <message>
   <source>{flag}: {name} holds no polygons.</source>
   <translation>{flag}: {name} enthält keine Polygone.</translation>
  </message>
  <message>
   <source>{flag}: none of the {count} polygons of {name} touches the mosaic.</source>
   <translation>{flag}: keines der {count} Polygone von {name} berührt das Mosaik.</translation>
  </message>
  <message>
   <source>Expected polygons within {bounds} (xmin, ymin, xmax, ymax).</source>
   <translation>Erwartet werden Polygone innerhalb von {bounds} (xmin, ymin, xmax, ymax).</translation>
  </message>
  <message>
   <source>{flag}: {name} can't be read: {reason}.</source>
   <translation>{flag}: {name} kann nicht gelesen werden: {reason}.</translation>
  </message>
  <message>
   <source>{path} can't be read: {reason}.</source>
   <translation>{path} kann nicht gelesen werden: {reason}.</translation>
  </message>
  <message>
   <source>{path} can't be read: {reason}</source>
   <translation>{path} kann nicht gelesen werden: {reason}</translation>
  </message>
  <message>
   <source>{path} can't be read ({reason}).</source>
   <translation>{path} kann nicht gelesen werden ({reason}).</translation>
  </message>
  <message>
   <source>Expected ascending limits in mm, as in 0.1,0.2,0.5,1, or classes with names, each with the limit it ends below, the last one without: hair=0.1, fine=0.2, medium=1, wide.</source>
   <translation>Erwartet werden aufsteigende Grenzen in mm, wie 0.1,0.2,0.5,1, oder Klassen mit Namen, jede mit der Grenze, unter der sie endet, die letzte ohne: hair=0.1, fine=0.2, medium=1, wide.</translation>
  </message>
  <message>
   <source>--width-classes is {value}: the classes' names are not clear.</source>
   <translation>--width-classes ist {value}: die Namen der Klassen sind nicht eindeutig.</translation>
  </message>
  <message>
   <source>--width-classes is {value}: not all limits are numbers.</source>
   <translation>--width-classes ist {value}: nicht alle Grenzen sind Zahlen.</translation>
  </message>
  <message>
   <source>--width-classes is {value}: the limits are not positive and ascending.</source>
   <translation>--width-classes ist {value}: die Grenzen sind nicht positiv und aufsteigend.</translation>
  </message>
  <message>
   <source>The mosaic would have {count} million pixels.</source>
   <translation>Das Mosaik hätte {count} Millionen Pixel.</translation>
  </message>
  <message>
   <source>Expected a GeoPackage.</source>
   <translation>Erwartet wird ein GeoPackage.</translation>
  </message>
  <message>
   <source>Expected a name that ends with {endings}.</source>
   <translation>Erwartet wird ein Name, der auf {endings} endet.</translation>
  </message>
  <message>
   <source>Expected ascending numbers above 0, such as 0.1, 0.2, 0.5.</source>
   <translation>Erwartet werden aufsteigende Zahlen über 0, wie 0.1, 0.2, 0.5.</translation>
  </message>
  <message>
   <source>Expected auto, or two coordinates such as 4500000,5700000.</source>
   <translation>Erwartet wird auto, oder zwei Koordinaten wie 4500000,5700000.</translation>
  </message>
  <message>
   <source>Expected year, month and day, as in 2026-05-31.</source>
   <translation>Erwartet werden Jahr, Monat und Tag, wie 2026-05-31.</translation>
  </message>
  <message>
   <source>--font: {font} can't be embedded: {reason}.</source>
   <translation>--font: {font} lässt sich nicht einbetten: {reason}.</translation>
  </message>
  <message>
   <source>Expected a TrueType font (.ttf, .ttc) with Chinese.</source>
   <translation>Erwartet wird eine TrueType-Schrift (.ttf, .ttc) mit Chinesisch.</translation>
  </message>
  <message>
   <source>The output {path} is no local file.</source>
   <translation>Die Ausgabe {path} ist keine lokale Datei.</translation>
  </message>
  <message>
   <source>Results are written locally: give a path.</source>
   <translation>Ergebnisse werden lokal geschrieben: geben Sie einen Pfad an.</translation>
  </message>
  <message>
   <source>Expected two surveys of the same surface in the same one; small shifts between them are found.</source>
   <translation>Erwartet werden zwei Kartierungen derselben Oberfläche im selben; kleine Verschiebungen zwischen ihnen werden gefunden.</translation>
  </message>
  <message>
   <source>The two networks can't be laid over one another: {share} % of their craquelure meets at best, and {chance} % would by chance.</source>
   <translation>Die beiden Rissnetze lassen sich nicht aufeinanderlegen: bestenfalls {share} % ihres Craquelés treffen sich, und {chance} % täten es durch Zufall.</translation>
  </message>
  <message>
   <source>They are compared as they lie all the same.</source>
   <translation>Sie werden trotzdem verglichen, wie sie liegen.</translation>
  </message>
  <message>
   <source>Are they of the same surface? Raise --max-shift-mm, give --control-points, or say --registration none.</source>
   <translation>Zeigen sie dieselbe Oberfläche? Erhöhen Sie --max-shift-mm, geben Sie --control-points an, oder wählen Sie --registration none.</translation>
  </message>
  <message>
   <source>--control-points: {name} has no column {column}.</source>
   <translation>--control-points: {name} hat keine Spalte {column}.</translation>
  </message>
  <message>
   <source>--control-points: {name} holds {count} points.</source>
   <translation>--control-points: {name} enthält {count} Punkte.</translation>
  </message>
  <message>
   <source>--control-points: line {line} of {name} has {value} where a number was expected.</source>
   <translation>--control-points: Zeile {line} von {name} hat {value}, wo eine Zahl erwartet wird.</translation>
  </message>
  <message>
   <source>--control-points: {name} can't be read.</source>
   <translation>--control-points: {name} kann nicht gelesen werden.</translation>
  </message>
  <message>
   <source>Expected the columns {columns}.</source>
   <translation>Erwartet werden die Spalten {columns}.</translation>
  </message>
  <message>
   <source>Expected a CSV file in UTF-8.</source>
   <translation>Erwartet wird eine CSV-Datei in UTF-8.</translation>
  </message>
  <message>
   <source>--zones: {name} has no field name.</source>
   <translation>--zones: {name} hat kein Feld name.</translation>
  </message>
  <message>
   <source>Say with --zone-name which field holds the names: {fields}.</source>
   <translation>Sagen Sie unter --zone-name, welches Feld die Namen enthält: {fields}.</translation>
  </message>
  <message>
   <source>--zones: {name} holds no layers.</source>
   <translation>--zones: {name} enthält keine Layer.</translation>
  </message>
  <message>
   <source>Expected one with polygons.</source>
   <translation>Erwartet wird eine mit Polygonen.</translation>
  </message>
  <message>
   <source>--zones: {name} has another CRS ({crs}) than {survey}.</source>
   <translation>--zones: {name} hat ein anderes KBS ({crs}) als {survey}.</translation>
  </message>
  <message>
   <source>Export the zones in the survey's CRS: nothing is reprojected.</source>
   <translation>Exportieren Sie die Polygone im KBS der Kartierung: nichts wird umprojiziert.</translation>
  </message>
  <message>
   <source>{flag}: {name} has no field {field}.</source>
   <translation>{flag}: {name} hat kein Feld {field}.</translation>
  </message>
  <message>
   <source>--zones: {name} has no layer {layer}.</source>
   <translation>--zones: {name} hat keinen Layer {layer}.</translation>
  </message>
  <message>
   <source>It has: {names}.</source>
   <translation>Es hat: {names}.</translation>
  </message>
  <message>
   <source>--zones: {one} and {other} overlap by {area} m², so what lies there would count twice.</source>
   <translation>--zones: {one} und {other} überlappen sich um {area} m²; was dort liegt, zählte doppelt.</translation>
  </message>
  <message>
   <source>Correct their outlines, or give it to the first in the file with --zone-overlaps first.</source>
   <translation>Berichtigen Sie die Umrisse, oder geben Sie es mit --zone-overlaps first dem ersten in der Datei.</translation>
  </message>
  <message>
   <source>Correct the field of the parents.</source>
   <translation>Berichtigen Sie das Feld der übergeordneten Bauteile.</translation>
  </message>
  <message>
   <source>--prices: {name} has no column {column}.</source>
   <translation>--prices: {name} hat keine Spalte {column}.</translation>
  </message>
  <message>
   <source>Expected the columns {columns}; --prices-template writes such a table.</source>
   <translation>Erwartet werden die Spalten {columns}; --prices-template schreibt eine solche Tabelle.</translation>
  </message>
  <message>
   <source>{place}: the class is {value}.</source>
   <translation>{place}: die Klasse ist {value}.</translation>
  </message>
  <message>
   <source>{place}: {name} has no size class {value}.</source>
   <translation>{place}: {name} hat keine Größenklasse {value}.</translation>
  </message>
  <message>
   <source>{place}: {name} can't be billed by {measure}.</source>
   <translation>{place}: {name} lässt sich nicht nach {measure} abrechnen.</translation>
  </message>
  <message>
   <source>{place} reads {value}.</source>
   <translation>{place}: dort steht {value}.</translation>
  </message>
  <message>
   <source>Expected a number, at least 0.</source>
   <translation>Erwartet wird eine Zahl, mindestens 0.</translation>
  </message>
  <message>
   <source>Expected CSV in UTF-8, or XLSX.</source>
   <translation>Erwartet wird CSV in UTF-8, oder XLSX.</translation>
  </message>
  <message>
   <source>Expected an XLSX workbook, or CSV.</source>
   <translation>Erwartet wird eine XLSX-Arbeitsmappe, oder CSV.</translation>
  </message>
  <message>
   <source>Set the mosaic's CRS for its layers.</source>
   <translation>Setzen Sie für seine Layer das KBS des Mosaiks.</translation>
  </message>
  <message>
   <source>Export the survey in the mosaic's own CRS, or in any that is measured in metres.</source>
   <translation>Exportieren Sie die Kartierung im KBS des Mosaiks, oder in einem in Metern.</translation>
  </message>
  <message>
   <source>{path} has no layer {layer}.</source>
   <translation>{path} hat keinen Layer {layer}.</translation>
  </message>
  <message>
   <source>{path}: none of its layers ({layers}) names a class.</source>
   <translation>{path}: keiner seiner Layer ({layers}) nennt eine Klasse.</translation>
  </message>
  <message>
   <source>Say what a layer holds with --label LAYER=craquelure, or which field names the class with --class-field.</source>
   <translation>Sagen Sie mit --label LAYER=craquelure, was ein Layer enthält, oder mit --class-field, welches Feld die Klasse nennt.</translation>
  </message>
  <message>
   <source>{path}, layer {layer}: its CRS is not the mosaic's.</source>
   <translation>{path}, Layer {layer}: sein KBS ist nicht das des Mosaiks.</translation>
  </message>
  <message>
   <source>Export it in the mosaic's CRS.</source>
   <translation>Exportieren Sie ihn im KBS des Mosaiks.</translation>
  </message>
  <message>
   <source>{path} holds points.</source>
   <translation>{path} enthält Punkte.</translation>
  </message>
  <message>
   <source>Expected lines and polygons.</source>
   <translation>Erwartet werden Linien und Polygone.</translation>
  </message>
  <message>
   <source>{path}: can't be read: {reason}.</source>
   <translation>{path} kann nicht gelesen werden: {reason}.</translation>
  </message>
  <message>
   <source>Export it again.</source>
   <translation>Exportieren Sie es neu.</translation>
  </message>
  <message>
   <source>{path}: {count} lines have no width in the field {field}.</source>
   <translation>{path}: {count} Linien haben keine Breite im Feld {field}.</translation>
  </message>
  <message>
   <source>Fill it in, name another with --width-field, or give --width-mm for lines without.</source>
   <translation>Füllen Sie es aus, nennen Sie ein anderes unter --width-field, oder geben Sie --width-mm für Linien ohne Breite an.</translation>
  </message>
  <message>
   <source>Vector layers and --mosaic belong together: {path} comes without a mosaic.</source>
   <translation>Vektorlayer und --mosaic gehören zusammen: {path} kommt ohne Mosaik.</translation>
  </message>
  <message>
   <source>Vector layers and --mosaic belong together: no vector file was given.</source>
   <translation>Vektorlayer und --mosaic gehören zusammen: es wurde keine Vektordatei angegeben.</translation>
  </message>
  <message>
   <source>Give the mosaic the layers were drawn on.</source>
   <translation>Geben Sie das Mosaik an, auf dem die Layer gezeichnet wurden.</translation>
  </message>
  <message>
   <source>{path} is {width} x {height}, its picture {picture_width} x {picture_height} pixels.</source>
   <translation>{path} ist {width} x {height} groß, sein Bild {picture_width} x {picture_height} Pixel.</translation>
  </message>
  <message>
   <source>Mask and picture must be of one size.</source>
   <translation>Maske und Bild müssen gleich groß sein.</translation>
  </message>
  <message>
   <source>{path} is of a picture of {width} x {height}, not {picture_width} x {picture_height} pixels.</source>
   <translation>{path} gehört zu einem Bild von {width} x {height}, nicht {picture_width} x {picture_height} Pixeln.</translation>
  </message>
  <message>
   <source>Annotate the picture in its present size.</source>
   <translation>Annotieren Sie das Bild in seiner jetzigen Größe.</translation>
  </message>
  <message>
   <source>{path} can't be read as COCO ({reason}).</source>
   <translation>{path} lässt sich nicht als COCO lesen ({reason}).</translation>
  </message>
  <message>
   <source>Expected images, categories, annotations.</source>
   <translation>Erwartet werden images, categories, annotations.</translation>
  </message>
  <message>
   <source>{place}: a segmentation can't be decoded ({reason}).</source>
   <translation>{place}: eine Segmentierung lässt sich nicht entschlüsseln ({reason}).</translation>
  </message>
  <message>
   <source>{place}: its category or its image is not in the file.</source>
   <translation>{place}: seine Kategorie oder sein Bild steht nicht in der Datei.</translation>
  </message>
  <message>
   <source>{place} has only a box.</source>
   <translation>{place} hat nur ein Rechteck.</translation>
  </message>
  <message>
   <source>Expected a segmentation: polygons or run lengths.</source>
   <translation>Erwartet wird eine Segmentierung: Polygone oder Lauflängen.</translation>
  </message>
  <message>
   <source>--{option} holds a value twice.</source>
   <translation>--{option} enthält einen Wert doppelt.</translation>
  </message>
  <message>
   <source>Give each once.</source>
   <translation>Geben Sie jeden einmal an.</translation>
  </message>
  <message>
   <source>There are no {part} pictures.</source>
   <translation>Es gibt keine Bilder für {part}.</translation>
  </message>
  <message>
   <source>Give more source images, a --{part}-share above 0, or --{option} FOLDER.</source>
   <translation>Geben Sie mehr Bilder, einen Anteil --{part}-share über 0, oder --{option} FOLDER an.</translation>
  </message>
  <message>
   <source>{path} is in the {first} and in the {second} data.</source>
   <translation>{path} liegt in den Daten für {first} und für {second}.</translation>
  </message>
  <message>
   <source>Give folders that share no picture.</source>
   <translation>Geben Sie Ordner an, die kein Bild gemeinsam haben.</translation>
  </message>
  <message>
   <source>{folder} holds trainings with other {options}.</source>
   <translation>{folder} enthält Trainings mit anderen {options}.</translation>
  </message>
  <message>
   <source>Repeat their command to go on, give --overwrite to discard them, or give another folder.</source>
   <translation>Wiederholen Sie deren Lauf, um fortzufahren, setzen Sie --overwrite, um sie zu verwerfen, oder nehmen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <source>{path} is damaged: {reason}.</source>
   <translation>{path} ist beschädigt: {reason}.</translation>
  </message>
  <message>
   <source>Delete it, and give the same command again.</source>
   <translation>Löschen Sie es, und starten Sie dasselbe neu.</translation>
  </message>
  <message>
   <source>Expected none or NAME=WEIGHT with one of: {names}.</source>
   <translation>Erwartet wird none oder NAME=WEIGHT mit einem von: {names}.</translation>
  </message>
  <message>
   <source>Choose another --output or give --overwrite.</source>
   <translation>Wählen Sie eine andere --output, oder setzen Sie --overwrite.</translation>
  </message>
  <message>
   <source>Choose another --output.</source>
   <translation>Wählen Sie eine andere --output.</translation>
  </message>
  <message>
   <source>{one} and {other} are the same picture with different labels.</source>
   <translation>{one} und {other} sind dasselbe Bild mit verschiedenen Markierungen.</translation>
  </message>
  <message>
   <source>Keep the right one.</source>
   <translation>Behalten Sie das richtige.</translation>
  </message>
  <message>
   <source>Check space and permissions.</source>
   <translation>Prüfen Sie Speicherplatz und Rechte.</translation>
  </message>
  <message>
   <source>A data set has an empty name.</source>
   <translation>Ein Datensatz hat einen leeren Namen.</translation>
  </message>
  <message>
   <source>Expected FOLDER, FOLDER*WEIGHT or FOLDER*WEIGHT@CLASSES.</source>
   <translation>Erwartet wird FOLDER, FOLDER*WEIGHT oder FOLDER*WEIGHT@CLASSES.</translation>
  </message>
  <message>
   <source>Data set {name} has the weight {weight}.</source>
   <translation>Der Datensatz {name} hat das Gewicht {weight}.</translation>
  </message>
  <message>
   <source>Expected a number above 0.</source>
   <translation>Erwartet wird eine Zahl über 0.</translation>
  </message>
  <message>
   <source>{path} holds no pictures.</source>
   <translation>{path} enthält keine Bilder.</translation>
  </message>
  <message>
   <source>Expected files ending in {endings}.</source>
   <translation>Erwartet werden Dateien, die auf {endings} enden.</translation>
  </message>
  <message>
   <source>Expected {endings} files.</source>
   <translation>Erwartet werden Dateien {endings}.</translation>
  </message>
  <message>
   <source>Expected a folder with {endings} files.</source>
   <translation>Erwartet wird ein Ordner mit Dateien {endings}.</translation>
  </message>
  <message>
   <source>{folder} states no picture for {part}.</source>
   <translation>{folder} nennt kein Bild für {part}.</translation>
  </message>
  <message>
   <source>Leave out #{part}, or state a split (labels).</source>
   <translation>Lassen Sie #{part} weg, oder geben Sie eine Aufteilung an (Datensatz machen).</translation>
  </message>
  <message>
   <source>{path} has neither a mask nor a LabelMe file.</source>
   <translation>{path} hat weder eine Maske noch eine LabelMe-Datei.</translation>
  </message>
  <message>
   <source>Expected a file {one} or {other}.</source>
   <translation>Erwartet wird eine Datei {one} oder {other}.</translation>
  </message>
  <message>
   <source>Expected {one}.png or {other}.json beside it; take it away if it is not labelled.</source>
   <translation>Erwartet wird {one}.png oder {other}.json daneben; nehmen Sie es weg, wenn es nicht markiert ist.</translation>
  </message>
  <message>
   <source>There is no picture to train on.</source>
   <translation>Es gibt kein Bild zum Trainieren.</translation>
  </message>
  <message>
   <source>Unknown option {name}.</source>
   <translation>Unbekannte Option {name}.</translation>
  </message>
  <message>
   <source>Known are: {names}.</source>
   <translation>Bekannt sind: {names}.</translation>
  </message>
  <message>
   <source>Expected true or false.</source>
   <translation>Erwartet wird wahr oder falsch.</translation>
  </message>
  <message>
   <source>{path} is a JPEG, whose values are smeared.</source>
   <translation>{path} ist ein JPEG, dessen Werte verwischt sind.</translation>
  </message>
  <message>
   <source>Save masks as PNG, from the original.</source>
   <translation>Speichern Sie Masken als PNG, aus dem Original.</translation>
  </message>
  <message>
   <source>{path} is no 8-bit single-band picture.</source>
   <translation>{path} ist kein 8-Bit-Bild mit einem Kanal.</translation>
  </message>
  <message>
   <source>Masks hold class numbers, not colours.</source>
   <translation>Masken enthalten Klassennummern, keine Farben.</translation>
  </message>
  <message>
   <source>{path} holds the value {value}.</source>
   <translation>{path} enthält den Wert {value}.</translation>
  </message>
  <message>
   <source>Expected {values} and {nodata} not scored.</source>
   <translation>Erwartet werden {values}, und {nodata} für nicht bewertet.</translation>
  </message>
  <message>
   <source>{path} is no 8-bit single-band picture but holds colours, {colour} among them.</source>
   <translation>{path} ist kein 8-Bit-Bild mit einem Kanal, sondern enthält Farben, darunter {colour}.</translation>
  </message>
  <message>
   <source>Masks hold class numbers; or say what each colour means: labels … --label #000000=background …</source>
   <translation>Masken enthalten Klassennummern; oder sagen Sie unter „Datensatz machen“, was jede Farbe bedeutet: --label #000000=background …</translation>
  </message>
  <message>
   <source>{path} can't be read as a picture ({reason}).</source>
   <translation>{path} lässt sich nicht als Bild lesen ({reason}).</translation>
  </message>
  <message>
   <source>Convert it to PNG, JPEG or TIFF.</source>
   <translation>Wandeln Sie es in PNG, JPEG oder TIFF um.</translation>
  </message>
  <message>
   <source>{path} is damaged ({reason}).</source>
   <translation>{path} ist beschädigt ({reason}).</translation>
  </message>
  <message>
   <source>Replace the file.</source>
   <translation>Ersetzen Sie die Datei.</translation>
  </message>
  <message>
   <source>{path} is neither a folder nor a COCO or LabelMe file.</source>
   <translation>{path} ist weder ein Ordner noch eine COCO- oder LabelMe-Datei.</translation>
  </message>
  <message>
   <source>There is no file or folder {path}.</source>
   <translation>Es gibt keine Datei und keinen Ordner {path}.</translation>
  </message>
  <message>
   <source>Expected a folder with images/ and masks/ or with LabelMe files, a COCO file, or a vector file with --mosaic.</source>
   <translation>Erwartet wird ein Ordner mit images/ und masks/ oder mit LabelMe-Dateien, eine COCO-Datei, oder eine Vektordatei mit --mosaic.</translation>
  </message>
  <message>
   <source>{path} holds only 0 and 255, black and white.</source>
   <translation>{path} enthält nur 0 und 255, Schwarz und Weiß.</translation>
  </message>
  <message>
   <source>Say what white means: --label 255=craquelure, 255=paint_loss, or 255=ignore for not scored.</source>
   <translation>Sagen Sie, was Weiß bedeutet: --label 255=craquelure, 255=paint_loss, oder 255=ignore für nicht bewertet.</translation>
  </message>
  <message>
   <source>{path}: its picture {name} is not there.</source>
   <translation>{path}: sein Bild {name} ist nicht da.</translation>
  </message>
  <message>
   <source>Put the picture beside the file.</source>
   <translation>Legen Sie das Bild neben die Datei.</translation>
  </message>
  <message>
   <source>Expected it at {path}.</source>
   <translation>Erwartet wird es unter {path}.</translation>
  </message>
  <message>
   <source>{place}: {count} problems.</source>
   <translation>{place}: {count} Fehler.</translation>
  </message>
  <message>
   <source>Expected NAME=CLASS, for example Riss=craquelure.</source>
   <translation>Erwartet wird NAME=CLASS, zum Beispiel Riss=craquelure.</translation>
  </message>
  <message>
   <source>{path} has no picture.</source>
   <translation>{path} hat kein Bild.</translation>
  </message>
  <message>
   <source>Expected a picture {name} beside the others.</source>
   <translation>Erwartet wird ein Bild {name} neben den anderen.</translation>
  </message>
  <message>
   <source>{path}: {name} is stated as {width} x {height}, but has {picture_width} x {picture_height} pixels.</source>
   <translation>{path}: {name} ist mit {width} x {height} angegeben, hat aber {picture_width} x {picture_height} Pixel.</translation>
  </message>
  <message>
   <source>Export the labels of the picture in its present size.</source>
   <translation>Exportieren Sie die Markierungen des Bildes in seiner jetzigen Größe.</translation>
  </message>
  <message>
   <source>{place}: unknown label {label}.</source>
   <translation>{place}: unbekannte Bezeichnung {label}.</translation>
  </message>
  <message>
   <source>Known labels: {labels}; others by labels … --label NAME=craquelure.</source>
   <translation>Bekannte Bezeichnungen: {labels}; andere unter „Datensatz machen“ mit --label NAME=craquelure.</translation>
  </message>
  <message>
   <source>{path} has no list of shapes.</source>
   <translation>{path} hat keine Liste von Formen.</translation>
  </message>
  <message>
   <source>Expected a file saved by LabelMe.</source>
   <translation>Erwartet wird eine von LabelMe gespeicherte Datei.</translation>
  </message>
  <message>
   <source>{place} is a {kind}.</source>
   <translation>{place} ist vom Typ {kind}.</translation>
  </message>
  <message>
   <source>{place}: unknown shape type {kind}.</source>
   <translation>{place}: unbekannte Form {kind}.</translation>
  </message>
  <message>
   <source>Known types: {names}.</source>
   <translation>Bekannte Formen: {names}.</translation>
  </message>
  <message>
   <source>{place}: {count} usable points.</source>
   <translation>{place}: {count} brauchbare Punkte.</translation>
  </message>
  <message>
   <source>A {kind} needs at least {count}.</source>
   <translation>Die Form {kind} braucht mindestens {count}.</translation>
  </message>
  <message>
   <source>{path} can't be read as JSON ({reason}).</source>
   <translation>{path} lässt sich nicht als JSON lesen ({reason}).</translation>
  </message>
  <message>
   <source>Save it again with LabelMe.</source>
   <translation>Speichern Sie es neu mit LabelMe.</translation>
  </message>
  <message>
   <source>{place}: its mask can't be read ({reason}).</source>
   <translation>{place}: seine Maske kann nicht gelesen werden ({reason}).</translation>
  </message>
  <message>
   <source>{path} states the part {part}.</source>
   <translation>{path} nennt den Teil {part}.</translation>
  </message>
  <message>
   <source>{place}: unknown class {name}.</source>
   <translation>{place}: unbekannte Klasse {name}.</translation>
  </message>
  <message>
   <source>Expected one or more of: {names}.</source>
   <translation>Erwartet wird eines oder mehrere von: {names}.</translation>
  </message>
  <message>
   <source>Expected {{"labelled_classes": ["craquelure"]}}, see docs/data.md.</source>
   <translation>Erwartet wird {{"labelled_classes": ["craquelure"]}}, siehe docs/data.md.</translation>
  </message>
  <message>
   <source>Neither OpenVINO nor torch is installed.</source>
   <translation>Weder OpenVINO noch torch ist installiert.</translation>
  </message>
  <message>
   <source>Install one: pip install openvino.</source>
   <translation>Installieren Sie eines: pip install openvino.</translation>
  </message>
  <message>
   <source>{name} is installed but can't be loaded: {reason}.</source>
   <translation>{name} ist installiert, lässt sich aber nicht laden: {reason}.</translation>
  </message>
  <message>
   <source>Install {name} anew.</source>
   <translation>Installieren Sie {name} neu.</translation>
  </message>
  <message>
   <source>There is no engine {name}.</source>
   <translation>Es gibt kein Rechenwerk {name}.</translation>
  </message>
  <message>
   <source>There is no precision {name}.</source>
   <translation>Es gibt keine Genauigkeit {name}.</translation>
  </message>
  <message>
   <source>There is no device {name}.</source>
   <translation>Es gibt kein Gerät {name}.</translation>
  </message>
  <message>
   <source>Expected auto, cpu, cuda, cuda:N or mps.</source>
   <translation>Erwartet wird auto, cpu, cuda, cuda:N oder mps.</translation>
  </message>
  <message>
   <source>Expected auto, cpu, cuda, cuda:NUMBER or mps.</source>
   <translation>Erwartet wird auto, cpu, cuda, cuda:NUMMER oder mps.</translation>
  </message>
  <message>
   <source>OpenVINO runs on the processor, --device is {device}.</source>
   <translation>OpenVINO läuft auf dem Prozessor, --device ist {device}.</translation>
  </message>
  <message>
   <source>Give --engine torch or --device cpu.</source>
   <translation>Wählen Sie --engine torch oder --device cpu.</translation>
  </message>
  <message>
   <source>{name} is not installed.</source>
   <translation>{name} ist nicht installiert.</translation>
  </message>
  <message>
   <source>Install it (pip install {name}) or give --engine auto.</source>
   <translation>Installieren Sie es (pip install {name}), oder wählen Sie --engine auto.</translation>
  </message>
  <message>
   <source>Memory of the device does not suffice for one window.</source>
   <translation>Der Speicher des Geräts reicht nicht für ein Fenster.</translation>
  </message>
  <message>
   <source>Close other programs that use it, or give --device cpu.</source>
   <translation>Schließen Sie andere Programme, die es benutzen, oder wählen Sie --device cpu.</translation>
  </message>
  <message>
   <source>This processor can't compute in {precision}.</source>
   <translation>Dieser Prozessor kann nicht in {precision} rechnen.</translation>
  </message>
  <message>
   <source>Give --precision auto or float32.</source>
   <translation>Wählen Sie --precision auto oder float32.</translation>
  </message>
  <message>
   <source>Get the model again.</source>
   <translation>Beschaffen Sie das Modell neu.</translation>
  </message>
  <message>
   <source>Get the model again; it is incomplete.</source>
   <translation>Beschaffen Sie das Modell neu; es ist unvollständig.</translation>
  </message>
  <message>
   <source>Get the model again; the file is damaged.</source>
   <translation>Beschaffen Sie das Modell neu; die Datei ist beschädigt.</translation>
  </message>
  <message>
   <source>Get the model again; the file is damaged or belongs to another card.</source>
   <translation>Beschaffen Sie das Modell neu; die Datei ist beschädigt oder gehört zu einer anderen Karte.</translation>
  </message>
  <message>
   <source>Get the model again, or update CraqueMap.</source>
   <translation>Beschaffen Sie das Modell neu, oder aktualisieren Sie CraqueMap.</translation>
  </message>
  <message>
   <source>Get the model again, or write the card anew.</source>
   <translation>Beschaffen Sie das Modell neu, oder schreiben Sie die Karte neu.</translation>
  </message>
  <message>
   <source>Update CraqueMap.</source>
   <translation>Aktualisieren Sie CraqueMap.</translation>
  </message>
  <message>
   <source>torch finds no device {device}.</source>
   <translation>torch findet kein Gerät {device}.</translation>
  </message>
  <message>
   <source>Found: {devices}. Give --device auto for the best.</source>
   <translation>Gefunden: {devices}. --device auto nimmt das beste.</translation>
  </message>
  <message>
   <source>torch computes no faster in float16 on a processor.</source>
   <translation>torch rechnet auf einem Prozessor in float16 nicht schneller.</translation>
  </message>
  <message>
   <source>Give --precision auto.</source>
   <translation>Wählen Sie --precision auto.</translation>
  </message>
  <message>
   <source>There is a model in {folder} already.</source>
   <translation>In {folder} liegt schon ein Modell.</translation>
  </message>
  <message>
   <source>Choose another folder, or give --overwrite.</source>
   <translation>Wählen Sie einen anderen Ordner, oder setzen Sie --overwrite.</translation>
  </message>
  <message>
   <source>The network's weights are not those of {architecture} with {count} classes.</source>
   <translation>Die Gewichte des Netzes sind nicht die von {architecture} mit {count} Klassen.</translation>
  </message>
  <message>
   <source>Expected the architecture that the card names.</source>
   <translation>Erwartet wird die Architektur, die die Karte nennt.</translation>
  </message>
  <message>
   <source>Weight {name} is not finite in half precision.</source>
   <translation>Das Gewicht {name} ist in halber Genauigkeit nicht endlich.</translation>
  </message>
  <message>
   <source>The training diverged; train again.</source>
   <translation>Das Training ist divergiert; trainieren Sie neu.</translation>
  </message>
  <message>
   <source>Give a multiple of {count}.</source>
   <translation>Geben Sie ein Vielfaches von {count} an.</translation>
  </message>
  <message>
   <source>Training in float16 needs a GPU.</source>
   <translation>Training in float16 braucht eine GPU.</translation>
  </message>
  <message>
   <source>Give --precision bfloat16 or float32.</source>
   <translation>Wählen Sie --precision bfloat16 oder float32.</translation>
  </message>
  <message>
   <source>Give --device cuda or cpu to train on several.</source>
   <translation>Wählen Sie --device cuda oder cpu, um auf mehreren zu trainieren.</translation>
  </message>
  <message>
   <source>Give as many as there are, or --device cpu.</source>
   <translation>Geben Sie so viele an, wie es gibt, oder --device cpu.</translation>
  </message>
  <message>
   <source>There is no device {device}; {count} CUDA devices were found.</source>
   <translation>Es gibt kein Gerät {device}; {count} CUDA-Geräte wurden gefunden.</translation>
  </message>
  <message>
   <source>There is no device 'mps' here.</source>
   <translation>Hier gibt es kein Gerät „mps“.</translation>
  </message>
  <message>
   <source>Give --device cpu.</source>
   <translation>Wählen Sie --device cpu.</translation>
  </message>
  <message>
   <source>No weights of {model} fit this network.</source>
   <translation>Keine Gewichte von {model} passen zu diesem Netz.</translation>
  </message>
  <message>
   <source>Give a model of the same architecture.</source>
   <translation>Geben Sie ein Modell derselben Architektur an.</translation>
  </message>
  <message>
   <source>There is no loss {name}.</source>
   <translation>Es gibt keine Verlustfunktion {name}.</translation>
  </message>
  <message>
   <source>--class-weights has the values {values}.</source>
   <translation>--class-weights hat die Werte {values}.</translation>
  </message>
  <message>
   <source>Expected {count}, not all 0: one for each class.</source>
   <translation>Erwartet werden {count}, nicht alle 0: einer je Klasse.</translation>
  </message>
  <message>
   <source>The card of model {name} has {found}.</source>
   <translation>Die Karte des Modells {name} hat {found}.</translation>
  </message>
  <message>
   <source>{path} has format {format}, known is {known}.</source>
   <translation>{path} hat das Format {format}, bekannt ist {known}.</translation>
  </message>
  <message>
   <source>{path} is no model card: {reason}.</source>
   <translation>{path} ist keine Modellkarte: {reason}.</translation>
  </message>
  <message>
   <source>{path} holds weights without a model card and graph.</source>
   <translation>{path} enthält Gewichte ohne Modellkarte und Graph.</translation>
  </message>
  <message>
   <source>Expected a file written by train.</source>
   <translation>Erwartet wird eine Datei, die das Training geschrieben hat.</translation>
  </message>
  <message>
   <source>Model folder {folder} has no {file}.</source>
   <translation>Der Modellordner {folder} hat keine {file}.</translation>
  </message>
  <message>
   <source>The weights in {path} have SHA-256 {found}…, the model card says {stated}….</source>
   <translation>Die Gewichte in {path} haben SHA-256 {found}…, die Modellkarte sagt {stated}….</translation>
  </message>
  <message>
   <source>No model is bundled with this installation.</source>
   <translation>Diese Installation enthält kein Modell.</translation>
  </message>
  <message>
   <source>Give --model a model folder.</source>
   <translation>Geben Sie unter --model einen Modellordner an.</translation>
  </message>
  <message>
   <source>The graph in {path} is damaged: {reason}.</source>
   <translation>Der Graph in {path} ist beschädigt: {reason}.</translation>
  </message>
  <message>
   <source>{path} can't be unpacked: {reason}.</source>
   <translation>{path} lässt sich nicht entpacken: {reason}.</translation>
  </message>
  <message>
   <source>Free some disk, or set CRAQUEMAP_CACHE.</source>
   <translation>Schaffen Sie Platz, oder setzen Sie CRAQUEMAP_CACHE.</translation>
  </message>
  <message>
   <source>The model folder {folder} is gone or was changed.</source>
   <translation>Der Modellordner {folder} ist weg oder wurde geändert.</translation>
  </message>
  <message>
   <source>Start again.</source>
   <translation>Starten Sie neu.</translation>
  </message>
  <message>
   <source>The model can't be unpacked into {folder}: {reason}.</source>
   <translation>Das Modell lässt sich nicht nach {folder} entpacken: {reason}.</translation>
  </message>
  <message>
   <source>There is no architecture {name}.</source>
   <translation>Es gibt keine Architektur {name}.</translation>
  </message>
  <message>
   <source>{path} holds no weights that fit this encoder.</source>
   <translation>{path} enthält keine Gewichte, die zu diesem Encoder passen.</translation>
  </message>
  <message>
   <source>Expected the state dict of the same encoder.</source>
   <translation>Erwartet wird das State-Dict desselben Encoders.</translation>
  </message>
  <message>
   <source>No ImageNet weights are offered for this encoder.</source>
   <translation>Für diesen Encoder gibt es keine ImageNet-Gewichte.</translation>
  </message>
  <message>
   <source>Give a file, or leave them out.</source>
   <translation>Geben Sie eine Datei an, oder lassen Sie sie weg.</translation>
  </message>
  <message>
   <source>The weights in {path} don't fit architecture {architecture}: {reason}</source>
   <translation>Die Gewichte in {path} passen nicht zur Architektur {architecture}: {reason}</translation>
  </message>
  <message>
   <source>{path} can't be read as weights: {reason}</source>
   <translation>{path} lässt sich nicht als Gewichte lesen: {reason}</translation>
  </message>
  <message>
   <source>Expected a PyTorch state dict.</source>
   <translation>Erwartet wird ein State-Dict von PyTorch.</translation>
  </message>
  <message>
   <source>The ImageNet weights can't be downloaded from {url} ({reason}).</source>
   <translation>Die ImageNet-Gewichte lassen sich nicht von {url} herunterladen ({reason}).</translation>
  </message>
  <message>
   <source>Get that file where there is a network and give it as --encoder-weights FILE, or leave the option out.</source>
   <translation>Holen Sie diese Datei, wo es ein Netz gibt, und geben Sie sie unter --encoder-weights an, oder lassen Sie die Option weg.</translation>
  </message>
  <message>
   <source>Give one of them: both say how long.</source>
   <translation>Geben Sie eines davon an: beide sagen, wie lange.</translation>
  </message>
  <message>
   <source>Give one of them: both say which weights the encoder starts from.</source>
   <translation>Geben Sie eines davon an: beide sagen, mit welchen Gewichten der Encoder beginnt.</translation>
  </message>
  <message>
   <source>No picture is large enough to lay an edge into.</source>
   <translation>Kein Bild ist groß genug, um einen Rand hineinzulegen.</translation>
  </message>
  <message>
   <source>Expected sides of {size} px.</source>
   <translation>Erwartet werden Seiten von {size} px.</translation>
  </message>
  <message>
   <source>Cancelled by another process.</source>
   <translation>Von einem anderen Prozess abgebrochen.</translation>
  </message>
  <message>
   <source>This network has no steps for --deep-supervision.</source>
   <translation>Dieses Netz hat keine Stufen für --deep-supervision.</translation>
  </message>
  <message>
   <source>Leave that option out.</source>
   <translation>Lassen Sie diese Option weg.</translation>
  </message>
  <message>
   <source>{path} exists, and several nodes can't agree on when to replace it.</source>
   <translation>{path} gibt es schon, und mehrere Rechner können sich nicht einigen, wann es ersetzt wird.</translation>
  </message>
  <message>
   <source>Delete it beforehand.</source>
   <translation>Löschen Sie es vorher.</translation>
  </message>
  <message>
   <source>Give --frozen-share 0.</source>
   <translation>Geben Sie --frozen-share 0 an.</translation>
  </message>
  <message>
   <source>{path} holds an unfinished training with another {option} ({before}, now {now}).</source>
   <translation>{path} enthält ein unfertiges Training mit anderem {option} ({before}, jetzt {now}).</translation>
  </message>
  <message>
   <source>Repeat its command to go on, or give --overwrite to start anew.</source>
   <translation>Wiederholen Sie dessen Lauf, um fortzufahren, oder setzen Sie --overwrite, um neu zu beginnen.</translation>
  </message>
  <message>
   <source>Delete it to start anew.</source>
   <translation>Löschen Sie es, um neu zu beginnen.</translation>
  </message>
  <message>
   <source>{path} is {size} bytes long, its header asks for {wanted}.</source>
   <translation>{path} ist {size} Byte lang, sein Kopf verlangt {wanted}.</translation>
  </message>
  <message>
   <source>Expected the weights of a model.</source>
   <translation>Erwartet werden die Gewichte eines Modells.</translation>
  </message>
  <message>
   <source>Check the permissions of the file.</source>
   <translation>Prüfen Sie die Rechte an der Datei.</translation>
  </message>
  <message>
   <source>{path} is no safetensors file: {reason}.</source>
   <translation>{path} ist keine safetensors-Datei: {reason}.</translation>
  </message>
  <message>
   <source>The language {language} is not there.</source>
   <translation>Die Sprache {language} gibt es nicht.</translation>
  </message>
  <message>
   <source>Remove the folder {folder} and run again.</source>
   <translation>Entfernen Sie den Ordner {folder}, und starten Sie neu.</translation>
  </message>
  <message>
   <source>Give the size of a pixel with --gsd-mm.</source>
   <translation>Geben Sie die Größe eines Pixels unter --gsd-mm an.</translation>
  </message>
  <message>
   <source>Give the size of a pixel with --gsd-mm, or reproject it to a metric CRS.</source>
   <translation>Geben Sie die Größe eines Pixels unter --gsd-mm an, oder projizieren Sie es in ein metrisches KBS um.</translation>
  </message>
  <message>
   <source>--overlap is {overlap} px, which leaves nothing of the model's windows of {window} px.</source>
   <translation>--overlap ist {overlap} px, was von den Fenstern des Modells von {window} px nichts übrig lässt.</translation>
  </message>
  <message>
   <source>--background: {path} is no local file.</source>
   <translation>--background: {path} ist keine lokale Datei.</translation>
  </message>
  <message>
   <source>--old-date {old} is not before --new-date {new}.</source>
   <translation>--old-date {old} liegt nicht vor --new-date {new}.</translation>
  </message>
  <message>
   <source>{path} can't be written: {reason}; {free} MB are free.</source>
   <translation>{path} kann nicht geschrieben werden: {reason}; {free} MB sind frei.</translation>
  </message>
  <message>
   <source>{path} can't be read as a vector file: {reason}.</source>
   <translation>{path} lässt sich nicht als Vektordatei lesen: {reason}.</translation>
  </message>
  <message>
   <source>Expected at least two, better five.</source>
   <translation>Erwartet werden mindestens zwei, besser fünf.</translation>
  </message>
  <message>
   <source>--cell is {size} m: that makes {count} cells.</source>
   <translation>--cell ist {size} m: das ergibt {count} Zellen.</translation>
  </message>
  <message>
   <source>Expected at most {count}: take larger cells.</source>
   <translation>Erwartet werden höchstens {count}: nehmen Sie größere Zellen.</translation>
  </message>
  <message>
   <source>--zones: in {name} {element} is its own parent ({path}).</source>
   <translation>--zones: in {name} ist {element} sich selbst übergeordnet ({path}).</translation>
  </message>
  <message>
   <source>--scheduler needs the Python package {package}, which is not installed.</source>
   <translation>--scheduler braucht das Python-Paket {package}, das nicht installiert ist.</translation>
  </message>
  <message>
   <source>Expected at most {count} million: make --width-px or --height-px smaller.</source>
   <translation>Erwartet werden höchstens {count} Millionen: machen Sie --width-px oder --height-px kleiner.</translation>
  </message>
  <message>
   <source>Expected at least one picture with a mask.</source>
   <translation>Erwartet wird mindestens ein Bild mit Maske.</translation>
  </message>
  <message>
   <source>--batch-size is {size}, for {count} processes together.</source>
   <translation>--batch-size ist {size}, für {count} Prozesse zusammen.</translation>
  </message>
  <message>
   <source>--devices is {wanted}; {count} CUDA devices were found.</source>
   <translation>--devices ist {wanted}; {count} CUDA-Geräte wurden gefunden.</translation>
  </message>
  <message>
   <source>--{one} is {value} and --{other} is {other_value}.</source>
   <translation>--{one} ist {value}, und --{other} ist {other_value}.</translation>
  </message>
  <message>
   <source>--label {value} is no pair.</source>
   <translation>--label {value} ist kein Paar.</translation>
  </message>
  <message>
   <source>--frozen-share is {share}, and {architecture} has no encoder that could be frozen.</source>
   <translation>--frozen-share ist {share}, und {architecture} hat keinen Encoder, den man einfrieren könnte.</translation>
  </message>
  <message>
   <source>Craquelure by element</source>
   <translation>Craquelé je Bauteil</translation>
  </message>
  <message>
   <source>Craquelure kept</source>
   <translation>Craquelé, das bleibt</translation>
  </message>
  <message>
   <source>Craquelure measured</source>
   <translation>Craquelé, gemessen</translation>
  </message>
  <message>
   <source>Craquelure mended</source>
   <translation>Craquelé, bereinigt</translation>
  </message>
  <message>
   <source>Craquelure renumbered</source>
   <translation>Craquelé, neu nummeriert</translation>
  </message>
  <message>
   <source>Craquelure totals</source>
   <translation>Craquelé, Summen</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>Kartieren</translation>
  </message>
  <message>
   <source>Paint loss by element</source>
   <translation>Fehlstellen je Bauteil</translation>
  </message>
  <message>
   <source>Paint loss kept</source>
   <translation>Fehlstellen, die bleiben</translation>
  </message>
  <message>
   <source>Paint loss measured</source>
   <translation>Fehlstellen, gemessen</translation>
  </message>
  <message>
   <source>Paint loss mended</source>
   <translation>Fehlstellen, bereinigt</translation>
  </message>
  <message>
   <source>Paint loss renumbered</source>
   <translation>Fehlstellen, neu nummeriert</translation>
  </message>
  <message>
   <source>Paint loss totals</source>
   <translation>Fehlstellen, Summen</translation>
  </message>
  <message>
   <source>An example to start from: maps a mosaic, cuts craquelure and paint loss at the borders of building elements, and sums up length and area for each. Copy it into the Modeler to change it.</source>
   <translation>Ein Beispiel für den Anfang: kartiert ein Mosaik, schneidet Craquelé und Fehlstellen an den Grenzen der Bauteile und summiert Länge und Fläche für jedes. Kopieren Sie es in die Modellierung, um es zu ändern.</translation>
  </message>
  <message>
   <source>Ground sampling distance [mm], where the mosaic has no scale</source>
   <translation>Bodenauflösung [mm], wo das Mosaik keinen Maßstab hat</translation>
  </message>
  <message>
   <source>“{algorithm}” needs torch, which {python} lacks.</source>
   <translation>„{algorithm}“ braucht torch, das {python} nicht hat.</translation>
  </message>
  <message>
   <source>“{label}”</source>
   <translation>„{label}“</translation>
  </message>
  <message>
   <source>Page of the comparison</source>
   <translation>Seite des Vergleichs</translation>
  </message>
  <message>
   <source>Save them first.</source>
   <translation>Speichern Sie sie zuerst.</translation>
  </message>
  <message>
   <source>Layers drawn over the mosaic</source>
   <translation>Über dem Mosaik gezeichnete Layer</translation>
  </message>
  <message>
   <source>Layers are given, but no mosaic.</source>
   <translation>Es sind Layer angegeben, aber kein Mosaik.</translation>
  </message>
  <message>
   <source>Set --mosaic: labels are drawn over its pixels.</source>
   <translation>Setzen Sie --mosaic: Markierungen gehören zu seinen Pixeln.</translation>
  </message>
  <message>
   <source>The layer {layer} has edits that are not saved.</source>
   <translation>Der Layer {layer} hat nicht gespeicherte Änderungen.</translation>
  </message>
  <message>
   <source>Choose a model folder</source>
   <translation>Modellordner wählen</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Alle Dateien (*)</translation>
  </message>
  <message>
   <source>{sheets} sheets, {pages} pages: {path}</source>
   <translation>{sheets} Blätter, {pages} Seiten: {path}</translation>
  </message>
  <message>
   <source>Layouts: {names}</source>
   <translation>Layouts: {names}</translation>
  </message>
  <message>
   <source>Interpreter of the worker</source>
   <translation>Interpreter des Rechenprozesses</translation>
  </message>
  <message>
   <source>Log of the set-up</source>
   <translation>Protokoll der Einrichtung</translation>
  </message>
  <message>
   <source>Choose a folder elsewhere.</source>
   <translation>Wählen Sie einen Ordner anderswo.</translation>
  </message>
  <message>
   <source>CraqueMap now computes with {python}.</source>
   <translation>CraqueMap rechnet jetzt mit {python}.</translation>
  </message>
  <message>
   <source>{folder} lies in the QGIS profile.</source>
   <translation>{folder} liegt im QGIS-Profil.</translation>
  </message>
  <message>
   <source>Remove its layers from the project first, or choose another file.</source>
   <translation>Entfernen Sie zuerst dessen Layer aus dem Projekt, oder wählen Sie eine andere Datei.</translation>
  </message>
  <message>
   <source>Choose another file, or tick --overwrite: edits and reviews in it will be lost.</source>
   <translation>Wählen Sie eine andere Datei, oder kreuzen Sie --overwrite an: Änderungen und Prüfungen darin gehen verloren.</translation>
  </message>
  <message>
   <source>Set --gsd-mm.</source>
   <translation>Setzen Sie --gsd-mm.</translation>
  </message>
  <message>
   <source>{path} is open in the project.</source>
   <translation>{path} ist im Projekt geöffnet.</translation>
  </message>
  <message>
   <source>{path} is there already.</source>
   <translation>{path} gibt es schon.</translation>
  </message>
  <message>
   <source>The raster {layer} lies in degrees ({crs}), which have no scale on a façade.</source>
   <translation>Das Raster {layer} liegt in Grad vor ({crs}), die auf einer Fassade keinen Maßstab haben.</translation>
  </message>
  <message>
   <source>a geographic CRS</source>
   <translation>ein geographisches KBS</translation>
  </message>
  <message>
   <source>Reviewed layers</source>
   <translation>Geprüfte Layer</translation>
  </message>
  <message>
   <source>Data set of the reviewed layers: {folder}</source>
   <translation>Datensatz der geprüften Layer: {folder}</translation>
  </message>
  <message>
   <source>The model is in {folder}.</source>
   <translation>Das Modell liegt in {folder}.</translation>
  </message>
  <message>
   <source>There is nothing to learn from.</source>
   <translation>Es gibt nichts, woraus gelernt werden kann.</translation>
  </message>
  <message>
   <source>Choose reviewed layers and their mosaic, or data set folders.</source>
   <translation>Wählen Sie geprüfte Layer und ihr Mosaik, oder Ordner mit Datensätzen.</translation>
  </message>
  <message>
   <source>Run “Set up CraqueMap” (craquemap:setup) and choose full-cpu or full-cuda.</source>
   <translation>Starten Sie „CraqueMap einrichten“ (craquemap:setup) und wählen Sie full-cpu oder full-cuda.</translation>
  </message>
  <message>
   <source>CraqueMap has no Python environment to work in yet.</source>
   <translation>CraqueMap hat noch keine Python-Umgebung, in der es rechnen kann.</translation>
  </message>
  <message>
   <source>Install them there, or let “Set up CraqueMap” (craquemap:setup) make an environment and name no interpreter.</source>
   <translation>Installieren Sie sie dort, oder lassen Sie „CraqueMap einrichten“ (craquemap:setup) eine Umgebung anlegen und nennen Sie keinen Interpreter.</translation>
  </message>
  <message>
   <source>Expected the path of a Python interpreter.</source>
   <translation>Erwartet wird der Pfad eines Python-Interpreters.</translation>
  </message>
  <message>
   <source>Run “Set up CraqueMap” (craquemap:setup) again: it goes on where it stopped.</source>
   <translation>Starten Sie „CraqueMap einrichten“ (craquemap:setup) noch einmal: es setzt dort fort, wo es aufgehört hat.</translation>
  </message>
  <message>
   <source>Run “Set up CraqueMap” (craquemap:setup) in the Processing toolbox; or name an interpreter that has its packages in the variable {variable} or the QGIS setting {setting}.</source>
   <translation>Starten Sie „CraqueMap einrichten“ (craquemap:setup) in den Verarbeitungswerkzeugen; oder nennen Sie einen Interpreter mit dessen Paketen in der Variablen {variable} oder der QGIS-Einstellung {setting}.</translation>
  </message>
  <message>
   <source>{python} lacks packages that CraqueMap needs: {packages}.</source>
   <translation>{python} fehlen Pakete, die CraqueMap braucht: {packages}.</translation>
  </message>
  <message>
   <source>{origin} names {value}, which is not there.</source>
   <translation>{origin} nennt {value}, das es nicht gibt.</translation>
  </message>
  <message>
   <source>The variable {name}</source>
   <translation>Die Variable {name}</translation>
  </message>
  <message>
   <source>The setting {name}</source>
   <translation>Die Einstellung {name}</translation>
  </message>
  <message>
   <source>The set-up of CraqueMap in {folder} has not finished.</source>
   <translation>Die Einrichtung von CraqueMap in {folder} ist nicht abgeschlossen.</translation>
  </message>
  <message>
   <source>map, segment, vectorize</source>
   <translation>Kartieren, Segmentieren, Vektorisieren</translation>
  </message>
  <message>
   <source>map with torch (GPUs)</source>
   <translation>Kartieren mit torch (GPUs)</translation>
  </message>
  <message>
   <source>train</source>
   <translation>Trainieren</translation>
  </message>
  <message>
   <source>several machines</source>
   <translation>mehrere Rechner</translation>
  </message>
  <message>
   <source>system</source>
   <translation>System</translation>
  </message>
  <message>
   <source>processors</source>
   <translation>Prozessoren</translation>
  </message>
  <message>
   <source>free disk [GiB]</source>
   <translation>freier Platz [GiB]</translation>
  </message>
  <message>
   <source>device</source>
   <translation>Gerät</translation>
  </message>
  <message>
   <source>{task}: needs {packages}</source>
   <translation>{task}: braucht {packages}</translation>
  </message>
  <message>
   <source>{task}: ready</source>
   <translation>{task}: bereit</translation>
  </message>
  <message>
   <source>not installed</source>
   <translation>nicht installiert</translation>
  </message>
  <message>
   <source>Python of an environment with CraqueMap's packages</source>
   <translation>Python einer Umgebung mit den Paketen von CraqueMap</translation>
  </message>
  <message>
   <source>Examine</source>
   <translation>Prüfen</translation>
  </message>
  <message>
   <source>Set up…</source>
   <translation>Einrichten…</translation>
  </message>
  <message>
   <source>Examining…</source>
   <translation>Wird geprüft…</translation>
  </message>
  <message>
   <source>light: no training, no GPU</source>
   <translation>light: ohne Training, ohne Grafikkarte</translation>
  </message>
  <message>
   <source>full, or not made by the set-up</source>
   <translation>vollständig, oder nicht von der Einrichtung angelegt</translation>
  </message>
  <message>
   <source>Python of the worker (empty: the environment that “Set up CraqueMap” made)</source>
   <translation>Python des Rechenprozesses (leer: die Umgebung, die „CraqueMap einrichten“ angelegt hat)</translation>
  </message>
  <message>
   <source>Map craquelure and paint loss…</source>
   <translation>Craquelé und Fehlstellen kartieren…</translation>
  </message>
  <message>
   <source>Expected a Python interpreter.</source>
   <translation>Erwartet wird ein Python-Interpreter.</translation>
  </message>
  <message>
   <source>The worker's Python {python} can't be started: {error}.</source>
   <translation>Das Python des Rechenprozesses {python} lässt sich nicht starten: {error}.</translation>
  </message>
  <message>
   <source>Craquelure by building element (example model)</source>
   <translation>Craquelé nach Bauteilen (Beispielmodell)</translation>
  </message>
  <message>
   <source>CraqueMap (craquelure and paint loss)</source>
   <translation>CraqueMap (Craquelé und Fehlstellen)</translation>
  </message>
  <message>
   <source>CraqueMap review</source>
   <translation>CraqueMap-Prüfung</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Alle</translation>
  </message>
  <message>
   <source>saved with Enter</source>
   <translation>mit Eingabe übernommen</translation>
  </message>
  <message>
   <source>Show states in colour</source>
   <translation>Zustände farbig zeigen</translation>
  </message>
  <message>
   <source>Layer</source>
   <translation>Layer</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Zeigen</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>Reihenfolge</translation>
  </message>
  <message>
   <source>Least confident first</source>
   <translation>Unsicherste zuerst</translation>
  </message>
  <message>
   <source>Largest first</source>
   <translation>Größte zuerst</translation>
  </message>
  <message>
   <source>In the file's order</source>
   <translation>Wie in der Datei</translation>
  </message>
  <message>
   <source>Accept</source>
   <translation>Bestätigen</translation>
  </message>
  <message>
   <source>Reject</source>
   <translation>Verwerfen</translation>
  </message>
  <message>
   <source>Edit shape</source>
   <translation>Form bearbeiten</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>Previous</source>
   <translation>Voriges</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Nächstes</translation>
  </message>
  <message>
   <source>Not reviewed</source>
   <translation>Nicht geprüft</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <source>Train with the review…</source>
   <translation>Mit der Prüfung trainieren…</translation>
  </message>
  <message>
   <source>{shown} shown of {total}: {states}</source>
   <translation>{shown} von {total} gezeigt: {states}</translation>
  </message>
  <message>
   <source>Choose a layer of a survey: craquelure or paint loss.</source>
   <translation>Wählen Sie einen Layer einer Kartierung: Craquelé oder Fehlstellen.</translation>
  </message>
  <message>
   <source>Nothing is left to review here.</source>
   <translation>Hier ist nichts mehr zu prüfen.</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Prüfung</translation>
  </message>
  <message>
   <source>Width</source>
   <translation>Breite</translation>
  </message>
  <message>
   <source>They are kept as edits of the layer; save it again when the file can be written.</source>
   <translation>Sie bleiben als Änderungen des Layers; speichern Sie ihn noch einmal, wenn die Datei geschrieben werden kann.</translation>
  </message>
  <message>
   <source>Is its file read-only, or open elsewhere? Save the survey where it can be written, and load it from there.</source>
   <translation>Ist die Datei schreibgeschützt oder anderswo offen? Speichern Sie die Kartierung, wo sie geschrieben werden kann, und laden Sie sie von dort.</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Bemerkung</translation>
  </message>
  <message>
   <source>The reviews of {layer} can't be saved: {reason}</source>
   <translation>Die Prüfungen von {layer} lassen sich nicht speichern: {reason}</translation>
  </message>
  <message>
   <source>The layer {layer} can't be edited.</source>
   <translation>Der Layer {layer} lässt sich nicht bearbeiten.</translation>
  </message>
  <message>
   <source>Examining the environment</source>
   <translation>Umgebung wird geprüft</translation>
  </message>
  <message>
   <source>Installing packages</source>
   <translation>Pakete werden installiert</translation>
  </message>
  <message>
   <source>Making an empty environment</source>
   <translation>Leere Umgebung wird angelegt</translation>
  </message>
  <message>
   <source>Installing torch</source>
   <translation>torch wird installiert</translation>
  </message>
  <message>
   <source>There is no Python 3.11 or newer on this computer's search path, and no uv.</source>
   <translation>Im Suchpfad dieses Computers gibt es weder Python ab 3.11 noch uv.</translation>
  </message>
  <message>
   <source>Install uv (docs.astral.sh/uv) or Python (python.org), or name an interpreter under --python.</source>
   <translation>Installieren Sie uv (docs.astral.sh/uv) oder Python (python.org), oder nennen Sie unter --python einen Interpreter.</translation>
  </message>
  <message>
   <source>Choose another: updates delete what is there.</source>
   <translation>Wählen Sie einen anderen: Aktualisierungen löschen, was dort liegt.</translation>
  </message>
  <message>
   <source>Expected an empty folder, a new one, or an environment.</source>
   <translation>Erwartet wird ein leerer oder neuer Ordner, oder eine Umgebung.</translation>
  </message>
  <message>
   <source>Name another Python, or install uv.</source>
   <translation>Nennen Sie ein anderes Python, oder installieren Sie uv.</translation>
  </message>
  <message>
   <source>The set-up was cancelled.</source>
   <translation>Die Einrichtung wurde abgebrochen.</translation>
  </message>
  <message>
   <source>Start it again to go on where it stopped.</source>
   <translation>Starten Sie sie noch einmal, um dort fortzusetzen.</translation>
  </message>
  <message>
   <source>{step} failed (exit code {code}): {last}</source>
   <translation>{step}: fehlgeschlagen (Code {code}): {last}</translation>
  </message>
  <message>
   <source>{folder} lies in the plugin's folder.</source>
   <translation>{folder} liegt im Ordner des Plugins.</translation>
  </message>
  <message>
   <source>{folder} holds other files.</source>
   <translation>{folder} enthält andere Dateien.</translation>
  </message>
  <message>
   <source>{python} can't be started as Python.</source>
   <translation>{python} lässt sich nicht als Python starten.</translation>
  </message>
  <message>
   <source>Expected an interpreter of Python {wanted} or newer.</source>
   <translation>Erwartet wird ein Interpreter von Python {wanted} oder neuer.</translation>
  </message>
  <message>
   <source>{python} is Python {found}, and CraqueMap needs {wanted} or newer.</source>
   <translation>{python} ist Python {found}, und CraqueMap braucht {wanted} oder neuer.</translation>
  </message>
  <message>
   <source>The environment in {folder} can't be written: {error}.</source>
   <translation>Die Umgebung in {folder} lässt sich nicht schreiben: {error}.</translation>
  </message>
  <message>
   <source>The whole log is in {log}; start again to go on.</source>
   <translation>Das ganze Protokoll steht in {log}; starten Sie neu, um fortzusetzen.</translation>
  </message>
  <message>
   <source>The worker was cancelled.</source>
   <translation>Der Rechenprozess wurde abgebrochen.</translation>
  </message>
  <message>
   <source>Run the same again to resume.</source>
   <translation>Starten Sie dasselbe noch einmal, um fortzusetzen.</translation>
  </message>
  <message>
   <source>The worker was killed, as the system does when memory runs out.</source>
   <translation>Der Rechenprozess wurde beendet, wie es das System tut, wenn der Speicher ausgeht.</translation>
  </message>
  <message>
   <source>Take a smaller tile size; the same run resumes.</source>
   <translation>Nehmen Sie kleinere Kacheln; derselbe Lauf setzt fort.</translation>
  </message>
  <message>
   <source>The worker stopped without a result (exit code {code}).</source>
   <translation>Der Rechenprozess endete ohne Ergebnis (Code {code}).</translation>
  </message>
  <message>
   <source>Its log ends with:
{log}</source>
   <translation>Sein Protokoll endet mit:
{log}</translation>
  </message>
 </context>
</TS>
