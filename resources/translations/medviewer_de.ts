<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
  <context>
    <name>medviewer</name>
    <message>
      <source>Pixels that are fractions cannot be blanked.</source>
      <translation>Pixel mit Kommazahlen lassen sich nicht schwärzen.</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Fertig</translation>
    </message>
    <message>
      <source>{} of {}</source>
      <translation>{} von {}</translation>
    </message>
    <message>
      <source>{} cannot be written to: {}.</source>
      <translation>In {} kann nicht geschrieben werden: {}.</translation>
    </message>
    <message>
      <source>Choose another folder, or free space on the disk.</source>
      <translation>Wählen Sie einen anderen Ordner oder schaffen Sie Platz auf dem Datenträger.</translation>
    </message>
    <message>
      <source>{} cannot be written: {}.</source>
      <translation>{} kann nicht geschrieben werden: {}.</translation>
    </message>
    <message>
      <source>It is a link: what it leads to was not read.</source>
      <translation>Es ist eine Verknüpfung: Worauf sie verweist, wurde nicht gelesen.</translation>
    </message>
    <message>
      <source>This is not a regular file.</source>
      <translation>Dies ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
      <source>{} is not an empty folder.</source>
      <translation>{} ist kein leerer Ordner.</translation>
    </message>
    <message>
      <source>Choose a new one.</source>
      <translation>Wählen Sie einen neuen.</translation>
    </message>
    <message>
      <source>Another run writes into the folder {}, or was ended while it did.</source>
      <translation>Ein anderer Lauf schreibt in den Ordner {} oder wurde dabei beendet.</translation>
    </message>
    <message>
      <source>Choose another folder.</source>
      <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <source>{} does not exist.</source>
      <translation>{} existiert nicht.</translation>
    </message>
    <message>
      <source>Check the path.</source>
      <translation>Prüfen Sie den Pfad.</translation>
    </message>
    <message>
      <source>{} is a ZIP archive.</source>
      <translation>{} ist ein ZIP-Archiv.</translation>
    </message>
    <message>
      <source>Unpack it and open the folder.</source>
      <translation>Entpacken Sie es, und öffnen Sie den Ordner.</translation>
    </message>
    <message>
      <source>{} lies in {}, whose files must stay as they are.</source>
      <translation>{} liegt in {}; dessen Dateien müssen bleiben, wie sie sind.</translation>
    </message>
    <message>
      <source>Choose a folder elsewhere.</source>
      <translation>Wählen Sie einen Ordner an anderer Stelle.</translation>
    </message>
    <message>
      <source>{} holds no key.</source>
      <translation>{} enthält keinen Schlüssel.</translation>
    </message>
    <message>
      <source>Name a file that does not exist.</source>
      <translation>Nennen Sie eine Datei, die es noch nicht gibt.</translation>
    </message>
    <message>
      <source>The key {} cannot be used: {}.</source>
      <translation>Der Schlüssel {} kann nicht verwendet werden: {}.</translation>
    </message>
    <message>
      <source>Choose another place for it.</source>
      <translation>Wählen Sie einen anderen Ort dafür.</translation>
    </message>
    <message>
      <source>As the file says</source>
      <translation>Wie die Datei sagt</translation>
    </message>
    <message>
      <source>Unicode (UTF-8)</source>
      <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
      <source>Western European (Latin 1)</source>
      <translation>Westeuropäisch (Latin 1)</translation>
    </message>
    <message>
      <source>Central European (Latin 2)</source>
      <translation>Mitteleuropäisch (Latin 2)</translation>
    </message>
    <message>
      <source>Central European (Windows)</source>
      <translation>Mitteleuropäisch (Windows)</translation>
    </message>
    <message>
      <source>Turkish (Latin 5)</source>
      <translation>Türkisch (Latin 5)</translation>
    </message>
    <message>
      <source>Cyrillic (ISO)</source>
      <translation>Kyrillisch (ISO)</translation>
    </message>
    <message>
      <source>Cyrillic (Windows)</source>
      <translation>Kyrillisch (Windows)</translation>
    </message>
    <message>
      <source>Greek</source>
      <translation>Griechisch</translation>
    </message>
    <message>
      <source>Hebrew</source>
      <translation>Hebräisch</translation>
    </message>
    <message>
      <source>Arabic (ISO)</source>
      <translation>Arabisch (ISO)</translation>
    </message>
    <message>
      <source>Arabic (Windows)</source>
      <translation>Arabisch (Windows)</translation>
    </message>
    <message>
      <source>Thai</source>
      <translation>Thailändisch</translation>
    </message>
    <message>
      <source>Chinese, simplified (GB18030)</source>
      <translation>Chinesisch, vereinfacht (GB18030)</translation>
    </message>
    <message>
      <source>Chinese, traditional (Big5)</source>
      <translation>Chinesisch, traditionell (Big5)</translation>
    </message>
    <message>
      <source>Japanese (Shift JIS)</source>
      <translation>Japanisch (Shift JIS)</translation>
    </message>
    <message>
      <source>Japanese (ISO 2022)</source>
      <translation>Japanisch (ISO 2022)</translation>
    </message>
    <message>
      <source>Korean</source>
      <translation>Koreanisch</translation>
    </message>
    <message>
      <source>{} cannot be read again: {}</source>
      <translation>{} kann nicht noch einmal gelesen werden: {}</translation>
    </message>
    <message>
      <source>Open the folder again when the file is there.</source>
      <translation>Öffnen Sie den Ordner erneut, wenn die Datei da ist.</translation>
    </message>
    <message>
      <source>The ICC profile of the picture cannot be used ({}): its colours are shown as they are stored.</source>
      <translation>Das ICC-Profil des Bildes ist nicht verwendbar ({}): die Farben werden gezeigt, wie sie gespeichert sind.</translation>
    </message>
    <message>
      <source>every optical path has another one</source>
      <translation>jeder Strahlengang hat ein anderes</translation>
    </message>
    <message>
      <source>it has {} MB</source>
      <translation>es hat {} MB</translation>
    </message>
    <message>
      <source>it is damaged</source>
      <translation>es ist beschädigt</translation>
    </message>
    <message>
      <source>it is of {} colours, not of RGB</source>
      <translation>es gilt für {}-Farben, nicht für RGB</translation>
    </message>
    <message>
      <source>The decoder did not come to an end with the compressed data.</source>
      <translation>Der Decoder ist mit den komprimierten Daten nicht fertig geworden.</translation>
    </message>
    <message>
      <source>The decoder crashed on the compressed data.</source>
      <translation>Der Decoder ist an den komprimierten Daten abgestürzt.</translation>
    </message>
    <message>
      <source>Pixels in transfer syntax {} cannot be decoded.</source>
      <translation>Pixel in der Transfersyntax {} lassen sich nicht dekodieren.</translation>
    </message>
    <message>
      <source>Export the images again, uncompressed or as JPEG 2000.</source>
      <translation>Exportieren Sie die Bilder neu, unkomprimiert oder als JPEG 2000.</translation>
    </message>
    <message>
      <source>Compressed pixels of {} samples of {} bits cannot be decoded.</source>
      <translation>Komprimierte Pixel mit {} Samples zu {} Bit lassen sich nicht dekodieren.</translation>
    </message>
    <message>
      <source>Export the images again, uncompressed.</source>
      <translation>Exportieren Sie die Bilder neu, unkomprimiert.</translation>
    </message>
    <message>
      <source>The header says {} x {} pixels, the compressed data {} x {}.</source>
      <translation>Der Header nennt {} x {} Pixel, die komprimierten Daten {} x {}.</translation>
    </message>
    <message>
      <source>The header says {} samples per pixel, the compressed data {}.</source>
      <translation>Der Header nennt {} Samples pro Pixel, die komprimierten Daten {}.</translation>
    </message>
    <message>
      <source>The header allocates {} bits, the compressed data has {}.</source>
      <translation>Der Header sieht {} Bit vor, die komprimierten Daten haben {}.</translation>
    </message>
    <message>
      <source>The compressed data decoded to {} instead of {}.</source>
      <translation>Die komprimierten Daten ergaben beim Dekodieren {} statt {}.</translation>
    </message>
    <message>
      <source>The JPEG data is cut short.</source>
      <translation>Die JPEG-Daten sind abgeschnitten.</translation>
    </message>
    <message>
      <source>The JPEG data has more than {} scans.</source>
      <translation>Die JPEG-Daten haben mehr als {} Scans.</translation>
    </message>
    <message>
      <source>The JPEG XL data is deeper than the header says.</source>
      <translation>Die JPEG-XL-Daten haben mehr Bit, als der Header angibt.</translation>
    </message>
    <message>
      <source>RLE of single bits is not defined.</source>
      <translation>RLE für einzelne Bits ist nicht definiert.</translation>
    </message>
    <message>
      <source>{} bytes of RLE cannot hold {} bytes.</source>
      <translation>{} Byte RLE können keine {} Byte enthalten.</translation>
    </message>
    <message>
      <source>The RLE data holds {} of {} bytes.</source>
      <translation>Die RLE-Daten enthalten {} von {} Byte.</translation>
    </message>
    <message>
      <source>The deflated frame holds {} of {} bytes.</source>
      <translation>Der Deflate-Frame enthält {} von {} Byte.</translation>
    </message>
    <message>
      <source>The decoder refused the compressed data: {}.</source>
      <translation>Der Decoder hat die komprimierten Daten abgelehnt: {}.</translation>
    </message>
    <message>
      <source>The deflated frame is damaged: {}.</source>
      <translation>Der Deflate-Frame ist beschädigt: {}.</translation>
    </message>
    <message>
      <source>The JPEG data has no readable frame header.</source>
      <translation>Die JPEG-Daten haben keinen lesbaren Frame-Header.</translation>
    </message>
    <message>
      <source>The JPEG 2000 data has no coding style.</source>
      <translation>Den JPEG-2000-Daten fehlt die Angabe der Kodierung (COD).</translation>
    </message>
    <message>
      <source>The compressed data is not JPEG XL.</source>
      <translation>Die komprimierten Daten sind kein JPEG XL.</translation>
    </message>
    <message>
      <source>The compressed data is not JPEG.</source>
      <translation>Die komprimierten Daten sind kein JPEG.</translation>
    </message>
    <message>
      <source>The JPEG frame header is cut short.</source>
      <translation>Der JPEG-Frame-Header ist abgeschnitten.</translation>
    </message>
    <message>
      <source>The compressed data is not JPEG 2000.</source>
      <translation>Die komprimierten Daten sind kein JPEG 2000.</translation>
    </message>
    <message>
      <source>The JPEG 2000 size segment is damaged.</source>
      <translation>Das Größensegment (SIZ) der JPEG-2000-Daten ist beschädigt.</translation>
    </message>
    <message>
      <source>The JPEG 2000 components differ in depth or size.</source>
      <translation>Die JPEG-2000-Komponenten unterscheiden sich in Bittiefe oder Größe.</translation>
    </message>
    <message>
      <source>The JPEG 2000 data claims {} tiles.</source>
      <translation>Die JPEG-2000-Daten geben {} Kacheln an.</translation>
    </message>
    <message>
      <source>The RLE data is cut short.</source>
      <translation>Die RLE-Daten sind abgeschnitten.</translation>
    </message>
    <message>
      <source>The RLE data has {} segments instead of {}.</source>
      <translation>Die RLE-Daten haben {} Segmente statt {}.</translation>
    </message>
    <message>
      <source>The RLE segments lie outside the data.</source>
      <translation>Die RLE-Segmente liegen außerhalb der Daten.</translation>
    </message>
    <message>
      <source>The JPEG 2000 tiles do not cover the picture.</source>
      <translation>Die JPEG-2000-Kacheln decken das Bild nicht ab.</translation>
    </message>
    <message>
      <source>The JPEG XL header is cut short.</source>
      <translation>Der JPEG-XL-Header ist abgeschnitten.</translation>
    </message>
    <message>
      <source>The segmented palette is malformed.</source>
      <translation>Die segmentierte Palette ist fehlerhaft.</translation>
    </message>
    <message>
      <source>The tables of the palette are of different values.</source>
      <translation>Die Tabellen der Palette gelten für verschiedene Werte.</translation>
    </message>
    <message>
      <source>The palette lacks the descriptor of its {} table.</source>
      <translation>Der Palette fehlt die Beschreibung ihrer Tabelle „{}“.</translation>
    </message>
    <message>
      <source>The palette has entries of {} bits.</source>
      <translation>Die Einträge der Palette haben {} Bit.</translation>
    </message>
    <message>
      <source>The palette holds {} of {} entries.</source>
      <translation>Die Palette enthält {} von {} Einträgen.</translation>
    </message>
    <message>
      <source>The segmented palette holds {} of {} entries.</source>
      <translation>Die segmentierte Palette enthält {} von {} Einträgen.</translation>
    </message>
    <message>
      <source>The palette lacks its {} table.</source>
      <translation>Der Palette fehlt ihre Tabelle „{}“.</translation>
    </message>
    <message>
      <source>The file holds no picture.</source>
      <translation>Die Datei enthält kein Bild.</translation>
    </message>
    <message>
      <source>There is no frame {}; the file has {}.</source>
      <translation>Es gibt kein Einzelbild {}; die Datei hat {}.</translation>
    </message>
    <message>
      <source>The pixel data ends before the frame does.</source>
      <translation>Die Pixeldaten enden vor dem Ende des Einzelbilds.</translation>
    </message>
    <message>
      <source>{}: {}</source>
      <translation>{}: {}</translation>
    </message>
    <message>
      <source>{} cannot be read ({}).</source>
      <translation>{} kann nicht gelesen werden ({}).</translation>
    </message>
    <message>
      <source>The compressed pixel data is empty.</source>
      <translation>Die komprimierten Pixeldaten sind leer.</translation>
    </message>
    <message>
      <source>The file says {} frames, its compressed data holds {}.</source>
      <translation>Die Datei nennt {} Frames, ihre komprimierten Daten enthalten {}.</translation>
    </message>
    <message>
      <source>The compressed pixel data is not a row of items.</source>
      <translation>Die komprimierten Pixeldaten sind keine Folge von Items.</translation>
    </message>
    <message>
      <source>The compressed pixel data is cut short.</source>
      <translation>Die komprimierten Pixeldaten sind abgeschnitten.</translation>
    </message>
    <message>
      <source>Copy the file again from its source; its pixel data is damaged.</source>
      <translation>Kopieren Sie die Datei noch einmal von ihrer Quelle; die Pixeldaten sind beschädigt.</translation>
    </message>
    <message>
      <source>Pictures of {} samples per pixel cannot be shown.</source>
      <translation>Bilder mit {} Samples pro Pixel können nicht angezeigt werden.</translation>
    </message>
    <message>
      <source>Convert the file with the program that wrote it.</source>
      <translation>Wandeln Sie die Datei mit dem Programm um, das sie geschrieben hat.</translation>
    </message>
    <message>
      <source>YBR_FULL_422 needs an even number of columns.</source>
      <translation>YBR_FULL_422 braucht eine gerade Zahl von Spalten.</translation>
    </message>
    <message>
      <source>Copy the file again from its source.</source>
      <translation>Kopieren Sie die Datei noch einmal von ihrer Quelle.</translation>
    </message>
    <message>
      <source>a clinical document in XML (HL7 CDA)</source>
      <translation>ein klinisches Dokument in XML (HL7 CDA)</translation>
    </message>
    <message>
      <source>a surface for a 3-D printer (STL)</source>
      <translation>eine Oberfläche für einen 3D-Drucker (STL)</translation>
    </message>
    <message>
      <source>a surface with colours (OBJ)</source>
      <translation>eine Oberfläche mit Farben (OBJ)</translation>
    </message>
    <message>
      <source>what a surface is made of (MTL)</source>
      <translation>das Material einer Oberfläche (MTL)</translation>
    </message>
    <message>
      <source>The document in {} is empty.</source>
      <translation>Das Dokument in {} ist leer.</translation>
    </message>
    <message>
      <source>What is in {} is not a PDF, although the file says so.</source>
      <translation>Was in {} steht, ist kein PDF, obwohl die Datei es sagt.</translation>
    </message>
    <message>
      <source>Ask for it at the system that made it.</source>
      <translation>Fordern Sie es bei dem System an, das es erstellt hat.</translation>
    </message>
    <message>
      <source>{} cannot be read: {}.</source>
      <translation>{} kann nicht gelesen werden: {}.</translation>
    </message>
    <message>
      <source>Its path leads out of the archive.</source>
      <translation>Ihr Pfad führt aus dem Archiv hinaus.</translation>
    </message>
    <message>
      <source>It is a link.</source>
      <translation>Es ist eine Verknüpfung.</translation>
    </message>
    <message>
      <source>It is protected by a password.</source>
      <translation>Sie ist durch ein Passwort geschützt.</translation>
    </message>
    <message>
      <source>It is packed in a way that is not known here.</source>
      <translation>Sie ist auf eine hier unbekannte Weise gepackt.</translation>
    </message>
    <message>
      <source>{} holds {} files, too many to unpack.</source>
      <translation>{} enthält {} Dateien, zu viele zum Entpacken.</translation>
    </message>
    <message>
      <source>Unpack it with another program, and open the folder.</source>
      <translation>Entpacken Sie die Datei mit einem anderen Programm und öffnen Sie den Ordner.</translation>
    </message>
    <message>
      <source>Unpacking file {} of {}</source>
      <translation>Datei {} von {} wird entpackt</translation>
    </message>
    <message>
      <source>{} leads out of the archive.</source>
      <translation>{} führt aus dem Archiv hinaus.</translation>
    </message>
    <message>
      <source>{} cannot be unpacked: {}.</source>
      <translation>{} kann nicht entpackt werden: {}.</translation>
    </message>
    <message>
      <source>Copy it again from its source.</source>
      <translation>Kopieren Sie die Datei noch einmal von ihrer Quelle.</translation>
    </message>
    <message>
      <source>{} unpacks to more than the limits or the free disk allow.</source>
      <translation>{} ist entpackt größer, als die Grenzen oder der freie Platz erlauben.</translation>
    </message>
    <message>
      <source>Unpack it by hand if you trust its source, then open the folder.</source>
      <translation>Entpacken Sie das Archiv selbst, wenn Sie der Quelle trauen, und öffnen Sie dann den Ordner.</translation>
    </message>
    <message>
      <source>It is damaged ({}).</source>
      <translation>Sie ist beschädigt ({}).</translation>
    </message>
    <message>
      <source>Part of the declared character set is not known; names may be misspelt.</source>
      <translation>Ein Teil des angegebenen Zeichensatzes ist unbekannt; Namen können falsch geschrieben sein.</translation>
    </message>
    <message>
      <source>The file does not say rightly how its text is written; names may be misspelt.</source>
      <translation>Die Datei gibt den Zeichensatz ihrer Texte falsch an; Namen können falsch geschrieben sein.</translation>
    </message>
    <message>
      <source>Damaged elements of the header were left out: {} and more.</source>
      <translation>Beschädigte Elemente des Headers wurden weggelassen: {} und weitere.</translation>
    </message>
    <message>
      <source>Damaged elements of the header were left out: {}.</source>
      <translation>Beschädigte Elemente des Headers wurden weggelassen: {}.</translation>
    </message>
    <message>
      <source>its elements cannot be read ({})</source>
      <translation>ihre Elemente können nicht gelesen werden ({})</translation>
    </message>
    <message>
      <source>{} names this file, but it is not there.</source>
      <translation>{} nennt diese Datei, aber sie ist nicht vorhanden.</translation>
    </message>
    <message>
      <source>Copy the whole disc again.</source>
      <translation>Kopieren Sie den ganzen Datenträger noch einmal.</translation>
    </message>
    <message>
      <source>element {} declares {} bytes, the file ends {} bytes earlier</source>
      <translation>Element {} gibt {} Byte an, die Datei endet {} Byte früher</translation>
    </message>
    <message>
      <source>more than {} sequences within one another</source>
      <translation>mehr als {} ineinander geschachtelte Sequenzen</translation>
    </message>
    <message>
      <source>a sequence reaches beyond the end of the file</source>
      <translation>eine Sequenz reicht über das Dateiende hinaus</translation>
    </message>
    <message>
      <source>an item or zeros where an element should be, byte {}</source>
      <translation>ein Item oder Nullen, wo ein Element stehen sollte, Byte {}</translation>
    </message>
    <message>
      <source>The document in this file has {} MB; up to {} MB are opened.</source>
      <translation>Das Dokument in dieser Datei hat {} MB; geöffnet werden bis zu {} MB.</translation>
    </message>
    <message>
      <source>Read it where it was made.</source>
      <translation>Lesen Sie es dort, wo es erstellt wurde.</translation>
    </message>
    <message>
      <source>no VR but {} at byte {}</source>
      <translation>keine VR, sondern {} bei Byte {}</translation>
    </message>
    <message>
      <source>no item but {} at byte {}</source>
      <translation>kein Item, sondern {} bei Byte {}</translation>
    </message>
    <message>
      <source>an item of {} bytes reaches beyond the end of the file</source>
      <translation>ein Item von {} Byte reicht über das Dateiende hinaus</translation>
    </message>
    <message>
      <source>a ZIP archive</source>
      <translation>ein ZIP-Archiv</translation>
    </message>
    <message>
      <source>a PDF document</source>
      <translation>ein PDF-Dokument</translation>
    </message>
    <message>
      <source>a PNG picture</source>
      <translation>ein PNG-Bild</translation>
    </message>
    <message>
      <source>a JPEG picture</source>
      <translation>ein JPEG-Bild</translation>
    </message>
    <message>
      <source>a GIF picture</source>
      <translation>ein GIF-Bild</translation>
    </message>
    <message>
      <source>a bitmap picture</source>
      <translation>ein Bitmap-Bild</translation>
    </message>
    <message>
      <source>a TIFF picture</source>
      <translation>ein TIFF-Bild</translation>
    </message>
    <message>
      <source>a gzip archive</source>
      <translation>ein gzip-Archiv</translation>
    </message>
    <message>
      <source>a NIfTI volume</source>
      <translation>ein NIfTI-Volumen</translation>
    </message>
    <message>
      <source>a Windows program</source>
      <translation>ein Windows-Programm</translation>
    </message>
    <message>
      <source>a program</source>
      <translation>ein Programm</translation>
    </message>
    <message>
      <source>an XML document</source>
      <translation>ein XML-Dokument</translation>
    </message>
    <message>
      <source>This is not a DICOM file.</source>
      <translation>Dies ist keine DICOM-Datei.</translation>
    </message>
    <message>
      <source>This is not a DICOM file but plain text.</source>
      <translation>Dies ist keine DICOM-Datei, sondern einfacher Text.</translation>
    </message>
    <message>
      <source>The file is empty.</source>
      <translation>Die Datei ist leer.</translation>
    </message>
    <message>
      <source>an element reaches beyond the end of the file</source>
      <translation>ein Element reicht über das Dateiende hinaus</translation>
    </message>
    <message>
      <source>the header is larger than {} MB</source>
      <translation>der Header ist größer als {} MB</translation>
    </message>
    <message>
      <source>the file became shorter while it was read</source>
      <translation>die Datei wurde während des Lesens kürzer</translation>
    </message>
    <message>
      <source>the file ends within its meta information</source>
      <translation>die Datei endet in ihren Metainformationen</translation>
    </message>
    <message>
      <source>This is not a DICOM file but {}.</source>
      <translation>Dies ist keine DICOM-Datei, sondern {}.</translation>
    </message>
    <message>
      <source>the file ends before its data set</source>
      <translation>die Datei endet vor ihrem Datensatz</translation>
    </message>
    <message>
      <source>it inflates to more than {} MB</source>
      <translation>sie wird entpackt größer als {} MB</translation>
    </message>
    <message>
      <source>The DICOM header is damaged: {}.</source>
      <translation>Der DICOM-Header ist beschädigt: {}.</translation>
    </message>
    <message>
      <source>Open it by itself to see what is in it.</source>
      <translation>Öffnen Sie das Archiv für sich, um zu sehen, was es enthält.</translation>
    </message>
    <message>
      <source>its deflated part cannot be inflated ({})</source>
      <translation>ihr komprimierter Teil lässt sich nicht entpacken ({})</translation>
    </message>
    <message>
      <source>You are not allowed to read this.</source>
      <translation>Sie dürfen diese Datei nicht lesen.</translation>
    </message>
    <message>
      <source>The header is damaged ({}: {}).</source>
      <translation>Der Header ist beschädigt ({}: {}).</translation>
    </message>
    <message>
      <source>Ask its owner for the permission.</source>
      <translation>Bitten Sie ihren Besitzer um die Berechtigung.</translation>
    </message>
    <message>
      <source>Reading it would need more memory than there is.</source>
      <translation>Zum Lesen reicht der Speicher nicht.</translation>
    </message>
    <message>
      <source>It could not be read: {}.</source>
      <translation>Die Datei konnte nicht gelesen werden: {}.</translation>
    </message>
    <message>
      <source>Choose a file or a folder that does.</source>
      <translation>Wählen Sie eine vorhandene Datei oder einen vorhandenen Ordner.</translation>
    </message>
    <message>
      <source>Too many folders within one another.</source>
      <translation>Zu viele ineinander liegende Ordner.</translation>
    </message>
    <message>
      <source>The file is truncated: it holds {} of the {} bytes of its pixels.</source>
      <translation>Die Datei ist abgeschnitten: Sie enthält {} der {} Bytes ihrer Pixel.</translation>
    </message>
    <message>
      <source>The file is truncated: it ends within its compressed pixels.</source>
      <translation>Die Datei ist abgeschnitten: Sie endet mitten in ihren komprimierten Pixeln.</translation>
    </message>
    <message>
      <source>{} does not say where it lies</source>
      <translation>{} gibt keine Position an</translation>
    </message>
    <message>
      <source>{} does not say how it is turned</source>
      <translation>{} gibt keine Orientierung an</translation>
    </message>
    <message>
      <source>No slice of the series could be read. {}</source>
      <translation>Keine Schicht der Serie konnte gelesen werden. {}</translation>
    </message>
    <message>
      <source>The picture has {} values, the header says {}.</source>
      <translation>Das Bild hat {} Werte, der Header nennt {}.</translation>
    </message>
    <message>
      <source>The series needs {:.1f} GB of memory; {:.1f} GB are free.</source>
      <translation>Die Serie braucht {:.1f} GB Speicher; {:.1f} GB sind frei.</translation>
    </message>
    <message>
      <source>Close other programs or open a smaller series.</source>
      <translation>Schließen Sie andere Programme, oder öffnen Sie eine kleinere Serie.</translation>
    </message>
    <message>
      <source>Slice {} could not be read and is blank: {}</source>
      <translation>Schicht {} konnte nicht gelesen werden und ist leer: {}</translation>
    </message>
    <message>
      <source>Slice {}</source>
      <translation>Schicht {}</translation>
    </message>
    <message>
      <source>The file has been changed since it was indexed.</source>
      <translation>Die Datei wurde verändert, seit sie eingelesen wurde.</translation>
    </message>
    <message>
      <source>The series needs {:.1f} GB of memory, more than there is.</source>
      <translation>Die Serie braucht {:.1f} GB Speicher, mehr als vorhanden ist.</translation>
    </message>
    <message>
      <source>The file has become shorter since it was indexed.</source>
      <translation>Die Datei ist kürzer geworden, seit sie erfasst wurde.</translation>
    </message>
    <message>
      <source>without a label</source>
      <translation>ohne Bezeichnung</translation>
    </message>
    <message>
      <source>This parametric map gives its values {} meanings; by your choice is shown: {} (not {}).</source>
      <translation>Diese parametrische Karte gibt ihren Werten {} Bedeutungen; nach Ihrer Wahl gezeigt: {} (nicht {}).</translation>
    </message>
    <message>
      <source>This parametric map gives its values {} meanings; those of the first are shown: {} (not {}).</source>
      <translation>Diese Parametric Map gibt ihren Werten {} Bedeutungen; gezeigt wird die erste: {} (nicht {}).</translation>
    </message>
    <message>
      <source>{} of {} pictures do not have that meaning.</source>
      <translation>{} von {} Bildern haben diese Bedeutung nicht.</translation>
    </message>
    <message>
      <source>The slices have values in different units ({}).</source>
      <translation>Die Schichten haben Werte in verschiedenen Einheiten ({}).</translation>
    </message>
    <message>
      <source>Slice {}: {}</source>
      <translation>Schicht {}: {}</translation>
    </message>
    <message>
      <source>{} slices, of which {} is the first: {}</source>
      <translation>{} Schichten, von denen {} die erste ist: {}</translation>
    </message>
    <message>
      <source>Save a copy of it and try another program, or ask for it where it was made.</source>
      <translation>Speichern Sie eine Kopie und versuchen Sie ein anderes Programm, oder fordern Sie es dort an, wo es erstellt wurde.</translation>
    </message>
    <message>
      <source>The document is locked with a password.</source>
      <translation>Das Dokument ist mit einem Kennwort gesperrt.</translation>
    </message>
    <message>
      <source>The document is damaged: it cannot be opened as a PDF.</source>
      <translation>Das Dokument ist beschädigt: Es lässt sich nicht als PDF öffnen.</translation>
    </message>
    <message>
      <source>The document has no pages.</source>
      <translation>Das Dokument hat keine Seiten.</translation>
    </message>
    <message>
      <source>Page {} cannot be drawn: it is damaged or far too complex.</source>
      <translation>Seite {} lässt sich nicht zeichnen: Sie ist beschädigt oder viel zu aufwendig.</translation>
    </message>
    <message>
      <source>Page {} cannot be read: it is damaged or far too complex.</source>
      <translation>Seite {} kann nicht gelesen werden: Sie ist beschädigt oder viel zu aufwendig.</translation>
    </message>
    <message>
      <source>Page {} has no size that can be.</source>
      <translation>Seite {} hat keine mögliche Größe.</translation>
    </message>
    <message>
      <source>The slices are resampled to a distance of {:.2f} mm.</source>
      <translation>Die Schichten sind auf einen Abstand von {:.2f} mm umgerechnet.</translation>
    </message>
    <message>
      <source>The picture is corrected for a gantry tilt of {:.1f} degrees.</source>
      <translation>Das Bild ist um eine Gantrykippung von {:.1f} Grad korrigiert.</translation>
    </message>
    <message>
      <source>The slices of this stack do not lie one behind the other.</source>
      <translation>Die Schichten dieses Stapels liegen nicht hintereinander.</translation>
    </message>
    <message>
      <source>No planes can be reformatted from this series: its slices have no common geometry.</source>
      <translation>Aus dieser Serie lassen sich keine Ebenen rekonstruieren: Ihre Schichten haben keine gemeinsame Geometrie.</translation>
    </message>
    <message>
      <source>Look at the slices as they are.</source>
      <translation>Betrachten Sie die Schichten, wie sie sind.</translation>
    </message>
    <message>
      <source>{} series</source>
      <translation>Serien: {}</translation>
    </message>
    <message>
      <source>This is the table of contents of a disc, not a picture.</source>
      <translation>Das ist das Inhaltsverzeichnis eines Datenträgers, kein Bild.</translation>
    </message>
    <message>
      <source>This is the table of contents of a disc, and it is empty.</source>
      <translation>Das ist das Inhaltsverzeichnis eines Datenträgers, und es ist leer.</translation>
    </message>
    <message>
      <source>Reading file {} of {}</source>
      <translation>Datei {} von {} wird gelesen</translation>
    </message>
    <message>
      <source>Nothing is known of the pixels of {}.</source>
      <translation>Über die Pixel von {} ist nichts bekannt.</translation>
    </message>
    <message>
      <source>Scan it first.</source>
      <translation>Lesen Sie die Datei zuerst ein.</translation>
    </message>
    <message>
      <source>The object was divided into {} files (a concatenation), and {} of them are missing (file {}): their frames are not shown.</source>
      <translation>Das Objekt wurde auf {} Dateien aufgeteilt (eine Concatenation), von denen {} fehlen (Datei {}): ihre Einzelbilder werden nicht gezeigt.</translation>
    </message>
    <message>
      <source>The object was divided into {} files (a concatenation), and file {} of them is missing: its frames are not shown.</source>
      <translation>Das Objekt wurde auf {} Dateien aufgeteilt (eine Concatenation), von denen Datei {} fehlt: ihre Einzelbilder werden nicht gezeigt.</translation>
    </message>
    <message>
      <source>It is a copy of {}.</source>
      <translation>Es ist eine Kopie von {}.</translation>
    </message>
    <message>
      <source>Nothing needs to be done.</source>
      <translation>Es ist nichts zu tun.</translation>
    </message>
    <message>
      <source>A double click in the list of files, or File → Open drawings…, shows what it says of the images that are open.</source>
      <translation>Ein Doppelklick in der Liste der Dateien oder Datei → Zeichnungen öffnen… zeigt, was sie über die geöffneten Bilder sagt.</translation>
    </message>
    <message>
      <source>It has no pixels to show; other programs may be able to read it.</source>
      <translation>Sie enthält keine Pixel; andere Programme können sie vielleicht lesen.</translation>
    </message>
    <message>
      <source>This is not a picture but {}.</source>
      <translation>Dies ist kein Bild, sondern {}.</translation>
    </message>
    <message>
      <source>It is not opened here: other programs may be able to read it.</source>
      <translation>Es wird hier nicht geöffnet: Andere Programme können es vielleicht lesen.</translation>
    </message>
    <message>
      <source>an object without SOP Class</source>
      <translation>ein Objekt ohne SOP-Klasse</translation>
    </message>
    <message>
      <source>This {} holds no pixels.</source>
      <translation>Dieses Objekt ({}) enthält keine Pixel.</translation>
    </message>
    <message>
      <source>This is a video ({}).</source>
      <translation>Dies ist ein Video ({}).</translation>
    </message>
    <message>
      <source>Open it with a video player.</source>
      <translation>Öffnen Sie es mit einem Videoprogramm.</translation>
    </message>
    <message>
      <source>The header says {} rows and {} columns, which cannot be.</source>
      <translation>Der Header nennt {} Zeilen und {} Spalten, was nicht sein kann.</translation>
    </message>
    <message>
      <source>Pixels of {} samples of {} bits are not known to the standard.</source>
      <translation>Pixel mit {} Werten zu {} Bit kennt der Standard nicht.</translation>
    </message>
    <message>
      <source>The header stores {} bits in {}.</source>
      <translation>Der Header legt {} Bit in {} ab.</translation>
    </message>
    <message>
      <source>The header declares {} frames of {} x {} pixels, more than the {} GB that one file may hold.</source>
      <translation>Der Header nennt {} Einzelbilder von {} × {} Pixeln, mehr als die {} GB, die eine Datei haben darf.</translation>
    </message>
    <message>
      <source>The header calls the pixels compressed ({}), but they are not.</source>
      <translation>Laut Header sind die Pixel komprimiert ({}), sie sind es aber nicht.</translation>
    </message>
    <message>
      <source>Export the series again from its source.</source>
      <translation>Exportieren Sie die Serie noch einmal von ihrer Quelle.</translation>
    </message>
    <message>
      <source>The header has no {}, so the pixels cannot be read.</source>
      <translation>Im Header fehlt {}, daher können die Pixel nicht gelesen werden.</translation>
    </message>
    <message>
      <source>The pixels are compressed, but the header calls them uncompressed.</source>
      <translation>Die Pixel sind komprimiert, laut Header aber unkomprimiert.</translation>
    </message>
    <message>
      <source>The file is too small to hold the {} frames it declares.</source>
      <translation>Die Datei ist zu klein für die {} Einzelbilder, die sie nennt.</translation>
    </message>
    <message>
      <source>file name</source>
      <translation>Dateiname</translation>
    </message>
    <message>
      <source>position</source>
      <translation>Position</translation>
    </message>
    <message>
      <source>frame</source>
      <translation>Einzelbildnummer</translation>
    </message>
    <message>
      <source>slice location</source>
      <translation>Slice Location</translation>
    </message>
    <message>
      <source>instance number</source>
      <translation>Instance Number</translation>
    </message>
    <message>
      <source>The gantry was tilted by {:.1f} degrees; the slices are shown as they were taken.</source>
      <translation>Die Gantry war um {:.1f} Grad gekippt; die Schichten werden gezeigt, wie sie aufgenommen wurden.</translation>
    </message>
    <message>
      <source>Every slice keeps its true place, so lengths across the gap are right; nothing is known of what lies in it.</source>
      <translation>Jede Schicht behält ihren wahren Ort, Längen über die Lücke hinweg stimmen also; was in ihr liegt, ist unbekannt.</translation>
    </message>
    <message>
      <source>{} {}</source>
      <translation>{} {}</translation>
    </message>
    <message>
      <source>The series holds {} stacks that are not one volume; this is "{}".</source>
      <translation>Die Serie enthält {} Stapel, die kein gemeinsames Volumen bilden; dies ist „{}“.</translation>
    </message>
    <message>
      <source>Each picture is a mosaic of many slices; places and letters hold for the whole mosaic, not for the slices in it.</source>
      <translation>Jedes Bild ist ein Mosaik aus vielen Schichten; Orte und Buchstaben gelten für das ganze Mosaik, nicht für die Schichten darin.</translation>
    </message>
    <message>
      <source>{} pictures have an SOP Instance UID that another one has, too: what is drawn on one of them is shown on the others.</source>
      <translation>{} Bilder haben eine SOP Instance UID, die auch ein anderes hat: Was auf einem davon gezeichnet wird, erscheint auch auf den anderen.</translation>
    </message>
    <message>
      <source>{} of {} pictures of this parametric map have stored values without a unit: the file does not say what they mean, or not so that it can be used.</source>
      <translation>{} von {} Bildern dieser Parametric Map haben gespeicherte Werte ohne Einheit: Die Datei sagt nicht oder nicht verwendbar, was sie bedeuten.</translation>
    </message>
    <message>
      <source>A slice is missing between slice {} and slice {} ({:.1f} and {:.1f} mm from the first): they are {:.2f} mm apart instead of {:.2f} mm.</source>
      <translation>Zwischen Schicht {} und Schicht {} ({:.1f} und {:.1f} mm von der ersten) fehlt eine Schicht: Ihr Abstand beträgt {:.2f} mm statt {:.2f} mm.</translation>
    </message>
    <message numerus="yes">
      <source>%n slices are missing between slice {} and slice {} ({:.1f} and {:.1f} mm from the first): they are {:.2f} mm apart instead of {:.2f} mm.</source>
      <translation>
        <numerusform>%n Schicht fehlt zwischen Schicht {} und Schicht {} ({:.1f} und {:.1f} mm von der ersten): Ihr Abstand beträgt {:.2f} mm statt {:.2f} mm.</numerusform>
        <numerusform>%n Schichten fehlen zwischen Schicht {} und Schicht {} ({:.1f} und {:.1f} mm von der ersten): Ihr Abstand beträgt {:.2f} mm statt {:.2f} mm.</numerusform>
      </translation>
    </message>
    <message>
      <source>All {} pictures show the same place, in the order in which they were taken; they are not a volume.</source>
      <translation>Alle {} Bilder zeigen denselben Ort, in der Reihenfolge ihrer Aufnahme; sie bilden kein Volumen.</translation>
    </message>
    <message>
      <source>The pictures are turned differently; they are not a volume.</source>
      <translation>Die Bilder sind verschieden ausgerichtet; sie bilden kein Volumen.</translation>
    </message>
    <message>
      <source>The files do not say where the slices lie; they are sorted by {}, and nothing can be measured from slice to slice.</source>
      <translation>Die Dateien nennen die Lage der Schichten nicht; sie sind nach „{}“ sortiert, und von Schicht zu Schicht lässt sich nichts messen.</translation>
    </message>
    <message>
      <source>Slices are missing at {} more places.</source>
      <translation>Weitere Stellen mit fehlenden Schichten: {}.</translation>
    </message>
    <message>
      <source>The slices are unevenly spaced ({:.2f} to {:.2f} mm); each keeps its true place.</source>
      <translation>Die Schichten haben ungleiche Abstände ({:.2f} bis {:.2f} mm); jede behält ihren wahren Ort.</translation>
    </message>
    <message>
      <source>The slices are shifted against one another in their plane, so no other planes can be cut through them.</source>
      <translation>Die Schichten sind in ihrer Ebene gegeneinander verschoben, daher lassen sich keine anderen Ebenen hindurchlegen.</translation>
    </message>
    <message>
      <source>The files give no pixel spacing; nothing can be measured in mm.</source>
      <translation>Die Dateien nennen keinen Pixelabstand; in mm lässt sich nichts messen.</translation>
    </message>
    <message>
      <source>{} y</source>
      <translation>{} J.</translation>
    </message>
    <message>
      <source>{} mo</source>
      <translation>{} Mon.</translation>
    </message>
    <message>
      <source>{} wk</source>
      <translation>{} Wo.</translation>
    </message>
    <message>
      <source>{} d</source>
      <translation>{} T.</translation>
    </message>
    <message>
      <source>{} is not a results file of this program ({}).</source>
      <translation>{} ist keine Ergebnisdatei dieses Programms ({}).</translation>
    </message>
    <message>
      <source>Choose a file that `medviewer analyse` wrote.</source>
      <translation>Wählen Sie eine Datei, die `medviewer analyse` geschrieben hat.</translation>
    </message>
    <message>
      <source>Contours that lie between the images are not drawn: {}.</source>
      <translation>Konturen, die zwischen den Bildern liegen, werden nicht gezeichnet: {}.</translation>
    </message>
    <message>
      <source>Drawings without coordinates are not drawn: {}.</source>
      <translation>Zeichnungen ohne Koordinaten sind nicht gezeichnet: {}.</translation>
    </message>
    <message>
      <source>Compound graphics are not drawn: {}.</source>
      <translation>Zusammengesetzte Grafiken werden nicht gezeichnet: {}.</translation>
    </message>
    <message>
      <source>The drawings in {} cannot be read: {}.</source>
      <translation>Die Zeichnungen in {} können nicht gelesen werden: {}.</translation>
    </message>
    <message>
      <source>{} holds no drawings.</source>
      <translation>{} enthält keine Zeichnungen.</translation>
    </message>
    <message>
      <source>Choose a structured report, segmentation, structure set, presentation state or selection of key images.</source>
      <translation>Wählen Sie einen strukturierten Befund (SR), eine Segmentierung, ein Structure Set, einen Presentation State oder eine Auswahl von Schlüsselbildern.</translation>
    </message>
    <message>
      <source>The drawings in {} cannot be read: {}</source>
      <translation>Die Zeichnungen in {} können nicht gelesen werden: {}</translation>
    </message>
    <message>
      <source>The file names another patient than the pictures do.</source>
      <translation>Die Datei nennt einen anderen Patienten als die Bilder.</translation>
    </message>
    <message>
      <source>Measurements without coordinates are not drawn: {}.</source>
      <translation>Messungen ohne Koordinaten werden nicht gezeichnet: {}.</translation>
    </message>
    <message>
      <source>Its masks are tiles of one large picture, such as a slide of a microscope.</source>
      <translation>Die Masken sind Kacheln eines großen Bildes, etwa eines mikroskopischen Präparats.</translation>
    </message>
    <message>
      <source>Open it in a program for such slides.</source>
      <translation>Öffnen Sie sie in einem Programm für solche Präparate.</translation>
    </message>
    <message>
      <source>It holds {} masks, and says of {} where they lie.</source>
      <translation>Sie enthält {} Masken und sagt von {}, wo sie liegen.</translation>
    </message>
    <message>
      <source>Masks that are nowhere sure to a half are not drawn: {}.</source>
      <translation>Masken, die nirgends zur Hälfte sicher sind, werden nicht gezeichnet: {}.</translation>
    </message>
    <message>
      <source>Masks that lie between the images are not drawn: {}.</source>
      <translation>Masken, die zwischen den Bildern liegen, werden nicht gezeichnet: {}.</translation>
    </message>
    <message>
      <source>Its masks have {} x {} pixels, the images {} x {}.</source>
      <translation>Die Masken haben {} x {} Pixel, die Bilder {} x {}.</translation>
    </message>
    <message>
      <source>Open the series that it was made of.</source>
      <translation>Öffnen Sie die Serie, aus der sie gemacht wurde.</translation>
    </message>
    <message>
      <source>Its palette is not used: {}</source>
      <translation>Ihre Palette wird nicht verwendet: {}</translation>
    </message>
    <message>
      <source>There is no mode {!r}.</source>
      <translation>Einen Modus {!r} gibt es nicht.</translation>
    </message>
    <message>
      <source>Choose one of: {}.</source>
      <translation>Wählen Sie einen von: {}.</translation>
    </message>
    <message>
      <source>Unknown kind {}.</source>
      <translation>Unbekannte Art {}.</translation>
    </message>
    <message>
      <source>Choose from {}.</source>
      <translation>Wählen Sie aus {}.</translation>
    </message>
    <message>
      <source>Making: {}</source>
      <translation>Wird erstellt: {}</translation>
    </message>
    <message>
      <source>{}: this cannot be made of these images ({}).</source>
      <translation>{}: lässt sich aus diesen Bildern nicht erstellen ({}).</translation>
    </message>
    <message>
      <source>Leave it out.</source>
      <translation>Lassen Sie es weg.</translation>
    </message>
    <message>
      <source>Outlines over colour pictures cannot be written as a presentation state.</source>
      <translation>Umrisse auf Farbbildern können nicht als Presentation State geschrieben werden.</translation>
    </message>
    <message>
      <source>Choose the report or the captured pictures.</source>
      <translation>Wählen Sie den Bericht oder die Bildkopien.</translation>
    </message>
    <message>
      <source>{} lesions on {} slices are too many for one file.</source>
      <translation>{} Läsionen auf {} Schichten sind zu viele für eine Datei.</translation>
    </message>
    <message>
      <source>The report of the reader's drawings cannot be made ({}).</source>
      <translation>Der Bericht über Ihre Zeichnungen lässt sich nicht erstellen ({}).</translation>
    </message>
    <message>
      <source>The masks of the reader's outlines cannot be made ({}).</source>
      <translation>Die Masken der Umrisse des Lesers lassen sich nicht anlegen ({}).</translation>
    </message>
    <message>
      <source>The presentation state of the reader's drawings cannot be made ({}).</source>
      <translation>Der Presentation State Ihrer Zeichnungen lässt sich nicht erstellen ({}).</translation>
    </message>
    <message>
      <source>Export them as a table (CSV).</source>
      <translation>Exportieren Sie sie als Tabelle (CSV).</translation>
    </message>
    <message>
      <source>Delete those that are not needed, and export again.</source>
      <translation>Löschen Sie, was nicht gebraucht wird, und exportieren Sie erneut.</translation>
    </message>
    <message>
      <source>Reject those that are none, and export again.</source>
      <translation>Verwerfen Sie, was kein Befund ist, und exportieren Sie erneut.</translation>
    </message>
    <message>
      <source>Masks and heat maps need it; choose the report or the captured pictures.</source>
      <translation>Masken und Heatmaps brauchen das; wählen Sie den Bericht oder die Bildkopien.</translation>
    </message>
    <message>
      <source>The model was not run: {}</source>
      <translation>Das Modell wurde nicht ausgeführt: {}</translation>
    </message>
    <message>
      <source>The results are not of the series that is open.</source>
      <translation>Die Ergebnisse sind nicht von der geöffneten Serie.</translation>
    </message>
    <message>
      <source>Analyse this series again.</source>
      <translation>Analysieren Sie diese Serie erneut.</translation>
    </message>
    <message>
      <source>{} is not the image any more that was analysed.</source>
      <translation>{} ist nicht mehr das Bild, das analysiert wurde.</translation>
    </message>
    <message>
      <source>Open the folder again.</source>
      <translation>Öffnen Sie den Ordner erneut.</translation>
    </message>
    <message>
      <source>Slice {} has no place in the patient.</source>
      <translation>Schicht {} hat keine Lage im Patienten.</translation>
    </message>
    <message>
      <source>Nothing says how large the pixels of slice {} are.</source>
      <translation>Nichts sagt, wie groß die Pixel der Schicht {} sind.</translation>
    </message>
    <message>
      <source>The series has no frame of reference.</source>
      <translation>Die Serie hat kein Bezugssystem.</translation>
    </message>
    <message>
      <source>The series has several files with several slices each.</source>
      <translation>Die Serie hat mehrere Dateien mit je mehreren Schichten.</translation>
    </message>
    <message>
      <source>Masks and heat maps are made of one such file; choose the report or the captured pictures.</source>
      <translation>Masken und Heatmaps werden aus einer solchen Datei gemacht; wählen Sie den Bericht oder die Bildkopien.</translation>
    </message>
    <message>
      <source>{} cannot be read: {}</source>
      <translation>{} kann nicht gelesen werden: {}</translation>
    </message>
    <message>
      <source>Connect its drive, or open the series again.</source>
      <translation>Schließen Sie das Laufwerk an oder öffnen Sie die Serie erneut.</translation>
    </message>
    <message>
      <source>{} is not a report of measurements (TID 1500).</source>
      <translation>{} ist kein Messbericht (TID 1500).</translation>
    </message>
    <message>
      <source>{} is not a report that this program wrote ({}).</source>
      <translation>{} ist kein Bericht, den dieses Programm geschrieben hat ({}).</translation>
    </message>
    <message>
      <source>Open it in the program that wrote it.</source>
      <translation>Öffnen Sie ihn in dem Programm, das ihn geschrieben hat.</translation>
    </message>
    <message>
      <source>Reading time {} of {}…</source>
      <translation>Zeitpunkt {} von {} wird gelesen…</translation>
    </message>
    <message>
      <source>This series was not taken at several times.</source>
      <translation>Diese Serie wurde nicht zu mehreren Zeitpunkten aufgenommen.</translation>
    </message>
    <message>
      <source>grey levels, which need a Modality LUT of its own</source>
      <translation>Graustufen, die eine eigene Modality LUT brauchen</translation>
    </message>
    <message>
      <source>grey levels, which leave out the Modality LUT of the images</source>
      <translation>Graustufen, die die Modality LUT der Bilder auslassen</translation>
    </message>
    <message>
      <source>grey levels, whose rescale runs against that of the images</source>
      <translation>Graustufen, deren Reskalierung der der Bilder entgegenläuft</translation>
    </message>
    <message>
      <source>a VOI LUT of other values than those of the images</source>
      <translation>eine VOI LUT für andere Werte als die der Bilder</translation>
    </message>
    <message>
      <source>grey levels of stored values, which are real ones of a parametric map here</source>
      <translation>Grauwerte gespeicherter Werte, die hier reale einer Parametric Map sind</translation>
    </message>
    <message>
      <source>a Presentation LUT that is incomplete</source>
      <translation>eine unvollständige Presentation LUT</translation>
    </message>
    <message>
      <source>The presentation state has no rescale of its own: its grey windows are taken as those of stored values, as the standard says.</source>
      <translation>Der Presentation State hat keine eigene Reskalierung: Seine Fenster gelten, wie der Standard es sagt, für gespeicherte Werte.</translation>
    </message>
    <message>
      <source>Images that the presentation state has no grey window for are shown over the whole range of their values, as the standard says: {}.</source>
      <translation>Bilder, für die der Presentation State kein Fenster hat, werden, wie der Standard es sagt, über den ganzen Wertebereich gezeigt: {}.</translation>
    </message>
    <message>
      <source>a shutter that is drawn as a bitmap</source>
      <translation>eine Blende, die als Bitmap gezeichnet ist</translation>
    </message>
    <message>
      <source>its colours</source>
      <translation>seine Farben</translation>
    </message>
    <message>
      <source>its colour profile</source>
      <translation>sein Farbprofil</translation>
    </message>
    <message>
      <source>the subtraction of a mask</source>
      <translation>die Subtraktion einer Maske</translation>
    </message>
    <message>
      <source>the blending of two series</source>
      <translation>das Überblenden zweier Serien</translation>
    </message>
    <message>
      <source>a table of pixel intensities</source>
      <translation>eine Tabelle der Pixelintensitäten</translation>
    </message>
    <message>
      <source>the sharpening of edges</source>
      <translation>die Kantenanhebung</translation>
    </message>
    <message>
      <source>Not applied of the presentation state: {}.</source>
      <translation>Vom Presentation State nicht angewendet: {}.</translation>
    </message>
    <message>
      <source>The presentation state is also about images that are not open: {}.</source>
      <translation>Der Presentation State gilt auch für Bilder, die nicht geöffnet sind: {}.</translation>
    </message>
    <message>
      <source>what only this kind of state has ({})</source>
      <translation>was nur diese Art von Zustand hat ({})</translation>
    </message>
    <message>
      <source>overlay planes of its own</source>
      <translation>eigene Overlay-Ebenen</translation>
    </message>
    <message>
      <source>a turn by {:g}°</source>
      <translation>eine Drehung um {:g}°</translation>
    </message>
    <message>
      <source>a shutter whose numbers are incomplete</source>
      <translation>eine Blende mit unvollständigen Zahlen</translation>
    </message>
    <message>
      <source>another shape of the pixels than the images have</source>
      <translation>eine andere Form der Pixel als die der Bilder</translation>
    </message>
    <message>
      <source>FILE, not USER</source>
      <translation>FILE, nicht USER</translation>
    </message>
    <message>
      <source>CURVED, FILE, not USER</source>
      <translation>CURVED, FILE, nicht USER</translation>
    </message>
    <message>
      <source>{:.1f} × {:.1f} mm</source>
      <translation>{:.1f} × {:.1f} mm</translation>
    </message>
    <message>
      <source>{:.1f} mm</source>
      <translation>{:.1f} mm</translation>
    </message>
    <message>
      <source>{}: drawn exactly alike at {}; fit a copy.</source>
      <translation>{}: genau gleich gezeichnet am {}; passen Sie eine Kopie an.</translation>
    </message>
    <message>
      <source>{}: measured more than once at {}; {} counts, {} does not.</source>
      <translation>{}: am {} mehrmals gemessen; {} zählt, {} nicht.</translation>
    </message>
    <message>
      <source>{}: a lymph node counts by its short axis, which a line has not; draw two axes.</source>
      <translation>{}: Ein Lymphknoten zählt mit seiner kurzen Achse, die eine Linie nicht hat; zeichnen Sie zwei Achsen.</translation>
    </message>
    <message>
      <source>A lesion</source>
      <translation>Eine Läsion</translation>
    </message>
    <message>
      <source>{}, slice {}</source>
      <translation>{}, Schicht {}</translation>
    </message>
    <message>
      <source>{} → {}</source>
      <translation>{} → {}</translation>
    </message>
    <message>
      <source>Compared with {}, by the same model:</source>
      <translation>Verglichen mit {}, durch dasselbe Modell:</translation>
    </message>
    <message>
      <source>Then {}: outside of this series</source>
      <translation>Damals {}: außerhalb dieser Serie</translation>
    </message>
    <message>
      <source>{}: outside of the earlier series</source>
      <translation>{}: außerhalb der früheren Serie</translation>
    </message>
    <message>
      <source>{} ({})</source>
      <translation>{} ({})</translation>
    </message>
    <message>
      <source>Compared with {}, by the same model, as it was placed by hand:</source>
      <translation>Verglichen mit {}, durch dasselbe Modell, wie von Hand platziert:</translation>
    </message>
    <message>
      <source>Then {}: nothing marked there now</source>
      <translation>Damals {}: jetzt ist dort nichts markiert</translation>
    </message>
    <message>
      <source>{}: nothing marked there then</source>
      <translation>{}: damals war dort nichts markiert</translation>
    </message>
    <message>
      <source>then {}</source>
      <translation>damals {}</translation>
    </message>
    <message>
      <source>the reader: {}</source>
      <translation>der Leser: {}</translation>
    </message>
    <message>
      <source>outline corrected</source>
      <translation>Umriss korrigiert</translation>
    </message>
    <message>
      <source>{} (in doubt, no change is told)</source>
      <translation>{} (in Zweifel, keine Änderung angegeben)</translation>
    </message>
    <message>
      <source>ellipsoid of {:.1f} × {:.1f} × {:.1f} mm{}: {}</source>
      <translation>Ellipsoid von {:.1f} × {:.1f} × {:.1f} mm{}: {}</translation>
    </message>
    <message>
      <source>{}, {}</source>
      <translation>{}, {}</translation>
    </message>
    <message>
      <source>lesion of {} slices: {}, filled in over {}</source>
      <translation>Läsion aus {} Schichten: {}, ergänzt über {}</translation>
    </message>
    <message>
      <source>the slices are not parallel or do not say where they lie</source>
      <translation>die Schichten sind nicht parallel oder sagen nicht, wo sie liegen</translation>
    </message>
    <message>
      <source>lesion of {} slices: no volume, {}</source>
      <translation>Läsion aus {} Schichten: kein Volumen, {}</translation>
    </message>
    <message>
      <source>MTV {}</source>
      <translation>MTV {}</translation>
    </message>
    <message>
      <source>region of {} slices: {}</source>
      <translation>Region aus {} Schichten: {}</translation>
    </message>
    <message>
      <source>lesion of {} slices: {}</source>
      <translation>Läsion aus {} Schichten: {}</translation>
    </message>
    <message>
      <source>how far the next slices are was not kept with a region; draw it again</source>
      <translation>wie weit die nächsten Schichten entfernt sind, wurde bei einer Region nicht gespeichert; neu zeichnen</translation>
    </message>
    <message>
      <source>pixels have no size in mm</source>
      <translation>die Pixel haben keine Größe in mm</translation>
    </message>
    <message>
      <source>two outlines of a slice overlap</source>
      <translation>zwei Umrisse einer Schicht überlappen sich</translation>
    </message>
    <message>
      <source>brain</source>
      <translation>Gehirn</translation>
    </message>
    <message>
      <source>thyroid</source>
      <translation>Schilddrüse</translation>
    </message>
    <message>
      <source>lung</source>
      <translation>Lunge</translation>
    </message>
    <message>
      <source>pleura</source>
      <translation>Pleura</translation>
    </message>
    <message>
      <source>mediastinum</source>
      <translation>Mediastinum</translation>
    </message>
    <message>
      <source>breast</source>
      <translation>Mamma</translation>
    </message>
    <message>
      <source>liver</source>
      <translation>Leber</translation>
    </message>
    <message>
      <source>pancreas</source>
      <translation>Pankreas</translation>
    </message>
    <message>
      <source>spleen</source>
      <translation>Milz</translation>
    </message>
    <message>
      <source>adrenal gland</source>
      <translation>Nebenniere</translation>
    </message>
    <message>
      <source>kidney</source>
      <translation>Niere</translation>
    </message>
    <message>
      <source>stomach</source>
      <translation>Magen</translation>
    </message>
    <message>
      <source>small intestine</source>
      <translation>Dünndarm</translation>
    </message>
    <message>
      <source>large intestine</source>
      <translation>Dickdarm</translation>
    </message>
    <message>
      <source>peritoneum</source>
      <translation>Peritoneum</translation>
    </message>
    <message>
      <source>urinary bladder</source>
      <translation>Harnblase</translation>
    </message>
    <message>
      <source>ovary</source>
      <translation>Ovar</translation>
    </message>
    <message>
      <source>uterus</source>
      <translation>Uterus</translation>
    </message>
    <message>
      <source>prostate</source>
      <translation>Prostata</translation>
    </message>
    <message>
      <source>bone</source>
      <translation>Knochen</translation>
    </message>
    <message>
      <source>soft tissue</source>
      <translation>Weichteile</translation>
    </message>
    <message>
      <source>skin</source>
      <translation>Haut</translation>
    </message>
    <message>
      <source>lymph nodes</source>
      <translation>Lymphknoten</translation>
    </message>
    <message>
      <source>blood pool</source>
      <translation>Blutpool</translation>
    </message>
    <message>
      <source>SULpeak from {:.2f} ({:g} × SULmean {:.2f} + {:g} × SD {:.2f}, {})</source>
      <translation>SULpeak ab {:.2f} ({:g} × SULmean {:.2f} + {:g} × SD {:.2f}, {})</translation>
    </message>
    <message>
      <source>Measurable by PERCIST: {}</source>
      <translation>Messbar nach PERCIST: {}</translation>
    </message>
    <message>
      <source>Deauville, suggested: {} (by SUVmax: blood pool {:.2f}, liver {:.2f}; 5 above {:g} × the liver, and new lesions)</source>
      <translation>Deauville, Vorschlag: {} (nach SUVmax: Blutpool {:.2f}, Leber {:.2f}; 5 über {:g} × Leber und bei neuen Läsionen)</translation>
    </message>
    <message>
      <source>a lesion</source>
      <translation>eine Läsion</translation>
    </message>
    <message>
      <source>{}; it is reached by {}</source>
      <translation>{}; erreicht von {}</translation>
    </message>
    <message>
      <source>{}; it is not reached by {}</source>
      <translation>{}; nicht erreicht von {}</translation>
    </message>
    <message>
      <source>{}; without SULpeak: {}</source>
      <translation>{}; ohne SULpeak: {}</translation>
    </message>
    <message>
      <source>{} ({:.2f})</source>
      <translation>{} ({:.2f})</translation>
    </message>
    <message>
      <source>{} ({:.2f}): {}</source>
      <translation>{} ({:.2f}): {}</translation>
    </message>
    <message>
      <source>{} lesions: MTV {}, TLG {:.1f} g</source>
      <translation>{} Läsionen: MTV {}, TLG {:.1f} g</translation>
    </message>
    <message>
      <source>{}; {} and {} overlap, {} counted twice</source>
      <translation>{}; {} und {} überlappen sich, {} doppelt gezählt</translation>
    </message>
    <message>
      <source>{}; without a volume and not in it: {}</source>
      <translation>{}; ohne Volumen und nicht enthalten: {}</translation>
    </message>
    <message>
      <source>{}, edge at {:.0f} % of the highest value</source>
      <translation>{}, Rand bei {:.0f} % des höchsten Werts</translation>
    </message>
    <message>
      <source>{}, SULpeak {:.2f}</source>
      <translation>{}, SULpeak {:.2f}</translation>
    </message>
    <message>
      <source>SUVmax {:.2f}, SUVmean {:.2f} ± {:.2f}</source>
      <translation>SUVmax {:.2f}, SUVmean {:.2f} ± {:.2f}</translation>
    </message>
    <message>
      <source>{}, SULmean {:.2f} ± {:.2f}</source>
      <translation>{}, SULmean {:.2f} ± {:.2f}</translation>
    </message>
    <message>
      <source>SUVmax {:.2f}, SUVpeak {:.2f}, SUVmean {:.2f}, TLG {:.1f} g</source>
      <translation>SUVmax {:.2f}, SUVpeak {:.2f}, SUVmean {:.2f}, TLG {:.1f} g</translation>
    </message>
    <message>
      <source>{}, edge at SUV {:g}</source>
      <translation>{}, Rand bei SUV {:g}</translation>
    </message>
    <message>
      <source>SUVmax {:.2f}, SUVmean {:.2f}, TLG {:.1f} g</source>
      <translation>SUVmax {:.2f}, SUVmean {:.2f}, TLG {:.1f} g</translation>
    </message>
    <message>
      <source>{}?</source>
      <translation>{}?</translation>
    </message>
    <message>
      <source>an unnamed lesion</source>
      <translation>eine namenlose Läsion</translation>
    </message>
    <message>
      <source>{} is not marked at the baseline; what appears later is a new lesion.</source>
      <translation>{} ist in der Ausgangsuntersuchung nicht markiert; was später auftritt, ist eine neue Läsion.</translation>
    </message>
    <message>
      <source>A target</source>
      <translation>Eine Zielläsion</translation>
    </message>
    <message>
      <source>A non-target</source>
      <translation>Eine Nicht-Zielläsion</translation>
    </message>
    <message>
      <source>RANO goes by what was measured alone: steroids, the patient's state, T2 and FLAIR unless marked as a non-target, and whether CR and PR last for 4 weeks are yours to judge.</source>
      <translation>RANO richtet sich hier allein nach dem Gemessenen: Steroide, der Zustand des Patienten, T2 und FLAIR, soweit nicht als Nicht-Zielläsion markiert, und ob CR und PR 4 Wochen anhalten, beurteilen Sie.</translation>
    </message>
    <message>
      <source>{}: {:.1f} × {:.1f} mm at the baseline; by RANO a target has {:.1f} mm at least in both axes.</source>
      <translation>{}: {:.1f} × {:.1f} mm in der Ausgangsuntersuchung; nach RANO hat eine Zielläsion in beiden Achsen mindestens {:.1f} mm.</translation>
    </message>
    <message>
      <source>{}: RANO multiplies two axes, which a line has not; draw two axes.</source>
      <translation>{}: RANO multipliziert zwei Achsen, die eine Linie nicht hat; zeichnen Sie zwei Achsen.</translation>
    </message>
    <message>
      <source>{} targets; RANO takes {} at most.</source>
      <translation>{} Zielläsionen; RANO nimmt höchstens {}.</translation>
    </message>
    <message>
      <source>short axis</source>
      <translation>kurze Achse</translation>
    </message>
    <message>
      <source>long axis</source>
      <translation>lange Achse</translation>
    </message>
    <message>
      <source>{}: long axis {:.1f} mm at the baseline; of slices {:.1f} mm apart a target has {:.1f} mm at least, twice that.</source>
      <translation>{}: lange Achse {:.1f} mm in der Ausgangsuntersuchung; bei Schichten im Abstand von {:.1f} mm hat eine Zielläsion mindestens {:.1f} mm, das Doppelte davon.</translation>
    </message>
    <message>
      <source>{} targets in one organ ({}); RECIST 1.1 takes {} at most.</source>
      <translation>{} Zielläsionen in einem Organ ({}); RECIST 1.1 sieht höchstens {} vor.</translation>
    </message>
    <message>
      <source>{} targets; RECIST 1.1 takes {} at most.</source>
      <translation>{} Zielläsionen; RECIST 1.1 sieht höchstens {} vor.</translation>
    </message>
    <message>
      <source>{}: {} {:.1f} mm at the baseline; a target has {:g} mm at least.</source>
      <translation>{}: {} {:.1f} mm in der Ausgangsuntersuchung; eine Zielläsion hat mindestens {:g} mm.</translation>
    </message>
    <message>
      <source>{} targets have no organ; RECIST 1.1 takes {} an organ at most.</source>
      <translation>{} Zielläsionen haben kein Organ; RECIST 1.1 sieht höchstens {} je Organ vor.</translation>
    </message>
    <message>
      <source>{} is about other images of {} than are open.</source>
      <translation>{} handelt von anderen Bildern von {}, als geöffnet sind.</translation>
    </message>
    <message>
      <source>Open all images of this series, or analyse it again.</source>
      <translation>Alle Bilder dieser Serie öffnen oder sie noch einmal analysieren.</translation>
    </message>
    <message>
      <source>Choose another folder, or close the file where it is open.</source>
      <translation>Wählen Sie einen anderen Ordner oder schließen Sie die Datei, wo sie geöffnet ist.</translation>
    </message>
    <message>
      <source>{} to {}</source>
      <translation>{} bis {}</translation>
    </message>
    <message>
      <source>{:.1f} mL</source>
      <translation>{:.1f} mL</translation>
    </message>
    <message>
      <source>{:.0f} mm³</source>
      <translation>{:.0f} mm³</translation>
    </message>
    <message>
      <source>{} lacks {}.</source>
      <translation>In {} fehlt {}.</translation>
    </message>
    <message>
      <source>Install the model again.</source>
      <translation>Installieren Sie das Modell neu.</translation>
    </message>
    <message>
      <source>There is no history model in {}.</source>
      <translation>In {} gibt es kein Verlaufsmodell.</translation>
    </message>
    <message>
      <source>Install the program again, or train a model with `medviewer train`.</source>
      <translation>Installieren Sie das Programm neu, oder trainieren Sie ein Modell mit `medviewer train`.</translation>
    </message>
    <message>
      <source>No history model is called {}.</source>
      <translation>Kein Verlaufsmodell heißt {}.</translation>
    </message>
    <message>
      <source>{} is no table of a trial: it lacks the column '{}'.</source>
      <translation>{} ist keine Tabelle einer klinischen Studie: Die Spalte „{}“ fehlt.</translation>
    </message>
    <message>
      <source>{} is no table of a trial: it holds no patient.</source>
      <translation>{} ist keine Tabelle einer klinischen Studie: Sie enthält keinen Patienten.</translation>
    </message>
    <message>
      <source>See 'The table of a trial' in resources/history_template/README.md.</source>
      <translation>Siehe „The table of a trial“ in resources/history_template/README.md.</translation>
    </message>
    <message>
      <source>'{}' under randomised is neither yes nor no.</source>
      <translation>„{}“ unter randomised ist weder yes noch no.</translation>
    </message>
    <message>
      <source>Write one.</source>
      <translation>Schreiben Sie eines von beiden.</translation>
    </message>
    <message>
      <source>'{}' under event is not 0, 1 or 2.</source>
      <translation>„{}“ unter event ist nicht 0, 1 oder 2.</translation>
    </message>
    <message>
      <source>0 observation ended, 1 the event, 2 what competes with it.</source>
      <translation>0 Ende der Beobachtung, 1 Ereignis, 2 konkurrierendes Ereignis.</translation>
    </message>
    <message>
      <source>AIDS, a halved CD4 count or death</source>
      <translation>AIDS, Halbierung der CD4-Zahl oder Tod</translation>
    </message>
    <message>
      <source>death</source>
      <translation>Tod</translation>
    </message>
    <message>
      <source>the arm is missing.</source>
      <translation>der Arm fehlt.</translation>
    </message>
    <message>
      <source>Write the treatment, or leave the patient out.</source>
      <translation>Behandlung eintragen oder den Patienten weglassen.</translation>
    </message>
    <message>
      <source>the event</source>
      <translation>Ereignis</translation>
    </message>
    <message>
      <source>zidovudine</source>
      <translation>Zidovudin</translation>
    </message>
    <message>
      <source>zidovudine + didanosine</source>
      <translation>Zidovudin + Didanosin</translation>
    </message>
    <message>
      <source>zidovudine + zalcitabine</source>
      <translation>Zidovudin + Zalcitabin</translation>
    </message>
    <message>
      <source>didanosine</source>
      <translation>Didanosin</translation>
    </message>
    <message>
      <source>placebo</source>
      <translation>Placebo</translation>
    </message>
    <message>
      <source>prednisone</source>
      <translation>Prednison</translation>
    </message>
    <message>
      <source>D-penicillamine</source>
      <translation>D-Penicillamin</translation>
    </message>
    <message>
      <source>{:g} days is not possible.</source>
      <translation>{:g} Tage sind nicht möglich.</translation>
    </message>
    <message>
      <source>Count from randomisation.</source>
      <translation>Zählen Sie ab der Randomisierung.</translation>
    </message>
    <message>
      <source>'{}' under {} is not 0 to {}.</source>
      <translation>„{}“ unter {} ist nicht 0 bis {}.</translation>
    </message>
    <message>
      <source>Give the table as it was published.</source>
      <translation>Die Tabelle so angeben, wie sie veröffentlicht wurde.</translation>
    </message>
    <message>
      <source>Age {:.0f} is not among the {:.0f} to {:.0f} years that the model knows ({}).</source>
      <translation>Das Alter von {:.0f} Jahren liegt außerhalb des Bereichs von {:.0f} bis {:.0f} Jahren, den das Modell kennt ({}).</translation>
    </message>
    <message>
      <source>Values that the model reads: {}; it takes at least {}.</source>
      <translation>Werte, die das Modell liest: {}; nötig sind mindestens {}.</translation>
    </message>
    <message>
      <source>{} of {} values are from the time that the model reads (up to {} after the record's zero).</source>
      <translation>{} von {} Werten stammen aus der Zeit, die das Modell liest (bis {} nach dem Beginn des Verlaufs).</translation>
    </message>
    <message>
      <source>Values on the busiest day: {}; the model knows up to {} ({}).</source>
      <translation>Werte am Tag mit den meisten Messungen: {}; das Modell kennt bis zu {} ({}).</translation>
    </message>
    <message>
      <source>The history says {} already; the model foretells it of those without.</source>
      <translation>Die Vorgeschichte nennt {} schon; das Modell sagt es nur für Menschen ohne voraus.</translation>
    </message>
    <message>
      <source>The history reaches over {}; of people in the training data with more than {} too few were followed for as long as the model foretells.</source>
      <translation>Der Verlauf umfasst {}; von den Menschen der Trainingsdaten mit mehr als {} wurden zu wenige so lange nachbeobachtet, wie das Modell vorhersagt.</translation>
    </message>
    <message>
      <source>Variables in the last {} of the history: {}; every visit of the training data has at least {}.</source>
      <translation>Variablen am Ende des Verlaufs ({}): {}; jeder Besuch der Trainingsdaten hat mindestens {}.</translation>
    </message>
    <message>
      <source>{:.1f} years</source>
      <translation>{:.1f} Jahre</translation>
    </message>
    <message>
      <source>Age {:.0f} at the newest value is beyond the {:.0f} years that the model knows ({}).</source>
      <translation>Das Alter von {:.0f} Jahren beim neuesten Wert liegt über den {:.0f} Jahren, bis zu denen das Modell reicht ({}).</translation>
    </message>
    <message>
      <source>Age {:.0f} is among the {:.0f} to {:.0f} years that the model knows ({}).</source>
      <translation>Das Alter von {:.0f} Jahren liegt in dem Bereich von {:.0f} bis {:.0f} Jahren, den das Modell kennt ({}).</translation>
    </message>
    <message>
      <source>Variables that the model reads: {}; it takes at least {}.</source>
      <translation>Messgrößen, die das Modell liest: {}; nötig sind mindestens {}.</translation>
    </message>
    <message numerus="yes">
      <source>%n hours</source>
      <translation>
        <numerusform>%n Stunde</numerusform>
        <numerusform>%n Stunden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n days</source>
      <translation>
        <numerusform>%n Tag</numerusform>
        <numerusform>%n Tage</numerusform>
      </translation>
    </message>
    <message>
      <source>The age is not given; the model needs it.</source>
      <translation>Das Alter ist nicht angegeben; das Modell braucht es.</translation>
    </message>
    <message>
      <source>Variables that the model reads: {}; it takes at least {}. The history lacks: {}.</source>
      <translation>Messgrößen, die das Modell liest: {}; nötig sind mindestens {}. Im Verlauf fehlen: {}.</translation>
    </message>
    <message>
      <source>Variables that the model reads: {}; it takes at least {}. The history lacks, among others: {}.</source>
      <translation>Messgrößen, die das Modell liest: {}; nötig sind mindestens {}. Im Verlauf fehlen unter anderem: {}.</translation>
    </message>
    <message>
      <source>The history does not say {}.</source>
      <translation>Die Vorgeschichte nennt {} nicht.</translation>
    </message>
    <message>
      <source>Loading the model</source>
      <translation>Modell wird geladen</translation>
    </message>
    <message>
      <source>Risk at each time</source>
      <translation>Risiko zu jedem Zeitpunkt</translation>
    </message>
    <message>
      <source>What drove it</source>
      <translation>Was dazu beitrug</translation>
    </message>
    <message>
      <source>{} was changed while in use.</source>
      <translation>{} wurde während der Benutzung geändert.</translation>
    </message>
    <message>
      <source>Open the model again.</source>
      <translation>Öffnen Sie das Modell erneut.</translation>
    </message>
    <message>
      <source>age</source>
      <translation>Alter</translation>
    </message>
    <message>
      <source>height</source>
      <translation>Größe</translation>
    </message>
    <message>
      <source>ICU type</source>
      <translation>Art der Intensivstation</translation>
    </message>
    <message>
      <source>At {} the risk of {} is {} (single networks {} to {}); {} says {}; of all in the training data at that time {}.</source>
      <translation>Zum Zeitpunkt {} beträgt das Risiko ({}) {} (einzelne Netze {} bis {}); {} sagt {}; bei allen der Trainingsdaten zu dieser Zeit {}.</translation>
    </message>
    <message>
      <source>This is how risk went together with such values in the training data, not what causes it and not what a treatment would change.</source>
      <translation>So ging das Risiko in den Trainingsdaten mit solchen Werten einher; das sagt nichts über Ursachen und nichts darüber, was eine Behandlung ändern würde.</translation>
    </message>
    <message>
      <source>The simple model ({}) answers each outcome by itself; here its answers do not agree.</source>
      <translation>Das einfache Modell ({}) beantwortet jeden Ausgang für sich; hier passen seine Antworten nicht zusammen.</translation>
    </message>
    <message>
      <source>{} within {}</source>
      <translation>{} innerhalb von {}</translation>
    </message>
    <message>
      <source>{} during this hospital stay</source>
      <translation>{} während dieses Kranken­haus­aufenthalts</translation>
    </message>
    <message>
      <source>At {} the risk of {} is {} (single networks {} to {}); {} says {}; of all in the training data at {}, the last time at which enough were followed, {}.</source>
      <translation>Zum Zeitpunkt {} beträgt das Risiko ({}) {} (einzelne Netze {} bis {}); {} sagt {}; bei allen der Trainingsdaten zum Zeitpunkt {}, dem letzten, bis zu dem genug beobachtet wurden, {}.</translation>
    </message>
    <message>
      <source>&lt; {:.1f} %</source>
      <translation>&lt; {:.1f} %</translation>
    </message>
    <message>
      <source>&gt; {:.0f} %</source>
      <translation>&gt; {:.0f} %</translation>
    </message>
    <message>
      <source>{:.0f} %</source>
      <translation>{:.0f} %</translation>
    </message>
    <message>
      <source>{:.1f} %</source>
      <translation>{:.1f} %</translation>
    </message>
    <message>
      <source>{} (not recorded)</source>
      <translation>{} (nicht dokumentiert)</translation>
    </message>
    <message>
      <source>{} ({}, {} before)</source>
      <translation>{} ({}, {} zuvor)</translation>
    </message>
    <message>
      <source>last {:g} {}</source>
      <translation>zuletzt {:g} {}</translation>
    </message>
    <message>
      <source>last {:g}</source>
      <translation>zuletzt {:g}</translation>
    </message>
    <message>
      <source>ICU type {}</source>
      <translation>Art der Intensivstation: {}</translation>
    </message>
    <message>
      <source>age {} years</source>
      <translation>Alter {} Jahre</translation>
    </message>
    <message>
      <source>height {:.0f} cm</source>
      <translation>Größe {:.0f} cm</translation>
    </message>
    <message>
      <source>The two models differ about {}: do not lean on either.</source>
      <translation>Die beiden Modelle widersprechen sich ({}): Verlassen Sie sich auf keines.</translation>
    </message>
    <message>
      <source>Raising it most, against the average patient: {}.</source>
      <translation>Im Vergleich zum durchschnittlichen Patienten erhöhen es am meisten: {}.</translation>
    </message>
    <message>
      <source>Lowering it most: {}.</source>
      <translation>Am meisten senken es: {}.</translation>
    </message>
    <message>
      <source>The newest value is {} after time 0; in training the model was asked up to {} after it and answers beyond that here.</source>
      <translation>Der neueste Wert liegt {} nach Zeit 0; im Training wurde das Modell bis {} danach befragt und antwortet hier darüber hinaus.</translation>
    </message>
    <message>
      <source>Not given, though nearly all in the training data have it: {}.</source>
      <translation>Nicht angegeben, obwohl es fast alle in den Trainingsdaten haben: {}.</translation>
    </message>
    <message>
      <source>Not read, for the training data never tell it: {}.</source>
      <translation>Nicht gelesen, weil die Trainingsdaten es nie angeben: {}.</translation>
    </message>
    <message>
      <source>time 0</source>
      <translation>0</translation>
    </message>
    <message>
      <source>the time since admission</source>
      <translation>Zeit seit der Aufnahme</translation>
    </message>
    <message>
      <source>the time passed</source>
      <translation>vergangene Zeit</translation>
    </message>
    <message>
      <source>{} (no value that the model reads)</source>
      <translation>{} (kein Wert, den das Modell liest)</translation>
    </message>
    <message>
      <source>last: yes</source>
      <translation>zuletzt: ja</translation>
    </message>
    <message>
      <source>last: no</source>
      <translation>zuletzt: nein</translation>
    </message>
    <message>
      <source>last read {:g} {}</source>
      <translation>zuletzt gelesen {:g} {}</translation>
    </message>
    <message>
      <source>last read {:g}</source>
      <translation>zuletzt gelesen {:g}</translation>
    </message>
    <message>
      <source>male sex</source>
      <translation>männliches Geschlecht</translation>
    </message>
    <message>
      <source>female sex</source>
      <translation>weibliches Geschlecht</translation>
    </message>
    <message>
      <source>sex</source>
      <translation>Geschlecht</translation>
    </message>
    <message>
      <source>age {} years at the beginning</source>
      <translation>Alter {} Jahre zu Beginn</translation>
    </message>
    <message numerus="yes">
      <source>%n values after {} are not read.</source>
      <translation>
        <numerusform>%n Wert, der später als {} liegt, wird nicht gelesen.</numerusform>
        <numerusform>%n Werte, die später als {} liegen, werden nicht gelesen.</numerusform>
      </translation>
    </message>
    <message>
      <source>1 value after {} is not read.</source>
      <translation>1 Wert, der später als {} liegt, wird nicht gelesen.</translation>
    </message>
    <message numerus="yes">
      <source>%n values from before time 0 are not read.</source>
      <translation>
        <numerusform>%n Wert von vor der Zeit 0 wird nicht gelesen.</numerusform>
        <numerusform>%n Werte von vor der Zeit 0 werden nicht gelesen.</numerusform>
      </translation>
    </message>
    <message>
      <source>1 value from before time 0 is not read.</source>
      <translation>1 Wert von vor der Zeit 0 wird nicht gelesen.</translation>
    </message>
    <message>
      <source>{} (no)</source>
      <translation>{} (nein)</translation>
    </message>
    <message>
      <source>{} below {:g}</source>
      <translation>{} unter {:g}</translation>
    </message>
    <message>
      <source>{} more than {} times</source>
      <translation>{} mehr als {}-mal</translation>
    </message>
    <message>
      <source>{} more than once</source>
      <translation>{} mehr als einmal</translation>
    </message>
    <message>
      <source>{}: {} on {}, {} on {}</source>
      <translation>{}: {} mit {}, {} mit {}</translation>
    </message>
    <message>
      <source>{}: with {}, patients stayed free of {} {:.0f} days shorter than with {}, of {:.0f} days (95 % interval {} to {}; {}).</source>
      <translation>{}: Mit {} blieben die Patienten ohne Ereignis ({}) um {:.0f} Tage kürzer als mit {}, von {:.0f} Tagen (95-%-Intervall {} bis {}; {}).</translation>
    </message>
    <message>
      <source>{} or a competing event</source>
      <translation>{} oder ein konkurrierendes Ereignis</translation>
    </message>
    <message>
      <source>all patients</source>
      <translation>alle Patienten</translation>
    </message>
    <message>
      <source>the third of all patients nearest in {}</source>
      <translation>das nächstliegende Drittel aller Patienten nach {}</translation>
    </message>
    <message>
      <source>{}: no difference that can be told between {} and {} ({} days free of {} up to {:.0f} days, 95 % interval {} to {}; {}).</source>
      <translation>{}: kein nachweisbarer Unterschied zwischen {} und {} ({} Tage ohne Ereignis – {} – bis {:.0f} Tage, 95-%-Intervall {} bis {}; {}).</translation>
    </message>
    <message>
      <source>{}: with {}, patients stayed free of {} {:.0f} days longer than with {}, of {:.0f} days (95 % interval {} to {}; {}).</source>
      <translation>{}: Mit {} blieben die Patienten ohne Ereignis ({}) um {:.0f} Tage länger als mit {}, von {:.0f} Tagen (95-%-Intervall {} bis {}; {}).</translation>
    </message>
    <message>
      <source>{}: hardly anybody was observed after the first day.</source>
      <translation>{}: Fast niemand wurde über den ersten Tag hinaus beobachtet.</translation>
    </message>
    <message>
      <source>{}: nobody of these patients had an event: nothing can be told.</source>
      <translation>{}: Keiner dieser Patienten hatte ein Ereignis: Es lässt sich nichts sagen.</translation>
    </message>
    <message>
      <source>Widen the group, or open a table of longer observation.</source>
      <translation>Erweitern Sie die Gruppe oder öffnen Sie eine Tabelle mit längerer Beobachtung.</translation>
    </message>
    <message>
      <source>{}: treatment was not given by lot, so its groups differ in more than the treatment, and comparing them would mislead.</source>
      <translation>{}: Die Behandlung wurde nicht zugelost; die Gruppen unterscheiden sich daher in mehr als der Behandlung, und ihr Vergleich würde irreführen.</translation>
    </message>
    <message>
      <source>Compare the arms of a randomised trial.</source>
      <translation>Vergleichen Sie die Arme einer randomisierten Studie.</translation>
    </message>
    <message>
      <source>{} knows none of {}.</source>
      <translation>{} kennt keine dieser Angaben: {}.</translation>
    </message>
    <message>
      <source>Give {}.</source>
      <translation>Geben Sie an: {}.</translation>
    </message>
    <message>
      <source>{}: only {} such patients had {}.</source>
      <translation>{}: Nur {} solche Patienten erhielten {}.</translation>
    </message>
    <message>
      <source>At least {} are needed: widen the group.</source>
      <translation>Mindestens {} sind nötig: Erweitern Sie die Gruppe.</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>keine</translation>
    </message>
    <message>
      <source>{} cannot be moved: it was not measured, or the model does not read it.</source>
      <translation>{} lässt sich nicht verändern: nicht gemessen, oder das Modell liest es nicht.</translation>
    </message>
    <message>
      <source>Choose another variable.</source>
      <translation>Wählen Sie eine andere Messgröße.</translation>
    </message>
    <message>
      <source>a ZIP or Excel file</source>
      <translation>eine ZIP- oder Excel-Datei</translation>
    </message>
    <message>
      <source>semicolons</source>
      <translation>Strichpunkte</translation>
    </message>
    <message>
      <source>tabs</source>
      <translation>Tabulatoren</translation>
    </message>
    <message>
      <source>Use a decimal point.</source>
      <translation>Verwenden Sie den Dezimalpunkt.</translation>
    </message>
    <message>
      <source>Use a decimal comma or point.</source>
      <translation>Verwenden Sie Dezimalkomma oder Dezimalpunkt.</translation>
    </message>
    <message>
      <source>Other numbers of the table have a point. Use one decimal sign, and none for thousands.</source>
      <translation>Andere Zahlen der Tabelle haben einen Punkt. Verwenden Sie ein einziges Dezimalzeichen und keines für Tausender.</translation>
    </message>
    <message>
      <source>{}, line {}: {}</source>
      <translation>{}, Zeile {}: {}</translation>
    </message>
    <message>
      <source>{}: columns are separated by {}.</source>
      <translation>{}: Spaltentrennzeichen: {}.</translation>
    </message>
    <message>
      <source>{} is empty.</source>
      <translation>{} ist leer.</translation>
    </message>
    <message>
      <source>The first line names the columns.</source>
      <translation>Die erste Zeile nennt die Spalten.</translation>
    </message>
    <message>
      <source>{}, line 1: the column '{}' is there twice.</source>
      <translation>{}, Zeile 1: Die Spalte „{}“ kommt zweimal vor.</translation>
    </message>
    <message>
      <source>Rename one.</source>
      <translation>Benennen Sie eine um.</translation>
    </message>
    <message>
      <source>{}, line {}: this is no text.</source>
      <translation>{}, Zeile {}: Dies ist kein Text.</translation>
    </message>
    <message>
      <source>Give a CSV file.</source>
      <translation>Geben Sie eine CSV-Datei an.</translation>
    </message>
    <message>
      <source>Write a number.</source>
      <translation>Schreiben Sie eine Zahl.</translation>
    </message>
    <message>
      <source>'{}' under {} is not a number.</source>
      <translation>„{}“ unter {} ist keine Zahl.</translation>
    </message>
    <message>
      <source>{}, line {}: {} fields, the header has {}.</source>
      <translation>{}, Zeile {}: {} Felder, die Kopfzeile hat {}.</translation>
    </message>
    <message>
      <source>Put text that contains the separator in double quotes.</source>
      <translation>Setzen Sie Text, der das Trennzeichen enthält, in doppelte Anführungszeichen.</translation>
    </message>
    <message>
      <source>{} has {:.0f} MB, more than {:.0f} MB.</source>
      <translation>{} hat {:.0f} MB, mehr als {:.0f} MB.</translation>
    </message>
    <message>
      <source>Split it by patient.</source>
      <translation>Teilen Sie sie nach Patienten auf.</translation>
    </message>
    <message>
      <source>{} is {}, not CSV in UTF-8.</source>
      <translation>{} ist {}, nicht CSV in UTF-8.</translation>
    </message>
    <message>
      <source>Save it as 'CSV UTF-8'.</source>
      <translation>Speichern Sie sie als „CSV UTF-8“.</translation>
    </message>
    <message>
      <source>{}, line {}: a character is not UTF-8.</source>
      <translation>{}, Zeile {}: Ein Zeichen ist nicht UTF-8.</translation>
    </message>
    <message>
      <source>Save the file as 'CSV UTF-8'.</source>
      <translation>Speichern Sie die Datei als „CSV UTF-8“.</translation>
    </message>
    <message>
      <source>{}, line {}: {}.</source>
      <translation>{}, Zeile {}: {}.</translation>
    </message>
    <message>
      <source>Check the double quotes on this line.</source>
      <translation>Prüfen Sie die doppelten Anführungszeichen dieser Zeile.</translation>
    </message>
    <message>
      <source>years</source>
      <translation>Jahre</translation>
    </message>
    <message>
      <source>The newest entry is dated {}, which is in the future.</source>
      <translation>Der neueste Eintrag ist auf den {} datiert, der in der Zukunft liegt.</translation>
    </message>
    <message>
      <source>{:g} {} is not possible.</source>
      <translation>{:g} {} ist nicht möglich.</translation>
    </message>
    <message>
      <source>{:g} to {:g} is.</source>
      <translation>Möglich ist {:g} bis {:g}.</translation>
    </message>
    <message>
      <source>'{}' is not possible.</source>
      <translation>„{}“ ist nicht möglich.</translation>
    </message>
    <message>
      <source>Use {}.</source>
      <translation>Verwenden Sie: {}.</translation>
    </message>
    <message>
      <source>'{}' is not a number.</source>
      <translation>„{}“ ist keine Zahl.</translation>
    </message>
    <message>
      <source>Give it in {}.</source>
      <translation>Geben Sie den Wert in {} an.</translation>
    </message>
    <message>
      <source>its patient is not in the Bundle.</source>
      <translation>sein Patient fehlt im Bundle.</translation>
    </message>
    <message>
      <source>{}: nothing dated is known of {}.</source>
      <translation>{}: zu {} ist nichts mit Datum bekannt.</translation>
    </message>
    <message>
      <source>it holds no resource.</source>
      <translation>er enthält keine Ressource.</translation>
    </message>
    <message>
      <source>{}, entry {} ({}): {}</source>
      <translation>{}, Eintrag {} ({}): {}</translation>
    </message>
    <message>
      <source>times with several values of one variable; their mean is used</source>
      <translation>Zeitpunkte mit mehreren Werten einer Variablen; verwendet wird der Mittelwert</translation>
    </message>
    <message>
      <source>{} is no FHIR Bundle.</source>
      <translation>{} ist kein FHIR-Bundle.</translation>
    </message>
    <message>
      <source>Export the patient as a Bundle.</source>
      <translation>Exportieren Sie den Patienten als Bundle.</translation>
    </message>
    <message>
      <source>{}: 'entry' is no list.</source>
      <translation>{}: „entry“ ist keine Liste.</translation>
    </message>
    <message>
      <source>Export the Bundle again.</source>
      <translation>Exportieren Sie das Bundle erneut.</translation>
    </message>
    <message>
      <source>{} holds no Patient.</source>
      <translation>{} enthält keinen Patienten (Patient).</translation>
    </message>
    <message>
      <source>Export the Bundle with it.</source>
      <translation>Exportieren Sie das Bundle mit ihm.</translation>
    </message>
    <message>
      <source>Add the Patient.</source>
      <translation>Nehmen Sie den Patienten (Patient) auf.</translation>
    </message>
    <message>
      <source>{}: the identifiers of {} are not as FHIR R4 says.</source>
      <translation>{}: Die Kennungen von {} sind nicht, wie FHIR R4 sie vorsieht.</translation>
    </message>
    <message>
      <source>it lacks “{}”, which FHIR R4 asks for.</source>
      <translation>ihm fehlt „{}“, das FHIR R4 verlangt.</translation>
    </message>
    <message>
      <source>it is not as FHIR R4 says ({}).</source>
      <translation>er ist nicht, wie FHIR R4 es vorschreibt ({}).</translation>
    </message>
    <message>
      <source>{}, entry {}: {}</source>
      <translation>{}, Eintrag {}: {}</translation>
    </message>
    <message>
      <source>Not read, {} × (first in entry {}): {}</source>
      <translation>Nicht gelesen, {} × (zuerst in Eintrag {}): {}</translation>
    </message>
    <message>
      <source>The patient is dead, as the file says.</source>
      <translation>Der Patient ist nach der Datei verstorben.</translation>
    </message>
    <message>
      <source>Export the observations too.</source>
      <translation>Exportieren Sie auch die Beobachtungen (Observation).</translation>
    </message>
    <message>
      <source>entries of the kind {} are not read</source>
      <translation>Einträge der Art {} werden nicht gelesen</translation>
    </message>
    <message>
      <source>{} is too large.</source>
      <translation>{} ist zu groß.</translation>
    </message>
    <message>
      <source>{} is no JSON in UTF-8: {}.</source>
      <translation>{} ist kein JSON in UTF-8: {}.</translation>
    </message>
    <message>
      <source>Export it again.</source>
      <translation>Exportieren Sie die Datei erneut.</translation>
    </message>
    <message>
      <source>birth dates after all that happened are not used</source>
      <translation>Geburtsdaten nach allem, was geschah, werden nicht verwendet</translation>
    </message>
    <message>
      <source>birth dates without a day: the age may be a year too high</source>
      <translation>Geburtsdaten ohne Tag: das Alter kann um ein Jahr zu hoch sein</translation>
    </message>
    <message>
      <source>{}: the birth date of {} is not one ({}).</source>
      <translation>{}: Das Geburtsdatum von {} ist keines ({}).</translation>
    </message>
    <message>
      <source>{} × {}.</source>
      <translation>{} × {}.</translation>
    </message>
    <message>
      <source>'{}' says yes or no where a number is asked for; not used</source>
      <translation>‘{}’ sagt Ja oder Nein, wo eine Zahl gefragt ist; nicht verwendet</translation>
    </message>
    <message>
      <source>{} {:g} {} is not possible; not used</source>
      <translation>{} {:g} {} ist nicht möglich; nicht verwendet</translation>
    </message>
    <message>
      <source>ends that are before the beginning are not used</source>
      <translation>Enddaten vor dem Beginn werden nicht verwendet</translation>
    </message>
    <message>
      <source>observations with status '{}' are not used</source>
      <translation>Beobachtungen mit Status „{}“ werden nicht verwendet</translation>
    </message>
    <message>
      <source>observations without a time are not used</source>
      <translation>Beobachtungen ohne Zeit werden nicht verwendet</translation>
    </message>
    <message>
      <source>observations dated without a day are not used</source>
      <translation>Beobachtungen, deren Datum keinen Tag hat, werden nicht verwendet</translation>
    </message>
    <message>
      <source>observations without a number are not used</source>
      <translation>Beobachtungen ohne Zahl werden nicht verwendet</translation>
    </message>
    <message>
      <source>'{}' is known to no model, only shown</source>
      <translation>„{}“ kennt kein Modell, wird nur angezeigt</translation>
    </message>
    <message>
      <source>'{}' is answered by '{}'; not used</source>
      <translation>„{}“ ist mit „{}“ beantwortet; nicht verwendet</translation>
    </message>
    <message>
      <source>values such as '&lt;5' are not used</source>
      <translation>Werte wie „&lt;5“ werden nicht verwendet</translation>
    </message>
    <message>
      <source>{} has no unit.</source>
      <translation>{} hat keine Einheit.</translation>
    </message>
    <message>
      <source>Write it, such as {}.</source>
      <translation>Schreiben Sie sie dazu, etwa {}.</translation>
    </message>
    <message>
      <source>conditions with status '{}' are not used</source>
      <translation>Diagnosen mit Status „{}“ werden nicht verwendet</translation>
    </message>
    <message>
      <source>conditions without a date are not used</source>
      <translation>Diagnosen ohne Datum werden nicht verwendet</translation>
    </message>
    <message>
      <source>conditions are over, but not known since when: drawn as lasting</source>
      <translation>Diagnosen sind vorbei, ohne dass man weiß, seit wann: als andauernd gezeichnet</translation>
    </message>
    <message>
      <source>medication with status '{}' is not used</source>
      <translation>Medikation mit Status „{}“ wird nicht verwendet</translation>
    </message>
    <message>
      <source>medication without a date is not used</source>
      <translation>Medikation ohne Datum wird nicht verwendet</translation>
    </message>
    <message>
      <source>dates without a day count from the first of the month or year</source>
      <translation>Daten ohne Tag zählen vom Ersten des Monats oder Jahres</translation>
    </message>
    <message>
      <source>encounters with status '{}' are not used</source>
      <translation>Aufenthalte mit Status „{}“ werden nicht verwendet</translation>
    </message>
    <message>
      <source>the date {} has no day</source>
      <translation>das Datum {} hat keinen Tag</translation>
    </message>
    <message>
      <source>the time {} has no time zone</source>
      <translation>die Zeit {} hat keine Zeitzone</translation>
    </message>
    <message>
      <source>the value {!r} is not a number</source>
      <translation>der Wert {!r} ist keine Zahl</translation>
    </message>
    <message>
      <source>the date {} cannot be read</source>
      <translation>das Datum {} ist nicht lesbar</translation>
    </message>
    <message>
      <source>{}, up to {:.0f} mm ({})</source>
      <translation>{}, bis {:.0f} mm ({})</translation>
    </message>
    <message>
      <source>{} (the reader: {})</source>
      <translation>{} (der Leser: {})</translation>
    </message>
    <message>
      <source>Finding: {}</source>
      <translation>Befund: {}</translation>
    </message>
    <message>
      <source>Sex {} is from the images of {}.</source>
      <translation>Geschlecht {} ist aus den Bildern vom {}.</translation>
    </message>
    <message>
      <source>The images of {} contradict themselves: by the birth date the patient was {} years old, by Patient's Age {}. The birth date counts; check whose images they are.</source>
      <translation>Die Bilder vom {} widersprechen sich: nach dem Geburtsdatum war der Patient {} Jahre alt, nach Patient’s Age {}. Es gilt das Geburtsdatum; prüfen Sie, wessen Bilder es sind.</translation>
    </message>
    <message>
      <source>The birth date in the images of {} cannot be right; their Patient's Age counts.</source>
      <translation>Das Geburtsdatum in den Bildern vom {} kann nicht stimmen; es gilt ihr Patientenalter (Patient’s Age).</translation>
    </message>
    <message>
      <source>Age {} years at time 0 is from the images of {}.</source>
      <translation>Das Alter von {} Jahren zum Zeitpunkt 0 ist aus den Bildern vom {}.</translation>
    </message>
    <message>
      <source>The history says sex {}, the images of {} say {}; the history's is used.</source>
      <translation>Der Verlauf nennt Geschlecht {}, die Bilder vom {} nennen {}; verwendet wird das des Verlaufs.</translation>
    </message>
    <message>
      <source>The history says {} years, the images of {} make it {}; the history's age is used.</source>
      <translation>Der Verlauf nennt {} Jahre, nach den Bildern vom {} sind es {}; verwendet wird das Alter des Verlaufs.</translation>
    </message>
    <message>
      <source>{} says what the columns and variables are called.</source>
      <translation>{} sagt, wie die Spalten und Variablen heißen.</translation>
    </message>
    <message>
      <source>{}: {!r} is not in {}.</source>
      <translation>{}: {!r} kommt nicht vor in {}.</translation>
    </message>
    <message>
      <source>{} makes two columns of {} {!r}.</source>
      <translation>{} gibt zwei Spalten von {} den Namen {!r}.</translation>
    </message>
    <message>
      <source>Map only one of them.</source>
      <translation>Ordnen Sie nur eine davon zu.</translation>
    </message>
    <message>
      <source>{} lacks the column {!r}.</source>
      <translation>{} fehlt die Spalte {!r}.</translation>
    </message>
    <message>
      <source>A mapping has the columns theirs, ours and, if wanted, unit.</source>
      <translation>Eine Zuordnung hat die Spalten theirs, ours und, wenn gewünscht, unit.</translation>
    </message>
    <message>
      <source>one of the two names is empty.</source>
      <translation>einer der beiden Namen ist leer.</translation>
    </message>
    <message>
      <source>Fill in theirs and ours.</source>
      <translation>Füllen Sie theirs und ours aus.</translation>
    </message>
    <message>
      <source>{!r} is mapped twice.</source>
      <translation>{!r} ist zweimal zugeordnet.</translation>
    </message>
    <message>
      <source>Keep one of them.</source>
      <translation>Behalten Sie eine Angabe.</translation>
    </message>
    <message>
      <source>'{}' is neither a column, a fact nor a variable of this program.</source>
      <translation>„{}“ ist weder eine Spalte noch eine Angabe noch eine Variable dieses Programms.</translation>
    </message>
    <message>
      <source>See resources/history_template/variables.csv.</source>
      <translation>Siehe resources/history_template/variables.csv.</translation>
    </message>
    <message>
      <source>Line {}: {} {} {} is not possible ({:g} to {:g} {}); not used.</source>
      <translation>Zeile {}: {} {} {} ist nicht möglich ({:g} bis {:g} {}); nicht verwendet.</translation>
    </message>
    <message>
      <source>Line {} contradicts an earlier {} of the same time; the mean is used.</source>
      <translation>Zeile {} widerspricht einem früheren Wert ({}) zur selben Zeit; verwendet wird der Mittelwert.</translation>
    </message>
    <message>
      <source>Line {}: {} {} {} ({:.3g} {}) is not possible ({:g} to {:g} {}); not used.</source>
      <translation>Zeile {}: {} {} {} ({:.3g} {}) ist nicht möglich ({:g} bis {:g} {}); nicht verwendet.</translation>
    </message>
    <message>
      <source>Line {} repeats an earlier {} of the same time; used once.</source>
      <translation>Zeile {} wiederholt einen früheren Wert ({}) zur selben Zeit; einmal verwendet.</translation>
    </message>
    <message>
      <source>{}: numbers are written with a decimal comma.</source>
      <translation>{}: Zahlen sind mit Dezimalkomma geschrieben.</translation>
    </message>
    <message>
      <source>{}: the point of {} is read as a decimal point, not as one of thousands.</source>
      <translation>{}: Der Punkt in {} wird als Dezimalpunkt gelesen, nicht als Tausenderpunkt.</translation>
    </message>
    <message>
      <source>{} holds no record.</source>
      <translation>{} enthält keinen Datensatz.</translation>
    </message>
    <message>
      <source>It has a header and no line.</source>
      <translation>Sie hat eine Kopfzeile, aber keine weitere Zeile.</translation>
    </message>
    <message>
      <source>{} lacks the column 'record_id'.</source>
      <translation>In {} fehlt die Spalte „record_id“.</translation>
    </message>
    <message>
      <source>Add it.</source>
      <translation>Fügen Sie sie hinzu.</translation>
    </message>
    <message>
      <source>'{}' is no kind.</source>
      <translation>„{}“ ist keine Art.</translation>
    </message>
    <message>
      <source>the variable has no name.</source>
      <translation>Die Messgröße hat keinen Namen.</translation>
    </message>
    <message>
      <source>Fill in the column 'variable'.</source>
      <translation>Füllen Sie die Spalte „variable“ aus.</translation>
    </message>
    <message>
      <source>{} has no time.</source>
      <translation>{} hat keine Zeitangabe.</translation>
    </message>
    <message>
      <source>Only facts may come without one.</source>
      <translation>Nur feste Angaben zum Patienten dürfen ohne Zeit sein.</translation>
    </message>
    <message>
      <source>not had</source>
      <translation>nicht vorhanden</translation>
    </message>
    <message>
      <source>Line {}: {} is not had ('{}') and not used.</source>
      <translation>Zeile {}: {} liegt nicht vor („{}“) und wird nicht verwendet.</translation>
    </message>
    <message>
      <source>{} ends before it starts.</source>
      <translation>{} endet vor dem Beginn.</translation>
    </message>
    <message>
      <source>Correct the times.</source>
      <translation>Korrigieren Sie die Zeiten.</translation>
    </message>
    <message>
      <source>{} is given twice, differently.</source>
      <translation>{} ist zweimal verschieden angegeben.</translation>
    </message>
    <message>
      <source>empty values</source>
      <translation>leere Werte</translation>
    </message>
    <message>
      <source>Line {}: {} has no value and is not used.</source>
      <translation>Zeile {}: {} hat keinen Wert und wird nicht verwendet.</translation>
    </message>
    <message>
      <source>not in order of time</source>
      <translation>nicht in zeitlicher Reihenfolge</translation>
    </message>
    <message>
      <source>Line {} is earlier than the line before it; sorted.</source>
      <translation>Zeile {} ist früher als die Zeile davor; sortiert.</translation>
    </message>
    <message>
      <source>unknown variables</source>
      <translation>unbekannte Variablen</translation>
    </message>
    <message>
      <source>Line {}: '{}' is known to no model, only shown.</source>
      <translation>Zeile {}: „{}“ kennt kein Modell, wird nur angezeigt.</translation>
    </message>
    <message>
      <source>impossible values</source>
      <translation>unmögliche Werte</translation>
    </message>
    <message>
      <source>several values at one time</source>
      <translation>mehrere Werte zu einer Zeit</translation>
    </message>
    <message>
      <source>{} has no events.csv.</source>
      <translation>In {} fehlt events.csv.</translation>
    </message>
    <message>
      <source>See resources/history_template/README.md.</source>
      <translation>Siehe resources/history_template/README.md.</translation>
    </message>
    <message>
      <source>{} lacks the column '{}'.</source>
      <translation>In {} fehlt die Spalte „{}“.</translation>
    </message>
    <message>
      <source>{} has {} time columns.</source>
      <translation>Zeitspalten in {}: {}.</translation>
    </message>
    <message>
      <source>Give one of time_hours, time_minutes, time_days or date.</source>
      <translation>Geben Sie genau eine an: time_hours, time_minutes, time_days oder date.</translation>
    </message>
    <message>
      <source>'{}' is there twice.</source>
      <translation>„{}“ kommt zweimal vor.</translation>
    </message>
    <message>
      <source>Give one line a patient.</source>
      <translation>Geben Sie eine Zeile je Patient an.</translation>
    </message>
    <message numerus="yes">
      <source>%n more lines: {}.</source>
      <translation>
        <numerusform>%n weitere Zeile: {}.</numerusform>
        <numerusform>%n weitere Zeilen: {}.</numerusform>
      </translation>
    </message>
    <message>
      <source>'{}' is no date.</source>
      <translation>„{}“ ist kein Datum.</translation>
    </message>
    <message>
      <source>Write 2024-03-05 or 2024-03-05T14:30.</source>
      <translation>Schreiben Sie 2024-03-05 oder 2024-03-05T14:30.</translation>
    </message>
    <message>
      <source>some dates have a time zone, some have none.</source>
      <translation>Manche Zeitangaben haben eine Zeitzone, manche nicht.</translation>
    </message>
    <message>
      <source>Give all or none.</source>
      <translation>Geben Sie sie überall an oder nirgends.</translation>
    </message>
    <message>
      <source>some dates of this record have a time zone, some have none.</source>
      <translation>Manche Zeitangaben dieses Datensatzes haben eine Zeitzone, manche nicht.</translation>
    </message>
    <message>
      <source>the unit '{}' is not known.</source>
      <translation>Die Einheit „{}“ ist nicht bekannt.</translation>
    </message>
    <message>
      <source>Write it in UCUM, such as mg/dL.</source>
      <translation>Schreiben Sie sie in UCUM, etwa mg/dL.</translation>
    </message>
    <message>
      <source>'{}' is no unit of {}.</source>
      <translation>„{}“ ist keine Einheit für {}.</translation>
    </message>
    <message>
      <source>No planes can be reformatted: the slices do not form a grid.</source>
      <translation>Es lassen sich keine Ebenen rekonstruieren: Die Schichten bilden kein Raster.</translation>
    </message>
    <message>
      <source>The line is too short for a curved reformation.</source>
      <translation>Die Linie ist zu kurz für eine gekrümmte Rekonstruktion.</translation>
    </message>
    <message>
      <source>The line lies beside the slices of the series.</source>
      <translation>Die Linie liegt neben den Schichten der Serie.</translation>
    </message>
    <message>
      <source>curved reformation</source>
      <translation>gekrümmte Rekonstruktion</translation>
    </message>
    <message>
      <source>cross sections</source>
      <translation>Querschnitte</translation>
    </message>
    <message>
      <source>{}, shifted {:g} px down, {:g} px right</source>
      <translation>{}, um {:g} px nach unten und {:g} px nach rechts verschoben</translation>
    </message>
    <message>
      <source>{}, shifted one by one</source>
      <translation>{}, einzeln verschoben</translation>
    </message>
    <message>
      <source>mean of frames {}</source>
      <translation>Mittel der Einzelbilder {}</translation>
    </message>
    <message>
      <source>mask frame {}</source>
      <translation>Maske Einzelbild {}</translation>
    </message>
    <message>
      <source>mask of each frame: {} before</source>
      <translation>Maske jedes Einzelbilds: {} davor</translation>
    </message>
    <message>
      <source>several masks ({})</source>
      <translation>mehrere Masken ({})</translation>
    </message>
    <message>
      <source>masks (of frames) {}</source>
      <translation>Masken (der Einzelbilder) {}</translation>
    </message>
    <message>
      <source>subtracted, {}</source>
      <translation>subtrahiert, {}</translation>
    </message>
    <message>
      <source>subtracted logarithms × 1000, {}</source>
      <translation>subtrahierte Logarithmen × 1000, {}</translation>
    </message>
    <message>
      <source>Only a film in shades of grey can be shown subtracted.</source>
      <translation>Subtrahiert zeigen lässt sich nur ein Film in Graustufen.</translation>
    </message>
    <message>
      <source>Choose a run of an angiography.</source>
      <translation>Wählen Sie eine Serie einer Angiographie.</translation>
    </message>
    <message>
      <source>The subtracted run does not fit the memory: {:.1f} GB are free.</source>
      <translation>Die subtrahierte Serie passt nicht in den Speicher: {:.1f} GB sind frei.</translation>
    </message>
    <message>
      <source>Close other series.</source>
      <translation>Schließen Sie andere Serien.</translation>
    </message>
    <message>
      <source>The mask has no pixel over the picture.</source>
      <translation>Die Maske liegt mit keinem Pixel über dem Bild.</translation>
    </message>
    <message>
      <source>Choose another frame as the mask.</source>
      <translation>Wählen Sie ein anderes Einzelbild als Maske.</translation>
    </message>
    <message>
      <source>{} subtracted</source>
      <translation>{} subtrahiert</translation>
    </message>
    <message>
      <source>The circle is too wide for a region to grow in it.</source>
      <translation>Der Kreis ist zu weit, als dass ein Bereich darin wachsen könnte.</translation>
    </message>
    <message>
      <source>Draw it only a little wider than the lesion, or draw around the lesion.</source>
      <translation>Ziehen Sie ihn nur wenig weiter als die Läsion, oder umfahren Sie die Läsion.</translation>
    </message>
    <message>
      <source>{} cannot be read ({}); it says how large its pixels are.</source>
      <translation>{} kann nicht gelesen werden ({}); die Datei sagt, wie groß ihre Pixel sind.</translation>
    </message>
    <message>
      <source>SUL is not available: no {}.</source>
      <translation>SUL nicht verfügbar: {} fehlt.</translation>
    </message>
    <message>
      <source>SUL is not available: its formula is of adults.</source>
      <translation>SUL nicht verfügbar: Die Formel gilt für Erwachsene.</translation>
    </message>
    <message>
      <source>SUL is not available: a Patient's Size of {:g} m cannot be.</source>
      <translation>SUL nicht verfügbar: Eine Patientengröße von {:g} m ist nicht möglich.</translation>
    </message>
    <message>
      <source>SUV is not available: the injection is not before the scan.</source>
      <translation>SUV nicht verfügbar: die Injektion liegt nicht vor der Aufnahme.</translation>
    </message>
    <message>
      <source>SUV is not available: no correction for attenuation.</source>
      <translation>SUV nicht verfügbar: keine Schwächungskorrektur.</translation>
    </message>
    <message>
      <source>SUV is not available: no Radiopharmaceutical Information.</source>
      <translation>SUV nicht verfügbar: keine Radiopharmaceutical Information.</translation>
    </message>
    <message>
      <source>SUV is not available: the values are in {}.</source>
      <translation>SUV nicht verfügbar: die Werte sind in {}.</translation>
    </message>
    <message>
      <source>SUV is not available: Decay Correction is '{}'.</source>
      <translation>SUV nicht verfügbar: Decay Correction ist „{}“.</translation>
    </message>
    <message>
      <source>SUV is not available: no date and time of the scan.</source>
      <translation>SUV nicht verfügbar: Datum und Zeit der Aufnahme fehlen.</translation>
    </message>
    <message>
      <source>SUV is not available: no Radiopharmaceutical Start Time.</source>
      <translation>SUV nicht verfügbar: keine Radiopharmaceutical Start Time.</translation>
    </message>
    <message>
      <source>SUV is not available: no {}.</source>
      <translation>SUV nicht verfügbar: {} fehlt.</translation>
    </message>
    <message>
      <source>SUV is not available: the values have no unit.</source>
      <translation>SUV nicht verfügbar: die Werte haben keine Einheit.</translation>
    </message>
    <message>
      <source>Overlays in unused bits need grey pixels.</source>
      <translation>Overlays in unbenutzten Bits brauchen Graustufenpixel.</translation>
    </message>
    <message>
      <source>No planes can be reformatted from this series: it has a single slice or is in colour.</source>
      <translation>Aus dieser Serie lassen sich keine Ebenen rekonstruieren: Sie hat nur eine Schicht oder ist farbig.</translation>
    </message>
    <message>
      <source>Choose a series of several grey slices.</source>
      <translation>Wählen Sie eine Serie mit mehreren Schichten in Graustufen.</translation>
    </message>
    <message>
      <source>The window presets in {} cannot be read ({}).</source>
      <translation>Die Fenstervoreinstellungen in {} können nicht gelesen werden ({}).</translation>
    </message>
    <message>
      <source>Install the program again.</source>
      <translation>Installieren Sie das Programm neu.</translation>
    </message>
    <message>
      <source>axial</source>
      <translation>axial</translation>
    </message>
    <message>
      <source>coronal</source>
      <translation>koronar</translation>
    </message>
    <message>
      <source>sagittal</source>
      <translation>sagittal</translation>
    </message>
    <message>
      <source>oblique</source>
      <translation>schräg</translation>
    </message>
    <message>
      <source>{0} {1}</source>
      <translation>{0} {1}</translation>
    </message>
    <message>
      <source>{} cannot be registered: its slices form no grid, or are fewer than {}.</source>
      <translation>{} kann nicht registriert werden: die Schichten bilden kein Gitter oder sind weniger als {}.</translation>
    </message>
    <message>
      <source>Choose a series of several slices that has positions.</source>
      <translation>Wählen Sie eine Serie aus mehreren Schichten mit Positionsangaben.</translation>
    </message>
    <message>
      <source>{} cannot be registered: all its voxels have the same value.</source>
      <translation>{} kann nicht registriert werden: alle Voxel haben denselben Wert.</translation>
    </message>
    <message>
      <source>Choose another series.</source>
      <translation>Wählen Sie eine andere Serie.</translation>
    </message>
    <message>
      <source>This series</source>
      <translation>Diese Serie</translation>
    </message>
    <message>
      <source>vessels</source>
      <translation>Gefäße</translation>
    </message>
    <message>
      <source>{} 3-D {}</source>
      <translation>{} 3-D {}</translation>
    </message>
    <message>
      <source>No views can be made: the slices do not form a grid.</source>
      <translation>Es lassen sich keine Ansichten berechnen: die Schichten bilden kein Gitter.</translation>
    </message>
    <message>
      <source>Bone, vessels and lungs are told by Hounsfield units, which this series is not in.</source>
      <translation>Knochen, Gefäße und Lunge werden an Hounsfield-Einheiten erkannt; diese Serie ist nicht in HU.</translation>
    </message>
    <message>
      <source>Use the rotating MIP.</source>
      <translation>Verwenden Sie die rotierende MIP.</translation>
    </message>
    <message>
      <source>The times need {:.1f} GB of memory together; {:.1f} GB are free.</source>
      <translation>Die Zeitpunkte brauchen zusammen {:.1f} GB Speicher; {:.1f} GB sind frei.</translation>
    </message>
    <message>
      <source>Go through them one by one: Picture → Same place in the next series.</source>
      <translation>Gehen Sie einzeln hindurch: Bild → Gleiche Stelle in der nächsten Serie.</translation>
    </message>
    <message>
      <source>Loading time {} of {}…</source>
      <translation>Zeitpunkt {} von {} wird geladen…</translation>
    </message>
    <message>
      <source>File {}</source>
      <translation>Datei {}</translation>
    </message>
    <message>
      <source>no GPU found</source>
      <translation>keine GPU gefunden</translation>
    </message>
    <message numerus="yes">
      <source>CPU, %n threads: {}</source>
      <translation>
        <numerusform>CPU, %n Thread: {}</numerusform>
        <numerusform>CPU, %n Threads: {}</numerusform>
      </translation>
    </message>
    <message>
      <source>CPU, 1 thread: {}</source>
      <translation>CPU, 1 Thread: {}</translation>
    </message>
    <message>
      <source>the GPU was not asked for</source>
      <translation>GPU nicht angefordert</translation>
    </message>
    <message>
      <source>{} gives no name: {!r}.</source>
      <translation>{} nennt keinen Namen: {!r}.</translation>
    </message>
    <message>
      <source>{} has SHA-256 {}…, its card says {}…: the file was changed or damaged.</source>
      <translation>{} hat SHA-256 {}…, die Modellkarte nennt {}…: die Datei wurde geändert oder beschädigt.</translation>
    </message>
    <message>
      <source>{} is not JSON: {}.</source>
      <translation>{} ist kein JSON: {}.</translation>
    </message>
    <message>
      <source>The card in {} lacks or garbles {}.</source>
      <translation>In der Modellkarte von {} fehlt oder ist fehlerhaft: {}.</translation>
    </message>
    <message>
      <source>Slice {} of {}</source>
      <translation>Schicht {} von {}</translation>
    </message>
    <message>
      <source>Covering parts of the picture</source>
      <translation>Teile des Bildes werden abgedeckt</translation>
    </message>
    <message>
      <source>a localizer</source>
      <translation>ein Localizer</translation>
    </message>
    <message>
      <source>a diffusion map</source>
      <translation>eine Diffusionskarte</translation>
    </message>
    <message>
      <source>a diffusion image</source>
      <translation>ein Diffusionsbild</translation>
    </message>
    <message>
      <source>a subtraction image</source>
      <translation>ein Subtraktionsbild</translation>
    </message>
    <message>
      <source>a projection</source>
      <translation>eine Projektion</translation>
    </message>
    <message>
      <source>a maximum intensity projection</source>
      <translation>eine Maximumintensitätsprojektion (MIP)</translation>
    </message>
    <message>
      <source>a minimum intensity projection</source>
      <translation>eine Minimumintensitätsprojektion (MinIP)</translation>
    </message>
    <message>
      <source>a phase image</source>
      <translation>ein Phasenbild</translation>
    </message>
    <message>
      <source>a parameter map</source>
      <translation>eine Parameterkarte</translation>
    </message>
    <message>
      <source>The series is {}; the model reads MR only.</source>
      <translation>Es ist eine {}-Serie; das Modell ist nur für MR gemacht.</translation>
    </message>
    <message>
      <source>The images have {} × {} pixels; at least {} are needed.</source>
      <translation>Die Bilder haben {} × {} Pixel; je Seite sind mindestens {} nötig.</translation>
    </message>
    <message>
      <source>The pixel spacing is {:.3g} × {:.3g} mm; the model reads {:g} to {:g} mm.</source>
      <translation>Der Pixelabstand beträgt {:.3g} × {:.3g} mm; das Modell ist für {:g} bis {:g} mm gemacht.</translation>
    </message>
    <message>
      <source>The pixels are {}; the model reads MONOCHROME2 only.</source>
      <translation>Photometric Interpretation: {}; das Modell liest nur MONOCHROME2.</translation>
    </message>
    <message>
      <source>SOP class: {}.</source>
      <translation>SOP-Klasse: {}.</translation>
    </message>
    <message>
      <source>The description '{}' is that of a localizer.</source>
      <translation>Die Beschreibung „{}“ ist die eines Localizers.</translation>
    </message>
    <message>
      <source>The images are derived from others; read with care.</source>
      <translation>Die Bilder sind aus anderen abgeleitet; mit Vorsicht zu befunden.</translation>
    </message>
    <message>
      <source>Body Part Examined is {}; the model reads heads only.</source>
      <translation>Untersuchte Körperregion: {}; das Modell ist nur für den Kopf gemacht.</translation>
    </message>
    <message>
      <source>The description speaks of {}; the model reads heads only.</source>
      <translation>Die Beschreibung nennt {}; das Modell ist nur für den Kopf gemacht.</translation>
    </message>
    <message>
      <source>The file does not say which part of the body it shows.</source>
      <translation>Die Datei nennt die Körperregion nicht.</translation>
    </message>
    <message>
      <source>Contrast/Bolus Agent is '{}': no contrast was given.</source>
      <translation>Contrast/Bolus Agent ist „{}“: Es wurde kein Kontrastmittel gegeben.</translation>
    </message>
    <message>
      <source>The description says '{}'; the model reads contrast-enhanced T1.</source>
      <translation>Die Beschreibung sagt „{}“; das Modell ist für T1 nach Kontrastmittel gemacht.</translation>
    </message>
    <message>
      <source>The description '{}' speaks of contrast.</source>
      <translation>Die Beschreibung „{}“ nennt Kontrastmittel.</translation>
    </message>
    <message>
      <source>Neither the tags nor the description '{}' say that contrast was given; the model reads contrast-enhanced T1 only.</source>
      <translation>Weder die Tags noch die Beschreibung „{}“ nennen Kontrastmittel; das Modell ist nur für T1 nach Kontrastmittel gemacht.</translation>
    </message>
    <message>
      <source>The file does not say whether contrast was given.</source>
      <translation>Die Datei sagt nicht, ob Kontrastmittel gegeben wurde.</translation>
    </message>
    <message>
      <source>The description says {}; the model reads T1 only.</source>
      <translation>Die Beschreibung nennt {}; das Modell ist nur für T1 gemacht.</translation>
    </message>
    <message>
      <source>The echo time is {:g} ms; T1-weighted images have less than {:g} ms.</source>
      <translation>Die Echozeit beträgt {:g} ms; T1-gewichtete Bilder haben weniger als {:g} ms.</translation>
    </message>
    <message>
      <source>The repetition time is {:g} ms without an inversion pulse; T1-weighted images have at most {:g} ms.</source>
      <translation>Die Repetitionszeit beträgt {:g} ms ohne Inversionspuls; T1-gewichtete Bilder haben höchstens {:g} ms.</translation>
    </message>
    <message>
      <source>Echo and repetition time are those of T1-weighted images.</source>
      <translation>Echo- und Repetitionszeit sind die T1-gewichteter Bilder.</translation>
    </message>
    <message>
      <source>The file does not give echo and repetition times.</source>
      <translation>Die Datei nennt weder Echo- noch Repetitionszeit.</translation>
    </message>
    <message>
      <source>The pixel spacing is not given; the head's size is assumed.</source>
      <translation>Der Pixelabstand ist nicht angegeben; eine übliche Kopfgröße wird angenommen.</translation>
    </message>
    <message>
      <source>The pixel spacing is {:.3g} × {:.3g} mm.</source>
      <translation>Der Pixelabstand beträgt {:.3g} × {:.3g} mm.</translation>
    </message>
    <message>
      <source>The series is MR.</source>
      <translation>Es ist eine MR-Serie.</translation>
    </message>
    <message>
      <source>The series has no modality; the model reads MR only.</source>
      <translation>Die Modalität der Serie ist nicht angegeben; das Modell ist nur für MR gemacht.</translation>
    </message>
    <message>
      <source>The SOP class {} is not an MR image.</source>
      <translation>Die SOP-Klasse {} ist kein MR-Bild.</translation>
    </message>
    <message>
      <source>Original images.</source>
      <translation>Originalbilder.</translation>
    </message>
    <message>
      <source>Image Type is not given.</source>
      <translation>Image Type ist nicht angegeben.</translation>
    </message>
    <message>
      <source>The description speaks of the head.</source>
      <translation>Die Beschreibung nennt den Kopf.</translation>
    </message>
    <message>
      <source>Contrast/Bolus Agent is {}.</source>
      <translation>Kontrastmittel: {}.</translation>
    </message>
    <message>
      <source>The images have {} × {} pixels.</source>
      <translation>Die Bilder haben {} × {} Pixel.</translation>
    </message>
    <message>
      <source>The file does not name the kind of its pixels.</source>
      <translation>Die Datei nennt die Photometric Interpretation nicht.</translation>
    </message>
    <message>
      <source>The pixels are {}.</source>
      <translation>Photometric Interpretation: {}.</translation>
    </message>
    <message>
      <source>Image Type {}: this is {}.</source>
      <translation>Image Type {}: Dies ist {}.</translation>
    </message>
    <message>
      <source>Body Part Examined is {}.</source>
      <translation>Untersuchte Körperregion: {}.</translation>
    </message>
    <message>
      <source>The slices lie {:.2f} from the training images in feature space; the limit is {:.2f}.</source>
      <translation>Im Merkmalsraum liegen die Schichten {:.2f} von den Trainingsbildern entfernt; die Grenze ist {:.2f}.</translation>
    </message>
    <message>
      <source>The slices lie {:.2f} from the training images in feature space, within the limit of {:.2f}.</source>
      <translation>Im Merkmalsraum liegen die Schichten {:.2f} von den Trainingsbildern entfernt, innerhalb der Grenze von {:.2f}.</translation>
    </message>
    <message>
      <source>{} of {} slices looked at hold a picture.</source>
      <translation>{} von {} geprüften Schichten enthalten ein Bild.</translation>
    </message>
    <message>
      <source>Neighbouring pixels correlate by {:.2f}: this is noise, not a picture.</source>
      <translation>Benachbarte Pixel korrelieren nur mit {:.2f}: Das ist Rauschen, kein Bild.</translation>
    </message>
    <message>
      <source>The background is bright: the grey is inverted.</source>
      <translation>Der Hintergrund ist hell: Die Graustufen sind invertiert.</translation>
    </message>
    <message>
      <source>The middle of the picture has {:.2f} of the brightest grey; in contrast-enhanced T1 of the head it has at most {:g}, in T2 more.</source>
      <translation>Die Bildmitte hat {:.2f} des hellsten Grautons; in T1 mit Kontrastmittel hat sie beim Kopf höchstens {:g}, in T2 mehr.</translation>
    </message>
    <message>
      <source>The pictures are in colour; the model reads grey.</source>
      <translation>Die Bilder sind farbig; das Modell liest Graustufen.</translation>
    </message>
    <message>
      <source>The middle of the picture has {:.2f} of the brightest grey.</source>
      <translation>Die Bildmitte hat {:.2f} des hellsten Grautons.</translation>
    </message>
    <message>
      <source>Neighbouring pixels correlate by {:.2f}.</source>
      <translation>Benachbarte Pixel korrelieren mit {:.2f}.</translation>
    </message>
    <message>
      <source>The background is dark.</source>
      <translation>Der Hintergrund ist dunkel.</translation>
    </message>
    <message>
      <source>The slices are blank.</source>
      <translation>Die Schichten sind leer.</translation>
    </message>
    <message>
      <source>{} is missing</source>
      <translation>{} fehlt</translation>
    </message>
    <message>
      <source>{} is unknown</source>
      <translation>{} ist unbekannt</translation>
    </message>
    <message>
      <source>{} is a model of architecture {!r}; this program knows {!r}.</source>
      <translation>{} ist ein Modell der Architektur {!r}; dieses Programm kennt {!r}.</translation>
    </message>
    <message>
      <source>Install a model made for this version.</source>
      <translation>Installieren Sie ein Modell, das für diese Version gemacht ist.</translation>
    </message>
    <message>
      <source>{} holds weights that its card does not name: {}.</source>
      <translation>{} enthält Gewichte, die die Modellkarte nicht nennt: {}.</translation>
    </message>
    <message>
      <source>The network {} in {} does not fit {}: {}.</source>
      <translation>Das Netz {} in {} passt nicht zu {}: {}.</translation>
    </message>
    <message>
      <source>{} has shape {}, not {}</source>
      <translation>{} hat die Form {}, nicht {}</translation>
    </message>
    <message>
      <source>The second opinion in {} does not fit: {}.</source>
      <translation>Die zweite Meinung in {} passt nicht: {}.</translation>
    </message>
    <message>
      <source>The guideline is for nodules found by chance, not for screening, known cancer, a weak immune system or an age below {} years.</source>
      <translation>Die Leitlinie gilt für zufällig gefundene Rundherde, nicht für Screening, bekannten Krebs, ein geschwächtes Immunsystem oder ein Alter unter {} Jahren.</translation>
    </message>
    <message>
      <source>no routine follow-up</source>
      <translation>keine routinemäßige Kontrolle</translation>
    </message>
    <message>
      <source>CT at 12 months is optional</source>
      <translation>CT nach 12 Monaten möglich</translation>
    </message>
    <message>
      <source>CT at 6–12 months, then consider CT at 18–24 months</source>
      <translation>CT nach 6–12 Monaten, dann CT nach 18–24 Monaten erwägen</translation>
    </message>
    <message>
      <source>CT at 6–12 months, then at 18–24 months</source>
      <translation>CT nach 6–12 Monaten, dann nach 18–24 Monaten</translation>
    </message>
    <message>
      <source>CT at 3–6 months, then consider CT at 18–24 months</source>
      <translation>CT nach 3–6 Monaten, dann CT nach 18–24 Monaten erwägen</translation>
    </message>
    <message>
      <source>CT at 3–6 months, then at 18–24 months</source>
      <translation>CT nach 3–6 Monaten, dann nach 18–24 Monaten</translation>
    </message>
    <message>
      <source>consider CT at 3 months, PET/CT or tissue sampling</source>
      <translation>CT nach 3 Monaten, PET/CT oder Gewebeprobe erwägen</translation>
    </message>
    <message>
      <source>CT at 6–12 months, then every 2 years until 5 years</source>
      <translation>CT nach 6–12 Monaten, dann alle 2 Jahre bis 5 Jahre</translation>
    </message>
    <message>
      <source>CT at 3–6 months; if it persists and its solid part stays below 6 mm, every year for 5 years</source>
      <translation>CT nach 3–6 Monaten; bleibt er bestehen und sein solider Anteil unter 6 mm, jährlich über 5 Jahre</translation>
    </message>
    <message>
      <source>CT at 3–6 months; one that persists with a solid part of 6 mm or more is highly suspicious</source>
      <translation>CT nach 3–6 Monaten; bleibt er mit einem soliden Anteil ab 6 mm bestehen, ist er hochverdächtig</translation>
    </message>
    <message>
      <source>CT at 3–6 months; if stable, consider CT at 2 and 4 years</source>
      <translation>CT nach 3–6 Monaten; wenn unverändert, CT nach 2 und 4 Jahren erwägen</translation>
    </message>
    <message>
      <source>CT at 3–6 months, then as the most suspicious one asks for</source>
      <translation>CT nach 3–6 Monaten, dann nach dem verdächtigsten</translation>
    </message>
    <message>
      <source>solid</source>
      <translation>solide</translation>
    </message>
    <message>
      <source>part solid</source>
      <translation>teilsolide</translation>
    </message>
    <message>
      <source>ground glass</source>
      <translation>Milchglas</translation>
    </message>
    <message>
      <source>Fleischner 2017, {}, {:d} mm: {}.</source>
      <translation>Fleischner 2017, {}, {:d} mm: {}.</translation>
    </message>
    <message>
      <source>a single nodule, {}</source>
      <translation>ein einzelner Rundherd, {}</translation>
    </message>
    <message>
      <source>if it is the only nodule, {}</source>
      <translation>falls er der einzige Rundherd ist, {}</translation>
    </message>
    <message>
      <source>one of several nodules, {}</source>
      <translation>einer von mehreren Rundherden, {}</translation>
    </message>
    <message>
      <source>Fleischner 2017: not told of a nodule with {}.</source>
      <translation>Fleischner 2017: keine Angabe zu einem Rundherd mit dem Merkmal {}.</translation>
    </message>
    <message>
      <source>at low risk {}; at high risk {}</source>
      <translation>bei niedrigem Risiko {}; bei hohem Risiko {}</translation>
    </message>
    <message>
      <source>{:.1f} % of the {:g} mm around the point is aerated lung; at least {:.0f} % is needed.</source>
      <translation>Nur {:.1f} % der {:g} mm um den Punkt sind belüftete Lunge; nötig sind mindestens {:.0f} %.</translation>
    </message>
    <message>
      <source>The series is {}; the model reads CT only.</source>
      <translation>Es ist eine {}-Serie; das Modell ist nur für CT gemacht.</translation>
    </message>
    <message>
      <source>The slices are inclined to axial by {:.0f}°; the model reads axial slices only.</source>
      <translation>Die Schichten sind um {:.0f}° gegen die axiale Ebene geneigt; das Modell liest nur axiale Schichten.</translation>
    </message>
    <message>
      <source>Kernel {}, slice thickness {:g} mm; the model reads slices of at most {:g} mm.</source>
      <translation>Faltungskern {}, Schichtdicke {:g} mm; das Modell liest Schichten von höchstens {:g} mm.</translation>
    </message>
    <message>
      <source>Pixels of {:.3g} × {:.3g} mm, slices {:.3g} mm apart; the model reads square pixels of {:g} to {:g} mm and slices up to {:g} mm apart.</source>
      <translation>Pixel von {:.3g} × {:.3g} mm, Schichtabstand {:.3g} mm; das Modell liest quadratische Pixel von {:g} bis {:g} mm und Schichtabstände bis {:g} mm.</translation>
    </message>
    <message>
      <source>The values are {}; the model reads HU only.</source>
      <translation>Die Werte sind {}; das Modell liest nur HU.</translation>
    </message>
    <message>
      <source>{:.0f} % of the {:g} mm around the point is aerated lung.</source>
      <translation>{:.0f} % der {:g} mm um den Punkt sind belüftete Lunge.</translation>
    </message>
    <message>
      <source>Image Type {}: these are not original slices.</source>
      <translation>Image Type {}: Dies sind keine Originalschichten.</translation>
    </message>
    <message>
      <source>The description '{}' is not that of slices.</source>
      <translation>Die Beschreibung „{}“ ist nicht die von Schichten.</translation>
    </message>
    <message>
      <source>Original slices.</source>
      <translation>Originalschichten.</translation>
    </message>
    <message>
      <source>The file speaks of {}; the model reads chests only.</source>
      <translation>Die Datei nennt {}; das Modell ist nur für den Thorax gemacht.</translation>
    </message>
    <message>
      <source>not given</source>
      <translation>nicht angegeben</translation>
    </message>
    <message>
      <source>The slices are not evenly spaced, or distances are not given.</source>
      <translation>Die Schichten haben keinen gleichmäßigen Abstand, oder die Abstände sind nicht angegeben.</translation>
    </message>
    <message>
      <source>Pixels of {:.3g} × {:.3g} mm, slices {:.3g} mm apart.</source>
      <translation>Pixel von {:.3g} × {:.3g} mm, Schichtabstand {:.3g} mm.</translation>
    </message>
    <message>
      <source>The series is CT.</source>
      <translation>Es ist eine CT-Serie.</translation>
    </message>
    <message>
      <source>The series has no modality; the model reads CT only.</source>
      <translation>Die Modalität der Serie ist nicht angegeben; das Modell ist nur für CT gemacht.</translation>
    </message>
    <message>
      <source>The SOP class {} is not a CT image.</source>
      <translation>Die SOP-Klasse {} ist kein CT-Bild.</translation>
    </message>
    <message>
      <source>The file speaks of the chest.</source>
      <translation>Die Datei nennt den Thorax.</translation>
    </message>
    <message>
      <source>The orientation of the slices is not given.</source>
      <translation>Die Orientierung der Schichten ist nicht angegeben.</translation>
    </message>
    <message>
      <source>The slices are inclined to axial by {:.0f}°.</source>
      <translation>Die Schichten sind um {:.0f}° gegen die axiale Ebene geneigt.</translation>
    </message>
    <message>
      <source>Kernel {}, slice thickness not given.</source>
      <translation>Faltungskern {}, Schichtdicke nicht angegeben.</translation>
    </message>
    <message>
      <source>Kernel {}, slice thickness {:g} mm.</source>
      <translation>Faltungskern {}, Schichtdicke {:g} mm.</translation>
    </message>
    <message>
      <source>The values are HU.</source>
      <translation>Die Werte sind HU.</translation>
    </message>
    <message>
      <source>The values have no unit; the model reads HU only.</source>
      <translation>Die Werte haben keine Einheit; das Modell liest nur HU.</translation>
    </message>
    <message>
      <source>Lung-RADS is for screening by low-dose CT. A nodule that is new or growing, in an airway, or solid, smooth and below 10 mm at the pleura has other categories.</source>
      <translation>Lung-RADS gilt für das Screening mit Niedrigdosis-CT. Ein Rundherd, der neu ist oder wächst, in einem Atemweg liegt oder solide, glatt und unter 10 mm an der Pleura liegt, hat andere Kategorien.</translation>
    </message>
    <message>
      <source>low-dose CT in 12 months</source>
      <translation>Niedrigdosis-CT in 12 Monaten</translation>
    </message>
    <message>
      <source>category 2, {}</source>
      <translation>Kategorie 2, {}</translation>
    </message>
    <message>
      <source>category 3, low-dose CT in 6 months</source>
      <translation>Kategorie 3, Niedrigdosis-CT in 6 Monaten</translation>
    </message>
    <message>
      <source>category 4A, low-dose CT in 3 months; PET/CT may be considered where 8 mm or more are solid</source>
      <translation>Kategorie 4A, Niedrigdosis-CT in 3 Monaten; PET/CT kann erwogen werden, wo 8 mm oder mehr solide sind</translation>
    </message>
    <message>
      <source>category 4B, diagnostic CT, PET/CT or tissue sampling</source>
      <translation>Kategorie 4B, diagnostische CT, PET/CT oder Gewebeprobe</translation>
    </message>
    <message>
      <source>by its solid part below 6 mm category 3 (low-dose CT in 6 months), below 8 mm 4A (in 3 months), otherwise 4B (diagnostic CT, PET/CT or tissue sampling)</source>
      <translation>nach seinem soliden Anteil unter 6 mm Kategorie 3 (Niedrigdosis-CT in 6 Monaten), unter 8 mm 4A (in 3 Monaten), sonst 4B (diagnostische CT, PET/CT oder Gewebeprobe)</translation>
    </message>
    <message>
      <source>Lung-RADS 2022, at a first screening, {}, {:.1f} mm: {}.</source>
      <translation>Lung-RADS 2022, bei einem ersten Screening, {}, {:.1f} mm: {}.</translation>
    </message>
    <message>
      <source>category 1, {}</source>
      <translation>Kategorie 1, {}</translation>
    </message>
    <message>
      <source>{}; 4X may be chosen for its spiculation</source>
      <translation>{}; wegen der Spikulae kann 4X gewählt werden</translation>
    </message>
    <message>
      <source>Slices count from 1; x runs to the right, y down, in pixels.</source>
      <translation>Schichten zählen ab 1; x geht nach rechts, y nach unten, in Pixeln.</translation>
    </message>
    <message>
      <source>The point {:g}, {:g} on slice {} lies outside the series of {} slices with {} x {} pixels.</source>
      <translation>Der Punkt {:g}, {:g} auf Schicht {} liegt außerhalb der Serie von {} Schichten mit {} × {} Pixeln.</translation>
    </message>
    <message>
      <source>The distance of the slices or the size of the pixels is not known, or the slices are not evenly spaced: a nodule cannot be measured.</source>
      <translation>Schichtabstand oder Pixelgröße sind nicht bekannt, oder die Schichten haben ungleiche Abstände: Ein Rundherd kann nicht gemessen werden.</translation>
    </message>
    <message>
      <source>Choose a series of evenly spaced slices.</source>
      <translation>Wählen Sie eine Serie mit gleichmäßigen Schichtabständen.</translation>
    </message>
    <message>
      <source>The networks see no nodule at this point.</source>
      <translation>Die Netze sehen an dieser Stelle keinen Rundherd.</translation>
    </message>
    <message>
      <source>It is the nodule of {}.</source>
      <translation>Es ist der Rundherd von {}.</translation>
    </message>
    <message>
      <source>Nodule {} of {}</source>
      <translation>Rundherd {} von {}</translation>
    </message>
    <message>
      <source>The Mayo score is for a single nodule of {:.0f} to {:.0f} mm.</source>
      <translation>Der Mayo-Score gilt für einen einzelnen Rundherd von {:.0f} bis {:.0f} mm.</translation>
    </message>
    <message>
      <source>McWilliams et al. 2013, full model with spiculation</source>
      <translation>McWilliams et al. 2013, volles Modell mit Spikulae</translation>
    </message>
    <message>
      <source>Nodule of {:.0f} × {:.0f} mm: {}. Radiologists would rate it {} (mean rating {:.1f} of 5); this is not histology.</source>
      <translation>Rundherd von {:.0f} × {:.0f} mm: {}. Radiologen würden ihn so einstufen: {} (mittlere Einstufung {:.1f} von 5); das ist keine Histologie.</translation>
    </message>
    <message>
      <source>The networks disagree: not sure.</source>
      <translation>Die Netze sind sich uneins: nicht sicher.</translation>
    </message>
    <message>
      <source>This mark was set by {} {} (SHA-256 {}…), but {} {} (SHA-256 {}…) is installed now: its map would not say why the mark is there.</source>
      <translation>Diese Markierung wurde von {} {} (SHA-256 {}…) gesetzt, jetzt ist aber {} {} (SHA-256 {}…) installiert: Dessen Karte würde nicht sagen, warum die Markierung da ist.</translation>
    </message>
    <message>
      <source>Analyse the series again: the installed model explains the marks that it sets.</source>
      <translation>Analysieren Sie die Serie noch einmal: Das installierte Modell erklärt die Markierungen, die es selbst setzt.</translation>
    </message>
    <message>
      <source>There is no map {!r}.</source>
      <translation>Eine Karte {!r} gibt es nicht.</translation>
    </message>
    <message>
      <source>The finding's slice holds no picture.</source>
      <translation>Die Schicht des Befundes enthält kein Bild.</translation>
    </message>
    <message>
      <source>Choose another finding.</source>
      <translation>Wählen Sie einen anderen Befund.</translation>
    </message>
    <message>
      <source>The last entry of the audit trail was not finished when the program ended; it was kept in {}.</source>
      <translation>Der letzte Eintrag des Protokolls (Audit) war beim Ende des Programms nicht fertig; er wurde in {} aufbewahrt.</translation>
    </message>
    <message>
      <source>The audit trail {} cannot be written: {}.</source>
      <translation>Das Protokoll (Audit) {} kann nicht geschrieben werden: {}.</translation>
    </message>
    <message>
      <source>Free space on the disk, or give the user the right to write there.</source>
      <translation>Schaffen Sie Platz auf dem Datenträger oder geben Sie dem Benutzer dort das Schreibrecht.</translation>
    </message>
    <message>
      <source>The newest entries of the audit trail {} are missing: it should reach entry {}.</source>
      <translation>Die neuesten Einträge des Protokolls (Audit) {} fehlen: es sollte bis Eintrag {} reichen.</translation>
    </message>
    <message>
      <source>The audit trail is damaged ({}); it was kept as {}, and a new one was begun.</source>
      <translation>Das Protokoll (Audit) ist beschädigt ({}); es wurde als {} aufbewahrt, und ein neues wurde begonnen.</translation>
    </message>
    <message>
      <source>The newest entry of the audit trail {}, number {}, is missing: another stands in its place.</source>
      <translation>Der neueste Eintrag des Protokolls (Audit) {}, Nummer {}, fehlt: An seiner Stelle steht ein anderer.</translation>
    </message>
    <message>
      <source>The audit trail {} is held by another program.</source>
      <translation>Das Protokoll (Audit) {} wird von einem anderen Programm gehalten.</translation>
    </message>
    <message>
      <source>Close that one.</source>
      <translation>Schließen Sie jenes.</translation>
    </message>
    <message>
      <source>The data folder {} cannot be made: {}.</source>
      <translation>Der Datenordner {} kann nicht angelegt werden: {}.</translation>
    </message>
    <message>
      <source>Set {} to a folder that you can write to.</source>
      <translation>Setzen Sie {} auf einen Ordner, in den Sie schreiben können.</translation>
    </message>
    <message>
      <source>Remove the file to begin anew.</source>
      <translation>Entfernen Sie die Datei, um neu zu beginnen.</translation>
    </message>
    <message>
      <source>no layout has {} rows and {} columns</source>
      <translation>kein Layout hat {} Zeilen und {} Spalten</translation>
    </message>
    <message>
      <source>no slot before slot {} is number {}</source>
      <translation>vor dem Platz {} hat keiner die Nummer {}</translation>
    </message>
    <message>
      <source>{} is no width of a window</source>
      <translation>{} ist keine Breite eines Fensters</translation>
    </message>
    <message>
      <source>{} is no view of a series</source>
      <translation>{} ist keine Ansicht einer Serie</translation>
    </message>
    <message>
      <source>{} is no slab</source>
      <translation>{} ist kein Slab</translation>
    </message>
    <message>
      <source>The arrangement cannot be written to {}: {}.</source>
      <translation>Die Anordnung kann nicht nach {} geschrieben werden: {}.</translation>
    </message>
    <message>
      <source>Free space on the disk, or set MEDVIEWER_HOME to a folder that you can write to.</source>
      <translation>Schaffen Sie Platz auf dem Datenträger, oder setzen Sie MEDVIEWER_HOME auf einen Ordner, in den Sie schreiben können.</translation>
    </message>
    <message>
      <source>The arrangements in {} cannot be read ({}).</source>
      <translation>Die Anordnungen in {} können nicht gelesen werden ({}).</translation>
    </message>
    <message>
      <source>The index of the library is gone; it is made again from the files.</source>
      <translation>Das Verzeichnis der Bibliothek ist verschwunden; es wird aus den Dateien neu erstellt.</translation>
    </message>
    <message>
      <source>Files of the series in {} were moved or changed since.</source>
      <translation>Dateien der Serie in {} wurden seither verschoben oder geändert.</translation>
    </message>
    <message>
      <source>Connect their drive again, or open the folder where they are now.</source>
      <translation>Schließen Sie ihr Laufwerk wieder an, oder öffnen Sie den Ordner, in dem sie jetzt liegen.</translation>
    </message>
    <message>
      <source>The series "{}" is not in the index any more.</source>
      <translation>Die Serie „{}“ ist nicht mehr im Verzeichnis.</translation>
    </message>
    <message>
      <source>Open the folder {} again.</source>
      <translation>Öffnen Sie den Ordner {} noch einmal.</translation>
    </message>
    <message>
      <source>Rebuild the library.</source>
      <translation>Bauen Sie die Bibliothek neu auf.</translation>
    </message>
    <message>
      <source>Free space on the disk, connect its drive, or close other windows.</source>
      <translation>Schaffen Sie Platz auf dem Datenträger, schließen Sie das Laufwerk an, oder schließen Sie andere Fenster.</translation>
    </message>
    <message>
      <source>The index {} cannot be used: {}.</source>
      <translation>Das Verzeichnis {} kann nicht benutzt werden: {}.</translation>
    </message>
    <message>
      <source>Connect its drive, or set MEDVIEWER_HOME to a folder that you can write to.</source>
      <translation>Schließen Sie das Laufwerk an, oder setzen Sie MEDVIEWER_HOME auf einen Ordner, in den Sie schreiben können.</translation>
    </message>
    <message>
      <source>The index of the library could not be used ({}); it was kept as {}, and a new one is made from the files.</source>
      <translation>Das Verzeichnis der Bibliothek war nicht brauchbar ({}); es wurde als {} aufbewahrt, und aus den Dateien wird ein neues erstellt.</translation>
    </message>
    <message>
      <source>its schema version is {}, known are 1 to {}</source>
      <translation>die Schemaversion ist {}, bekannt sind 1 bis {}</translation>
    </message>
    <message>
      <source>it is damaged: {}</source>
      <translation>es ist beschädigt: {}</translation>
    </message>
    <message>
      <source>Give the user the right to read it.</source>
      <translation>Geben Sie dem Benutzer dort das Leserecht.</translation>
    </message>
    <message>
      <source>Free space on the disk, or get the right to write there; what is on the screen is not saved until then.</source>
      <translation>Schaffen Sie Platz auf dem Datenträger oder besorgen Sie sich dort das Schreibrecht; bis dahin wird nicht gespeichert, was auf dem Bildschirm ist.</translation>
    </message>
    <message>
      <source>{} cannot be opened: {}.</source>
      <translation>{} kann nicht geöffnet werden: {}.</translation>
    </message>
    <message>
      <source>Connect its drive again, or open the files from where they are now.</source>
      <translation>Schließen Sie das Laufwerk wieder an, oder öffnen Sie die Dateien dort, wo sie jetzt liegen.</translation>
    </message>
    <message numerus="yes">
      <source>%n places</source>
      <translation>
        <numerusform>%n Ort</numerusform>
        <numerusform>%n Orten</numerusform>
      </translation>
    </message>
    <message>
      <source>The library was made again from {}; not there now: {}.</source>
      <translation>Die Bibliothek wurde aus {} neu erstellt; jetzt nicht vorhanden: {}.</translation>
    </message>
    <message>
      <source>1 place</source>
      <translation>1 Ort</translation>
    </message>
    <message>
      <source>The library was made again from {}.</source>
      <translation>Die Bibliothek wurde aus {} neu erstellt.</translation>
    </message>
    <message>
      <source>The settings could not be understood ({}); the file was kept as {}.</source>
      <translation>Die Einstellungen konnten nicht verstanden werden ({}); die Datei wurde als {} aufbewahrt.</translation>
    </message>
    <message>
      <source>it holds no settings</source>
      <translation>sie enthält keine Einstellungen</translation>
    </message>
    <message>
      <source>its schema version is {!r}, known are 1 to {}</source>
      <translation>die Schemaversion ist {!r}, bekannt sind 1 bis {}</translation>
    </message>
    <message>
      <source>{} cannot be read ({}); using the usual settings.</source>
      <translation>{} kann nicht gelesen werden ({}); es gelten die üblichen Einstellungen.</translation>
    </message>
    <message>
      <source>The settings cannot be written to {}: {}.</source>
      <translation>Die Einstellungen können nicht nach {} geschrieben werden: {}.</translation>
    </message>
    <message>
      <source>Permission denied</source>
      <translation>keine Berechtigung</translation>
    </message>
    <message>
      <source>Address already in use</source>
      <translation>Adresse wird bereits verwendet</translation>
    </message>
    <message>
      <source>Device or resource busy</source>
      <translation>Gerät oder Datei wird gerade verwendet</translation>
    </message>
    <message>
      <source>Disk quota exceeded</source>
      <translation>zugeteilter Speicherplatz aufgebraucht</translation>
    </message>
    <message>
      <source>File exists</source>
      <translation>Datei existiert bereits</translation>
    </message>
    <message>
      <source>File too large</source>
      <translation>Datei zu groß</translation>
    </message>
    <message>
      <source>Input/output error</source>
      <translation>Ein-/Ausgabefehler des Datenträgers</translation>
    </message>
    <message>
      <source>Is a directory</source>
      <translation>ist ein Ordner</translation>
    </message>
    <message>
      <source>File name too long</source>
      <translation>Dateiname zu lang</translation>
    </message>
    <message>
      <source>No such file or directory</source>
      <translation>Datei oder Ordner nicht gefunden</translation>
    </message>
    <message>
      <source>No space left on device</source>
      <translation>kein Platz mehr auf dem Datenträger</translation>
    </message>
    <message>
      <source>Not a directory</source>
      <translation>kein Ordner</translation>
    </message>
    <message>
      <source>Operation not permitted</source>
      <translation>nicht erlaubt</translation>
    </message>
    <message>
      <source>Read-only file system</source>
      <translation>Datenträger ist schreibgeschützt</translation>
    </message>
    <message>
      <source>Connection timed out</source>
      <translation>Zeitüberschreitung der Verbindung</translation>
    </message>
    <message>
      <source>Connection refused</source>
      <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
      <source>Check the certificates of both sides.</source>
      <translation>Prüfen Sie die Zertifikate beider Seiten.</translation>
    </message>
    <message>
      <source>It may not know our title {}, or its own is not {}; ask who runs it.</source>
      <translation>Vielleicht kennt sie unseren AE-Titel {} nicht, oder ihr eigener ist nicht {}; fragen Sie ihren Betreiber.</translation>
    </message>
    <message>
      <source>{} broke off at {}, port {}.</source>
      <translation>{} hat die Verbindung abgebrochen ({}, Port {}).</translation>
    </message>
    <message>
      <source>It may want TLS, or speak something else than DICOM there.</source>
      <translation>Vielleicht verlangt sie TLS oder spricht dort etwas anderes als DICOM.</translation>
    </message>
    <message>
      <source>It may ask who we are: `medviewer pacs add --certificate --key` names our certificate.</source>
      <translation>Sie fragt vielleicht, wer wir sind: `medviewer pacs add --certificate --key` nennt unser Zertifikat.</translation>
    </message>
    <message>
      <source>It is busy just now. Try again later.</source>
      <translation>Sie ist gerade ausgelastet. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
      <source>{} does not support {}.</source>
      <translation>{} unterstützt {} nicht.</translation>
    </message>
    <message>
      <source>Ask who runs it to allow it.</source>
      <translation>Bitten Sie ihren Betreiber, es zuzulassen.</translation>
    </message>
    <message>
      <source>{} is reached by DICOMweb only.</source>
      <translation>{} ist nur über DICOMweb erreichbar.</translation>
    </message>
    <message>
      <source>Ask it by DICOMweb.</source>
      <translation>Fragen Sie über DICOMweb an.</translation>
    </message>
    <message>
      <source>{} refused us.</source>
      <translation>{} hat uns abgewiesen.</translation>
    </message>
    <message>
      <source>It does not know our title {}; ask who runs it to add it.</source>
      <translation>Sie kennt unseren AE-Titel {} nicht; bitten Sie ihren Betreiber, ihn einzutragen.</translation>
    </message>
    <message>
      <source>It is not called {}: check its title.</source>
      <translation>Sie heißt nicht {}: Prüfen Sie ihren AE-Titel.</translation>
    </message>
    <message>
      <source>{} broke off during {}.</source>
      <translation>{} hat die Verbindung abgebrochen; Vorgang: {}.</translation>
    </message>
    <message>
      <source>Try again. If it always does so, it may not allow us that; ask who runs it.</source>
      <translation>Versuchen Sie es noch einmal. Tut sie es immer, erlaubt sie uns das vielleicht nicht; fragen Sie ihren Betreiber.</translation>
    </message>
    <message>
      <source>{} is not found: nobody knows the address {}.</source>
      <translation>{} ist nicht zu finden: Die Adresse {} ist unbekannt.</translation>
    </message>
    <message>
      <source>Check address, port and network.</source>
      <translation>Prüfen Sie Adresse, Port und Netzwerk.</translation>
    </message>
    <message>
      <source>{} does not answer at {}, port {}.</source>
      <translation>{} antwortet nicht ({}, Port {}).</translation>
    </message>
    <message>
      <source>{} refused {}: status {} ({}).</source>
      <translation>{} hat abgelehnt: {}; Status {} ({}).</translation>
    </message>
    <message>
      <source>{} refused {}: status {}.</source>
      <translation>{} hat abgelehnt: {}; Status {}.</translation>
    </message>
    <message>
      <source>It may not have the study (any more), or not give it to us.</source>
      <translation>Vielleicht hat sie die Untersuchung nicht (mehr) oder gibt sie uns nicht.</translation>
    </message>
    <message>
      <source>It may not have the study (any more), or not know that {} is here, at port {}.</source>
      <translation>Vielleicht hat sie die Untersuchung nicht (mehr) oder weiß nicht, dass {} hier ist, am Port {}.</translation>
    </message>
    <message>
      <source>the retrieval</source>
      <translation>Abruf</translation>
    </message>
    <message>
      <source>It has no room left; ask who runs it.</source>
      <translation>Sie hat keinen Platz mehr; fragen Sie ihren Betreiber.</translation>
    </message>
    <message>
      <source>the echo</source>
      <translation>Echo</translation>
    </message>
    <message>
      <source>{} kinds of files are too many at once.</source>
      <translation>{} Arten von Dateien sind zu viele auf einmal.</translation>
    </message>
    <message>
      <source>Send fewer.</source>
      <translation>Senden Sie weniger.</translation>
    </message>
    <message>
      <source>{} does not take {}: {}</source>
      <translation>{} nimmt {} nicht an: {}</translation>
    </message>
    <message>
      <source>the query</source>
      <translation>Abfrage</translation>
    </message>
    <message>
      <source>{} of {} files did not come from {}; retrieve the study again.</source>
      <translation>{} von {} Dateien kamen nicht von {}; rufen Sie die Untersuchung noch einmal ab.</translation>
    </message>
    <message>
      <source>{} Files that came: {}; retrieve the study again.</source>
      <translation>{} Angekommene Dateien: {}; rufen Sie die Untersuchung noch einmal ab.</translation>
    </message>
    <message>
      <source>{} {} of {} files came; retrieve the study again.</source>
      <translation>{} {} von {} Dateien kamen an; rufen Sie die Untersuchung noch einmal ab.</translation>
    </message>
    <message>
      <source>Free space on the disk.</source>
      <translation>Schaffen Sie Platz auf dem Datenträger.</translation>
    </message>
    <message>
      <source>{} is no DICOM file that can be sent ({}).</source>
      <translation>{} ist keine DICOM-Datei, die sich senden lässt ({}).</translation>
    </message>
    <message>
      <source>{} of {} files were not sent to {}.</source>
      <translation>{} von {} Dateien wurden nicht an {} gesendet.</translation>
    </message>
    <message>
      <source>{} is no DICOM file that can be sent.</source>
      <translation>{} ist keine DICOM-Datei, die gesendet werden kann.</translation>
    </message>
    <message>
      <source>{} is not sent: {}</source>
      <translation>{} wird nicht gesendet: {}</translation>
    </message>
    <message>
      <source>{} {} of {} files were sent before.</source>
      <translation>{} Davor wurden {} von {} Dateien gesendet.</translation>
    </message>
    <message>
      <source>it has no {}</source>
      <translation>{} fehlt</translation>
    </message>
    <message>
      <source>{!r} is no date.</source>
      <translation>{!r} ist kein Datum.</translation>
    </message>
    <message>
      <source>Write 2024-01-31, or 2024-01-01 - 2024-01-31 from the one to the other.</source>
      <translation>Schreiben Sie 2024-01-31 oder, von einem Tag bis zum anderen, 2024-01-01 - 2024-01-31.</translation>
    </message>
    <message>
      <source>Nobody can listen at port {}: {}.</source>
      <translation>An Port {} kann nicht empfangen werden: {}.</translation>
    </message>
    <message>
      <source>Choose another port.</source>
      <translation>Wählen Sie einen anderen Port.</translation>
    </message>
    <message>
      <source>{!r} is no Application Entity title.</source>
      <translation>{!r} ist kein Application-Entity-Titel (AE-Titel).</translation>
    </message>
    <message>
      <source>It has 1 to 16 ASCII letters.</source>
      <translation>Er hat 1 bis 16 ASCII-Zeichen.</translation>
    </message>
    <message>
      <source>{} is no port.</source>
      <translation>{} ist kein Port.</translation>
    </message>
    <message>
      <source>Ports are 1 to 65535; usual is 104.</source>
      <translation>Ports sind 1 bis 65535; üblich ist 104.</translation>
    </message>
    <message>
      <source>No station is called {!r}.</source>
      <translation>Keine Station heißt {!r}.</translation>
    </message>
    <message>
      <source>{!r} is no name for a station.</source>
      <translation>{!r} ist kein Name für eine Station.</translation>
    </message>
    <message>
      <source>Use up to 40 letters, digits, blanks, '-', '_', '.'.</source>
      <translation>Verwenden Sie bis zu 40 Buchstaben, Ziffern, Leerzeichen, „-“, „_“, „.“.</translation>
    </message>
    <message>
      <source>{} has no address.</source>
      <translation>{} hat keine Adresse.</translation>
    </message>
    <message>
      <source>Give it a host and a port, or an address of DICOMweb, or both.</source>
      <translation>Geben Sie Rechner und Port an oder eine DICOMweb-Adresse oder beides.</translation>
    </message>
    <message>
      <source>{!r} is no address.</source>
      <translation>{!r} ist keine Adresse.</translation>
    </message>
    <message>
      <source>It begins with https:// or http://.</source>
      <translation>Sie beginnt mit https:// oder http://.</translation>
    </message>
    <message>
      <source>{} is no list of stations ({}).</source>
      <translation>{} ist keine Liste von Stationen ({}).</translation>
    </message>
    <message>
      <source>Move it away and add the stations again.</source>
      <translation>Legen Sie die Datei beiseite und fügen Sie die Stationen neu hinzu.</translation>
    </message>
    <message>
      <source>Known: {}. `medviewer pacs add --help` says how to add one.</source>
      <translation>Bekannt: {}. `medviewer pacs add --help` sagt, wie man eine hinzufügt.</translation>
    </message>
    <message>
      <source>None is known yet. `medviewer pacs add --help` says how to add one.</source>
      <translation>Noch ist keine bekannt. `medviewer pacs add --help` sagt, wie man eine hinzufügt.</translation>
    </message>
    <message>
      <source>Its certificate must be renewed, or a clock is wrong.</source>
      <translation>Ihr Zertifikat muss erneuert werden, oder eine Uhr geht falsch.</translation>
    </message>
    <message>
      <source>Name the authority that issued its certificate: `medviewer pacs add --authority`.</source>
      <translation>Nennen Sie die Stelle, die ihr Zertifikat ausgestellt hat: `medviewer pacs add --authority`.</translation>
    </message>
    <message>
      <source>Add the station by a host name that its certificate has.</source>
      <translation>Fügen Sie die Station mit einem Rechnernamen hinzu, den ihr Zertifikat nennt.</translation>
    </message>
    <message>
      <source>Name files in PEM form.</source>
      <translation>Nennen Sie Dateien im PEM-Format.</translation>
    </message>
    <message>
      <source>{} and we do not trust each other: {}.</source>
      <translation>{} und wir vertrauen einander nicht: {}.</translation>
    </message>
    <message>
      <source>The key belongs to another certificate.</source>
      <translation>Der Schlüssel gehört zu einem anderen Zertifikat.</translation>
    </message>
    <message>
      <source>The certificates for {} cannot be used: {}.</source>
      <translation>Die Zertifikate für {} können nicht verwendet werden: {}.</translation>
    </message>
    <message>
      <source>{} has no certificate that says who we are.</source>
      <translation>{} hat kein Zertifikat, das sagt, wer wir sind.</translation>
    </message>
    <message>
      <source>Name it: `medviewer pacs add --tls --authority --certificate --key`.</source>
      <translation>Nennen Sie es: `medviewer pacs add --tls --authority --certificate --key`.</translation>
    </message>
    <message>
      <source>{} does not speak TLS where we asked it to.</source>
      <translation>{} spricht dort, wo wir fragten, kein TLS.</translation>
    </message>
    <message>
      <source>Check its port, and whether it is to be asked over TLS (https) at all.</source>
      <translation>Prüfen Sie den Port, und ob sie überhaupt über TLS (https) gefragt werden will.</translation>
    </message>
    <message>
      <source>Name the key, too, where the file of the certificate does not hold it.</source>
      <translation>Nennen Sie auch den Schlüssel, wenn ihn die Datei des Zertifikats nicht enthält.</translation>
    </message>
    <message>
      <source>Check the user of the station and the environment variable {}.</source>
      <translation>Prüfen Sie den Benutzer der Station und die Umgebungsvariable {}.</translation>
    </message>
    <message>
      <source>It may not have the study (any more), or its DICOMweb is at another address.</source>
      <translation>Vielleicht hat sie die Untersuchung nicht (mehr), oder ihr DICOMweb hat eine andere Adresse.</translation>
    </message>
    <message>
      <source>{} sent something that is not DICOM ({}).</source>
      <translation>{} hat etwas gesendet, das nicht DICOM ist ({}).</translation>
    </message>
    <message>
      <source>Check its DICOMweb address.</source>
      <translation>Prüfen Sie ihre DICOMweb-Adresse.</translation>
    </message>
    <message>
      <source>{} has no DICOMweb address.</source>
      <translation>{} hat keine DICOMweb-Adresse.</translation>
    </message>
    <message>
      <source>Add its address of DICOMweb.</source>
      <translation>Fügen Sie die DICOMweb-Adresse hinzu.</translation>
    </message>
    <message>
      <source>{} files</source>
      <translation>Dateien: {}</translation>
    </message>
    <message>
      <source>{} answered with HTTP status {}.</source>
      <translation>{} antwortete mit HTTP-Status {}.</translation>
    </message>
    <message>
      <source>Try again.</source>
      <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
      <source>{} does not answer at {} ({}).</source>
      <translation>{} antwortet nicht unter {} ({}).</translation>
    </message>
    <message>
      <source>Check address, network and, with https, the certificates.</source>
      <translation>Prüfen Sie Adresse, Netzwerk und bei https die Zertifikate.</translation>
    </message>
    <message>
      <source>{} sends us on to {}.</source>
      <translation>{} verweist uns an {}.</translation>
    </message>
    <message>
      <source>Change the address of the station.</source>
      <translation>Ändern Sie die Adresse der Station.</translation>
    </message>
    <message>
      <source>Writing the report</source>
      <translation>Bericht wird geschrieben</translation>
    </message>
    <message>
      <source>Exporting series {} of {}</source>
      <translation>Serie {} von {} wird exportiert</translation>
    </message>
    <message>
      <source>Nothing is chosen.</source>
      <translation>Es ist nichts gewählt.</translation>
    </message>
    <message>
      <source>There is nothing to report.</source>
      <translation>Es gibt nichts zu berichten.</translation>
    </message>
    <message>
      <source>Analyse a series first.</source>
      <translation>Analysieren Sie zuerst eine Serie.</translation>
    </message>
    <message>
      <source>The series are of {} studies.</source>
      <translation>Die Serien gehören zu {} Untersuchungen.</translation>
    </message>
    <message>
      <source>Write one report for each.</source>
      <translation>Schreiben Sie für jede einen Bericht.</translation>
    </message>
    <message>
      <source>Open DICOM files, a DICOMDIR or a ZIP</source>
      <translation>DICOM-Dateien, DICOMDIR oder ZIP öffnen</translation>
    </message>
    <message>
      <source>Open patient history</source>
      <translation>Patientenverlauf öffnen</translation>
    </message>
    <message>
      <source>Tables of trials (*.csv)</source>
      <translation>Tabellen von Studien (*.csv)</translation>
    </message>
    <message>
      <source>Open folder</source>
      <translation>Ordner öffnen</translation>
    </message>
    <message>
      <source>Open saved findings</source>
      <translation>Gespeicherte Befunde öffnen</translation>
    </message>
    <message>
      <source>Open a trial</source>
      <translation>Klinische Studie öffnen</translation>
    </message>
    <message>
      <source>Save findings</source>
      <translation>Befunde speichern</translation>
    </message>
    <message>
      <source>Patient histories ({})</source>
      <translation>Patientenverläufe ({})</translation>
    </message>
    <message>
      <source>Window presets of the modality  (1 … 9)</source>
      <translation>Fenstervoreinstellungen der Modalität  (1 … 9)</translation>
    </message>
    <message>
      <source>All tools that measure</source>
      <translation>Alle Messwerkzeuge</translation>
    </message>
    <message>
      <source>Presets</source>
      <translation>Fenster</translation>
    </message>
    <message>
      <source>Measure</source>
      <translation>Messen</translation>
    </message>
    <message>
      <source>How many viewports are shown</source>
      <translation>Wie viele Bildfelder gezeigt werden</translation>
    </message>
    <message>
      <source>Layout</source>
      <translation>Layout</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>Befehle</translation>
    </message>
    <message>
      <source>Type what you want to do…</source>
      <translation>Tippen Sie, was Sie tun möchten …</translation>
    </message>
    <message>
      <source>Search commands</source>
      <translation>Befehle suchen</translation>
    </message>
    <message>
      <source>Commands that fit</source>
      <translation>Passende Befehle</translation>
    </message>
    <message>
      <source>No command has these words.</source>
      <translation>Kein Befehl enthält diese Wörter.</translation>
    </message>
    <message>
      <source>Left drag: {}</source>
      <translation>Mit der linken Taste ziehen: {}</translation>
    </message>
    <message>
      <source>There are no grey levels to set here.</source>
      <translation>Hier sind keine Grauwerte einzustellen.</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Datei</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Ansicht</translation>
    </message>
    <message>
      <source>&amp;Picture</source>
      <translation>B&amp;ild</translation>
    </message>
    <message>
      <source>&amp;Measure</source>
      <translation>&amp;Messen</translation>
    </message>
    <message>
      <source>F&amp;indings</source>
      <translation>B&amp;efunde</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>&amp;Hilfe</translation>
    </message>
    <message>
      <source>Open &amp;recent</source>
      <translation>Zuletzt &amp;geöffnet</translation>
    </message>
    <message>
      <source>Docu&amp;ments</source>
      <translation>Doku&amp;mente</translation>
    </message>
    <message>
      <source>Wind&amp;ow presets</source>
      <translation>&amp;Fenstervoreinstellungen</translation>
    </message>
    <message>
      <source>F&amp;lip and turn</source>
      <translation>&amp;Spiegeln und drehen</translation>
    </message>
    <message>
      <source>S&amp;lices and series</source>
      <translation>Sc&amp;hichten und Serien</translation>
    </message>
    <message>
      <source>La&amp;yout</source>
      <translation>L&amp;ayout</translation>
    </message>
    <message>
      <source>Open &amp;folder…</source>
      <translation>&amp;Ordner öffnen…</translation>
    </message>
    <message>
      <source>Open f&amp;iles, DICOMDIR or ZIP…</source>
      <translation>&amp;Dateien, DICOMDIR oder ZIP öffnen…</translation>
    </message>
    <message>
      <source>C&amp;lose study</source>
      <translation>Untersuchung s&amp;chließen</translation>
    </message>
    <message>
      <source>Open patient &amp;history…</source>
      <translation>&amp;Patientenverlauf öffnen…</translation>
    </message>
    <message>
      <source>&amp;Save findings…</source>
      <translation>Befunde &amp;speichern…</translation>
    </message>
    <message>
      <source>&amp;Preferences…</source>
      <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Beenden</translation>
    </message>
    <message>
      <source>&amp;Fit to window</source>
      <translation>In &amp;das Bildfeld einpassen</translation>
    </message>
    <message>
      <source>&amp;One to one</source>
      <translation>Eins &amp;zu eins</translation>
    </message>
    <message>
      <source>Zoom &amp;in</source>
      <translation>&amp;Vergrößern</translation>
    </message>
    <message>
      <source>Zoom o&amp;ut</source>
      <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
      <source>Flip &amp;left to right</source>
      <translation>&amp;Links und rechts spiegeln</translation>
    </message>
    <message>
      <source>Flip top to &amp;bottom</source>
      <translation>Oben und unten &amp;spiegeln</translation>
    </message>
    <message>
      <source>Turn &amp;right by 90°</source>
      <translation>Um &amp;90° nach rechts drehen</translation>
    </message>
    <message>
      <source>Turn l&amp;eft by 90°</source>
      <translation>&amp;Um 90° nach links drehen</translation>
    </message>
    <message>
      <source>Turn right by 1°</source>
      <translation>Um 1° nach rechts drehen</translation>
    </message>
    <message>
      <source>Turn left by 1°</source>
      <translation>Um 1° nach links drehen</translation>
    </message>
    <message>
      <source>Not turned</source>
      <translation>Nicht gedreht</translation>
    </message>
    <message>
      <source>&amp;Texts in the corners</source>
      <translation>&amp;Texte in den Ecken</translation>
    </message>
    <message>
      <source>&amp;Drawings of the file (overlays)</source>
      <translation>&amp;Zeichnungen der Datei (Overlays)</translation>
    </message>
    <message>
      <source>&amp;All DICOM elements…</source>
      <translation>Alle &amp;DICOM-Elemente…</translation>
    </message>
    <message>
      <source>S&amp;mooth pixels</source>
      <translation>P&amp;ixel glätten</translation>
    </message>
    <message>
      <source>&amp;Series list</source>
      <translation>S&amp;erienliste</translation>
    </message>
    <message>
      <source>Fi&amp;ndings panel</source>
      <translation>&amp;Befundliste</translation>
    </message>
    <message>
      <source>&amp;History panel</source>
      <translation>Ve&amp;rlauf</translation>
    </message>
    <message>
      <source>Me&amp;asurements panel</source>
      <translation>&amp;Messungen</translation>
    </message>
    <message>
      <source>&amp;Panels as at first</source>
      <translation>Bereiche &amp;wie zu Beginn</translation>
    </message>
    <message>
      <source>Full s&amp;creen</source>
      <translation>V&amp;ollbild</translation>
    </message>
    <message>
      <source>Next &amp;viewport</source>
      <translation>&amp;Nächstes Bildfeld</translation>
    </message>
    <message>
      <source>Previo&amp;us viewport</source>
      <translation>&amp;Voriges Bildfeld</translation>
    </message>
    <message>
      <source>One viewport &amp;large, or all again</source>
      <translation>&amp;Ein Bildfeld groß, oder wieder alle</translation>
    </message>
    <message>
      <source>Change places with the ne&amp;xt viewport</source>
      <translation>Mit dem nächsten &amp;Bildfeld tauschen</translation>
    </message>
    <message>
      <source>Show in the next viewport &amp;too</source>
      <translation>Auch im nächsten Bildfeld &amp;zeigen</translation>
    </message>
    <message>
      <source>&amp;Window tool</source>
      <translation>F&amp;ensterung</translation>
    </message>
    <message>
      <source>grey levels</source>
      <translation>Graustufen</translation>
    </message>
    <message>
      <source>&amp;Scroll tool</source>
      <translation>&amp;Blättern</translation>
    </message>
    <message>
      <source>slices</source>
      <translation>Schichten</translation>
    </message>
    <message>
      <source>&amp;Zoom tool</source>
      <translation>&amp;Zoomen</translation>
    </message>
    <message>
      <source>zoom</source>
      <translation>Zoom</translation>
    </message>
    <message>
      <source>&amp;Pan tool</source>
      <translation>Ve&amp;rschieben</translation>
    </message>
    <message>
      <source>pan</source>
      <translation>Verschieben</translation>
    </message>
    <message>
      <source>Turn tool</source>
      <translation>Drehen</translation>
    </message>
    <message>
      <source>turn by any angle, with Shift by tenths of a degree</source>
      <translation>um einen beliebigen Winkel drehen, mit Umschalt in Zehntelgrad</translation>
    </message>
    <message>
      <source>&amp;3-D cursor</source>
      <translation>&amp;3-D-Cursor</translation>
    </message>
    <message>
      <source>Window of the &amp;file</source>
      <translation>&amp;Fenster der Datei</translation>
    </message>
    <message>
      <source>&amp;Automatic window</source>
      <translation>&amp;Automatische Fensterung</translation>
    </message>
    <message>
      <source>&amp;Invert</source>
      <translation>&amp;Invertieren</translation>
    </message>
    <message>
      <source>&amp;Reset</source>
      <translation>Zurüc&amp;ksetzen</translation>
    </message>
    <message>
      <source>&amp;Next slice</source>
      <translation>Nächste &amp;Schicht</translation>
    </message>
    <message>
      <source>Pre&amp;vious slice</source>
      <translation>&amp;Vorige Schicht</translation>
    </message>
    <message>
      <source>Ten slices forwar&amp;d</source>
      <translation>Zehn Schichten &amp;weiter</translation>
    </message>
    <message>
      <source>Ten slices &amp;back</source>
      <translation>Ze&amp;hn Schichten zurück</translation>
    </message>
    <message>
      <source>Firs&amp;t slice</source>
      <translation>Ers&amp;te Schicht</translation>
    </message>
    <message>
      <source>&amp;Last slice</source>
      <translation>&amp;Letzte Schicht</translation>
    </message>
    <message>
      <source>In the order of acquisition</source>
      <translation>In der Reihenfolge der Aufnahme</translation>
    </message>
    <message>
      <source>N&amp;ext series</source>
      <translation>&amp;Nächste Serie</translation>
    </message>
    <message>
      <source>Previo&amp;us series</source>
      <translation>V&amp;orige Serie</translation>
    </message>
    <message>
      <source>Same place in the next series</source>
      <translation>Gleiche Stelle in der nächsten Serie</translation>
    </message>
    <message>
      <source>Same place in the series before</source>
      <translation>Gleiche Stelle in der Serie davor</translation>
    </message>
    <message>
      <source>Find a &amp;command…</source>
      <translation>&amp;Befehl suchen…</translation>
    </message>
    <message>
      <source>First &amp;steps</source>
      <translation>&amp;Erste Schritte</translation>
    </message>
    <message>
      <source>&amp;Keyboard and mouse</source>
      <translation>&amp;Tastatur und Maus</translation>
    </message>
    <message>
      <source>&amp;Models…</source>
      <translation>Mo&amp;delle…</translation>
    </message>
    <message>
      <source>Test picture of the &amp;display…</source>
      <translation>Te&amp;stbild des Bildschirms…</translation>
    </message>
    <message>
      <source>&amp;About medviewer</source>
      <translation>Über &amp;medviewer</translation>
    </message>
    <message>
      <source>One to one</source>
      <translation>Eins zu eins</translation>
    </message>
    <message>
      <source>Take every turn back; flips stay</source>
      <translation>Jede Drehung zurücknehmen; Spiegelungen bleiben</translation>
    </message>
    <message>
      <source>All elements of the file that is shown, with a search</source>
      <translation>Alle Elemente der gezeigten Datei, mit Suche</translation>
    </message>
    <message>
      <source>Put the panels and the tool bar back where they were at the first start</source>
      <translation>Stellt die Bereiche und die Werkzeugleiste dorthin zurück, wo sie beim ersten Start waren</translation>
    </message>
    <message>
      <source>Or drag the grip at the top of a picture to another viewport</source>
      <translation>Oder den Griff oben im Bild in ein anderes Bildfeld ziehen</translation>
    </message>
    <message>
      <source>Or drag the grip at the top of a picture to another viewport with Ctrl</source>
      <translation>Oder den Griff oben im Bild mit Strg in ein anderes Bildfeld ziehen</translation>
    </message>
    <message>
      <source>Left click or drag: the same place in all viewports (or Shift and move)</source>
      <translation>Links klicken oder ziehen: dieselbe Stelle in allen Bildfeldern (oder Umschalt und bewegen)</translation>
    </message>
    <message>
      <source>Reset the view</source>
      <translation>Ansicht zurücksetzen</translation>
    </message>
    <message>
      <source>Scroll by Instance Number instead of by position</source>
      <translation>Nach Instance Number statt nach der Lage blättern</translation>
    </message>
    <message>
      <source>The next time, phase, echo or b-value, or sequence, that shows this place</source>
      <translation>Die nächste Zeit, Phase, Echo oder b-Wert oder Sequenz, die diese Stelle zeigt</translation>
    </message>
    <message>
      <source>What each model was trained on, how well it does, and what it cannot do</source>
      <translation>Womit jedes Modell trainiert wurde, wie gut es ist und was es nicht kann</translation>
    </message>
    <message>
      <source>Steps, ramp, letters and lines by which the screen is judged</source>
      <translation>Stufen, Verlauf, Buchstaben und Linien, nach denen der Bildschirm beurteilt wird</translation>
    </message>
    <message>
      <source>{} × {} viewports</source>
      <translation>{} × {} Bildfelder</translation>
    </message>
    <message>
      <source>Preset {}</source>
      <translation>Voreinstellung {}</translation>
    </message>
    <message>
      <source>{} rows, {} columns</source>
      <translation>{} Zeilen, {} Spalten</translation>
    </message>
    <message>
      <source>There is no window preset {} for this picture.</source>
      <translation>Für dieses Bild gibt es keine Fenstervoreinstellung {}.</translation>
    </message>
    <message>
      <source>What is shown has no heat map</source>
      <translation>Das Gezeigte hat keine Heatmap</translation>
    </message>
    <message>
      <source>Opacity of the heat map</source>
      <translation>Deckkraft der Heatmap</translation>
    </message>
    <message>
      <source>Open a study first.</source>
      <translation>Öffnen Sie zuerst eine Untersuchung.</translation>
    </message>
    <message>
      <source>There is nothing to save: nothing was analysed or measured yet.</source>
      <translation>Es gibt nichts zu speichern: Noch wurde nichts analysiert oder gemessen.</translation>
    </message>
    <message>
      <source>Nothing was opened yet</source>
      <translation>Noch wurde nichts geöffnet</translation>
    </message>
    <message>
      <source>This viewport is empty.</source>
      <translation>Dieses Bildfeld ist leer.</translation>
    </message>
    <message>
      <source>Keyboard and mouse</source>
      <translation>Tastatur und Maus</translation>
    </message>
    <message>
      <source>About medviewer</source>
      <translation>Über medviewer</translation>
    </message>
    <message>
      <source>{}: on</source>
      <translation>{}: an</translation>
    </message>
    <message>
      <source>{}: off</source>
      <translation>{}: aus</translation>
    </message>
    <message>
      <source>window level, width, contrast, brightness</source>
      <translation>Fensterlage, Fensterbreite, Kontrast, Helligkeit</translation>
    </message>
    <message>
      <source>multiplanar reconstruction, oblique, reformat</source>
      <translation>multiplanare Rekonstruktion, schräg, oblique, Reformatierung</translation>
    </message>
    <message>
      <source>straighten, panoramic, dental arch, vessel, centerline</source>
      <translation>begradigen, strecken, Panorama, Zahnbogen, Gefäß, Mittellinie</translation>
    </message>
    <message>
      <source>cross-sectional, perpendicular, buccolingual, implant, vessel, stenosis</source>
      <translation>Querschnitt, senkrecht, bukkolingual, orthoradial, Implantat, Gefäß, Stenose</translation>
    </message>
    <message>
      <source>volume rendering</source>
      <translation>Volumenrendering, 3-D-Darstellung</translation>
    </message>
    <message>
      <source>movie, loop, animation</source>
      <translation>Film, Schleife, Animation, Kino</translation>
    </message>
    <message>
      <source>stack, browse</source>
      <translation>Stapel, blättern, scrollen</translation>
    </message>
    <message>
      <source>move, hand, drag</source>
      <translation>bewegen, Hand, ziehen</translation>
    </message>
    <message>
      <source>enlarge, magnify</source>
      <translation>vergrößern</translation>
    </message>
    <message>
      <source>rotate</source>
      <translation>rotieren</translation>
    </message>
    <message>
      <source>rotate clockwise</source>
      <translation>im Uhrzeigersinn rotieren</translation>
    </message>
    <message>
      <source>rotate counterclockwise</source>
      <translation>gegen den Uhrzeigersinn rotieren</translation>
    </message>
    <message>
      <source>mirror</source>
      <translation>spiegeln, flippen</translation>
    </message>
    <message>
      <source>mirror upside down</source>
      <translation>spiegeln, auf den Kopf stellen</translation>
    </message>
    <message>
      <source>negative, black and white</source>
      <translation>negativ, umkehren, schwarz-weiß</translation>
    </message>
    <message>
      <source>original, default view</source>
      <translation>Original, Ausgangsansicht, Reset</translation>
    </message>
    <message>
      <source>localizer, same point, synchronise</source>
      <translation>Fadenkreuz, Lokalisator, gleiche Stelle, synchronisieren</translation>
    </message>
    <message>
      <source>annotations, overlay, patient data</source>
      <translation>Beschriftung, Einblendungen, Overlay, Patientendaten</translation>
    </message>
    <message>
      <source>actual size, life size</source>
      <translation>Originalgröße, Lebensgröße, Maßstab</translation>
    </message>
    <message>
      <source>edge enhancement</source>
      <translation>Kantenanhebung, Schärfe</translation>
    </message>
    <message>
      <source>blur, noise</source>
      <translation>weichzeichnen, Rauschen</translation>
    </message>
    <message>
      <source>interpolation</source>
      <translation>Interpolation</translation>
    </message>
    <message>
      <source>color map, palette, false colours</source>
      <translation>Farbtabelle, Palette, Falschfarben</translation>
    </message>
    <message>
      <source>thick slab</source>
      <translation>dicke Schicht</translation>
    </message>
    <message>
      <source>slice thickness</source>
      <translation>Schichtdicke</translation>
    </message>
    <message>
      <source>fullscreen, maximise</source>
      <translation>Vollbild, maximieren</translation>
    </message>
    <message>
      <source>synchronise, sync scrolling, lock</source>
      <translation>synchronisieren, gemeinsam scrollen, verknüpfen</translation>
    </message>
    <message>
      <source>synchronise, sync, lock</source>
      <translation>synchronisieren, verknüpfen</translation>
    </message>
    <message>
      <source>localizer, scout, cross-reference</source>
      <translation>Lokalisator, Scout, Schnittlinien, Schichtlinien</translation>
    </message>
    <message>
      <source>fusion, overlay, blend, difference, subtraction of two series</source>
      <translation>Fusion, überlagern, Überblendung, Differenz, Subtraktion zweier Serien</translation>
    </message>
    <message>
      <source>compare, prior, align, coregistration</source>
      <translation>vergleichen, Vergleich, Voraufnahme, Voruntersuchung, ausrichten, Koregistrierung</translation>
    </message>
    <message>
      <source>hanging protocol, compare with prior</source>
      <translation>Hängeprotokoll, Hängung, Vergleich mit Voraufnahme</translation>
    </message>
    <message>
      <source>save hanging protocol, layout</source>
      <translation>Hängeprotokoll speichern, Hängung, Layout</translation>
    </message>
    <message>
      <source>second monitor, detach, new window</source>
      <translation>zweiter Bildschirm, Monitor, abreißen, neues Fenster</translation>
    </message>
    <message>
      <source>compare side by side, split</source>
      <translation>vergleichen, nebeneinander, teilen</translation>
    </message>
    <message>
      <source>single</source>
      <translation>einzeln</translation>
    </message>
    <message>
      <source>maximise, single</source>
      <translation>maximieren, einzeln</translation>
    </message>
    <message>
      <source>ruler, distance, caliper, line, measure</source>
      <translation>Lineal, Abstand, Strecke, Distanz, Linie, messen</translation>
    </message>
    <message>
      <source>diameter, bidirectional, long and short axis</source>
      <translation>Durchmesser, bidirektional, lange und kurze Achse</translation>
    </message>
    <message>
      <source>segment, segmentation, threshold, magic wand, seed, volume</source>
      <translation>segmentieren, Segmentierung, Schwelle, Zauberstab, Saatpunkt, Volumen</translation>
    </message>
    <message>
      <source>enhancement, kinetics, perfusion, washout, dynamic, time activity</source>
      <translation>Anreicherung, Kinetik, Perfusion, Washout, dynamisch, Zeit-Aktivitäts-Kurve</translation>
    </message>
    <message>
      <source>interpolate, missing slices, volume</source>
      <translation>interpolieren, fehlende Schichten, Volumen</translation>
    </message>
    <message>
      <source>circle, oval, area, density, region</source>
      <translation>Kreis, Oval, Fläche, Dichte, Region</translation>
    </message>
    <message>
      <source>box, square, area, region</source>
      <translation>Kasten, Quadrat, Fläche, Region</translation>
    </message>
    <message>
      <source>contour, pencil, area, region, volume</source>
      <translation>Kontur, Stift, Fläche, Region, Volumen, Volumetrie</translation>
    </message>
    <message>
      <source>density, probe, pixel value</source>
      <translation>Dichte, Messpunkt, Pixelwert</translation>
    </message>
    <message>
      <source>scoliosis</source>
      <translation>Skoliose</translation>
    </message>
    <message>
      <source>annotation, pointer</source>
      <translation>Anmerkung, Annotation, Zeiger</translation>
    </message>
    <message>
      <source>annotation, label, note</source>
      <translation>Anmerkung, Annotation, Beschriftung, Notiz</translation>
    </message>
    <message>
      <source>spine labels, levels, disc</source>
      <translation>Wirbelsäule beschriften, Höhen, Bandscheibe</translation>
    </message>
    <message>
      <source>remove, erase</source>
      <translation>entfernen, radieren</translation>
    </message>
    <message>
      <source>RECIST, follow-up, lesions over time, response, table</source>
      <translation>RECIST, Verlauf, Verlaufskontrolle, Läsionen im Verlauf, Ansprechen, Tabelle</translation>
    </message>
    <message>
      <source>hide annotations</source>
      <translation>Messungen ausblenden, Annotationen</translation>
    </message>
    <message>
      <source>scale, spacing</source>
      <translation>Maßstab, Pixelabstand</translation>
    </message>
    <message>
      <source>metadata, attributes</source>
      <translation>Metadaten, Attribute, Kopfdaten</translation>
    </message>
    <message>
      <source>anonymise, anonymize, pseudonymise</source>
      <translation>anonymisieren, pseudonymisieren</translation>
    </message>
    <message>
      <source>hide patient name, teaching</source>
      <translation>Patientennamen verbergen, Lehre</translation>
    </message>
    <message>
      <source>screenshot, snapshot, capture</source>
      <translation>Bildschirmfoto, Screenshot, Schnappschuss</translation>
    </message>
    <message>
      <source>GIF, film, clip, video, cine, animation</source>
      <translation>GIF, Film, Clip, Video, Cine, Animation</translation>
    </message>
    <message>
      <source>segmentation, key images, save as, JPEG, PNG</source>
      <translation>Segmentierung, Schlüsselbilder, speichern als, JPEG, PNG</translation>
    </message>
    <message>
      <source>paper, film</source>
      <translation>Papier, Film, Ausdruck</translation>
    </message>
    <message>
      <source>settings, options, language, keys, mouse</source>
      <translation>Optionen, Sprache, Tasten, Maus, Voreinstellungen</translation>
    </message>
    <message>
      <source>help, shortcuts, hotkeys, keys</source>
      <translation>Hilfe, Tastenkürzel, Tastenkombinationen</translation>
    </message>
    <message>
      <source>help, introduction, tutorial</source>
      <translation>Hilfe, Einführung, Anleitung</translation>
    </message>
    <message>
      <source>analyze, detection</source>
      <translation>Analyse, Erkennung, KI</translation>
    </message>
    <message>
      <source>confirm, agree</source>
      <translation>bestätigen, zustimmen</translation>
    </message>
    <message>
      <source>false positive, dismiss</source>
      <translation>falsch positiv, verwerfen</translation>
    </message>
    <message>
      <source>heat map, saliency</source>
      <translation>Heatmap, Wärmekarte, Erklärung</translation>
    </message>
    <message>
      <source>exit, close</source>
      <translation>verlassen, schließen</translation>
    </message>
    <message>
      <source>import, load</source>
      <translation>importieren, laden</translation>
    </message>
    <message>
      <source>archive, import, network</source>
      <translation>Archiv, importieren, Netzwerk</translation>
    </message>
    <message>
      <source>More tools</source>
      <translation>Weitere Werkzeuge</translation>
    </message>
    <message>
      <source>Documents name the patient: they are not shown in this mode.</source>
      <translation>Dokumente nennen den Patienten: Sie werden in diesem Modus nicht gezeigt.</translation>
    </message>
    <message>
      <source>This document is of another patient than the pictures in the active viewport: those are of {}.</source>
      <translation>Dieses Dokument gehört einem anderen Patienten als die Bilder in der aktiven Ansicht: Die sind von {}.</translation>
    </message>
    <message>
      <source>Document</source>
      <translation>Dokument</translation>
    </message>
    <message>
      <source>There are no documents</source>
      <translation>Es gibt keine Dokumente</translation>
    </message>
    <message>
      <source>Find in the document</source>
      <translation>Im Dokument suchen</translation>
    </message>
    <message>
      <source>Not found.</source>
      <translation>Nicht gefunden.</translation>
    </message>
    <message>
      <source>The pages have no text that could be searched; they may be pictures.</source>
      <translation>Die Seiten haben keinen Text, der durchsucht werden könnte; vielleicht sind sie Bilder.</translation>
    </message>
    <message>
      <source>Searching page {} of {}…</source>
      <translation>Suche auf Seite {} von {} …</translation>
    </message>
    <message>
      <source>Larger</source>
      <translation>Größer</translation>
    </message>
    <message>
      <source>Smaller</source>
      <translation>Kleiner</translation>
    </message>
    <message>
      <source>Fit to width</source>
      <translation>An Breite anpassen</translation>
    </message>
    <message>
      <source>Whole page</source>
      <translation>Ganze Seite</translation>
    </message>
    <message>
      <source>Find…</source>
      <translation>Suchen …</translation>
    </message>
    <message>
      <source>Copy the text</source>
      <translation>Text kopieren</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>Drucken…</translation>
    </message>
    <message>
      <source>Save a copy…</source>
      <translation>Kopie speichern…</translation>
    </message>
    <message>
      <source>Next hit</source>
      <translation>Nächster Treffer</translation>
    </message>
    <message>
      <source>Previous hit</source>
      <translation>Voriger Treffer</translation>
    </message>
    <message>
      <source>Scroll</source>
      <translation>Rollen</translation>
    </message>
    <message>
      <source>Wheel, arrows, PgUp, PgDn, Space</source>
      <translation>Rad, Pfeile, Bild auf, Bild ab, Leertaste</translation>
    </message>
    <message>
      <source>Next page, previous page</source>
      <translation>Nächste Seite, vorige Seite</translation>
    </message>
    <message>
      <source>Right, Left</source>
      <translation>Rechts, Links</translation>
    </message>
    <message>
      <source>First page, last page</source>
      <translation>Erste Seite, letzte Seite</translation>
    </message>
    <message>
      <source>Home, End</source>
      <translation>Pos1, Ende</translation>
    </message>
    <message>
      <source>Pages of the document</source>
      <translation>Seiten des Dokuments</translation>
    </message>
    <message>
      <source>Page {} is being drawn…</source>
      <translation>Seite {} wird gezeichnet…</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Seite</translation>
    </message>
    <message>
      <source>Page {} has no text that could be copied; it may be a picture.</source>
      <translation>Seite {} hat keinen Text, der kopiert werden könnte; vielleicht ist sie ein Bild.</translation>
    </message>
    <message>
      <source>Save a copy</source>
      <translation>Kopie speichern</translation>
    </message>
    <message>
      <source>Loading…</source>
      <translation>Wird geladen …</translation>
    </message>
    <message>
      <source>The copy names the patient.</source>
      <translation>Die Kopie nennt den Patienten.</translation>
    </message>
    <message>
      <source>of {}</source>
      <translation>von {}</translation>
    </message>
    <message>
      <source>Only the first {} pages are shown.</source>
      <translation>Nur die ersten {} Seiten werden gezeigt.</translation>
    </message>
    <message>
      <source>The text of page {} was copied.</source>
      <translation>Der Text von Seite {} wurde kopiert.</translation>
    </message>
    <message>
      <source>Sent to the printer.</source>
      <translation>An den Drucker gesendet.</translation>
    </message>
    <message>
      <source>The printer does not answer.</source>
      <translation>Der Drucker antwortet nicht.</translation>
    </message>
    <message>
      <source>Saved: {}</source>
      <translation>Gespeichert: {}</translation>
    </message>
    <message>
      <source>{} pictures, {} of them searched: writing was found in {}.</source>
      <translation>{} Bilder, {} davon durchsucht: In {} wurde Schrift gefunden.</translation>
    </message>
    <message>
      <source>What would be blackened</source>
      <translation>Was geschwärzt würde</translation>
    </message>
    <message>
      <source>List pictures without writing, too</source>
      <translation>Auch Bilder ohne Schrift auflisten</translation>
    </message>
    <message>
      <source>Take part away</source>
      <translation>Teil entfernen</translation>
    </message>
    <message>
      <source>As found</source>
      <translation>Wie gefunden</translation>
    </message>
    <message>
      <source>Same parts in the whole series</source>
      <translation>Dieselben Teile in der ganzen Serie</translation>
    </message>
    <message>
      <source>Show them black</source>
      <translation>Schwarz zeigen</translation>
    </message>
    <message>
      <source>Blacken these parts</source>
      <translation>Diese Teile schwärzen</translation>
    </message>
    <message>
      <source>Looking for writing…</source>
      <translation>Schrift wird gesucht …</translation>
    </message>
    <message>
      <source>1 part</source>
      <translation>1 Teil</translation>
    </message>
    <message numerus="yes">
      <source>%n parts</source>
      <translation>
        <numerusform>%n Teil</numerusform>
        <numerusform>%n Teile</numerusform>
      </translation>
    </message>
    <message>
      <source>cannot be looked at</source>
      <translation>nicht lesbar</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Bilder</translation>
    </message>
    <message>
      <source>Picture with the parts to blacken</source>
      <translation>Bild mit den zu schwärzenden Teilen</translation>
    </message>
    <message>
      <source>Frame</source>
      <translation>Einzelbild</translation>
    </message>
    <message>
      <source>Drag to draw a part, click on one and press Delete to take it away. The search misses letters by ones and twos, handwriting, text that runs upwards, and faint text. What you have looked at (✓) is copied as you leave it, in every frame of a film; the other pictures go by what is ticked in the window before.</source>
      <translation>Ziehen zeichnet einen Teil; ein Klick wählt einen aus, Entf entfernt ihn. Die Suche übersieht einzelne Buchstaben und Paare, Handschrift, senkrechten und schwachen Text. Was Sie angesehen haben (✓), wird kopiert, wie Sie es lassen, in jedem Einzelbild eines Films; für die anderen Bilder gilt, was im Fenster davor angekreuzt ist.</translation>
    </message>
    <message>
      <source>nothing found</source>
      <translation>nichts gefunden</translation>
    </message>
    <message>
      <source>not searched</source>
      <translation>nicht durchsucht</translation>
    </message>
    <message>
      <source>&amp;Export…</source>
      <translation>E&amp;xportieren…</translation>
    </message>
    <message>
      <source>&amp;Copy the report</source>
      <translation>Bericht &amp;kopieren</translation>
    </message>
    <message>
      <source>Copy the picture</source>
      <translation>Aktives Bild kopieren</translation>
    </message>
    <message>
      <source>Save as a moving picture…</source>
      <translation>Als Film speichern…</translation>
    </message>
    <message>
      <source>Prin&amp;t…</source>
      <translation>D&amp;rucken…</translation>
    </message>
    <message>
      <source>Send to a statio&amp;n…</source>
      <translation>A&amp;n eine Station senden…</translation>
    </message>
    <message>
      <source>De-i&amp;dentified copies…</source>
      <translation>De-&amp;identifizierte Kopien…</translation>
    </message>
    <message>
      <source>Open drawin&amp;gs…</source>
      <translation>&amp;Zeichnungen öffnen…</translation>
    </message>
    <message>
      <source>Open saved findings…</source>
      <translation>Gespeicherte Befunde öffnen…</translation>
    </message>
    <message>
      <source>Show dra&amp;wings of files</source>
      <translation>&amp;Zeichnungen aus Dateien zeigen</translation>
    </message>
    <message>
      <source>Next presentation state</source>
      <translation>Nächster Presentation State</translation>
    </message>
    <message>
      <source>As acquired</source>
      <translation>Wie aufgenommen</translation>
    </message>
    <message>
      <source>Query and retrie&amp;ve…</source>
      <translation>&amp;Abfragen und abrufen…</translation>
    </message>
    <message>
      <source>Write results as DICOM, report, table or pictures</source>
      <translation>Ergebnisse als DICOM, Bericht, Tabelle oder Bilder schreiben</translation>
    </message>
    <message>
      <source>Put the report as text on the clipboard</source>
      <translation>Den Bericht als Text in die Zwischenablage legen</translation>
    </message>
    <message>
      <source>Put the active picture on the clipboard, as it is seen</source>
      <translation>Das aktive Bild, wie es zu sehen ist, in die Zwischenablage legen</translation>
    </message>
    <message>
      <source>Save what the active viewport plays as a GIF, as it is seen</source>
      <translation>Was das aktive Bildfenster abspielt, so wie man es sieht als GIF speichern</translation>
    </message>
    <message>
      <source>Print the active picture or all viewports, or save them as PDF</source>
      <translation>Das aktive Bild oder alle Bildfelder drucken oder als PDF speichern</translation>
    </message>
    <message>
      <source>Send the study of the active picture, and what was found in it, to an archive</source>
      <translation>Die Untersuchung des aktiven Bildes, und was darin gefunden wurde, an ein Archiv senden</translation>
    </message>
    <message>
      <source>Copy images without what identifies the patient</source>
      <translation>Bilder kopieren, ohne was den Patienten erkennbar macht</translation>
    </message>
    <message>
      <source>Show what a SR, SEG, RTSTRUCT, GSPS or KO file says</source>
      <translation>Zeigen, was eine Datei SR, SEG, RTSTRUCT, GSPS oder KO sagt</translation>
    </message>
    <message>
      <source>Show what a results.json says of the open series, beside newer results</source>
      <translation>Zeigen, was eine results.json über die geöffneten Serien sagt, neben neueren Ergebnissen</translation>
    </message>
    <message>
      <source>As the next presentation state of a file says, and after the last as acquired</source>
      <translation>Wie der nächste Presentation State einer Datei es sagt, nach dem letzten wie aufgenommen</translation>
    </message>
    <message>
      <source>Without the grey levels, shutter, turn and area of a presentation state</source>
      <translation>Ohne Graustufen, Blende, Drehung und Ausschnitt eines Presentation State</translation>
    </message>
    <message>
      <source>Look for studies in an archive (PACS) and fetch them</source>
      <translation>Untersuchungen in einem Archiv (PACS) suchen und holen</translation>
    </message>
    <message numerus="yes">
      <source>You looked at %n pictures.</source>
      <translation>
        <numerusform>Sie haben %n Bild angesehen.</numerusform>
        <numerusform>Sie haben %n Bilder angesehen.</numerusform>
      </translation>
    </message>
    <message>
      <source>De-identified copies</source>
      <translation>De-identifizierte Kopien</translation>
    </message>
    <message>
      <source>Images of</source>
      <translation>Bilder von</translation>
    </message>
    <message>
      <source>A new folder</source>
      <translation>Ein neuer Ordner</translation>
    </message>
    <message>
      <source>Keep dates, moved by the same unknown number of days</source>
      <translation>Daten behalten, alle um dieselbe unbekannte Zahl von Tagen verschoben</translation>
    </message>
    <message>
      <source>Keep which device it was</source>
      <translation>Angaben zum Gerät behalten</translation>
    </message>
    <message>
      <source>Keep descriptions, without names, dates and numbers</source>
      <translation>Beschreibungen behalten, ohne Namen, Daten und Zahlen</translation>
    </message>
    <message>
      <source>Also copy pictures that may have text burnt in</source>
      <translation>Auch Bilder kopieren, in denen Text eingebrannt sein kann</translation>
    </message>
    <message>
      <source>Blacken what looks like writing in such pictures</source>
      <translation>Schwärzen, was darin wie Schrift aussieht</translation>
    </message>
    <message>
      <source>column, row, width, height in pixels; …</source>
      <translation>Spalte, Zeile, Breite, Höhe in Pixeln; …</translation>
    </message>
    <message>
      <source>Look at what is blackened…</source>
      <translation>Ansehen, was geschwärzt wird …</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <source>Copies by the basic profile of DICOM (PS3.15): names, numbers, dates and private elements go, all UIDs are new. The originals are only read.</source>
      <translation>Kopien nach dem Basisprofil von DICOM (PS3.15): Namen, Nummern, Daten und private Elemente entfallen, alle UIDs sind neu. Die Originale werden nur gelesen.</translation>
    </message>
    <message>
      <source>Look at the copies before you give them away: no program sees a face, or all that is written in a picture.</source>
      <translation>Sehen Sie die Kopien an, bevor Sie sie weitergeben: Kein Programm sieht ein Gesicht oder alles, was in einem Bild steht.</translation>
    </message>
    <message>
      <source>Also blacken in every picture</source>
      <translation>Außerdem in jedem Bild schwärzen</translation>
    </message>
    <message>
      <source>Four numbers a part: column, row, width and height in pixels.</source>
      <translation>Je Teil vier Zahlen: Spalte, Zeile, Breite und Höhe in Pixeln.</translation>
    </message>
    <message>
      <source>You looked at 1 picture.</source>
      <translation>Sie haben 1 Bild angesehen.</translation>
    </message>
    <message numerus="yes">
      <source>%n files were written to {}.</source>
      <translation>
        <numerusform>%n Datei wurde nach {} geschrieben.</numerusform>
        <numerusform>%n Dateien wurden nach {} geschrieben.</numerusform>
      </translation>
    </message>
    <message>
      <source>The report is on the clipboard. It names the patient.</source>
      <translation>Der Bericht ist in der Zwischenablage. Er nennt den Patienten.</translation>
    </message>
    <message>
      <source>There is nothing to export: nothing was analysed or measured yet.</source>
      <translation>Es gibt nichts zu exportieren: Noch wurde nichts analysiert oder gemessen.</translation>
    </message>
    <message>
      <source>values that are no number: {}</source>
      <translation>Werte, die keine Zahl sind: {}</translation>
    </message>
    <message>
      <source>drawn on a picture that is no plane of the patient: {}</source>
      <translation>auf einem Bild gezeichnet, das keine Ebene im Patienten ist: {}</translation>
    </message>
    <message>
      <source>drawn on planes, which are no images: {}</source>
      <translation>auf Ebenen gezeichnet, die keine Bilder sind: {}</translation>
    </message>
    <message>
      <source>texts without words: {}</source>
      <translation>Texte ohne Wörter: {}</translation>
    </message>
    <message>
      <source>of images that are not open: {}</source>
      <translation>zu Bildern, die nicht geöffnet sind: {}</translation>
    </message>
    <message>
      <source>Your drawings that are not in the report: {}.</source>
      <translation>Ihre Zeichnungen, die nicht im Befund stehen: {}.</translation>
    </message>
    <message>
      <source>Your drawings that are not in the presentation state: {}.</source>
      <translation>Ihre Zeichnungen, die nicht im Presentation State stehen: {}.</translation>
    </message>
    <message>
      <source>Your outlines that are not among the masks: {}.</source>
      <translation>Ihre Umrisse, die nicht unter den Masken sind: {}.</translation>
    </message>
    <message>
      <source>1 file was written to {}.</source>
      <translation>1 Datei wurde nach {} geschrieben.</translation>
    </message>
    <message>
      <source>Nothing was written: what you chose needs an analysed series.</source>
      <translation>Nichts wurde geschrieben: Das Gewählte braucht eine ausgewertete Serie.</translation>
    </message>
    <message>
      <source>Clean copies written: {}. Files left out: {}; why is in {}.</source>
      <translation>Geschriebene saubere Kopien: {}. Ausgelassene Dateien: {}; warum, steht in {}.</translation>
    </message>
    <message>
      <source>Clean copies written: {}. What was done is in {}.</source>
      <translation>Geschriebene saubere Kopien: {}. Was getan wurde, steht in {}.</translation>
    </message>
    <message>
      <source>1 series was analysed.</source>
      <translation>1 Serie wurde analysiert.</translation>
    </message>
    <message numerus="yes">
      <source>%n series were analysed.</source>
      <translation>
        <numerusform>%n Serie wurde analysiert.</numerusform>
        <numerusform>%n Serien wurden analysiert.</numerusform>
      </translation>
    </message>
    <message>
      <source>The model refused 1 series.</source>
      <translation>1 Serie hat das Modell abgelehnt.</translation>
    </message>
    <message numerus="yes">
      <source>The model refused %n series.</source>
      <translation>
        <numerusform>%n Serie hat das Modell abgelehnt.</numerusform>
        <numerusform>%n Serien hat das Modell abgelehnt.</numerusform>
      </translation>
    </message>
    <message>
      <source>1 series was judged earlier and not analysed since.</source>
      <translation>1 Serie wurde früher beurteilt und seither nicht analysiert.</translation>
    </message>
    <message numerus="yes">
      <source>%n series were judged earlier and not analysed since.</source>
      <translation>
        <numerusform>%n Serie wurde früher beurteilt und seither nicht analysiert.</numerusform>
        <numerusform>%n Serien wurden früher beurteilt und seither nicht analysiert.</numerusform>
      </translation>
    </message>
    <message>
      <source>1 measurement is yours.</source>
      <translation>1 Messung ist von Ihnen.</translation>
    </message>
    <message numerus="yes">
      <source>%n measurements are yours.</source>
      <translation>
        <numerusform>%n Messung ist von Ihnen.</numerusform>
        <numerusform>%n Messungen sind von Ihnen.</numerusform>
      </translation>
    </message>
    <message>
      <source>Of 1 series only the report: no finding of the model is left.</source>
      <translation>Von 1 Serie nur der Bericht: kein Befund des Modells ist übrig.</translation>
    </message>
    <message numerus="yes">
      <source>Of %n series only the report: no finding of the model is left.</source>
      <translation>
        <numerusform>Von %n Serie nur der Bericht: kein Befund des Modells ist übrig.</numerusform>
        <numerusform>Von %n Serien nur der Bericht: kein Befund des Modells ist übrig.</numerusform>
      </translation>
    </message>
    <message>
      <source>Of 1 series only the report: judged earlier, not analysed since.</source>
      <translation>Von 1 Serie nur der Bericht: früher beurteilt, seither nicht analysiert.</translation>
    </message>
    <message numerus="yes">
      <source>Of %n series only the report: judged earlier, not analysed since.</source>
      <translation>
        <numerusform>Von %n Serie nur der Bericht: früher beurteilt, seither nicht analysiert.</numerusform>
        <numerusform>Von %n Serien nur der Bericht: früher beurteilt, seither nicht analysiert.</numerusform>
      </translation>
    </message>
    <message>
      <source>Text may be burnt into {} of them: look at each.</source>
      <translation>In {} davon kann Text eingebrannt sein: Sehen Sie jedes an.</translation>
    </message>
    <message>
      <source>Parts of {} of them were blackened.</source>
      <translation>In {} davon wurden Teile geschwärzt.</translation>
    </message>
    <message>
      <source>Your own words for the report; may stay empty</source>
      <translation>Ihre eigenen Worte für den Bericht; darf leer bleiben</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exportieren</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Ordner</translation>
    </message>
    <message>
      <source>Your own words for the report on the study of the active picture; may stay empty</source>
      <translation>Ihre eigenen Worte für den Bericht über die Untersuchung des aktiven Bildes; darf leer bleiben</translation>
    </message>
    <message>
      <source>Reader</source>
      <translation>Befunder</translation>
    </message>
    <message>
      <source>Everything says “Research use only – not for diagnosis” and names the patient. Nothing that is in the folder is overwritten.</source>
      <translation>Überall steht „Nur für Forschungszwecke – nicht zur Diagnose“ und der Name des Patienten. Nichts, was im Ordner liegt, wird überschrieben.</translation>
    </message>
    <message>
      <source>DICOM objects</source>
      <translation>DICOM-Objekte</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Bericht</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Auswählen…</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Datum</translation>
    </message>
    <message>
      <source>Patient</source>
      <translation>Patient</translation>
    </message>
    <message>
      <source>Born</source>
      <translation>Geboren</translation>
    </message>
    <message>
      <source>ID</source>
      <translation>ID</translation>
    </message>
    <message>
      <source>Accession no.</source>
      <translation>Auftragsnr.</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <source>Description</source>
      <translation>Beschreibung</translation>
    </message>
    <message>
      <source>Images</source>
      <translation>Bilder</translation>
    </message>
    <message>
      <source>Studies that were found</source>
      <translation>Gefundene Untersuchungen</translation>
    </message>
    <message>
      <source>The model made no heat map.</source>
      <translation>Das Modell hat keine Heatmap gemacht.</translation>
    </message>
    <message>
      <source>It needs an analysed series.</source>
      <translation>Dafür muss eine Serie analysiert sein.</translation>
    </message>
    <message>
      <source>Report, segmentation, structure set, presentation state or key images</source>
      <translation>Bericht, Segmentierung, Strukturen, Darstellungszustand oder Schlüsselbilder</translation>
    </message>
    <message numerus="yes">
      <source>%n drawings were read from {}</source>
      <translation>
        <numerusform>%n Zeichnung wurde aus {} gelesen</numerusform>
        <numerusform>%n Zeichnungen wurden aus {} gelesen</numerusform>
      </translation>
    </message>
    <message>
      <source>Open the images first that the drawings are of.</source>
      <translation>Öffnen Sie zuerst die Bilder, zu denen die Zeichnungen gehören.</translation>
    </message>
    <message>
      <source>{} more lie on none of the images that are open.</source>
      <translation>{} weitere liegen auf keinem der geöffneten Bilder.</translation>
    </message>
    <message>
      <source>Drawings of files are not seen on 3-D views and curved reformations.</source>
      <translation>Zeichnungen aus Dateien sind in 3-D-Ansichten und gekrümmten Rekonstruktionen nicht zu sehen.</translation>
    </message>
    <message>
      <source>Lines and key images of files are not seen on planes across the slices: {}.</source>
      <translation>Linien und Schlüsselbilder aus Dateien sind auf Ebenen quer zu den Schichten nicht zu sehen: {}.</translation>
    </message>
    <message>
      <source>1 drawing was read from {}</source>
      <translation>1 Zeichnung wurde aus {} gelesen</translation>
    </message>
    <message>
      <source>The presentation state {} is of 1 image.</source>
      <translation>Der Presentation State {} gilt für 1 Bild.</translation>
    </message>
    <message numerus="yes">
      <source>The presentation state {} is of %n images.</source>
      <translation>
        <numerusform>Der Presentation State {} gilt für %n Bild.</numerusform>
        <numerusform>Der Presentation State {} gilt für %n Bilder.</numerusform>
      </translation>
    </message>
    <message>
      <source>No presentation state of this series was opened.</source>
      <translation>Kein Presentation State dieser Serie wurde geöffnet.</translation>
    </message>
    <message>
      <source>No presentation state of this series says grey levels for planes.</source>
      <translation>Kein Presentation State dieser Serie nennt Graustufen für Ebenen.</translation>
    </message>
    <message>
      <source>No presentation state is followed here.</source>
      <translation>Hier wird keinem Presentation State gefolgt.</translation>
    </message>
    <message>
      <source>3-D views and curved reformations follow no presentation state.</source>
      <translation>3-D-Ansichten und gekrümmte Rekonstruktionen folgen keinem Presentation State.</translation>
    </message>
    <message>
      <source>Open the images first that the findings are of.</source>
      <translation>Zuerst die Bilder öffnen, von denen die Befunde sind.</translation>
    </message>
    <message>
      <source>1 result was read from {}.</source>
      <translation>1 Ergebnis wurde aus {} gelesen.</translation>
    </message>
    <message numerus="yes">
      <source>%n results were read from {}.</source>
      <translation>
        <numerusform>%n Ergebnis wurde aus {} gelesen.</numerusform>
        <numerusform>%n Ergebnisse wurden aus {} gelesen.</numerusform>
      </translation>
    </message>
    <message>
      <source>What its reader judged and measured is not taken over.</source>
      <translation>Was dort beurteilt und gemessen wurde, wird nicht übernommen.</translation>
    </message>
    <message>
      <source>{} is about none of the series that are open.</source>
      <translation>{} handelt von keiner der geöffneten Serien.</translation>
    </message>
    <message>
      <source>Series that are not open: {}.</source>
      <translation>Serien, die nicht geöffnet sind: {}.</translation>
    </message>
    <message>
      <source>1 file was sent to {}.</source>
      <translation>1 Datei wurde an {} gesendet.</translation>
    </message>
    <message>
      <source>No station was added yet. Nothing is connected until you do.</source>
      <translation>Noch ist keine Station eingetragen. Vorher wird nichts verbunden.</translation>
    </message>
    <message>
      <source>Send to a station</source>
      <translation>An eine Station senden</translation>
    </message>
    <message>
      <source>Images (1 file)</source>
      <translation>Bilder (1 Datei)</translation>
    </message>
    <message numerus="yes">
      <source>Images (%n files)</source>
      <translation>
        <numerusform>Bilder (%n Datei)</numerusform>
        <numerusform>Bilder (%n Dateien)</numerusform>
      </translation>
    </message>
    <message>
      <source>Results and measurements as DICOM objects</source>
      <translation>Ergebnisse und Messungen als DICOM-Objekte</translation>
    </message>
    <message>
      <source>Send</source>
      <translation>Senden</translation>
    </message>
    <message numerus="yes">
      <source>Stopped: %n of {} files had arrived at {}.</source>
      <translation>
        <numerusform>Abgebrochen: %n von {} Dateien war bei {} angekommen.</numerusform>
        <numerusform>Abgebrochen: %n von {} Dateien waren bei {} angekommen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n files were sent to {}.</source>
      <translation>
        <numerusform>%n Datei wurde an {} gesendet.</numerusform>
        <numerusform>%n Dateien wurden an {} gesendet.</numerusform>
      </translation>
    </message>
    <message>
      <source>Study</source>
      <translation>Untersuchung</translation>
    </message>
    <message>
      <source>Station</source>
      <translation>Station</translation>
    </message>
    <message>
      <source>What is sent names the patient. Results say “Research use only – not for diagnosis”, and are new series of the study.</source>
      <translation>Was gesendet wird, nennt den Patienten. In den Ergebnissen steht „Nur für Forschungszwecke – nicht zur Diagnose“; sie sind neue Serien der Untersuchung.</translation>
    </message>
    <message>
      <source>Sending to {}…</source>
      <translation>Wird an {} gesendet …</translation>
    </message>
    <message>
      <source>Not among it, for it could not be made: {}.</source>
      <translation>Nicht dabei, weil es nicht erzeugt werden konnte: {}.</translation>
    </message>
    <message>
      <source>that of the active picture</source>
      <translation>die des aktiven Bildes</translation>
    </message>
    <message>
      <source>There is nothing to send: no study is open.</source>
      <translation>Es gibt nichts zu senden: keine Untersuchung ist offen.</translation>
    </message>
    <message>
      <source>Nothing was sent: no object of the chosen kinds can be made.</source>
      <translation>Nichts wurde gesendet: von den gewählten Arten kann kein Objekt gemacht werden.</translation>
    </message>
    <message>
      <source>Choose others, or the images.</source>
      <translation>Wählen Sie andere, oder die Bilder.</translation>
    </message>
    <message>
      <source>file {}</source>
      <translation>Datei {}</translation>
    </message>
    <message>
      <source>Add station</source>
      <translation>Station hinzufügen</translation>
    </message>
    <message>
      <source>Change station</source>
      <translation>Station ändern</translation>
    </message>
    <message>
      <source>Over TLS</source>
      <translation>Über TLS</translation>
    </message>
    <message>
      <source>Whoever runs the station tells you its address and title, and must know ours. Give an address, or DICOMweb, or both.</source>
      <translation>Wer die Station betreibt, nennt Ihnen ihre Adresse und ihren Titel und muss unseren kennen. Geben Sie eine Adresse oder DICOMweb an, oder beides.</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <source>Port</source>
      <translation>Port</translation>
    </message>
    <message>
      <source>Its title</source>
      <translation>Ihr Titel</translation>
    </message>
    <message>
      <source>Our title</source>
      <translation>Unser Titel</translation>
    </message>
    <message>
      <source>DICOMweb</source>
      <translation>DICOMweb</translation>
    </message>
    <message>
      <source>Remove the station {}? What it sent stays.</source>
      <translation>Station {} entfernen? Was sie gesendet hat, bleibt.</translation>
    </message>
    <message>
      <source>Test</source>
      <translation>Prüfen</translation>
    </message>
    <message>
      <source>Ask the station whether it answers and knows us</source>
      <translation>Fragt die Station, ob sie antwortet und uns kennt</translation>
    </message>
    <message>
      <source>Change…</source>
      <translation>Ändern…</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>Add station…</source>
      <translation>Station hinzufügen…</translation>
    </message>
    <message>
      <source>{} lists {} files of the study; {} came.</source>
      <translation>{} führt {} Dateien der Untersuchung auf; {} kamen an.</translation>
    </message>
    <message numerus="yes">
      <source>%n studies found.</source>
      <translation>
        <numerusform>%n Untersuchung gefunden.</numerusform>
        <numerusform>%n Untersuchungen gefunden.</numerusform>
      </translation>
    </message>
    <message>
      <source>Query and retrieve</source>
      <translation>Abfragen und abrufen</translation>
    </message>
    <message>
      <source>Find</source>
      <translation>Suchen</translation>
    </message>
    <message>
      <source>Retrieve and open</source>
      <translation>Abrufen und öffnen</translation>
    </message>
    <message>
      <source>1 study found.</source>
      <translation>1 Untersuchung gefunden.</translation>
    </message>
    <message>
      <source>Some archives find no letters beyond A to Z over DICOMweb. Write * in their places, and one at the end: M*ller*.</source>
      <translation>Manche Archive finden über DICOMweb keine Buchstaben außer A bis Z. Schreiben Sie * an deren Stelle, und eines ans Ende: M*ller*.</translation>
    </message>
    <message>
      <source>{} sent nothing.</source>
      <translation>{} hat nichts gesendet.</translation>
    </message>
    <message>
      <source>It may not offer C-GET.</source>
      <translation>Vielleicht bietet die Station kein C-GET an.</translation>
    </message>
    <message>
      <source>Fetching from {}…</source>
      <translation>Wird von {} geholt …</translation>
    </message>
    <message>
      <source>Asking {}…</source>
      <translation>{} wird gefragt …</translation>
    </message>
    <message>
      <source>The station has more: narrow the search.</source>
      <translation>Die Station hat mehr: Grenzen Sie die Suche ein.</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Anhalten</translation>
    </message>
    <message>
      <source>Stopped.</source>
      <translation>Abgebrochen.</translation>
    </message>
    <message>
      <source>{} answers.</source>
      <translation>{} antwortet.</translation>
    </message>
    <message>
      <source>Stopped. What was written stays.</source>
      <translation>Angehalten. Was geschrieben wurde, bleibt.</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>Bibliothek</translation>
    </message>
    <message>
      <source>By hand</source>
      <translation>Von Hand</translation>
    </message>
    <message>
      <source>Left drag: move it, with Shift turn it; the arrows do it in small steps</source>
      <translation>Mit der linken Taste ziehen: verschieben, mit Umschalt drehen; die Pfeiltasten tun es in kleinen Schritten</translation>
    </message>
    <message>
      <source>Numbers…</source>
      <translation>Zahlen…</translation>
    </message>
    <message>
      <source>Where the second series lies, in millimetres and degrees, to be typed</source>
      <translation>Wo die zweite Serie liegt, in Millimetern und Grad, zum Eintippen</translation>
    </message>
    <message>
      <source>Register anew</source>
      <translation>Neu registrieren</translation>
    </message>
    <message>
      <source>Find the position by the pictures, whatever the files say</source>
      <translation>Die Lage aus den Bildern finden, was immer die Dateien sagen</translation>
    </message>
    <message>
      <source>Take away</source>
      <translation>Wegnehmen</translation>
    </message>
    <message>
      <source>Opacity of the second series</source>
      <translation>Deckkraft der zweiten Serie</translation>
    </message>
    <message>
      <source>The second series is darkest at this value</source>
      <translation>Bei diesem Wert ist die zweite Serie am dunkelsten</translation>
    </message>
    <message>
      <source>The second series is brightest at this value</source>
      <translation>Bei diesem Wert ist die zweite Serie am hellsten</translation>
    </message>
    <message>
      <source>The first series less the second: of one modality, in one unit</source>
      <translation>Die erste Serie minus die zweite: von einer Modalität, in einer Einheit</translation>
    </message>
    <message>
      <source>Colours of the second series</source>
      <translation>Farben der zweiten Serie</translation>
    </message>
    <message>
      <source>Difference</source>
      <translation>Differenz</translation>
    </message>
    <message>
      <source>Fusion and registration</source>
      <translation>Fusion und Registrierung</translation>
    </message>
    <message>
      <source>&amp;Fuse with another series…</source>
      <translation>Mit anderer Serie &amp;fusionieren…</translation>
    </message>
    <message>
      <source>&amp;More of the second series</source>
      <translation>&amp;Mehr von der zweiten Serie</translation>
    </message>
    <message>
      <source>&amp;Less of the second series</source>
      <translation>&amp;Weniger von der zweiten Serie</translation>
    </message>
    <message>
      <source>&amp;Take the second series away</source>
      <translation>&amp;Zweite Serie wegnehmen</translation>
    </message>
    <message>
      <source>&amp;Register another series…</source>
      <translation>Andere Serie &amp;registrieren…</translation>
    </message>
    <message>
      <source>Mo&amp;ve the second series by hand</source>
      <translation>Zweite Serie von Hand &amp;verschieben</translation>
    </message>
    <message>
      <source>&amp;Place it by numbers…</source>
      <translation>La&amp;ge in Zahlen eingeben…</translation>
    </message>
    <message>
      <source>Lay &amp;another series over by hand…</source>
      <translation>Andere Serie von Hand &amp;darüberlegen…</translation>
    </message>
    <message>
      <source>Show another series over this one, registered where that is needed</source>
      <translation>Eine andere Serie über dieser zeigen, wo nötig registriert</translation>
    </message>
    <message>
      <source>Find how a prior lies to this series, so that both scroll together</source>
      <translation>Die Lage einer Voruntersuchung zu dieser Serie finden, damit beide zusammen blättern</translation>
    </message>
    <message>
      <source>Where a registration fails: middle on middle, to be moved by hand</source>
      <translation>Wo eine Registrierung scheitert: Mitte auf Mitte, um von Hand verschoben zu werden</translation>
    </message>
    <message>
      <source>Show a series of several slices first, and wait until it is loaded.</source>
      <translation>Zeigen Sie zuerst eine Serie mit mehreren Schichten, und warten Sie, bis sie geladen ist.</translation>
    </message>
    <message>
      <source>Loading {}…</source>
      <translation>{} wird geladen…</translation>
    </message>
    <message>
      <source>Registering {}…</source>
      <translation>{} wird registriert…</translation>
    </message>
    <message>
      <source>The two series could not be registered: they are not shown together.</source>
      <translation>Die beiden Serien ließen sich nicht registrieren: Sie werden nicht zusammen gezeigt.</translation>
    </message>
    <message>
      <source>The registration is doubtful: check it at edges before use.</source>
      <translation>Die Registrierung ist zweifelhaft: Prüfen Sie sie vor Gebrauch an Kanten.</translation>
    </message>
    <message>
      <source>Viewports of {} now go to the same place ({}).</source>
      <translation>Ansichten von {} gehen jetzt an dieselbe Stelle ({}).</translation>
    </message>
    <message>
      <source>Drag it to where it belongs; with Shift a drag turns it.</source>
      <translation>Ziehen Sie sie dorthin, wo sie hingehört; mit Umschalt dreht das Ziehen sie.</translation>
    </message>
    <message>
      <source>Fuse with {}</source>
      <translation>Mit {} fusionieren</translation>
    </message>
    <message>
      <source>Register {}</source>
      <translation>{} registrieren</translation>
    </message>
    <message>
      <source>Which series over this one?</source>
      <translation>Welche Serie über diese legen?</translation>
    </message>
    <message>
      <source>Register which series with this one?</source>
      <translation>Welche Serie mit dieser registrieren?</translation>
    </message>
    <message>
      <source>Picture → Fusion and registration can lay one over the other by hand.</source>
      <translation>Unter „Bild → Fusion und Registrierung“ lässt sich die eine von Hand über die andere legen.</translation>
    </message>
    <message>
      <source>The place of {} is known now ({}). Its slices run in another direction: the 3-D cursor (X) and the reference lines show the same place.</source>
      <translation>Die Lage von {} ist jetzt bekannt ({}). Die Schichten verlaufen in anderer Richtung: der 3-D-Cursor (X) und die Referenzlinien zeigen dieselbe Stelle.</translation>
    </message>
    <message>
      <source>{} – of another patient</source>
      <translation>{} – von einem anderen Patienten</translation>
    </message>
    <message>
      <source>No other series of several slices is open</source>
      <translation>Keine andere Serie mit mehreren Schichten ist offen</translation>
    </message>
    <message>
      <source>Take {} away</source>
      <translation>{} wegnehmen</translation>
    </message>
    <message>
      <source>Values of the second series</source>
      <translation>Werte der zweiten Serie</translation>
    </message>
    <message>
      <source>Opacity {} %</source>
      <translation>Deckkraft {} %</translation>
    </message>
    <message>
      <source>Negative: {}</source>
      <translation>Negativ: {}</translation>
    </message>
    <message>
      <source>Place of the second series</source>
      <translation>Lage der zweiten Serie</translation>
    </message>
    <message>
      <source>As its file says</source>
      <translation>Wie in der Datei</translation>
    </message>
    <message>
      <source>In the patient's directions, from where its file puts it; turned about its middle.</source>
      <translation>In Richtungen des Patienten, gegenüber der Lage nach ihrer Datei; gedreht um ihre Mitte.</translation>
    </message>
    <message>
      <source>To the left</source>
      <translation>Nach links</translation>
    </message>
    <message>
      <source>to the right</source>
      <translation>nach rechts</translation>
    </message>
    <message>
      <source>To the back</source>
      <translation>Nach hinten</translation>
    </message>
    <message>
      <source>to the front</source>
      <translation>nach vorn</translation>
    </message>
    <message>
      <source>To the head</source>
      <translation>Zum Kopf</translation>
    </message>
    <message>
      <source>to the feet</source>
      <translation>zu den Füßen</translation>
    </message>
    <message>
      <source>About left–right</source>
      <translation>Um links–rechts</translation>
    </message>
    <message>
      <source>Positive: the back goes to the head</source>
      <translation>Positiv: hinten geht zum Kopf</translation>
    </message>
    <message>
      <source>About front–back</source>
      <translation>Um vorn–hinten</translation>
    </message>
    <message>
      <source>Positive: the head goes to the left</source>
      <translation>Positiv: der Kopf geht nach links</translation>
    </message>
    <message>
      <source>About head–feet</source>
      <translation>Um Kopf–Füße</translation>
    </message>
    <message>
      <source>Positive: the left goes to the back</source>
      <translation>Positiv: links geht nach hinten</translation>
    </message>
    <message>
      <source>Moved</source>
      <translation>Verschoben</translation>
    </message>
    <message>
      <source>Turned</source>
      <translation>Gedreht</translation>
    </message>
    <message>
      <source>This view shows the first series only: move the second one in slices.</source>
      <translation>Diese Ansicht zeigt nur die erste Serie: Bewegen Sie die zweite in Schichten.</translation>
    </message>
    <message>
      <source>Back where it was</source>
      <translation>Wieder, wo sie war</translation>
    </message>
    <message>
      <source>Place {} by hand</source>
      <translation>{} von Hand platzieren</translation>
    </message>
    <message>
      <source>Moved by {} mm</source>
      <translation>Um {} mm verschoben</translation>
    </message>
    <message>
      <source>Turned by {}°</source>
      <translation>Um {}° gedreht</translation>
    </message>
    <message>
      <source>No second series lies over this picture: Ctrl+F lays one over.</source>
      <translation>Über diesem Bild liegt keine zweite Serie: Strg+F legt eine darüber.</translation>
    </message>
    <message>
      <source>aligned by registration: {word}, {residual} mm consistent; moved {shift} mm, {degrees}°</source>
      <translation>ausgerichtet durch Registrierung: {word}, auf {residual} mm stimmig; verschoben um {shift} mm, {degrees}°</translation>
    </message>
    <message>
      <source>aligned by registration: {word}, {residual} mm consistent; moved {shift} mm, {degrees}° from where it lay by hand</source>
      <translation>ausgerichtet durch Registrierung: {word}, auf {residual} mm stimmig; verschoben um {shift} mm, {degrees}° gegenüber der Lage von Hand</translation>
    </message>
    <message>
      <source>registered: {}, {} mm consistent</source>
      <translation>registriert: {}, auf {} mm stimmig</translation>
    </message>
    <message>
      <source>Shift {shift} mm, rotation {degrees}°</source>
      <translation>Verschiebung {shift} mm, Drehung {degrees}°</translation>
    </message>
    <message>
      <source>A second series lies over this one ({}), but its files are not open.</source>
      <translation>Über dieser Serie liegt eine zweite ({}), aber ihre Dateien sind nicht offen.</translation>
    </message>
    <message>
      <source>Shift {shift} mm, rotation {degrees}° from where it lay by hand</source>
      <translation>Verschiebung {shift} mm, Drehung {degrees}° gegenüber der Lage von Hand</translation>
    </message>
    <message>
      <source>The figures cannot tell whose body it is: look at edges that both series show.</source>
      <translation>Die Zahlen sagen nicht, wessen Körper es ist: Sehen Sie auf Kanten, die beide Serien zeigen.</translation>
    </message>
    <message>
      <source>{} lies over this series, but was not loaded. Fuse it again to try.</source>
      <translation>{} liegt über dieser Serie, wurde aber nicht geladen. Fusionieren Sie erneut, um es zu versuchen.</translation>
    </message>
    <message>
      <source>Difference: less {}, {} %</source>
      <translation>Differenz: minus {}, {} %</translation>
    </message>
    <message>
      <source>Fused: {}, {} %</source>
      <translation>Fusioniert: {}, {} %</translation>
    </message>
    <message>
      <source>good</source>
      <translation>gut</translation>
    </message>
    <message>
      <source>doubtful</source>
      <translation>zweifelhaft</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>misslungen</translation>
    </message>
    <message>
      <source>placed by hand</source>
      <translation>von Hand platziert</translation>
    </message>
    <message>
      <source>same frame of reference</source>
      <translation>gleiches Bezugssystem</translation>
    </message>
    <message>
      <source>of another patient!</source>
      <translation>von einem anderen Patienten!</translation>
    </message>
    <message>
      <source>Registration: {}</source>
      <translation>Registrierung: {}</translation>
    </message>
    <message>
      <source>Back from the other side: {} mm off in the mean</source>
      <translation>Hin und zurück: im Mittel {} mm daneben</translation>
    </message>
    <message>
      <source>Similarity (mutual information, from 1 to 2): {before} before, {after} now</source>
      <translation>Ähnlichkeit (Transinformation, von 1 bis 2): vorher {before}, jetzt {after}</translation>
    </message>
    <message>
      <source>Overlap: {} % of the smaller field of view</source>
      <translation>Überlappung: {} % des kleineren Bildfelds</translation>
    </message>
    <message>
      <source>Second series: {}</source>
      <translation>Zweite Serie: {}</translation>
    </message>
    <message>
      <source>difference {} {}</source>
      <translation>Differenz {} {}</translation>
    </message>
    <message>
      <source>Slices</source>
      <translation>Schichten</translation>
    </message>
    <message>
      <source>Wheel</source>
      <translation>Rad</translation>
    </message>
    <message>
      <source>Grey levels (Window tool)</source>
      <translation>Graustufen (Fensterung)</translation>
    </message>
    <message>
      <source>Left drag: right = wider, down = darker</source>
      <translation>Mit der linken Taste ziehen: rechts = weiter, unten = dunkler</translation>
    </message>
    <message>
      <source>Pan</source>
      <translation>Verschieben</translation>
    </message>
    <message>
      <source>Middle drag</source>
      <translation>Mit der mittleren Taste ziehen</translation>
    </message>
    <message>
      <source>Zoom</source>
      <translation>Zoom</translation>
    </message>
    <message>
      <source>Right drag, or Ctrl + wheel at the cursor</source>
      <translation>Rechts ziehen, oder Strg + Rad beim Cursor</translation>
    </message>
    <message>
      <source>The picture's commands</source>
      <translation>Die Befehle des Bildes</translation>
    </message>
    <message>
      <source>Right click</source>
      <translation>Rechtsklick</translation>
    </message>
    <message>
      <source>Fine</source>
      <translation>Fein</translation>
    </message>
    <message>
      <source>Shift while dragging</source>
      <translation>Umschalt beim Ziehen</translation>
    </message>
    <message>
      <source>Coarse</source>
      <translation>Grob</translation>
    </message>
    <message>
      <source>Ctrl while dragging</source>
      <translation>Strg beim Ziehen</translation>
    </message>
    <message>
      <source>Select a finding</source>
      <translation>Einen Befund auswählen</translation>
    </message>
    <message>
      <source>Click on it</source>
      <translation>Darauf klicken</translation>
    </message>
    <message>
      <source>The same place in all viewports</source>
      <translation>Dieselbe Stelle in allen Bildfeldern</translation>
    </message>
    <message>
      <source>Shift and move</source>
      <translation>Umschalt und bewegen</translation>
    </message>
    <message>
      <source>One viewport large, and back</source>
      <translation>Ein Bildfeld groß, und zurück</translation>
    </message>
    <message>
      <source>Double click</source>
      <translation>Doppelklick</translation>
    </message>
    <message>
      <source>Change places with another viewport</source>
      <translation>Mit einem anderen Bildfeld tauschen</translation>
    </message>
    <message>
      <source>Drag the grip at the top of the picture there</source>
      <translation>Den Griff oben im Bild dorthin ziehen</translation>
    </message>
    <message>
      <source>In the window of a document</source>
      <translation>Im Fenster eines Dokuments</translation>
    </message>
    <message>
      <source>Mouse</source>
      <translation>Maus</translation>
    </message>
    <message>
      <source>Keyboard</source>
      <translation>Tastatur</translation>
    </message>
    <message>
      <source>Research use only – not for diagnosis.</source>
      <translation>Nur für Forschungszwecke – nicht zur Diagnose.</translation>
    </message>
    <message>
      <source>Shows DICOM series, finds lesions in them, and shows what a history says.</source>
      <translation>Zeigt DICOM-Serien, findet Läsionen darin und zeigt, was ein Verlauf sagt.</translation>
    </message>
    <message>
      <source>Licence: Apache 2.0</source>
      <translation>Lizenz: Apache 2.0</translation>
    </message>
    <message>
      <source>Window presets of the modality</source>
      <translation>Fenstervoreinstellungen der Modalität</translation>
    </message>
    <message>
      <source>Over time</source>
      <translation>Verlauf</translation>
    </message>
    <message>
      <source>In words</source>
      <translation>In Worten</translation>
    </message>
    <message>
      <source>Wheel over the curve, or Ctrl and wheel: zoom. Drag: move in time. Double click: show all. Keys: up and down choose a line, left and right its values, + and − zoom, Shift with left and right moves, Home shows all, Enter opens a study.</source>
      <translation>Rad über der Kurve, oder Strg und Rad: zoomen. Ziehen: in der Zeit bewegen. Doppelklick: alles zeigen. Tasten: auf und ab wählen eine Zeile, links und rechts ihre Werte, + und − zoomen, Umschalt mit links und rechts verschiebt, Pos1 zeigt alles, Eingabe öffnet eine Untersuchung.</translation>
    </message>
    <message>
      <source>Patient history over time</source>
      <translation>Verlauf des Patienten über die Zeit</translation>
    </message>
    <message>
      <source>Treatments</source>
      <translation>Therapien</translation>
    </message>
    <message>
      <source>Conditions</source>
      <translation>Erkrankungen</translation>
    </message>
    <message>
      <source>Imaging</source>
      <translation>Bildgebung</translation>
    </message>
    <message>
      <source>Measurements</source>
      <translation>Messungen</translation>
    </message>
    <message>
      <source>high</source>
      <translation>hoch</translation>
    </message>
    <message>
      <source>low</source>
      <translation>niedrig</translation>
    </message>
    <message>
      <source>Simple model</source>
      <translation>Einfaches Modell</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modell</translation>
    </message>
    <message>
      <source>Population</source>
      <translation>Population</translation>
    </message>
    <message>
      <source>What if</source>
      <translation>Was wenn</translation>
    </message>
    <message>
      <source>Studies</source>
      <translation>Untersuchungen</translation>
    </message>
    <message>
      <source>no value yet</source>
      <translation>noch kein Wert</translation>
    </message>
    <message>
      <source>no usable value</source>
      <translation>kein brauchbarer Wert</translation>
    </message>
    <message>
      <source>Risk over the value</source>
      <translation>Risiko über dem Wert</translation>
    </message>
    <message>
      <source>Training population</source>
      <translation>Trainingspopulation</translation>
    </message>
    <message>
      <source>Imaging study</source>
      <translation>Bildgebung</translation>
    </message>
    <message>
      <source>Reference</source>
      <translation>Referenz</translation>
    </message>
    <message>
      <source>Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec</source>
      <translation>Jan Feb Mär Apr Mai Jun Jul Aug Sep Okt Nov Dez</translation>
    </message>
    <message>
      <source>h</source>
      <translation>h</translation>
    </message>
    <message>
      <source>d</source>
      <translation>d</translation>
    </message>
    <message>
      <source>y</source>
      <translation>J</translation>
    </message>
    <message>
      <source>Hours since {}</source>
      <translation>Stunden seit {}</translation>
    </message>
    <message>
      <source>Days since {}</source>
      <translation>Tage seit {}</translation>
    </message>
    <message>
      <source>Years since {}</source>
      <translation>Jahre seit {}</translation>
    </message>
    <message>
      <source>admission</source>
      <translation>Aufnahme</translation>
    </message>
    <message>
      <source>first visit</source>
      <translation>Erstbesuch</translation>
    </message>
    <message>
      <source>first date</source>
      <translation>erstem Datum</translation>
    </message>
    <message>
      <source>at {}</source>
      <translation>bei {}</translation>
    </message>
    <message>
      <source>on {}</source>
      <translation>am {}</translation>
    </message>
    <message>
      <source>{day} {month}</source>
      <translation>{day}. {month}</translation>
    </message>
    <message>
      <source>{} since {}</source>
      <translation>{} seit {}</translation>
    </message>
    <message>
      <source>since {}</source>
      <translation>seit {}</translation>
    </message>
    <message>
      <source>from {} to {}</source>
      <translation>von {} bis {}</translation>
    </message>
    <message>
      <source>{month} {year}</source>
      <translation>{month} {year}</translation>
    </message>
    <message>
      <source>months</source>
      <translation>Monate</translation>
    </message>
    <message>
      <source>Patients with the event over time, by treatment</source>
      <translation>Patienten mit dem Ereignis über die Zeit, nach Behandlung</translation>
    </message>
    <message>
      <source>The history of “{}” was closed: these are another patient's pictures.</source>
      <translation>Der Verlauf von „{}“ wurde geschlossen: Dies sind Bilder eines anderen Patienten.</translation>
    </message>
    <message>
      <source>The model is asked as soon as it is free…</source>
      <translation>Das Modell wird gefragt, sobald es frei ist…</translation>
    </message>
    <message>
      <source>Reading {}…</source>
      <translation>{} wird gelesen …</translation>
    </message>
    <message>
      <source>Shown on your wish although this history is not what the model was made for; the figures may be wrong:</source>
      <translation>Auf Ihren Wunsch gezeigt, obwohl das Modell für diesen Verlauf nicht gemacht ist; die Zahlen können falsch sein:</translation>
    </message>
    <message>
      <source>No risk is shown: this history is not what the model was made for.</source>
      <translation>Es wird kein Risiko gezeigt: Das Modell ist für diesen Verlauf nicht gemacht.</translation>
    </message>
    <message>
      <source>Actions</source>
      <translation>Aktionen</translation>
    </message>
    <message>
      <source>Open, copy, save or print</source>
      <translation>Öffnen, kopieren, speichern oder drucken</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>Endpunkt</translation>
    </message>
    <message>
      <source>Newest risk</source>
      <translation>Neuestes Risiko</translation>
    </message>
    <message>
      <source>What the simple model and the population say</source>
      <translation>Was das einfache Modell und die Population sagen</translation>
    </message>
    <message>
      <source>Intended use</source>
      <translation>Zweckbestimmung</translation>
    </message>
    <message>
      <source>Notice</source>
      <translation>Hinweis</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Close this notice</source>
      <translation>Diesen Hinweis schließen</translation>
    </message>
    <message>
      <source>From {} on</source>
      <translation>Ab {}</translation>
    </message>
    <message>
      <source>{}:</source>
      <translation>{}:</translation>
    </message>
    <message>
      <source>and {} more, under In words.</source>
      <translation>und {} weitere, unter „In Worten“.</translation>
    </message>
    <message>
      <source>No patient history is open.</source>
      <translation>Kein Patientenverlauf ist geöffnet.</translation>
    </message>
    <message>
      <source>Open a history…</source>
      <translation>Verlauf öffnen…</translation>
    </message>
    <message>
      <source>Open a patient history</source>
      <translation>Einen Patientenverlauf öffnen</translation>
    </message>
    <message>
      <source>Patient history</source>
      <translation>Patientenverlauf</translation>
    </message>
    <message>
      <source>Show anyway</source>
      <translation>Trotzdem zeigen</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Warum</translation>
    </message>
    <message>
      <source>Open another history…</source>
      <translation>Anderen Verlauf öffnen…</translation>
    </message>
    <message>
      <source>Close this history</source>
      <translation>Diesen Verlauf schließen</translation>
    </message>
    <message>
      <source>Copy as text</source>
      <translation>Als Text kopieren</translation>
    </message>
    <message>
      <source>Copy as picture</source>
      <translation>Als Bild kopieren</translation>
    </message>
    <message>
      <source>Save as picture…</source>
      <translation>Als Bild speichern…</translation>
    </message>
    <message>
      <source>Save as PDF…</source>
      <translation>Als PDF speichern…</translation>
    </message>
    <message>
      <source>How to move in time</source>
      <translation>Wie man sich in der Zeit bewegt</translation>
    </message>
    <message>
      <source>Save as picture</source>
      <translation>Als Bild speichern</translation>
    </message>
    <message>
      <source>Save as PDF</source>
      <translation>Als PDF speichern</translation>
    </message>
    <message>
      <source>Treatments compared</source>
      <translation>Behandlungen im Vergleich</translation>
    </message>
    <message>
      <source>Patient history {}</source>
      <translation>Patientenverlauf {}</translation>
    </message>
    <message>
      <source>What moved the newest risk: log odds, left lowers, right raises</source>
      <translation>Was das neueste Risiko bewegt hat: log Odds, links senkt, rechts erhöht</translation>
    </message>
    <message>
      <source>1 more line of the time axis is not on this page.</source>
      <translation>1 weitere Zeile der Zeitachse ist nicht auf dieser Seite.</translation>
    </message>
    <message>
      <source>{} cannot be written.</source>
      <translation>{} kann nicht geschrieben werden.</translation>
    </message>
    <message>
      <source>{} more lines of the time axis are not on this page.</source>
      <translation>{} weitere Zeilen der Zeitachse sind nicht auf dieser Seite.</translation>
    </message>
    <message>
      <source>1 value</source>
      <translation>1 Wert</translation>
    </message>
    <message>
      <source>Newest values</source>
      <translation>Neueste Werte</translation>
    </message>
    <message>
      <source>This history is not what the model was made for:</source>
      <translation>Für diesen Verlauf ist das Modell nicht gemacht:</translation>
    </message>
    <message>
      <source>What moved the newest risk (log odds):</source>
      <translation>Was das neueste Risiko bewegt hat (log Odds):</translation>
    </message>
    <message>
      <source>{} values</source>
      <translation>{} Werte</translation>
    </message>
    <message>
      <source>Green bands: reference ranges of healthy adults; your laboratory's own go before.</source>
      <translation>Grüne Bänder: Referenzbereiche gesunder Erwachsener; die Ihres Labors gehen vor.</translation>
    </message>
    <message>
      <source>There is no risk to explain.</source>
      <translation>Es gibt kein Risiko zu erklären.</translation>
    </message>
    <message>
      <source>This model gives no contributions.</source>
      <translation>Dieses Modell gibt keine Beiträge an.</translation>
    </message>
    <message>
      <source>Contributions to the risk, largest first</source>
      <translation>Beiträge zum Risiko, der größte zuerst</translation>
    </message>
    <message>
      <source>Key of the bars</source>
      <translation>Legende der Balken</translation>
    </message>
    <message>
      <source>What the model makes of this history</source>
      <translation>Was das Modell aus diesem Verlauf macht</translation>
    </message>
    <message>
      <source>Model and version</source>
      <translation>Modell und Version</translation>
    </message>
    <message>
      <source>{}, in log odds: ◀ left lowers, right raises ▶. Choose a row to see when.</source>
      <translation>{}, in log Odds: ◀ links senkt, rechts erhöht ▶. Wählen Sie eine Zeile, um zu sehen, wann.</translation>
    </message>
    <message>
      <source>Record of the history</source>
      <translation>Datensatz des Verlaufs</translation>
    </message>
    <message>
      <source>Model that judges the history</source>
      <translation>Modell, das den Verlauf beurteilt</translation>
    </message>
    <message>
      <source>Anonymous</source>
      <translation>Anonym</translation>
    </message>
    <message>
      <source>The history is not that of the patient in the pictures, or does not say whose it is.</source>
      <translation>Der Verlauf ist nicht der des Patienten auf den Bildern, oder er sagt nicht, von wem er ist.</translation>
    </message>
    <message>
      <source>The history does not say whose it is, the pictures are of “{}”.</source>
      <translation>Der Verlauf sagt nicht, von wem er ist, die Bilder sind von „{}“.</translation>
    </message>
    <message>
      <source>{} ({}): not made for this</source>
      <translation>{} ({}): nicht dafür gemacht</translation>
    </message>
    <message>
      <source>Record {}</source>
      <translation>Datensatz {}</translation>
    </message>
    <message>
      <source>The history is of “{}”, the pictures are of “{}”.</source>
      <translation>Der Verlauf ist von „{}“, die Bilder sind von „{}“.</translation>
    </message>
    <message>
      <source>Smoking</source>
      <translation>Rauchen</translation>
    </message>
    <message>
      <source>Ascites</source>
      <translation>Aszites</translation>
    </message>
    <message>
      <source>Hepatomegaly</source>
      <translation>Hepatomegalie</translation>
    </message>
    <message>
      <source>Spider naevi</source>
      <translation>Spider-Naevi</translation>
    </message>
    <message>
      <source>Oedema</source>
      <translation>Ödem</translation>
    </message>
    <message>
      <source>Histological stage</source>
      <translation>Histologisches Stadium</translation>
    </message>
    <message>
      <source>Fatty liver disease</source>
      <translation>Fettlebererkrankung</translation>
    </message>
    <message>
      <source>Diabetes</source>
      <translation>Diabetes</translation>
    </message>
    <message>
      <source>Hypertension</source>
      <translation>Hypertonie</translation>
    </message>
    <message>
      <source>Dyslipidaemia</source>
      <translation>Dyslipidämie</translation>
    </message>
    <message>
      <source>Myocardial infarction</source>
      <translation>Myokardinfarkt</translation>
    </message>
    <message>
      <source>Angina or ischaemia</source>
      <translation>Angina oder Ischämie</translation>
    </message>
    <message>
      <source>Atrial fibrillation</source>
      <translation>Vorhofflimmern</translation>
    </message>
    <message>
      <source>Heart failure</source>
      <translation>Herzinsuffizienz</translation>
    </message>
    <message>
      <source>Cardiac arrest</source>
      <translation>Herzstillstand</translation>
    </message>
    <message>
      <source>Shock index</source>
      <translation>Schockindex</translation>
    </message>
    <message>
      <source>{}: {} patients, {} events. {} of {} days free of {} (95 % interval {} to {}); by then {} in {} ({}).</source>
      <translation>{}: {} Patienten, {} Ereignisse. {} von {} Tagen ohne Ereignis ({}; 95-%-Intervall {} bis {}); bis dahin {} bei {} ({}).</translation>
    </message>
    <message>
      <source>Open a trial…</source>
      <translation>Klinische Studie öffnen…</translation>
    </message>
    <message>
      <source>Trial</source>
      <translation>Klinische Studie</translation>
    </message>
    <message>
      <source>Treatment A</source>
      <translation>Behandlung A</translation>
    </message>
    <message>
      <source>Treatment B</source>
      <translation>Behandlung B</translation>
    </message>
    <message>
      <source>Only patients like this one</source>
      <translation>Nur Patienten wie dieser</translation>
    </message>
    <message>
      <source>By what patients are like this one</source>
      <translation>Worin Patienten diesem gleichen</translation>
    </message>
    <message>
      <source>Comparison of the treatments</source>
      <translation>Vergleich der Behandlungen</translation>
    </message>
    <message>
      <source>Each treatment by itself</source>
      <translation>Jede Behandlung für sich</translation>
    </message>
    <message>
      <source>{}: 1 patient</source>
      <translation>{}: 1 Patient</translation>
    </message>
    <message>
      <source>{}: {} patients</source>
      <translation>{}: {} Patienten</translation>
    </message>
    <message>
      <source>Comparing…</source>
      <translation>Wird verglichen …</translation>
    </message>
    <message>
      <source>The nearest third by {}</source>
      <translation>Das nächste Drittel nach {}</translation>
    </message>
    <message>
      <source>A</source>
      <translation>A</translation>
    </message>
    <message>
      <source>B</source>
      <translation>B</translation>
    </message>
    <message>
      <source>No trial is open.</source>
      <translation>Keine klinische Studie ist geöffnet.</translation>
    </message>
    <message>
      <source>Treatments can be compared only where a lot decided who got which. Open the table of a randomised trial; from one patient's history no effect of a treatment can be told.</source>
      <translation>Behandlungen lassen sich nur vergleichen, wo das Los entschied, wer welche bekam. Öffnen Sie die Tabelle einer randomisierten Studie; aus dem Verlauf eines einzelnen Patienten lässt sich die Wirkung einer Behandlung nicht ablesen.</translation>
    </message>
    <message>
      <source>The table has one treatment only; two are compared.</source>
      <translation>Die Tabelle hat nur eine Behandlung; verglichen werden zwei.</translation>
    </message>
    <message>
      <source>{} years</source>
      <translation>{} Jahre</translation>
    </message>
    <message>
      <source>Choose two different treatments.</source>
      <translation>Wählen Sie zwei verschiedene Behandlungen.</translation>
    </message>
    <message>
      <source>Outside the range of this trial: {}</source>
      <translation>Außerhalb des Bereichs dieser klinischen Studie: {}</translation>
    </message>
    <message>
      <source>The model's response, not the effect of a treatment.</source>
      <translation>Die Antwort des Modells, nicht die Wirkung einer Behandlung.</translation>
    </message>
    <message>
      <source>Value to change</source>
      <translation>Zu ändernder Wert</translation>
    </message>
    <message>
      <source>Changed value</source>
      <translation>Geänderter Wert</translation>
    </message>
    <message>
      <source>What the model would say</source>
      <translation>Was das Modell sagen würde</translation>
    </message>
    <message>
      <source>As measured</source>
      <translation>Wie gemessen</translation>
    </message>
    <message>
      <source>Caution</source>
      <translation>Vorsicht</translation>
    </message>
    <message>
      <source>Newest {}: {}. Move the slider.</source>
      <translation>Neuester Wert von {}: {}. Bewegen Sie den Schieber.</translation>
    </message>
    <message>
      <source>Asking the model…</source>
      <translation>Das Modell wird gefragt …</translation>
    </message>
    <message>
      <source>Research use only – not for diagnosis</source>
      <translation>Nur für Forschungszwecke – nicht zur Diagnose</translation>
    </message>
    <message>
      <source>days</source>
      <translation>Tage</translation>
    </message>
    <message>
      <source>gradient boosting on summaries</source>
      <translation>Gradient Boosting auf Kennwerten</translation>
    </message>
    <message>
      <source>logistic regression on summaries</source>
      <translation>logistische Regression auf Kennwerten</translation>
    </message>
    <message>
      <source>weight</source>
      <translation>Gewicht</translation>
    </message>
    <message>
      <source>Age</source>
      <translation>Alter</translation>
    </message>
    <message>
      <source>Sex</source>
      <translation>Geschlecht</translation>
    </message>
    <message>
      <source>Height</source>
      <translation>Größe</translation>
    </message>
    <message>
      <source>Weight</source>
      <translation>Gewicht</translation>
    </message>
    <message>
      <source>death without transplant</source>
      <translation>Tod ohne Trans­plan­tation</translation>
    </message>
    <message>
      <source>transplant</source>
      <translation>Trans­plan­tation</translation>
    </message>
    <message>
      <source>during this hospital stay</source>
      <translation>während dieses Kranken­haus­aufenthalts</translation>
    </message>
    <message>
      <source>2 years</source>
      <translation>2 Jahren</translation>
    </message>
    <message>
      <source>3 years</source>
      <translation>3 Jahren</translation>
    </message>
    <message>
      <source>5 years</source>
      <translation>5 Jahren</translation>
    </message>
    <message>
      <source>male</source>
      <translation>männlich</translation>
    </message>
    <message>
      <source>female</source>
      <translation>weiblich</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>unbekannt</translation>
    </message>
    <message>
      <source>range unknown</source>
      <translation>Spanne unbekannt</translation>
    </message>
    <message>
      <source>hardly changes the risk</source>
      <translation>ändert das Risiko kaum</translation>
    </message>
    <message>
      <source>raises the risk strongly</source>
      <translation>erhöht das Risiko stark</translation>
    </message>
    <message>
      <source>lowers the risk strongly</source>
      <translation>senkt das Risiko stark</translation>
    </message>
    <message>
      <source>no value</source>
      <translation>kein Wert</translation>
    </message>
    <message>
      <source>Risk of {}</source>
      <translation>Risiko: {}</translation>
    </message>
    <message>
      <source>{} from {} on</source>
      <translation>{} ab {}</translation>
    </message>
    <message>
      <source>{} says {} · training population {}</source>
      <translation>{} sagt {} · Trainingspopulation {}</translation>
    </message>
    <message>
      <source>The simple model</source>
      <translation>Das einfache Modell</translation>
    </message>
    <message>
      <source>population</source>
      <translation>Population</translation>
    </message>
    <message>
      <source>raises the risk slightly</source>
      <translation>erhöht das Risiko leicht</translation>
    </message>
    <message>
      <source>lowers the risk slightly</source>
      <translation>senkt das Risiko leicht</translation>
    </message>
    <message>
      <source>raises the risk</source>
      <translation>erhöht das Risiko</translation>
    </message>
    <message>
      <source>lowers the risk</source>
      <translation>senkt das Risiko</translation>
    </message>
    <message>
      <source>{} (odds × {})</source>
      <translation>{} (Odds × {})</translation>
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
      <source>Stopped. What was read so far is in the library.</source>
      <translation>Angehalten. Was bis dahin gelesen war, steht in der Bibliothek.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <source>{} holds DICOM pictures.</source>
      <translation>{} enthält DICOM-Bilder.</translation>
    </message>
    <message>
      <source>Name, ID, date, modality, body part…</source>
      <translation>Name, ID, Datum, Modalität, Körperteil …</translation>
    </message>
    <message>
      <source>Search the library</source>
      <translation>Bibliothek durchsuchen</translation>
    </message>
    <message>
      <source>Make again from the files</source>
      <translation>Aus den Dateien neu aufbauen</translation>
    </message>
    <message>
      <source>Reads all folders that were opened before once more. No file is changed.</source>
      <translation>Liest alle früher geöffneten Ordner noch einmal. Keine Datei wird geändert.</translation>
    </message>
    <message>
      <source>Patients and studies of the library</source>
      <translation>Patienten und Untersuchungen der Bibliothek</translation>
    </message>
    <message>
      <source>No name</source>
      <translation>Kein Name</translation>
    </message>
    <message>
      <source>1 series</source>
      <translation>1 Serie</translation>
    </message>
    <message numerus="yes">
      <source>%n series</source>
      <translation>
        <numerusform>%n Serie</numerusform>
        <numerusform>%n Serien</numerusform>
      </translation>
    </message>
    <message>
      <source>Forget this patient (the files stay)</source>
      <translation>Diesen Patienten vergessen (die Dateien bleiben)</translation>
    </message>
    <message>
      <source>Nothing in the library holds these words.</source>
      <translation>Nichts in der Bibliothek enthält diese Wörter.</translation>
    </message>
    <message>
      <source>Everything you open is listed here, and found again by its words.</source>
      <translation>Alles, was Sie öffnen, steht hier und wird nach seinen Worten wiedergefunden.</translation>
    </message>
    <message>
      <source>Study without a date</source>
      <translation>Untersuchung ohne Datum</translation>
    </message>
    <message>
      <source>Double click or Enter opens it.</source>
      <translation>Doppelklick oder Eingabe öffnet sie.</translation>
    </message>
    <message>
      <source>Tools</source>
      <translation>Werkzeuge</translation>
    </message>
    <message>
      <source>&amp;Copy lesion</source>
      <translation>Läsion &amp;kopieren</translation>
    </message>
    <message>
      <source>&amp;Copy measurement</source>
      <translation>&amp;Messung kopieren</translation>
    </message>
    <message>
      <source>&amp;Paste lesion here</source>
      <translation>Läsion &amp;hier einfügen</translation>
    </message>
    <message>
      <source>&amp;Paste measurement here</source>
      <translation>Messung &amp;hier einfügen</translation>
    </message>
    <message>
      <source>&amp;Delete lesion</source>
      <translation>Läsion &amp;löschen</translation>
    </message>
    <message>
      <source>&amp;Delete measurement</source>
      <translation>Messung &amp;löschen</translation>
    </message>
    <message>
      <source>&amp;Show measurement again</source>
      <translation>Messung wieder &amp;anzeigen</translation>
    </message>
    <message>
      <source>This study has, under another patient ID or name: {}.</source>
      <translation>Zu dieser Untersuchung gibt es unter einer anderen Patienten-ID oder einem anderen Namen: {}.</translation>
    </message>
    <message>
      <source>Take over what is of the same patient.</source>
      <translation>Übernehmen Sie, was vom selben Patienten ist.</translation>
    </message>
    <message>
      <source>The images of this measurement are not open. Open their folder too.</source>
      <translation>Die Bilder dieser Messung sind nicht geöffnet. Öffnen Sie auch deren Ordner.</translation>
    </message>
    <message>
      <source>This was measured on a reformatted plane: show its planes first.</source>
      <translation>Dies wurde auf einer rekonstruierten Ebene gemessen: Zeigen Sie zuerst die Ebenen.</translation>
    </message>
    <message>
      <source>This was measured on a 3-D view: show its series first.</source>
      <translation>Dies wurde in einer 3D-Ansicht gemessen: Zeigen Sie zuerst ihre Serie.</translation>
    </message>
    <message>
      <source>The line of the curved reformation that was measured is not here.</source>
      <translation>Die Linie der gekrümmten Rekonstruktion, auf der gemessen wurde, ist nicht da.</translation>
    </message>
    <message>
      <source>This was measured in a subtracted run: show it subtracted with the same mask.</source>
      <translation>Dies wurde in einer subtrahierten Serie gemessen: Zeigen Sie sie mit derselben Maske subtrahiert.</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Rückgängig</translation>
    </message>
    <message>
      <source>&amp;Undo: {}</source>
      <translation>&amp;Rückgängig: {}</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Wiederholen</translation>
    </message>
    <message>
      <source>&amp;Redo: {}</source>
      <translation>&amp;Wiederholen: {}</translation>
    </message>
    <message>
      <source>&amp;Hide measurement</source>
      <translation>Messung &amp;ausblenden</translation>
    </message>
    <message>
      <source>Take over</source>
      <translation>Übernehmen</translation>
    </message>
    <message>
      <source>This was measured when the line had another course.</source>
      <translation>Dies wurde gemessen, als die Linie anders verlief.</translation>
    </message>
    <message>
      <source>The file knew the true size of this picture ({}); your calibration overrules it. Undo takes it back.</source>
      <translation>Die Datei kannte die wahre Größe dieses Bildes ({}); Ihre Kalibrierung setzt sie außer Kraft. „Rückgängig“ nimmt sie zurück.</translation>
    </message>
    <message>
      <source>Forget the calibration</source>
      <translation>Kalibrierung vergessen</translation>
    </message>
    <message>
      <source>This picture is measured by your line now (USER).</source>
      <translation>Dieses Bild wird jetzt nach Ihrer Linie gemessen (USER).</translation>
    </message>
    <message>
      <source>{} have another pixel size and stay as they are.</source>
      <translation>{} haben eine andere Pixelgröße und bleiben, wie sie sind.</translation>
    </message>
    <message>
      <source>How long is this line?</source>
      <translation>Wie lang ist diese Linie?</translation>
    </message>
    <message>
      <source>The file knows the true size of this picture ({}). Are you sure?</source>
      <translation>Die Datei kennt die wahre Größe dieses Bildes ({}). Sind Sie sicher?</translation>
    </message>
    <message>
      <source>Calibrate the series' own pictures, not planes made of them.</source>
      <translation>Kalibrieren Sie die Bilder der Serie selbst, nicht daraus erzeugte Ebenen.</translation>
    </message>
    <message>
      <source>Drag along something whose length you know.</source>
      <translation>Ziehen Sie entlang von etwas, dessen Länge Sie kennen.</translation>
    </message>
    <message>
      <source>Calibrate by {} mm</source>
      <translation>Mit {} mm kalibrieren</translation>
    </message>
    <message>
      <source>This picture has no calibration of yours.</source>
      <translation>Dieses Bild hat keine Kalibrierung von Ihnen.</translation>
    </message>
    <message>
      <source>Picture {} is measured by your line now (USER).</source>
      <translation>Bild {} wird jetzt nach Ihrer Linie gemessen (USER).</translation>
    </message>
    <message>
      <source>{} pictures are measured by your line now (USER).</source>
      <translation>{} Bilder werden jetzt nach Ihrer Linie gemessen (USER).</translation>
    </message>
    <message>
      <source>So far it is {}.</source>
      <translation>Bisher ist sie {}.</translation>
    </message>
    <message>
      <source>Calibrate by a known length</source>
      <translation>Mit bekannter Länge kalibrieren</translation>
    </message>
    <message>
      <source>Length of the line</source>
      <translation>Länge der Linie</translation>
    </message>
    <message>
      <source>Pictures whose files give their pixels another size stay as they are</source>
      <translation>Bilder, deren Dateien eine andere Pixelgröße angeben, bleiben, wie sie sind</translation>
    </message>
    <message>
      <source>For all {} pictures of the series</source>
      <translation>Für alle {} Bilder der Serie</translation>
    </message>
    <message>
      <source>VTI {}</source>
      <translation>VTI {}</translation>
    </message>
    <message>
      <source>PG max {}</source>
      <translation>PG max {}</translation>
    </message>
    <message>
      <source>PG mean {}</source>
      <translation>PG mittel {}</translation>
    </message>
    <message>
      <source>progression</source>
      <translation>Progression</translation>
    </message>
    <message>
      <source>gone (0 mm)</source>
      <translation>verschwunden (0 mm)</translation>
    </message>
    <message>
      <source>Length</source>
      <translation>Länge</translation>
    </message>
    <message>
      <source>Angle</source>
      <translation>Winkel</translation>
    </message>
    <message>
      <source>Cobb angle</source>
      <translation>Cobb-Winkel</translation>
    </message>
    <message>
      <source>Long axis</source>
      <translation>Lange Achse</translation>
    </message>
    <message>
      <source>Short axis</source>
      <translation>Kurze Achse</translation>
    </message>
    <message>
      <source>Area</source>
      <translation>Fläche</translation>
    </message>
    <message>
      <source>Perimeter</source>
      <translation>Umfang</translation>
    </message>
    <message>
      <source>Mean</source>
      <translation>Mittelwert</translation>
    </message>
    <message>
      <source>SD</source>
      <translation>SD</translation>
    </message>
    <message>
      <source>Min</source>
      <translation>Min</translation>
    </message>
    <message>
      <source>Max</source>
      <translation>Max</translation>
    </message>
    <message>
      <source>Peak</source>
      <translation>Peak</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>Wert</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Zeit</translation>
    </message>
    <message>
      <source>Velocity</source>
      <translation>Geschwindigkeit</translation>
    </message>
    <message>
      <source>Depth</source>
      <translation>Tiefe</translation>
    </message>
    <message>
      <source>Pressure gradient</source>
      <translation>Druckgradient</translation>
    </message>
    <message>
      <source>Mean pressure gradient</source>
      <translation>Mittlerer Druckgradient</translation>
    </message>
    <message>
      <source>Velocity time integral</source>
      <translation>Geschwindigkeits-Zeit-Integral</translation>
    </message>
    <message>
      <source>unequivocal progression</source>
      <translation>eindeutige Progression</translation>
    </message>
    <message>
      <source>of a thin plane</source>
      <translation>einer dünnen Ebene</translation>
    </message>
    <message>
      <source>too small to measure ({:g} mm)</source>
      <translation>zu klein zum Messen ({:g} mm)</translation>
    </message>
    <message>
      <source>drag from corner to corner</source>
      <translation>von Ecke zu Ecke ziehen</translation>
    </message>
    <message>
      <source>Choose a measurement first.</source>
      <translation>Wählen Sie zuerst eine Messung.</translation>
    </message>
    <message>
      <source>Choose a lesion first.</source>
      <translation>Wählen Sie zuerst eine Läsion.</translation>
    </message>
    <message>
      <source>Nu&amp;mber the vertebrae</source>
      <translation>W&amp;irbelkörper nummerieren</translation>
    </message>
    <message>
      <source>Region growi&amp;ng</source>
      <translation>Bereich&amp;swachstum</translation>
    </message>
    <message>
      <source>drag, or click both ends</source>
      <translation>ziehen, oder beide Enden anklicken</translation>
    </message>
    <message>
      <source>click along the way, double click to end</source>
      <translation>den Weg entlang klicken, Doppelklick beendet</translation>
    </message>
    <message>
      <source>drag the first arm to the vertex, click the end of the second</source>
      <translation>den ersten Schenkel zum Scheitel ziehen, das Ende des zweiten anklicken</translation>
    </message>
    <message>
      <source>drag one line, then the other</source>
      <translation>eine Linie ziehen, dann die andere</translation>
    </message>
    <message>
      <source>drag the long axis, then click the end of the short one</source>
      <translation>die lange Achse ziehen, dann das Ende der kurzen anklicken</translation>
    </message>
    <message>
      <source>draw around it in one go</source>
      <translation>in einem Zug darum zeichnen</translation>
    </message>
    <message>
      <source>click the corners, double click to close</source>
      <translation>die Ecken anklicken, Doppelklick schließt</translation>
    </message>
    <message>
      <source>click a pixel</source>
      <translation>ein Pixel anklicken</translation>
    </message>
    <message>
      <source>drag from the tip, then write</source>
      <translation>von der Spitze ziehen, dann schreiben</translation>
    </message>
    <message>
      <source>click, then write</source>
      <translation>klicken, dann schreiben</translation>
    </message>
    <message>
      <source>&amp;Name measurement…</source>
      <translation>Messung &amp;benennen…</translation>
    </message>
    <message>
      <source>&amp;Fill in the slices between</source>
      <translation>Schichten &amp;dazwischen ausfüllen</translation>
    </message>
    <message>
      <source>Delete the &amp;lesion on all slices</source>
      <translation>Läsion auf allen &amp;Schichten löschen</translation>
    </message>
    <message>
      <source>Acc&amp;ept finding</source>
      <translation>Be&amp;fund annehmen</translation>
    </message>
    <message>
      <source>Re&amp;ject finding…</source>
      <translation>Befund &amp;ablehnen…</translation>
    </message>
    <message>
      <source>Another c&amp;lass…</source>
      <translation>Andere &amp;Klasse…</translation>
    </message>
    <message>
      <source>Correct the outl&amp;ine</source>
      <translation>&amp;Umriss korrigieren</translation>
    </message>
    <message>
      <source>&amp;Measure finding</source>
      <translation>Befund &amp;messen</translation>
    </message>
    <message>
      <source>&amp;Take the verdict back</source>
      <translation>U&amp;rteil zurücknehmen</translation>
    </message>
    <message>
      <source>Vertebrae: click one and name it, then click others: they count on from it</source>
      <translation>Wirbelkörper: einen anklicken und benennen, dann weitere: Sie zählen von ihm aus weiter</translation>
    </message>
    <message>
      <source>Drag from the middle of a lesion to beyond its edge: outlines it on all its slices</source>
      <translation>Von der Mitte einer Läsion bis über ihren Rand ziehen: umrandet sie auf allen ihren Schichten</translation>
    </message>
    <message>
      <source>Cali&amp;brate by a known length</source>
      <translation>Mit be&amp;kannter Länge kalibrieren</translation>
    </message>
    <message>
      <source>For&amp;get the calibration</source>
      <translation>Kali&amp;brierung vergessen</translation>
    </message>
    <message>
      <source>&amp;Show measurements</source>
      <translation>&amp;Messungen zeigen</translation>
    </message>
    <message>
      <source>H&amp;istogram</source>
      <translation>&amp;Histogramm</translation>
    </message>
    <message>
      <source>C&amp;urve over time</source>
      <translation>Kur&amp;ve über die Zeit</translation>
    </message>
    <message>
      <source>Show &amp;hidden ones too</source>
      <translation>&amp;Auch ausgeblendete zeigen</translation>
    </message>
    <message>
      <source>&amp;Length</source>
      <translation>Lä&amp;nge</translation>
    </message>
    <message>
      <source>&amp;Polyline</source>
      <translation>P&amp;olylinie</translation>
    </message>
    <message>
      <source>&amp;Angle</source>
      <translation>&amp;Winkel</translation>
    </message>
    <message>
      <source>&amp;Cobb angle</source>
      <translation>&amp;Cobb-Winkel</translation>
    </message>
    <message>
      <source>&amp;Two axes (RECIST)</source>
      <translation>&amp;Zwei Achsen (RECIST)</translation>
    </message>
    <message>
      <source>&amp;Rectangle</source>
      <translation>&amp;Rechteck</translation>
    </message>
    <message>
      <source>&amp;Ellipse</source>
      <translation>&amp;Ellipse</translation>
    </message>
    <message>
      <source>&amp;Freehand outline</source>
      <translation>&amp;Freihandumriss</translation>
    </message>
    <message>
      <source>P&amp;olygon</source>
      <translation>Po&amp;lygon</translation>
    </message>
    <message>
      <source>Point &amp;value</source>
      <translation>P&amp;unktwert</translation>
    </message>
    <message>
      <source>Arro&amp;w</source>
      <translation>&amp;Pfeil</translation>
    </message>
    <message>
      <source>Te&amp;xt</source>
      <translation>&amp;Text</translation>
    </message>
    <message>
      <source>There is nothing to undo.</source>
      <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
      <source>There is nothing to redo.</source>
      <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
      <source>On another series at the same place of the patient, as the same lesion</source>
      <translation>Auf einer anderen Serie an derselben Stelle des Patienten, als dieselbe Läsion</translation>
    </message>
    <message>
      <source>Copy a measurement first.</source>
      <translation>Kopieren Sie zuerst eine Messung.</translation>
    </message>
    <message>
      <source>Outline the chosen lesion on the slices left out between those drawn on</source>
      <translation>Die gewählte Läsion auf den Schichten umranden, die zwischen gezeichneten ausgelassen sind</translation>
    </message>
    <message>
      <source>All outlines in this series that are of the chosen one's lesion</source>
      <translation>Alle Umrisse dieser Serie, die zur Läsion des gewählten gehören</translation>
    </message>
    <message>
      <source>Say why the finding is none; both stay on record</source>
      <translation>Sagen Sie, warum der Befund keiner ist; beides bleibt festgehalten</translation>
    </message>
    <message>
      <source>Pull at the outline of the chosen finding</source>
      <translation>Am Umriss des gewählten Befundes ziehen</translation>
    </message>
    <message>
      <source>Make two axes of the chosen finding, to be followed</source>
      <translation>Aus dem gewählten Befund zwei Achsen zur Verlaufskontrolle machen</translation>
    </message>
    <message>
      <source>Drag along something whose length you know, then say how long it is</source>
      <translation>Entlang von etwas ziehen, dessen Länge Sie kennen, dann sagen, wie lang es ist</translation>
    </message>
    <message>
      <source>Measure this picture by its file again</source>
      <translation>Dieses Bild wieder nach seiner Datei messen</translation>
    </message>
    <message>
      <source>How the values inside the chosen region are spread</source>
      <translation>Wie sich die Werte in der gewählten Region verteilen</translation>
    </message>
    <message>
      <source>Choose a region first.</source>
      <translation>Wählen Sie zuerst eine Region.</translation>
    </message>
    <message>
      <source>How the mean of the chosen region changes through a dynamic series</source>
      <translation>Wie sich der Mittelwert der gewählten Region durch eine dynamische Serie ändert</translation>
    </message>
    <message>
      <source>Choose a region or a point first.</source>
      <translation>Wählen Sie zuerst eine Region oder einen Punkt.</translation>
    </message>
    <message>
      <source>No slice here is known to show the same place of the patient: the copy lies at the same place of this picture. Move it onto the lesion.</source>
      <translation>Von keiner Schicht hier ist bekannt, dass sie dieselbe Stelle des Patienten zeigt: Die Kopie liegt an derselben Stelle dieses Bildes. Schieben Sie sie auf die Läsion.</translation>
    </message>
    <message>
      <source>1 outline pasted</source>
      <translation>1 Kontur eingefügt</translation>
    </message>
    <message numerus="yes">
      <source>%n outlines pasted</source>
      <translation>
        <numerusform>%n Kontur eingefügt</numerusform>
        <numerusform>%n Konturen eingefügt</numerusform>
      </translation>
    </message>
    <message>
      <source>the lesion on all slices</source>
      <translation>die Läsion auf allen Schichten</translation>
    </message>
    <message>
      <source>{} outside this series</source>
      <translation>{} außerhalb dieser Serie</translation>
    </message>
    <message>
      <source>{} beside nearer ones on the same slice</source>
      <translation>{} neben näheren auf derselben Schicht</translation>
    </message>
    <message>
      <source>{} on slices that have this lesion already</source>
      <translation>{} auf Schichten, die diese Läsion schon haben</translation>
    </message>
    <message>
      <source>Copy {}</source>
      <translation>{} kopieren</translation>
    </message>
    <message>
      <source>No slice here is known to show the same place of the patient: only the largest outline of the lesion was pasted, at the same place of this picture. Move it onto the lesion.</source>
      <translation>Von keiner Schicht hier ist bekannt, dass sie dieselbe Stelle des Patienten zeigt: Nur die größte Kontur der Läsion wurde eingefügt, an derselben Stelle dieses Bildes. Schieben Sie sie auf die Läsion.</translation>
    </message>
    <message>
      <source>not pasted: {}</source>
      <translation>nicht eingefügt: {}</translation>
    </message>
    <message>
      <source>Copied: {}</source>
      <translation>Kopiert: {}</translation>
    </message>
    <message>
      <source>Nothing was pasted</source>
      <translation>Nichts wurde eingefügt</translation>
    </message>
    <message numerus="yes">
      <source>%n pixels, bins of {width} {unit}</source>
      <translation>
        <numerusform>%n Pixel, Klassen von {width} {unit}</numerusform>
        <numerusform>%n Pixel, Klassen von {width} {unit}</numerusform>
      </translation>
    </message>
    <message>
      <source>Histogram</source>
      <translation>Histogramm</translation>
    </message>
    <message>
      <source>Histogram of {}</source>
      <translation>Histogramm: {}</translation>
    </message>
    <message>
      <source>Why it is rejected</source>
      <translation>Warum er abgelehnt wird</translation>
    </message>
    <message>
      <source>Your class for it</source>
      <translation>Ihre Klasse dafür</translation>
    </message>
    <message>
      <source>Accept {}</source>
      <translation>{} annehmen</translation>
    </message>
    <message>
      <source>Reject {}</source>
      <translation>{} ablehnen</translation>
    </message>
    <message>
      <source>Class of {}</source>
      <translation>Klasse von {}</translation>
    </message>
    <message>
      <source>Outline {}</source>
      <translation>Umriss von {}</translation>
    </message>
    <message>
      <source>Measure {}</source>
      <translation>{} messen</translation>
    </message>
    <message>
      <source>Vessel</source>
      <translation>Gefäß</translation>
    </message>
    <message>
      <source>Normal anatomy</source>
      <translation>Normale Anatomie</translation>
    </message>
    <message>
      <source>Artefact</source>
      <translation>Artefakt</translation>
    </message>
    <message>
      <source>Scar, or treated before</source>
      <translation>Narbe, oder vorbehandelt</translation>
    </message>
    <message>
      <source>Benign</source>
      <translation>Gutartig</translation>
    </message>
    <message>
      <source>Not this lesion: outline wrong</source>
      <translation>Nicht diese Läsion: Umriss falsch</translation>
    </message>
    <message>
      <source>This finding has no outline.</source>
      <translation>Dieser Befund hat keinen Umriss.</translation>
    </message>
    <message>
      <source>Choose a finding in the list first.</source>
      <translation>Wählen Sie zuerst einen Befund in der Liste.</translation>
    </message>
    <message>
      <source>Take back the verdict on {}</source>
      <translation>Urteil über {} zurücknehmen</translation>
    </message>
    <message>
      <source>&amp;Other…</source>
      <translation>&amp;Anderer Grund…</translation>
    </message>
    <message>
      <source>What is drawn there is seen here when the study is opened again.</source>
      <translation>Was dort gezeichnet wird, ist hier erst zu sehen, wenn die Untersuchung noch einmal geöffnet wird.</translation>
    </message>
    <message>
      <source>This study was changed in another medviewer meanwhile.</source>
      <translation>Diese Untersuchung wurde inzwischen in einem anderen medviewer geändert.</translation>
    </message>
    <message>
      <source>1 measurement</source>
      <translation>1 Messung</translation>
    </message>
    <message>
      <source>{} measurements</source>
      <translation>{} Messungen</translation>
    </message>
    <message>
      <source>1 verdict on a finding</source>
      <translation>1 Urteil über einen Befund</translation>
    </message>
    <message>
      <source>{} verdicts on findings</source>
      <translation>{} Urteile über Befunde</translation>
    </message>
    <message>
      <source>1 calibration</source>
      <translation>1 Kalibrierung</translation>
    </message>
    <message>
      <source>{} calibrations</source>
      <translation>{} Kalibrierungen</translation>
    </message>
    <message>
      <source>1 registration</source>
      <translation>1 Registrierung</translation>
    </message>
    <message>
      <source>{} registrations</source>
      <translation>{} Registrierungen</translation>
    </message>
    <message>
      <source>1 fusion</source>
      <translation>1 Fusion</translation>
    </message>
    <message>
      <source>{} fusions</source>
      <translation>{} Fusionen</translation>
    </message>
    <message>
      <source>1 tumour marker</source>
      <translation>1 Tumormarker</translation>
    </message>
    <message>
      <source>{} tumour markers</source>
      <translation>{} Tumormarker</translation>
    </message>
    <message>
      <source>1 choice of criteria</source>
      <translation>1 Wahl der Kriterien</translation>
    </message>
    <message>
      <source>{} choices of criteria</source>
      <translation>{} Wahlen der Kriterien</translation>
    </message>
    <message>
      <source>it holds nothing</source>
      <translation>sie ist leer</translation>
    </message>
    <message>
      <source>Measurements taken over</source>
      <translation>Messungen übernommen</translation>
    </message>
    <message>
      <source>This study is open in another medviewer, too.</source>
      <translation>Diese Untersuchung ist auch in einem anderen medviewer offen.</translation>
    </message>
    <message>
      <source>medviewer did not end properly the last time. The reading is back:</source>
      <translation>medviewer wurde zuletzt nicht ordentlich beendet. Die Befundung ist wieder da:</translation>
    </message>
    <message>
      <source>{} damaged or unknown entries of its journal were left out.</source>
      <translation>{} beschädigte oder unbekannte Einträge ihres Journals wurden ausgelassen.</translation>
    </message>
    <message>
      <source>Undone: {}</source>
      <translation>Rückgängig gemacht: {}</translation>
    </message>
    <message>
      <source>The last change was “{}” ({} UTC).</source>
      <translation>Die letzte Änderung war „{}“ ({} UTC).</translation>
    </message>
    <message>
      <source>Polyline</source>
      <translation>Polylinie</translation>
    </message>
    <message>
      <source>Two axes</source>
      <translation>Zwei Achsen</translation>
    </message>
    <message>
      <source>Rectangle</source>
      <translation>Rechteck</translation>
    </message>
    <message>
      <source>Ellipse</source>
      <translation>Ellipse</translation>
    </message>
    <message>
      <source>Polygon</source>
      <translation>Polygon</translation>
    </message>
    <message>
      <source>Freehand</source>
      <translation>Freihand</translation>
    </message>
    <message>
      <source>Point value</source>
      <translation>Punktwert</translation>
    </message>
    <message>
      <source>Arrow</source>
      <translation>Pfeil</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Text</translation>
    </message>
    <message>
      <source>target</source>
      <translation>Ziel</translation>
    </message>
    <message>
      <source>non-target</source>
      <translation>Nicht-Ziel</translation>
    </message>
    <message>
      <source>new</source>
      <translation>neu</translation>
    </message>
    <message>
      <source>reference (liver)</source>
      <translation>Referenz (Leber)</translation>
    </message>
    <message>
      <source>reference (blood pool)</source>
      <translation>Referenz (Blutpool)</translation>
    </message>
    <message>
      <source>Name or note</source>
      <translation>Name oder Notiz</translation>
    </message>
    <message>
      <source>Name of the measurement</source>
      <translation>Name der Messung</translation>
    </message>
    <message>
      <source>{} letters at most</source>
      <translation>höchstens {} Zeichen</translation>
    </message>
    <message>
      <source>Move {}</source>
      <translation>{} verschieben</translation>
    </message>
    <message>
      <source>Change {}</source>
      <translation>{} ändern</translation>
    </message>
    <message>
      <source>Move the text of {}</source>
      <translation>Text von {} verschieben</translation>
    </message>
    <message>
      <source>Where region growing draws the edge of a lesion on a PET</source>
      <translation>Wo das Bereichswachstum den Rand einer Läsion im PET zieht</translation>
    </message>
    <message>
      <source>&amp;Half way between inside and around</source>
      <translation>Auf &amp;halbem Weg zwischen innen und außen</translation>
    </message>
    <message>
      <source>Edge of uptake (PET)</source>
      <translation>Rand der Anreicherung (PET)</translation>
    </message>
    <message>
      <source>{} % of the highest value</source>
      <translation>{} % des höchsten Werts</translation>
    </message>
    <message>
      <source>SUV {:g}</source>
      <translation>SUV {:g}</translation>
    </message>
    <message>
      <source>Fill in the slices between</source>
      <translation>Schichten dazwischen ausfüllen</translation>
    </message>
    <message>
      <source>1 slice filled in</source>
      <translation>1 Schicht ausgefüllt</translation>
    </message>
    <message numerus="yes">
      <source>%n slices filled in</source>
      <translation>
        <numerusform>%n Schicht ausgefüllt</numerusform>
        <numerusform>%n Schichten ausgefüllt</numerusform>
      </translation>
    </message>
    <message>
      <source>No slice is left out between those that are drawn on.</source>
      <translation>Zwischen den gezeichneten Schichten ist keine ausgelassen.</translation>
    </message>
    <message>
      <source>The lesion was changed meanwhile: nothing was filled in.</source>
      <translation>Die Läsion wurde inzwischen geändert: Es wurde nichts ergänzt.</translation>
    </message>
    <message>
      <source>Sum of diameters</source>
      <translation>Summe der Durchmesser</translation>
    </message>
    <message>
      <source>Sum of products</source>
      <translation>Summe der Produkte</translation>
    </message>
    <message>
      <source>from the baseline</source>
      <translation>zum Ausgangswert</translation>
    </message>
    <message>
      <source>from the smallest</source>
      <translation>zum kleinsten Wert</translation>
    </message>
    <message>
      <source>Targets</source>
      <translation>Zielläsionen</translation>
    </message>
    <message>
      <source>Non-targets</source>
      <translation>Nicht-Zielläsionen</translation>
    </message>
    <message>
      <source>Overall response</source>
      <translation>Gesamtansprechen</translation>
    </message>
    <message>
      <source>above normal</source>
      <translation>über der Norm</translation>
    </message>
    <message>
      <source>normal</source>
      <translation>normal</translation>
    </message>
    <message>
      <source>Lesions through the studies</source>
      <translation>Läsionen durch die Untersuchungen</translation>
    </message>
    <message>
      <source>Measure lesions with a length, two axes or an outline, and name them. A measurement of the same name in another study of the patient, or copied there, is the same lesion.</source>
      <translation>Messen Sie Läsionen mit Länge, zwei Achsen oder Umriss und benennen Sie sie. Eine Messung gleichen Namens in einer anderen Untersuchung des Patienten, oder eine dorthin kopierte, ist dieselbe Läsion.</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Änderung</translation>
    </message>
    <message>
      <source>Volume doubles in</source>
      <translation>Volumen verdoppelt in</translation>
    </message>
    <message>
      <source>Lesion</source>
      <translation>Läsion</translation>
    </message>
    <message>
      <source>present</source>
      <translation>vorhanden</translation>
    </message>
    <message>
      <source>Non-targets not marked: {}</source>
      <translation>Nicht markierte Nicht-Zielläsionen: {}</translation>
    </message>
    <message>
      <source>The tumour marker was above normal at the baseline: a complete response needs a normal one.</source>
      <translation>Der Tumormarker lag zu Beginn über der Norm: Eine komplette Remission verlangt einen normalen.</translation>
    </message>
    <message>
      <source>, </source>
      <translation>, </translation>
    </message>
    <message>
      <source>baseline</source>
      <translation>Ausgangswert</translation>
    </message>
    <message>
      <source>CR complete</source>
      <translation>CR vollständig</translation>
    </message>
    <message>
      <source>PR partial</source>
      <translation>PR teilweise</translation>
    </message>
    <message>
      <source>SD stable</source>
      <translation>SD stabil</translation>
    </message>
    <message>
      <source>Non-CR/Non-PD</source>
      <translation>Non-CR/Non-PD</translation>
    </message>
    <message>
      <source>PD progress</source>
      <translation>PD Progress</translation>
    </message>
    <message>
      <source>NE not evaluable</source>
      <translation>NE nicht auswertbar</translation>
    </message>
    <message>
      <source>no date</source>
      <translation>kein Datum</translation>
    </message>
    <message>
      <source>Lesion… → Response criteria of the patient</source>
      <translation>Läsion… → Ansprechkriterien des Patienten</translation>
    </message>
    <message>
      <source>without a name</source>
      <translation>ohne Namen</translation>
    </message>
    <message>
      <source>{} (one slice against the whole lesion)</source>
      <translation>{} (eine Schicht gegen die ganze Läsion)</translation>
    </message>
    <message>
      <source>{:.0f} days</source>
      <translation>{:.0f} Tage</translation>
    </message>
    <message>
      <source>Click to say whether a tumour marker is above normal.</source>
      <translation>Klicken Sie, um anzugeben, ob ein Tumormarker über der Norm liegt.</translation>
    </message>
    <message>
      <source>Study {}</source>
      <translation>Untersuchung {}</translation>
    </message>
    <message>
      <source>Not measured in this study. Click to say why.</source>
      <translation>In dieser Untersuchung nicht gemessen. Klicken Sie, um zu sagen, warum.</translation>
    </message>
    <message>
      <source>halves in {:.0f} days</source>
      <translation>halbiert sich in {:.0f} Tagen</translation>
    </message>
    <message>
      <source>Tumour marker</source>
      <translation>Tumormarker</translation>
    </message>
    <message>
      <source>Not measured: {}</source>
      <translation>Nicht gemessen: {}</translation>
    </message>
    <message>
      <source>New: {}</source>
      <translation>Neu: {}</translation>
    </message>
    <message>
      <source>1 slice within was not read and is left out.</source>
      <translation>1 Schicht darin wurde nicht gelesen und fehlt.</translation>
    </message>
    <message numerus="yes">
      <source>%n slices within were not read and are left out.</source>
      <translation>
        <numerusform>%n Schicht darin wurde nicht gelesen und fehlt.</numerusform>
        <numerusform>%n Schichten darin wurden nicht gelesen und fehlen.</numerusform>
      </translation>
    </message>
    <message>
      <source>Region growing</source>
      <translation>Bereichswachstum</translation>
    </message>
    <message>
      <source>A picture in colour has no values to go by.</source>
      <translation>Ein Farbbild hat keine Werte, nach denen sich gehen ließe.</translation>
    </message>
    <message>
      <source>On {} of {} slices a good part of the outline is not where the values change. Draw another circle, or correct it there.</source>
      <translation>Auf {} von {} Schichten liegt ein guter Teil des Umrisses nicht dort, wo sich die Werte ändern. Ziehen Sie einen anderen Kreis, oder berichtigen Sie ihn dort.</translation>
    </message>
    <message>
      <source>&amp;Lymph node (counts by its short axis)</source>
      <translation>&amp;Lymphknoten (es zählt die kurze Achse)</translation>
    </message>
    <message>
      <source>Re&amp;ference of this PET</source>
      <translation>Re&amp;ferenz dieser PET</translation>
    </message>
    <message>
      <source>O&amp;rgan</source>
      <translation>O&amp;rgan</translation>
    </message>
    <message>
      <source>Response &amp;criteria of the patient</source>
      <translation>&amp;Ansprechkriterien des Patienten</translation>
    </message>
    <message>
      <source>S&amp;ame lesion as</source>
      <translation>&amp;Dieselbe Läsion wie</translation>
    </message>
    <message>
      <source>A lesion of &amp;its own</source>
      <translation>Eine ei&amp;gene Läsion</translation>
    </message>
    <message>
      <source>Place a reference</source>
      <translation>Referenz setzen</translation>
    </message>
    <message>
      <source>&amp;Gone in this study</source>
      <translation>&amp;In dieser Untersuchung verschwunden</translation>
    </message>
    <message>
      <source>&amp;Target lesion</source>
      <translation>Zi&amp;elläsion</translation>
    </message>
    <message>
      <source>N&amp;on-target lesion</source>
      <translation>Nicht-&amp;Zielläsion</translation>
    </message>
    <message>
      <source>Ne&amp;w lesion</source>
      <translation>&amp;Neue Läsion</translation>
    </message>
    <message>
      <source>&amp;No part in the response</source>
      <translation>&amp;Keine Rolle beim Ansprechen</translation>
    </message>
    <message>
      <source>Unequivocal &amp;progression in this study</source>
      <translation>Eindeutige &amp;Progression in dieser Untersuchung</translation>
    </message>
    <message>
      <source>&amp;Liver, as drawn</source>
      <translation>&amp;Leber, wie gezeichnet</translation>
    </message>
    <message>
      <source>&amp;Mediastinal blood pool, as drawn</source>
      <translation>&amp;Mediastinaler Blutpool, wie gezeichnet</translation>
    </message>
    <message>
      <source>Liver: &amp;sphere of 3 cm here</source>
      <translation>Leber: &amp;Kugel von 3 cm hier</translation>
    </message>
    <message>
      <source>Blood pool: &amp;cylinder of 1 × 2 cm here</source>
      <translation>Blutpool: &amp;Zylinder von 1 × 2 cm hier</translation>
    </message>
    <message>
      <source>&amp;RECIST 1.1: sum of diameters</source>
      <translation>&amp;RECIST 1.1: Summe der Durchmesser</translation>
    </message>
    <message>
      <source>R&amp;ANO, gliomas: sum of products of two axes</source>
      <translation>R&amp;ANO, Gliome: Summe der Produkte zweier Achsen</translation>
    </message>
    <message>
      <source>Too &amp;small to measure in this study (5 mm)</source>
      <translation>In dieser &amp;Untersuchung zu klein zum Messen (5 mm)</translation>
    </message>
    <message>
      <source>{} gone</source>
      <translation>{} verschwunden</translation>
    </message>
    <message>
      <source>{} present</source>
      <translation>{} vorhanden</translation>
    </message>
    <message>
      <source>Progression of {}</source>
      <translation>Progression von {}</translation>
    </message>
    <message>
      <source>Marker &amp;above normal</source>
      <translation>Marker ü&amp;ber der Norm</translation>
    </message>
    <message>
      <source>Marker &amp;normal</source>
      <translation>Marker &amp;normal</translation>
    </message>
    <message>
      <source>Marker not &amp;used</source>
      <translation>Marker nicht &amp;verwendet</translation>
    </message>
    <message>
      <source>Not named</source>
      <translation>Nicht benannt</translation>
    </message>
    <message>
      <source>{} (another patient ID or name)</source>
      <translation>{} (andere Patienten-ID oder anderer Name)</translation>
    </message>
    <message>
      <source>Part of {} in the response</source>
      <translation>Rolle von {} beim Ansprechen</translation>
    </message>
    <message>
      <source>Organ of {}</source>
      <translation>Organ von {}</translation>
    </message>
    <message>
      <source>Response by {}</source>
      <translation>Ansprechen nach {}</translation>
    </message>
    <message>
      <source>Lymph node {}</source>
      <translation>Lymphknoten {}</translation>
    </message>
    <message>
      <source>Same lesion as {}</source>
      <translation>Dieselbe Läsion wie {}</translation>
    </message>
    <message>
      <source>{} a lesion of its own</source>
      <translation>{} als eigene Läsion</translation>
    </message>
    <message>
      <source>&amp;Present in this study</source>
      <translation>&amp;Vorhanden in dieser Untersuchung</translation>
    </message>
    <message>
      <source>&amp;Unequivocal progression in this study</source>
      <translation>&amp;Eindeutige Progression in dieser Untersuchung</translation>
    </message>
    <message>
      <source>{} as reference</source>
      <translation>{} als Referenz</translation>
    </message>
    <message>
      <source>Show a series of this study first</source>
      <translation>Zeigen Sie zuerst eine Serie dieser Untersuchung</translation>
    </message>
    <message>
      <source>{} too small</source>
      <translation>{} zu klein</translation>
    </message>
    <message>
      <source>{}… Esc stops it.</source>
      <translation>{}… Esc bricht ab.</translation>
    </message>
    <message>
      <source>Stopped: {}</source>
      <translation>Abgebrochen: {}</translation>
    </message>
    <message>
      <source>on a picture that is not shown</source>
      <translation>auf einem Bild, das nicht gezeigt wird</translation>
    </message>
    <message>
      <source>The reference was not placed.</source>
      <translation>Die Referenz wurde nicht gesetzt.</translation>
    </message>
    <message>
      <source>All its slices must have been read and say where they lie.</source>
      <translation>Alle ihre Schichten müssen gelesen sein und sagen, wo sie liegen.</translation>
    </message>
    <message>
      <source>Nothing here differs from what lies around it. Draw the circle larger.</source>
      <translation>Hier hebt sich nichts von der Umgebung ab. Ziehen Sie den Kreis größer.</translation>
    </message>
    <message>
      <source>Outlined at {} {}, half way between {} inside and {} around</source>
      <translation>Umrandet bei {} {}, in der Mitte zwischen {} innen und {} ringsum</translation>
    </message>
    <message>
      <source>Nothing within the circle reaches {} {}.</source>
      <translation>Nichts im Kreis erreicht {} {}.</translation>
    </message>
    <message>
      <source>The edge of uptake is set to SUV {:g}, and there is no SUV here.</source>
      <translation>Der Rand der Anreicherung ist auf SUV {:g} gestellt, und hier gibt es keinen SUV.</translation>
    </message>
    <message>
      <source>Choose a share of the highest value in Measure &gt; Edge of uptake (PET).</source>
      <translation>Wählen Sie unter Messen &gt; Rand der Anreicherung (PET) einen Anteil des höchsten Werts.</translation>
    </message>
    <message>
      <source>Outlined at {} {}, {} % of the highest value</source>
      <translation>Umrandet bei {} {}, {} % des höchsten Werts</translation>
    </message>
    <message>
      <source>Done again: {}</source>
      <translation>Wiederholt: {}</translation>
    </message>
    <message>
      <source>Deleted: {}. Undo brings it back.</source>
      <translation>Gelöscht: {}. Rückgängig holt es zurück.</translation>
    </message>
    <message>
      <source>Delete the lesion on all slices</source>
      <translation>Läsion auf allen Schichten löschen</translation>
    </message>
    <message>
      <source>Show {}</source>
      <translation>{} zeigen</translation>
    </message>
    <message>
      <source>Hide {}</source>
      <translation>{} ausblenden</translation>
    </message>
    <message>
      <source>Choose a region on a picture that is shown first.</source>
      <translation>Wählen Sie zuerst eine Region auf einem gezeigten Bild.</translation>
    </message>
    <message>
      <source>Choose a lesion on a picture that is shown first.</source>
      <translation>Wählen Sie zuerst eine Läsion auf einem gezeigten Bild.</translation>
    </message>
    <message>
      <source>Nothing was deleted: end what is half drawn first, or give it up with Esc.</source>
      <translation>Nichts wurde gelöscht: Beenden Sie erst, was halb gezeichnet ist, oder drücken Sie Esc.</translation>
    </message>
    <message>
      <source>Delete {}</source>
      <translation>{} löschen</translation>
    </message>
    <message>
      <source>There are no values inside.</source>
      <translation>Darin liegen keine Werte.</translation>
    </message>
    <message>
      <source>{} is followed since {}.</source>
      <translation>{} wird seit {} verfolgt.</translation>
    </message>
    <message>
      <source>Name {}</source>
      <translation>{} benennen</translation>
    </message>
    <message>
      <source>Choose a region or a point on a picture that is shown first.</source>
      <translation>Wählen Sie zuerst eine Region oder einen Punkt auf einem gezeigten Bild.</translation>
    </message>
    <message>
      <source>Planes and 3-D views stay with their series.</source>
      <translation>Ebenen und 3-D-Ansichten bleiben bei ihrer Serie.</translation>
    </message>
    <message>
      <source>No viewport shows a time of this series.</source>
      <translation>Kein Ansichtsfenster zeigt einen Zeitpunkt dieser Serie.</translation>
    </message>
    <message>
      <source>Seconds after the first time</source>
      <translation>Sekunden nach dem ersten Zeitpunkt</translation>
    </message>
    <message>
      <source>Number of the time (the files do not say when)</source>
      <translation>Nummer des Zeitpunkts (die Dateien sagen nicht, wann)</translation>
    </message>
    <message>
      <source>Curve over time</source>
      <translation>Kurve über die Zeit</translation>
    </message>
    <message>
      <source>Export the curve</source>
      <translation>Kurve exportieren</translation>
    </message>
    <message>
      <source>&amp;Copy numbers</source>
      <translation>Zahlen &amp;kopieren</translation>
    </message>
    <message>
      <source>&amp;Export as CSV…</source>
      <translation>Als CSV &amp;exportieren…</translation>
    </message>
    <message>
      <source>Curve over time of {}</source>
      <translation>Kurve über die Zeit: {}</translation>
    </message>
    <message>
      <source>Highest: {}, {} above the first time – {}</source>
      <translation>Höchster Wert: {}, {} gegenüber dem ersten Zeitpunkt – {}</translation>
    </message>
    <message>
      <source>Delayed phase: none was taken</source>
      <translation>Späte Phase: nicht aufgenommen</translation>
    </message>
    <message>
      <source>Highest: {} – {}</source>
      <translation>Höchster Wert: {} – {}</translation>
    </message>
    <message>
      <source>slow</source>
      <translation>langsam</translation>
    </message>
    <message>
      <source>medium</source>
      <translation>mittel</translation>
    </message>
    <message>
      <source>fast</source>
      <translation>schnell</translation>
    </message>
    <message>
      <source>Initial phase (2 minutes): {}, {} – {}</source>
      <translation>Initiale Phase (2 Minuten): {}, {} – {}</translation>
    </message>
    <message>
      <source>persistent</source>
      <translation>persistierend</translation>
    </message>
    <message>
      <source>plateau</source>
      <translation>Plateau</translation>
    </message>
    <message>
      <source>washout</source>
      <translation>Washout</translation>
    </message>
    <message>
      <source>Delayed phase: {} against the initial one, {} – {}</source>
      <translation>Späte Phase: {} gegenüber der initialen, {} – {}</translation>
    </message>
    <message>
      <source>{:.1f} s</source>
      <translation>{:.1f} s</translation>
    </message>
    <message>
      <source>By BI-RADS. The 2 minutes begin with the contrast at {}, as the files say.</source>
      <translation>Nach BI-RADS. Die 2 Minuten beginnen mit der Kontrastmittelgabe bei {}, wie die Dateien sagen.</translation>
    </message>
    <message>
      <source>the files do not say when the times were taken.</source>
      <translation>die Dateien sagen nicht, wann die Zeitpunkte aufgenommen wurden.</translation>
    </message>
    <message>
      <source>the first time is not one before contrast.</source>
      <translation>der erste Zeitpunkt ist keiner vor Kontrastmittel.</translation>
    </message>
    <message>
      <source>the signal rises by less than 10 %.</source>
      <translation>das Signal steigt um weniger als 10 %.</translation>
    </message>
    <message>
      <source>no time was taken within 2 minutes of the contrast.</source>
      <translation>innerhalb von 2 Minuten nach Kontrastmittel wurde kein Zeitpunkt aufgenommen.</translation>
    </message>
    <message numerus="yes">
      <source>%n times; the files do not say when they were taken.</source>
      <translation>
        <numerusform>%n Zeitpunkt; die Dateien sagen nicht, wann er aufgenommen wurde.</numerusform>
        <numerusform>%n Zeitpunkte; die Dateien sagen nicht, wann sie aufgenommen wurden.</numerusform>
      </translation>
    </message>
    <message>
      <source>1 time has no values there.</source>
      <translation>1 Zeitpunkt hat dort keine Werte.</translation>
    </message>
    <message numerus="yes">
      <source>%n times have no values there.</source>
      <translation>
        <numerusform>%n Zeitpunkt hat dort keine Werte.</numerusform>
        <numerusform>%n Zeitpunkte haben dort keine Werte.</numerusform>
      </translation>
    </message>
    <message>
      <source>Highest: {}, at the first time</source>
      <translation>Höchster Wert: {}, am ersten Zeitpunkt</translation>
    </message>
    <message>
      <source>Rises by {} to {} – {}</source>
      <translation>Steigt um {} auf {} – {}</translation>
    </message>
    <message>
      <source>By BI-RADS. The first time counts as before contrast; the 2 minutes begin at {}, the last time before the rise, as the files do not say when contrast was given.</source>
      <translation>Nach BI-RADS. Der erste Zeitpunkt gilt als vor Kontrastmittel; die 2 Minuten beginnen bei {}, dem letzten Zeitpunkt vor dem Anstieg, da die Dateien nicht sagen, wann Kontrastmittel gegeben wurde.</translation>
    </message>
    <message>
      <source>No type of curve is told: {}</source>
      <translation>Kein Kurventyp wird genannt: {}</translation>
    </message>
    <message numerus="yes">
      <source>%n times over {}</source>
      <translation>
        <numerusform>%n Zeitpunkt über {}</numerusform>
        <numerusform>%n Zeitpunkte über {}</numerusform>
      </translation>
    </message>
    <message>
      <source>Export measurements</source>
      <translation>Messungen exportieren</translation>
    </message>
    <message>
      <source>Lesions over time</source>
      <translation>Läsionen im Verlauf</translation>
    </message>
    <message>
      <source>Lesion…</source>
      <translation>Läsion…</translation>
    </message>
    <message>
      <source>What the chosen measurement is of: a target, a lymph node, the same as…</source>
      <translation>Was die gewählte Messung zeigt: eine Zielläsion, einen Lymphknoten, dieselbe wie…</translation>
    </message>
    <message>
      <source>Export CSV…</source>
      <translation>CSV exportieren…</translation>
    </message>
    <message>
      <source>All measurements of the table, a number a row</source>
      <translation>Alle Messungen der Tabelle, eine Zahl je Zeile</translation>
    </message>
    <message>
      <source>Total {}: {}</source>
      <translation>Gesamt {}: {}</translation>
    </message>
    <message>
      <source>Name this vertebra, for example L5; clicks on others count on from it.</source>
      <translation>Benennen Sie diesen Wirbelkörper, zum Beispiel L5; Klicks auf andere zählen von ihm aus weiter.</translation>
    </message>
    <message>
      <source>Vertebra {}</source>
      <translation>Wirbelkörper {}</translation>
    </message>
    <message>
      <source>Numbers</source>
      <translation>Werte</translation>
    </message>
    <message>
      <source>By</source>
      <translation>Von</translation>
    </message>
    <message>
      <source>Nothing is measured yet. Choose a tool in the Measure menu.</source>
      <translation>Noch nichts gemessen. Wählen Sie ein Werkzeug im Menü Messen.</translation>
    </message>
    <message>
      <source>(hidden)</source>
      <translation>(ausgeblendet)</translation>
    </message>
    <message>
      <source>node</source>
      <translation>Lymphknoten</translation>
    </message>
    <message>
      <source>There is no value at this place.</source>
      <translation>An dieser Stelle gibt es keinen Wert.</translation>
    </message>
    <message>
      <source>Something unexpected failed ({}). Details are in the log file.</source>
      <translation>Etwas Unerwartetes ist fehlgeschlagen ({}). Einzelheiten stehen in der Protokolldatei.</translation>
    </message>
    <message>
      <source>Close this message</source>
      <translation>Diese Meldung schließen</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modelle</translation>
    </message>
    <message>
      <source>Model card</source>
      <translation>Modellkarte</translation>
    </message>
    <message>
      <source>Version {}, weights as they were made: SHA-256 {}</source>
      <translation>Version {}, Gewichte unverändert: SHA-256 {}</translation>
    </message>
    <message>
      <source>There is no model in {}.</source>
      <translation>In {} ist kein Modell.</translation>
    </message>
    <message>
      <source>Series</source>
      <translation>Serien</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>Befunde</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Verlauf</translation>
    </message>
    <message>
      <source>Open a folder (Ctrl+O), a file, a DICOMDIR or a ZIP,
or drop it here.

A patient's history (CSV) can be dropped here too.</source>
      <translation>Öffnen Sie einen Ordner (Strg+O), eine Datei, ein DICOMDIR oder ein ZIP,
oder legen Sie es hier ab.

Auch ein Patientenverlauf (CSV) kann hier abgelegt werden.</translation>
    </message>
    <message>
      <source>Arrows move the pointer, Enter clicks, Space holds and lets go, Esc ends this.</source>
      <translation>Pfeile bewegen den Zeiger, Eingabe klickt, Leertaste hält und lässt los, Esc beendet.</translation>
    </message>
    <message>
      <source>Open a series first: the keys point at its picture.</source>
      <translation>Öffnen Sie zuerst eine Serie: Die Tasten zeigen in ihr Bild.</translation>
    </message>
    <message>
      <source>({:+.1f}, {:+.1f} pixels from its middle)</source>
      <translation>({:+.1f}, {:+.1f} Pixel von seiner Mitte)</translation>
    </message>
    <message>
      <source>Lossy compressed</source>
      <translation>Verlustbehaftet komprimiert</translation>
    </message>
    <message>
      <source>turned right by {}°</source>
      <translation>um {}° nach rechts gedreht</translation>
    </message>
    <message>
      <source>turned left by {}°</source>
      <translation>um {}° nach links gedreht</translation>
    </message>
    <message>
      <source>Presentation state: {}</source>
      <translation>Presentation State: {}</translation>
    </message>
    <message>
      <source>(order of acquisition)</source>
      <translation>(Reihenfolge der Aufnahme)</translation>
    </message>
    <message>
      <source>inverted</source>
      <translation>invertiert</translation>
    </message>
    <message>
      <source>Colours by the ICC profile {}</source>
      <translation>Farben nach dem ICC-Profil {}</translation>
    </message>
    <message>
      <source>Zoom {:.0f} %</source>
      <translation>Zoom {:.0f} %</translation>
    </message>
    <message>
      <source>fitted</source>
      <translation>eingepasst</translation>
    </message>
    <message>
      <source>{} mm along the line</source>
      <translation>{} mm entlang der Linie</translation>
    </message>
    <message>
      <source>View {}/{}</source>
      <translation>Ansicht {}/{}</translation>
    </message>
    <message>
      <source>smoothed</source>
      <translation>geglättet</translation>
    </message>
    <message>
      <source>sharpened</source>
      <translation>geschärft</translation>
    </message>
    <message>
      <source>although refused</source>
      <translation>trotz Ablehnung</translation>
    </message>
    <message>
      <source>difference {}</source>
      <translation>Differenz {}</translation>
    </message>
    <message>
      <source>stored {}</source>
      <translation>gespeichert {}</translation>
    </message>
    <message>
      <source>As acquired: the presentation state {} is not of this slice</source>
      <translation>Wie aufgenommen: Der Presentation State {} gilt nicht für diese Schicht</translation>
    </message>
    <message>
      <source>Instance {}</source>
      <translation>Bild {}</translation>
    </message>
    <message>
      <source>every {} mm, {} mm wide</source>
      <translation>alle {} mm, {} mm breit</translation>
    </message>
    <message>
      <source>Thickness {} mm</source>
      <translation>Schichtdicke {} mm</translation>
    </message>
    <message>
      <source>{:.2f} s</source>
      <translation>{:.2f} s</translation>
    </message>
    <message>
      <source>Patient {}</source>
      <translation>Patient {}</translation>
    </message>
    <message>
      <source>(this slice: {})</source>
      <translation>(diese Schicht: {})</translation>
    </message>
    <message>
      <source>uncalibrated</source>
      <translation>nicht kalibriert</translation>
    </message>
    <message>
      <source>Slice</source>
      <translation>Schicht</translation>
    </message>
    <message>
      <source>Viewport – medviewer</source>
      <translation>Bildfeld – medviewer</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Bild</translation>
    </message>
    <message>
      <source>Loading this slice…</source>
      <translation>Schicht wird geladen …</translation>
    </message>
    <message>
      <source>This slice was not loaded.</source>
      <translation>Diese Schicht wurde nicht geladen.</translation>
    </message>
    <message>
      <source>The series is still being loaded.</source>
      <translation>Die Serie wird noch geladen.</translation>
    </message>
    <message>
      <source>Reformat it when all slices are there.</source>
      <translation>Rekonstruieren Sie, wenn alle Schichten da sind.</translation>
    </message>
    <message>
      <source>Only a part of the series was loaded.</source>
      <translation>Nur ein Teil der Serie wurde geladen.</translation>
    </message>
    <message>
      <source>Choose it in the list again to load it all.</source>
      <translation>Wählen Sie sie in der Liste noch einmal, um sie ganz zu laden.</translation>
    </message>
    <message>
      <source>Show it here</source>
      <translation>Hier zeigen</translation>
    </message>
    <message>
      <source>Picture: {}</source>
      <translation>Bild: {}</translation>
    </message>
    <message numerus="yes">
      <source>(%n more)</source>
      <translation>
        <numerusform>(%n weitere)</numerusform>
        <numerusform>(%n weitere)</numerusform>
      </translation>
    </message>
    <message>
      <source>Preferences</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>General</source>
      <translation>Allgemein</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Tasten</translation>
    </message>
    <message>
      <source>Stands beside your measurements and verdicts, and in reports</source>
      <translation>Steht bei Ihren Messungen und Urteilen und in Berichten</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>Hoher Kontrast</translation>
    </message>
    <message>
      <source>Language, size and contrast change with the next start.</source>
      <translation>Sprache, Größe und Kontrast ändern sich mit dem nächsten Start.</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>Ihr Name</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>Size of texts and controls</source>
      <translation>Größe von Text und Bedienelementen</translation>
    </message>
    <message>
      <source>Drag with the middle button</source>
      <translation>Mit der mittleren Taste ziehen</translation>
    </message>
    <message>
      <source>Drag with the right button</source>
      <translation>Mit der rechten Taste ziehen</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Wie das System</translation>
    </message>
    <message>
      <source>New key</source>
      <translation>Neue Taste</translation>
    </message>
    <message>
      <source>Give this key</source>
      <translation>Diese Taste zuweisen</translation>
    </message>
    <message>
      <source>No key</source>
      <translation>Keine Taste</translation>
    </message>
    <message>
      <source>Usual keys</source>
      <translation>Übliche Tasten</translation>
    </message>
    <message>
      <source>Usual keys for all</source>
      <translation>Übliche Tasten für alle</translation>
    </message>
    <message>
      <source>Commands and their keys</source>
      <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
      <source>{} belongs to “{}”. Give that command another key first.</source>
      <translation>{} gehört zu „{}“. Geben Sie jenem Befehl zuerst eine andere Taste.</translation>
    </message>
    <message>
      <source>Command</source>
      <translation>Befehl</translation>
    </message>
    <message>
      <source>New key:</source>
      <translation>Neue Taste:</translation>
    </message>
    <message>
      <source>Press the new key in the field first.</source>
      <translation>Drücken Sie zuerst die neue Taste im Feld.</translation>
    </message>
    <message>
      <source>The picture is on the clipboard, with the names that it shows.</source>
      <translation>Das Bild ist in der Zwischenablage, mit den Namen, die es zeigt.</translation>
    </message>
    <message>
      <source>There is no picture to print: open a series first.</source>
      <translation>Es gibt kein Bild zu drucken: Öffnen Sie zuerst eine Serie.</translation>
    </message>
    <message>
      <source>There is no picture to copy: open a series first.</source>
      <translation>Es gibt kein Bild zu kopieren: Öffnen Sie zuerst eine Serie.</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>Vorschau</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>Drucken</translation>
    </message>
    <message>
      <source>The &amp;active picture</source>
      <translation>Das &amp;aktive Bild</translation>
    </message>
    <message>
      <source>A&amp;ll viewports on a sheet</source>
      <translation>Alle &amp;Bildfelder auf einem Blatt</translation>
    </message>
    <message>
      <source>Patient and &amp;study</source>
      <translation>&amp;Patient und Untersuchung</translation>
    </message>
    <message>
      <source>&amp;Real size</source>
      <translation>Tatsächliche &amp;Größe</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>Papier</translation>
    </message>
    <message>
      <source>The window shows neither names nor dates now.</source>
      <translation>Das Fenster zeigt jetzt weder Namen noch Daten.</translation>
    </message>
    <message>
      <source>Upright</source>
      <translation>Hochformat</translation>
    </message>
    <message>
      <source>Across</source>
      <translation>Querformat</translation>
    </message>
    <message>
      <source>No printer is set up on this computer. A PDF can be printed elsewhere.</source>
      <translation>Auf diesem Rechner ist kein Drucker eingerichtet. Ein PDF lässt sich anderswo drucken.</translation>
    </message>
    <message>
      <source>How large a pixel is, is not known: there is no real size.</source>
      <translation>Wie groß ein Pixel ist, ist nicht bekannt: Es gibt keine tatsächliche Größe.</translation>
    </message>
    <message>
      <source>In its real size only a part of the picture is on this page.</source>
      <translation>In tatsächlicher Größe ist nur ein Teil des Bildes auf dieser Seite.</translation>
    </message>
    <message>
      <source>Names that are burnt into a picture stay.</source>
      <translation>Namen, die in ein Bild eingebrannt sind, bleiben.</translation>
    </message>
    <message>
      <source>1 cm is {:.2f} cm on the paper{}, where the printer does not scale the page</source>
      <translation>1 cm ist {:.2f} cm auf dem Papier{}, wenn der Drucker die Seite nicht skaliert</translation>
    </message>
    <message>
      <source>Real size{}, where the printer does not scale the page</source>
      <translation>Tatsächliche Größe{}, wenn der Drucker die Seite nicht skaliert</translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>und %n weitere</numerusform>
        <numerusform>und %n weitere</numerusform>
      </translation>
    </message>
    <message>
      <source>Printed {} with medviewer {}</source>
      <translation>Gedruckt {} mit medviewer {}</translation>
    </message>
    <message>
      <source>Save as a moving picture</source>
      <translation>Als Film speichern</translation>
    </message>
    <message>
      <source>A moving picture is being saved; Esc gives it up.</source>
      <translation>Ein Film wird gerade gespeichert; Esc bricht ab.</translation>
    </message>
    <message>
      <source>The moving picture was given up.</source>
      <translation>Der Film wurde nicht gespeichert.</translation>
    </message>
    <message>
      <source>There is nothing that moves: open a film or a series of slices.</source>
      <translation>Hier bewegt sich nichts: Öffnen Sie einen Film oder eine Serie von Schichten.</translation>
    </message>
    <message>
      <source>The moving picture was given up: another series is shown.</source>
      <translation>Der Film wurde nicht gespeichert: Eine andere Serie wird gezeigt.</translation>
    </message>
    <message>
      <source>Saved, with the names that it shows: {}</source>
      <translation>Gespeichert, mit den Namen, die zu sehen sind: {}</translation>
    </message>
    <message>
      <source>Choose another folder, or free some space.</source>
      <translation>Wählen Sie einen anderen Ordner, oder schaffen Sie Platz.</translation>
    </message>
    <message>
      <source>There is no {} model in {}.</source>
      <translation>Es gibt kein Modell der Art {} in {}.</translation>
    </message>
    <message>
      <source>Starting…</source>
      <translation>Startet …</translation>
    </message>
    <message>
      <source>&amp;Analyse this series</source>
      <translation>&amp;Diese Serie analysieren</translation>
    </message>
    <message>
      <source>Point at a no&amp;dule</source>
      <translation>Auf &amp;einen Rundherd zeigen</translation>
    </message>
    <message>
      <source>Run although &amp;refused</source>
      <translation>&amp;Trotz Ablehnung ausführen</translation>
    </message>
    <message>
      <source>&amp;Cancel</source>
      <translation>Abbre&amp;chen</translation>
    </message>
    <message>
      <source>&amp;Quick analysis, one network</source>
      <translation>&amp;Schnelle Analyse, ein Netz</translation>
    </message>
    <message>
      <source>Analyse when &amp;opened</source>
      <translation>Be&amp;im Öffnen analysieren</translation>
    </message>
    <message>
      <source>Show &amp;findings</source>
      <translation>&amp;Befunde zeigen</translation>
    </message>
    <message>
      <source>Show &amp;heat map</source>
      <translation>&amp;Heatmap zeigen</translation>
    </message>
    <message>
      <source>Wh&amp;y this mark?…</source>
      <translation>&amp;Warum diese Markierung?…</translation>
    </message>
    <message>
      <source>&amp;Next finding</source>
      <translation>&amp;Nächster Befund</translation>
    </message>
    <message>
      <source>&amp;Previous finding</source>
      <translation>&amp;Voriger Befund</translation>
    </message>
    <message>
      <source>Click on a nodule in a chest CT: it is outlined, measured and rated</source>
      <translation>Auf einen Rundherd in einem Thorax-CT klicken: er wird umrandet, gemessen und eingestuft</translation>
    </message>
    <message>
      <source>Stop one thing at a time: registering, exporting, loading, the analysis</source>
      <translation>Beendet eins nach dem anderen: Registrieren, Exportieren, Laden, die Analyse</translation>
    </message>
    <message>
      <source>Maps that led to the chosen finding; of a nodule its ratings and scores</source>
      <translation>Karten, die zum gewählten Befund führten; bei einem Rundherd seine Bewertungen und Scores</translation>
    </message>
    <message>
      <source>the earlier examination</source>
      <translation>der früheren Untersuchung</translation>
    </message>
    <message>
      <source>{} was analysed, too: register it (Ctrl+G) to compare the lesions.</source>
      <translation>Auch die Untersuchung vom {} wurde analysiert: Registrieren Sie sie (Strg+G), um die Läsionen zu vergleichen.</translation>
    </message>
    <message>
      <source>An earlier series was analysed, too: Ctrl+G registers it to compare.</source>
      <translation>Auch eine frühere Serie wurde analysiert: Strg+G registriert sie, um zu vergleichen.</translation>
    </message>
    <message>
      <source>The model reads the series' own slices: choose their viewport.</source>
      <translation>Das Modell liest die Originalschichten der Serie: Wählen Sie deren Bildfeld.</translation>
    </message>
    <message>
      <source>Only a part of this series was loaded. Choose it in the list again to load it all, then analyse it.</source>
      <translation>Nur ein Teil dieser Serie wurde geladen. Wählen Sie sie in der Liste noch einmal, um sie ganz zu laden, und analysieren Sie sie dann.</translation>
    </message>
    <message>
      <source>Waiting for the model…</source>
      <translation>Warten auf das Modell …</translation>
    </message>
    <message>
      <source>There is no picture at this point.</source>
      <translation>An dieser Stelle ist kein Bild.</translation>
    </message>
    <message>
      <source>Make this map</source>
      <translation>Diese Karte erstellen</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Which features of one network raised the score of this mark.</source>
      <translation>Welche Merkmale eines Netzes die Bewertung dieser Markierung erhöht haben.</translation>
    </message>
    <message>
      <source>Occlusion</source>
      <translation>Abdecken</translation>
    </message>
    <message>
      <source>How far the score falls when a part of the picture is covered. Takes about a minute without a graphics card.</source>
      <translation>Wie weit die Bewertung fällt, wenn ein Teil des Bildes abgedeckt wird. Dauert ohne Grafikkarte etwa eine Minute.</translation>
    </message>
    <message>
      <source>Neither map says what the lesion is. The heat map of the findings (M) is where the model itself sees a lesion's centre.</source>
      <translation>Keine der Karten sagt, was die Läsion ist. Die Heatmap der Befunde (M) zeigt, wo das Modell selbst die Mitte einer Läsion sieht.</translation>
    </message>
    <message>
      <source>The map is highest within the mark's box.</source>
      <translation>Die Karte ist im Rahmen der Markierung am höchsten.</translation>
    </message>
    <message>
      <source>The map is highest outside the mark's box, so it does not say where the model looked, and is not shown.</source>
      <translation>Die Karte ist außerhalb des Rahmens der Markierung am höchsten; sie sagt also nicht, wohin das Modell geschaut hat, und wird nicht gezeigt.</translation>
    </message>
    <message>
      <source>Score of the mark: {:.2f}.</source>
      <translation>Bewertung der Markierung: {:.2f}.</translation>
    </message>
    <message>
      <source>Why is {} on slice {} marked?</source>
      <translation>Warum ist {} auf Schicht {} markiert?</translation>
    </message>
    <message>
      <source>The mark was set by {} {}.</source>
      <translation>Die Markierung wurde von {} {} gesetzt.</translation>
    </message>
    <message>
      <source>Choose a finding of the lesion model first: click on it, or press N.</source>
      <translation>Zuerst einen Befund des Läsionsmodells wählen: anklicken oder N drücken.</translation>
    </message>
    <message>
      <source>Published scores and guidelines: Why this mark? (Ctrl+Shift+M)</source>
      <translation>Veröffentlichte Scores und Leitlinien: Warum diese Markierung? (Strg+Umschalt+M)</translation>
    </message>
    <message>
      <source>Your verdict: accept (J), reject (Shift+J)…</source>
      <translation>Ihr Urteil: annehmen (J), ablehnen (Umschalt+J) …</translation>
    </message>
    <message>
      <source>Mean ± standard deviation: no pixel's centre is inside the outline</source>
      <translation>Mittelwert ± Standardabweichung: Kein Pixelmittelpunkt liegt in der Kontur</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>Klasse</translation>
    </message>
    <message>
      <source>Prob.</source>
      <translation>Wkt.</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <source>You</source>
      <translation>Sie</translation>
    </message>
    <message>
      <source>Mean ± standard deviation: {}</source>
      <translation>Mittelwert ± Standardabweichung: {}</translation>
    </message>
    <message>
      <source>The model is not sure of the class.</source>
      <translation>Das Modell ist sich der Klasse nicht sicher.</translation>
    </message>
    <message>
      <source>{:.0f} percentage points</source>
      <translation>{:.0f} Prozentpunkte</translation>
    </message>
    <message>
      <source>Detector's score: {:.2f}</source>
      <translation>Wert des Detektors: {:.2f}</translation>
    </message>
    <message>
      <source>Largest on slice {}</source>
      <translation>Am größten in Schicht {}</translation>
    </message>
    <message>
      <source>On slices {}–{}</source>
      <translation>Auf den Schichten {}–{}</translation>
    </message>
    <message>
      <source>Volume: {}</source>
      <translation>Volumen: {}</translation>
    </message>
    <message>
      <source>In doubt on slices: {}</source>
      <translation>Zweifelhaft auf den Schichten: {}</translation>
    </message>
    <message>
      <source>The networks differ by: {}</source>
      <translation>Die Netze weichen ab um: {}</translation>
    </message>
    <message>
      <source>full</source>
      <translation>vollständig</translation>
    </message>
    <message>
      <source>The analysis failed.</source>
      <translation>Die Analyse ist fehlgeschlagen.</translation>
    </message>
    <message>
      <source>1 finding</source>
      <translation>1 Befund</translation>
    </message>
    <message numerus="yes">
      <source>%n findings</source>
      <translation>
        <numerusform>%n Befund</numerusform>
        <numerusform>%n Befunde</numerusform>
      </translation>
    </message>
    <message>
      <source>Which result is shown</source>
      <translation>Welches Ergebnis gezeigt wird</translation>
    </message>
    <message>
      <source>Earlier results…</source>
      <translation>Frühere Ergebnisse…</translation>
    </message>
    <message>
      <source>Changes that are smaller than the model's own error mean nothing (its card)</source>
      <translation>Änderungen, die kleiner sind als der Fehler des Modells (siehe seine Karte), bedeuten nichts</translation>
    </message>
    <message>
      <source>You calibrated this series: the model's sizes are by the file.</source>
      <translation>Sie haben diese Serie kalibriert: Die Größen des Modells gelten nach der Datei.</translation>
    </message>
    <message>
      <source>Analyse</source>
      <translation>Analysieren</translation>
    </message>
    <message>
      <source>Run anyway</source>
      <translation>Trotzdem ausführen</translation>
    </message>
    <message>
      <source>Run the model on a picture that it was not made for. This is recorded.</source>
      <translation>Das Modell auf ein Bild anwenden, für das es nicht gemacht ist. Das wird festgehalten.</translation>
    </message>
    <message>
      <source>Point at a nodule</source>
      <translation>Auf einen Rundherd zeigen</translation>
    </message>
    <message>
      <source>Why?</source>
      <translation>Warum?</translation>
    </message>
    <message>
      <source>What readers would see in the chosen nodule, published scores and guidelines</source>
      <translation>Was Befundende am gewählten Rundherd sähen, veröffentlichte Scores und Leitlinien</translation>
    </message>
    <message>
      <source>Loading the series…</source>
      <translation>Serie wird geladen …</translation>
    </message>
    <message>
      <source>The analysis was stopped.</source>
      <translation>Die Analyse wurde angehalten.</translation>
    </message>
    <message>
      <source>Not analysed: this is not what the model was made for.</source>
      <translation>Nicht analysiert: Dafür ist das Modell nicht gemacht.</translation>
    </message>
    <message numerus="yes">
      <source>%n findings, by how sure it is that something is there</source>
      <translation>
        <numerusform>%n Befund</numerusform>
        <numerusform>%n Befunde, geordnet danach, wie sicher dort etwas ist</numerusform>
      </translation>
    </message>
    <message>
      <source>Not analysed yet.</source>
      <translation>Noch nicht analysiert.</translation>
    </message>
    <message>
      <source>No series is open.</source>
      <translation>Keine Serie ist geöffnet.</translation>
    </message>
    <message>
      <source>A nodule in a chest CT that you point at is outlined, measured and rated.</source>
      <translation>Ein Rundherd in einem Thorax-CT, auf den Sie zeigen, wird umrandet, gemessen und eingestuft.</translation>
    </message>
    <message>
      <source>Nothing outlined where you pointed; the model looked nowhere else.</source>
      <translation>An Ihrem Punkt wurde nichts umrandet; anderswo hat das Modell nicht gesucht.</translation>
    </message>
    <message>
      <source>Nothing found. This does not mean that there is nothing.</source>
      <translation>Nichts gefunden. Das heißt nicht, dass da nichts ist.</translation>
    </message>
    <message>
      <source>Run by the reader's decision on a picture it was not made for:</source>
      <translation>Auf Entscheidung des Befunders auf ein Bild angewandt, für das es nicht gemacht ist:</translation>
    </message>
    <message>
      <source>{}, from the file {}</source>
      <translation>{}, aus der Datei {}</translation>
    </message>
    <message>
      <source>Analysing…</source>
      <translation>Wird analysiert …</translation>
    </message>
    <message>
      <source>{} mode, {:.0f} s</source>
      <translation>Modus {}, {:.0f} s</translation>
    </message>
    <message>
      <source>not analysed</source>
      <translation>nicht analysiert</translation>
    </message>
    <message>
      <source>{} mode</source>
      <translation>Modus {}</translation>
    </message>
    <message>
      <source>Size, density or spiculation are yours: the model sees them otherwise.</source>
      <translation>Größe, Dichte oder Spikulae sind Ihre Angaben: Das Modell sieht sie anders.</translation>
    </message>
    <message>
      <source>Size, density and spiculation are the model’s: correct what is wrong.</source>
      <translation>Größe, Dichte und Spikulae sind die des Modells: Berichtigen Sie, was falsch ist.</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;Kopieren</translation>
    </message>
    <message>
      <source>Copies all that is said here as text</source>
      <translation>Kopiert alles, was hier steht, als Text</translation>
    </message>
    <message>
      <source>As the &amp;model sees it</source>
      <translation>Wie das &amp;Modell es sieht</translation>
    </message>
    <message>
      <source>The Brock and Mayo scores need the age.</source>
      <translation>Die Scores Brock und Mayo brauchen das Alter.</translation>
    </message>
    <message>
      <source>{} ({}), cancer: {}</source>
      <translation>{} ({}), Krebs: {}</translation>
    </message>
    <message>
      <source>{}; not known: {}</source>
      <translation>{}; nicht bekannt: {}</translation>
    </message>
    <message>
      <source>{}: {} ({} of {})</source>
      <translation>{}: {} ({} von {})</translation>
    </message>
    <message>
      <source>What the scores and guidelines ask</source>
      <translation>Wonach Scores und Leitlinien fragen</translation>
    </message>
    <message>
      <source>What is published on such nodules</source>
      <translation>Was zu solchen Rundherden veröffentlicht ist</translation>
    </message>
    <message>
      <source>Why is nodule {} rated so?</source>
      <translation>Warum wird Rundherd {} so bewertet?</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>nicht bekannt</translation>
    </message>
    <message>
      <source> years</source>
      <translation> Jahre</translation>
    </message>
    <message>
      <source>Long diameter</source>
      <translation>Langer Durchmesser</translation>
    </message>
    <message>
      <source>Short diameter</source>
      <translation>Kurzer Durchmesser</translation>
    </message>
    <message>
      <source>Density</source>
      <translation>Dichte</translation>
    </message>
    <message>
      <source>Solid part, mean diameter</source>
      <translation>Solider Anteil, mittl. Durchmesser</translation>
    </message>
    <message>
      <source>Spiculated</source>
      <translation>Spikuliert</translation>
    </message>
    <message>
      <source>In an upper lobe</source>
      <translation>In einem Oberlappen</translation>
    </message>
    <message>
      <source>Smokes, or did</source>
      <translation>Raucht oder rauchte</translation>
    </message>
    <message>
      <source>Emphysema</source>
      <translation>Emphysem</translation>
    </message>
    <message>
      <source>Lung cancer in the family</source>
      <translation>Lungenkrebs in der Familie</translation>
    </message>
    <message>
      <source>Cancer outside the chest over 5 years ago</source>
      <translation>Krebs außerhalb des Thorax vor über 5 J.</translation>
    </message>
    <message>
      <source>Nodules in this scan</source>
      <translation>Rundherde in dieser CT</translation>
    </message>
    <message>
      <source>Accepted</source>
      <translation>Angenommen</translation>
    </message>
    <message>
      <source>Accepted with changes</source>
      <translation>Mit Änderungen angenommen</translation>
    </message>
    <message>
      <source>Rejected</source>
      <translation>Abgelehnt</translation>
    </message>
    <message>
      <source>Your class: {}</source>
      <translation>Ihre Klasse: {}</translation>
    </message>
    <message>
      <source>One history can be open at a time; {} was opened.</source>
      <translation>Es kann nur ein Verlauf offen sein; {} wurde geöffnet.</translation>
    </message>
    <message>
      <source>There are no pictures here, but documents: choose one in the list.</source>
      <translation>Hier sind keine Bilder, aber Dokumente: Wählen Sie eines in der Liste.</translation>
    </message>
    <message>
      <source>Why is listed for each file under “Files not used”.</source>
      <translation>Warum, steht bei jeder Datei unter „Ignoriert“.</translation>
    </message>
    <message>
      <source>Choose a folder that holds DICOM files.</source>
      <translation>Wählen Sie einen Ordner mit DICOM-Dateien.</translation>
    </message>
    <message>
      <source>Drag a series here, or choose one in the list.</source>
      <translation>Ziehen Sie eine Serie hierher, oder wählen Sie eine in der Liste.</translation>
    </message>
    <message>
      <source>Opening was stopped.</source>
      <translation>Das Öffnen wurde angehalten.</translation>
    </message>
    <message>
      <source>No picture was found in {}.</source>
      <translation>In {} wurde kein Bild gefunden.</translation>
    </message>
    <message>
      <source>A history is open, no pictures.</source>
      <translation>Ein Patientenverlauf ist geöffnet, keine Bilder.</translation>
    </message>
    <message>
      <source>Nothing is open.</source>
      <translation>Nichts ist geöffnet.</translation>
    </message>
    <message>
      <source>There is no screen to open the window on (DISPLAY is not set).</source>
      <translation>Es gibt keinen Bildschirm für das Fenster (DISPLAY ist nicht gesetzt).</translation>
    </message>
    <message>
      <source>Use --screenshots DIR to run off screen, or `medviewer analyse`.</source>
      <translation>Verwenden Sie --screenshots DIR ohne Bildschirm, oder `medviewer analyse`.</translation>
    </message>
    <message>
      <source>The folder {} cannot be made: {}.</source>
      <translation>Der Ordner {} kann nicht angelegt werden: {}.</translation>
    </message>
    <message>
      <source>Choose another one.</source>
      <translation>Wählen Sie einen anderen.</translation>
    </message>
    <message>
      <source>Details, without any patient's data, are in {}.</source>
      <translation>Einzelheiten, ohne Daten eines Patienten, stehen in {}.</translation>
    </message>
    <message>
      <source>Unexpected failure</source>
      <translation>Unerwarteter Fehler</translation>
    </message>
    <message>
      <source>Something unexpected failed ({}). The program goes on; what you did last may be incomplete.</source>
      <translation>Etwas Unerwartetes ist fehlgeschlagen ({}). Das Programm läuft weiter; was Sie zuletzt taten, kann unvollständig sein.</translation>
    </message>
    <message>
      <source>First steps</source>
      <translation>Erste Schritte</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>Read</source>
      <translation>Befunden</translation>
    </message>
    <message>
      <source>A second opinion</source>
      <translation>Eine zweite Meinung</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Loslegen</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <source>Drop a folder, a file, a DICOMDIR or a ZIP on the window, or press {}. What was opened before is found again in the library, beside the series. Your files are never changed.</source>
      <translation>Legen Sie einen Ordner, eine Datei, ein DICOMDIR oder ein ZIP auf dem Fenster ab, oder drücken Sie {}. Was schon geöffnet war, finden Sie in der Bibliothek neben den Serien wieder. Ihre Dateien werden nie geändert.</translation>
    </message>
    <message>
      <source>The wheel goes through the slices, a left drag changes the grey levels, a right drag zooms. The keys 1 to 9 choose a window. {} finds every command by its words, {} lists all keys.</source>
      <translation>Das Rad blättert durch die Schichten, links ziehen ändert die Fensterung, rechts ziehen zoomt. Die Tasten 1 bis 9 wählen ein Fenster. {} findet jeden Befehl nach seinen Worten, {} zeigt alle Tasten.</translation>
    </message>
    <message>
      <source>The model looks at what it was made for, and says why it refuses the rest. What it found is drawn and listed: {} goes to the next one. “Nothing found” does not mean that there is nothing. Research use only – not for diagnosis.</source>
      <translation>Das Modell sieht an, wofür es gemacht ist, und sagt, warum es den Rest ablehnt. Was es gefunden hat, wird gezeichnet und aufgelistet: {} geht zum nächsten. „Nichts gefunden“ heißt nicht, dass da nichts ist. Nur für Forschungszwecke – nicht zur Diagnose.</translation>
    </message>
    <message>
      <source>The program did not end as it should</source>
      <translation>Das Programm endete nicht, wie es sollte</translation>
    </message>
    <message>
      <source>The log, without any patient's data, is for whoever looks after the program:</source>
      <translation>Das Protokoll, ohne Daten eines Patienten, ist für den Betreuer des Programms:</translation>
    </message>
    <message>
      <source>Files that were being written then and were removed: {}.</source>
      <translation>Dateien, die gerade geschrieben wurden und entfernt sind: {}.</translation>
    </message>
    <message>
      <source>The run that began on {} ended without being closed: it crashed, was killed, or the power went. What had been saved is there: readings, preferences and the audit trail are written at once and whole.</source>
      <translation>Der Lauf, der am {} begann, endete, ohne geschlossen zu werden: Er stürzte ab, wurde beendet, oder der Strom fiel aus. Was gespeichert war, ist da: Befundungen, Einstellungen und das Protokoll der Vorgänge werden sofort und ganz geschrieben.</translation>
    </message>
    <message>
      <source>Something is still being written</source>
      <translation>Es wird noch geschrieben</translation>
    </message>
    <message>
      <source>The reading is not saved</source>
      <translation>Die Befundung ist nicht gespeichert</translation>
    </message>
    <message>
      <source>What you drew and decided since then would be lost.</source>
      <translation>Was Sie seither gezeichnet und entschieden haben, ginge verloren.</translation>
    </message>
    <message>
      <source>Stay</source>
      <translation>Bleiben</translation>
    </message>
    <message>
      <source>Close and lose it</source>
      <translation>Schließen und verlieren</translation>
    </message>
    <message>
      <source>An export, a transfer or a moving picture is not done.</source>
      <translation>Ein Export, eine Übertragung oder ein bewegtes Bild ist noch nicht fertig.</translation>
    </message>
    <message>
      <source>What is not written yet would be missing.</source>
      <translation>Was noch nicht geschrieben ist, würde fehlen.</translation>
    </message>
    <message>
      <source>Close and break it off</source>
      <translation>Schließen und abbrechen</translation>
    </message>
    <message>
      <source>Stop opening</source>
      <translation>Öffnen abbrechen</translation>
    </message>
    <message>
      <source>Device: not looked for yet</source>
      <translation>Gerät: noch nicht gesucht</translation>
    </message>
    <message>
      <source>Patients, studies and series</source>
      <translation>Patienten, Untersuchungen und Serien</translation>
    </message>
    <message>
      <source>What is open</source>
      <translation>Was geöffnet ist</translation>
    </message>
    <message>
      <source>Close patient</source>
      <translation>Patient schließen</translation>
    </message>
    <message>
      <source>Close study</source>
      <translation>Untersuchung schließen</translation>
    </message>
    <message>
      <source>Same day: {}</source>
      <translation>Am selben Tag: {}</translation>
    </message>
    <message>
      <source>Earlier: {}</source>
      <translation>Früher: {}</translation>
    </message>
    <message>
      <source>PDF document</source>
      <translation>PDF-Dokument</translation>
    </message>
    <message>
      <source>Show here</source>
      <translation>Hier zeigen</translation>
    </message>
    <message>
      <source>Show in another viewport</source>
      <translation>In einem anderen Bildfeld zeigen</translation>
    </message>
    <message>
      <source>All DICOM elements…</source>
      <translation>Alle DICOM-Elemente…</translation>
    </message>
    <message>
      <source>Document {}</source>
      <translation>Dokument {}</translation>
    </message>
    <message>
      <source>Choose the row whose name is right. It holds for this patient until another study is opened; the files stay as they are.</source>
      <translation>Wählen Sie die Zeile, deren Name stimmt. Das gilt für diesen Patienten, bis eine andere Untersuchung geöffnet wird; die Dateien bleiben, wie sie sind.</translation>
    </message>
    <message>
      <source>Character set</source>
      <translation>Zeichensatz</translation>
    </message>
    <message>
      <source>Letters</source>
      <translation>Schrift</translation>
    </message>
    <message>
      <source>The file gives the values of this parametric map several meanings. What you choose holds until another study is opened; the file stays as it is.</source>
      <translation>Die Datei gibt den Werten dieser parametrischen Karte mehrere Bedeutungen. Ihre Wahl gilt, bis eine andere Untersuchung geöffnet wird; die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
      <source>Meaning of the values</source>
      <translation>Bedeutung der Werte</translation>
    </message>
    <message>
      <source>without a unit</source>
      <translation>ohne Einheit</translation>
    </message>
    <message>
      <source>in {}</source>
      <translation>in {}</translation>
    </message>
    <message>
      <source>There is no room for another viewport.</source>
      <translation>Für ein weiteres Bildfeld ist kein Platz.</translation>
    </message>
    <message>
      <source>The elements of {} cannot be read ({}).</source>
      <translation>Die Elemente von {} können nicht gelesen werden ({}).</translation>
    </message>
    <message>
      <source>Check that the file is still there.</source>
      <translation>Prüfen Sie, ob die Datei noch vorhanden ist.</translation>
    </message>
    <message>
      <source>Search tag, name or value</source>
      <translation>Tag, Name oder Wert suchen</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Suche</translation>
    </message>
    <message>
      <source>Elements</source>
      <translation>Elemente</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>Tag</translation>
    </message>
    <message>
      <source>Type</source>
      <translation>Typ</translation>
    </message>
    <message>
      <source>DICOM elements of {}</source>
      <translation>DICOM-Elemente von {}</translation>
    </message>
    <message>
      <source>{} of {} elements</source>
      <translation>{} von {} Elementen</translation>
    </message>
    <message>
      <source>No folder to unpack into can be made in {}: {}.</source>
      <translation>In {} kann kein Ordner zum Entpacken angelegt werden: {}.</translation>
    </message>
    <message>
      <source>Files not used</source>
      <translation>Ignoriert</translation>
    </message>
    <message>
      <source>Every file is used.</source>
      <translation>Alle Dateien werden verwendet.</translation>
    </message>
    <message>
      <source>{:.1f} frames/s</source>
      <translation>{:.1f} Bilder/s</translation>
    </message>
    <message>
      <source>(not from the file)</source>
      <translation>(nicht aus der Datei)</translation>
    </message>
    <message>
      <source>frames {}–{}</source>
      <translation>Einzelbilder {}–{}</translation>
    </message>
    <message>
      <source>Seen from all around: the wheel turns the patient, Space keeps him turning</source>
      <translation>Von allen Seiten gesehen: Das Rad dreht den Patienten, die Leertaste lässt ihn weiterdrehen</translation>
    </message>
    <message>
      <source>&amp;Grey</source>
      <translation>G&amp;rau</translation>
    </message>
    <message>
      <source>&amp;Hot iron</source>
      <translation>Hot &amp;Iron</translation>
    </message>
    <message>
      <source>&amp;PET</source>
      <translation>P&amp;ET</translation>
    </message>
    <message>
      <source>Hot &amp;metal blue</source>
      <translation>&amp;Hot Metal Blue</translation>
    </message>
    <message>
      <source>PET, &amp;20 steps</source>
      <translation>&amp;PET, 20 Stufen</translation>
    </message>
    <message>
      <source>By half a pixel, against what moved since the mask was taken</source>
      <translation>Um ein halbes Pixel, gegen das, was sich seit der Maske bewegt hat</translation>
    </message>
    <message>
      <source>Colours and &amp;filters</source>
      <translation>F&amp;arben und Filter</translation>
    </message>
    <message>
      <source>Reformatted planes (MPR)</source>
      <translation>Rekonstruierte Ebenen (MPR)</translation>
    </message>
    <message>
      <source>3-D views</source>
      <translation>3-D-Ansichten</translation>
    </message>
    <message>
      <source>Arran&amp;gement</source>
      <translation>A&amp;nordnung</translation>
    </message>
    <message>
      <source>Lin&amp;king</source>
      <translation>Ko&amp;pplung</translation>
    </message>
    <message>
      <source>&amp;Cine</source>
      <translation>&amp;Cine</translation>
    </message>
    <message>
      <source>Subtraction (DSA)</source>
      <translation>Subtraktion (DSA)</translation>
    </message>
    <message>
      <source>Te&amp;xts and drawings</source>
      <translation>&amp;Texte und Zeichnungen</translation>
    </message>
    <message>
      <source>Window from a re&amp;gion</source>
      <translation>Fenster aus einer Re&amp;gion</translation>
    </message>
    <message>
      <source>&amp;Magnifier</source>
      <translation>L&amp;upe</translation>
    </message>
    <message>
      <source>Point with the &amp;keyboard</source>
      <translation>&amp;Mit der Tastatur zeigen</translation>
    </message>
    <message>
      <source>Real si&amp;ze</source>
      <translation>Tatsächliche &amp;Größe</translation>
    </message>
    <message>
      <source>Earlier view</source>
      <translation>Frühere Ansicht</translation>
    </message>
    <message>
      <source>Later view</source>
      <translation>Spätere Ansicht</translation>
    </message>
    <message>
      <source>Link &amp;slices by position</source>
      <translation>&amp;Schichten nach Position koppeln</translation>
    </message>
    <message>
      <source>Link &amp;grey levels</source>
      <translation>&amp;Fensterung koppeln</translation>
    </message>
    <message>
      <source>Link &amp;zoom and pan</source>
      <translation>&amp;Zoom und Verschiebung koppeln</translation>
    </message>
    <message>
      <source>Link &amp;times</source>
      <translation>Zei&amp;ten koppeln</translation>
    </message>
    <message>
      <source>&amp;Hold these slices together</source>
      <translation>&amp;Diese Schichten zusammenhalten</translation>
    </message>
    <message>
      <source>&amp;Reference lines</source>
      <translation>&amp;Referenzlinien</translation>
    </message>
    <message>
      <source>Ne&amp;xt colours</source>
      <translation>Nächste &amp;Farben</translation>
    </message>
    <message>
      <source>&amp;No filter</source>
      <translation>&amp;Kein Filter</translation>
    </message>
    <message>
      <source>&amp;Smooth</source>
      <translation>&amp;Glätten</translation>
    </message>
    <message>
      <source>Sh&amp;arpen</source>
      <translation>&amp;Schärfen</translation>
    </message>
    <message>
      <source>Next &amp;filter</source>
      <translation>&amp;Nächster Filter</translation>
    </message>
    <message>
      <source>Meaning of the values…</source>
      <translation>Bedeutung der Werte…</translation>
    </message>
    <message>
      <source>&amp;Axial, coronal, sagittal</source>
      <translation>Axial, &amp;koronar, sagittal</translation>
    </message>
    <message>
      <source>&amp;Straighten the axes</source>
      <translation>&amp;Achsen gerade stellen</translation>
    </message>
    <message>
      <source>&amp;Curved reformation</source>
      <translation>Gekrümm&amp;te Rekonstruktion</translation>
    </message>
    <message>
      <source>C&amp;ross sections</source>
      <translation>&amp;Querschnitte</translation>
    </message>
    <message>
      <source>Cross sections side &amp;by side</source>
      <translation>Querschnitte &amp;nebeneinander</translation>
    </message>
    <message>
      <source>&amp;Distance and width of the sections…</source>
      <translation>A&amp;bstand und Breite der Querschnitte …</translation>
    </message>
    <message>
      <source>Slab: &amp;largest value (MIP)</source>
      <translation>Slab: &amp;größter Wert (MIP)</translation>
    </message>
    <message>
      <source>Slab: smallest &amp;value (MinIP)</source>
      <translation>&amp;Slab: kleinster Wert (MinIP)</translation>
    </message>
    <message>
      <source>Slab: &amp;mean</source>
      <translation>Slab: &amp;Mittelwert</translation>
    </message>
    <message>
      <source>Slab &amp;thicker</source>
      <translation>Slab &amp;dicker</translation>
    </message>
    <message>
      <source>Slab t&amp;hinner</source>
      <translation>S&amp;lab dünner</translation>
    </message>
    <message>
      <source>Rotating &amp;MIP</source>
      <translation>&amp;Rotierende MIP</translation>
    </message>
    <message>
      <source>&amp;Bone</source>
      <translation>&amp;Knochen</translation>
    </message>
    <message>
      <source>&amp;Vessels</source>
      <translation>&amp;Gefäße</translation>
    </message>
    <message>
      <source>&amp;Lungs</source>
      <translation>&amp;Lunge</translation>
    </message>
    <message>
      <source>&amp;Arrange this study</source>
      <translation>Diese &amp;Untersuchung anordnen</translation>
    </message>
    <message>
      <source>Arrange when &amp;opened</source>
      <translation>Beim Öffnen &amp;anordnen</translation>
    </message>
    <message>
      <source>&amp;Remember this arrangement</source>
      <translation>&amp;Diese Anordnung merken</translation>
    </message>
    <message>
      <source>&amp;Forget your arrangement</source>
      <translation>Eigene Anordnung &amp;vergessen</translation>
    </message>
    <message>
      <source>&amp;Viewport on another screen</source>
      <translation>&amp;Bildfeld auf einem anderen Bildschirm</translation>
    </message>
    <message>
      <source>&amp;Play or stop</source>
      <translation>&amp;Abspielen oder anhalten</translation>
    </message>
    <message>
      <source>Play through &amp;time or stop</source>
      <translation>Durch die &amp;Zeit abspielen oder anhalten</translation>
    </message>
    <message>
      <source>&amp;Faster</source>
      <translation>&amp;Schneller</translation>
    </message>
    <message>
      <source>&amp;Slower</source>
      <translation>&amp;Langsamer</translation>
    </message>
    <message>
      <source>&amp;Subtracted or as acquired</source>
      <translation>&amp;Subtrahiert oder wie aufgenommen</translation>
    </message>
    <message>
      <source>&amp;This frame as the mask</source>
      <translation>&amp;Dieses Einzelbild als Maske</translation>
    </message>
    <message>
      <source>Mask to the &amp;left</source>
      <translation>Maske nach &amp;links</translation>
    </message>
    <message>
      <source>Mask to the &amp;right</source>
      <translation>Maske nach &amp;rechts</translation>
    </message>
    <message>
      <source>Mask &amp;up</source>
      <translation>Maske nach &amp;oben</translation>
    </message>
    <message>
      <source>Mask &amp;down</source>
      <translation>Maske nach &amp;unten</translation>
    </message>
    <message>
      <source>&amp;Few texts</source>
      <translation>&amp;Wenige Texte</translation>
    </message>
    <message>
      <source>&amp;All texts, few, none</source>
      <translation>&amp;Alle Texte, wenige, keine</translation>
    </message>
    <message>
      <source>A&amp;nonymous</source>
      <translation>A&amp;nonym</translation>
    </message>
    <message>
      <source>&amp;Character set…</source>
      <translation>Zeichen&amp;satz…</translation>
    </message>
    <message>
      <source>the values inside from black to white</source>
      <translation>die Werte darin von Schwarz bis Weiß</translation>
    </message>
    <message>
      <source>a magnifying glass</source>
      <translation>eine Lupe</translation>
    </message>
    <message>
      <source>Arrows move a pointer on the picture, Enter clicks, Space holds</source>
      <translation>Pfeile bewegen einen Zeiger im Bild, Eingabe klickt, Leertaste hält</translation>
    </message>
    <message>
      <source>A millimetre of the patient to a millimetre of the screen</source>
      <translation>Ein Millimeter am Patienten wird ein Millimeter am Bildschirm</translation>
    </message>
    <message>
      <source>Grey levels, colours, zoom and turn as before the last change</source>
      <translation>Graustufen, Farben, Vergrößerung und Drehung wie vor der letzten Änderung</translation>
    </message>
    <message>
      <source>Grey levels, colours, zoom and turn as before the step back</source>
      <translation>Graustufen, Farben, Vergrößerung und Drehung wie vor dem Schritt zurück</translation>
    </message>
    <message>
      <source>Viewports of one examination show the same place</source>
      <translation>Bildfelder einer Untersuchung zeigen dieselbe Stelle</translation>
    </message>
    <message>
      <source>Viewports of one modality show the same values</source>
      <translation>Bildfelder einer Modalität zeigen dieselben Werte</translation>
    </message>
    <message>
      <source>Dynamic series play and step through time together</source>
      <translation>Dynamische Serien laufen gemeinsam durch die Zeit</translation>
    </message>
    <message>
      <source>Scroll these slices together, whatever their positions</source>
      <translation>Diese Schichten zusammen blättern, gleich an welcher Position</translation>
    </message>
    <message>
      <source>What the values of a parametric map stand for, where its file says several</source>
      <translation>Wofür die Werte einer parametrischen Karte stehen, wo ihre Datei mehreres sagt</translation>
    </message>
    <message>
      <source>Reformat the series to three planes, or back; drag their lines</source>
      <translation>Die Serie in drei Ebenen rekonstruieren, oder zurück; ihre Linien lassen sich ziehen</translation>
    </message>
    <message>
      <source>The surface on the chosen polyline through all slices, laid flat, or back</source>
      <translation>Die Fläche auf der gewählten Polylinie durch alle Schichten, ausgebreitet, oder zurück</translation>
    </message>
    <message>
      <source>Planes at right angles to the chosen polyline, scrolled along it, or back</source>
      <translation>Ebenen senkrecht zur gewählten Polylinie, an ihr entlang durchblättert, oder zurück</translation>
    </message>
    <message>
      <source>Several neighbouring sections of the line at once, or one again</source>
      <translation>Mehrere benachbarte Querschnitte der Linie auf einmal, oder wieder einen</translation>
    </message>
    <message>
      <source>How far apart and how wide the sections are, and how many are side by side</source>
      <translation>Wie weit auseinander und wie breit die Querschnitte sind und wie viele nebeneinander stehen</translation>
    </message>
    <message>
      <source>Show the series where the rule for such studies says</source>
      <translation>Die Serien dort zeigen, wo die Regel für solche Untersuchungen sie haben will</translation>
    </message>
    <message>
      <source>Show studies of this kind as they are shown now</source>
      <translation>Untersuchungen dieser Art so zeigen wie jetzt</translation>
    </message>
    <message>
      <source>Arrange studies of this kind as before you remembered how</source>
      <translation>Untersuchungen dieser Art so anordnen wie vor dem Merken</translation>
    </message>
    <message>
      <source>A further viewport in a window of its own</source>
      <translation>Ein weiteres Bildfeld in einem eigenen Fenster</translation>
    </message>
    <message>
      <source>Play the slices at the file's own rate</source>
      <translation>Die Schichten mit der Rate der Datei abspielen</translation>
    </message>
    <message>
      <source>Play the times of a dynamic series at one place, which can be scrolled</source>
      <translation>Spielt die Zeitpunkte einer dynamischen Serie an einer Stelle ab; die Schicht kann dabei gewechselt werden</translation>
    </message>
    <message>
      <source>Take the mask that the file names, else the first frame, from every frame</source>
      <translation>Die Maske, die die Datei nennt, sonst das erste Einzelbild, von jedem Einzelbild abziehen</translation>
    </message>
    <message>
      <source>Take the frame that is shown from every frame</source>
      <translation>Das gezeigte Einzelbild von jedem Einzelbild abziehen</translation>
    </message>
    <message>
      <source>Leave out patient and study</source>
      <translation>Patient und Untersuchung weglassen</translation>
    </message>
    <message>
      <source>Show neither names nor dates, for looking over a shoulder and for talks</source>
      <translation>Weder Namen noch Daten zeigen, falls jemand zusieht und für Vorträge</translation>
    </message>
    <message>
      <source>Read names and titles by other letters where the files say the wrong ones</source>
      <translation>Namen und Titel in anderer Schrift lesen, wo die Dateien die falsche nennen</translation>
    </message>
    <message>
      <source>The curved reformation is shown.</source>
      <translation>Die gekrümmte Rekonstruktion wird angezeigt.</translation>
    </message>
    <message>
      <source>Curved reformation</source>
      <translation>Gekrümmte Rekonstruktion</translation>
    </message>
    <message>
      <source>Draw a polyline along the structure on a slice or a plane, and choose it.</source>
      <translation>Zeichnen Sie auf einer Schicht oder Ebene eine Polylinie entlang der Struktur, und wählen Sie sie.</translation>
    </message>
    <message>
      <source>This picture does not say where it lies in the patient.</source>
      <translation>Dieses Bild sagt nicht, wo es im Patienten liegt.</translation>
    </message>
    <message>
      <source>Draw the line on a slice or a reformatted plane.</source>
      <translation>Zeichnen Sie die Linie auf einer Schicht oder einer rekonstruierten Ebene.</translation>
    </message>
    <message>
      <source>Cross sections</source>
      <translation>Querschnitte</translation>
    </message>
    <message>
      <source>&amp;Distance along the line:</source>
      <translation>&amp;Abstand entlang der Linie:</translation>
    </message>
    <message>
      <source>&amp;Width:</source>
      <translation>&amp;Breite:</translation>
    </message>
    <message>
      <source>&amp;Side by side:</source>
      <translation>&amp;Nebeneinander:</translation>
    </message>
    <message>
      <source>It does not replace quality assurance by a medical physicist (as in AAPM TG18, TG270, IEC 62563-1). The program does not calibrate to the GSDF (PS3.14): it hands grey levels to the screen as they are.</source>
      <translation>Es ersetzt keine Qualitätssicherung durch einen Medizinphysiker (etwa nach AAPM TG18, TG270, IEC 62563-1). Das Programm kalibriert nicht auf die GSDF (PS3.14): es gibt Graustufen an den Bildschirm, wie sie sind.</translation>
    </message>
    <message>
      <source>Test picture of the display</source>
      <translation>Testbild des Bildschirms</translation>
    </message>
    <message>
      <source>Esc closes it.</source>
      <translation>Esc schließt es.</translation>
    </message>
    <message>
      <source>Edge and crosses</source>
      <translation>Rand und Kreuze</translation>
    </message>
    <message>
      <source>All four edges have a white line, all four crosses are whole. If not: let the screen run at its own resolution, without overscan.</source>
      <translation>An allen vier Rändern ist eine weiße Linie, alle vier Kreuze sind ganz. Wenn nicht: den Bildschirm in seiner eigenen Auflösung betreiben, ohne Overscan.</translation>
    </message>
    <message>
      <source>Squares</source>
      <translation>Quadrate</translation>
    </message>
    <message>
      <source>5 % can be told from 0 %, and 95 % from 100 %. If not: turn the light of the room down, set brightness and contrast of the screen, choose its DICOM (GSDF) mode.</source>
      <translation>5 % ist von 0 % zu unterscheiden, 95 % von 100 %. Wenn nicht: den Raum abdunkeln, Helligkeit und Kontrast des Bildschirms einstellen, seinen DICOM-Modus (GSDF) wählen.</translation>
    </message>
    <message>
      <source>Steps</source>
      <translation>Stufen</translation>
    </message>
    <message>
      <source>All 18 differ, and in each but black and white four small squares are seen. If not: as for the squares.</source>
      <translation>Alle 18 unterscheiden sich, und in jeder außer Schwarz und Weiß sind vier kleine Quadrate zu sehen. Wenn nicht: wie bei den Quadraten.</translation>
    </message>
    <message>
      <source>Ramp</source>
      <translation>Verlauf</translation>
    </message>
    <message>
      <source>Goes from black to white without bands. If not: the screen or its cable shows fewer than 8 bits, or a colour mode of the system changes the levels.</source>
      <translation>Geht ohne Streifen von Schwarz nach Weiß. Wenn nicht: Bildschirm oder Kabel geben weniger als 8 Bit wieder, oder ein Farbmodus des Systems ändert die Graustufen.</translation>
    </message>
    <message>
      <source>As many letters of QUALITY CONTROL are read on black as on grey and on white; contrast falls from 14 levels of 255 to 1. If not: as for the squares.</source>
      <translation>Auf Schwarz sind so viele Buchstaben von QUALITY CONTROL zu lesen wie auf Grau und auf Weiß; der Kontrast fällt von 14 Stufen von 255 auf 1. Wenn nicht: wie bei den Quadraten.</translation>
    </message>
    <message>
      <source>Lines</source>
      <translation>Linien</translation>
    </message>
    <message>
      <source>Lines of one pixel and of two are crisp in the middle and in the corners, without grey areas or colours. If not: the system or the screen scales the picture.</source>
      <translation>Linien von einem Pixel und von zwei sind in der Mitte und in den Ecken scharf, ohne graue Flächen oder Farben. Wenn nicht: das System oder der Bildschirm skaliert das Bild.</translation>
    </message>
    <message>
      <source>No arrangement is known for this study. Arrange it, and remember that.</source>
      <translation>Für diese Untersuchung ist keine Anordnung bekannt. Ordnen Sie sie an, und merken Sie die Anordnung.</translation>
    </message>
    <message>
      <source>Remembered for studies such as this: {}</source>
      <translation>Gemerkt für Untersuchungen wie diese: {}</translation>
    </message>
    <message>
      <source>Planes that are turned will come back straight.</source>
      <translation>Gedrehte Ebenen kommen gerade zurück.</translation>
    </message>
    <message>
      <source>You remembered no arrangement for studies such as this.</source>
      <translation>Für Untersuchungen wie diese ist keine eigene Anordnung gemerkt.</translation>
    </message>
    <message>
      <source>Forgotten for studies such as this: {}</source>
      <translation>Vergessen für Untersuchungen wie diese: {}</translation>
    </message>
    <message>
      <source>Only a parametric map whose file gives its values several meanings has a choice.</source>
      <translation>Eine Wahl hat nur eine parametrische Karte, deren Datei ihren Werten mehrere Bedeutungen gibt.</translation>
    </message>
    <message>
      <source>No further series shows this place.</source>
      <translation>Keine weitere Serie zeigt diese Stelle.</translation>
    </message>
    <message>
      <source>Drag to another viewport: the two change places; with Ctrl it is shown twice</source>
      <translation>In ein anderes Bildfeld ziehen: Die beiden tauschen die Plätze; mit Strg wird die Serie in beiden gezeigt</translation>
    </message>
    <message>
      <source>Move it here</source>
      <translation>Hierher verschieben</translation>
    </message>
    <message>
      <source>Change places</source>
      <translation>Plätze tauschen</translation>
    </message>
    <message>
      <source>With Ctrl: show it here too</source>
      <translation>Mit Strg: auch hier zeigen</translation>
    </message>
    <message>
      <source>There is no other viewport. View → Layout shows several.</source>
      <translation>Es gibt kein anderes Bildfeld. Ansicht → Layout zeigt mehrere.</translation>
    </message>
    <message>
      <source>The file asks to average {} frames before, which is not done.</source>
      <translation>Die Datei will vorher {} Einzelbilder gemittelt haben; das geschieht nicht.</translation>
    </message>
    <message>
      <source>Show the run subtracted, then shift its mask.</source>
      <translation>Zeigen Sie die Serie erst subtrahiert, und verschieben Sie dann ihre Maske.</translation>
    </message>
    <message>
      <source>{:.1f} times/s</source>
      <translation>{:.1f} Zeitpunkte/s</translation>
    </message>
    <message>
      <source>Slices have no thickness to choose, and the planes are hidden.</source>
      <translation>Die Dicke von Schichten ist nicht wählbar, und die Ebenen sind verdeckt.</translation>
    </message>
    <message>
      <source>F</source>
      <translation>W</translation>
    </message>
    <message>
      <source>M</source>
      <translation>M</translation>
    </message>
    <message>
      <source>O</source>
      <translation>D</translation>
    </message>
    <message numerus="yes">
      <source>%n views</source>
      <translation>
        <numerusform>%n Ansicht</numerusform>
        <numerusform>%n Ansichten</numerusform>
      </translation>
    </message>
    <message>
      <source>Slice {}/{}</source>
      <translation>Schicht {}/{}</translation>
    </message>
    <message>
      <source>Frame {}/{}</source>
      <translation>Einzelbild {}/{}</translation>
    </message>
    <message>
      <source>Image {}/{}</source>
      <translation>Bild {}/{}</translation>
    </message>
    <message>
      <source>not a number</source>
      <translation>keine Zahl</translation>
    </message>
    <message>
      <source>1 slice</source>
      <translation>1 Schicht</translation>
    </message>
    <message numerus="yes">
      <source>%n slices</source>
      <translation>
        <numerusform>%n Schicht</numerusform>
        <numerusform>%n Schichten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n frames</source>
      <translation>
        <numerusform>%n Einzelbild</numerusform>
        <numerusform>%n Einzelbilder</numerusform>
      </translation>
    </message>
    <message>
      <source>1 image</source>
      <translation>1 Bild</translation>
    </message>
    <message numerus="yes">
      <source>%n images</source>
      <translation>
        <numerusform>%n Bild</numerusform>
        <numerusform>%n Bilder</numerusform>
      </translation>
    </message>
    <message>
      <source>Time {}/{}</source>
      <translation>Zeitpunkt {}/{}</translation>
    </message>
    <message>
      <source>Heart rate</source>
      <translation>Herzfrequenz</translation>
    </message>
    <message>
      <source>Respiratory rate</source>
      <translation>Atemfrequenz</translation>
    </message>
    <message>
      <source>Temperature</source>
      <translation>Temperatur</translation>
    </message>
    <message>
      <source>Oxygen saturation</source>
      <translation>Sauerstoffsättigung</translation>
    </message>
    <message>
      <source>Systolic pressure</source>
      <translation>Systolischer Druck</translation>
    </message>
    <message>
      <source>Diastolic pressure</source>
      <translation>Diastolischer Druck</translation>
    </message>
    <message>
      <source>Mean pressure</source>
      <translation>Mitteldruck</translation>
    </message>
    <message>
      <source>Arterial systolic pressure</source>
      <translation>Arterieller systolischer Druck</translation>
    </message>
    <message>
      <source>Arterial diastolic pressure</source>
      <translation>Arterieller diastolischer Druck</translation>
    </message>
    <message>
      <source>Arterial mean pressure</source>
      <translation>Arterieller Mitteldruck</translation>
    </message>
    <message>
      <source>Glasgow coma score</source>
      <translation>Glasgow Coma Score</translation>
    </message>
    <message>
      <source>Urine output</source>
      <translation>Urinausscheidung</translation>
    </message>
    <message>
      <source>Mechanical ventilation</source>
      <translation>Maschinelle Beatmung</translation>
    </message>
    <message>
      <source>Inspired oxygen fraction</source>
      <translation>Inspiratorische Sauerstofffraktion</translation>
    </message>
    <message>
      <source>Arterial pH</source>
      <translation>Arterieller pH</translation>
    </message>
    <message>
      <source>Arterial oxygen pressure</source>
      <translation>Arterieller Sauerstoffdruck</translation>
    </message>
    <message>
      <source>Arterial CO₂ pressure</source>
      <translation>Arterieller CO₂-Druck</translation>
    </message>
    <message>
      <source>Bicarbonate</source>
      <translation>Bikarbonat</translation>
    </message>
    <message>
      <source>Lactate</source>
      <translation>Laktat</translation>
    </message>
    <message>
      <source>Sodium</source>
      <translation>Natrium</translation>
    </message>
    <message>
      <source>Potassium</source>
      <translation>Kalium</translation>
    </message>
    <message>
      <source>Chloride</source>
      <translation>Chlorid</translation>
    </message>
    <message>
      <source>Magnesium</source>
      <translation>Magnesium</translation>
    </message>
    <message>
      <source>Calcium</source>
      <translation>Kalzium</translation>
    </message>
    <message>
      <source>Creatinine</source>
      <translation>Kreatinin</translation>
    </message>
    <message>
      <source>Urea nitrogen</source>
      <translation>Harnstoff-Stickstoff</translation>
    </message>
    <message>
      <source>Glucose</source>
      <translation>Glukose</translation>
    </message>
    <message>
      <source>HbA1c</source>
      <translation>HbA1c</translation>
    </message>
    <message>
      <source>Bilirubin</source>
      <translation>Bilirubin</translation>
    </message>
    <message>
      <source>Albumin</source>
      <translation>Albumin</translation>
    </message>
    <message>
      <source>ALT</source>
      <translation>ALT</translation>
    </message>
    <message>
      <source>AST</source>
      <translation>AST</translation>
    </message>
    <message>
      <source>Alkaline phosphatase</source>
      <translation>Alkalische Phosphatase</translation>
    </message>
    <message>
      <source>Gamma-glutamyltransferase</source>
      <translation>Gamma-Glutamyltransferase</translation>
    </message>
    <message>
      <source>Cholesterol</source>
      <translation>Cholesterin</translation>
    </message>
    <message>
      <source>HDL cholesterol</source>
      <translation>HDL-Cholesterin</translation>
    </message>
    <message>
      <source>LDL cholesterol</source>
      <translation>LDL-Cholesterin</translation>
    </message>
    <message>
      <source>C-reactive protein</source>
      <translation>C-reaktives Protein</translation>
    </message>
    <message>
      <source>Troponin I</source>
      <translation>Troponin I</translation>
    </message>
    <message>
      <source>Troponin T</source>
      <translation>Troponin T</translation>
    </message>
    <message>
      <source>Haematocrit</source>
      <translation>Hämatokrit</translation>
    </message>
    <message>
      <source>Haemoglobin</source>
      <translation>Hämoglobin</translation>
    </message>
    <message>
      <source>White blood cells</source>
      <translation>Leukozyten</translation>
    </message>
    <message>
      <source>Platelets</source>
      <translation>Thrombozyten</translation>
    </message>
    <message>
      <source>Prothrombin time</source>
      <translation>Prothrombinzeit</translation>
    </message>
    <message>
      <source>Prothrombin index</source>
      <translation>Prothrombin-Index</translation>
    </message>
    <message>
      <source>Body mass index</source>
      <translation>Body-Mass-Index</translation>
    </message>
    <message>
      <source>Systolic pressure, any</source>
      <translation>Systolischer Druck, beliebig</translation>
    </message>
    <message>
      <source>Mean pressure, any</source>
      <translation>Mitteldruck, beliebig</translation>
    </message>
    <message>
      <source>PaO₂/FiO₂</source>
      <translation>PaO₂/FiO₂</translation>
    </message>
    <message>
      <source>Urea to creatinine ratio</source>
      <translation>Verhältnis Harnstoff zu Kreatinin</translation>
    </message>
    <message>
      <source>Time passed</source>
      <translation>Vergangene Zeit</translation>
    </message>
    <message>
      <source>FIB-4 index</source>
      <translation>FIB-4-Index</translation>
    </message>
    <message>
      <source>Brain</source>
      <translation>Gehirn</translation>
    </message>
    <message>
      <source>Subdural</source>
      <translation>Subdural</translation>
    </message>
    <message>
      <source>Stroke</source>
      <translation>Schlaganfall</translation>
    </message>
    <message>
      <source>Bone</source>
      <translation>Knochen</translation>
    </message>
    <message>
      <source>Lung</source>
      <translation>Lunge</translation>
    </message>
    <message>
      <source>Mediastinum</source>
      <translation>Mediastinum</translation>
    </message>
    <message>
      <source>Abdomen</source>
      <translation>Abdomen</translation>
    </message>
    <message>
      <source>Liver</source>
      <translation>Leber</translation>
    </message>
    <message>
      <source>Angiography</source>
      <translation>Angiographie</translation>
    </message>
    <message>
      <source>SUV 0–5</source>
      <translation>SUV 0–5</translation>
    </message>
    <message>
      <source>SUV 0–7</source>
      <translation>SUV 0–7</translation>
    </message>
    <message>
      <source>SUV 0–10</source>
      <translation>SUV 0–10</translation>
    </message>
    <message>
      <source>SUV 0–15</source>
      <translation>SUV 0–15</translation>
    </message>
    <message>
      <source>SUV 0–20</source>
      <translation>SUV 0–20</translation>
    </message>
    <message>
      <source>Meningioma</source>
      <translation>Meningeom</translation>
    </message>
    <message>
      <source>Glioma</source>
      <translation>Gliom</translation>
    </message>
    <message>
      <source>Pituitary</source>
      <translation>Hypophysentumor</translation>
    </message>
    <message>
      <source>Suspicious</source>
      <translation>Suspekt</translation>
    </message>
    <message>
      <source>Benign-looking</source>
      <translation>Benigne wirkend</translation>
    </message>
    <message>
      <source>malignancy</source>
      <translation>Malignität</translation>
    </message>
    <message>
      <source>highly unlikely to be malignant</source>
      <translation>Malignität höchst unwahrscheinlich</translation>
    </message>
    <message>
      <source>moderately unlikely to be malignant</source>
      <translation>Malignität eher unwahrscheinlich</translation>
    </message>
    <message>
      <source>indeterminate</source>
      <translation>unbestimmt</translation>
    </message>
    <message>
      <source>moderately suspicious</source>
      <translation>mäßig suspekt</translation>
    </message>
    <message>
      <source>highly suspicious</source>
      <translation>hochgradig suspekt</translation>
    </message>
    <message>
      <source>subtlety</source>
      <translation>Erkennbarkeit</translation>
    </message>
    <message>
      <source>extremely subtle</source>
      <translation>äußerst unscheinbar</translation>
    </message>
    <message>
      <source>moderately subtle</source>
      <translation>mäßig unscheinbar</translation>
    </message>
    <message>
      <source>fairly subtle</source>
      <translation>eher unscheinbar</translation>
    </message>
    <message>
      <source>fairly obvious</source>
      <translation>recht deutlich</translation>
    </message>
    <message>
      <source>obvious</source>
      <translation>deutlich</translation>
    </message>
    <message>
      <source>calcification</source>
      <translation>Verkalkung</translation>
    </message>
    <message>
      <source>popcorn calcification</source>
      <translation>popcornartige Verkalkung</translation>
    </message>
    <message>
      <source>laminated calcification</source>
      <translation>lamelläre Verkalkung</translation>
    </message>
    <message>
      <source>solid calcification</source>
      <translation>homogene Verkalkung</translation>
    </message>
    <message>
      <source>non-central calcification</source>
      <translation>exzentrische Verkalkung</translation>
    </message>
    <message>
      <source>central calcification</source>
      <translation>zentrale Verkalkung</translation>
    </message>
    <message>
      <source>no calcification</source>
      <translation>keine Verkalkung</translation>
    </message>
    <message>
      <source>sphericity</source>
      <translation>Form</translation>
    </message>
    <message>
      <source>linear</source>
      <translation>linear</translation>
    </message>
    <message>
      <source>ovoid to linear</source>
      <translation>oval bis linear</translation>
    </message>
    <message>
      <source>ovoid</source>
      <translation>oval</translation>
    </message>
    <message>
      <source>ovoid to round</source>
      <translation>oval bis rund</translation>
    </message>
    <message>
      <source>round</source>
      <translation>rund</translation>
    </message>
    <message>
      <source>margin</source>
      <translation>Rand</translation>
    </message>
    <message>
      <source>poorly defined</source>
      <translation>unscharf begrenzt</translation>
    </message>
    <message>
      <source>near poorly defined</source>
      <translation>eher unscharf begrenzt</translation>
    </message>
    <message>
      <source>medium margin</source>
      <translation>mäßig scharf begrenzt</translation>
    </message>
    <message>
      <source>near sharp</source>
      <translation>recht scharf begrenzt</translation>
    </message>
    <message>
      <source>sharp</source>
      <translation>scharf begrenzt</translation>
    </message>
    <message>
      <source>lobulation</source>
      <translation>Lobulierung</translation>
    </message>
    <message>
      <source>no lobulation</source>
      <translation>keine Lobulierung</translation>
    </message>
    <message>
      <source>nearly no lobulation</source>
      <translation>kaum lobuliert</translation>
    </message>
    <message>
      <source>medium lobulation</source>
      <translation>mäßig lobuliert</translation>
    </message>
    <message>
      <source>near marked lobulation</source>
      <translation>recht deutlich lobuliert</translation>
    </message>
    <message>
      <source>marked lobulation</source>
      <translation>deutlich lobuliert</translation>
    </message>
    <message>
      <source>spiculation</source>
      <translation>Spikulierung</translation>
    </message>
    <message>
      <source>no spiculation</source>
      <translation>keine Spikulierung</translation>
    </message>
    <message>
      <source>nearly no spiculation</source>
      <translation>kaum spikuliert</translation>
    </message>
    <message>
      <source>medium spiculation</source>
      <translation>mäßig spikuliert</translation>
    </message>
    <message>
      <source>near marked spiculation</source>
      <translation>recht deutlich spikuliert</translation>
    </message>
    <message>
      <source>marked spiculation</source>
      <translation>deutlich spikuliert</translation>
    </message>
    <message>
      <source>texture</source>
      <translation>Dichte</translation>
    </message>
    <message>
      <source>ground glass to part solid</source>
      <translation>Milchglas bis teilsolide</translation>
    </message>
    <message>
      <source>part solid to solid</source>
      <translation>teilsolide bis solide</translation>
    </message>
    <message>
      <source>age years</source>
      <translation>Alter</translation>
    </message>
    <message>
      <source>smoker</source>
      <translation>Raucher</translation>
    </message>
    <message>
      <source>cancer</source>
      <translation>frühere Krebserkrankung</translation>
    </message>
    <message>
      <source>family history</source>
      <translation>Familienanamnese</translation>
    </message>
    <message>
      <source>emphysema</source>
      <translation>Emphysem</translation>
    </message>
    <message>
      <source>upper lobe</source>
      <translation>Oberlappen</translation>
    </message>
    <message>
      <source>nodules</source>
      <translation>Zahl der Rundherde</translation>
    </message>
    <message>
      <source>heart rate</source>
      <translation>Herzfrequenz</translation>
    </message>
    <message>
      <source>respiratory rate</source>
      <translation>Atemfrequenz</translation>
    </message>
    <message>
      <source>temperature</source>
      <translation>Temperatur</translation>
    </message>
    <message>
      <source>oxygen saturation</source>
      <translation>Sauerstoffsättigung</translation>
    </message>
    <message>
      <source>systolic pressure</source>
      <translation>systolischer Druck</translation>
    </message>
    <message>
      <source>diastolic pressure</source>
      <translation>diastolischer Druck</translation>
    </message>
    <message>
      <source>mean pressure</source>
      <translation>Mitteldruck</translation>
    </message>
    <message>
      <source>arterial systolic pressure</source>
      <translation>arterieller systolischer Druck</translation>
    </message>
    <message>
      <source>arterial diastolic pressure</source>
      <translation>arterieller diastolischer Druck</translation>
    </message>
    <message>
      <source>arterial mean pressure</source>
      <translation>arterieller Mitteldruck</translation>
    </message>
    <message>
      <source>urine</source>
      <translation>Urinausscheidung</translation>
    </message>
    <message>
      <source>mechanical ventilation</source>
      <translation>maschinelle Beatmung</translation>
    </message>
    <message>
      <source>inspired oxygen fraction</source>
      <translation>inspiratorische Sauerstofffraktion</translation>
    </message>
    <message>
      <source>arterial pH</source>
      <translation>arterieller pH</translation>
    </message>
    <message>
      <source>arterial oxygen pressure</source>
      <translation>arterieller Sauerstoffdruck</translation>
    </message>
    <message>
      <source>arterial carbon dioxide pressure</source>
      <translation>arterieller CO₂-Druck</translation>
    </message>
    <message>
      <source>bicarbonate</source>
      <translation>Bikarbonat</translation>
    </message>
    <message>
      <source>lactate</source>
      <translation>Laktat</translation>
    </message>
    <message>
      <source>sodium</source>
      <translation>Natrium</translation>
    </message>
    <message>
      <source>potassium</source>
      <translation>Kalium</translation>
    </message>
    <message>
      <source>magnesium</source>
      <translation>Magnesium</translation>
    </message>
    <message>
      <source>creatinine</source>
      <translation>Kreatinin</translation>
    </message>
    <message>
      <source>urea nitrogen</source>
      <translation>Harnstoff-Stickstoff</translation>
    </message>
    <message>
      <source>glucose</source>
      <translation>Glukose</translation>
    </message>
    <message>
      <source>bilirubin</source>
      <translation>Bilirubin</translation>
    </message>
    <message>
      <source>albumin</source>
      <translation>Albumin</translation>
    </message>
    <message>
      <source>alanine aminotransferase</source>
      <translation>ALT</translation>
    </message>
    <message>
      <source>aspartate aminotransferase</source>
      <translation>AST</translation>
    </message>
    <message>
      <source>alkaline phosphatase</source>
      <translation>alkalische Phosphatase</translation>
    </message>
    <message>
      <source>cholesterol</source>
      <translation>Cholesterin</translation>
    </message>
    <message>
      <source>troponin I</source>
      <translation>Troponin I</translation>
    </message>
    <message>
      <source>troponin T</source>
      <translation>Troponin T</translation>
    </message>
    <message>
      <source>haematocrit</source>
      <translation>Hämatokrit</translation>
    </message>
    <message>
      <source>white blood cells</source>
      <translation>Leukozyten</translation>
    </message>
    <message>
      <source>platelets</source>
      <translation>Thrombozyten</translation>
    </message>
    <message>
      <source>prothrombin time</source>
      <translation>Prothrombinzeit</translation>
    </message>
    <message>
      <source>prothrombin index</source>
      <translation>Prothrombin-Index</translation>
    </message>
    <message>
      <source>smoking</source>
      <translation>Rauchen</translation>
    </message>
    <message>
      <source>ascites</source>
      <translation>Aszites</translation>
    </message>
    <message>
      <source>hepatomegaly</source>
      <translation>Hepatomegalie</translation>
    </message>
    <message>
      <source>spider naevi</source>
      <translation>Spider-Nävi</translation>
    </message>
    <message>
      <source>oedema</source>
      <translation>Ödeme</translation>
    </message>
    <message>
      <source>histological stage</source>
      <translation>histologisches Stadium</translation>
    </message>
    <message>
      <source>fatty liver disease</source>
      <translation>Fettlebererkrankung</translation>
    </message>
    <message>
      <source>diabetes</source>
      <translation>Diabetes</translation>
    </message>
    <message>
      <source>hypertension</source>
      <translation>Hypertonie</translation>
    </message>
    <message>
      <source>dyslipidaemia</source>
      <translation>Dyslipidämie</translation>
    </message>
    <message>
      <source>myocardial infarction</source>
      <translation>Myokardinfarkt</translation>
    </message>
    <message>
      <source>angina or ischaemia</source>
      <translation>Angina pectoris oder Ischämie</translation>
    </message>
    <message>
      <source>atrial fibrillation</source>
      <translation>Vorhofflimmern</translation>
    </message>
    <message>
      <source>heart failure</source>
      <translation>Herzinsuffizienz</translation>
    </message>
    <message>
      <source>cardiac arrest</source>
      <translation>Herzstillstand</translation>
    </message>
    <message>
      <source>stroke</source>
      <translation>Schlaganfall</translation>
    </message>
    <message>
      <source>either systolic pressure</source>
      <translation>systolischer Druck (beliebige Messart)</translation>
    </message>
    <message>
      <source>either mean pressure</source>
      <translation>Mitteldruck (beliebige Messart)</translation>
    </message>
    <message>
      <source>oxygenation index</source>
      <translation>PaO₂/FiO₂</translation>
    </message>
    <message>
      <source>shock index</source>
      <translation>Schockindex</translation>
    </message>
    <message>
      <source>urea to creatinine</source>
      <translation>Verhältnis Harnstoff zu Kreatinin</translation>
    </message>
    <message>
      <source>coronary care</source>
      <translation>kardiologisch</translation>
    </message>
    <message>
      <source>cardiac surgery</source>
      <translation>herzchirurgisch</translation>
    </message>
    <message>
      <source>medical</source>
      <translation>internistisch</translation>
    </message>
    <message>
      <source>surgical</source>
      <translation>chirurgisch</translation>
    </message>
    <message>
      <source>adults of a fatty-liver cohort (a third cases, the others matched controls; absolute risks do not carry over to other populations)</source>
      <translation>Erwachsene einer Fettleber-Kohorte (ein Drittel Erkrankte, sonst gematchte Kontrollen; absolute Risiken gelten nicht für andere Populationen)</translation>
    </message>
    <message>
      <source>adults in intensive care, first 48 hours of the stay</source>
      <translation>Erwachsene auf der Intensivstation, erste 48 Stunden des Aufenthalts</translation>
    </message>
    <message>
      <source>death or transplant</source>
      <translation>Tod oder Trans­plan­tation</translation>
    </message>
    <message>
      <source>patients with primary biliary cholangitis in a trial of D-penicillamine, 1974-1984</source>
      <translation>Patienten mit primär biliärer Cholangitis in einer Studie zu D-Penicillamin, 1974–1984</translation>
    </message>
    <message>
      <source>report with measurements (Comprehensive SR, TID 1500)</source>
      <translation>Bericht mit Messungen (Comprehensive SR, TID 1500)</translation>
    </message>
    <message>
      <source>masks (Segmentation)</source>
      <translation>Masken (Segmentation)</translation>
    </message>
    <message>
      <source>drawing over the images (Presentation State)</source>
      <translation>Zeichnung über den Bildern (Presentation State)</translation>
    </message>
    <message>
      <source>heat map (Parametric Map)</source>
      <translation>Heatmap (Parametric Map)</translation>
    </message>
    <message>
      <source>pictures with the drawing burnt in (Secondary Capture)</source>
      <translation>Bilder mit eingebrannter Zeichnung (Secondary Capture)</translation>
    </message>
    <message>
      <source>key images (Key Object Selection)</source>
      <translation>Schlüsselbilder (Key Object Selection)</translation>
    </message>
    <message>
      <source>report on one page (PDF)</source>
      <translation>Bericht auf einer Seite (PDF)</translation>
    </message>
    <message>
      <source>report as text</source>
      <translation>Bericht als Text</translation>
    </message>
    <message>
      <source>report as FHIR R4 (DiagnosticReport, Observation)</source>
      <translation>Bericht als FHIR R4 (DiagnosticReport, Observation)</translation>
    </message>
    <message>
      <source>measurements as a table (CSV)</source>
      <translation>Messungen als Tabelle (CSV)</translation>
    </message>
    <message>
      <source>slices with findings as PNG</source>
      <translation>Schichten mit Befunden als PNG</translation>
    </message>
    <message>
      <source>slices with findings as JPEG</source>
      <translation>Schichten mit Befunden als JPEG</translation>
    </message>
    <message>
      <source>whole series as a moving picture (GIF)</source>
      <translation>ganze Serie als bewegtes Bild (GIF)</translation>
    </message>
  </context>
</TS>
