<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
 <context>
  <name>CraqueMap</name>
  <message>
   <source>Survey</source>
   <translation>Rilievo</translation>
  </message>
  <message>
   <source>Map craquelure and paint loss</source>
   <translation>Mappare craquelure e lacune</translation>
  </message>
  <message>
   <source>&lt;p&gt;Finds craquelure and paint loss on an orthorectified mosaic of a painted façade, and delivers them measured and styled in one GeoPackage.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Layers&lt;/b&gt;&lt;br&gt;Craquelure: one line per crack segment, with length, width, orientation and confidence.&lt;br&gt; Junctions: where cracks end, meet or cross.&lt;br&gt;Islands: the pieces of paint that craquelure closes in.&lt;br&gt; Paint loss: polygons with area and confidence.&lt;br&gt;Coverage: what was surveyed.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Scale&lt;/b&gt;&lt;br&gt;Comes from the mosaic. Without a usable one (no georeference, or degrees) set the ground sampling distance: the size of a pixel on the façade. Coordinates stay in the mosaic's CRS.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Review&lt;/b&gt;&lt;br&gt;Each crack and each loss has a field “review” for accepted, edited or rejected.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Cancel&lt;/b&gt;&lt;br&gt;A cancelled run into a file resumes where it stopped when it is started again with the same settings.&lt;/p&gt; &lt;p&gt;Everything is computed on this computer; no picture leaves it.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Individua craquelure e lacune sul mosaico ortorettificato di una facciata dipinta e le consegna misurate e vestite in un unico GeoPackage.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Layer&lt;/b&gt;&lt;br&gt;Craquelure: una linea per segmento di fessura, con lunghezza, larghezza, orientamento e confidenza.&lt;br&gt; Nodi: dove le fessure finiscono, si incontrano o si incrociano.&lt;br&gt;Isole: i pezzi di pittura racchiusi dalla craquelure.&lt;br&gt; Lacune: poligoni con superficie e confidenza.&lt;br&gt;Superficie rilevata: ciò che è stato esaminato.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Scala&lt;/b&gt;&lt;br&gt;Viene dal mosaico. Se non ne ha una utilizzabile (senza georeferenza, o in gradi) indicare la dimensione di un pixel sulla facciata. Le coordinate restano nel SR del mosaico.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Verifica&lt;/b&gt;&lt;br&gt;Ogni fessura e ogni lacuna ha un campo «review»: accettato (accepted), modificato (edited) o respinto (rejected).&lt;/p&gt; &lt;p&gt;&lt;b&gt;Annullamento&lt;/b&gt;&lt;br&gt;Un'elaborazione annullata verso un file riprende da dove si è fermata se riavviata con le stesse impostazioni.&lt;/p&gt; &lt;p&gt;Tutto è calcolato su questo computer; nessuna immagine lo lascia.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Surveyed area [m²]</source>
   <translation>Superficie rilevata [m²]</translation>
  </message>
  <message>
   <source>Craquelure length [m]</source>
   <translation>Lunghezza della craquelure [m]</translation>
  </message>
  <message>
   <source>Craquelure per area [m/m²]</source>
   <translation>Craquelure per superficie [m/m²]</translation>
  </message>
  <message>
   <source>Mean craquelure width [mm]</source>
   <translation>Larghezza media della craquelure [mm]</translation>
  </message>
  <message>
   <source>Craquelure segments</source>
   <translation>Segmenti di craquelure</translation>
  </message>
  <message>
   <source>Craquelure networks</source>
   <translation>Reticoli di craquelure</translation>
  </message>
  <message>
   <source>Junctions</source>
   <translation>Nodi</translation>
  </message>
  <message>
   <source>Islands</source>
   <translation>Isole</translation>
  </message>
  <message>
   <source>Paint loss area [m²]</source>
   <translation>Superficie delle lacune [m²]</translation>
  </message>
  <message>
   <source>Paint loss [% of the surveyed area]</source>
   <translation>Lacune [% della superficie rilevata]</translation>
  </message>
  <message>
   <source>Paint losses</source>
   <translation>Lacune</translation>
  </message>
  <message>
   <source>Orthomosaic</source>
   <translation>Ortomosaico</translation>
  </message>
  <message>
   <source>Ground sampling distance</source>
   <translation>Dimensione del pixel al suolo</translation>
  </message>
  <message>
   <source>Craquelure from probability</source>
   <translation>Craquelure a partire dalla probabilità</translation>
  </message>
  <message>
   <source>Paint loss from probability</source>
   <translation>Lacuna a partire dalla probabilità</translation>
  </message>
  <message>
   <source>Shortest craquelure network</source>
   <translation>Reticolo di craquelure più corto</translation>
  </message>
  <message>
   <source>Smallest paint loss</source>
   <translation>Lacuna più piccola</translation>
  </message>
  <message>
   <source>Least confidence of a feature</source>
   <translation>Confidenza minima di un elemento</translation>
  </message>
  <message>
   <source>Width classes</source>
   <translation>Classi di larghezza</translation>
  </message>
  <message>
   <source>Smooth outlines</source>
   <translation>Contorni smussati</translation>
  </message>
  <message>
   <source>Language of the legend</source>
   <translation>Lingua della legenda</translation>
  </message>
  <message>
   <source>Bands</source>
   <translation>Bande</translation>
  </message>
  <message>
   <source>Black value</source>
   <translation>Valore del nero</translation>
  </message>
  <message>
   <source>White value</source>
   <translation>Valore del bianco</translation>
  </message>
  <message>
   <source>Clip percent</source>
   <translation>Quota tagliata</translation>
  </message>
  <message>
   <source>Resample to gsd</source>
   <translation>Ricampionare a questa dimensione del pixel</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modello</translation>
  </message>
  <message>
   <source>Only inside these polygons</source>
   <translation>Solo entro questi poligoni</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>Dispositivo di calcolo</translation>
  </message>
  <message>
   <source>Engine</source>
   <translation>Motore</translation>
  </message>
  <message>
   <source>Precision</source>
   <translation>Precisione</translation>
  </message>
  <message>
   <source>Context round each network window</source>
   <translation>Contesto attorno a ogni finestra della rete</translation>
  </message>
  <message>
   <source>Scheduler</source>
   <translation>Scheduler Dask</translation>
  </message>
  <message>
   <source>Windows at a time</source>
   <translation>Finestre alla volta</translation>
  </message>
  <message>
   <source>Tile size</source>
   <translation>Dimensione dei tasselli</translation>
  </message>
  <message>
   <source>Threads</source>
   <translation>Thread</translation>
  </message>
  <message>
   <source>Replace an existing result</source>
   <translation>Sostituire un risultato esistente</translation>
  </message>
  <message>
   <source>Survey (GeoPackage)</source>
   <translation>Rilievo (GeoPackage)</translation>
  </message>
  <message>
   <source>Folder for class and probability rasters</source>
   <translation>Cartella dei raster di classi e probabilità</translation>
  </message>
  <message>
   <source>Orthomosaic: any raster GDAL reads, with 1, 3 or 4 bands.</source>
   <translation>Ortomosaico: qualsiasi raster che GDAL legga, con 1, 3 o 4 bande.</translation>
  </message>
  <message>
   <source>Ground sampling distance, where the file states no usable scale.</source>
   <translation>Dimensione del pixel al suolo, quando il file non indica una scala utilizzabile.</translation>
  </message>
  <message>
   <source>Probability from which a pixel is craquelure; without it the model card's value (map, segment).</source>
   <translation>Probabilità da cui un pixel è craquelure; senza valore, quella della scheda del modello (mappatura, raster delle classi).</translation>
  </message>
  <message>
   <source>Probability from which a pixel is paint loss; without it the model card's value (map, segment).</source>
   <translation>Probabilità da cui un pixel è lacuna; senza valore, quella della scheda del modello (mappatura, raster delle classi).</translation>
  </message>
  <message>
   <source>Craquelure networks shorter than this in all are left out. Without it, map leaves out networks of less than 10 pixels, which are noise more often than cracks; vectorize leaves out none.</source>
   <translation>I reticoli di craquelure più corti in tutto sono tralasciati. Senza valore, la mappatura tralascia i reticoli di meno di 10 pixel, più spesso rumore che crepe; la vettorializzazione non ne tralascia.</translation>
  </message>
  <message>
   <source>Paint losses and islands smaller than this are left out. Without it, map leaves out those of less than 50 pixels; vectorize leaves out none.</source>
   <translation>Le lacune e le isole più piccole sono tralasciate. Senza valore, la mappatura tralascia quelle di meno di 50 pixel; la vettorializzazione non ne tralascia.</translation>
  </message>
  <message>
   <source>Paint losses with less confidence are left out, and craquelure networks of which less than 20 pixels of length are this sure (all of it where they are shorter). Without it, map leaves out the networks that are less sure than the model card says; vectorize leaves out none.</source>
   <translation>Le lacune di minore confidenza sono tralasciate, e i reticoli di craquelure di cui meno di 20 pixel di lunghezza sono così sicuri (l'intero, se sono più corti). Senza valore, la mappatura tralascia i reticoli meno sicuri di quanto dice la scheda del modello; la vettorializzazione non ne tralascia.</translation>
  </message>
  <message>
   <source>Table of width classes: ascending limits in mm, as in 0.1,0.2,0.5,1 (the default), or classes with names, each with the limit it ends below: hair=0.1, fine=0.2, medium=1, wide.</source>
   <translation>Tabella delle classi di larghezza: limiti crescenti in mm, come 0.1,0.2,0.5,1 (predefinito), o classi con nome, ognuna con il limite sotto cui finisce: hair=0.1, fine=0.2, medium=1, wide.</translation>
  </message>
  <message>
   <source>Draw islands and paint losses with lines across the steps of pixels, less than half a pixel off. Areas stay exact, neighbours keep their common border.</source>
   <translation>Disegnare isole e lacune con linee attraverso i gradini dei pixel, scostate di meno di mezzo pixel. Le aree restano esatte, i vicini mantengono il confine comune.</translation>
  </message>
  <message>
   <source>Language of legends: English, German, French, Italian or Chinese. Legends in the others are stored beside it; names of layers and fields are the same in all.</source>
   <translation>Lingua delle legende: inglese, tedesco, francese, italiano o cinese. Le legende nelle altre lingue sono salvate accanto; i nomi di layer e campi sono gli stessi in tutte.</translation>
  </message>
  <message>
   <source>Bands of the mosaic to take as red, green and blue, or one as grey, counted from 1: 4,3,2. Without it what the file says.</source>
   <translation>Bande del mosaico da prendere come rosso, verde e blu, o una sola come grigio, contate da 1: 4,3,2. Senza valore, ciò che dice il file.</translation>
  </message>
  <message>
   <source>Value of the mosaic that is shown as black. Without it bytes are taken as they are, other values from a percentile.</source>
   <translation>Valore del mosaico mostrato come nero. Senza valore i byte sono presi come sono, gli altri valori da un percentile.</translation>
  </message>
  <message>
   <source>Value of the mosaic that is shown as white; else as for black.</source>
   <translation>Valore del mosaico mostrato come bianco; altrimenti come per il nero.</translation>
  </message>
  <message>
   <source>Share of the values cut off at either end, where black or white come from a percentile.</source>
   <translation>Quota dei valori tagliata a ciascun estremo, quando il nero o il bianco vengono da un percentile.</translation>
  </message>
  <message>
   <source>Ground sampling distance the mosaic is read at, where its own lies outside what the model was trained on. Results lie in the mosaic's coordinates all the same.</source>
   <translation>Dimensione del pixel a cui si legge il mosaico, quando la sua è fuori da ciò su cui il modello è stato addestrato. I risultati stanno comunque nelle coordinate del mosaico.</translation>
  </message>
  <message>
   <source>Name of a bundled model or one of your own, model folder, or .safetensors file.</source>
   <translation>Nome di un modello fornito o di uno proprio, cartella del modello o file .safetensors.</translation>
  </message>
  <message>
   <source>Vector file of polygons in the mosaic's CRS: only what lies inside is surveyed.</source>
   <translation>File vettoriale di poligoni nel SR del mosaico: si rileva solo ciò che sta dentro.</translation>
  </message>
  <message>
   <source>Where the network runs: auto takes a CUDA GPU where there is one, else the processor.</source>
   <translation>Dove calcola la rete: auto prende una GPU CUDA se c'è, altrimenti il processore.</translation>
  </message>
  <message>
   <source>What runs the network; auto takes the fastest present.</source>
   <translation>Che cosa esegue la rete; automatico: il più veloce presente.</translation>
  </message>
  <message>
   <source>Arithmetic; auto takes bfloat16 or float16 where the device is fast at it.</source>
   <translation>Aritmetica; automatico: bfloat16 o float16 dove il dispositivo è veloce nel calcolarli.</translation>
  </message>
  <message>
   <source>Context round each network window; without it the model card's value.</source>
   <translation>Contesto attorno a ogni finestra della rete; senza valore, quello della scheda del modello.</translation>
  </message>
  <message>
   <source>Address of a running Dask scheduler, as tcp://host:8786: its workers run the network.</source>
   <translation>Indirizzo di uno scheduler Dask in funzione, come tcp://host:8786: i suoi worker eseguono la rete.</translation>
  </message>
  <message>
   <source>Windows that go through the network at a time: auto or a number.</source>
   <translation>Finestre che passano insieme per la rete: auto o un numero.</translation>
  </message>
  <message>
   <source>Side of the pieces worked on at a time: more is faster and takes more memory. The result does not depend on it.</source>
   <translation>Lato dei pezzi elaborati alla volta: più grande è più veloce e richiede più memoria. Il risultato non ne dipende.</translation>
  </message>
  <message>
   <source>Threads that read, compute, trace and measure; without it the processor's cores.</source>
   <translation>Thread che leggono, calcolano, tracciano e misurano; senza valore, i core del processore.</translation>
  </message>
  <message>
   <source>Replace an existing result.</source>
   <translation>Sostituire un risultato esistente.</translation>
  </message>
  <message>
   <source>GeoPackage to write.</source>
   <translation>GeoPackage da scrivere.</translation>
  </message>
  <message>
   <source>Folder that also receives the class and probability rasters.</source>
   <translation>Cartella che riceve anche i raster di classi e probabilità.</translation>
  </message>
  <message>
   <source>Class raster of a mosaic</source>
   <translation>Raster delle classi di un mosaico</translation>
  </message>
  <message>
   <source>&lt;p&gt;Finds craquelure and paint loss on an orthorectified mosaic and writes what each pixel is.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Class raster&lt;/b&gt;&lt;br&gt;0 background, 1 craquelure, 2 paint loss, 255 not surveyed.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Probability raster&lt;/b&gt;&lt;br&gt;Two bands, craquelure and paint loss: 254 times the probability, 255 not surveyed.&lt;/p&gt; &lt;p&gt;“Vectorise a class raster” makes the survey of it, with any thresholds, without running the network again.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Individua craquelure e lacune su un mosaico ortorettificato e scrive che cosa è ogni pixel.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Raster delle classi&lt;/b&gt;&lt;br&gt;0 sfondo, 1 craquelure, 2 lacuna, 255 non rilevato.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Raster delle probabilità&lt;/b&gt;&lt;br&gt;Due bande, craquelure e lacuna: 254 volte la probabilità, 255 non rilevato.&lt;/p&gt; &lt;p&gt;«Vettorializzare un raster delle classi» ne fa il rilievo, con soglie a piacere, senza rieseguire la rete.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Class raster</source>
   <translation>Raster delle classi</translation>
  </message>
  <message>
   <source>Probability raster</source>
   <translation>Raster delle probabilità</translation>
  </message>
  <message>
   <source>Class raster to write: 0 background, 1 craquelure, 2 paint loss, 255 nodata.</source>
   <translation>Raster delle classi da scrivere: 0 sfondo, 1 craquelure, 2 lacuna, 255 senza valore.</translation>
  </message>
  <message>
   <source>Probability raster to write: two bands, craquelure and paint loss, round(254 p), 255 nodata.</source>
   <translation>Raster delle probabilità da scrivere: due bande, craquelure e lacuna, round(254 p), 255 senza valore.</translation>
  </message>
  <message>
   <source>Vectorise a class raster</source>
   <translation>Vettorializzare un raster delle classi</translation>
  </message>
  <message>
   <source>&lt;p&gt;Traces and measures the craquelure and paint loss of a class raster, from “Class raster of a mosaic” or any other program, and delivers them styled in one GeoPackage.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Class raster&lt;/b&gt;&lt;br&gt;0 background, 1 craquelure, 2 paint loss, 255 not surveyed.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Probability raster&lt;/b&gt;&lt;br&gt;Gives confidences, widths finer than a pixel, and new classes where a threshold is set.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Scale&lt;/b&gt;&lt;br&gt;Comes from the raster. Without a usable one (no georeference, or degrees) set the ground sampling distance.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Traccia e misura craquelure e lacune di un raster delle classi, da «Raster delle classi di un mosaico» o da altri programmi, e le consegna vestite in un unico GeoPackage.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Raster delle classi&lt;/b&gt;&lt;br&gt;0 sfondo, 1 craquelure, 2 lacuna, 255 non rilevato.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Raster delle probabilità&lt;/b&gt;&lt;br&gt;Dà le confidenze, larghezze più fini di un pixel e nuove classi dove è data una soglia.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Scala&lt;/b&gt;&lt;br&gt;Viene dal raster. Se non ne ha una utilizzabile (senza georeferenza, o in gradi) indicare la dimensione del pixel al suolo.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Class raster: 0 background, 1 craquelure, 2 paint loss, 255 nodata.</source>
   <translation>Raster delle classi: 0 sfondo, 1 craquelure, 2 lacuna, 255 senza valore.</translation>
  </message>
  <message>
   <source>Probability raster: two bands, craquelure and paint loss, round(254 p), 255 nodata. Gives confidences, finer widths, and new classes where a threshold is set.</source>
   <translation>Raster delle probabilità: due bande, craquelure e lacuna, round(254 p), 255 senza valore. Dà confidenze, larghezze più fini e nuove classi dove è impostata una soglia.</translation>
  </message>
  <message>
   <source>Plan</source>
   <translation>Elaborati</translation>
  </message>
  <message>
   <source>Take off quantities</source>
   <translation>Computo delle quantità</translation>
  </message>
  <message>
   <source>&lt;p&gt;Takes off lengths, areas and counts of a survey by class, width or size class and building element, with costs where unit costs are given.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Building elements&lt;/b&gt;&lt;br&gt;Polygons with a name, and parents (bay, storey, façade) by which they are summed up too. Without any there is one total.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Table&lt;/b&gt;&lt;br&gt;A spreadsheet, CSV, or a GeoPackage with the quantities of each element, which is loaded with styles.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Review&lt;/b&gt;&lt;br&gt;Rejected features are left out.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Computa lunghezze, superfici e numeri di un rilievo per classe, classe di larghezza o di dimensione ed elemento costruttivo, con i costi dove sono dati prezzi unitari.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Elementi costruttivi&lt;/b&gt;&lt;br&gt;Poligoni con un nome ed elementi superiori (campata, piano, facciata) per i quali si somma anche. Senza di essi c'è un solo totale.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Tabella&lt;/b&gt;&lt;br&gt;Un foglio di calcolo, un CSV o un GeoPackage con le quantità di ogni elemento, caricato con i suoi stili.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Verifica&lt;/b&gt;&lt;br&gt;Gli elementi respinti sono esclusi.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Visible area [m²]</source>
   <translation>Superficie visibile [m²]</translation>
  </message>
  <message>
   <source>Paint loss [% of the visible area]</source>
   <translation>Lacune [% della superficie visibile]</translation>
  </message>
  <message>
   <source>Elements</source>
   <translation>Elementi</translation>
  </message>
  <message>
   <source>Parents of elements</source>
   <translation>Elementi superiori</translation>
  </message>
  <message>
   <source>Parents, level 2</source>
   <translation>Superiori, livello 2</translation>
  </message>
  <message>
   <source>Parents, level 3</source>
   <translation>Superiori, livello 3</translation>
  </message>
  <message>
   <source>Parents, level 4</source>
   <translation>Superiori, livello 4</translation>
  </message>
  <message>
   <source>Parents, level 5</source>
   <translation>Superiori, livello 5</translation>
  </message>
  <message>
   <source>Whole survey</source>
   <translation>Rilievo intero</translation>
  </message>
  <message>
   <source>Building elements</source>
   <translation>Elementi costruttivi</translation>
  </message>
  <message>
   <source>Field of the elements' names</source>
   <translation>Campo dei nomi degli elementi</translation>
  </message>
  <message>
   <source>Fields of the elements' parents</source>
   <translation>Campi degli elementi superiori</translation>
  </message>
  <message>
   <source>Elements that overlap</source>
   <translation>Elementi che si sovrappongono</translation>
  </message>
  <message>
   <source>Limits of width classes</source>
   <translation>Limiti delle classi di larghezza</translation>
  </message>
  <message>
   <source>Limits of island sizes</source>
   <translation>Limiti delle dimensioni delle isole</translation>
  </message>
  <message>
   <source>Limits of paint loss sizes</source>
   <translation>Limiti delle dimensioni delle lacune</translation>
  </message>
  <message>
   <source>Table (XLSX, CSV or GeoPackage)</source>
   <translation>Tabella (XLSX, CSV o GeoPackage)</translation>
  </message>
  <message>
   <source>Minimum quantities and unit costs</source>
   <translation>Quantità minime e prezzi unitari</translation>
  </message>
  <message>
   <source>Template of such a table</source>
   <translation>Modello di tale tabella</translation>
  </message>
  <message>
   <source>Style of CSV</source>
   <translation>Stile del CSV</translation>
  </message>
  <message>
   <source>GeoPackage that map or vectorize wrote, reviewed or not.</source>
   <translation>GeoPackage scritto dalla mappatura o dalla vettorializzazione, verificato o no.</translation>
  </message>
  <message>
   <source>Building elements: polygons in the survey's CRS, with a name and optional parents.</source>
   <translation>Elementi costruttivi: poligoni nel SR del rilievo, con un nome e, se si vuole, elementi superiori.</translation>
  </message>
  <message>
   <source>Field of the elements' names; without it the field name, or the only field of text.</source>
   <translation>Campo dei nomi degli elementi; senza valore, il campo name o l'unico campo di testo.</translation>
  </message>
  <message>
   <source>Fields of the elements' parents, separated by commas, from the nearest to the outermost; without it parent, parent_2 and so on, where there are such. A parent may be another element of the file.</source>
   <translation>Campi degli elementi superiori, separati da virgole, dal più vicino al più esterno; senza valore parent, parent_2 e così via, dove ci sono. Un superiore può essere un altro elemento del file.</translation>
  </message>
  <message>
   <source>What becomes of elements that overlap: refuse, or give what they share to the first in the file.</source>
   <translation>Che cosa accade degli elementi che si sovrappongono: rifiutarli, o dare ciò che condividono al primo del file.</translation>
  </message>
  <message>
   <source>Limits between width classes of craquelure, ascending, separated by commas; without it those of the survey (0.1, 0.2, 0.5, 1).</source>
   <translation>Limiti tra le classi di larghezza della craquelure, crescenti, separati da virgole; senza valore quelli del rilievo (0.1, 0.2, 0.5, 1).</translation>
  </message>
  <message>
   <source>Limits between size classes of islands: diameter of the circle of equal area.</source>
   <translation>Limiti tra le classi di dimensione delle isole: diametro del cerchio di uguale area.</translation>
  </message>
  <message>
   <source>Limits between size classes of paint loss: area.</source>
   <translation>Limiti tra le classi di dimensione delle lacune: area.</translation>
  </message>
  <message>
   <source>Table to write: XLSX or CSV, or a GeoPackage with the quantities of each element.</source>
   <translation>Tabella da scrivere: XLSX o CSV, o un GeoPackage con le quantità di ogni elemento.</translation>
  </message>
  <message>
   <source>Table of minimum billing quantities and unit costs, CSV or XLSX.</source>
   <translation>Tabella delle quantità minime fatturate e dei prezzi unitari, CSV o XLSX.</translation>
  </message>
  <message>
   <source>Also write such a table to fill in, with a row for each class and size class.</source>
   <translation>Scrivere anche una tale tabella da compilare, con una riga per ogni classe e classe di dimensione.</translation>
  </message>
  <message>
   <source>CSV with commas between values, or with semicolons and decimal commas, as spreadsheets expect where numbers are written so.</source>
   <translation>CSV con virgole tra i valori, o con punti e virgola e virgole decimali, come si aspettano i fogli di calcolo dove i numeri si scrivono così.</translation>
  </message>
  <message>
   <source>Density by grid cells</source>
   <translation>Densità per celle</translation>
  </message>
  <message>
   <source>&lt;p&gt;Sums a survey up by squares or hexagons: craquelure in m/m², paint loss in %, widths, islands, and how branched and how parallel the cracks are.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Styles&lt;/b&gt;&lt;br&gt;The layer comes with several; choose among them in its properties.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Cells&lt;/b&gt;&lt;br&gt;Measured against their visible surface: what was not surveyed does not count.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Riassume un rilievo per quadrati o esagoni: craquelure in m/m², lacune in %, larghezze, isole, ramificazione e parallelismo delle fessure.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Stili&lt;/b&gt;&lt;br&gt;Il layer ne porta diversi; sceglierli nelle sue proprietà.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Celle&lt;/b&gt;&lt;br&gt;Riferite alla loro superficie visibile: ciò che non è stato rilevato non conta.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Cells</source>
   <translation>Celle</translation>
  </message>
  <message>
   <source>Density</source>
   <translation>Densità</translation>
  </message>
  <message>
   <source>Size of cells</source>
   <translation>Dimensione delle celle</translation>
  </message>
  <message>
   <source>Shape of cells</source>
   <translation>Forma delle celle</translation>
  </message>
  <message>
   <source>Cells (GeoPackage)</source>
   <translation>Celle (GeoPackage)</translation>
  </message>
  <message>
   <source>Size of cells: side of squares, distance between opposite sides of hexagons.</source>
   <translation>Dimensione delle celle: lato dei quadrati, distanza tra lati opposti degli esagoni.</translation>
  </message>
  <message>
   <source>Shape of cells.</source>
   <translation>Forma delle celle.</translation>
  </message>
  <message>
   <source>Change between two surveys</source>
   <translation>Variazioni tra due rilievi</translation>
  </message>
  <message>
   <source>&lt;p&gt;Compares two surveys of the same surface: what is new, has grown, widened or gone, and how paint loss has changed, beyond what segmentation and registration leave uncertain.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Registration&lt;/b&gt;&lt;br&gt;Shift, rotation and scale that remain between the surveys are found from their networks, or taken from a table of control points.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Dates&lt;/b&gt;&lt;br&gt;With the dates of both surveys (2024-05-17, 2024-05 or 2024) all changes are given as rates per year too.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Settings&lt;/b&gt;&lt;br&gt;Map both mosaics with the same model, thresholds and scale: what one survey found and the other could not would count as change.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Review&lt;/b&gt;&lt;br&gt;Rejected features are left out.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Confronta due rilievi della stessa superficie: che cosa è nuovo, è cresciuto, si è allargato o è scomparso, e come sono cambiate le lacune, oltre quanto segmentazione e registrazione lasciano incerto.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Registrazione&lt;/b&gt;&lt;br&gt;Traslazione, rotazione e scala che restano tra i rilievi si ricavano dalle loro reti, o da una tabella di punti di controllo.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Date&lt;/b&gt;&lt;br&gt;Con le date di entrambi i rilievi (2024-05-17, 2024-05 o 2024) tutte le variazioni sono date anche come tassi annui.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Impostazioni&lt;/b&gt;&lt;br&gt;Mappate entrambi i mosaici con lo stesso modello, le stesse soglie e la stessa scala: ciò che un rilievo ha trovato e l’altro non poteva trovare conterebbe come variazione.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Verifica&lt;/b&gt;&lt;br&gt;Gli oggetti respinti non contano.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>New craquelure [m]</source>
   <translation>Craquelure nuova [m]</translation>
  </message>
  <message>
   <source>Grown craquelure [m]</source>
   <translation>Craquelure cresciuta [m]</translation>
  </message>
  <message>
   <source>Tips that have advanced</source>
   <translation>Apici avanzati</translation>
  </message>
  <message>
   <source>Mean advance of these tips [m]</source>
   <translation>Avanzamento medio di questi apici [m]</translation>
  </message>
  <message>
   <source>Widened segments</source>
   <translation>Segmenti allargati</translation>
  </message>
  <message>
   <source>Lost craquelure [m]</source>
   <translation>Craquelure scomparsa [m]</translation>
  </message>
  <message>
   <source>New paint loss [m²]</source>
   <translation>Lacune nuove [m²]</translation>
  </message>
  <message>
   <source>Grown paint loss [m²]</source>
   <translation>Lacune cresciute [m²]</translation>
  </message>
  <message>
   <source>Filled paint loss [m²]</source>
   <translation>Lacune colmate [m²]</translation>
  </message>
  <message>
   <source>Registration, root mean square [m]</source>
   <translation>Registrazione, scarto quadratico medio [m]</translation>
  </message>
  <message>
   <source>Tolerance [m]</source>
   <translation>Tolleranza [m]</translation>
  </message>
  <message>
   <source>Grown craquelure</source>
   <translation>Craquelure cresciuta</translation>
  </message>
  <message>
   <source>New craquelure</source>
   <translation>Craquelure nuova</translation>
  </message>
  <message>
   <source>Widened craquelure</source>
   <translation>Craquelure allargata</translation>
  </message>
  <message>
   <source>Lost craquelure</source>
   <translation>Craquelure scomparsa</translation>
  </message>
  <message>
   <source>Unchanged craquelure</source>
   <translation>Craquelure invariata</translation>
  </message>
  <message>
   <source>New paint loss</source>
   <translation>Lacune nuove</translation>
  </message>
  <message>
   <source>Grown paint loss</source>
   <translation>Lacune cresciute</translation>
  </message>
  <message>
   <source>Filled paint loss</source>
   <translation>Lacune colmate</translation>
  </message>
  <message>
   <source>Covered by both surveys</source>
   <translation>Coperto da entrambi i rilievi</translation>
  </message>
  <message>
   <source>Earlier survey (GeoPackage)</source>
   <translation>Rilievo precedente (GeoPackage)</translation>
  </message>
  <message>
   <source>Later survey (GeoPackage)</source>
   <translation>Rilievo successivo (GeoPackage)</translation>
  </message>
  <message>
   <source>Change (GeoPackage)</source>
   <translation>Variazioni (GeoPackage)</translation>
  </message>
  <message>
   <source>Date of the earlier survey</source>
   <translation>Data del rilievo precedente</translation>
  </message>
  <message>
   <source>Date of the later survey</source>
   <translation>Data del rilievo successivo</translation>
  </message>
  <message>
   <source>Registration</source>
   <translation>Registrazione</translation>
  </message>
  <message>
   <source>Table of control points</source>
   <translation>Tabella di punti di controllo</translation>
  </message>
  <message>
   <source>Largest shift looked for</source>
   <translation>Traslazione massima cercata</translation>
  </message>
  <message>
   <source>Tolerance of matching</source>
   <translation>Tolleranza di corrispondenza</translation>
  </message>
  <message>
   <source>Shortest new or lost craquelure</source>
   <translation>Craquelure nuova o scomparsa minima</translation>
  </message>
  <message>
   <source>Smallest change of paint loss</source>
   <translation>Variazione minima di lacuna</translation>
  </message>
  <message>
   <source>Standard deviation of mean widths</source>
   <translation>Deviazione standard delle larghezze medie</translation>
  </message>
  <message>
   <source>Survey of the earlier date: GeoPackage that map or vectorize wrote, reviewed or not.</source>
   <translation>Rilievo della data precedente: GeoPackage scritto dalla mappatura o dalla vettorializzazione, verificato o no.</translation>
  </message>
  <message>
   <source>Survey of the later date, of the same surface in the same coordinate system.</source>
   <translation>Rilievo della data successiva, della stessa superficie nello stesso sistema di coordinate.</translation>
  </message>
  <message>
   <source>Date of the earlier survey, YYYY-MM-DD (or YYYY-MM, YYYY), for rates per year.</source>
   <translation>Data del rilievo precedente, AAAA-MM-GG (o AAAA-MM, AAAA), per i tassi annui.</translation>
  </message>
  <message>
   <source>Date of the later survey, likewise.</source>
   <translation>Data del rilievo successivo, allo stesso modo.</translation>
  </message>
  <message>
   <source>How the surveys are laid over one another: auto finds shift, rotation and scale from the networks, none takes the coordinates as they are.</source>
   <translation>Come i rilievi sono sovrapposti: traslazione, rotazione e scala trovate dai reticoli, o coordinate prese come sono.</translation>
  </message>
  <message>
   <source>Table of points seen in both surveys, CSV with the columns old_x, old_y, new_x, new_y in units of the CRS; registers by them instead.</source>
   <translation>Tabella di punti visti in entrambi i rilievi, CSV con le colonne old_x, old_y, new_x, new_y nelle unità del SR; la registrazione avviene allora con essi.</translation>
  </message>
  <message>
   <source>Largest shift between the surveys that is looked for.</source>
   <translation>Traslazione massima cercata tra i rilievi.</translation>
  </message>
  <message>
   <source>Distance up to which lines are the same; at least, and without it, the larger of two pixels and two standard deviations of the registration.</source>
   <translation>Distanza fino a cui le linee sono le stesse; almeno, e senza valore, il maggiore tra due pixel e due deviazioni standard della registrazione.</translation>
  </message>
  <message>
   <source>Shorter new or lost craquelure is left out; without it four tolerances.</source>
   <translation>La craquelure nuova o scomparsa più corta è tralasciata; senza valore, quattro tolleranze.</translation>
  </message>
  <message>
   <source>Smaller changes of paint loss are left out; without it the square of four tolerances.</source>
   <translation>Le variazioni di lacune più piccole sono tralasciate; senza valore, il quadrato di quattro tolleranze.</translation>
  </message>
  <message>
   <source>Standard deviation of a segment's mean width in each survey, for the level of detection of widening.</source>
   <translation>Deviazione standard della larghezza media di un segmento in ogni rilievo, per la soglia di rilevazione dell'allargamento.</translation>
  </message>
  <message>
   <source>Write a report (HTML, PDF)</source>
   <translation>Scrivere una relazione (HTML, PDF)</translation>
  </message>
  <message>
   <source>&lt;p&gt;Writes an illustrated report of a survey for clients and records, as one HTML file or a PDF: overview, quantities, widths, directions, islands, junctions, spacing, uncertainty, the worst places as pictures, and provenance.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Orthomosaic&lt;/b&gt;&lt;br&gt;Only needed where the mosaic is neither where it was surveyed nor beside the survey. Without it the report has no pictures.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Building elements&lt;/b&gt;&lt;br&gt;As for the take-off, with costs where unit costs are given.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Review&lt;/b&gt;&lt;br&gt;Rejected features are left out.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Scrive una relazione illustrata di un rilievo, per il committente e l'archivio, in un file HTML o PDF: quadro generale, quantità, larghezze, direzioni, isole, nodi, distanze, incertezza, i punti più danneggiati in immagini, e la provenienza dei dati.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Ortomosaico&lt;/b&gt;&lt;br&gt;Serve solo se non è né dove è stato rilevato né accanto al rilievo. Senza, la relazione non ha immagini.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Elementi costruttivi&lt;/b&gt;&lt;br&gt;Come per il computo, con i costi se sono dati i prezzi unitari.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Verifica&lt;/b&gt;&lt;br&gt;Gli oggetti respinti sono omessi.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Report (HTML or PDF)</source>
   <translation>Relazione (HTML o PDF)</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Lingua</translation>
  </message>
  <message>
   <source>Project</source>
   <translation>Progetto</translation>
  </message>
  <message>
   <source>Object</source>
   <translation>Oggetto</translation>
  </message>
  <message>
   <source>Drawn by</source>
   <translation>Redatto da</translation>
  </message>
  <message>
   <source>Date (as in 2026-05-31)</source>
   <translation>Data (come 2026-05-31)</translation>
  </message>
  <message>
   <source>Pictures of each kind of worst places</source>
   <translation>Immagini per tipo dei punti più danneggiati</translation>
  </message>
  <message>
   <source>Font for Chinese, Japanese and Korean</source>
   <translation>Carattere per cinese, giapponese e coreano</translation>
  </message>
  <message>
   <source>Report to write: one HTML file that holds everything it shows, or a PDF.</source>
   <translation>Relazione da scrivere: un file HTML che contiene tutto ciò che mostra, o un PDF.</translation>
  </message>
  <message>
   <source>Language of the report.</source>
   <translation>Lingua della relazione.</translation>
  </message>
  <message>
   <source>Name of the project, for the title block.</source>
   <translation>Nome del progetto, per il cartiglio.</translation>
  </message>
  <message>
   <source>What was surveyed, for the title block: building, façade, room.</source>
   <translation>Che cosa è stato rilevato, per il cartiglio: edificio, facciata, locale.</translation>
  </message>
  <message>
   <source>Who is responsible for the report, for the title block.</source>
   <translation>Chi è responsabile della relazione, per il cartiglio.</translation>
  </message>
  <message>
   <source>Date of the report, as in 2026-05-31; without it today.</source>
   <translation>Data della relazione, come 2026-05-31; senza valore, oggi.</translation>
  </message>
  <message>
   <source>Mosaic to take pictures from; without it the one the survey names, looked for where it was and beside the survey.</source>
   <translation>Mosaico da cui prendere le immagini; senza valore quello nominato dal rilievo, cercato dov'era e accanto al rilievo.</translation>
  </message>
  <message>
   <source>Table of minimum billing quantities and unit costs, as quantities takes it.</source>
   <translation>Tabella delle quantità minime fatturate e dei prezzi unitari, come la prende il computo delle quantità.</translation>
  </message>
  <message>
   <source>Pictures of each kind of worst places: densest craquelure, widest cracks, largest losses.</source>
   <translation>Immagini per tipo dei punti più danneggiati: craquelure più fitta, crepe più larghe, lacune più grandi.</translation>
  </message>
  <message>
   <source>TrueType font to embed in a PDF for Chinese, Japanese and Korean; without it one of the system's, else the PDF viewer's own.</source>
   <translation>Carattere TrueType da incorporare nel PDF per cinese, giapponese e coreano; senza valore uno del sistema, altrimenti quello del lettore PDF.</translation>
  </message>
  <message>
   <source>Draw for CAD (DXF)</source>
   <translation>Disegnare per il CAD (DXF)</translation>
  </message>
  <message>
   <source>&lt;p&gt;Draws a survey for CAD programs (DXF R2010, metres): craquelure as polylines on a layer for each width class, junctions as blocks, islands and paint loss as closed polylines, paint loss hatched.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Fields of features&lt;/b&gt;&lt;br&gt;Stay with their entities as extended data (application CRAQUEMAP), and as attributes of blocks where you choose so.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Local origin&lt;/b&gt;&lt;br&gt;CAD programs lose digits far from the origin. With “auto” the drawing begins at whole metres near the survey's lower left corner; the shift stands in the drawing.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Review&lt;/b&gt;&lt;br&gt;Rejected features are left out.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Disegna un rilievo per programmi CAD (DXF R2010, metri): craquelure come polilinee su un layer per classe di larghezza, nodi come blocchi, isole e lacune come polilinee chiuse, lacune tratteggiate.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Campi degli elementi&lt;/b&gt;&lt;br&gt;Restano con le loro entità come dati estesi (applicazione CRAQUEMAP), e come attributi di blocchi se lo si sceglie.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Origine locale&lt;/b&gt;&lt;br&gt;I programmi CAD perdono cifre lontano dall'origine. Con «auto» il disegno comincia a metri interi vicino all'angolo inferiore sinistro del rilievo; lo spostamento è scritto nel disegno.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Verifica&lt;/b&gt;&lt;br&gt;Gli elementi respinti sono esclusi.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Drawing (DXF)</source>
   <translation>Disegno (DXF)</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Titolo</translation>
  </message>
  <message>
   <source>Fields of features</source>
   <translation>Campi degli elementi</translation>
  </message>
  <message>
   <source>Mosaic beneath the drawing</source>
   <translation>Mosaico sotto il disegno</translation>
  </message>
  <message>
   <source>Local origin (auto, or x,y)</source>
   <translation>Origine locale (auto o x,y)</translation>
  </message>
  <message>
   <source>Plot scale 1 to</source>
   <translation>Scala di stampa 1 a</translation>
  </message>
  <message>
   <source>Only what touches these polygons</source>
   <translation>Solo ciò che tocca questi poligoni</translation>
  </message>
  <message>
   <source>Field of the polygons' names</source>
   <translation>Campo dei nomi dei poligoni</translation>
  </message>
  <message>
   <source>Least mean width of craquelure</source>
   <translation>Larghezza media minima della craquelure</translation>
  </message>
  <message>
   <source>Table of width classes</source>
   <translation>Tabella delle classi di larghezza</translation>
  </message>
  <message>
   <source>Drawing to write.</source>
   <translation>Disegno da scrivere.</translation>
  </message>
  <message>
   <source>Language of title, legend and descriptions of layers; names of layers and fields are the same in all.</source>
   <translation>Lingua del titolo, della legenda e delle descrizioni dei layer; i nomi di layer e campi sono gli stessi in tutte.</translation>
  </message>
  <message>
   <source>Title beneath the drawing; without it the survey's name.</source>
   <translation>Titolo sotto il disegno; senza valore il nome del rilievo.</translation>
  </message>
  <message>
   <source>Fields of features as extended data (XDATA) of their entities; as attributes of blocks as well, which CAD programs list and extract but which make the file several times larger; or not at all.</source>
   <translation>Campi degli elementi come dati estesi (XDATA) delle loro entità; anche come attributi di blocchi, che i programmi CAD elencano ed estraggono ma che rendono il file più volte più grande; o per nulla.</translation>
  </message>
  <message>
   <source>Mosaic to refer to as an image beneath the drawing: TIFF, JPEG or PNG, kept where it is.</source>
   <translation>Mosaico a cui rimandare come immagine sotto il disegno: TIFF, JPEG o PNG, lasciato dov'è.</translation>
  </message>
  <message>
   <source>Survey coordinates of the drawing's origin, as x,y; or auto: the survey's lower left corner, down to a whole metre. Without it coordinates are the survey's.</source>
   <translation>Coordinate del rilievo in cui sta l'origine del disegno, come x,y; o auto: l'angolo inferiore sinistro del rilievo, arrotondato per difetto al metro. Senza valore le coordinate sono quelle del rilievo.</translation>
  </message>
  <message>
   <source>Denominator of the scale the drawing will be plotted at; sizes of symbols, texts and hatches follow from it.</source>
   <translation>Denominatore della scala a cui il disegno sarà stampato; ne seguono le dimensioni di simboli, testi e tratteggi.</translation>
  </message>
  <message>
   <source>Only what touches these polygons is drawn, whole; their outlines are drawn too.</source>
   <translation>Si disegna solo ciò che tocca questi poligoni, per intero; si disegnano anche i loro contorni.</translation>
  </message>
  <message>
   <source>Field of the polygons' names; without it the field name, or the only field of text.</source>
   <translation>Campo dei nomi dei poligoni; senza valore, il campo name o l'unico campo di testo.</translation>
  </message>
  <message>
   <source>Craquelure of less mean width is left out.</source>
   <translation>La craquelure di minore larghezza media è tralasciata.</translation>
  </message>
  <message>
   <source>Table of width classes, a layer each: ascending limits in mm, as in 0.1,0.2,0.5,1, or classes with names, each with the limit it ends below: hair=0.1, fine=0.2, medium=1, wide. Without it those of the survey.</source>
   <translation>Tabella delle classi di larghezza, un layer ciascuna: limiti crescenti in mm, come 0.1,0.2,0.5,1, o classi con nome, ognuna con il limite sotto cui finisce: hair=0.1, fine=0.2, medium=1, wide. Senza valore quelle del rilievo.</translation>
  </message>
  <message>
   <source>Make plates (layouts and PDF)</source>
   <translation>Creare tavole (layout e PDF)</translation>
  </message>
  <message>
   <source>&lt;p&gt;Puts a survey on sheets of paper, true to scale: by a grid over the surface, or sheets of their own for each building element. Each has the map with line weights and hatches in millimetres on paper, a legend with the quantities of the sheet and of the whole, sheet index, scale bar, arrow, coordinate grid and title block.&lt;/p&gt; &lt;p&gt;&lt;b&gt;PDF&lt;/b&gt;&lt;br&gt;All sheets in one file, vectors as vectors; its layers can be switched off in a reader.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Layouts&lt;/b&gt;&lt;br&gt;Stay in the project for editing, with the layers they show in a folded group. The sheets lie in a GeoPackage beside the PDF.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Quantities&lt;/b&gt;&lt;br&gt;Where sheets overlap they are divided along the middle, so that sheets add up to the whole. Rejected features are left out.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Porta un rilievo su carta, in scala: secondo una griglia sulla superficie, o con fogli propri per ogni elemento costruttivo. Ciascuno ha la mappa con spessori di linea e tratteggi in millimetri su carta, una legenda con le quantità del foglio e del totale, quadro d'unione, barra di scala, freccia, griglia di coordinate e cartiglio.&lt;/p&gt; &lt;p&gt;&lt;b&gt;PDF&lt;/b&gt;&lt;br&gt;Tutti i fogli in un file, i vettori come vettori; i suoi livelli si possono spegnere in un lettore.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Layout&lt;/b&gt;&lt;br&gt;Restano nel progetto per essere modificati, con i loro layer in un gruppo chiuso. I fogli stanno in un GeoPackage accanto al PDF.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Quantità&lt;/b&gt;&lt;br&gt;Dove i fogli si sovrappongono sono divisi a metà, così che insieme fanno il totale. Gli elementi respinti sono esclusi.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Picture beneath</source>
   <translation>Immagine di sfondo</translation>
  </message>
  <message>
   <source>Opacity of the picture</source>
   <translation>Opacità dell'immagine</translation>
  </message>
  <message>
   <source>Building elements, with sheets of their own</source>
   <translation>Elementi costruttivi, con fogli propri</translation>
  </message>
  <message>
   <source>Scale 1 to</source>
   <translation>Scala 1 a</translation>
  </message>
  <message>
   <source>Paper</source>
   <translation>Carta</translation>
  </message>
  <message>
   <source>Orientation</source>
   <translation>Orientamento</translation>
  </message>
  <message>
   <source>Overlap of sheets</source>
   <translation>Sovrapposizione dei fogli</translation>
  </message>
  <message>
   <source>Rows of the title block</source>
   <translation>Righe del cartiglio</translation>
  </message>
  <message>
   <source>Arrow</source>
   <translation>Freccia</translation>
  </message>
  <message>
   <source>Direction of the arrow</source>
   <translation>Direzione della freccia</translation>
  </message>
  <message>
   <source>Distance of grid lines</source>
   <translation>Distanza delle linee della griglia</translation>
  </message>
  <message>
   <source>Begin with a sheet index</source>
   <translation>Cominciare con un quadro d'unione</translation>
  </message>
  <message>
   <source>Plates (PDF)</source>
   <translation>Tavole (PDF)</translation>
  </message>
  <message>
   <source>Project to write</source>
   <translation>Progetto da scrivere</translation>
  </message>
  <message>
   <source>GeoPackage that map or vectorize wrote. Where the project shows its layers, their styles are used.</source>
   <translation>GeoPackage scritto dalla mappatura o dalla vettorializzazione. Se il progetto ne mostra i layer, si usano i loro stili.</translation>
  </message>
  <message>
   <source>Picture beneath the survey.</source>
   <translation>Immagine sotto il rilievo.</translation>
  </message>
  <message>
   <source>Opacity of the picture.</source>
   <translation>Opacità dell'immagine.</translation>
  </message>
  <message>
   <source>Building elements: each gets sheets of its own. Without them the whole surface is divided by a grid.</source>
   <translation>Elementi costruttivi: ognuno riceve fogli propri. Senza di essi l'intera superficie è divisa da una griglia.</translation>
  </message>
  <message>
   <source>Denominator of the scale: 50 for 1:50.</source>
   <translation>Denominatore della scala: 50 per 1:50.</translation>
  </message>
  <message>
   <source>Size of the paper.</source>
   <translation>Formato della carta.</translation>
  </message>
  <message>
   <source>How the paper lies.</source>
   <translation>Come sta la carta.</translation>
  </message>
  <message>
   <source>What neighbouring sheets show both, on paper. Quantities are divided along the middle, which is drawn.</source>
   <translation>Ciò che fogli vicini mostrano entrambi, sulla carta. Le quantità sono divise lungo la metà, che è disegnata.</translation>
  </message>
  <message>
   <source>Title of the plates; without it the survey's name.</source>
   <translation>Titolo delle tavole; senza valore il nome del rilievo.</translation>
  </message>
  <message>
   <source>Rows of the title block: a table with key and value in its first two columns (project, object, client, …); commas or semicolons, UTF-8.</source>
   <translation>Righe del cartiglio: una tabella con chiave e valore nelle prime due colonne (progetto, oggetto, committente, …); virgole o punti e virgola, UTF-8.</translation>
  </message>
  <message>
   <source>Arrow: up along the façade, north, or none.</source>
   <translation>Freccia: verso l'alto della facciata, nord, o nessuna.</translation>
  </message>
  <message>
   <source>Direction of the arrow, clockwise from the top of the sheet.</source>
   <translation>Direzione della freccia, in senso orario dal bordo superiore del foglio.</translation>
  </message>
  <message>
   <source>Distance of the lines of the coordinate grid; 0 for none, without it about 50 mm on paper.</source>
   <translation>Distanza delle linee della griglia di coordinate; 0 per nessuna, senza valore circa 50 mm sulla carta.</translation>
  </message>
  <message>
   <source>Begin with a page that shows and lists all sheets.</source>
   <translation>Cominciare con una pagina che mostra ed elenca tutti i fogli.</translation>
  </message>
  <message>
   <source>Language of legend and title block.</source>
   <translation>Lingua della legenda e del cartiglio.</translation>
  </message>
  <message>
   <source>PDF to write; its sheets are listed beside it, in NAME_sheets.gpkg.</source>
   <translation>PDF da scrivere; i suoi fogli sono elencati accanto, in NAME_sheets.gpkg.</translation>
  </message>
  <message>
   <source>Project to write as well, with the layouts for editing; for runs without a window.</source>
   <translation>Progetto da scrivere in più, con i layout da modificare; per esecuzioni senza finestra.</translation>
  </message>
  <message>
   <source>Replace existing results.</source>
   <translation>Sostituire risultati esistenti.</translation>
  </message>
  <message>
   <source>Training</source>
   <translation>Addestramento</translation>
  </message>
  <message>
   <source>Data set of labels</source>
   <translation>Insieme di dati da annotazioni</translation>
  </message>
  <message>
   <source>&lt;p&gt;Makes a data set to train and measure models on, of vector layers over a mosaic (a reviewed survey, say) or of labelled pictures.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Layers over a mosaic&lt;/b&gt;&lt;br&gt;Choose the layers (craquelure, paint loss) and the mosaic. Rejected features become background; only what lies near reviewed features, or inside the polygons that were looked at, is scored.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Labelled pictures&lt;/b&gt;&lt;br&gt;Name folders with LabelMe files, or with images/ and masks/, or COCO files, one a line.&lt;/p&gt; &lt;p&gt;“Train or fine-tune a model” takes the folder.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Crea un insieme di dati per addestrare e valutare modelli, da layer vettoriali su un mosaico (per esempio un rilievo verificato) o da immagini annotate.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Layer su un mosaico&lt;/b&gt;&lt;br&gt;Scegliere i layer (craquelure, lacune) e il mosaico. Gli elementi respinti diventano sfondo; si valuta solo ciò che sta vicino agli elementi verificati o entro i poligoni esaminati.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Immagini annotate&lt;/b&gt;&lt;br&gt;Indicare cartelle con file LabelMe, o con images/ e masks/, o file COCO, uno per riga.&lt;/p&gt; &lt;p&gt;«Addestrare o affinare un modello» prende la cartella.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Immagini</translation>
  </message>
  <message>
   <source>Pixels of craquelure</source>
   <translation>Pixel di craquelure</translation>
  </message>
  <message>
   <source>Pixels of paint loss</source>
   <translation>Pixel di lacuna</translation>
  </message>
  <message>
   <source>Pixels not scored</source>
   <translation>Pixel non valutati</translation>
  </message>
  <message>
   <source>Folders or files that hold labels</source>
   <translation>Cartelle o file di annotazioni</translation>
  </message>
  <message>
   <source>Data set folder</source>
   <translation>Cartella dell'insieme di dati</translation>
  </message>
  <message>
   <source>Orthomosaic the layers were drawn on</source>
   <translation>Ortomosaico su cui si è disegnato</translation>
  </message>
  <message>
   <source>Polygons that were looked at</source>
   <translation>Poligoni esaminati</translation>
  </message>
  <message>
   <source>Features without a review</source>
   <translation>Elementi non verificati</translation>
  </message>
  <message>
   <source>Looked at round reviewed features</source>
   <translation>Intorno esaminato degli elementi verificati</translation>
  </message>
  <message>
   <source>Meaning of labels, as NAME=CLASS</source>
   <translation>Significato delle annotazioni, come NOME=CLASSE</translation>
  </message>
  <message>
   <source>Classes that were looked for</source>
   <translation>Classi cercate</translation>
  </message>
  <message>
   <source>Field that names the class</source>
   <translation>Campo della classe</translation>
  </message>
  <message>
   <source>Field of line widths [mm]</source>
   <translation>Campo delle larghezze delle linee [mm]</translation>
  </message>
  <message>
   <source>Width of lines that state none</source>
   <translation>Larghezza delle linee senza indicazione</translation>
  </message>
  <message>
   <source>Side of the pictures</source>
   <translation>Lato delle immagini</translation>
  </message>
  <message>
   <source>Side of blocks kept together</source>
   <translation>Lato dei blocchi tenuti insieme</translation>
  </message>
  <message>
   <source>Validation share</source>
   <translation>Quota di validazione</translation>
  </message>
  <message>
   <source>Test share</source>
   <translation>Quota di test</translation>
  </message>
  <message>
   <source>Variants of each training picture</source>
   <translation>Varianti per immagine di addestramento</translation>
  </message>
  <message>
   <source>Where the pictures come from</source>
   <translation>Provenienza delle immagini</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Licenza</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Seme casuale</translation>
  </message>
  <message>
   <source>What holds labels: a folder with LabelMe files or with images/ and masks/, a COCO file, or (with --mosaic) a vector file, as FILE or FILE|layername=LAYER.</source>
   <translation>Che cosa contiene le annotazioni: una cartella con file LabelMe o con images/ e masks/, un file COCO, o (con --mosaic) un file vettoriale, come FILE o FILE|layername=LAYER.</translation>
  </message>
  <message>
   <source>Data set folder to write.</source>
   <translation>Cartella dell'insieme di dati da scrivere.</translation>
  </message>
  <message>
   <source>Orthomosaic that vector labels were drawn on.</source>
   <translation>Ortomosaico su cui sono state disegnate le annotazioni vettoriali.</translation>
  </message>
  <message>
   <source>Vector file of polygons that were looked at: only what lies inside is scored.</source>
   <translation>File vettoriale di poligoni che sono stati esaminati: si valuta solo ciò che sta dentro.</translation>
  </message>
  <message>
   <source>What becomes of features whose review is empty: ignore leaves them out of the score, and without --area scores only what lies near reviewed features; accept takes them as truth; background as not there.</source>
   <translation>Che cosa accade degli elementi la cui verifica è vuota: lasciarli fuori dalla valutazione e, senza --area, valutare solo ciò che è vicino a elementi verificati; prenderli per veri; o per assenti.</translation>
  </message>
  <message>
   <source>How far round reviewed features the surface counts as looked at, where no --area says so.</source>
   <translation>Fin dove, attorno agli elementi verificati, la superficie vale come esaminata, dove nessun --area lo dice.</translation>
  </message>
  <message>
   <source>Meaning of a label, a layer, a mask value or a mask colour, as NAME=CLASS: Riss=craquelure, 255=paint_loss, #ff0000=craquelure; classes are craquelure, paint_loss, background and ignore.</source>
   <translation>Significato di un'annotazione, di un layer, di un valore o di un colore di maschera, come NOME=CLASSE: Riss=craquelure, 255=paint_loss, #ff0000=craquelure; le classi sono craquelure, paint_loss, background e ignore.</translation>
  </message>
  <message>
   <source>Classes that were looked for, if not all: the others are neither learnt nor scored.</source>
   <translation>Classi che sono state cercate, se non tutte: le altre non sono né apprese né valutate.</translation>
  </message>
  <message>
   <source>Field of vector layers that names the class.</source>
   <translation>Campo dei layer vettoriali che nomina la classe.</translation>
  </message>
  <message>
   <source>Field of lines with their width in mm.</source>
   <translation>Campo delle linee con la loro larghezza in mm.</translation>
  </message>
  <message>
   <source>Width of lines that state none.</source>
   <translation>Larghezza delle linee che non ne indicano una.</translation>
  </message>
  <message>
   <source>Side of the pictures a mosaic is cut into.</source>
   <translation>Lato delle immagini in cui si taglia un mosaico.</translation>
  </message>
  <message>
   <source>Side of the blocks of a mosaic that are kept together in splits.</source>
   <translation>Lato dei blocchi di un mosaico che restano insieme nelle suddivisioni.</translation>
  </message>
  <message>
   <source>Share of source images, or blocks of a mosaic, stated to be for validation; with both shares at 0 nothing is stated.</source>
   <translation>Quota delle immagini di partenza, o dei blocchi di un mosaico, destinata alla validazione; con entrambe le quote a 0 non si stabilisce nulla.</translation>
  </message>
  <message>
   <source>Share stated to be for testing.</source>
   <translation>Quota destinata al test.</translation>
  </message>
  <message>
   <source>Pictures to make of each training picture beforehand, itself included, as the paper does (35); 1 makes none.</source>
   <translation>Immagini da ricavare prima da ogni immagine di addestramento, essa compresa, come fa l'articolo (35); 1 non ne ricava.</translation>
  </message>
  <message>
   <source>Where the pictures come from, for the manifest.</source>
   <translation>Da dove vengono le immagini, per il manifesto.</translation>
  </message>
  <message>
   <source>Licence of pictures and labels, for the manifest.</source>
   <translation>Licenza di immagini e annotazioni, per il manifesto.</translation>
  </message>
  <message>
   <source>Seed of the split and of the variants.</source>
   <translation>Seme della suddivisione e delle varianti.</translation>
  </message>
  <message>
   <source>Paint pictures with exact truth</source>
   <translation>Dipingere immagini con verità esatta</translation>
  </message>
  <message>
   <source>&lt;p&gt;Paints surfaces with craquelure and paint loss of which every pixel is known: pictures with masks to train and test on, or one façade mosaic with its true classes and exact totals beside it.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Mosaic&lt;/b&gt;&lt;br&gt;Written as facade.tif, facade_truth.tif and facade_truth.json into the folder; its totals are outputs.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Dipinge superfici con craquelure e lacune di cui ogni pixel è noto: immagini con maschere per addestrare e provare, o un mosaico di facciata con le sue classi vere e i totali esatti.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Mosaico&lt;/b&gt;&lt;br&gt;Scritto nella cartella come facade.tif, facade_truth.tif e facade_truth.json; i suoi totali sono risultati.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Side of each picture</source>
   <translation>Lato di ogni immagine</translation>
  </message>
  <message>
   <source>Folder of undamaged photographs</source>
   <translation>Cartella di fotografie senza danni</translation>
  </message>
  <message>
   <source>Folder of photographs of bare material</source>
   <translation>Cartella di fotografie di materiali nudi</translation>
  </message>
  <message>
   <source>Paint one façade mosaic instead</source>
   <translation>Dipingere invece un mosaico di facciata</translation>
  </message>
  <message>
   <source>Width of the mosaic</source>
   <translation>Larghezza del mosaico</translation>
  </message>
  <message>
   <source>Height of the mosaic</source>
   <translation>Altezza del mosaico</translation>
  </message>
  <message>
   <source>Ground sampling distance of the mosaic</source>
   <translation>Dimensione del pixel del mosaico</translation>
  </message>
  <message>
   <source>JPEG quality of the mosaic</source>
   <translation>Qualità JPEG del mosaico</translation>
  </message>
  <message>
   <source>Data set folder to write; for a mosaic a folder or the name of a GeoTIFF.</source>
   <translation>Cartella dell'insieme di dati da scrivere; per un mosaico una cartella o il nome di un GeoTIFF.</translation>
  </message>
  <message>
   <source>Pictures to paint.</source>
   <translation>Immagini da dipingere.</translation>
  </message>
  <message>
   <source>Side of each picture.</source>
   <translation>Lato di ogni immagine.</translation>
  </message>
  <message>
   <source>Folder of undamaged photographs that serve as some of the painted surfaces.</source>
   <translation>Cartella di fotografie integre che servono da alcune delle superfici dipinte.</translation>
  </message>
  <message>
   <source>Folder of photographs of bare material (plaster, timber, brick) that show beneath some paint losses.</source>
   <translation>Cartella di fotografie di materiale nudo (intonaco, legno, mattone) che appare sotto alcune lacune.</translation>
  </message>
  <message>
   <source>Paint one façade mosaic (GeoTIFF with truth beside it) instead of single pictures.</source>
   <translation>Dipingere un mosaico di facciata (GeoTIFF, la verità accanto) invece di immagini singole.</translation>
  </message>
  <message>
   <source>Width of the mosaic.</source>
   <translation>Larghezza del mosaico.</translation>
  </message>
  <message>
   <source>Height of the mosaic.</source>
   <translation>Altezza del mosaico.</translation>
  </message>
  <message>
   <source>Ground sampling distance of the mosaic.</source>
   <translation>Dimensione del pixel al suolo del mosaico.</translation>
  </message>
  <message>
   <source>JPEG quality of the mosaic; 100 stores it without loss.</source>
   <translation>Qualità JPEG del mosaico; 100 lo salva senza perdita.</translation>
  </message>
  <message>
   <source>Seed of everything random.</source>
   <translation>Seme di tutto ciò che è casuale.</translation>
  </message>
  <message>
   <source>Replace an existing data set.</source>
   <translation>Sostituire un insieme di dati esistente.</translation>
  </message>
  <message>
   <source>Train or fine-tune a model</source>
   <translation>Addestrare o affinare un modello</translation>
  </message>
  <message>
   <source>&lt;p&gt;Teaches a model what a person has corrected, or trains one on pictures with masks. The result stands in the list of models of “Map craquelure and paint loss”.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Reviewed layers&lt;/b&gt;&lt;br&gt;Layers of a survey in which features were accepted, edited or rejected, and the mosaic they lie on. What lies near reviewed features is learnt, rejected ones as sound surface; or all inside the polygons that were looked at.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Data set folders&lt;/b&gt;&lt;br&gt;One a line, as “Data set of labels” writes them; with reviewed layers they are learnt too, lest the model forgets what it knew.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Preset&lt;/b&gt;&lt;br&gt;“fine-tune a model” goes on with the bundled model for a short while; “from scratch” takes hours.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Figures&lt;/b&gt;&lt;br&gt;Measured on pictures that took no part in the training (fine-tuning keeps none unless a share for validation is set), with 95 % intervals in the log.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Cancel&lt;/b&gt;&lt;br&gt;A cancelled training goes on where it stopped when it is started again with the same settings.&lt;/p&gt; &lt;p&gt;Needs torch in the worker's environment.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Insegna a un modello ciò che una persona ha corretto, o ne addestra uno su immagini con maschere. Il risultato compare nell'elenco dei modelli di «Mappare craquelure e lacune».&lt;/p&gt; &lt;p&gt;&lt;b&gt;Layer verificati&lt;/b&gt;&lt;br&gt;Layer di un rilievo in cui elementi sono stati accettati, modificati o respinti, e il mosaico su cui giacciono. Si impara ciò che sta vicino agli elementi verificati, quelli respinti come superficie sana; o tutto ciò che è entro i poligoni esaminati.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Cartelle degli insiemi di dati&lt;/b&gt;&lt;br&gt;Una per riga, come le scrive «Insieme di dati da annotazioni»; con layer verificati si imparano anch'esse, perché il modello non dimentichi ciò che sapeva.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Preimpostazione&lt;/b&gt;&lt;br&gt;«affinare un modello» prosegue brevemente con il modello incluso; «da zero» richiede ore.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Misure&lt;/b&gt;&lt;br&gt;Fatte su immagini che non hanno partecipato all'addestramento (l'affinamento non ne tiene, salvo che sia data una quota di validazione), con intervalli al 95 % nel registro.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Annullamento&lt;/b&gt;&lt;br&gt;Un addestramento annullato riprende da dove si è fermato se riavviato con le stesse impostazioni.&lt;/p&gt; &lt;p&gt;Richiede torch nell'ambiente di calcolo.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Craquelure: F1 at 2 px</source>
   <translation>Craquelure: F1 a 2 px</translation>
  </message>
  <message>
   <source>Craquelure: F1</source>
   <translation>Craquelure: F1</translation>
  </message>
  <message>
   <source>Craquelure: IoU</source>
   <translation>Craquelure: IoU</translation>
  </message>
  <message>
   <source>Craquelure: clDice</source>
   <translation>Craquelure: clDice</translation>
  </message>
  <message>
   <source>Paint loss: F1</source>
   <translation>Lacune: F1</translation>
  </message>
  <message>
   <source>Paint loss: IoU</source>
   <translation>Lacune: IoU</translation>
  </message>
  <message>
   <source>Mean of the classes: F1</source>
   <translation>Media delle classi: F1</translation>
  </message>
  <message>
   <source>Mean of the classes: IoU</source>
   <translation>Media delle classi: IoU</translation>
  </message>
  <message>
   <source>Data set folders</source>
   <translation>Cartelle degli insiemi di dati</translation>
  </message>
  <message>
   <source>Model folder</source>
   <translation>Cartella del modello</translation>
  </message>
  <message>
   <source>Preset</source>
   <translation>Preimpostazione</translation>
  </message>
  <message>
   <source>Architecture</source>
   <translation>Architettura</translation>
  </message>
  <message>
   <source>Training loss</source>
   <translation>Funzione di perdita</translation>
  </message>
  <message>
   <source>Focal weight</source>
   <translation>Peso della perdita focale</translation>
  </message>
  <message>
   <source>Class weights</source>
   <translation>Pesi delle classi</translation>
  </message>
  <message>
   <source>Cldice weight</source>
   <translation>Peso di clDice</translation>
  </message>
  <message>
   <source>Skeleton recall weight</source>
   <translation>Peso del richiamo dello scheletro</translation>
  </message>
  <message>
   <source>Boundary weight</source>
   <translation>Peso dei contorni</translation>
  </message>
  <message>
   <source>Craquelure half width px</source>
   <translation>Semilarghezza della craquelure</translation>
  </message>
  <message>
   <source>Deep supervision</source>
   <translation>Supervisione profonda</translation>
  </message>
  <message>
   <source>Model to start from</source>
   <translation>Modello di partenza</translation>
  </message>
  <message>
   <source>Published weights of the encoder</source>
   <translation>Pesi pubblicati dell'encoder</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>Passi</translation>
  </message>
  <message>
   <source>Epochs</source>
   <translation>Epoche</translation>
  </message>
  <message>
   <source>Crops at a time</source>
   <translation>Ritagli alla volta</translation>
  </message>
  <message>
   <source>Accumulate</source>
   <translation>Accumulare i gradienti</translation>
  </message>
  <message>
   <source>Side of crops</source>
   <translation>Lato dei ritagli</translation>
  </message>
  <message>
   <source>Augmentation</source>
   <translation>Aumento dei dati</translation>
  </message>
  <message>
   <source>Resize px</source>
   <translation>Ridimensionare a</translation>
  </message>
  <message>
   <source>Optimizer</source>
   <translation>Ottimizzatore</translation>
  </message>
  <message>
   <source>Schedule</source>
   <translation>Andamento del tasso di apprendimento</translation>
  </message>
  <message>
   <source>Peak learning rate</source>
   <translation>Tasso di apprendimento massimo</translation>
  </message>
  <message>
   <source>Weight decay</source>
   <translation>Decadimento dei pesi</translation>
  </message>
  <message>
   <source>Gradient clip</source>
   <translation>Limite del gradiente</translation>
  </message>
  <message>
   <source>Average decay</source>
   <translation>Decadimento della media</translation>
  </message>
  <message>
   <source>Frozen share</source>
   <translation>Quota con encoder bloccato</translation>
  </message>
  <message>
   <source>Freeze norms</source>
   <translation>Bloccare le normalizzazioni</translation>
  </message>
  <message>
   <source>Longest training time</source>
   <translation>Durata massima dell'addestramento</translation>
  </message>
  <message>
   <source>Data set folders to validate on</source>
   <translation>Cartelle degli insiemi di validazione</translation>
  </message>
  <message>
   <source>Validate every</source>
   <translation>Validare ogni</translation>
  </message>
  <message>
   <source>Patience</source>
   <translation>Pazienza</translation>
  </message>
  <message>
   <source>Smallest ground sampling distance of the model</source>
   <translation>Minima dimensione del pixel del modello</translation>
  </message>
  <message>
   <source>Largest ground sampling distance of the model</source>
   <translation>Massima dimensione del pixel del modello</translation>
  </message>
  <message>
   <source>Devices</source>
   <translation>Numero di dispositivi</translation>
  </message>
  <message>
   <source>Nodes</source>
   <translation>Nodi di calcolo</translation>
  </message>
  <message>
   <source>Processes that prepare crops</source>
   <translation>Processi che preparano i ritagli</translation>
  </message>
  <message>
   <source>Data set folder: images/ with masks/ (8-bit PNG: 0 background, 1 craquelure, 2 paint loss, 255 not scored) or with LabelMe JSON beside the pictures; several may be given, each as FOLDER[*WEIGHT][@CLASSES]: its share of the crops, and the classes its masks label if not all, as in walls*2@craquelure.</source>
   <translation>Cartella dell'insieme di dati: images/ con masks/ (PNG a 8 bit: 0 sfondo, 1 craquelure, 2 lacuna, 255 non valutato) o con JSON di LabelMe accanto alle immagini; se ne possono dare più d'una, ognuna come CARTELLA[*PESO][@CLASSI]: la sua quota dei ritagli, e le classi che le sue maschere annotano se non tutte, come walls*2@craquelure.</translation>
  </message>
  <message>
   <source>Model folder to write.</source>
   <translation>Cartella del modello da scrivere.</translation>
  </message>
  <message>
   <source>What fills in the options that are not given: default; paper (Yuan et al. 2023: frozen encoder, Adam, cosine, 100 epochs of 512 px); fine-tune (a short gentle training of a model on a few pictures of a site).</source>
   <translation>Che cosa riempie le opzioni non date: da zero; come nell'articolo (Yuan et al. 2023: encoder bloccato, Adam, coseno, 100 epoche di 512 px); affinare un modello (un addestramento breve e cauto su poche immagini di un sito).</translation>
  </message>
  <message>
   <source>Network to train; that of the initial model where one is given.</source>
   <translation>Rete da addestrare; quella del modello di partenza, se è dato.</translation>
  </message>
  <message>
   <source>Training loss.</source>
   <translation>Funzione di perdita dell'addestramento.</translation>
  </message>
  <message>
   <source>Weight λ of the focal term in the loss mixed1.</source>
   <translation>Peso λ del termine focale nella perdita mixed1.</translation>
  </message>
  <message>
   <source>Weights of background, craquelure and paint loss in the cross entropy and focal terms; all 1 where not given.</source>
   <translation>Pesi di sfondo, craquelure e lacuna nei termini di entropia incrociata e focale; tutti 1 se non dati.</translation>
  </message>
  <message>
   <source>Weight of a soft clDice term of craquelure, added to the loss: breaks in cracks cost their length.</source>
   <translation>Peso di un termine clDice morbido della craquelure, aggiunto alla perdita: le interruzioni delle crepe costano secondo la lunghezza.</translation>
  </message>
  <message>
   <source>Weight of a skeleton recall term of craquelure, added to the loss: cracks missed cost their length.</source>
   <translation>Peso di un termine di recupero dello scheletro della craquelure, aggiunto alla perdita: le crepe mancate costano secondo la lunghezza.</translation>
  </message>
  <message>
   <source>Weight of a boundary term, added to the loss: false pixels cost by their distance from the outline.</source>
   <translation>Peso di un termine di contorno, aggiunto alla perdita: i pixel sbagliati costano secondo la distanza dal contorno.</translation>
  </message>
  <message>
   <source>Half the width of the widest craquelure, for the clDice and skeleton recall terms.</source>
   <translation>Metà della larghezza della craquelure più larga, per i termini clDice e di recupero dello scheletro.</translation>
  </message>
  <message>
   <source>Let the decoder's steps at 1/2 and 1/4 of the picture learn to tell the classes too, during training alone.</source>
   <translation>Far imparare anche gli stadi del decoder a 1/2 e 1/4 dell'immagine a distinguere le classi, solo durante l'addestramento.</translation>
  </message>
  <message>
   <source>Model folder to start from (fine-tuning); weights that fit by name and shape are taken over.</source>
   <translation>Cartella del modello da cui partire (affinamento); si riprendono i pesi che corrispondono per nome e forma.</translation>
  </message>
  <message>
   <source>Published weights for the encoder: imagenet (torchvision's, downloaded once) or a file of them (PyTorch or safetensors).</source>
   <translation>Pesi pubblicati per l'encoder: imagenet (di torchvision, scaricati una volta) o un file di essi (PyTorch o safetensors).</translation>
  </message>
  <message>
   <source>Optimiser steps.</source>
   <translation>Passi dell'ottimizzatore.</translation>
  </message>
  <message>
   <source>Length of the training in epochs instead of steps; in an epoch as many crops are drawn as cover the training pictures.</source>
   <translation>Durata dell'addestramento in epoche invece che in passi; in un'epoca si estraggono tanti ritagli quanti coprono le immagini di addestramento.</translation>
  </message>
  <message>
   <source>Crops at a time, over all devices together.</source>
   <translation>Ritagli alla volta, su tutti i dispositivi insieme.</translation>
  </message>
  <message>
   <source>Batches whose gradients are summed up to one step.</source>
   <translation>Lotti i cui gradienti sono sommati in un passo.</translation>
  </message>
  <message>
   <source>Side of the training crops.</source>
   <translation>Lato dei ritagli di addestramento.</translation>
  </message>
  <message>
   <source>How crops are varied: light (mirror images, quarter turns, scale, light, colour, noise, compression); strong (free rotation, elastic distortion and white balance besides); paper (flip, inversion, translation, sharpening, HSV, noise); none.</source>
   <translation>Come si variano i ritagli: leggero (specchiature, quarti di giro, scala, luce, colore, rumore, compressione); forte (in più rotazione libera, distorsione elastica e bilanciamento del bianco); come nell'articolo (specchiatura, inversione, traslazione, nitidezza, HSV, rumore); nessuno.</translation>
  </message>
  <message>
   <source>Resize every picture, masks included, to a square of this side before anything else, as the paper does (512). The model then knows cracks at that scale, not at the scale of the pictures.</source>
   <translation>Portare ogni immagine, maschere comprese, a un quadrato di questo lato prima di tutto il resto, come fa l'articolo (512). Il modello conosce allora le crepe a quella scala, non a quella delle immagini.</translation>
  </message>
  <message>
   <source>Optimiser.</source>
   <translation>Ottimizzatore.</translation>
  </message>
  <message>
   <source>Course of the learning rate: one-cycle, or cosine (the paper's: warm-up, cosine to a hundredth, flat end).</source>
   <translation>Andamento del tasso di apprendimento: un ciclo, o coseno (quello dell'articolo: riscaldamento, coseno fino a un centesimo, fine piatta).</translation>
  </message>
  <message>
   <source>Peak learning rate.</source>
   <translation>Tasso di apprendimento massimo.</translation>
  </message>
  <message>
   <source>Weight decay of convolutions.</source>
   <translation>Decadimento dei pesi delle convoluzioni.</translation>
  </message>
  <message>
   <source>Largest norm of the gradient; 0 for no limit.</source>
   <translation>Massima norma del gradiente; 0 per nessun limite.</translation>
  </message>
  <message>
   <source>Decay a step of the running average of the weights, which is what is validated and saved; 0 for none.</source>
   <translation>Decadimento per passo della media mobile dei pesi, che è ciò che si valida e si salva; 0 per nessuna.</translation>
  </message>
  <message>
   <source>Share of the training, from its start, in which the weights of the encoder stay as they are.</source>
   <translation>Quota dell'addestramento, dal suo inizio, in cui i pesi dell'encoder restano come sono.</translation>
  </message>
  <message>
   <source>Keep the running means and variances of batch norms as they are: few pictures give poor ones.</source>
   <translation>Lasciare come sono medie e varianze mobili delle normalizzazioni di lotto: poche immagini ne danno di cattive.</translation>
  </message>
  <message>
   <source>Longest training time; the learning rate schedule follows the steps or the time, whichever ends first.</source>
   <translation>Durata massima dell'addestramento; il tasso di apprendimento segue i passi o il tempo, secondo ciò che finisce prima.</translation>
  </message>
  <message>
   <source>Share of source images kept for validation.</source>
   <translation>Quota delle immagini di partenza tenuta per la validazione.</translation>
  </message>
  <message>
   <source>Data set folders to validate on instead of a share of the source images.</source>
   <translation>Cartelle di insiemi di dati su cui validare, invece di una quota delle immagini di partenza.</translation>
  </message>
  <message>
   <source>Steps between validations.</source>
   <translation>Passi tra le validazioni.</translation>
  </message>
  <message>
   <source>End the training after so many validations in a row without a better score; 0 goes on to the end.</source>
   <translation>Finire l'addestramento dopo tante validazioni di seguito senza un punteggio migliore; 0 va fino in fondo.</translation>
  </message>
  <message>
   <source>Validation pictures of which the prediction is drawn at every validation (training/predictions).</source>
   <translation>Immagini di validazione di cui si disegna la previsione a ogni validazione (training/predictions).</translation>
  </message>
  <message>
   <source>Smallest ground sampling distance the model card states.</source>
   <translation>Minima dimensione del pixel al suolo che la scheda del modello indica.</translation>
  </message>
  <message>
   <source>Largest ground sampling distance the model card states.</source>
   <translation>Massima dimensione del pixel al suolo che la scheda del modello indica.</translation>
  </message>
  <message>
   <source>Devices to train on, on each node: GPUs, by default all; on processors processes, by default one.</source>
   <translation>Dispositivi su cui addestrare, per ogni macchina: GPU, di norma tutte; sui processori processi, di norma uno.</translation>
  </message>
  <message>
   <source>Machines to train on; start the same command on each, as Slurm's srun or torchrun does.</source>
   <translation>Macchine su cui addestrare; avviare lo stesso comando su ognuna, come fanno srun di Slurm o torchrun.</translation>
  </message>
  <message>
   <source>Arithmetic of training.</source>
   <translation>Aritmetica dell'addestramento.</translation>
  </message>
  <message>
   <source>Processes that prepare crops; 0 prepares them in the main process.</source>
   <translation>Processi che preparano i ritagli; con 0 lo fa il processo principale.</translation>
  </message>
  <message>
   <source>Replace an existing model folder.</source>
   <translation>Sostituire una cartella di modello esistente.</translation>
  </message>
  <message>
   <source>Measure a model</source>
   <translation>Valutare un modello</translation>
  </message>
  <message>
   <source>&lt;p&gt;Measures a model on pictures with known masks: precision, recall, F1, IoU, clDice, errors of length and width, each with its 95 % interval.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Model&lt;/b&gt;&lt;br&gt;Name of a bundled model (default) or a model folder.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Figures&lt;/b&gt;&lt;br&gt;All are in the log and in the JSON file; those of the first data set are outputs for the Modeler. F1 at 2 px counts craquelure as found within two pixels.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Valuta un modello su immagini con maschere note: precisione, richiamo, F1, IoU, clDice, errori di lunghezza e larghezza, ciascuno con il suo intervallo al 95 %.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Modello&lt;/b&gt;&lt;br&gt;Nome di un modello incluso (default) o cartella di un modello.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Misure&lt;/b&gt;&lt;br&gt;Tutte sono nel registro e nel file JSON; quelle del primo insieme di dati sono risultati per il modellatore. F1 a 2 px conta come trovata la craquelure entro due pixel.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>File for the figures</source>
   <translation>File delle misure</translation>
  </message>
  <message>
   <source>Measure the speed too</source>
   <translation>Misurare anche la velocità</translation>
  </message>
  <message>
   <source>Model name or folder.</source>
   <translation>Nome o cartella del modello.</translation>
  </message>
  <message>
   <source>Data set folder.</source>
   <translation>Cartella dell'insieme di dati.</translation>
  </message>
  <message>
   <source>File for the figures.</source>
   <translation>File delle misure.</translation>
  </message>
  <message>
   <source>Measure the speed too, by the paper's protocol: 100 pictures of 512 x 512 px, one at a time.</source>
   <translation>Misurare anche la velocità, secondo il protocollo dell'articolo: 100 immagini di 512 x 512 px, una alla volta.</translation>
  </message>
  <message>
   <source>What runs the network.</source>
   <translation>Che cosa esegue la rete.</translation>
  </message>
  <message>
   <source>Arithmetic of the network.</source>
   <translation>Aritmetica della rete.</translation>
  </message>
  <message>
   <source>Seed of the bootstrap.</source>
   <translation>Seme del bootstrap.</translation>
  </message>
  <message>
   <source>Compare networks and losses</source>
   <translation>Confrontare reti e funzioni di perdita</translation>
  </message>
  <message>
   <source>&lt;p&gt;Trains every combination of networks, losses and seeds on the same data, tests them on pictures none has seen, and says which differences the tests support.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Result&lt;/b&gt;&lt;br&gt;A page with tables, statements and pictures (shown in the result viewer), and the figures as CSV.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Time&lt;/b&gt;&lt;br&gt;As many trainings as there are combinations, seeds included. What is trained is kept: a cancelled comparison goes on where it stopped, and may be extended.&lt;/p&gt; &lt;p&gt;Needs torch in the worker's environment.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Addestra ogni combinazione di reti, funzioni di perdita e semi sugli stessi dati, le prova su immagini che nessuna ha visto e dice quali differenze sono sostenute dai test.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Risultato&lt;/b&gt;&lt;br&gt;Una pagina con tabelle, affermazioni e immagini (nel visualizzatore dei risultati) e le misure in CSV.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Tempo&lt;/b&gt;&lt;br&gt;Tanti addestramenti quante le combinazioni, semi compresi. Ciò che è addestrato resta: un confronto annullato riprende da dove si è fermato e può essere esteso.&lt;/p&gt; &lt;p&gt;Richiede torch nell'ambiente di calcolo.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Folder of the comparison</source>
   <translation>Cartella del confronto</translation>
  </message>
  <message>
   <source>Folder of the trainings, to be shared</source>
   <translation>Cartella comune degli addestramenti</translation>
  </message>
  <message>
   <source>Networks</source>
   <translation>Reti</translation>
  </message>
  <message>
   <source>Losses</source>
   <translation>Funzioni di perdita</translation>
  </message>
  <message>
   <source>Focal weights</source>
   <translation>Pesi della perdita focale</translation>
  </message>
  <message>
   <source>Added losses</source>
   <translation>Perdite aggiunte</translation>
  </message>
  <message>
   <source>Training presets</source>
   <translation>Preimpostazioni di addestramento</translation>
  </message>
  <message>
   <source>Initial models</source>
   <translation>Modelli di partenza</translation>
  </message>
  <message>
   <source>Seeds</source>
   <translation>Semi</translation>
  </message>
  <message>
   <source>Test</source>
   <translation>Test</translation>
  </message>
  <message>
   <source>Split seed</source>
   <translation>Seme della suddivisione</translation>
  </message>
  <message>
   <source>Folder for the trainings and what is made of them.</source>
   <translation>Cartella degli addestramenti e di ciò che se ne ricava.</translation>
  </message>
  <message>
   <source>Folder of the trainings, which comparisons of the same data may share; OUTPUT/runs where not given.</source>
   <translation>Cartella degli addestramenti, che confronti degli stessi dati possono condividere; senza valore la sottocartella runs del risultato.</translation>
  </message>
  <message>
   <source>Networks to compare.</source>
   <translation>Reti da confrontare.</translation>
  </message>
  <message>
   <source>Losses to compare.</source>
   <translation>Funzioni di perdita da confrontare.</translation>
  </message>
  <message>
   <source>Weights λ of the focal term to compare, for the loss mixed1.</source>
   <translation>Pesi λ del termine focale da confrontare, per la perdita mixed1.</translation>
  </message>
  <message>
   <source>Terms added to each loss, to compare with none: none, or cldice, skeleton-recall or boundary with a weight, as in cldice=0.5; several in one are joined by +.</source>
   <translation>Termini aggiunti a ogni perdita, da confrontare con nessuno: none, o cldice, skeleton-recall o boundary con un peso, come cldice=0.5; più d'uno si uniscono con +.</translation>
  </message>
  <message>
   <source>Presets to compare.</source>
   <translation>Preimpostazioni da confrontare.</translation>
  </message>
  <message>
   <source>Model folders to start from, to compare transfer with none: none stands for freshly drawn weights.</source>
   <translation>Cartelle di modelli da cui partire, per confrontare il trasferimento con nessuno: none sta per pesi estratti a nuovo.</translation>
  </message>
  <message>
   <source>Seeds; each combination is trained with each.</source>
   <translation>Semi; ogni combinazione è addestrata con ciascuno.</translation>
  </message>
  <message>
   <source>Share of source images kept for testing: the same for all, no part in any training or choice.</source>
   <translation>Quota delle immagini di partenza tenuta per il test: la stessa per tutti, senza parte in alcun addestramento o scelta.</translation>
  </message>
  <message>
   <source>Data set folders to test on instead of a share.</source>
   <translation>Cartelle di insiemi di dati su cui provare, invece di una quota.</translation>
  </message>
  <message>
   <source>Seed of the split.</source>
   <translation>Seme della suddivisione.</translation>
  </message>
  <message>
   <source>Discard trainings that are there on other data or with other settings.</source>
   <translation>Scartare gli addestramenti presenti fatti su altri dati o con altre impostazioni.</translation>
  </message>
  <message>
   <source>Set-up</source>
   <translation>Configurazione</translation>
  </message>
  <message>
   <source>Set up CraqueMap</source>
   <translation>Configurare CraqueMap</translation>
  </message>
  <message>
   <source>&lt;p&gt;Makes the Python environment in which CraqueMap computes, apart from QGIS: outside the plugin and the profile, so that neither can damage the other.&lt;/p&gt; &lt;p&gt;&lt;b&gt;What it is for&lt;/b&gt;&lt;br&gt;light: everything but training, on the processor (about 1.4 GB). full-cpu: training too. full-cuda: training and mapping on an NVIDIA GPU.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Python&lt;/b&gt;&lt;br&gt;uv is used where it is installed, and brings a Python of its own; else a Python of the system from 3.11 on.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Cancel&lt;/b&gt;&lt;br&gt;A set-up that was cancelled or failed goes on where it stopped when it is started again.&lt;/p&gt; &lt;p&gt;At the end the log shows what the environment can do.&lt;/p&gt;</source>
   <translation>&lt;p&gt;Crea l'ambiente Python in cui CraqueMap calcola, separato da QGIS: fuori dal plugin e dal profilo, così che nessuno possa danneggiare l'altro.&lt;/p&gt; &lt;p&gt;&lt;b&gt;A cosa serve&lt;/b&gt;&lt;br&gt;light: tutto tranne l'addestramento, sul processore (circa 1,4 GB). full-cpu: anche l'addestramento. full-cuda: addestramento e mappatura su una GPU NVIDIA.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Python&lt;/b&gt;&lt;br&gt;Si usa uv dove è installato, che porta un proprio Python; altrimenti un Python del sistema dalla 3.11 in poi.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Annullamento&lt;/b&gt;&lt;br&gt;Una configurazione annullata o fallita riprende da dove si è fermata quando viene riavviata.&lt;/p&gt; &lt;p&gt;Alla fine il registro mostra che cosa sa fare l'ambiente.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>What it is for</source>
   <translation>A cosa serve</translation>
  </message>
  <message>
   <source>Use an interpreter that is there already</source>
   <translation>Usare un interprete esistente</translation>
  </message>
  <message>
   <source>Folder of the environment</source>
   <translation>Cartella dell'ambiente</translation>
  </message>
  <message>
   <source>Python to make it with</source>
   <translation>Python con cui crearlo</translation>
  </message>
  <message>
   <source>Folder of packages (no internet)</source>
   <translation>Cartella di pacchetti (senza internet)</translation>
  </message>
  <message>
   <source>Package index</source>
   <translation>Indice dei pacchetti</translation>
  </message>
  <message>
   <source>Proxy</source>
   <translation>Proxy</translation>
  </message>
  <message>
   <source>Make it anew</source>
   <translation>Ricrearlo</translation>
  </message>
  <message>
   <source>light maps, vectorises and makes plans on the processor (about 1.4 GB); full-cpu also trains, on the processor; full-cuda trains and maps on an NVIDIA GPU (several GB).</source>
   <translation>light mappa, vettorializza e produce elaborati, sul processore (circa 1,4 GB); full-cpu addestra anche, sul processore; full-cuda addestra e mappa su una GPU NVIDIA (diversi GB).</translation>
  </message>
  <message>
   <source>Interpreter of an environment that is there already, conda's for example: it is examined and used, nothing is installed.</source>
   <translation>Interprete di un ambiente già presente, per esempio di conda: viene esaminato e usato, non si installa nulla.</translation>
  </message>
  <message>
   <source>Where the environment is made; without it in the user's data folder.</source>
   <translation>Dove si crea l'ambiente; senza valore, nella cartella dei dati dell'utente.</translation>
  </message>
  <message>
   <source>Python 3.11 or newer to make the environment with; without it uv's, or one of the system.</source>
   <translation>Python 3.11 o più recente con cui creare l'ambiente; senza valore quello di uv, o uno del sistema.</translation>
  </message>
  <message>
   <source>Folder of packages (wheels) for a computer without internet; nothing is downloaded then.</source>
   <translation>Cartella di pacchetti (wheel) per un computer senza internet; allora non si scarica nulla.</translation>
  </message>
  <message>
   <source>Address of a package index to use in place of the public ones.</source>
   <translation>Indirizzo di un indice di pacchetti da usare al posto di quelli pubblici.</translation>
  </message>
  <message>
   <source>Proxy, as http://host:port, the host with user:password@ before it where it wants them; without it the one set in QGIS, if any.</source>
   <translation>Proxy, come http://host:port, con user:password@ prima dell'host se li richiede; senza valore quello impostato in QGIS, se c'è.</translation>
  </message>
  <message>
   <source>Delete an environment that is there and make it anew.</source>
   <translation>Cancellare un ambiente presente e ricrearlo.</translation>
  </message>
  <message>
   <source>Separated by commas.</source>
   <translation>Separati da virgole.</translation>
  </message>
  <message>
   <source>One a line.</source>
   <translation>Uno per riga.</translation>
  </message>
  <message>
   <source>automatic</source>
   <translation>automatico</translation>
  </message>
  <message>
   <source>refuse them</source>
   <translation>rifiutarli</translation>
  </message>
  <message>
   <source>give what they share to the first</source>
   <translation>dare ciò che condividono al primo</translation>
  </message>
  <message>
   <source>commas between values</source>
   <translation>virgole tra i valori</translation>
  </message>
  <message>
   <source>semicolons, and decimal commas</source>
   <translation>punti e virgola, e virgole decimali</translation>
  </message>
  <message>
   <source>squares</source>
   <translation>quadrati</translation>
  </message>
  <message>
   <source>hexagons</source>
   <translation>esagoni</translation>
  </message>
  <message>
   <source>found from the networks</source>
   <translation>trovata dai reticoli</translation>
  </message>
  <message>
   <source>as the coordinates are</source>
   <translation>coordinate come sono</translation>
  </message>
  <message>
   <source>extended data (XDATA)</source>
   <translation>dati estesi (XDATA)</translation>
  </message>
  <message>
   <source>extended data and attributes of blocks</source>
   <translation>dati estesi e attributi di blocchi</translation>
  </message>
  <message>
   <source>none</source>
   <translation>nessuno</translation>
  </message>
  <message>
   <source>landscape</source>
   <translation>orizzontale</translation>
  </message>
  <message>
   <source>portrait</source>
   <translation>verticale</translation>
  </message>
  <message>
   <source>up along the façade</source>
   <translation>verso l'alto della facciata</translation>
  </message>
  <message>
   <source>north</source>
   <translation>nord</translation>
  </message>
  <message>
   <source>leave them out of the score</source>
   <translation>lasciarli fuori dalla valutazione</translation>
  </message>
  <message>
   <source>take them as truth</source>
   <translation>prenderli per veri</translation>
  </message>
  <message>
   <source>take them as not there</source>
   <translation>prenderli per assenti</translation>
  </message>
  <message>
   <source>Craquelure</source>
   <translation>Craquelure</translation>
  </message>
  <message>
   <source>from scratch</source>
   <translation>da zero</translation>
  </message>
  <message>
   <source>from scratch, as in the paper (Yuan et al. 2023)</source>
   <translation>da zero, come nell'articolo (Yuan et al. 2023)</translation>
  </message>
  <message>
   <source>fine-tune a model</source>
   <translation>affinare un modello</translation>
  </message>
  <message>
   <source>light</source>
   <translation>leggero</translation>
  </message>
  <message>
   <source>strong</source>
   <translation>forte</translation>
  </message>
  <message>
   <source>as in the paper (Yuan et al. 2023)</source>
   <translation>come nell'articolo (Yuan et al. 2023)</translation>
  </message>
  <message>
   <source>one cycle</source>
   <translation>un ciclo</translation>
  </message>
  <message>
   <source>cosine</source>
   <translation>coseno</translation>
  </message>
  <message>
   <source>light: everything but training, on the processor</source>
   <translation>light: tutto tranne l'addestramento, sul processore</translation>
  </message>
  <message>
   <source>full-cpu: training too, on the processor</source>
   <translation>full-cpu: anche addestramento, sul processore</translation>
  </message>
  <message>
   <source>full-cuda: training and mapping on an NVIDIA GPU</source>
   <translation>full-cuda: addestramento e mappatura su una GPU NVIDIA</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>sì</translation>
  </message>
  <message>
   <source>no</source>
   <translation>no</translation>
  </message>
  <message>
   <source>not set</source>
   <translation>non impostato</translation>
  </message>
  <message>
   <source>Paint loss</source>
   <translation>Lacune della pellicola pittorica</translation>
  </message>
  <message>
   <source>Coverage</source>
   <translation>Superficie rilevata</translation>
  </message>
  <message>
   <source>Mapping mosaics</source>
   <translation>Mappatura dei mosaici</translation>
  </message>
  <message>
   <source>Finding craquelure and paint loss</source>
   <translation>Ricerca di craquelure e lacune</translation>
  </message>
  <message>
   <source>Writing rasters</source>
   <translation>Scrittura dei raster</translation>
  </message>
  <message>
   <source>Tracing and measuring</source>
   <translation>Tracciamento e misura</translation>
  </message>
  <message>
   <source>Writing the GeoPackage</source>
   <translation>Scrittura del GeoPackage</translation>
  </message>
  <message>
   <source>Taking off quantities</source>
   <translation>Calcolo delle quantità</translation>
  </message>
  <message>
   <source>Measuring densities</source>
   <translation>Misura delle densità</translation>
  </message>
  <message>
   <source>Drawing</source>
   <translation>Disegno</translation>
  </message>
  <message>
   <source>Comparing surveys</source>
   <translation>Confronto dei rilievi</translation>
  </message>
  <message>
   <source>Measuring distributions</source>
   <translation>Misura delle distribuzioni</translation>
  </message>
  <message>
   <source>Cutting out pictures</source>
   <translation>Ritaglio delle immagini</translation>
  </message>
  <message>
   <source>Evaluating</source>
   <translation>Valutazione</translation>
  </message>
  <message>
   <source>Comparing</source>
   <translation>Confronto</translation>
  </message>
  <message>
   <source>Painting</source>
   <translation>Pittura</translation>
  </message>
  <message>
   <source>Reading labels</source>
   <translation>Lettura delle annotazioni</translation>
  </message>
  <message>
   <source>Free some space, or choose another folder.</source>
   <translation>Liberare spazio o scegliere un'altra cartella.</translation>
  </message>
  <message>
   <source>Give the proxy with user and password.</source>
   <translation>Indicare il proxy con utente e password.</translation>
  </message>
  <message>
   <source>Check the proxy.</source>
   <translation>Controllare il proxy.</translation>
  </message>
  <message>
   <source>The network replaces certificates: ask its administrators, or use a folder of wheels.</source>
   <translation>La rete sostituisce i certificati: chiedere agli amministratori o usare una cartella di pacchetti.</translation>
  </message>
  <message>
   <source>Install the system's package python3-venv, or uv, or name another Python.</source>
   <translation>Installare il pacchetto di sistema python3-venv o uv, o indicare un altro Python.</translation>
  </message>
  <message>
   <source>The folder or index lacks a package for this Python, or it can't be reached.</source>
   <translation>Alla cartella o all'indice manca un pacchetto per questo Python, o non è raggiungibile.</translation>
  </message>
  <message>
   <source>The folder or index lacks versions that go together.</source>
   <translation>Alla cartella o all'indice mancano versioni compatibili tra loro.</translation>
  </message>
  <message>
   <source>Close programs that use the environment, and start again.</source>
   <translation>Chiudere i programmi che usano l'ambiente e riavviare.</translation>
  </message>
  <message>
   <source>Mosaic {number} of {count}: {name}</source>
   <translation>Mosaico {number} di {count}: {name}</translation>
  </message>
  <message>
   <source>{count} mosaics have no georeference: they will lie on top of each other.</source>
   <translation>{count} mosaici non hanno georeferenza: staranno uno sopra l'altro.</translation>
  </message>
  <message>
   <source>{name} failed: {reason}</source>
   <translation>{name} non è riuscito: {reason}</translation>
  </message>
  <message>
   <source>Finished before, with the same inputs and options.</source>
   <translation>Già concluso, con gli stessi dati e le stesse opzioni.</translation>
  </message>
  <message>
   <source>{name}: few CAD programs show such a file; TIFF, JPEG and PNG are safe.</source>
   <translation>{name}: pochi programmi CAD mostrano un tale file; TIFF, JPEG e PNG sono sicuri.</translation>
  </message>
  <message>
   <source>The survey has {count} features: CAD programs become slow from some {many}. Draw a part of it with --zones, or only what is wide with --min-width-mm.</source>
   <translation>Il rilievo ha {count} elementi: i programmi CAD rallentano da circa {many}. Disegnarne una parte con --zones, o solo ciò che è largo con --min-width-mm.</translation>
  </message>
  <message>
   <source>The drawing lies {far} km from its origin, where CAD programs lose precision: hatches may fail. Set --local-origin auto.</source>
   <translation>Il disegno sta a {far} km dalla sua origine, dove i programmi CAD perdono precisione: i tratteggi possono non riuscire. Impostare --local-origin su auto.</translation>
  </message>
  <message>
   <source>{workers} workers with {threads} threads compute the blocks.</source>
   <translation>{workers} worker con {threads} thread calcolano i blocchi.</translation>
  </message>
  <message>
   <source>The scheduler at {address} has no workers yet: waiting for one.</source>
   <translation>Lo scheduler su {address} non ha ancora worker: se ne attende uno.</translation>
  </message>
  <message>
   <source>Earlier blocks were computed by {before}, now {now} computes: they are made anew.</source>
   <translation>I blocchi precedenti li ha calcolati {before}, ora calcola {now}: vengono rifatti.</translation>
  </message>
  <message>
   <source>{name} has no CRS: its coordinates are taken as metres ({gsd} mm a pixel).</source>
   <translation>{name} non ha un SR: le sue coordinate valgono come metri ({gsd} mm per pixel).</translation>
  </message>
  <message>
   <source>Pixels are {x} mm wide and {y} mm high: the model sees the surface squeezed. --resample-to-gsd makes them square.</source>
   <translation>I pixel sono larghi {x} mm e alti {y} mm: il modello vede la superficie schiacciata. --resample-to-gsd li rende quadrati.</translation>
  </message>
  <message>
   <source>The mosaic has {gsd} mm a pixel; the model {model} was trained on pixels from {low} up to {high} mm. Craquelure finer than a pixel will be missed and widths near a pixel can't be measured.</source>
   <translation>Il mosaico ha {gsd} mm per pixel; il modello {model} è stato addestrato su pixel da {low} a {high} mm. La craquelure più fine di un pixel sfuggirà e le larghezze vicine a un pixel non si possono misurare.</translation>
  </message>
  <message>
   <source>The mosaic has {gsd} mm a pixel; the model {model} was trained on pixels from {low} up to {high} mm. Read at such a size (--resample-to-gsd) it may give better results.</source>
   <translation>Il mosaico ha {gsd} mm per pixel; il modello {model} è stato addestrato su pixel da {low} a {high} mm. Letto a una tale dimensione (--resample-to-gsd) può dare risultati migliori.</translation>
  </message>
  <message>
   <source>{stem} is the same picture as {twin}: they stay on one side of every split.</source>
   <translation>{stem} è la stessa immagine di {twin}: restano dalla stessa parte di ogni suddivisione.</translation>
  </message>
  <message>
   <source>{source}: labels from {taken}.</source>
   <translation>{source}: annotazioni da {taken}.</translation>
  </message>
  <message>
   <source>{source}: labels from {taken}. Left out: {left}.</source>
   <translation>{source}: annotazioni da {taken}. Tralasciati: {left}.</translation>
  </message>
  <message>
   <source>Without --area only what lies within {margin} px of reviewed features is scored.</source>
   <translation>Senza --area si valuta solo ciò che sta entro {margin} px da elementi verificati.</translation>
  </message>
  <message>
   <source>All pictures come from one source image or block, so none are kept for validation: label more, or take a smaller --block-px.</source>
   <translation>Tutte le immagini vengono da una sola immagine di partenza o da un solo blocco, quindi nessuna resta per la validazione: annotare di più, o ridurre --block-px.</translation>
  </message>
  <message>
   <source>Nothing is labelled as {name}. If it was not looked for, say --classes with the others; else all of it counts as seen and absent.</source>
   <translation>Nulla è annotato come {name}. Se non è stato cercato, indicare gli altri in --classes; altrimenti ovunque vale come visto e assente.</translation>
  </message>
  <message>
   <source>{missing} was not given: {value} is taken, since no model is known here.</source>
   <translation>{missing} non è stato dato: si prende {value}, poiché qui non è noto alcun modello.</translation>
  </message>
  <message>
   <source>Much craquelure is lost. Cracks don't heal: unless they were treated or painted over, the surveys found different ones, and as much of what is new may be no change either.</source>
   <translation>Molta craquelure è scomparsa. Le crepe non guariscono: se non sono state trattate o ridipinte, i rilievi ne hanno trovate di diverse, e altrettanto di ciò che è nuovo può non essere una variazione.</translation>
  </message>
  <message>
   <source>--tolerance-mm is raised to {tolerance} mm: two pixels, or two standard deviations.</source>
   <translation>--tolerance-mm è portata a {tolerance} mm: due pixel, o due deviazioni standard.</translation>
  </message>
  <message>
   <source>The surveys have {old} and {new} mm/px: they are compared at {coarse}. Better, map the finer mosaic again with --resample-to-gsd {coarse_again}.</source>
   <translation>I rilievi hanno {old} e {new} mm/px: sono confrontati a {coarse}. Meglio mappare di nuovo il mosaico più fine con --resample-to-gsd {coarse_again}.</translation>
  </message>
  <message>
   <source>{name} states no ground sampling distance: {gsd} mm is taken.</source>
   <translation>{name} non indica la dimensione del pixel al suolo: si prende {gsd} mm.</translation>
  </message>
  <message>
   <source>There is too little craquelure to register the surveys by: they are taken as they lie.</source>
   <translation>C'è troppo poca craquelure per registrare i rilievi: sono presi come stanno.</translation>
  </message>
  <message>
   <source>Two control points fit always: nothing tells how well. Give more.</source>
   <translation>Due punti di controllo combaciano sempre: nulla dice quanto bene. Indicarne di più.</translation>
  </message>
  <message>
   <source>--zones: {count} features without a polygon are left out.</source>
   <translation>--zones: {count} elementi senza poligono sono tralasciati.</translation>
  </message>
  <message>
   <source>--zones: {count} overlaps narrower than a pixel belong to the first of two elements.</source>
   <translation>--zones: {count} sovrapposizioni più strette di un pixel vanno al primo dei due elementi.</translation>
  </message>
  <message>
   <source>{name} does not say what was surveyed (no coverage): shares refer to whole areas.</source>
   <translation>{name} non dice che cosa è stato rilevato (nessuna superficie rilevata): le quote si riferiscono a superfici intere.</translation>
  </message>
  <message>
   <source>{name} has no layer {layer}: it is taken as empty.</source>
   <translation>{name} non ha un layer {layer}: si considera vuoto.</translation>
  </message>
  <message>
   <source>{layer}: {count} rejected are left out.</source>
   <translation>{layer}: {count} respinti sono tralasciati.</translation>
  </message>
  <message>
   <source>{layer}: {count} were drawn or changed by hand and are measured anew.</source>
   <translation>{layer}: {count} sono stati disegnati o modificati a mano e vengono misurati di nuovo.</translation>
  </message>
  <message>
   <source>The survey names no mosaic, so the report has no pictures of it: give it with --mosaic.</source>
   <translation>Il rilievo non nomina un mosaico, quindi la relazione non ne ha immagini: indicarlo in --mosaic.</translation>
  </message>
  <message>
   <source>The mosaic {names} is neither where it was nor beside the survey: its pictures are left out. Give it with --mosaic.</source>
   <translation>Il mosaico {names} non è né dov'era né accanto al rilievo: le sue immagini sono tralasciate. Indicarlo in --mosaic.</translation>
  </message>
  <message>
   <source>The mosaic {names} is not what was surveyed: its content has changed.</source>
   <translation>Il mosaico {names} non è quello rilevato: il suo contenuto è cambiato.</translation>
  </message>
  <message>
   <source>{name} has no valid pixel{where}: there is nothing to map.</source>
   <translation>{name} non ha pixel validi{where}: non c'è nulla da mappare.</translation>
  </message>
  <message>
   <source>This is the first run: tracing is compiled for this machine, which takes about half a minute.</source>
   <translation>È la prima esecuzione: il tracciamento viene compilato per questa macchina, il che richiede circa mezzo minuto.</translation>
  </message>
  <message>
   <source>Earlier work in {folder} is of other inputs or options: it is thrown away.</source>
   <translation>Il lavoro precedente in {folder} è di altri dati o opzioni: viene scartato.</translation>
  </message>
  <message>
   <source>Earlier work on {name} is taken up again.</source>
   <translation>Il lavoro precedente su {name} viene ripreso.</translation>
  </message>
  <message>
   <source>Training {number} of {count}: {name}.</source>
   <translation>Addestramento {number} di {count}: {name}.</translation>
  </message>
  <message>
   <source>There is a CUDA GPU, but no torch that can use it: the processor is used. The full environment (with torch) would be faster.</source>
   <translation>C'è una GPU CUDA, ma nessun torch che sappia usarla: calcola il processore. L'ambiente completo (con torch) sarebbe più veloce.</translation>
  </message>
  <message>
   <source>OpenVINO is not installed: torch runs the network, which is slower on a processor.</source>
   <translation>OpenVINO non è installato: torch esegue la rete, il che è più lento su un processore.</translation>
  </message>
  <message>
   <source>Best weights: {outcome}.</source>
   <translation>Pesi migliori: {outcome}.</translation>
  </message>
  <message>
   <source>Step {step}: {outcome}.</source>
   <translation>Passo {step}: {outcome}.</translation>
  </message>
  <message>
   <source>No better score in {count} validations: the training ends here.</source>
   <translation>Nessun punteggio migliore in {count} validazioni: l'addestramento finisce qui.</translation>
  </message>
  <message>
   <source>The training was finished; writing its model.</source>
   <translation>L'addestramento era finito; si scrive il suo modello.</translation>
  </message>
  <message>
   <source>{part} pictures: {listed}.</source>
   <translation>Immagini di {part}: {listed}.</translation>
  </message>
  <message>
   <source>Nothing is validated: thresholds stay at {thresholds}, the last weights are kept.</source>
   <translation>Nulla viene validato: le soglie restano a {thresholds}, si tengono gli ultimi pesi.</translation>
  </message>
  <message>
   <source>{taken} of {total} tensors taken over from {source}.</source>
   <translation>{taken} tensori su {total} ripresi da {source}.</translation>
  </message>
  <message>
   <source>{taken} of the encoder's {total} tensors taken over from {source}.</source>
   <translation>{taken} dei {total} tensori dell'encoder ripresi da {source}.</translation>
  </message>
  <message>
   <source>Going on from {checkpoint}.</source>
   <translation>Si riprende da {checkpoint}.</translation>
  </message>
  <message>
   <source>--{option} is {value}.</source>
   <translation>--{option} è {value}.</translation>
  </message>
  <message>
   <source>Option --{option} is missing.</source>
   <translation>Manca l'indicazione --{option}.</translation>
  </message>
  <message>
   <source>Expected one of: {choices}.</source>
   <translation>Atteso uno tra: {choices}.</translation>
  </message>
  <message>
   <source>Expected at least {low}.</source>
   <translation>Atteso almeno {low}.</translation>
  </message>
  <message>
   <source>Expected at most {high}.</source>
   <translation>Atteso al massimo {high}.</translation>
  </message>
  <message>
   <source>Expected at least {low} and at most {high}.</source>
   <translation>Atteso almeno {low} e al massimo {high}.</translation>
  </message>
  <message>
   <source>Expected a whole number.</source>
   <translation>Atteso un numero intero.</translation>
  </message>
  <message>
   <source>Expected a number.</source>
   <translation>Atteso un numero.</translation>
  </message>
  <message>
   <source>Expected auto or a whole number from 1.</source>
   <translation>Atteso auto o un numero intero da 1.</translation>
  </message>
  <message>
   <source>Expected one number or three, from 1, as in 3,2,1.</source>
   <translation>Attesi un numero o tre, da 1, come 3,2,1.</translation>
  </message>
  <message>
   <source>--white-value is {white}, --black-value {black}.</source>
   <translation>--white-value è {white}, --black-value {black}.</translation>
  </message>
  <message>
   <source>Expected a white above the black.</source>
   <translation>Atteso un bianco sopra il nero.</translation>
  </message>
  <message>
   <source>There is no file {path}.</source>
   <translation>Non c'è un file {path}.</translation>
  </message>
  <message>
   <source>Check the path.</source>
   <translation>Controllare il percorso.</translation>
  </message>
  <message>
   <source>{path} is a folder.</source>
   <translation>{path} è una cartella.</translation>
  </message>
  <message>
   <source>Expected a file.</source>
   <translation>Atteso un file.</translation>
  </message>
  <message>
   <source>Expected a raster file.</source>
   <translation>Atteso un file raster.</translation>
  </message>
  <message>
   <source>Expected a GeoTIFF or another raster that GDAL reads.</source>
   <translation>Atteso un GeoTIFF o un altro raster che GDAL legga.</translation>
  </message>
  <message>
   <source>Check the address, the connection and your permissions.</source>
   <translation>Controllare l'indirizzo, la connessione e i permessi.</translation>
  </message>
  <message>
   <source>{name} holds no raster bands.</source>
   <translation>{name} non contiene bande raster.</translation>
  </message>
  <message>
   <source>{name} can't be read {place}: {reason}.</source>
   <translation>{name} non si può leggere ({place}): {reason}.</translation>
  </message>
  <message>
   <source>The file is truncated or damaged: copy or export it again.</source>
   <translation>Il file è troncato o danneggiato: copiarlo o esportarlo di nuovo.</translation>
  </message>
  <message>
   <source>{name} has {count} bands ({meanings}).</source>
   <translation>{name} ha {count} bande ({meanings}).</translation>
  </message>
  <message>
   <source>Expected grey, RGB, or either with alpha. Choose bands with --bands, as in --bands 1,2,3, or tag an opacity band with gdal_edit.py -colorinterp_{count} alpha.</source>
   <translation>Atteso grigio, RGB, o uno dei due con alfa. Scegliere le bande in --bands, come --bands 1,2,3, o contrassegnare una banda di opacità con gdal_edit.py -colorinterp_{count} alpha.</translation>
  </message>
  <message>
   <source>{name} has no georeference, so the size of its pixels is unknown.</source>
   <translation>{name} non ha georeferenza, quindi la dimensione dei suoi pixel è ignota.</translation>
  </message>
  <message>
   <source>{name} has a CRS that can't be understood.</source>
   <translation>{name} ha un SR che non si può interpretare.</translation>
  </message>
  <message>
   <source>{name} has the geographic CRS {crs}, whose degrees are no measure of length on a façade.</source>
   <translation>{name} ha il SR geografico {crs}, i cui gradi non misurano lunghezze su una facciata.</translation>
  </message>
  <message>
   <source>{name} has the CRS {crs}, which states no unit of length.</source>
   <translation>{name} ha il SR {crs}, che non indica un'unità di lunghezza.</translation>
  </message>
  <message>
   <source>--gsd-mm is {given} mm, but {name} states {stated} mm itself.</source>
   <translation>--gsd-mm è {given} mm, ma {name} indica da sé {stated} mm.</translation>
  </message>
  <message>
   <source>Leave --gsd-mm out, or correct the georeference of the file.</source>
   <translation>Tralasciare --gsd-mm, o correggere la georeferenza del file.</translation>
  </message>
  <message>
   <source>--resample-to-gsd is {given} mm, but the mosaic has {gsd} mm a pixel.</source>
   <translation>--resample-to-gsd è {given} mm, ma il mosaico ha {gsd} mm per pixel.</translation>
  </message>
  <message>
   <source>Expected at most {factor} times finer or coarser.</source>
   <translation>Atteso al massimo {factor} volte più fine o più grossolano.</translation>
  </message>
  <message>
   <source>The output {path} is a folder.</source>
   <translation>L'uscita {path} è una cartella.</translation>
  </message>
  <message>
   <source>The output {path} is the input.</source>
   <translation>L'uscita {path} è l'ingresso.</translation>
  </message>
  <message>
   <source>Choose another output.</source>
   <translation>Scegliere un'altra uscita.</translation>
  </message>
  <message>
   <source>{path} exists already.</source>
   <translation>{path} esiste già.</translation>
  </message>
  <message>
   <source>Choose another output, or say --overwrite.</source>
   <translation>Scegliere un'altra uscita, o impostare --overwrite.</translation>
  </message>
  <message>
   <source>{path} can't be written: {reason}.</source>
   <translation>{path} non si può scrivere: {reason}.</translation>
  </message>
  <message>
   <source>Choose another folder.</source>
   <translation>Scegliere un'altra cartella.</translation>
  </message>
  <message>
   <source>Choose another file.</source>
   <translation>Scegliere un altro file.</translation>
  </message>
  <message>
   <source>Check permissions and free disk.</source>
   <translation>Controllare i permessi e lo spazio su disco.</translation>
  </message>
  <message>
   <source>There is no space to write {path}: {free} MB are free.</source>
   <translation>Non c'è spazio per scrivere {path}: {free} MB sono liberi.</translation>
  </message>
  <message>
   <source>Free some space and run the same command again: finished work is kept.</source>
   <translation>Liberare spazio e rieseguire lo stesso: il lavoro finito è conservato.</translation>
  </message>
  <message>
   <source>Another run is writing {path}.</source>
   <translation>Un'altra esecuzione sta scrivendo {path}.</translation>
  </message>
  <message>
   <source>Wait for it, stop it, or choose another output.</source>
   <translation>Attenderla, fermarla, o scegliere un'altra uscita.</translation>
  </message>
  <message>
   <source>There is no model {name}.</source>
   <translation>Non c'è un modello {name}.</translation>
  </message>
  <message>
   <source>Expected {names}, a model folder, or a .safetensors file.</source>
   <translation>Atteso {names}, una cartella di modello o un file .safetensors.</translation>
  </message>
  <message>
   <source>{path} is no model folder: it has no {file}.</source>
   <translation>{path} non è una cartella di modello: non ha {file}.</translation>
  </message>
  <message>
   <source>Expected a folder written by train.</source>
   <translation>Attesa una cartella scritta dall'addestramento.</translation>
  </message>
  <message>
   <source>Memory does not suffice for windows of {height} x {width} px.</source>
   <translation>La memoria non basta per finestre di {height} x {width} px.</translation>
  </message>
  <message>
   <source>Close other programs, or take a model with smaller windows.</source>
   <translation>Chiudere altri programmi, o prendere un modello con finestre più piccole.</translation>
  </message>
  <message>
   <source>--zones: {name} holds no polygons.</source>
   <translation>--zones: {name} non contiene poligoni.</translation>
  </message>
  <message>
   <source>Expected at least one.</source>
   <translation>Atteso almeno uno.</translation>
  </message>
  <message>
   <source>Export the zones in the mosaic's CRS.</source>
   <translation>Esportare i poligoni nel SR del mosaico.</translation>
  </message>
  <message>
   <source>{flag}: {name} has the CRS {crs}, the mosaic has {other}.</source>
   <translation>{flag}: {name} ha il SR {crs}, il mosaico ha {other}.</translation>
  </message>
  <message>
   <source>{name} is no survey: it has neither a layer craquelure nor paint_loss (found: {found}).</source>
   <translation>{name} non è un rilievo: non ha né un layer craquelure né paint_loss (trovati: {found}).</translation>
  </message>
  <message>
   <source>{name} is no survey: it has neither a layer craquelure nor paint_loss.</source>
   <translation>{name} non è un rilievo: non ha né un layer craquelure né paint_loss.</translation>
  </message>
  <message>
   <source>Expected a GeoPackage that craquemap map or craquemap vectorize wrote.</source>
   <translation>Atteso un GeoPackage scritto dalla mappatura o dalla vettorializzazione.</translation>
  </message>
  <message>
   <source>Expected a GeoPackage that map or vectorize wrote.</source>
   <translation>Atteso un GeoPackage scritto dalla mappatura o dalla vettorializzazione.</translation>
  </message>
  <message>
   <source>{old} and {new} lie in different coordinate systems.</source>
   <translation>{old} e {new} stanno in sistemi di coordinate diversi.</translation>
  </message>
  <message>
   <source>{old} and {new} cover nothing in common.</source>
   <translation>{old} e {new} non coprono nulla in comune.</translation>
  </message>
  <message>
   <source>Expected two surveys of the same surface, in the same place.</source>
   <translation>Attesi due rilievi della stessa superficie, nello stesso luogo.</translation>
  </message>
  <message>
   <source>There is no data set folder {folder}.</source>
   <translation>Non c'è una cartella dell'insieme di dati {folder}.</translation>
  </message>
  <message>
   <source>Expected a folder with images/ and masks/.</source>
   <translation>Attesa una cartella con images/ e masks/.</translation>
  </message>
  <message>
   <source>No picture has any scored pixel.</source>
   <translation>Nessuna immagine ha pixel valutati.</translation>
  </message>
  <message>
   <source>Label something, or say what was looked at (--area).</source>
   <translation>Annotare qualcosa, o dire che cosa è stato esaminato (--area).</translation>
  </message>
  <message>
   <source>{path} already holds a model.</source>
   <translation>{path} contiene già un modello.</translation>
  </message>
  <message>
   <source>Give --overwrite to replace it, or another folder.</source>
   <translation>Impostare --overwrite per sostituirlo, o indicare un'altra cartella.</translation>
  </message>
  <message>
   <source>Thresholds were given without --probabilities.</source>
   <translation>Sono date soglie senza --probabilities.</translation>
  </message>
  <message>
   <source>A class raster alone is decided already.</source>
   <translation>Un raster delle classi da solo è già deciso.</translation>
  </message>
  <message>
   <source>Cancelled.</source>
   <translation>Annullato.</translation>
  </message>
  <message>
   <source>Run the same command again to resume.</source>
   <translation>Rieseguire lo stesso per riprendere.</translation>
  </message>
  <message>
   <source>Run the same again, with the same output, to resume.</source>
   <translation>Rieseguire lo stesso, con la stessa uscita, per riprendere.</translation>
  </message>
  <message>
   <source>{name}: {value} can't be opened as a raster.</source>
   <translation>{name}: {value} non si apre come raster.</translation>
  </message>
  <message>
   <source>Expected a raster file that GDAL reads.</source>
   <translation>Atteso un file raster che GDAL legga.</translation>
  </message>
  <message>
   <source>{name}: the layer {layer} comes from {provider}.</source>
   <translation>{name}: il layer {layer} viene da {provider}.</translation>
  </message>
  <message>
   <source>Expected a raster file; export the layer to a GeoTIFF first.</source>
   <translation>Atteso un file raster; esportare prima il layer in un GeoTIFF.</translation>
  </message>
  <message>
   <source>{name}: {value} can't be opened as a vector layer.</source>
   <translation>{name}: {value} non si apre come layer vettoriale.</translation>
  </message>
  <message>
   <source>Expected a vector file or layer.</source>
   <translation>Atteso un file o un layer vettoriale.</translation>
  </message>
  <message>
   <source>The plates were cancelled.</source>
   <translation>Le tavole sono state annullate.</translation>
  </message>
  <message>
   <source>{name} is empty: there is nothing to put on sheets.</source>
   <translation>{name} è vuoto: non c'è nulla da mettere sui fogli.</translation>
  </message>
  <message>
   <source>Choose another survey.</source>
   <translation>Scegliere un altro rilievo.</translation>
  </message>
  <message>
   <source>{name} lies in degrees, which have no scale on a façade.</source>
   <translation>{name} è in gradi, che su una facciata non hanno scala.</translation>
  </message>
  <message>
   <source>Survey it with a ground sampling distance.</source>
   <translation>Rilevarla con una dimensione del pixel al suolo.</translation>
  </message>
  <message>
   <source>--overlap-mm takes {overlap} of frames of {width} by {height}.</source>
   <translation>--overlap-mm prende {overlap} di riquadri di {width} per {height}.</translation>
  </message>
  <message>
   <source>Expected less than half of the map on a sheet.</source>
   <translation>Attesa meno della metà della mappa su un foglio.</translation>
  </message>
  <message>
   <source>--scale makes {count} sheets.</source>
   <translation>--scale dà {count} fogli.</translation>
  </message>
  <message>
   <source>--scale makes more than {count} sheets.</source>
   <translation>--scale dà più di {count} fogli.</translation>
  </message>
  <message>
   <source>Expected at most {count}: take a smaller scale or a larger paper.</source>
   <translation>Attesi al massimo {count}: prendere una scala più piccola o una carta più grande.</translation>
  </message>
  <message>
   <source>Take a smaller scale, a larger paper, or fewer elements.</source>
   <translation>Prendere una scala più piccola, una carta più grande o meno elementi.</translation>
  </message>
  <message>
   <source>--wheels and --index are both given.</source>
   <translation>--wheels e --index sono dati entrambi.</translation>
  </message>
  <message>
   <source>Give one of them: both say where packages are.</source>
   <translation>Indicarne uno: entrambi dicono dove sono i pacchetti.</translation>
  </message>
  <message>
   <source>{python} is Python {version}.</source>
   <translation>{python} è Python {version}.</translation>
  </message>
  <message>
   <source>The worker needs Python 3.11 or newer.</source>
   <translation>Il processo di calcolo richiede Python 3.11 o più recente.</translation>
  </message>
  <message>
   <source>The surveys were made with different settings ({names}): only what the less sensitive one could have found is compared. Better, map both mosaics with the same.</source>
   <translation>I rilievi sono stati fatti con impostazioni diverse ({names}): si confronta solo ciò che anche il meno sensibile avrebbe potuto trovare. Meglio mappare entrambi i mosaici con le stesse.</translation>
  </message>
  <message>
   <source>{length} m of {part} without a counterpart are left out: {survey} doesn't show enough craquelure {where} for what it lacks to count as change.</source>
   <translation>{length} m senza corrispondenza ({part}) sono tralasciati: {survey} mostra troppo poca craquelure ({where}) perché ciò che manca valga come variazione.</translation>
  </message>
  <message>
   <source>--bands names band {band}, but {name} has {count}.</source>
   <translation>--bands indica la banda {band}, ma {name} ne ha {count}.</translation>
  </message>
  <message>
   <source>Expected bands it has.</source>
   <translation>Attese bande che ha.</translation>
  </message>
  <message>
   <source>{name} has bands of {colours}.</source>
   <translation>{name} ha bande dei colori {colours}.</translation>
  </message>
  <message>
   <source>{name} has colours as {space}.</source>
   <translation>{name} ha colori in {space}.</translation>
  </message>
  <message>
   <source>Expected grey or RGB: convert it, or choose bands with --bands.</source>
   <translation>Atteso grigio o RGB: convertirlo, o scegliere le bande in --bands.</translation>
  </message>
  <message>
   <source>The network gave values that are not numbers.</source>
   <translation>La rete ha dato valori che non sono numeri.</translation>
  </message>
  <message>
   <source>Try --precision float32.</source>
   <translation>Provare --precision float32.</translation>
  </message>
  <message>
   <source>A drawing can only refer to files.</source>
   <translation>Un disegno può rimandare solo a file.</translation>
  </message>
  <message>
   <source>--background: {name} has another CRS than {survey}.</source>
   <translation>--background: {name} ha un SR diverso da {survey}.</translation>
  </message>
  <message>
   <source>--mosaic: {name} has another CRS than {survey}.</source>
   <translation>--mosaic: {name} ha un SR diverso da {survey}.</translation>
  </message>
  <message>
   <source>Give the mosaic that was surveyed.</source>
   <translation>Indicare il mosaico che è stato rilevato.</translation>
  </message>
  <message>
   <source>Expected the mosaic that was surveyed.</source>
   <translation>Atteso il mosaico che è stato rilevato.</translation>
  </message>
  <message>
   <source>Expected a date such as 2024-05-17, 2024-05 or 2024.</source>
   <translation>Attesa una data come 2024-05-17, 2024-05 o 2024.</translation>
  </message>
  <message>
   <source>Give the earlier survey first.</source>
   <translation>Indicare prima il rilievo più vecchio.</translation>
  </message>
  <message>
   <source>{name} has {count} bands of {kinds}.</source>
   <translation>{name} ha {count} bande di tipo {kinds}.</translation>
  </message>
  <message>
   <source>Expected 1 band of uint8: classes, 0 background, 1 craquelure, 2 paint loss, 255 nodata.</source>
   <translation>Attesa 1 banda uint8: classi, 0 fondo, 1 craquelure, 2 lacuna, 255 nessun dato.</translation>
  </message>
  <message>
   <source>Expected 2 bands of uint8: round(254 p) of craquelure and paint loss, 255 nodata.</source>
   <translation>Attese 2 bande uint8: round(254 p) di craquelure e lacuna, 255 nessun dato.</translation>
  </message>
  <message>
   <source>The probabilities have {width} x {height} px, the classes {other_width} x {other_height}.</source>
   <translation>Le probabilità hanno {width} x {height} px, le classi {other_width} x {other_height}.</translation>
  </message>
  <message>
   <source>Expected rasters of the same size, from the same run.</source>
   <translation>Attesi raster della stessa dimensione, dalla stessa elaborazione.</translation>
  </message>
  <message>
   <source>{name} has the value {value} at row {row}, column {column}.</source>
   <translation>{name} ha il valore {value} alla riga {row}, colonna {column}.</translation>
  </message>
  <message>
   <source>Expected classes: 0 background, 1 craquelure, 2 paint loss, 255 nodata.</source>
   <translation>Attese classi: 0 fondo, 1 craquelure, 2 lacuna, 255 nessun dato.</translation>
  </message>
  <message>
   <source>A finished block is damaged: {reason}</source>
   <translation>Un blocco finito è danneggiato: {reason}</translation>
  </message>
  <message>
   <source>A finished block is missing or damaged: {reason}</source>
   <translation>Un blocco finito manca o è danneggiato: {reason}</translation>
  </message>
  <message>
   <source>The worker {address} has CraqueMap {version}, here is {here}.</source>
   <translation>La macchina {address} ha CraqueMap {version}, qui c'è {here}.</translation>
  </message>
  <message>
   <source>Install the same version, with its worker extra, in the environment of every worker.</source>
   <translation>Installare la stessa versione, con il suo extra worker, nell'ambiente di ogni macchina.</translation>
  </message>
  <message>
   <source>No Dask scheduler answers at {address}: {reason}.</source>
   <translation>Nessuno scheduler Dask risponde a {address}: {reason}.</translation>
  </message>
  <message>
   <source>Start one with dask scheduler, and workers with dask worker ADDRESS.</source>
   <translation>Avviarne uno con dask scheduler, e le macchine con dask worker ADDRESS.</translation>
  </message>
  <message>
   <source>The scheduler at {address} has no workers.</source>
   <translation>Lo scheduler a {address} non ha macchine.</translation>
  </message>
  <message>
   <source>Start some with dask worker {address}.</source>
   <translation>Avviarne con dask worker {address}.</translation>
  </message>
  <message>
   <source>CraqueMap can't be imported on the workers: {reason}.</source>
   <translation>CraqueMap non si carica sulle macchine: {reason}.</translation>
  </message>
  <message>
   <source>A block was given to several workers, which all died over it, as they do when memory runs out.</source>
   <translation>Un blocco è stato dato a più macchine, che vi sono tutte cadute, come quando manca la memoria.</translation>
  </message>
  <message>
   <source>Give the workers more memory or take a smaller --tile-size; the same command resumes.</source>
   <translation>Dare più memoria alle macchine o prendere una --tile-size più piccola; la stessa esecuzione riprende.</translation>
  </message>
  <message>
   <source>The Dask scheduler at {address} went away.</source>
   <translation>Lo scheduler Dask a {address} è scomparso.</translation>
  </message>
  <message>
   <source>Start it again; the same command resumes.</source>
   <translation>Riavviarlo; la stessa esecuzione riprende.</translation>
  </message>
  <message>
   <source>The job has ended.</source>
   <translation>Il lavoro è terminato.</translation>
  </message>
  <message>
   <source>{where} finds another file under {path}.</source>
   <translation>{where} trova un altro file in {path}.</translation>
  </message>
  <message>
   <source>{where} can't open the mosaic: {reason}</source>
   <translation>{where} non può aprire il mosaico: {reason}</translation>
  </message>
  <message>
   <source>Put the mosaic where every worker finds it under the same path or address: a shared folder, https:// or s3://.</source>
   <translation>Mettere il mosaico dove ogni macchina lo trova con lo stesso percorso o indirizzo: una cartella condivisa, https:// o s3://.</translation>
  </message>
  <message>
   <source>Install it: pip install distributed.</source>
   <translation>Installarlo: pip install distributed.</translation>
  </message>
  <message>
   <source>Workers compute differently: one with {one}, another with {other}.</source>
   <translation>Le macchine calcolano in modo diverso: una con {one}, un'altra con {other}.</translation>
  </message>
  <message>
   <source>Give --engine, --device and --precision that all of them have, and install the same versions.</source>
   <translation>Indicare --engine, --device e --precision che tutte hanno, e installare le stesse versioni.</translation>
  </message>
  <message>
   <source>Internal error: {kind}: {reason}</source>
   <translation>Errore interno: {kind}: {reason}</translation>
  </message>
  <message>
   <source>Please report it with the log above.</source>
   <translation>Si prega di segnalarlo con il registro qui sopra.</translation>
  </message>
  <message>
   <source>The machine ran out of memory.</source>
   <translation>La memoria del computer è esaurita.</translation>
  </message>
  <message>
   <source>Take a smaller --tile-size or fewer --workers.</source>
   <translation>Prendere una --tile-size più piccola o meno --workers.</translation>
  </message>
  <message>
   <source>The Python package {package} is not installed.</source>
   <translation>Il pacchetto Python {package} non è installato.</translation>
  </message>
  <message>
   <source>craquemap doctor lists what each task needs.</source>
   <translation>Impostazioni &gt; Opzioni &gt; CraqueMap &gt; Esamina mostra ciò che serve a ogni compito.</translation>
  </message>
  <message>
   <source>No space left on device: {path}.</source>
   <translation>Spazio esaurito sul supporto: {path}.</translation>
  </message>
  <message>
   <source>Permission denied: {path}.</source>
   <translation>Accesso negato: {path}.</translation>
  </message>
  <message>
   <source>Operation not permitted: {path}.</source>
   <translation>Operazione non consentita: {path}.</translation>
  </message>
  <message>
   <source>Read-only file system: {path}.</source>
   <translation>Supporto di sola lettura: {path}.</translation>
  </message>
  <message>
   <source>Disk quota exceeded: {path}.</source>
   <translation>La quota su disco è superata: {path}.</translation>
  </message>
  <message>
   <source>Free some space or choose another folder; the same command resumes.</source>
   <translation>Liberare spazio o scegliere un'altra cartella; la stessa esecuzione riprende.</translation>
  </message>
  <message>
   <source>Free some space and run the same command again.</source>
   <translation>Liberare spazio e rieseguire lo stesso.</translation>
  </message>
  <message>
   <source>The raster's transform {transform} gives pixels without area.</source>
   <translation>La trasformazione {transform} del raster dà pixel senza area.</translation>
  </message>
  <message>
   <source>Expected a usable georeference.</source>
   <translation>Attesa una georeferenza utilizzabile.</translation>
  </message>
  <message>
   <source>It is a container: name one of its rasters, for example {path}.</source>
   <translation>È un contenitore: indicare uno dei suoi raster, per esempio {path}.</translation>
  </message>
  <message>
   <source>{name} can't be opened as a raster: {reason}.</source>
   <translation>{name} non si apre come raster: {reason}.</translation>
  </message>
  <message>
   <source>Name a raster in it, as /vsizip/{path}/NAME.tif.</source>
   <translation>Indicarne un raster, come /vsizip/{path}/NAME.tif.</translation>
  </message>
  <message>
   <source>Check the connection; the same command resumes. If it stays, the file is damaged.</source>
   <translation>Controllare la connessione; la stessa esecuzione riprende. Se persiste, il file è danneggiato.</translation>
  </message>
  <message>
   <source>{name} holds complex numbers.</source>
   <translation>{name} contiene numeri complessi.</translation>
  </message>
  <message>
   <source>{name} has 1 bit a pixel, black or white.</source>
   <translation>{name} ha 1 bit per pixel, nero o bianco.</translation>
  </message>
  <message>
   <source>Expected brightness: 8 or 16 bits or floating point.</source>
   <translation>Attesa luminosità: 8 o 16 bit o virgola mobile.</translation>
  </message>
  <message>
   <source>{path}: there is no file {file}.</source>
   <translation>{path}: non c'è un file {file}.</translation>
  </message>
  <message>
   <source>{flag}: {name} holds no polygons.</source>
   <translation>{flag}: {name} non contiene poligoni.</translation>
  </message>
  <message>
   <source>{flag}: none of the {count} polygons of {name} touches the mosaic.</source>
   <translation>{flag}: nessuno dei {count} poligoni di {name} tocca il mosaico.</translation>
  </message>
  <message>
   <source>Expected polygons within {bounds} (xmin, ymin, xmax, ymax).</source>
   <translation>Attesi poligoni entro {bounds} (xmin, ymin, xmax, ymax).</translation>
  </message>
  <message>
   <source>{flag}: {name} can't be read: {reason}.</source>
   <translation>{flag}: {name} non si può leggere: {reason}.</translation>
  </message>
  <message>
   <source>{path} can't be read: {reason}.</source>
   <translation>{path} non si può leggere: {reason}.</translation>
  </message>
  <message>
   <source>{path} can't be read: {reason}</source>
   <translation>{path} non si può leggere: {reason}</translation>
  </message>
  <message>
   <source>{path} can't be read ({reason}).</source>
   <translation>{path} non si può leggere ({reason}).</translation>
  </message>
  <message>
   <source>Expected ascending limits in mm, as in 0.1,0.2,0.5,1, or classes with names, each with the limit it ends below, the last one without: hair=0.1, fine=0.2, medium=1, wide.</source>
   <translation>Attesi limiti crescenti in mm, come 0.1,0.2,0.5,1, o classi con nome, ognuna con il limite sotto cui finisce, l'ultima senza: hair=0.1, fine=0.2, medium=1, wide.</translation>
  </message>
  <message>
   <source>--width-classes is {value}: the classes' names are not clear.</source>
   <translation>--width-classes è {value}: i nomi delle classi non sono chiari.</translation>
  </message>
  <message>
   <source>--width-classes is {value}: not all limits are numbers.</source>
   <translation>--width-classes è {value}: non tutti i limiti sono numeri.</translation>
  </message>
  <message>
   <source>--width-classes is {value}: the limits are not positive and ascending.</source>
   <translation>--width-classes è {value}: i limiti non sono positivi e crescenti.</translation>
  </message>
  <message>
   <source>The mosaic would have {count} million pixels.</source>
   <translation>Il mosaico avrebbe {count} milioni di pixel.</translation>
  </message>
  <message>
   <source>Expected a GeoPackage.</source>
   <translation>Atteso un GeoPackage.</translation>
  </message>
  <message>
   <source>Expected a name that ends with {endings}.</source>
   <translation>Atteso un nome che finisce con {endings}.</translation>
  </message>
  <message>
   <source>Expected ascending numbers above 0, such as 0.1, 0.2, 0.5.</source>
   <translation>Attesi numeri crescenti sopra 0, come 0.1, 0.2, 0.5.</translation>
  </message>
  <message>
   <source>Expected auto, or two coordinates such as 4500000,5700000.</source>
   <translation>Atteso auto, o due coordinate come 4500000,5700000.</translation>
  </message>
  <message>
   <source>Expected year, month and day, as in 2026-05-31.</source>
   <translation>Attesi anno, mese e giorno, come 2026-05-31.</translation>
  </message>
  <message>
   <source>--font: {font} can't be embedded: {reason}.</source>
   <translation>--font: {font} non si può incorporare: {reason}.</translation>
  </message>
  <message>
   <source>Expected a TrueType font (.ttf, .ttc) with Chinese.</source>
   <translation>Atteso un carattere TrueType (.ttf, .ttc) con il cinese.</translation>
  </message>
  <message>
   <source>The output {path} is no local file.</source>
   <translation>L'uscita {path} non è un file locale.</translation>
  </message>
  <message>
   <source>Results are written locally: give a path.</source>
   <translation>I risultati si scrivono in locale: indicare un percorso.</translation>
  </message>
  <message>
   <source>Expected two surveys of the same surface in the same one; small shifts between them are found.</source>
   <translation>Attesi due rilievi della stessa superficie nello stesso; piccoli scostamenti tra loro vengono trovati.</translation>
  </message>
  <message>
   <source>The two networks can't be laid over one another: {share} % of their craquelure meets at best, and {chance} % would by chance.</source>
   <translation>I due reticoli non si sovrappongono: al meglio si incontra il {share} % della loro craquelure, e il {chance} % lo farebbe per caso.</translation>
  </message>
  <message>
   <source>They are compared as they lie all the same.</source>
   <translation>Si confrontano comunque così come stanno.</translation>
  </message>
  <message>
   <source>Are they of the same surface? Raise --max-shift-mm, give --control-points, or say --registration none.</source>
   <translation>Sono della stessa superficie? Aumentare --max-shift-mm, indicare --control-points, o scegliere --registration none.</translation>
  </message>
  <message>
   <source>--control-points: {name} has no column {column}.</source>
   <translation>--control-points: {name} non ha una colonna {column}.</translation>
  </message>
  <message>
   <source>--control-points: {name} holds {count} points.</source>
   <translation>--control-points: {name} contiene {count} punti.</translation>
  </message>
  <message>
   <source>--control-points: line {line} of {name} has {value} where a number was expected.</source>
   <translation>--control-points: la riga {line} di {name} ha {value} dove è atteso un numero.</translation>
  </message>
  <message>
   <source>--control-points: {name} can't be read.</source>
   <translation>--control-points: {name} non si può leggere.</translation>
  </message>
  <message>
   <source>Expected the columns {columns}.</source>
   <translation>Attese le colonne {columns}.</translation>
  </message>
  <message>
   <source>Expected a CSV file in UTF-8.</source>
   <translation>Atteso un file CSV in UTF-8.</translation>
  </message>
  <message>
   <source>--zones: {name} has no field name.</source>
   <translation>--zones: {name} non ha un campo name.</translation>
  </message>
  <message>
   <source>Say with --zone-name which field holds the names: {fields}.</source>
   <translation>Dire in --zone-name quale campo contiene i nomi: {fields}.</translation>
  </message>
  <message>
   <source>--zones: {name} holds no layers.</source>
   <translation>--zones: {name} non contiene layer.</translation>
  </message>
  <message>
   <source>Expected one with polygons.</source>
   <translation>Atteso uno con poligoni.</translation>
  </message>
  <message>
   <source>--zones: {name} has another CRS ({crs}) than {survey}.</source>
   <translation>--zones: {name} ha un SR ({crs}) diverso da {survey}.</translation>
  </message>
  <message>
   <source>Export the zones in the survey's CRS: nothing is reprojected.</source>
   <translation>Esportare i poligoni nel SR del rilievo: nulla viene riproiettato.</translation>
  </message>
  <message>
   <source>{flag}: {name} has no field {field}.</source>
   <translation>{flag}: {name} non ha un campo {field}.</translation>
  </message>
  <message>
   <source>--zones: {name} has no layer {layer}.</source>
   <translation>--zones: {name} non ha un layer {layer}.</translation>
  </message>
  <message>
   <source>It has: {names}.</source>
   <translation>Ha: {names}.</translation>
  </message>
  <message>
   <source>--zones: {one} and {other} overlap by {area} m², so what lies there would count twice.</source>
   <translation>--zones: {one} e {other} si sovrappongono per {area} m²; ciò che vi sta conterebbe due volte.</translation>
  </message>
  <message>
   <source>Correct their outlines, or give it to the first in the file with --zone-overlaps first.</source>
   <translation>Correggere i contorni, o assegnarlo al primo nel file con --zone-overlaps first.</translation>
  </message>
  <message>
   <source>Correct the field of the parents.</source>
   <translation>Correggere il campo degli elementi superiori.</translation>
  </message>
  <message>
   <source>--prices: {name} has no column {column}.</source>
   <translation>--prices: {name} non ha una colonna {column}.</translation>
  </message>
  <message>
   <source>Expected the columns {columns}; --prices-template writes such a table.</source>
   <translation>Attese le colonne {columns}; --prices-template scrive una tale tabella.</translation>
  </message>
  <message>
   <source>{place}: the class is {value}.</source>
   <translation>{place}: la classe è {value}.</translation>
  </message>
  <message>
   <source>{place}: {name} has no size class {value}.</source>
   <translation>{place}: {name} non ha una classe di dimensione {value}.</translation>
  </message>
  <message>
   <source>{place}: {name} can't be billed by {measure}.</source>
   <translation>{place}: {name} non si può contabilizzare a {measure}.</translation>
  </message>
  <message>
   <source>{place} reads {value}.</source>
   <translation>{place}: vi si legge {value}.</translation>
  </message>
  <message>
   <source>Expected a number, at least 0.</source>
   <translation>Atteso un numero, almeno 0.</translation>
  </message>
  <message>
   <source>Expected CSV in UTF-8, or XLSX.</source>
   <translation>Atteso CSV in UTF-8, o XLSX.</translation>
  </message>
  <message>
   <source>Expected an XLSX workbook, or CSV.</source>
   <translation>Attesa una cartella di lavoro XLSX, o CSV.</translation>
  </message>
  <message>
   <source>Set the mosaic's CRS for its layers.</source>
   <translation>Impostare per i suoi layer il SR del mosaico.</translation>
  </message>
  <message>
   <source>Export the survey in the mosaic's own CRS, or in any that is measured in metres.</source>
   <translation>Esportare il rilievo nel SR del mosaico, o in uno in metri.</translation>
  </message>
  <message>
   <source>{path} has no layer {layer}.</source>
   <translation>{path} non ha un layer {layer}.</translation>
  </message>
  <message>
   <source>{path}: none of its layers ({layers}) names a class.</source>
   <translation>{path}: nessuno dei suoi layer ({layers}) nomina una classe.</translation>
  </message>
  <message>
   <source>Say what a layer holds with --label LAYER=craquelure, or which field names the class with --class-field.</source>
   <translation>Dire con --label LAYER=craquelure che cosa contiene un layer, o con --class-field quale campo nomina la classe.</translation>
  </message>
  <message>
   <source>{path}, layer {layer}: its CRS is not the mosaic's.</source>
   <translation>{path}, layer {layer}: il suo SR non è quello del mosaico.</translation>
  </message>
  <message>
   <source>Export it in the mosaic's CRS.</source>
   <translation>Esportarlo nel SR del mosaico.</translation>
  </message>
  <message>
   <source>{path} holds points.</source>
   <translation>{path} contiene punti.</translation>
  </message>
  <message>
   <source>Expected lines and polygons.</source>
   <translation>Attese linee e poligoni.</translation>
  </message>
  <message>
   <source>{path}: can't be read: {reason}.</source>
   <translation>{path} non si può leggere: {reason}.</translation>
  </message>
  <message>
   <source>Export it again.</source>
   <translation>Esportarlo di nuovo.</translation>
  </message>
  <message>
   <source>{path}: {count} lines have no width in the field {field}.</source>
   <translation>{path}: {count} linee non hanno larghezza nel campo {field}.</translation>
  </message>
  <message>
   <source>Fill it in, name another with --width-field, or give --width-mm for lines without.</source>
   <translation>Compilarlo, indicarne un altro in --width-field, o dare --width-mm per le linee senza larghezza.</translation>
  </message>
  <message>
   <source>Vector layers and --mosaic belong together: {path} comes without a mosaic.</source>
   <translation>I layer vettoriali e --mosaic vanno insieme: {path} viene senza mosaico.</translation>
  </message>
  <message>
   <source>Vector layers and --mosaic belong together: no vector file was given.</source>
   <translation>I layer vettoriali e --mosaic vanno insieme: non è dato alcun file vettoriale.</translation>
  </message>
  <message>
   <source>Give the mosaic the layers were drawn on.</source>
   <translation>Indicare il mosaico su cui i layer sono stati disegnati.</translation>
  </message>
  <message>
   <source>{path} is {width} x {height}, its picture {picture_width} x {picture_height} pixels.</source>
   <translation>{path} è {width} x {height}, la sua immagine {picture_width} x {picture_height} pixel.</translation>
  </message>
  <message>
   <source>Mask and picture must be of one size.</source>
   <translation>Maschera e immagine devono avere la stessa dimensione.</translation>
  </message>
  <message>
   <source>{path} is of a picture of {width} x {height}, not {picture_width} x {picture_height} pixels.</source>
   <translation>{path} è di un'immagine di {width} x {height}, non {picture_width} x {picture_height} pixel.</translation>
  </message>
  <message>
   <source>Annotate the picture in its present size.</source>
   <translation>Annotare l'immagine nella sua dimensione attuale.</translation>
  </message>
  <message>
   <source>{path} can't be read as COCO ({reason}).</source>
   <translation>{path} non si legge come COCO ({reason}).</translation>
  </message>
  <message>
   <source>Expected images, categories, annotations.</source>
   <translation>Attesi images, categories, annotations.</translation>
  </message>
  <message>
   <source>{place}: a segmentation can't be decoded ({reason}).</source>
   <translation>{place}: una segmentazione non si può decodificare ({reason}).</translation>
  </message>
  <message>
   <source>{place}: its category or its image is not in the file.</source>
   <translation>{place}: la sua categoria o la sua immagine non è nel file.</translation>
  </message>
  <message>
   <source>{place} has only a box.</source>
   <translation>{place} ha solo un riquadro.</translation>
  </message>
  <message>
   <source>Expected a segmentation: polygons or run lengths.</source>
   <translation>Attesa una segmentazione: poligoni o run-length.</translation>
  </message>
  <message>
   <source>--{option} holds a value twice.</source>
   <translation>--{option} contiene due volte un valore.</translation>
  </message>
  <message>
   <source>Give each once.</source>
   <translation>Indicare ciascuno una volta.</translation>
  </message>
  <message>
   <source>There are no {part} pictures.</source>
   <translation>Non ci sono immagini per {part}.</translation>
  </message>
  <message>
   <source>Give more source images, a --{part}-share above 0, or --{option} FOLDER.</source>
   <translation>Indicare più immagini, una quota --{part}-share sopra 0, o --{option} FOLDER.</translation>
  </message>
  <message>
   <source>{path} is in the {first} and in the {second} data.</source>
   <translation>{path} è nei dati per {first} e per {second}.</translation>
  </message>
  <message>
   <source>Give folders that share no picture.</source>
   <translation>Indicare cartelle senza immagini in comune.</translation>
  </message>
  <message>
   <source>{folder} holds trainings with other {options}.</source>
   <translation>{folder} contiene addestramenti con altri {options}.</translation>
  </message>
  <message>
   <source>Repeat their command to go on, give --overwrite to discard them, or give another folder.</source>
   <translation>Ripetere la loro esecuzione per continuare, impostare --overwrite per scartarli, o indicare un'altra cartella.</translation>
  </message>
  <message>
   <source>{path} is damaged: {reason}.</source>
   <translation>{path} è danneggiato: {reason}.</translation>
  </message>
  <message>
   <source>Delete it, and give the same command again.</source>
   <translation>Eliminarlo, e rieseguire lo stesso.</translation>
  </message>
  <message>
   <source>Expected none or NAME=WEIGHT with one of: {names}.</source>
   <translation>Atteso none o NAME=WEIGHT con uno di: {names}.</translation>
  </message>
  <message>
   <source>Choose another --output or give --overwrite.</source>
   <translation>Scegliere un'altra --output o impostare --overwrite.</translation>
  </message>
  <message>
   <source>Choose another --output.</source>
   <translation>Scegliere un'altra --output.</translation>
  </message>
  <message>
   <source>{one} and {other} are the same picture with different labels.</source>
   <translation>{one} e {other} sono la stessa immagine con annotazioni diverse.</translation>
  </message>
  <message>
   <source>Keep the right one.</source>
   <translation>Tenere quella giusta.</translation>
  </message>
  <message>
   <source>Check space and permissions.</source>
   <translation>Controllare lo spazio e i permessi.</translation>
  </message>
  <message>
   <source>A data set has an empty name.</source>
   <translation>Un insieme di dati ha un nome vuoto.</translation>
  </message>
  <message>
   <source>Expected FOLDER, FOLDER*WEIGHT or FOLDER*WEIGHT@CLASSES.</source>
   <translation>Atteso FOLDER, FOLDER*WEIGHT o FOLDER*WEIGHT@CLASSES.</translation>
  </message>
  <message>
   <source>Data set {name} has the weight {weight}.</source>
   <translation>L'insieme di dati {name} ha il peso {weight}.</translation>
  </message>
  <message>
   <source>Expected a number above 0.</source>
   <translation>Atteso un numero sopra 0.</translation>
  </message>
  <message>
   <source>{path} holds no pictures.</source>
   <translation>{path} non contiene immagini.</translation>
  </message>
  <message>
   <source>Expected files ending in {endings}.</source>
   <translation>Attesi file che finiscono con {endings}.</translation>
  </message>
  <message>
   <source>Expected {endings} files.</source>
   <translation>Attesi file {endings}.</translation>
  </message>
  <message>
   <source>Expected a folder with {endings} files.</source>
   <translation>Attesa una cartella con file {endings}.</translation>
  </message>
  <message>
   <source>{folder} states no picture for {part}.</source>
   <translation>{folder} non indica immagini per {part}.</translation>
  </message>
  <message>
   <source>Leave out #{part}, or state a split (labels).</source>
   <translation>Tralasciare #{part}, o indicare una ripartizione (fare un insieme di dati).</translation>
  </message>
  <message>
   <source>{path} has neither a mask nor a LabelMe file.</source>
   <translation>{path} non ha né una maschera né un file LabelMe.</translation>
  </message>
  <message>
   <source>Expected a file {one} or {other}.</source>
   <translation>Atteso un file {one} o {other}.</translation>
  </message>
  <message>
   <source>Expected {one}.png or {other}.json beside it; take it away if it is not labelled.</source>
   <translation>Atteso {one}.png o {other}.json accanto; toglierla se non è annotata.</translation>
  </message>
  <message>
   <source>There is no picture to train on.</source>
   <translation>Non ci sono immagini per l'addestramento.</translation>
  </message>
  <message>
   <source>Unknown option {name}.</source>
   <translation>Opzione sconosciuta {name}.</translation>
  </message>
  <message>
   <source>Known are: {names}.</source>
   <translation>Note sono: {names}.</translation>
  </message>
  <message>
   <source>Expected true or false.</source>
   <translation>Atteso vero o falso.</translation>
  </message>
  <message>
   <source>{path} is a JPEG, whose values are smeared.</source>
   <translation>{path} è un JPEG, i cui valori sono sbavati.</translation>
  </message>
  <message>
   <source>Save masks as PNG, from the original.</source>
   <translation>Salvare le maschere come PNG, dall'originale.</translation>
  </message>
  <message>
   <source>{path} is no 8-bit single-band picture.</source>
   <translation>{path} non è un'immagine a una banda di 8 bit.</translation>
  </message>
  <message>
   <source>Masks hold class numbers, not colours.</source>
   <translation>Le maschere contengono numeri di classe, non colori.</translation>
  </message>
  <message>
   <source>{path} holds the value {value}.</source>
   <translation>{path} contiene il valore {value}.</translation>
  </message>
  <message>
   <source>Expected {values} and {nodata} not scored.</source>
   <translation>Attesi {values}, e {nodata} per non valutato.</translation>
  </message>
  <message>
   <source>{path} is no 8-bit single-band picture but holds colours, {colour} among them.</source>
   <translation>{path} non è un'immagine a una banda di 8 bit ma contiene colori, tra cui {colour}.</translation>
  </message>
  <message>
   <source>Masks hold class numbers; or say what each colour means: labels … --label #000000=background …</source>
   <translation>Le maschere contengono numeri di classe; o dire che cosa significa ogni colore facendo un insieme di dati: --label #000000=background …</translation>
  </message>
  <message>
   <source>{path} can't be read as a picture ({reason}).</source>
   <translation>{path} non si legge come immagine ({reason}).</translation>
  </message>
  <message>
   <source>Convert it to PNG, JPEG or TIFF.</source>
   <translation>Convertirla in PNG, JPEG o TIFF.</translation>
  </message>
  <message>
   <source>{path} is damaged ({reason}).</source>
   <translation>{path} è danneggiato ({reason}).</translation>
  </message>
  <message>
   <source>Replace the file.</source>
   <translation>Sostituire il file.</translation>
  </message>
  <message>
   <source>{path} is neither a folder nor a COCO or LabelMe file.</source>
   <translation>{path} non è né una cartella né un file COCO o LabelMe.</translation>
  </message>
  <message>
   <source>There is no file or folder {path}.</source>
   <translation>Non c'è un file o una cartella {path}.</translation>
  </message>
  <message>
   <source>Expected a folder with images/ and masks/ or with LabelMe files, a COCO file, or a vector file with --mosaic.</source>
   <translation>Attesa una cartella con images/ e masks/ o con file LabelMe, un file COCO, o un file vettoriale con --mosaic.</translation>
  </message>
  <message>
   <source>{path} holds only 0 and 255, black and white.</source>
   <translation>{path} contiene solo 0 e 255, nero e bianco.</translation>
  </message>
  <message>
   <source>Say what white means: --label 255=craquelure, 255=paint_loss, or 255=ignore for not scored.</source>
   <translation>Dire che cosa significa il bianco: --label 255=craquelure, 255=paint_loss, o 255=ignore per non valutato.</translation>
  </message>
  <message>
   <source>{path}: its picture {name} is not there.</source>
   <translation>{path}: la sua immagine {name} non c'è.</translation>
  </message>
  <message>
   <source>Put the picture beside the file.</source>
   <translation>Mettere l'immagine accanto al file.</translation>
  </message>
  <message>
   <source>Expected it at {path}.</source>
   <translation>Attesa in {path}.</translation>
  </message>
  <message>
   <source>{place}: {count} problems.</source>
   <translation>{place}: {count} problemi.</translation>
  </message>
  <message>
   <source>Expected NAME=CLASS, for example Riss=craquelure.</source>
   <translation>Atteso NAME=CLASS, per esempio Riss=craquelure.</translation>
  </message>
  <message>
   <source>{path} has no picture.</source>
   <translation>{path} non ha un'immagine.</translation>
  </message>
  <message>
   <source>Expected a picture {name} beside the others.</source>
   <translation>Attesa un'immagine {name} accanto alle altre.</translation>
  </message>
  <message>
   <source>{path}: {name} is stated as {width} x {height}, but has {picture_width} x {picture_height} pixels.</source>
   <translation>{path}: {name} è indicato di {width} x {height}, ma ha {picture_width} x {picture_height} pixel.</translation>
  </message>
  <message>
   <source>Export the labels of the picture in its present size.</source>
   <translation>Esportare le annotazioni dell'immagine nella sua dimensione attuale.</translation>
  </message>
  <message>
   <source>{place}: unknown label {label}.</source>
   <translation>{place}: etichetta sconosciuta {label}.</translation>
  </message>
  <message>
   <source>Known labels: {labels}; others by labels … --label NAME=craquelure.</source>
   <translation>Etichette note: {labels}; altre facendo un insieme di dati, con --label NAME=craquelure.</translation>
  </message>
  <message>
   <source>{path} has no list of shapes.</source>
   <translation>{path} non ha un elenco di forme.</translation>
  </message>
  <message>
   <source>Expected a file saved by LabelMe.</source>
   <translation>Atteso un file salvato da LabelMe.</translation>
  </message>
  <message>
   <source>{place} is a {kind}.</source>
   <translation>{place} è di tipo {kind}.</translation>
  </message>
  <message>
   <source>{place}: unknown shape type {kind}.</source>
   <translation>{place}: forma sconosciuta {kind}.</translation>
  </message>
  <message>
   <source>Known types: {names}.</source>
   <translation>Forme note: {names}.</translation>
  </message>
  <message>
   <source>{place}: {count} usable points.</source>
   <translation>{place}: {count} punti utilizzabili.</translation>
  </message>
  <message>
   <source>A {kind} needs at least {count}.</source>
   <translation>La forma {kind} ne richiede almeno {count}.</translation>
  </message>
  <message>
   <source>{path} can't be read as JSON ({reason}).</source>
   <translation>{path} non si legge come JSON ({reason}).</translation>
  </message>
  <message>
   <source>Save it again with LabelMe.</source>
   <translation>Salvarlo di nuovo con LabelMe.</translation>
  </message>
  <message>
   <source>{place}: its mask can't be read ({reason}).</source>
   <translation>{place}: la sua maschera non si può leggere ({reason}).</translation>
  </message>
  <message>
   <source>{path} states the part {part}.</source>
   <translation>{path} indica la parte {part}.</translation>
  </message>
  <message>
   <source>{place}: unknown class {name}.</source>
   <translation>{place}: classe sconosciuta {name}.</translation>
  </message>
  <message>
   <source>Expected one or more of: {names}.</source>
   <translation>Attesi uno o più di: {names}.</translation>
  </message>
  <message>
   <source>Expected {{"labelled_classes": ["craquelure"]}}, see docs/data.md.</source>
   <translation>Atteso {{"labelled_classes": ["craquelure"]}}, vedere docs/data.md.</translation>
  </message>
  <message>
   <source>Neither OpenVINO nor torch is installed.</source>
   <translation>Non è installato né OpenVINO né torch.</translation>
  </message>
  <message>
   <source>Install one: pip install openvino.</source>
   <translation>Installarne uno: pip install openvino.</translation>
  </message>
  <message>
   <source>{name} is installed but can't be loaded: {reason}.</source>
   <translation>{name} è installato ma non si carica: {reason}.</translation>
  </message>
  <message>
   <source>Install {name} anew.</source>
   <translation>Reinstallare {name}.</translation>
  </message>
  <message>
   <source>There is no engine {name}.</source>
   <translation>Non c'è un motore {name}.</translation>
  </message>
  <message>
   <source>There is no precision {name}.</source>
   <translation>Non c'è una precisione {name}.</translation>
  </message>
  <message>
   <source>There is no device {name}.</source>
   <translation>Non c'è un dispositivo {name}.</translation>
  </message>
  <message>
   <source>Expected auto, cpu, cuda, cuda:N or mps.</source>
   <translation>Atteso auto, cpu, cuda, cuda:N o mps.</translation>
  </message>
  <message>
   <source>Expected auto, cpu, cuda, cuda:NUMBER or mps.</source>
   <translation>Atteso auto, cpu, cuda, cuda:NUMERO o mps.</translation>
  </message>
  <message>
   <source>OpenVINO runs on the processor, --device is {device}.</source>
   <translation>OpenVINO gira sul processore, --device è {device}.</translation>
  </message>
  <message>
   <source>Give --engine torch or --device cpu.</source>
   <translation>Scegliere --engine torch o --device cpu.</translation>
  </message>
  <message>
   <source>{name} is not installed.</source>
   <translation>{name} non è installato.</translation>
  </message>
  <message>
   <source>Install it (pip install {name}) or give --engine auto.</source>
   <translation>Installarlo (pip install {name}) o scegliere --engine auto.</translation>
  </message>
  <message>
   <source>Memory of the device does not suffice for one window.</source>
   <translation>La memoria del dispositivo non basta per una finestra.</translation>
  </message>
  <message>
   <source>Close other programs that use it, or give --device cpu.</source>
   <translation>Chiudere altri programmi che lo usano, o scegliere --device cpu.</translation>
  </message>
  <message>
   <source>This processor can't compute in {precision}.</source>
   <translation>Questo processore non può calcolare in {precision}.</translation>
  </message>
  <message>
   <source>Give --precision auto or float32.</source>
   <translation>Scegliere --precision auto o float32.</translation>
  </message>
  <message>
   <source>Get the model again.</source>
   <translation>Procurarsi di nuovo il modello.</translation>
  </message>
  <message>
   <source>Get the model again; it is incomplete.</source>
   <translation>Procurarsi di nuovo il modello; è incompleto.</translation>
  </message>
  <message>
   <source>Get the model again; the file is damaged.</source>
   <translation>Procurarsi di nuovo il modello; il file è danneggiato.</translation>
  </message>
  <message>
   <source>Get the model again; the file is damaged or belongs to another card.</source>
   <translation>Procurarsi di nuovo il modello; il file è danneggiato o appartiene a un'altra scheda.</translation>
  </message>
  <message>
   <source>Get the model again, or update CraqueMap.</source>
   <translation>Procurarsi di nuovo il modello, o aggiornare CraqueMap.</translation>
  </message>
  <message>
   <source>Get the model again, or write the card anew.</source>
   <translation>Procurarsi di nuovo il modello, o riscrivere la scheda.</translation>
  </message>
  <message>
   <source>Update CraqueMap.</source>
   <translation>Aggiornare CraqueMap.</translation>
  </message>
  <message>
   <source>torch finds no device {device}.</source>
   <translation>torch non trova un dispositivo {device}.</translation>
  </message>
  <message>
   <source>Found: {devices}. Give --device auto for the best.</source>
   <translation>Trovati: {devices}. --device auto prende il migliore.</translation>
  </message>
  <message>
   <source>torch computes no faster in float16 on a processor.</source>
   <translation>torch non calcola più veloce in float16 su un processore.</translation>
  </message>
  <message>
   <source>Give --precision auto.</source>
   <translation>Scegliere --precision auto.</translation>
  </message>
  <message>
   <source>There is a model in {folder} already.</source>
   <translation>C'è già un modello in {folder}.</translation>
  </message>
  <message>
   <source>Choose another folder, or give --overwrite.</source>
   <translation>Scegliere un'altra cartella, o impostare --overwrite.</translation>
  </message>
  <message>
   <source>The network's weights are not those of {architecture} with {count} classes.</source>
   <translation>I pesi della rete non sono quelli di {architecture} con {count} classi.</translation>
  </message>
  <message>
   <source>Expected the architecture that the card names.</source>
   <translation>Attesa l'architettura che la scheda nomina.</translation>
  </message>
  <message>
   <source>Weight {name} is not finite in half precision.</source>
   <translation>Il peso {name} non è finito in mezza precisione.</translation>
  </message>
  <message>
   <source>The training diverged; train again.</source>
   <translation>L'addestramento è divergito; ripeterlo.</translation>
  </message>
  <message>
   <source>Give a multiple of {count}.</source>
   <translation>Indicare un multiplo di {count}.</translation>
  </message>
  <message>
   <source>Training in float16 needs a GPU.</source>
   <translation>L'addestramento in float16 richiede una GPU.</translation>
  </message>
  <message>
   <source>Give --precision bfloat16 or float32.</source>
   <translation>Scegliere --precision bfloat16 o float32.</translation>
  </message>
  <message>
   <source>Give --device cuda or cpu to train on several.</source>
   <translation>Scegliere --device cuda o cpu per addestrare su più di uno.</translation>
  </message>
  <message>
   <source>Give as many as there are, or --device cpu.</source>
   <translation>Indicarne quanti ce ne sono, o --device cpu.</translation>
  </message>
  <message>
   <source>There is no device {device}; {count} CUDA devices were found.</source>
   <translation>Non c'è un dispositivo {device}; sono stati trovati {count} dispositivi CUDA.</translation>
  </message>
  <message>
   <source>There is no device 'mps' here.</source>
   <translation>Qui non c'è un dispositivo «mps».</translation>
  </message>
  <message>
   <source>Give --device cpu.</source>
   <translation>Scegliere --device cpu.</translation>
  </message>
  <message>
   <source>No weights of {model} fit this network.</source>
   <translation>Nessun peso di {model} si adatta a questa rete.</translation>
  </message>
  <message>
   <source>Give a model of the same architecture.</source>
   <translation>Indicare un modello della stessa architettura.</translation>
  </message>
  <message>
   <source>There is no loss {name}.</source>
   <translation>Non c'è una funzione di perdita {name}.</translation>
  </message>
  <message>
   <source>--class-weights has the values {values}.</source>
   <translation>--class-weights ha i valori {values}.</translation>
  </message>
  <message>
   <source>Expected {count}, not all 0: one for each class.</source>
   <translation>Attesi {count}, non tutti 0: uno per classe.</translation>
  </message>
  <message>
   <source>The card of model {name} has {found}.</source>
   <translation>La scheda del modello {name} ha {found}.</translation>
  </message>
  <message>
   <source>{path} has format {format}, known is {known}.</source>
   <translation>{path} ha il formato {format}, quello noto è {known}.</translation>
  </message>
  <message>
   <source>{path} is no model card: {reason}.</source>
   <translation>{path} non è una scheda di modello: {reason}.</translation>
  </message>
  <message>
   <source>{path} holds weights without a model card and graph.</source>
   <translation>{path} contiene pesi senza scheda di modello e grafo.</translation>
  </message>
  <message>
   <source>Expected a file written by train.</source>
   <translation>Atteso un file scritto dall'addestramento.</translation>
  </message>
  <message>
   <source>Model folder {folder} has no {file}.</source>
   <translation>La cartella di modello {folder} non ha {file}.</translation>
  </message>
  <message>
   <source>The weights in {path} have SHA-256 {found}…, the model card says {stated}….</source>
   <translation>I pesi in {path} hanno SHA-256 {found}…, la scheda del modello dice {stated}….</translation>
  </message>
  <message>
   <source>No model is bundled with this installation.</source>
   <translation>Questa installazione non contiene un modello.</translation>
  </message>
  <message>
   <source>Give --model a model folder.</source>
   <translation>Indicare in --model una cartella di modello.</translation>
  </message>
  <message>
   <source>The graph in {path} is damaged: {reason}.</source>
   <translation>Il grafo in {path} è danneggiato: {reason}.</translation>
  </message>
  <message>
   <source>{path} can't be unpacked: {reason}.</source>
   <translation>{path} non si può estrarre: {reason}.</translation>
  </message>
  <message>
   <source>Free some disk, or set CRAQUEMAP_CACHE.</source>
   <translation>Liberare spazio, o impostare CRAQUEMAP_CACHE.</translation>
  </message>
  <message>
   <source>The model folder {folder} is gone or was changed.</source>
   <translation>La cartella di modello {folder} è scomparsa o è cambiata.</translation>
  </message>
  <message>
   <source>Start again.</source>
   <translation>Ricominciare.</translation>
  </message>
  <message>
   <source>The model can't be unpacked into {folder}: {reason}.</source>
   <translation>Il modello non si può estrarre in {folder}: {reason}.</translation>
  </message>
  <message>
   <source>There is no architecture {name}.</source>
   <translation>Non c'è un'architettura {name}.</translation>
  </message>
  <message>
   <source>{path} holds no weights that fit this encoder.</source>
   <translation>{path} non contiene pesi adatti a questo codificatore.</translation>
  </message>
  <message>
   <source>Expected the state dict of the same encoder.</source>
   <translation>Atteso lo state dict dello stesso codificatore.</translation>
  </message>
  <message>
   <source>No ImageNet weights are offered for this encoder.</source>
   <translation>Per questo codificatore non ci sono pesi ImageNet.</translation>
  </message>
  <message>
   <source>Give a file, or leave them out.</source>
   <translation>Indicare un file, o tralasciarli.</translation>
  </message>
  <message>
   <source>The weights in {path} don't fit architecture {architecture}: {reason}</source>
   <translation>I pesi in {path} non si adattano all'architettura {architecture}: {reason}</translation>
  </message>
  <message>
   <source>{path} can't be read as weights: {reason}</source>
   <translation>{path} non si legge come pesi: {reason}</translation>
  </message>
  <message>
   <source>Expected a PyTorch state dict.</source>
   <translation>Atteso uno state dict di PyTorch.</translation>
  </message>
  <message>
   <source>The ImageNet weights can't be downloaded from {url} ({reason}).</source>
   <translation>I pesi ImageNet non si possono scaricare da {url} ({reason}).</translation>
  </message>
  <message>
   <source>Get that file where there is a network and give it as --encoder-weights FILE, or leave the option out.</source>
   <translation>Scaricare quel file dove c'è una rete e indicarlo in --encoder-weights, o tralasciare l'opzione.</translation>
  </message>
  <message>
   <source>Give one of them: both say how long.</source>
   <translation>Indicarne uno: entrambi dicono la durata.</translation>
  </message>
  <message>
   <source>Give one of them: both say which weights the encoder starts from.</source>
   <translation>Indicarne uno: entrambi dicono da quali pesi parte il codificatore.</translation>
  </message>
  <message>
   <source>No picture is large enough to lay an edge into.</source>
   <translation>Nessuna immagine è abbastanza grande per porvi un bordo.</translation>
  </message>
  <message>
   <source>Expected sides of {size} px.</source>
   <translation>Attesi lati di {size} px.</translation>
  </message>
  <message>
   <source>Cancelled by another process.</source>
   <translation>Annullato da un altro processo.</translation>
  </message>
  <message>
   <source>This network has no steps for --deep-supervision.</source>
   <translation>Questa rete non ha stadi per --deep-supervision.</translation>
  </message>
  <message>
   <source>Leave that option out.</source>
   <translation>Tralasciare questa opzione.</translation>
  </message>
  <message>
   <source>{path} exists, and several nodes can't agree on when to replace it.</source>
   <translation>{path} esiste, e più macchine non possono accordarsi su quando sostituirlo.</translation>
  </message>
  <message>
   <source>Delete it beforehand.</source>
   <translation>Eliminarlo prima.</translation>
  </message>
  <message>
   <source>Give --frozen-share 0.</source>
   <translation>Indicare --frozen-share 0.</translation>
  </message>
  <message>
   <source>{path} holds an unfinished training with another {option} ({before}, now {now}).</source>
   <translation>{path} contiene un addestramento incompiuto con un altro {option} ({before}, ora {now}).</translation>
  </message>
  <message>
   <source>Repeat its command to go on, or give --overwrite to start anew.</source>
   <translation>Ripetere la sua esecuzione per continuare, o impostare --overwrite per ricominciare.</translation>
  </message>
  <message>
   <source>Delete it to start anew.</source>
   <translation>Eliminarlo per ricominciare.</translation>
  </message>
  <message>
   <source>{path} is {size} bytes long, its header asks for {wanted}.</source>
   <translation>{path} è lungo {size} byte, la sua intestazione ne chiede {wanted}.</translation>
  </message>
  <message>
   <source>Expected the weights of a model.</source>
   <translation>Attesi i pesi di un modello.</translation>
  </message>
  <message>
   <source>Check the permissions of the file.</source>
   <translation>Controllare i permessi del file.</translation>
  </message>
  <message>
   <source>{path} is no safetensors file: {reason}.</source>
   <translation>{path} non è un file safetensors: {reason}.</translation>
  </message>
  <message>
   <source>The language {language} is not there.</source>
   <translation>La lingua {language} non c'è.</translation>
  </message>
  <message>
   <source>Remove the folder {folder} and run again.</source>
   <translation>Rimuovere la cartella {folder} e rieseguire.</translation>
  </message>
  <message>
   <source>Give the size of a pixel with --gsd-mm.</source>
   <translation>Indicare la dimensione di un pixel in --gsd-mm.</translation>
  </message>
  <message>
   <source>Give the size of a pixel with --gsd-mm, or reproject it to a metric CRS.</source>
   <translation>Indicare la dimensione di un pixel in --gsd-mm, o riproiettarlo in un SR metrico.</translation>
  </message>
  <message>
   <source>--overlap is {overlap} px, which leaves nothing of the model's windows of {window} px.</source>
   <translation>--overlap è {overlap} px, che non lascia nulla delle finestre del modello di {window} px.</translation>
  </message>
  <message>
   <source>--background: {path} is no local file.</source>
   <translation>--background: {path} non è un file locale.</translation>
  </message>
  <message>
   <source>--old-date {old} is not before --new-date {new}.</source>
   <translation>--old-date {old} non è prima di --new-date {new}.</translation>
  </message>
  <message>
   <source>{path} can't be written: {reason}; {free} MB are free.</source>
   <translation>{path} non si può scrivere: {reason}; {free} MB sono liberi.</translation>
  </message>
  <message>
   <source>{path} can't be read as a vector file: {reason}.</source>
   <translation>{path} non si legge come file vettoriale: {reason}.</translation>
  </message>
  <message>
   <source>Expected at least two, better five.</source>
   <translation>Attesi almeno due, meglio cinque.</translation>
  </message>
  <message>
   <source>--cell is {size} m: that makes {count} cells.</source>
   <translation>--cell è {size} m: fa {count} celle.</translation>
  </message>
  <message>
   <source>Expected at most {count}: take larger cells.</source>
   <translation>Attese al massimo {count}: prendere celle più grandi.</translation>
  </message>
  <message>
   <source>--zones: in {name} {element} is its own parent ({path}).</source>
   <translation>--zones: in {name} {element} è superiore a sé stesso ({path}).</translation>
  </message>
  <message>
   <source>--scheduler needs the Python package {package}, which is not installed.</source>
   <translation>--scheduler richiede il pacchetto Python {package}, che non è installato.</translation>
  </message>
  <message>
   <source>Expected at most {count} million: make --width-px or --height-px smaller.</source>
   <translation>Attesi al massimo {count} milioni: ridurre --width-px o --height-px.</translation>
  </message>
  <message>
   <source>Expected at least one picture with a mask.</source>
   <translation>Attesa almeno un'immagine con maschera.</translation>
  </message>
  <message>
   <source>--batch-size is {size}, for {count} processes together.</source>
   <translation>--batch-size è {size}, per {count} processi insieme.</translation>
  </message>
  <message>
   <source>--devices is {wanted}; {count} CUDA devices were found.</source>
   <translation>--devices è {wanted}; sono stati trovati {count} dispositivi CUDA.</translation>
  </message>
  <message>
   <source>--{one} is {value} and --{other} is {other_value}.</source>
   <translation>--{one} è {value} e --{other} è {other_value}.</translation>
  </message>
  <message>
   <source>--label {value} is no pair.</source>
   <translation>--label {value} non è una coppia.</translation>
  </message>
  <message>
   <source>--frozen-share is {share}, and {architecture} has no encoder that could be frozen.</source>
   <translation>--frozen-share è {share}, e {architecture} non ha un codificatore da congelare.</translation>
  </message>
  <message>
   <source>Craquelure by element</source>
   <translation>Craquelure per elemento</translation>
  </message>
  <message>
   <source>Craquelure kept</source>
   <translation>Craquelure mantenuta</translation>
  </message>
  <message>
   <source>Craquelure measured</source>
   <translation>Craquelure misurata</translation>
  </message>
  <message>
   <source>Craquelure mended</source>
   <translation>Craquelure riparata</translation>
  </message>
  <message>
   <source>Craquelure renumbered</source>
   <translation>Craquelure rinumerata</translation>
  </message>
  <message>
   <source>Craquelure totals</source>
   <translation>Craquelure, totali</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>Mappare</translation>
  </message>
  <message>
   <source>Paint loss by element</source>
   <translation>Lacune per elemento</translation>
  </message>
  <message>
   <source>Paint loss kept</source>
   <translation>Lacune mantenute</translation>
  </message>
  <message>
   <source>Paint loss measured</source>
   <translation>Lacune misurate</translation>
  </message>
  <message>
   <source>Paint loss mended</source>
   <translation>Lacune riparate</translation>
  </message>
  <message>
   <source>Paint loss renumbered</source>
   <translation>Lacune rinumerate</translation>
  </message>
  <message>
   <source>Paint loss totals</source>
   <translation>Lacune, totali</translation>
  </message>
  <message>
   <source>An example to start from: maps a mosaic, cuts craquelure and paint loss at the borders of building elements, and sums up length and area for each. Copy it into the Modeler to change it.</source>
   <translation>Un esempio da cui partire: mappa un mosaico, taglia craquelure e lacune ai bordi degli elementi costruttivi, e somma lunghezza e superficie di ciascuno. Copiarlo nel modellatore per modificarlo.</translation>
  </message>
  <message>
   <source>Ground sampling distance [mm], where the mosaic has no scale</source>
   <translation>Dimensione del pixel al suolo [mm], se il mosaico non ha scala</translation>
  </message>
  <message>
   <source>“{algorithm}” needs torch, which {python} lacks.</source>
   <translation>«{algorithm}» richiede torch, che manca a {python}.</translation>
  </message>
  <message>
   <source>“{label}”</source>
   <translation>«{label}»</translation>
  </message>
  <message>
   <source>Page of the comparison</source>
   <translation>Pagina del confronto</translation>
  </message>
  <message>
   <source>Save them first.</source>
   <translation>Salvarle prima.</translation>
  </message>
  <message>
   <source>Layers drawn over the mosaic</source>
   <translation>Layer disegnati sul mosaico</translation>
  </message>
  <message>
   <source>Layers are given, but no mosaic.</source>
   <translation>Sono dati dei layer, ma nessun mosaico.</translation>
  </message>
  <message>
   <source>Set --mosaic: labels are drawn over its pixels.</source>
   <translation>Indicare --mosaic: le annotazioni riguardano i suoi pixel.</translation>
  </message>
  <message>
   <source>The layer {layer} has edits that are not saved.</source>
   <translation>Il layer {layer} ha modifiche non salvate.</translation>
  </message>
  <message>
   <source>Choose a model folder</source>
   <translation>Scegliere una cartella di modello</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Tutti i file (*)</translation>
  </message>
  <message>
   <source>{sheets} sheets, {pages} pages: {path}</source>
   <translation>{sheets} fogli, {pages} pagine: {path}</translation>
  </message>
  <message>
   <source>Layouts: {names}</source>
   <translation>Layout: {names}</translation>
  </message>
  <message>
   <source>Interpreter of the worker</source>
   <translation>Interprete del processo di calcolo</translation>
  </message>
  <message>
   <source>Log of the set-up</source>
   <translation>Registro della configurazione</translation>
  </message>
  <message>
   <source>Choose a folder elsewhere.</source>
   <translation>Scegliere una cartella altrove.</translation>
  </message>
  <message>
   <source>CraqueMap now computes with {python}.</source>
   <translation>CraqueMap ora calcola con {python}.</translation>
  </message>
  <message>
   <source>{folder} lies in the QGIS profile.</source>
   <translation>{folder} si trova nel profilo di QGIS.</translation>
  </message>
  <message>
   <source>Remove its layers from the project first, or choose another file.</source>
   <translation>Rimuovere prima i suoi layer dal progetto, o scegliere un altro file.</translation>
  </message>
  <message>
   <source>Choose another file, or tick --overwrite: edits and reviews in it will be lost.</source>
   <translation>Scegliere un altro file, o spuntare --overwrite: modifiche e verifiche in esso andranno perse.</translation>
  </message>
  <message>
   <source>Set --gsd-mm.</source>
   <translation>Indicare --gsd-mm.</translation>
  </message>
  <message>
   <source>{path} is open in the project.</source>
   <translation>{path} è aperto nel progetto.</translation>
  </message>
  <message>
   <source>{path} is there already.</source>
   <translation>{path} esiste già.</translation>
  </message>
  <message>
   <source>The raster {layer} lies in degrees ({crs}), which have no scale on a façade.</source>
   <translation>Il raster {layer} è in gradi ({crs}), che su una facciata non hanno scala.</translation>
  </message>
  <message>
   <source>a geographic CRS</source>
   <translation>un SR geografico</translation>
  </message>
  <message>
   <source>Reviewed layers</source>
   <translation>Layer verificati</translation>
  </message>
  <message>
   <source>Data set of the reviewed layers: {folder}</source>
   <translation>Insieme di dati dei layer verificati: {folder}</translation>
  </message>
  <message>
   <source>The model is in {folder}.</source>
   <translation>Il modello è in {folder}.</translation>
  </message>
  <message>
   <source>There is nothing to learn from.</source>
   <translation>Non c'è nulla da cui imparare.</translation>
  </message>
  <message>
   <source>Choose reviewed layers and their mosaic, or data set folders.</source>
   <translation>Scegliere layer verificati e il loro mosaico, o cartelle di insiemi di dati.</translation>
  </message>
  <message>
   <source>Run “Set up CraqueMap” (craquemap:setup) and choose full-cpu or full-cuda.</source>
   <translation>Eseguire «Configurare CraqueMap» (craquemap:setup) e scegliere full-cpu o full-cuda.</translation>
  </message>
  <message>
   <source>CraqueMap has no Python environment to work in yet.</source>
   <translation>CraqueMap non ha ancora un ambiente Python in cui lavorare.</translation>
  </message>
  <message>
   <source>Install them there, or let “Set up CraqueMap” (craquemap:setup) make an environment and name no interpreter.</source>
   <translation>Installarli lì, o lasciare che «Configurare CraqueMap» (craquemap:setup) crei un ambiente e non indicare alcun interprete.</translation>
  </message>
  <message>
   <source>Expected the path of a Python interpreter.</source>
   <translation>Serve il percorso di un interprete Python.</translation>
  </message>
  <message>
   <source>Run “Set up CraqueMap” (craquemap:setup) again: it goes on where it stopped.</source>
   <translation>Eseguire di nuovo «Configurare CraqueMap» (craquemap:setup): riprende da dove si è fermato.</translation>
  </message>
  <message>
   <source>Run “Set up CraqueMap” (craquemap:setup) in the Processing toolbox; or name an interpreter that has its packages in the variable {variable} or the QGIS setting {setting}.</source>
   <translation>Eseguire «Configurare CraqueMap» (craquemap:setup) negli strumenti di Processing; o indicare un interprete con i suoi pacchetti nella variabile {variable} o nell'impostazione di QGIS {setting}.</translation>
  </message>
  <message>
   <source>{python} lacks packages that CraqueMap needs: {packages}.</source>
   <translation>A {python} mancano pacchetti di cui CraqueMap ha bisogno: {packages}.</translation>
  </message>
  <message>
   <source>{origin} names {value}, which is not there.</source>
   <translation>{origin} indica {value}, che non esiste.</translation>
  </message>
  <message>
   <source>The variable {name}</source>
   <translation>La variabile {name}</translation>
  </message>
  <message>
   <source>The setting {name}</source>
   <translation>L'impostazione {name}</translation>
  </message>
  <message>
   <source>The set-up of CraqueMap in {folder} has not finished.</source>
   <translation>La configurazione di CraqueMap in {folder} non è terminata.</translation>
  </message>
  <message>
   <source>map, segment, vectorize</source>
   <translation>mappare, segmentare, vettorializzare</translation>
  </message>
  <message>
   <source>map with torch (GPUs)</source>
   <translation>mappare con torch (GPU)</translation>
  </message>
  <message>
   <source>train</source>
   <translation>addestrare</translation>
  </message>
  <message>
   <source>several machines</source>
   <translation>più macchine</translation>
  </message>
  <message>
   <source>system</source>
   <translation>sistema</translation>
  </message>
  <message>
   <source>processors</source>
   <translation>processori</translation>
  </message>
  <message>
   <source>free disk [GiB]</source>
   <translation>spazio libero [GiB]</translation>
  </message>
  <message>
   <source>device</source>
   <translation>dispositivo</translation>
  </message>
  <message>
   <source>{task}: needs {packages}</source>
   <translation>{task}: richiede {packages}</translation>
  </message>
  <message>
   <source>{task}: ready</source>
   <translation>{task}: pronto</translation>
  </message>
  <message>
   <source>not installed</source>
   <translation>non installato</translation>
  </message>
  <message>
   <source>Python of an environment with CraqueMap's packages</source>
   <translation>Python di un ambiente con i pacchetti di CraqueMap</translation>
  </message>
  <message>
   <source>Examine</source>
   <translation>Esaminare</translation>
  </message>
  <message>
   <source>Set up…</source>
   <translation>Configurare…</translation>
  </message>
  <message>
   <source>Examining…</source>
   <translation>Esame in corso…</translation>
  </message>
  <message>
   <source>light: no training, no GPU</source>
   <translation>light: senza addestramento, senza GPU</translation>
  </message>
  <message>
   <source>full, or not made by the set-up</source>
   <translation>completo, o non creato dalla configurazione</translation>
  </message>
  <message>
   <source>Python of the worker (empty: the environment that “Set up CraqueMap” made)</source>
   <translation>Python del processo di calcolo (vuoto: l'ambiente creato da «Configurare CraqueMap»)</translation>
  </message>
  <message>
   <source>Map craquelure and paint loss…</source>
   <translation>Mappare craquelure e lacune…</translation>
  </message>
  <message>
   <source>Expected a Python interpreter.</source>
   <translation>Serve un interprete Python.</translation>
  </message>
  <message>
   <source>The worker's Python {python} can't be started: {error}.</source>
   <translation>Il Python del processo di calcolo {python} non si avvia: {error}.</translation>
  </message>
  <message>
   <source>Craquelure by building element (example model)</source>
   <translation>Craquelure per elemento costruttivo (modello di esempio)</translation>
  </message>
  <message>
   <source>CraqueMap (craquelure and paint loss)</source>
   <translation>CraqueMap (craquelure e lacune)</translation>
  </message>
  <message>
   <source>CraqueMap review</source>
   <translation>Verifica CraqueMap</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Tutti</translation>
  </message>
  <message>
   <source>saved with Enter</source>
   <translation>confermata con Invio</translation>
  </message>
  <message>
   <source>Show states in colour</source>
   <translation>Mostrare gli stati a colori</translation>
  </message>
  <message>
   <source>Layer</source>
   <translation>Layer</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Mostrare</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>Ordine</translation>
  </message>
  <message>
   <source>Least confident first</source>
   <translation>Prima i meno sicuri</translation>
  </message>
  <message>
   <source>Largest first</source>
   <translation>Prima i più grandi</translation>
  </message>
  <message>
   <source>In the file's order</source>
   <translation>Nell'ordine del file</translation>
  </message>
  <message>
   <source>Accept</source>
   <translation>Accettare</translation>
  </message>
  <message>
   <source>Reject</source>
   <translation>Respingere</translation>
  </message>
  <message>
   <source>Edit shape</source>
   <translation>Modificare la forma</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annullare</translation>
  </message>
  <message>
   <source>Previous</source>
   <translation>Precedente</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Successivo</translation>
  </message>
  <message>
   <source>Not reviewed</source>
   <translation>Non verificato</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Salvare</translation>
  </message>
  <message>
   <source>Train with the review…</source>
   <translation>Addestrare con la verifica…</translation>
  </message>
  <message>
   <source>{shown} shown of {total}: {states}</source>
   <translation>{shown} mostrati su {total}: {states}</translation>
  </message>
  <message>
   <source>Choose a layer of a survey: craquelure or paint loss.</source>
   <translation>Scegliere un layer di un rilievo: craquelure o lacune.</translation>
  </message>
  <message>
   <source>Nothing is left to review here.</source>
   <translation>Qui non resta nulla da verificare.</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Verifica</translation>
  </message>
  <message>
   <source>Width</source>
   <translation>Larghezza</translation>
  </message>
  <message>
   <source>They are kept as edits of the layer; save it again when the file can be written.</source>
   <translation>Restano come modifiche del layer; salvarlo di nuovo quando il file è scrivibile.</translation>
  </message>
  <message>
   <source>Is its file read-only, or open elsewhere? Save the survey where it can be written, and load it from there.</source>
   <translation>Il suo file è in sola lettura, o aperto altrove? Salvare il rilievo dove può essere scritto e caricarlo da lì.</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Nota</translation>
  </message>
  <message>
   <source>The reviews of {layer} can't be saved: {reason}</source>
   <translation>Le verifiche di {layer} non possono essere salvate: {reason}</translation>
  </message>
  <message>
   <source>The layer {layer} can't be edited.</source>
   <translation>Il layer {layer} non può essere modificato.</translation>
  </message>
  <message>
   <source>Examining the environment</source>
   <translation>Esame dell'ambiente</translation>
  </message>
  <message>
   <source>Installing packages</source>
   <translation>Installazione dei pacchetti</translation>
  </message>
  <message>
   <source>Making an empty environment</source>
   <translation>Creazione di un ambiente vuoto</translation>
  </message>
  <message>
   <source>Installing torch</source>
   <translation>Installazione di torch</translation>
  </message>
  <message>
   <source>There is no Python 3.11 or newer on this computer's search path, and no uv.</source>
   <translation>Nel percorso di ricerca di questo computer non c'è né Python dalla 3.11 in poi né uv.</translation>
  </message>
  <message>
   <source>Install uv (docs.astral.sh/uv) or Python (python.org), or name an interpreter under --python.</source>
   <translation>Installare uv (docs.astral.sh/uv) o Python (python.org), o indicare un interprete in --python.</translation>
  </message>
  <message>
   <source>Choose another: updates delete what is there.</source>
   <translation>Sceglierne un'altra: gli aggiornamenti cancellano ciò che vi si trova.</translation>
  </message>
  <message>
   <source>Expected an empty folder, a new one, or an environment.</source>
   <translation>Serve una cartella vuota o nuova, o un ambiente.</translation>
  </message>
  <message>
   <source>Name another Python, or install uv.</source>
   <translation>Indicare un altro Python, o installare uv.</translation>
  </message>
  <message>
   <source>The set-up was cancelled.</source>
   <translation>La configurazione è stata annullata.</translation>
  </message>
  <message>
   <source>Start it again to go on where it stopped.</source>
   <translation>Riavviarla per riprendere da dove si è fermata.</translation>
  </message>
  <message>
   <source>{step} failed (exit code {code}): {last}</source>
   <translation>{step}: non riuscito (codice {code}): {last}</translation>
  </message>
  <message>
   <source>{folder} lies in the plugin's folder.</source>
   <translation>{folder} si trova nella cartella del plugin.</translation>
  </message>
  <message>
   <source>{folder} holds other files.</source>
   <translation>{folder} contiene altri file.</translation>
  </message>
  <message>
   <source>{python} can't be started as Python.</source>
   <translation>{python} non si avvia come Python.</translation>
  </message>
  <message>
   <source>Expected an interpreter of Python {wanted} or newer.</source>
   <translation>Serve un interprete Python {wanted} o più recente.</translation>
  </message>
  <message>
   <source>{python} is Python {found}, and CraqueMap needs {wanted} or newer.</source>
   <translation>{python} è Python {found}, e CraqueMap richiede {wanted} o più recente.</translation>
  </message>
  <message>
   <source>The environment in {folder} can't be written: {error}.</source>
   <translation>L'ambiente in {folder} non può essere scritto: {error}.</translation>
  </message>
  <message>
   <source>The whole log is in {log}; start again to go on.</source>
   <translation>Il registro completo è in {log}; riavviare per proseguire.</translation>
  </message>
  <message>
   <source>The worker was cancelled.</source>
   <translation>Il processo di calcolo è stato annullato.</translation>
  </message>
  <message>
   <source>Run the same again to resume.</source>
   <translation>Eseguire di nuovo la stessa elaborazione per riprendere.</translation>
  </message>
  <message>
   <source>The worker was killed, as the system does when memory runs out.</source>
   <translation>Il processo di calcolo è stato terminato, come fa il sistema quando manca la memoria.</translation>
  </message>
  <message>
   <source>Take a smaller tile size; the same run resumes.</source>
   <translation>Usare tasselli più piccoli; la stessa elaborazione riprende.</translation>
  </message>
  <message>
   <source>The worker stopped without a result (exit code {code}).</source>
   <translation>Il processo di calcolo si è fermato senza risultato (codice {code}).</translation>
  </message>
  <message>
   <source>Its log ends with:
{log}</source>
   <translation>Il suo registro termina con:
{log}</translation>
  </message>
 </context>
</TS>
