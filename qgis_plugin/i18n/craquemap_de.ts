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
   <source>Vectorise a class raster</source>
   <translation>Klassenraster vektorisieren</translation>
  </message>
  <message>
   <source>&lt;p&gt;Traces and measures the craquelure and paint loss of a class raster, from “Class raster of a mosaic” or any other program, and delivers them styled in one GeoPackage.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Class raster&lt;/b&gt;&lt;br&gt;0 background, 1 craquelure, 2 paint loss, 255 not surveyed.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Probability raster&lt;/b&gt;&lt;br&gt;Gives confidences, widths finer than a pixel, and new classes where a threshold is set.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Scale&lt;/b&gt;&lt;br&gt;Comes from the raster. Without a usable one (no georeference, or degrees) set the ground sampling distance.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Verfolgt und vermisst Craquelé und Fehlstellen eines Klassenrasters, aus „Klassenraster eines Mosaiks“ oder einem anderen Programm, und liefert sie gestaltet in einem GeoPackage.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Klassenraster&lt;/b&gt;&lt;br&gt;0 Hintergrund, 1 Craquelé, 2 Fehlstelle, 255 nicht erfasst.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Wahrscheinlichkeitsraster&lt;/b&gt;&lt;br&gt;Gibt Konfidenzen, Breiten feiner als ein Pixel, und neue Klassen, wo eine Schwelle gesetzt ist.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Maßstab&lt;/b&gt;&lt;br&gt;Kommt aus dem Raster. Hat es keinen brauchbaren (keine Georeferenz, oder Grad), geben Sie die Bodenauflösung an.&lt;/p&gt;</translation>
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
   <source>Train or fine-tune a model</source>
   <translation>Modell trainieren oder anpassen</translation>
  </message>
  <message>
   <source>&lt;p&gt;Teaches a model what a person has corrected, or trains one on pictures with masks. The result stands in the list of models of “Map craquelure and paint loss”.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Reviewed layers&lt;/b&gt;&lt;br&gt;Layers of a survey in which features were accepted, edited or rejected, and the mosaic they lie on. What lies near reviewed features is learnt, rejected ones as sound surface; or all inside the polygons that were looked at.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Data set folders&lt;/b&gt;&lt;br&gt;One a line, as “Data set of labels” writes them; with reviewed layers they are learnt too, lest the model forgets what it knew.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Preset&lt;/b&gt;&lt;br&gt;“fine-tune” goes on with the bundled model for a short while; “default” trains from scratch, which takes hours.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Figures&lt;/b&gt;&lt;br&gt;Measured on pictures that took no part in the training (fine-tuning keeps none unless a share for validation is set), with 95 % intervals in the log.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Cancel&lt;/b&gt;&lt;br&gt;A cancelled training goes on where it stopped when it is started again with the same settings.&lt;/p&gt; &lt;p&gt;Needs torch in the worker's environment.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Bringt einem Modell bei, was ein Mensch korrigiert hat, oder trainiert eines mit Bildern und Masken. Das Ergebnis steht in der Modellliste von „Craquelé und Fehlstellen kartieren“.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Geprüfte Layer&lt;/b&gt;&lt;br&gt;Layer einer Kartierung, in denen Objekte bestätigt, bearbeitet oder verworfen wurden, und das Mosaik, auf dem sie liegen. Gelernt wird, was nahe geprüften Objekten liegt, verworfene als unbeschädigte Oberfläche; oder alles in den durchgesehenen Polygonen.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Ordner der Datensätze&lt;/b&gt;&lt;br&gt;Je Zeile einer, wie „Datensatz aus Markierungen“ sie schreibt; mit geprüften Layern werden sie mitgelernt, damit das Modell nicht vergisst, was es konnte.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Voreinstellung&lt;/b&gt;&lt;br&gt;„fine-tune“ trainiert das mitgelieferte Modell kurz weiter; „default“ trainiert von Grund auf, was Stunden dauert.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Kennzahlen&lt;/b&gt;&lt;br&gt;Gemessen an Bildern, die am Training nicht teilnahmen (die Anpassung behält keine, außer ein Anteil zur Validierung ist gesetzt), mit 95-%-Intervallen im Protokoll.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Abbrechen&lt;/b&gt;&lt;br&gt;Ein abgebrochenes Training setzt dort fort, wo es aufgehört hat, wenn es mit denselben Einstellungen neu gestartet wird.&lt;/p&gt; &lt;p&gt;Braucht torch in der Umgebung des Rechenprozesses.&lt;/p&gt;</translation>
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
   <source>Craquelure</source>
   <translation>Craquelé</translation>
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
   <source>Note, saved with Enter</source>
   <translation>Bemerkung, mit Eingabe übernommen</translation>
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
   <source>Choose another folder.</source>
   <translation>Wählen Sie einen anderen Ordner.</translation>
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
