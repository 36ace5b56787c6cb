<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
  <context>
    <name>medviewer</name>
    <message>
      <source>Pixels that are fractions cannot be blanked.</source>
      <translation>Los píxeles con valores decimales no se pueden tapar.</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Terminado</translation>
    </message>
    <message>
      <source>{} of {}</source>
      <translation>{} de {}</translation>
    </message>
    <message>
      <source>{} cannot be written to: {}.</source>
      <translation>No se puede escribir en {}: {}.</translation>
    </message>
    <message>
      <source>Choose another folder, or free space on the disk.</source>
      <translation>Elija otra carpeta o libere espacio en el disco.</translation>
    </message>
    <message>
      <source>{} cannot be written: {}.</source>
      <translation>{} no se puede escribir: {}.</translation>
    </message>
    <message>
      <source>It is a link: what it leads to was not read.</source>
      <translation>Es un enlace: no se ha leído aquello a lo que conduce.</translation>
    </message>
    <message>
      <source>This is not a regular file.</source>
      <translation>No es un archivo normal.</translation>
    </message>
    <message>
      <source>{} is not an empty folder.</source>
      <translation>{} no es una carpeta vacía.</translation>
    </message>
    <message>
      <source>Choose a new one.</source>
      <translation>Elija una nueva.</translation>
    </message>
    <message>
      <source>Another run writes into the folder {}, or was ended while it did.</source>
      <translation>Otra ejecución escribe en la carpeta {}, o se interrumpió mientras lo hacía.</translation>
    </message>
    <message>
      <source>Choose another folder.</source>
      <translation>Elija otra carpeta.</translation>
    </message>
    <message>
      <source>{} does not exist.</source>
      <translation>{} no existe.</translation>
    </message>
    <message>
      <source>Check the path.</source>
      <translation>Compruebe la ruta.</translation>
    </message>
    <message>
      <source>{} is a ZIP archive.</source>
      <translation>{} es un archivo ZIP.</translation>
    </message>
    <message>
      <source>Unpack it and open the folder.</source>
      <translation>Descomprímalo y abra la carpeta.</translation>
    </message>
    <message>
      <source>{} lies in {}, whose files must stay as they are.</source>
      <translation>{} está dentro de {}, cuyos archivos deben quedar como están.</translation>
    </message>
    <message>
      <source>Choose a folder elsewhere.</source>
      <translation>Elija una carpeta en otro lugar.</translation>
    </message>
    <message>
      <source>{} holds no key.</source>
      <translation>{} no contiene ninguna clave.</translation>
    </message>
    <message>
      <source>Name a file that does not exist.</source>
      <translation>Indique un archivo que no exista.</translation>
    </message>
    <message>
      <source>The key {} cannot be used: {}.</source>
      <translation>No se puede usar la clave {}: {}.</translation>
    </message>
    <message>
      <source>Choose another place for it.</source>
      <translation>Elija otro lugar para ella.</translation>
    </message>
    <message>
      <source>As the file says</source>
      <translation>Como dice el archivo</translation>
    </message>
    <message>
      <source>Unicode (UTF-8)</source>
      <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
      <source>Western European (Latin 1)</source>
      <translation>Europa occidental (Latin 1)</translation>
    </message>
    <message>
      <source>Central European (Latin 2)</source>
      <translation>Europa central (Latin 2)</translation>
    </message>
    <message>
      <source>Central European (Windows)</source>
      <translation>Europa central (Windows)</translation>
    </message>
    <message>
      <source>Turkish (Latin 5)</source>
      <translation>Turco (Latin 5)</translation>
    </message>
    <message>
      <source>Cyrillic (ISO)</source>
      <translation>Cirílico (ISO)</translation>
    </message>
    <message>
      <source>Cyrillic (Windows)</source>
      <translation>Cirílico (Windows)</translation>
    </message>
    <message>
      <source>Greek</source>
      <translation>Griego</translation>
    </message>
    <message>
      <source>Hebrew</source>
      <translation>Hebreo</translation>
    </message>
    <message>
      <source>Arabic (ISO)</source>
      <translation>Árabe (ISO)</translation>
    </message>
    <message>
      <source>Arabic (Windows)</source>
      <translation>Árabe (Windows)</translation>
    </message>
    <message>
      <source>Thai</source>
      <translation>Tailandés</translation>
    </message>
    <message>
      <source>Chinese, simplified (GB18030)</source>
      <translation>Chino simplificado (GB18030)</translation>
    </message>
    <message>
      <source>Chinese, traditional (Big5)</source>
      <translation>Chino tradicional (Big5)</translation>
    </message>
    <message>
      <source>Japanese (Shift JIS)</source>
      <translation>Japonés (Shift JIS)</translation>
    </message>
    <message>
      <source>Japanese (ISO 2022)</source>
      <translation>Japonés (ISO 2022)</translation>
    </message>
    <message>
      <source>Korean</source>
      <translation>Coreano</translation>
    </message>
    <message>
      <source>{} cannot be read again: {}</source>
      <translation>{} no se puede volver a leer: {}</translation>
    </message>
    <message>
      <source>Open the folder again when the file is there.</source>
      <translation>Abra de nuevo la carpeta cuando esté el archivo.</translation>
    </message>
    <message>
      <source>The ICC profile of the picture cannot be used ({}): its colours are shown as they are stored.</source>
      <translation>El perfil ICC de la imagen no se puede usar ({}): los colores se muestran tal como están almacenados.</translation>
    </message>
    <message>
      <source>every optical path has another one</source>
      <translation>cada trayectoria óptica tiene otro</translation>
    </message>
    <message>
      <source>it has {} MB</source>
      <translation>ocupa {} MB</translation>
    </message>
    <message>
      <source>it is damaged</source>
      <translation>está dañado</translation>
    </message>
    <message>
      <source>it is of {} colours, not of RGB</source>
      <translation>es de colores {}, no de RGB</translation>
    </message>
    <message>
      <source>The decoder did not come to an end with the compressed data.</source>
      <translation>El descodificador no llegó a terminar con los datos comprimidos.</translation>
    </message>
    <message>
      <source>The decoder crashed on the compressed data.</source>
      <translation>El descodificador falló con los datos comprimidos.</translation>
    </message>
    <message>
      <source>Pixels in transfer syntax {} cannot be decoded.</source>
      <translation>Los píxeles con sintaxis de transferencia {} no se pueden descodificar.</translation>
    </message>
    <message>
      <source>Export the images again, uncompressed or as JPEG 2000.</source>
      <translation>Exporte de nuevo las imágenes, sin compresión o como JPEG 2000.</translation>
    </message>
    <message>
      <source>Compressed pixels of {} samples of {} bits cannot be decoded.</source>
      <translation>Los píxeles comprimidos de {} muestras de {} bits no se pueden descodificar.</translation>
    </message>
    <message>
      <source>Export the images again, uncompressed.</source>
      <translation>Exporte de nuevo las imágenes, sin compresión.</translation>
    </message>
    <message>
      <source>The header says {} x {} pixels, the compressed data {} x {}.</source>
      <translation>La cabecera dice {} x {} píxeles, los datos comprimidos {} x {}.</translation>
    </message>
    <message>
      <source>The header says {} samples per pixel, the compressed data {}.</source>
      <translation>La cabecera dice {} muestras por píxel, los datos comprimidos {}.</translation>
    </message>
    <message>
      <source>The header allocates {} bits, the compressed data has {}.</source>
      <translation>La cabecera asigna {} bits, los datos comprimidos tienen {}.</translation>
    </message>
    <message>
      <source>The compressed data decoded to {} instead of {}.</source>
      <translation>Al descodificar los datos comprimidos resultó {} en lugar de {}.</translation>
    </message>
    <message>
      <source>The JPEG data is cut short.</source>
      <translation>Los datos JPEG están truncados.</translation>
    </message>
    <message>
      <source>The JPEG data has more than {} scans.</source>
      <translation>Los datos JPEG tienen más de {} pasadas (scans).</translation>
    </message>
    <message>
      <source>The JPEG XL data is deeper than the header says.</source>
      <translation>Los datos JPEG XL tienen más bits de los que dice la cabecera.</translation>
    </message>
    <message>
      <source>RLE of single bits is not defined.</source>
      <translation>El RLE de bits sueltos no está definido.</translation>
    </message>
    <message>
      <source>{} bytes of RLE cannot hold {} bytes.</source>
      <translation>{} bytes de RLE no pueden contener {} bytes.</translation>
    </message>
    <message>
      <source>The RLE data holds {} of {} bytes.</source>
      <translation>Los datos RLE contienen {} de {} bytes.</translation>
    </message>
    <message>
      <source>The deflated frame holds {} of {} bytes.</source>
      <translation>El fotograma Deflate contiene {} de {} bytes.</translation>
    </message>
    <message>
      <source>The decoder refused the compressed data: {}.</source>
      <translation>El descodificador rechazó los datos comprimidos: {}.</translation>
    </message>
    <message>
      <source>The deflated frame is damaged: {}.</source>
      <translation>El fotograma Deflate está dañado: {}.</translation>
    </message>
    <message>
      <source>The JPEG data has no readable frame header.</source>
      <translation>Los datos JPEG no tienen una cabecera de fotograma legible.</translation>
    </message>
    <message>
      <source>The JPEG 2000 data has no coding style.</source>
      <translation>A los datos JPEG 2000 les falta el estilo de codificación (COD).</translation>
    </message>
    <message>
      <source>The compressed data is not JPEG XL.</source>
      <translation>Los datos comprimidos no son JPEG XL.</translation>
    </message>
    <message>
      <source>The compressed data is not JPEG.</source>
      <translation>Los datos comprimidos no son JPEG.</translation>
    </message>
    <message>
      <source>The JPEG frame header is cut short.</source>
      <translation>La cabecera de fotograma JPEG está truncada.</translation>
    </message>
    <message>
      <source>The compressed data is not JPEG 2000.</source>
      <translation>Los datos comprimidos no son JPEG 2000.</translation>
    </message>
    <message>
      <source>The JPEG 2000 size segment is damaged.</source>
      <translation>El segmento de tamaño (SIZ) de los datos JPEG 2000 está dañado.</translation>
    </message>
    <message>
      <source>The JPEG 2000 components differ in depth or size.</source>
      <translation>Los componentes JPEG 2000 difieren en profundidad o tamaño.</translation>
    </message>
    <message>
      <source>The JPEG 2000 data claims {} tiles.</source>
      <translation>Los datos JPEG 2000 declaran {} teselas.</translation>
    </message>
    <message>
      <source>The RLE data is cut short.</source>
      <translation>Los datos RLE están truncados.</translation>
    </message>
    <message>
      <source>The RLE data has {} segments instead of {}.</source>
      <translation>Los datos RLE tienen {} segmentos en lugar de {}.</translation>
    </message>
    <message>
      <source>The RLE segments lie outside the data.</source>
      <translation>Los segmentos RLE quedan fuera de los datos.</translation>
    </message>
    <message>
      <source>The JPEG 2000 tiles do not cover the picture.</source>
      <translation>Las teselas JPEG 2000 no cubren la imagen.</translation>
    </message>
    <message>
      <source>The JPEG XL header is cut short.</source>
      <translation>La cabecera JPEG XL está truncada.</translation>
    </message>
    <message>
      <source>The segmented palette is malformed.</source>
      <translation>La paleta segmentada está mal formada.</translation>
    </message>
    <message>
      <source>The tables of the palette are of different values.</source>
      <translation>Las tablas de la paleta son de valores distintos.</translation>
    </message>
    <message>
      <source>The palette lacks the descriptor of its {} table.</source>
      <translation>A la paleta le falta el descriptor de su tabla «{}».</translation>
    </message>
    <message>
      <source>The palette has entries of {} bits.</source>
      <translation>Las entradas de la paleta tienen {} bits.</translation>
    </message>
    <message>
      <source>The palette holds {} of {} entries.</source>
      <translation>La paleta contiene {} de {} entradas.</translation>
    </message>
    <message>
      <source>The segmented palette holds {} of {} entries.</source>
      <translation>La paleta segmentada contiene {} de {} entradas.</translation>
    </message>
    <message>
      <source>The palette lacks its {} table.</source>
      <translation>A la paleta le falta su tabla «{}».</translation>
    </message>
    <message>
      <source>The file holds no picture.</source>
      <translation>El archivo no contiene ninguna imagen.</translation>
    </message>
    <message>
      <source>There is no frame {}; the file has {}.</source>
      <translation>No existe el fotograma {}; el archivo tiene {}.</translation>
    </message>
    <message>
      <source>The pixel data ends before the frame does.</source>
      <translation>Los datos de píxeles terminan antes que el fotograma.</translation>
    </message>
    <message>
      <source>{}: {}</source>
      <translation>{}: {}</translation>
    </message>
    <message>
      <source>{} cannot be read ({}).</source>
      <translation>{} no se puede leer ({}).</translation>
    </message>
    <message>
      <source>The compressed pixel data is empty.</source>
      <translation>Los datos de píxeles comprimidos están vacíos.</translation>
    </message>
    <message>
      <source>The file says {} frames, its compressed data holds {}.</source>
      <translation>El archivo dice {} fotogramas, sus datos comprimidos contienen {}.</translation>
    </message>
    <message>
      <source>The compressed pixel data is not a row of items.</source>
      <translation>Los datos de píxeles comprimidos no son una secuencia de ítems.</translation>
    </message>
    <message>
      <source>The compressed pixel data is cut short.</source>
      <translation>Los datos de píxeles comprimidos están truncados.</translation>
    </message>
    <message>
      <source>Copy the file again from its source; its pixel data is damaged.</source>
      <translation>Copie de nuevo el archivo desde su origen; sus píxeles están dañados.</translation>
    </message>
    <message>
      <source>Pictures of {} samples per pixel cannot be shown.</source>
      <translation>No se pueden mostrar imágenes de {} muestras por píxel.</translation>
    </message>
    <message>
      <source>Convert the file with the program that wrote it.</source>
      <translation>Convierta el archivo con el programa que lo escribió.</translation>
    </message>
    <message>
      <source>YBR_FULL_422 needs an even number of columns.</source>
      <translation>YBR_FULL_422 necesita un número par de columnas.</translation>
    </message>
    <message>
      <source>Copy the file again from its source.</source>
      <translation>Copie de nuevo el archivo desde su origen.</translation>
    </message>
    <message>
      <source>a clinical document in XML (HL7 CDA)</source>
      <translation>un documento clínico en XML (HL7 CDA)</translation>
    </message>
    <message>
      <source>a surface for a 3-D printer (STL)</source>
      <translation>una superficie para una impresora 3D (STL)</translation>
    </message>
    <message>
      <source>a surface with colours (OBJ)</source>
      <translation>una superficie con colores (OBJ)</translation>
    </message>
    <message>
      <source>what a surface is made of (MTL)</source>
      <translation>el material de una superficie (MTL)</translation>
    </message>
    <message>
      <source>The document in {} is empty.</source>
      <translation>El documento en {} está vacío.</translation>
    </message>
    <message>
      <source>What is in {} is not a PDF, although the file says so.</source>
      <translation>Lo que hay en {} no es un PDF, aunque el archivo lo diga.</translation>
    </message>
    <message>
      <source>Ask for it at the system that made it.</source>
      <translation>Pídalo al sistema que lo creó.</translation>
    </message>
    <message>
      <source>{} cannot be read: {}.</source>
      <translation>{} no se puede leer: {}.</translation>
    </message>
    <message>
      <source>Its path leads out of the archive.</source>
      <translation>Su ruta sale del archivo comprimido.</translation>
    </message>
    <message>
      <source>It is a link.</source>
      <translation>Es un enlace.</translation>
    </message>
    <message>
      <source>It is protected by a password.</source>
      <translation>Está protegido con contraseña.</translation>
    </message>
    <message>
      <source>It is packed in a way that is not known here.</source>
      <translation>Está comprimido de un modo desconocido aquí.</translation>
    </message>
    <message>
      <source>{} holds {} files, too many to unpack.</source>
      <translation>{} contiene {} archivos, demasiados para descomprimir.</translation>
    </message>
    <message>
      <source>Unpack it with another program, and open the folder.</source>
      <translation>Descomprímalo con otro programa y abra la carpeta.</translation>
    </message>
    <message>
      <source>Unpacking file {} of {}</source>
      <translation>Descomprimiendo el archivo {} de {}</translation>
    </message>
    <message>
      <source>{} leads out of the archive.</source>
      <translation>{} sale del archivo comprimido.</translation>
    </message>
    <message>
      <source>{} cannot be unpacked: {}.</source>
      <translation>{} no se puede descomprimir: {}.</translation>
    </message>
    <message>
      <source>Copy it again from its source.</source>
      <translation>Cópielo de nuevo desde su origen.</translation>
    </message>
    <message>
      <source>{} unpacks to more than the limits or the free disk allow.</source>
      <translation>{} descomprimido supera los límites o el espacio libre.</translation>
    </message>
    <message>
      <source>Unpack it by hand if you trust its source, then open the folder.</source>
      <translation>Descomprímalo usted si confía en su origen y abra después la carpeta.</translation>
    </message>
    <message>
      <source>It is damaged ({}).</source>
      <translation>Está dañado ({}).</translation>
    </message>
    <message>
      <source>Part of the declared character set is not known; names may be misspelt.</source>
      <translation>Parte del juego de caracteres declarado no se conoce; puede haber nombres mal escritos.</translation>
    </message>
    <message>
      <source>The file does not say rightly how its text is written; names may be misspelt.</source>
      <translation>El archivo no indica bien el juego de caracteres de sus textos; puede haber nombres mal escritos.</translation>
    </message>
    <message>
      <source>Damaged elements of the header were left out: {} and more.</source>
      <translation>Se omitieron elementos dañados de la cabecera: {} y más.</translation>
    </message>
    <message>
      <source>Damaged elements of the header were left out: {}.</source>
      <translation>Se omitieron elementos dañados de la cabecera: {}.</translation>
    </message>
    <message>
      <source>its elements cannot be read ({})</source>
      <translation>sus elementos no se pueden leer ({})</translation>
    </message>
    <message>
      <source>{} names this file, but it is not there.</source>
      <translation>{} menciona este archivo, pero no está.</translation>
    </message>
    <message>
      <source>Copy the whole disc again.</source>
      <translation>Copie de nuevo el disco entero.</translation>
    </message>
    <message>
      <source>element {} declares {} bytes, the file ends {} bytes earlier</source>
      <translation>el elemento {} declara {} bytes, el archivo termina {} bytes antes</translation>
    </message>
    <message>
      <source>more than {} sequences within one another</source>
      <translation>más de {} secuencias anidadas</translation>
    </message>
    <message>
      <source>a sequence reaches beyond the end of the file</source>
      <translation>una secuencia sobrepasa el final del archivo</translation>
    </message>
    <message>
      <source>an item or zeros where an element should be, byte {}</source>
      <translation>un ítem o ceros donde debería haber un elemento, byte {}</translation>
    </message>
    <message>
      <source>The document in this file has {} MB; up to {} MB are opened.</source>
      <translation>El documento de este archivo tiene {} MB; se abren hasta {} MB.</translation>
    </message>
    <message>
      <source>Read it where it was made.</source>
      <translation>Léalo donde se creó.</translation>
    </message>
    <message>
      <source>no VR but {} at byte {}</source>
      <translation>no hay VR sino {} en el byte {}</translation>
    </message>
    <message>
      <source>no item but {} at byte {}</source>
      <translation>no hay ítem sino {} en el byte {}</translation>
    </message>
    <message>
      <source>an item of {} bytes reaches beyond the end of the file</source>
      <translation>un ítem de {} bytes sobrepasa el final del archivo</translation>
    </message>
    <message>
      <source>a ZIP archive</source>
      <translation>un archivo ZIP</translation>
    </message>
    <message>
      <source>a PDF document</source>
      <translation>un documento PDF</translation>
    </message>
    <message>
      <source>a PNG picture</source>
      <translation>una imagen PNG</translation>
    </message>
    <message>
      <source>a JPEG picture</source>
      <translation>una imagen JPEG</translation>
    </message>
    <message>
      <source>a GIF picture</source>
      <translation>una imagen GIF</translation>
    </message>
    <message>
      <source>a bitmap picture</source>
      <translation>una imagen de mapa de bits</translation>
    </message>
    <message>
      <source>a TIFF picture</source>
      <translation>una imagen TIFF</translation>
    </message>
    <message>
      <source>a gzip archive</source>
      <translation>un archivo gzip</translation>
    </message>
    <message>
      <source>a NIfTI volume</source>
      <translation>un volumen NIfTI</translation>
    </message>
    <message>
      <source>a Windows program</source>
      <translation>un programa de Windows</translation>
    </message>
    <message>
      <source>a program</source>
      <translation>un programa</translation>
    </message>
    <message>
      <source>an XML document</source>
      <translation>un documento XML</translation>
    </message>
    <message>
      <source>This is not a DICOM file.</source>
      <translation>No es un archivo DICOM.</translation>
    </message>
    <message>
      <source>This is not a DICOM file but plain text.</source>
      <translation>No es un archivo DICOM, sino texto sin formato.</translation>
    </message>
    <message>
      <source>The file is empty.</source>
      <translation>El archivo está vacío.</translation>
    </message>
    <message>
      <source>an element reaches beyond the end of the file</source>
      <translation>un elemento sobrepasa el final del archivo</translation>
    </message>
    <message>
      <source>the header is larger than {} MB</source>
      <translation>la cabecera ocupa más de {} MB</translation>
    </message>
    <message>
      <source>the file became shorter while it was read</source>
      <translation>el archivo se acortó mientras se leía</translation>
    </message>
    <message>
      <source>the file ends within its meta information</source>
      <translation>el archivo termina dentro de su metainformación</translation>
    </message>
    <message>
      <source>This is not a DICOM file but {}.</source>
      <translation>No es un archivo DICOM, sino {}.</translation>
    </message>
    <message>
      <source>the file ends before its data set</source>
      <translation>el archivo termina antes de su conjunto de datos</translation>
    </message>
    <message>
      <source>it inflates to more than {} MB</source>
      <translation>descomprimido ocupa más de {} MB</translation>
    </message>
    <message>
      <source>The DICOM header is damaged: {}.</source>
      <translation>La cabecera DICOM está dañada: {}.</translation>
    </message>
    <message>
      <source>Open it by itself to see what is in it.</source>
      <translation>Ábralo por separado para ver su contenido.</translation>
    </message>
    <message>
      <source>its deflated part cannot be inflated ({})</source>
      <translation>su parte comprimida no se puede descomprimir ({})</translation>
    </message>
    <message>
      <source>You are not allowed to read this.</source>
      <translation>No tiene permiso para leer este archivo.</translation>
    </message>
    <message>
      <source>The header is damaged ({}: {}).</source>
      <translation>La cabecera está dañada ({}: {}).</translation>
    </message>
    <message>
      <source>Ask its owner for the permission.</source>
      <translation>Pida permiso a su propietario.</translation>
    </message>
    <message>
      <source>Reading it would need more memory than there is.</source>
      <translation>Leerlo exigiría más memoria de la disponible.</translation>
    </message>
    <message>
      <source>It could not be read: {}.</source>
      <translation>No se pudo leer: {}.</translation>
    </message>
    <message>
      <source>Choose a file or a folder that does.</source>
      <translation>Elija un archivo o una carpeta que exista.</translation>
    </message>
    <message>
      <source>Too many folders within one another.</source>
      <translation>Demasiadas carpetas anidadas.</translation>
    </message>
    <message>
      <source>The file is truncated: it holds {} of the {} bytes of its pixels.</source>
      <translation>El archivo está truncado: contiene {} de los {} bytes de sus píxeles.</translation>
    </message>
    <message>
      <source>The file is truncated: it ends within its compressed pixels.</source>
      <translation>El archivo está truncado: termina en medio de sus píxeles comprimidos.</translation>
    </message>
    <message>
      <source>{} does not say where it lies</source>
      <translation>{} no indica su posición</translation>
    </message>
    <message>
      <source>{} does not say how it is turned</source>
      <translation>{} no indica su orientación</translation>
    </message>
    <message>
      <source>No slice of the series could be read. {}</source>
      <translation>No se pudo leer ningún corte de la serie. {}</translation>
    </message>
    <message>
      <source>The picture has {} values, the header says {}.</source>
      <translation>La imagen tiene {} valores, la cabecera indica {}.</translation>
    </message>
    <message>
      <source>The series needs {:.1f} GB of memory; {:.1f} GB are free.</source>
      <translation>La serie necesita {:.1f} GB de memoria; hay {:.1f} GB libres.</translation>
    </message>
    <message>
      <source>Close other programs or open a smaller series.</source>
      <translation>Cierre otros programas o abra una serie más pequeña.</translation>
    </message>
    <message>
      <source>Slice {} could not be read and is blank: {}</source>
      <translation>El corte {} no se pudo leer y aparece en blanco: {}</translation>
    </message>
    <message>
      <source>Slice {}</source>
      <translation>Corte {}</translation>
    </message>
    <message>
      <source>The file has been changed since it was indexed.</source>
      <translation>El archivo se ha modificado desde que se indexó.</translation>
    </message>
    <message>
      <source>The series needs {:.1f} GB of memory, more than there is.</source>
      <translation>La serie necesita {:.1f} GB de memoria, más de la disponible.</translation>
    </message>
    <message>
      <source>The file has become shorter since it was indexed.</source>
      <translation>El archivo se ha acortado desde que se indexó.</translation>
    </message>
    <message>
      <source>without a label</source>
      <translation>sin etiqueta</translation>
    </message>
    <message>
      <source>This parametric map gives its values {} meanings; by your choice is shown: {} (not {}).</source>
      <translation>Este mapa paramétrico da {} significados a sus valores; se muestra el que usted eligió: {} (no {}).</translation>
    </message>
    <message>
      <source>This parametric map gives its values {} meanings; those of the first are shown: {} (not {}).</source>
      <translation>Este mapa paramétrico da {} significados a sus valores; se muestra el primero: {} (no {}).</translation>
    </message>
    <message>
      <source>{} of {} pictures do not have that meaning.</source>
      <translation>{} de {} imágenes no tienen ese significado.</translation>
    </message>
    <message>
      <source>The slices have values in different units ({}).</source>
      <translation>Los cortes tienen valores en unidades distintas ({}).</translation>
    </message>
    <message>
      <source>Slice {}: {}</source>
      <translation>Corte {}: {}</translation>
    </message>
    <message>
      <source>{} slices, of which {} is the first: {}</source>
      <translation>{} cortes, de los que el primero es el {}: {}</translation>
    </message>
    <message>
      <source>Save a copy of it and try another program, or ask for it where it was made.</source>
      <translation>Guarde una copia y pruebe otro programa, o pídalo donde se creó.</translation>
    </message>
    <message>
      <source>The document is locked with a password.</source>
      <translation>El documento está protegido con una contraseña.</translation>
    </message>
    <message>
      <source>The document is damaged: it cannot be opened as a PDF.</source>
      <translation>El documento está dañado: no se puede abrir como PDF.</translation>
    </message>
    <message>
      <source>The document has no pages.</source>
      <translation>El documento no tiene páginas.</translation>
    </message>
    <message>
      <source>Page {} cannot be drawn: it is damaged or far too complex.</source>
      <translation>La página {} no se puede dibujar: está dañada o es demasiado compleja.</translation>
    </message>
    <message>
      <source>Page {} cannot be read: it is damaged or far too complex.</source>
      <translation>La página {} no se puede leer: está dañada o es demasiado compleja.</translation>
    </message>
    <message>
      <source>Page {} has no size that can be.</source>
      <translation>La página {} no tiene un tamaño posible.</translation>
    </message>
    <message>
      <source>The slices are resampled to a distance of {:.2f} mm.</source>
      <translation>Los cortes se han remuestreado a una distancia de {:.2f} mm.</translation>
    </message>
    <message>
      <source>The picture is corrected for a gantry tilt of {:.1f} degrees.</source>
      <translation>La imagen está corregida para una inclinación del gantry de {:.1f} grados.</translation>
    </message>
    <message>
      <source>The slices of this stack do not lie one behind the other.</source>
      <translation>Los cortes de esta pila no están uno tras otro.</translation>
    </message>
    <message>
      <source>No planes can be reformatted from this series: its slices have no common geometry.</source>
      <translation>No se pueden reformatear planos de esta serie: sus cortes no comparten geometría.</translation>
    </message>
    <message>
      <source>Look at the slices as they are.</source>
      <translation>Vea los cortes tal como son.</translation>
    </message>
    <message>
      <source>{} series</source>
      <translation>Series: {}</translation>
    </message>
    <message>
      <source>This is the table of contents of a disc, not a picture.</source>
      <translation>Es el índice de un disco, no una imagen.</translation>
    </message>
    <message>
      <source>This is the table of contents of a disc, and it is empty.</source>
      <translation>Es el índice de un disco, y está vacío.</translation>
    </message>
    <message>
      <source>Reading file {} of {}</source>
      <translation>Leyendo el archivo {} de {}</translation>
    </message>
    <message>
      <source>Nothing is known of the pixels of {}.</source>
      <translation>No se sabe nada de los píxeles de {}.</translation>
    </message>
    <message>
      <source>Scan it first.</source>
      <translation>Examínelo primero.</translation>
    </message>
    <message>
      <source>The object was divided into {} files (a concatenation), and {} of them are missing (file {}): their frames are not shown.</source>
      <translation>El objeto se dividió en {} archivos (una concatenación), de los que faltan {} (archivo {}): sus imágenes no se muestran.</translation>
    </message>
    <message>
      <source>The object was divided into {} files (a concatenation), and file {} of them is missing: its frames are not shown.</source>
      <translation>El objeto se dividió en {} archivos (una concatenación), de los que falta el archivo {}: sus imágenes no se muestran.</translation>
    </message>
    <message>
      <source>It is a copy of {}.</source>
      <translation>Es una copia de {}.</translation>
    </message>
    <message>
      <source>Nothing needs to be done.</source>
      <translation>No hay que hacer nada.</translation>
    </message>
    <message>
      <source>A double click in the list of files, or File → Open drawings…, shows what it says of the images that are open.</source>
      <translation>Un doble clic en la lista de archivos o Archivo → Abrir dibujos… muestra lo que dice de las imágenes abiertas.</translation>
    </message>
    <message>
      <source>It has no pixels to show; other programs may be able to read it.</source>
      <translation>No tiene píxeles que mostrar; quizá otros programas puedan leerlo.</translation>
    </message>
    <message>
      <source>This is not a picture but {}.</source>
      <translation>No es una imagen, sino {}.</translation>
    </message>
    <message>
      <source>It is not opened here: other programs may be able to read it.</source>
      <translation>No se abre aquí: otros programas quizá puedan leerlo.</translation>
    </message>
    <message>
      <source>an object without SOP Class</source>
      <translation>un objeto sin clase SOP</translation>
    </message>
    <message>
      <source>This {} holds no pixels.</source>
      <translation>Este objeto ({}) no contiene píxeles.</translation>
    </message>
    <message>
      <source>This is a video ({}).</source>
      <translation>Es un vídeo ({}).</translation>
    </message>
    <message>
      <source>Open it with a video player.</source>
      <translation>Ábralo con un reproductor de vídeo.</translation>
    </message>
    <message>
      <source>The header says {} rows and {} columns, which cannot be.</source>
      <translation>La cabecera indica {} filas y {} columnas, lo que es imposible.</translation>
    </message>
    <message>
      <source>Pixels of {} samples of {} bits are not known to the standard.</source>
      <translation>El estándar no conoce píxeles de {} muestras de {} bits.</translation>
    </message>
    <message>
      <source>The header stores {} bits in {}.</source>
      <translation>La cabecera guarda {} bits en {}.</translation>
    </message>
    <message>
      <source>The header declares {} frames of {} x {} pixels, more than the {} GB that one file may hold.</source>
      <translation>La cabecera declara {} fotogramas de {} × {} píxeles, más de los {} GB que puede tener un archivo.</translation>
    </message>
    <message>
      <source>The header calls the pixels compressed ({}), but they are not.</source>
      <translation>La cabecera dice que los píxeles están comprimidos ({}), pero no lo están.</translation>
    </message>
    <message>
      <source>Export the series again from its source.</source>
      <translation>Exporte de nuevo la serie desde su origen.</translation>
    </message>
    <message>
      <source>The header has no {}, so the pixels cannot be read.</source>
      <translation>Falta {} en la cabecera, por lo que no se pueden leer los píxeles.</translation>
    </message>
    <message>
      <source>The pixels are compressed, but the header calls them uncompressed.</source>
      <translation>Los píxeles están comprimidos, pero la cabecera dice que no.</translation>
    </message>
    <message>
      <source>The file is too small to hold the {} frames it declares.</source>
      <translation>El archivo es demasiado pequeño para los {} fotogramas que declara.</translation>
    </message>
    <message>
      <source>file name</source>
      <translation>nombre de archivo</translation>
    </message>
    <message>
      <source>position</source>
      <translation>posición</translation>
    </message>
    <message>
      <source>frame</source>
      <translation>fotograma</translation>
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
      <translation>El gantry estaba inclinado {:.1f} grados; los cortes se muestran como se adquirieron.</translation>
    </message>
    <message>
      <source>Every slice keeps its true place, so lengths across the gap are right; nothing is known of what lies in it.</source>
      <translation>Cada corte conserva su lugar real, así que las longitudes a través del hueco son correctas; se desconoce lo que hay en él.</translation>
    </message>
    <message>
      <source>{} {}</source>
      <translation>{} {}</translation>
    </message>
    <message>
      <source>The series holds {} stacks that are not one volume; this is "{}".</source>
      <translation>La serie contiene {} pilas que no forman un solo volumen; esta es «{}».</translation>
    </message>
    <message>
      <source>Each picture is a mosaic of many slices; places and letters hold for the whole mosaic, not for the slices in it.</source>
      <translation>Cada imagen es un mosaico de muchos cortes; posiciones y letras valen para el mosaico, no para sus cortes.</translation>
    </message>
    <message>
      <source>{} pictures have an SOP Instance UID that another one has, too: what is drawn on one of them is shown on the others.</source>
      <translation>{} imágenes tienen un SOP Instance UID que otra también tiene: lo que se dibuja en una se muestra en las demás.</translation>
    </message>
    <message>
      <source>{} of {} pictures of this parametric map have stored values without a unit: the file does not say what they mean, or not so that it can be used.</source>
      <translation>{} de {} imágenes de este mapa paramétrico tienen valores almacenados sin unidad: el archivo no dice qué significan, o no de forma utilizable.</translation>
    </message>
    <message>
      <source>A slice is missing between slice {} and slice {} ({:.1f} and {:.1f} mm from the first): they are {:.2f} mm apart instead of {:.2f} mm.</source>
      <translation>Falta un corte entre los cortes {} y {} (a {:.1f} y {:.1f} mm del primero): distan {:.2f} mm en lugar de {:.2f} mm.</translation>
    </message>
    <message numerus="yes">
      <source>%n slices are missing between slice {} and slice {} ({:.1f} and {:.1f} mm from the first): they are {:.2f} mm apart instead of {:.2f} mm.</source>
      <translation>
        <numerusform>Falta %n corte entre los cortes {} y {} (a {:.1f} y {:.1f} mm del primero): distan {:.2f} mm en lugar de {:.2f} mm.</numerusform>
        <numerusform>Faltan %n cortes entre los cortes {} y {} (a {:.1f} y {:.1f} mm del primero): distan {:.2f} mm en lugar de {:.2f} mm.</numerusform>
      </translation>
    </message>
    <message>
      <source>All {} pictures show the same place, in the order in which they were taken; they are not a volume.</source>
      <translation>Las {} imágenes muestran el mismo lugar, en el orden de adquisición; no forman un volumen.</translation>
    </message>
    <message>
      <source>The pictures are turned differently; they are not a volume.</source>
      <translation>Las imágenes tienen orientaciones distintas; no forman un volumen.</translation>
    </message>
    <message>
      <source>The files do not say where the slices lie; they are sorted by {}, and nothing can be measured from slice to slice.</source>
      <translation>Los archivos no indican la posición de los cortes; están ordenados por «{}» y no se puede medir de un corte a otro.</translation>
    </message>
    <message>
      <source>Slices are missing at {} more places.</source>
      <translation>Otros lugares donde faltan cortes: {}.</translation>
    </message>
    <message>
      <source>The slices are unevenly spaced ({:.2f} to {:.2f} mm); each keeps its true place.</source>
      <translation>Los cortes están espaciados de forma desigual (de {:.2f} a {:.2f} mm); cada uno conserva su lugar real.</translation>
    </message>
    <message>
      <source>The slices are shifted against one another in their plane, so no other planes can be cut through them.</source>
      <translation>Los cortes están desplazados entre sí en su plano, por lo que no se pueden reformatear otros planos.</translation>
    </message>
    <message>
      <source>The files give no pixel spacing; nothing can be measured in mm.</source>
      <translation>Los archivos no indican el espaciado de píxeles; no se puede medir en mm.</translation>
    </message>
    <message>
      <source>{} y</source>
      <translation>{} años</translation>
    </message>
    <message>
      <source>{} mo</source>
      <translation>{} meses</translation>
    </message>
    <message>
      <source>{} wk</source>
      <translation>{} sem.</translation>
    </message>
    <message>
      <source>{} d</source>
      <translation>{} d</translation>
    </message>
    <message>
      <source>{} is not a results file of this program ({}).</source>
      <translation>{} no es un archivo de resultados de este programa ({}).</translation>
    </message>
    <message>
      <source>Choose a file that `medviewer analyse` wrote.</source>
      <translation>Elija un archivo escrito por `medviewer analyse`.</translation>
    </message>
    <message>
      <source>Contours that lie between the images are not drawn: {}.</source>
      <translation>Contornos situados entre las imágenes, que no se dibujan: {}.</translation>
    </message>
    <message>
      <source>Drawings without coordinates are not drawn: {}.</source>
      <translation>Los dibujos sin coordenadas no se muestran: {}.</translation>
    </message>
    <message>
      <source>Compound graphics are not drawn: {}.</source>
      <translation>Los gráficos compuestos no se dibujan: {}.</translation>
    </message>
    <message>
      <source>The drawings in {} cannot be read: {}.</source>
      <translation>Los dibujos de {} no se pueden leer: {}.</translation>
    </message>
    <message>
      <source>{} holds no drawings.</source>
      <translation>{} no contiene dibujos.</translation>
    </message>
    <message>
      <source>Choose a structured report, segmentation, structure set, presentation state or selection of key images.</source>
      <translation>Elija un informe estructurado, una segmentación, un conjunto de estructuras, un estado de presentación o una selección de imágenes clave.</translation>
    </message>
    <message>
      <source>The drawings in {} cannot be read: {}</source>
      <translation>Los dibujos de {} no se pueden leer: {}</translation>
    </message>
    <message>
      <source>The file names another patient than the pictures do.</source>
      <translation>El archivo nombra a otro paciente que las imágenes.</translation>
    </message>
    <message>
      <source>Measurements without coordinates are not drawn: {}.</source>
      <translation>Mediciones sin coordenadas, que no se dibujan: {}.</translation>
    </message>
    <message>
      <source>Its masks are tiles of one large picture, such as a slide of a microscope.</source>
      <translation>Sus máscaras son teselas de una sola imagen grande, como un portaobjetos de microscopio.</translation>
    </message>
    <message>
      <source>Open it in a program for such slides.</source>
      <translation>Ábralo en un programa para tales portaobjetos.</translation>
    </message>
    <message>
      <source>It holds {} masks, and says of {} where they lie.</source>
      <translation>Contiene {} máscaras y dice de {} dónde están.</translation>
    </message>
    <message>
      <source>Masks that are nowhere sure to a half are not drawn: {}.</source>
      <translation>Máscaras que en ningún punto llegan a la mitad, que no se dibujan: {}.</translation>
    </message>
    <message>
      <source>Masks that lie between the images are not drawn: {}.</source>
      <translation>Máscaras situadas entre las imágenes, que no se dibujan: {}.</translation>
    </message>
    <message>
      <source>Its masks have {} x {} pixels, the images {} x {}.</source>
      <translation>Sus máscaras tienen {} x {} píxeles, las imágenes {} x {}.</translation>
    </message>
    <message>
      <source>Open the series that it was made of.</source>
      <translation>Abra la serie de la que se hizo.</translation>
    </message>
    <message>
      <source>Its palette is not used: {}</source>
      <translation>No se usa su paleta: {}</translation>
    </message>
    <message>
      <source>There is no mode {!r}.</source>
      <translation>No hay ningún modo {!r}.</translation>
    </message>
    <message>
      <source>Choose one of: {}.</source>
      <translation>Elija uno de: {}.</translation>
    </message>
    <message>
      <source>Unknown kind {}.</source>
      <translation>Tipo desconocido: {}.</translation>
    </message>
    <message>
      <source>Choose from {}.</source>
      <translation>Elija entre {}.</translation>
    </message>
    <message>
      <source>Making: {}</source>
      <translation>Creando: {}</translation>
    </message>
    <message>
      <source>{}: this cannot be made of these images ({}).</source>
      <translation>{}: no se puede crear a partir de estas imágenes ({}).</translation>
    </message>
    <message>
      <source>Leave it out.</source>
      <translation>No lo incluya.</translation>
    </message>
    <message>
      <source>Outlines over colour pictures cannot be written as a presentation state.</source>
      <translation>Los contornos sobre imágenes en color no se pueden escribir como estado de presentación.</translation>
    </message>
    <message>
      <source>Choose the report or the captured pictures.</source>
      <translation>Elija el informe o las imágenes capturadas.</translation>
    </message>
    <message>
      <source>{} lesions on {} slices are too many for one file.</source>
      <translation>{} lesiones en {} cortes son demasiadas para un solo archivo.</translation>
    </message>
    <message>
      <source>The report of the reader's drawings cannot be made ({}).</source>
      <translation>No se puede crear el informe de sus dibujos ({}).</translation>
    </message>
    <message>
      <source>The masks of the reader's outlines cannot be made ({}).</source>
      <translation>No se pueden crear las máscaras de los contornos del lector ({}).</translation>
    </message>
    <message>
      <source>The presentation state of the reader's drawings cannot be made ({}).</source>
      <translation>No se puede crear el estado de presentación de sus dibujos ({}).</translation>
    </message>
    <message>
      <source>Export them as a table (CSV).</source>
      <translation>Expórtelos como tabla (CSV).</translation>
    </message>
    <message>
      <source>Delete those that are not needed, and export again.</source>
      <translation>Elimine lo que no se necesite y exporte de nuevo.</translation>
    </message>
    <message>
      <source>Reject those that are none, and export again.</source>
      <translation>Rechace los que no lo son y exporte de nuevo.</translation>
    </message>
    <message>
      <source>Masks and heat maps need it; choose the report or the captured pictures.</source>
      <translation>Las máscaras y los mapas de calor lo necesitan; elija el informe o las imágenes capturadas.</translation>
    </message>
    <message>
      <source>The model was not run: {}</source>
      <translation>El modelo no se ejecutó: {}</translation>
    </message>
    <message>
      <source>The results are not of the series that is open.</source>
      <translation>Los resultados no son de la serie abierta.</translation>
    </message>
    <message>
      <source>Analyse this series again.</source>
      <translation>Analice de nuevo esta serie.</translation>
    </message>
    <message>
      <source>{} is not the image any more that was analysed.</source>
      <translation>{} ya no es la imagen que se analizó.</translation>
    </message>
    <message>
      <source>Open the folder again.</source>
      <translation>Abra de nuevo la carpeta.</translation>
    </message>
    <message>
      <source>Slice {} has no place in the patient.</source>
      <translation>El corte {} no tiene posición en el paciente.</translation>
    </message>
    <message>
      <source>Nothing says how large the pixels of slice {} are.</source>
      <translation>Nada indica el tamaño de los píxeles del corte {}.</translation>
    </message>
    <message>
      <source>The series has no frame of reference.</source>
      <translation>La serie no tiene sistema de referencia.</translation>
    </message>
    <message>
      <source>The series has several files with several slices each.</source>
      <translation>La serie tiene varios archivos con varios cortes cada uno.</translation>
    </message>
    <message>
      <source>Masks and heat maps are made of one such file; choose the report or the captured pictures.</source>
      <translation>Las máscaras y los mapas de calor se hacen de un solo archivo de este tipo; elija el informe o las imágenes capturadas.</translation>
    </message>
    <message>
      <source>{} cannot be read: {}</source>
      <translation>{} no se puede leer: {}</translation>
    </message>
    <message>
      <source>Connect its drive, or open the series again.</source>
      <translation>Conecte su unidad o abra de nuevo la serie.</translation>
    </message>
    <message>
      <source>{} is not a report of measurements (TID 1500).</source>
      <translation>{} no es un informe de mediciones (TID 1500).</translation>
    </message>
    <message>
      <source>{} is not a report that this program wrote ({}).</source>
      <translation>{} no es un informe escrito por este programa ({}).</translation>
    </message>
    <message>
      <source>Open it in the program that wrote it.</source>
      <translation>Ábralo en el programa que lo escribió.</translation>
    </message>
    <message>
      <source>Reading time {} of {}…</source>
      <translation>Leyendo el tiempo {} de {}…</translation>
    </message>
    <message>
      <source>This series was not taken at several times.</source>
      <translation>Esta serie no se adquirió en varios tiempos.</translation>
    </message>
    <message>
      <source>grey levels, which need a Modality LUT of its own</source>
      <translation>los niveles de gris, que requieren una Modality LUT propia</translation>
    </message>
    <message>
      <source>grey levels, which leave out the Modality LUT of the images</source>
      <translation>los niveles de gris, que omiten la Modality LUT de las imágenes</translation>
    </message>
    <message>
      <source>grey levels, whose rescale runs against that of the images</source>
      <translation>los niveles de gris, cuyo reescalado es contrario al de las imágenes</translation>
    </message>
    <message>
      <source>a VOI LUT of other values than those of the images</source>
      <translation>una VOI LUT de otros valores que los de las imágenes</translation>
    </message>
    <message>
      <source>grey levels of stored values, which are real ones of a parametric map here</source>
      <translation>los niveles de gris de valores almacenados, que aquí son valores reales de un mapa paramétrico</translation>
    </message>
    <message>
      <source>a Presentation LUT that is incomplete</source>
      <translation>una Presentation LUT incompleta</translation>
    </message>
    <message>
      <source>The presentation state has no rescale of its own: its grey windows are taken as those of stored values, as the standard says.</source>
      <translation>El estado de presentación no tiene reescalado propio: sus ventanas se toman, como dice la norma, como de los valores almacenados.</translation>
    </message>
    <message>
      <source>Images that the presentation state has no grey window for are shown over the whole range of their values, as the standard says: {}.</source>
      <translation>Las imágenes para las que el estado de presentación no tiene ventana se muestran, como dice la norma, en todo el rango de sus valores: {}.</translation>
    </message>
    <message>
      <source>a shutter that is drawn as a bitmap</source>
      <translation>un obturador dibujado como mapa de bits</translation>
    </message>
    <message>
      <source>its colours</source>
      <translation>sus colores</translation>
    </message>
    <message>
      <source>its colour profile</source>
      <translation>su perfil de color</translation>
    </message>
    <message>
      <source>the subtraction of a mask</source>
      <translation>la sustracción de una máscara</translation>
    </message>
    <message>
      <source>the blending of two series</source>
      <translation>la mezcla de dos series</translation>
    </message>
    <message>
      <source>a table of pixel intensities</source>
      <translation>una tabla de intensidades de píxeles</translation>
    </message>
    <message>
      <source>the sharpening of edges</source>
      <translation>el realce de bordes</translation>
    </message>
    <message>
      <source>Not applied of the presentation state: {}.</source>
      <translation>Lo que no se aplica del estado de presentación: {}.</translation>
    </message>
    <message>
      <source>The presentation state is also about images that are not open: {}.</source>
      <translation>El estado de presentación también se refiere a imágenes que no están abiertas: {}.</translation>
    </message>
    <message>
      <source>what only this kind of state has ({})</source>
      <translation>lo que solo tiene este tipo de estado ({})</translation>
    </message>
    <message>
      <source>overlay planes of its own</source>
      <translation>planos de superposición propios</translation>
    </message>
    <message>
      <source>a turn by {:g}°</source>
      <translation>un giro de {:g}°</translation>
    </message>
    <message>
      <source>a shutter whose numbers are incomplete</source>
      <translation>un obturador con números incompletos</translation>
    </message>
    <message>
      <source>another shape of the pixels than the images have</source>
      <translation>otra forma de píxeles que la de las imágenes</translation>
    </message>
    <message>
      <source>FILE, not USER</source>
      <translation>FILE, no USER</translation>
    </message>
    <message>
      <source>CURVED, FILE, not USER</source>
      <translation>CURVED, FILE, no USER</translation>
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
      <translation>{}: dibujado exactamente igual el {}; ajuste una copia.</translation>
    </message>
    <message>
      <source>{}: measured more than once at {}; {} counts, {} does not.</source>
      <translation>{}: medido más de una vez el {}; {} cuenta, {} no.</translation>
    </message>
    <message>
      <source>{}: a lymph node counts by its short axis, which a line has not; draw two axes.</source>
      <translation>{}: un ganglio cuenta por su eje corto, que una línea no tiene; trace dos ejes.</translation>
    </message>
    <message>
      <source>A lesion</source>
      <translation>Una lesión</translation>
    </message>
    <message>
      <source>{}, slice {}</source>
      <translation>{}, corte {}</translation>
    </message>
    <message>
      <source>{} → {}</source>
      <translation>{} → {}</translation>
    </message>
    <message>
      <source>Compared with {}, by the same model:</source>
      <translation>Comparado con {}, por el mismo modelo:</translation>
    </message>
    <message>
      <source>Then {}: outside of this series</source>
      <translation>Entonces {}: fuera de esta serie</translation>
    </message>
    <message>
      <source>{}: outside of the earlier series</source>
      <translation>{}: fuera de la serie anterior</translation>
    </message>
    <message>
      <source>{} ({})</source>
      <translation>{} ({})</translation>
    </message>
    <message>
      <source>Compared with {}, by the same model, as it was placed by hand:</source>
      <translation>Comparado con {}, por el mismo modelo, según se colocó a mano:</translation>
    </message>
    <message>
      <source>Then {}: nothing marked there now</source>
      <translation>Entonces {}: ahora no hay nada marcado ahí</translation>
    </message>
    <message>
      <source>{}: nothing marked there then</source>
      <translation>{}: entonces no había nada marcado ahí</translation>
    </message>
    <message>
      <source>then {}</source>
      <translation>entonces {}</translation>
    </message>
    <message>
      <source>the reader: {}</source>
      <translation>el lector: {}</translation>
    </message>
    <message>
      <source>outline corrected</source>
      <translation>contorno corregido</translation>
    </message>
    <message>
      <source>{} (in doubt, no change is told)</source>
      <translation>{} (en duda, no se indica el cambio)</translation>
    </message>
    <message>
      <source>ellipsoid of {:.1f} × {:.1f} × {:.1f} mm{}: {}</source>
      <translation>elipsoide de {:.1f} × {:.1f} × {:.1f} mm{}: {}</translation>
    </message>
    <message>
      <source>{}, {}</source>
      <translation>{}, {}</translation>
    </message>
    <message>
      <source>lesion of {} slices: {}, filled in over {}</source>
      <translation>lesión de {} cortes: {}, completada en {}</translation>
    </message>
    <message>
      <source>the slices are not parallel or do not say where they lie</source>
      <translation>los cortes no son paralelos o no dicen dónde están</translation>
    </message>
    <message>
      <source>lesion of {} slices: no volume, {}</source>
      <translation>lesión de {} cortes: sin volumen, {}</translation>
    </message>
    <message>
      <source>MTV {}</source>
      <translation>MTV {}</translation>
    </message>
    <message>
      <source>region of {} slices: {}</source>
      <translation>región de {} cortes: {}</translation>
    </message>
    <message>
      <source>lesion of {} slices: {}</source>
      <translation>lesión de {} cortes: {}</translation>
    </message>
    <message>
      <source>how far the next slices are was not kept with a region; draw it again</source>
      <translation>la distancia a los cortes vecinos no se guardó con una región; dibújela de nuevo</translation>
    </message>
    <message>
      <source>pixels have no size in mm</source>
      <translation>los píxeles no tienen tamaño en mm</translation>
    </message>
    <message>
      <source>two outlines of a slice overlap</source>
      <translation>dos contornos de un corte se superponen</translation>
    </message>
    <message>
      <source>brain</source>
      <translation>cerebro</translation>
    </message>
    <message>
      <source>thyroid</source>
      <translation>tiroides</translation>
    </message>
    <message>
      <source>lung</source>
      <translation>pulmón</translation>
    </message>
    <message>
      <source>pleura</source>
      <translation>pleura</translation>
    </message>
    <message>
      <source>mediastinum</source>
      <translation>mediastino</translation>
    </message>
    <message>
      <source>breast</source>
      <translation>mama</translation>
    </message>
    <message>
      <source>liver</source>
      <translation>hígado</translation>
    </message>
    <message>
      <source>pancreas</source>
      <translation>páncreas</translation>
    </message>
    <message>
      <source>spleen</source>
      <translation>bazo</translation>
    </message>
    <message>
      <source>adrenal gland</source>
      <translation>glándula suprarrenal</translation>
    </message>
    <message>
      <source>kidney</source>
      <translation>riñón</translation>
    </message>
    <message>
      <source>stomach</source>
      <translation>estómago</translation>
    </message>
    <message>
      <source>small intestine</source>
      <translation>intestino delgado</translation>
    </message>
    <message>
      <source>large intestine</source>
      <translation>intestino grueso</translation>
    </message>
    <message>
      <source>peritoneum</source>
      <translation>peritoneo</translation>
    </message>
    <message>
      <source>urinary bladder</source>
      <translation>vejiga urinaria</translation>
    </message>
    <message>
      <source>ovary</source>
      <translation>ovario</translation>
    </message>
    <message>
      <source>uterus</source>
      <translation>útero</translation>
    </message>
    <message>
      <source>prostate</source>
      <translation>próstata</translation>
    </message>
    <message>
      <source>bone</source>
      <translation>hueso</translation>
    </message>
    <message>
      <source>soft tissue</source>
      <translation>tejidos blandos</translation>
    </message>
    <message>
      <source>skin</source>
      <translation>piel</translation>
    </message>
    <message>
      <source>lymph nodes</source>
      <translation>ganglios linfáticos</translation>
    </message>
    <message>
      <source>blood pool</source>
      <translation>pool sanguíneo</translation>
    </message>
    <message>
      <source>SULpeak from {:.2f} ({:g} × SULmean {:.2f} + {:g} × SD {:.2f}, {})</source>
      <translation>SULpeak desde {:.2f} ({:g} × SULmean {:.2f} + {:g} × DE {:.2f}, {})</translation>
    </message>
    <message>
      <source>Measurable by PERCIST: {}</source>
      <translation>Medible según PERCIST: {}</translation>
    </message>
    <message>
      <source>Deauville, suggested: {} (by SUVmax: blood pool {:.2f}, liver {:.2f}; 5 above {:g} × the liver, and new lesions)</source>
      <translation>Deauville, sugerencia: {} (según SUVmax: pool sanguíneo {:.2f}, hígado {:.2f}; 5 por encima de {:g} × el hígado y en lesiones nuevas)</translation>
    </message>
    <message>
      <source>a lesion</source>
      <translation>una lesión</translation>
    </message>
    <message>
      <source>{}; it is reached by {}</source>
      <translation>{}; lo alcanzan {}</translation>
    </message>
    <message>
      <source>{}; it is not reached by {}</source>
      <translation>{}; no lo alcanzan {}</translation>
    </message>
    <message>
      <source>{}; without SULpeak: {}</source>
      <translation>{}; sin SULpeak: {}</translation>
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
      <translation>{} lesiones: MTV {}, TLG {:.1f} g</translation>
    </message>
    <message>
      <source>{}; {} and {} overlap, {} counted twice</source>
      <translation>{}; {} y {} se superponen, {} contados dos veces</translation>
    </message>
    <message>
      <source>{}; without a volume and not in it: {}</source>
      <translation>{}; sin volumen y no incluidas: {}</translation>
    </message>
    <message>
      <source>{}, edge at {:.0f} % of the highest value</source>
      <translation>{}, borde al {:.0f} % del valor máximo</translation>
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
      <translation>{}, borde en SUV {:g}</translation>
    </message>
    <message>
      <source>SUVmax {:.2f}, SUVmean {:.2f}, TLG {:.1f} g</source>
      <translation>SUVmax {:.2f}, SUVmean {:.2f}, TLG {:.1f} g</translation>
    </message>
    <message>
      <source>{}?</source>
      <translation>¿{}?</translation>
    </message>
    <message>
      <source>an unnamed lesion</source>
      <translation>una lesión sin nombre</translation>
    </message>
    <message>
      <source>{} is not marked at the baseline; what appears later is a new lesion.</source>
      <translation>{} no está marcada en el estudio basal; lo que aparece después es una lesión nueva.</translation>
    </message>
    <message>
      <source>A target</source>
      <translation>Una lesión diana</translation>
    </message>
    <message>
      <source>A non-target</source>
      <translation>Una lesión no diana</translation>
    </message>
    <message>
      <source>RANO goes by what was measured alone: steroids, the patient's state, T2 and FLAIR unless marked as a non-target, and whether CR and PR last for 4 weeks are yours to judge.</source>
      <translation>RANO se basa aquí solo en lo medido: los corticoides, el estado del paciente, T2 y FLAIR si no están marcados como lesión no diana, y si CR y PR se mantienen 4 semanas quedan a su juicio.</translation>
    </message>
    <message>
      <source>{}: {:.1f} × {:.1f} mm at the baseline; by RANO a target has {:.1f} mm at least in both axes.</source>
      <translation>{}: {:.1f} × {:.1f} mm en el estudio basal; según RANO una lesión diana mide al menos {:.1f} mm en ambos ejes.</translation>
    </message>
    <message>
      <source>{}: RANO multiplies two axes, which a line has not; draw two axes.</source>
      <translation>{}: RANO multiplica dos ejes, que una línea no tiene; trace dos ejes.</translation>
    </message>
    <message>
      <source>{} targets; RANO takes {} at most.</source>
      <translation>{} dianas; RANO admite {} como máximo.</translation>
    </message>
    <message>
      <source>short axis</source>
      <translation>eje corto</translation>
    </message>
    <message>
      <source>long axis</source>
      <translation>eje largo</translation>
    </message>
    <message>
      <source>{}: long axis {:.1f} mm at the baseline; of slices {:.1f} mm apart a target has {:.1f} mm at least, twice that.</source>
      <translation>{}: eje largo de {:.1f} mm en el estudio basal; con cortes separados {:.1f} mm, una lesión diana mide al menos {:.1f} mm, el doble.</translation>
    </message>
    <message>
      <source>{} targets in one organ ({}); RECIST 1.1 takes {} at most.</source>
      <translation>{} lesiones diana en un órgano ({}); RECIST 1.1 admite {} como máximo.</translation>
    </message>
    <message>
      <source>{} targets; RECIST 1.1 takes {} at most.</source>
      <translation>{} lesiones diana; RECIST 1.1 admite {} como máximo.</translation>
    </message>
    <message>
      <source>{}: {} {:.1f} mm at the baseline; a target has {:g} mm at least.</source>
      <translation>{}: {} {:.1f} mm en el estudio basal; una lesión diana mide al menos {:g} mm.</translation>
    </message>
    <message>
      <source>{} targets have no organ; RECIST 1.1 takes {} an organ at most.</source>
      <translation>{} lesiones diana no tienen órgano; RECIST 1.1 admite {} por órgano como máximo.</translation>
    </message>
    <message>
      <source>{} is about other images of {} than are open.</source>
      <translation>{} trata de otras imágenes de {} que las abiertas.</translation>
    </message>
    <message>
      <source>Open all images of this series, or analyse it again.</source>
      <translation>Abra todas las imágenes de esta serie o analícela de nuevo.</translation>
    </message>
    <message>
      <source>Choose another folder, or close the file where it is open.</source>
      <translation>Elija otra carpeta o cierre el archivo donde esté abierto.</translation>
    </message>
    <message>
      <source>{} to {}</source>
      <translation>{} a {}</translation>
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
      <translation>En {} falta {}.</translation>
    </message>
    <message>
      <source>Install the model again.</source>
      <translation>Vuelva a instalar el modelo.</translation>
    </message>
    <message>
      <source>There is no history model in {}.</source>
      <translation>No hay ningún modelo de historia en {}.</translation>
    </message>
    <message>
      <source>Install the program again, or train a model with `medviewer train`.</source>
      <translation>Instale de nuevo el programa o entrene un modelo con `medviewer train`.</translation>
    </message>
    <message>
      <source>No history model is called {}.</source>
      <translation>Ningún modelo de historia se llama {}.</translation>
    </message>
    <message>
      <source>{} is no table of a trial: it lacks the column '{}'.</source>
      <translation>{} no es la tabla de un ensayo: le falta la columna «{}».</translation>
    </message>
    <message>
      <source>{} is no table of a trial: it holds no patient.</source>
      <translation>{} no es la tabla de un ensayo: no contiene ningún paciente.</translation>
    </message>
    <message>
      <source>See 'The table of a trial' in resources/history_template/README.md.</source>
      <translation>Vea «The table of a trial» en resources/history_template/README.md.</translation>
    </message>
    <message>
      <source>'{}' under randomised is neither yes nor no.</source>
      <translation>«{}» en randomised no es ni yes ni no.</translation>
    </message>
    <message>
      <source>Write one.</source>
      <translation>Escriba uno de los dos.</translation>
    </message>
    <message>
      <source>'{}' under event is not 0, 1 or 2.</source>
      <translation>«{}» en event no es 0, 1 ni 2.</translation>
    </message>
    <message>
      <source>0 observation ended, 1 the event, 2 what competes with it.</source>
      <translation>0 fin de la observación, 1 el evento, 2 evento competitivo.</translation>
    </message>
    <message>
      <source>AIDS, a halved CD4 count or death</source>
      <translation>SIDA, recuento de CD4 a la mitad o muerte</translation>
    </message>
    <message>
      <source>death</source>
      <translation>muerte</translation>
    </message>
    <message>
      <source>the arm is missing.</source>
      <translation>falta el brazo.</translation>
    </message>
    <message>
      <source>Write the treatment, or leave the patient out.</source>
      <translation>Indique el tratamiento u omita al paciente.</translation>
    </message>
    <message>
      <source>the event</source>
      <translation>el evento</translation>
    </message>
    <message>
      <source>zidovudine</source>
      <translation>zidovudina</translation>
    </message>
    <message>
      <source>zidovudine + didanosine</source>
      <translation>zidovudina + didanosina</translation>
    </message>
    <message>
      <source>zidovudine + zalcitabine</source>
      <translation>zidovudina + zalcitabina</translation>
    </message>
    <message>
      <source>didanosine</source>
      <translation>didanosina</translation>
    </message>
    <message>
      <source>placebo</source>
      <translation>placebo</translation>
    </message>
    <message>
      <source>prednisone</source>
      <translation>prednisona</translation>
    </message>
    <message>
      <source>D-penicillamine</source>
      <translation>D-penicilamina</translation>
    </message>
    <message>
      <source>{:g} days is not possible.</source>
      <translation>{:g} días no es posible.</translation>
    </message>
    <message>
      <source>Count from randomisation.</source>
      <translation>Cuente desde la aleatorización.</translation>
    </message>
    <message>
      <source>'{}' under {} is not 0 to {}.</source>
      <translation>«{}» en {} no está entre 0 y {}.</translation>
    </message>
    <message>
      <source>Give the table as it was published.</source>
      <translation>Dé la tabla tal como se publicó.</translation>
    </message>
    <message>
      <source>Age {:.0f} is not among the {:.0f} to {:.0f} years that the model knows ({}).</source>
      <translation>La edad de {:.0f} años está fuera del intervalo de {:.0f} a {:.0f} años que el modelo conoce ({}).</translation>
    </message>
    <message>
      <source>Values that the model reads: {}; it takes at least {}.</source>
      <translation>Valores que el modelo lee: {}; se necesitan al menos {}.</translation>
    </message>
    <message>
      <source>{} of {} values are from the time that the model reads (up to {} after the record's zero).</source>
      <translation>{} de {} valores son del período que el modelo lee (hasta {} desde el inicio de la historia).</translation>
    </message>
    <message>
      <source>Values on the busiest day: {}; the model knows up to {} ({}).</source>
      <translation>Valores en el día con más mediciones: {}; el modelo conoce hasta {} ({}).</translation>
    </message>
    <message>
      <source>The history says {} already; the model foretells it of those without.</source>
      <translation>El historial ya menciona: {}; el modelo solo lo predice en quienes no lo tienen.</translation>
    </message>
    <message>
      <source>The history reaches over {}; of people in the training data with more than {} too few were followed for as long as the model foretells.</source>
      <translation>La historia abarca {}; de las personas de los datos de entrenamiento con más de {}, muy pocas fueron seguidas tanto tiempo como el modelo predice.</translation>
    </message>
    <message>
      <source>Variables in the last {} of the history: {}; every visit of the training data has at least {}.</source>
      <translation>Variables al final de la historia ({}): {}; cada visita de los datos de entrenamiento tiene al menos {}.</translation>
    </message>
    <message>
      <source>{:.1f} years</source>
      <translation>{:.1f} años</translation>
    </message>
    <message>
      <source>Age {:.0f} at the newest value is beyond the {:.0f} years that the model knows ({}).</source>
      <translation>La edad de {:.0f} años en el valor más reciente supera los {:.0f} años que el modelo conoce ({}).</translation>
    </message>
    <message>
      <source>Age {:.0f} is among the {:.0f} to {:.0f} years that the model knows ({}).</source>
      <translation>La edad de {:.0f} años está en el intervalo de {:.0f} a {:.0f} años que el modelo conoce ({}).</translation>
    </message>
    <message>
      <source>Variables that the model reads: {}; it takes at least {}.</source>
      <translation>Variables que el modelo lee: {}; se necesitan al menos {}.</translation>
    </message>
    <message numerus="yes">
      <source>%n hours</source>
      <translation>
        <numerusform>%n hora</numerusform>
        <numerusform>%n horas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n days</source>
      <translation>
        <numerusform>%n día</numerusform>
        <numerusform>%n días</numerusform>
      </translation>
    </message>
    <message>
      <source>The age is not given; the model needs it.</source>
      <translation>No se indica la edad; el modelo la necesita.</translation>
    </message>
    <message>
      <source>Variables that the model reads: {}; it takes at least {}. The history lacks: {}.</source>
      <translation>Variables que el modelo lee: {}; se necesitan al menos {}. Faltan en la historia: {}.</translation>
    </message>
    <message>
      <source>Variables that the model reads: {}; it takes at least {}. The history lacks, among others: {}.</source>
      <translation>Variables que el modelo lee: {}; se necesitan al menos {}. Faltan en la historia, entre otras: {}.</translation>
    </message>
    <message>
      <source>The history does not say {}.</source>
      <translation>El historial no menciona: {}.</translation>
    </message>
    <message>
      <source>Loading the model</source>
      <translation>Cargando el modelo</translation>
    </message>
    <message>
      <source>Risk at each time</source>
      <translation>Riesgo en cada momento</translation>
    </message>
    <message>
      <source>What drove it</source>
      <translation>Lo que contribuyó</translation>
    </message>
    <message>
      <source>{} was changed while in use.</source>
      <translation>{} se modificó mientras estaba en uso.</translation>
    </message>
    <message>
      <source>Open the model again.</source>
      <translation>Abra de nuevo el modelo.</translation>
    </message>
    <message>
      <source>age</source>
      <translation>edad</translation>
    </message>
    <message>
      <source>height</source>
      <translation>talla</translation>
    </message>
    <message>
      <source>ICU type</source>
      <translation>Tipo de UCI</translation>
    </message>
    <message>
      <source>At {} the risk of {} is {} (single networks {} to {}); {} says {}; of all in the training data at that time {}.</source>
      <translation>A {}, el riesgo ({}) es del {} (redes por separado: {} a {}); {}: {}; en todos los de los datos de entrenamiento en ese momento: {}.</translation>
    </message>
    <message>
      <source>This is how risk went together with such values in the training data, not what causes it and not what a treatment would change.</source>
      <translation>Así se asociaba el riesgo a tales valores en los datos de entrenamiento; no dice qué lo causa ni qué cambiaría un tratamiento.</translation>
    </message>
    <message>
      <source>The simple model ({}) answers each outcome by itself; here its answers do not agree.</source>
      <translation>El modelo simple ({}) responde para cada desenlace por separado; aquí sus respuestas no concuerdan.</translation>
    </message>
    <message>
      <source>{} within {}</source>
      <translation>{} en un plazo de {}</translation>
    </message>
    <message>
      <source>{} during this hospital stay</source>
      <translation>{} durante esta hospitalización</translation>
    </message>
    <message>
      <source>At {} the risk of {} is {} (single networks {} to {}); {} says {}; of all in the training data at {}, the last time at which enough were followed, {}.</source>
      <translation>A {}, el riesgo ({}) es del {} (redes por separado: {} a {}); {}: {}; en todos los de los datos de entrenamiento a {}, último momento con seguimiento suficiente: {}.</translation>
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
      <translation>{} (no registrado)</translation>
    </message>
    <message>
      <source>{} ({}, {} before)</source>
      <translation>{} ({}, {} antes)</translation>
    </message>
    <message>
      <source>last {:g} {}</source>
      <translation>último valor {:g} {}</translation>
    </message>
    <message>
      <source>last {:g}</source>
      <translation>último valor {:g}</translation>
    </message>
    <message>
      <source>ICU type {}</source>
      <translation>tipo de UCI: {}</translation>
    </message>
    <message>
      <source>age {} years</source>
      <translation>edad {} años</translation>
    </message>
    <message>
      <source>height {:.0f} cm</source>
      <translation>talla {:.0f} cm</translation>
    </message>
    <message>
      <source>The two models differ about {}: do not lean on either.</source>
      <translation>Los dos modelos discrepan ({}): no se fíe de ninguno.</translation>
    </message>
    <message>
      <source>Raising it most, against the average patient: {}.</source>
      <translation>Lo que más lo aumenta, frente al paciente medio: {}.</translation>
    </message>
    <message>
      <source>Lowering it most: {}.</source>
      <translation>Lo que más lo reduce: {}.</translation>
    </message>
    <message>
      <source>The newest value is {} after time 0; in training the model was asked up to {} after it and answers beyond that here.</source>
      <translation>El valor más reciente está a {} del tiempo 0; en el entrenamiento se preguntó al modelo hasta {} después y aquí responde más allá.</translation>
    </message>
    <message>
      <source>Not given, though nearly all in the training data have it: {}.</source>
      <translation>No indicado, aunque casi todos en los datos de entrenamiento lo tienen: {}.</translation>
    </message>
    <message>
      <source>Not read, for the training data never tell it: {}.</source>
      <translation>No se lee, porque los datos de entrenamiento nunca lo indican: {}.</translation>
    </message>
    <message>
      <source>time 0</source>
      <translation>tiempo 0</translation>
    </message>
    <message>
      <source>the time since admission</source>
      <translation>tiempo desde el ingreso</translation>
    </message>
    <message>
      <source>the time passed</source>
      <translation>tiempo transcurrido</translation>
    </message>
    <message>
      <source>{} (no value that the model reads)</source>
      <translation>{} (ningún valor que el modelo lea)</translation>
    </message>
    <message>
      <source>last: yes</source>
      <translation>último: sí</translation>
    </message>
    <message>
      <source>last: no</source>
      <translation>último: no</translation>
    </message>
    <message>
      <source>last read {:g} {}</source>
      <translation>último valor leído {:g} {}</translation>
    </message>
    <message>
      <source>last read {:g}</source>
      <translation>último valor leído {:g}</translation>
    </message>
    <message>
      <source>male sex</source>
      <translation>sexo masculino</translation>
    </message>
    <message>
      <source>female sex</source>
      <translation>sexo femenino</translation>
    </message>
    <message>
      <source>sex</source>
      <translation>sexo</translation>
    </message>
    <message>
      <source>age {} years at the beginning</source>
      <translation>edad {} años al inicio</translation>
    </message>
    <message numerus="yes">
      <source>%n values after {} are not read.</source>
      <translation>
        <numerusform>No se lee %n valor posterior a {}.</numerusform>
        <numerusform>No se leen %n valores posteriores a {}.</numerusform>
      </translation>
    </message>
    <message>
      <source>1 value after {} is not read.</source>
      <translation>No se lee 1 valor posterior a {}.</translation>
    </message>
    <message numerus="yes">
      <source>%n values from before time 0 are not read.</source>
      <translation>
        <numerusform>%n valor anterior al tiempo 0 no se lee.</numerusform>
        <numerusform>%n valores anteriores al tiempo 0 no se leen.</numerusform>
      </translation>
    </message>
    <message>
      <source>1 value from before time 0 is not read.</source>
      <translation>1 valor anterior al tiempo 0 no se lee.</translation>
    </message>
    <message>
      <source>{} (no)</source>
      <translation>{} (no)</translation>
    </message>
    <message>
      <source>{} below {:g}</source>
      <translation>{} por debajo de {:g}</translation>
    </message>
    <message>
      <source>{} more than {} times</source>
      <translation>{} más de {} veces</translation>
    </message>
    <message>
      <source>{} more than once</source>
      <translation>{} más de una vez</translation>
    </message>
    <message>
      <source>{}: {} on {}, {} on {}</source>
      <translation>{}: {} con {}, {} con {}</translation>
    </message>
    <message>
      <source>{}: with {}, patients stayed free of {} {:.0f} days shorter than with {}, of {:.0f} days (95 % interval {} to {}; {}).</source>
      <translation>{}: con {}, los pacientes permanecieron sin evento ({}) {:.0f} días menos que con {}, de {:.0f} días (intervalo del 95 %: {} a {}; {}).</translation>
    </message>
    <message>
      <source>{} or a competing event</source>
      <translation>{} o un evento competidor</translation>
    </message>
    <message>
      <source>all patients</source>
      <translation>todos los pacientes</translation>
    </message>
    <message>
      <source>the third of all patients nearest in {}</source>
      <translation>el tercio de pacientes más próximo según {}</translation>
    </message>
    <message>
      <source>{}: no difference that can be told between {} and {} ({} days free of {} up to {:.0f} days, 95 % interval {} to {}; {}).</source>
      <translation>{}: ninguna diferencia demostrable entre {} y {} ({} días sin evento – {} – hasta {:.0f} días, intervalo del 95 %: {} a {}; {}).</translation>
    </message>
    <message>
      <source>{}: with {}, patients stayed free of {} {:.0f} days longer than with {}, of {:.0f} days (95 % interval {} to {}; {}).</source>
      <translation>{}: con {}, los pacientes permanecieron sin evento ({}) {:.0f} días más que con {}, de {:.0f} días (intervalo del 95 %: {} a {}; {}).</translation>
    </message>
    <message>
      <source>{}: hardly anybody was observed after the first day.</source>
      <translation>{}: casi nadie fue observado más allá del primer día.</translation>
    </message>
    <message>
      <source>{}: nobody of these patients had an event: nothing can be told.</source>
      <translation>{}: ninguno de estos pacientes tuvo un evento: no se puede decir nada.</translation>
    </message>
    <message>
      <source>Widen the group, or open a table of longer observation.</source>
      <translation>Amplíe el grupo o abra una tabla con una observación más larga.</translation>
    </message>
    <message>
      <source>{}: treatment was not given by lot, so its groups differ in more than the treatment, and comparing them would mislead.</source>
      <translation>{}: el tratamiento no se asignó al azar, por lo que los grupos difieren en más que el tratamiento y compararlos induciría a error.</translation>
    </message>
    <message>
      <source>Compare the arms of a randomised trial.</source>
      <translation>Compare los brazos de un ensayo aleatorizado.</translation>
    </message>
    <message>
      <source>{} knows none of {}.</source>
      <translation>{} no conoce ninguno de estos datos: {}.</translation>
    </message>
    <message>
      <source>Give {}.</source>
      <translation>Indique: {}.</translation>
    </message>
    <message>
      <source>{}: only {} such patients had {}.</source>
      <translation>{}: solo {} pacientes así recibieron {}.</translation>
    </message>
    <message>
      <source>At least {} are needed: widen the group.</source>
      <translation>Se necesitan al menos {}: amplíe el grupo.</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>ninguno</translation>
    </message>
    <message>
      <source>{} cannot be moved: it was not measured, or the model does not read it.</source>
      <translation>{} no se puede modificar: no se midió o el modelo no lo lee.</translation>
    </message>
    <message>
      <source>Choose another variable.</source>
      <translation>Elija otra variable.</translation>
    </message>
    <message>
      <source>a ZIP or Excel file</source>
      <translation>un archivo ZIP o Excel</translation>
    </message>
    <message>
      <source>semicolons</source>
      <translation>punto y coma</translation>
    </message>
    <message>
      <source>tabs</source>
      <translation>tabuladores</translation>
    </message>
    <message>
      <source>Use a decimal point.</source>
      <translation>Use el punto decimal.</translation>
    </message>
    <message>
      <source>Use a decimal comma or point.</source>
      <translation>Use coma o punto decimal.</translation>
    </message>
    <message>
      <source>Other numbers of the table have a point. Use one decimal sign, and none for thousands.</source>
      <translation>Otros números de la tabla llevan punto. Use un solo signo decimal y ninguno para los millares.</translation>
    </message>
    <message>
      <source>{}, line {}: {}</source>
      <translation>{}, línea {}: {}</translation>
    </message>
    <message>
      <source>{}: columns are separated by {}.</source>
      <translation>{}: las columnas están separadas por {}.</translation>
    </message>
    <message>
      <source>{} is empty.</source>
      <translation>{} está vacío.</translation>
    </message>
    <message>
      <source>The first line names the columns.</source>
      <translation>La primera línea nombra las columnas.</translation>
    </message>
    <message>
      <source>{}, line 1: the column '{}' is there twice.</source>
      <translation>{}, línea 1: la columna «{}» aparece dos veces.</translation>
    </message>
    <message>
      <source>Rename one.</source>
      <translation>Cambie el nombre de una.</translation>
    </message>
    <message>
      <source>{}, line {}: this is no text.</source>
      <translation>{}, línea {}: esto no es texto.</translation>
    </message>
    <message>
      <source>Give a CSV file.</source>
      <translation>Indique un archivo CSV.</translation>
    </message>
    <message>
      <source>Write a number.</source>
      <translation>Escriba un número.</translation>
    </message>
    <message>
      <source>'{}' under {} is not a number.</source>
      <translation>«{}» en {} no es un número.</translation>
    </message>
    <message>
      <source>{}, line {}: {} fields, the header has {}.</source>
      <translation>{}, línea {}: {} campos, la cabecera tiene {}.</translation>
    </message>
    <message>
      <source>Put text that contains the separator in double quotes.</source>
      <translation>Ponga entre comillas dobles el texto que contenga el separador.</translation>
    </message>
    <message>
      <source>{} has {:.0f} MB, more than {:.0f} MB.</source>
      <translation>{} ocupa {:.0f} MB, más de {:.0f} MB.</translation>
    </message>
    <message>
      <source>Split it by patient.</source>
      <translation>Divídalo por pacientes.</translation>
    </message>
    <message>
      <source>{} is {}, not CSV in UTF-8.</source>
      <translation>{} es {}, no CSV en UTF-8.</translation>
    </message>
    <message>
      <source>Save it as 'CSV UTF-8'.</source>
      <translation>Guárdelo como «CSV UTF-8».</translation>
    </message>
    <message>
      <source>{}, line {}: a character is not UTF-8.</source>
      <translation>{}, línea {}: un carácter no es UTF-8.</translation>
    </message>
    <message>
      <source>Save the file as 'CSV UTF-8'.</source>
      <translation>Guarde el archivo como «CSV UTF-8».</translation>
    </message>
    <message>
      <source>{}, line {}: {}.</source>
      <translation>{}, línea {}: {}.</translation>
    </message>
    <message>
      <source>Check the double quotes on this line.</source>
      <translation>Revise las comillas dobles de esta línea.</translation>
    </message>
    <message>
      <source>years</source>
      <translation>años</translation>
    </message>
    <message>
      <source>The newest entry is dated {}, which is in the future.</source>
      <translation>La entrada más reciente lleva la fecha {}, que está en el futuro.</translation>
    </message>
    <message>
      <source>{:g} {} is not possible.</source>
      <translation>{:g} {} no es posible.</translation>
    </message>
    <message>
      <source>{:g} to {:g} is.</source>
      <translation>Lo posible es de {:g} a {:g}.</translation>
    </message>
    <message>
      <source>'{}' is not possible.</source>
      <translation>«{}» no es posible.</translation>
    </message>
    <message>
      <source>Use {}.</source>
      <translation>Use: {}.</translation>
    </message>
    <message>
      <source>'{}' is not a number.</source>
      <translation>«{}» no es un número.</translation>
    </message>
    <message>
      <source>Give it in {}.</source>
      <translation>Indíquelo en {}.</translation>
    </message>
    <message>
      <source>its patient is not in the Bundle.</source>
      <translation>su paciente no está en el Bundle.</translation>
    </message>
    <message>
      <source>{}: nothing dated is known of {}.</source>
      <translation>{}: no se conoce nada con fecha de {}.</translation>
    </message>
    <message>
      <source>it holds no resource.</source>
      <translation>no contiene ningún recurso.</translation>
    </message>
    <message>
      <source>{}, entry {} ({}): {}</source>
      <translation>{}, entrada {} ({}): {}</translation>
    </message>
    <message>
      <source>times with several values of one variable; their mean is used</source>
      <translation>momentos con varios valores de una variable; se usa su media</translation>
    </message>
    <message>
      <source>{} is no FHIR Bundle.</source>
      <translation>{} no es un Bundle FHIR.</translation>
    </message>
    <message>
      <source>Export the patient as a Bundle.</source>
      <translation>Exporte el paciente como Bundle.</translation>
    </message>
    <message>
      <source>{}: 'entry' is no list.</source>
      <translation>{}: «entry» no es una lista.</translation>
    </message>
    <message>
      <source>Export the Bundle again.</source>
      <translation>Exporte de nuevo el Bundle.</translation>
    </message>
    <message>
      <source>{} holds no Patient.</source>
      <translation>{} no contiene ningún Patient.</translation>
    </message>
    <message>
      <source>Export the Bundle with it.</source>
      <translation>Exporte el Bundle con él.</translation>
    </message>
    <message>
      <source>Add the Patient.</source>
      <translation>Añada el Patient.</translation>
    </message>
    <message>
      <source>{}: the identifiers of {} are not as FHIR R4 says.</source>
      <translation>{}: los identificadores de {} no son como indica FHIR R4.</translation>
    </message>
    <message>
      <source>it lacks “{}”, which FHIR R4 asks for.</source>
      <translation>le falta «{}», que FHIR R4 exige.</translation>
    </message>
    <message>
      <source>it is not as FHIR R4 says ({}).</source>
      <translation>no es como dice FHIR R4 ({}).</translation>
    </message>
    <message>
      <source>{}, entry {}: {}</source>
      <translation>{}, entrada {}: {}</translation>
    </message>
    <message>
      <source>Not read, {} × (first in entry {}): {}</source>
      <translation>No leído, {} × (primero en la entrada {}): {}</translation>
    </message>
    <message>
      <source>The patient is dead, as the file says.</source>
      <translation>Según el archivo, el paciente ha fallecido.</translation>
    </message>
    <message>
      <source>Export the observations too.</source>
      <translation>Exporte también las observaciones.</translation>
    </message>
    <message>
      <source>entries of the kind {} are not read</source>
      <translation>las entradas de tipo {} no se leen</translation>
    </message>
    <message>
      <source>{} is too large.</source>
      <translation>{} es demasiado grande.</translation>
    </message>
    <message>
      <source>{} is no JSON in UTF-8: {}.</source>
      <translation>{} no es JSON en UTF-8: {}.</translation>
    </message>
    <message>
      <source>Export it again.</source>
      <translation>Expórtelo de nuevo.</translation>
    </message>
    <message>
      <source>birth dates after all that happened are not used</source>
      <translation>fechas de nacimiento posteriores a todo lo demás no se usan</translation>
    </message>
    <message>
      <source>birth dates without a day: the age may be a year too high</source>
      <translation>fechas de nacimiento sin día: la edad puede ser un año de más</translation>
    </message>
    <message>
      <source>{}: the birth date of {} is not one ({}).</source>
      <translation>{}: la fecha de nacimiento de {} no lo es ({}).</translation>
    </message>
    <message>
      <source>{} × {}.</source>
      <translation>{} × {}.</translation>
    </message>
    <message>
      <source>'{}' says yes or no where a number is asked for; not used</source>
      <translation>«{}» dice sí o no donde se pide un número; no se usa</translation>
    </message>
    <message>
      <source>{} {:g} {} is not possible; not used</source>
      <translation>{} {:g} {} no es posible; no se usa</translation>
    </message>
    <message>
      <source>ends that are before the beginning are not used</source>
      <translation>los finales anteriores al inicio no se usan</translation>
    </message>
    <message>
      <source>observations with status '{}' are not used</source>
      <translation>observaciones con estado «{}» no se usan</translation>
    </message>
    <message>
      <source>observations without a time are not used</source>
      <translation>observaciones sin hora no se usan</translation>
    </message>
    <message>
      <source>observations dated without a day are not used</source>
      <translation>las observaciones con fecha sin día no se usan</translation>
    </message>
    <message>
      <source>observations without a number are not used</source>
      <translation>observaciones sin número no se usan</translation>
    </message>
    <message>
      <source>'{}' is known to no model, only shown</source>
      <translation>«{}»: ningún modelo lo conoce, solo se muestra</translation>
    </message>
    <message>
      <source>'{}' is answered by '{}'; not used</source>
      <translation>«{}» tiene como respuesta «{}»; no se usa</translation>
    </message>
    <message>
      <source>values such as '&lt;5' are not used</source>
      <translation>valores como «&lt;5» no se usan</translation>
    </message>
    <message>
      <source>{} has no unit.</source>
      <translation>{} no tiene unidad.</translation>
    </message>
    <message>
      <source>Write it, such as {}.</source>
      <translation>Indíquela, por ejemplo {}.</translation>
    </message>
    <message>
      <source>conditions with status '{}' are not used</source>
      <translation>diagnósticos con estado «{}» no se usan</translation>
    </message>
    <message>
      <source>conditions without a date are not used</source>
      <translation>diagnósticos sin fecha no se usan</translation>
    </message>
    <message>
      <source>conditions are over, but not known since when: drawn as lasting</source>
      <translation>diagnósticos terminados sin fecha de fin conocida: se dibujan como continuos</translation>
    </message>
    <message>
      <source>medication with status '{}' is not used</source>
      <translation>medicación con estado «{}» no se usa</translation>
    </message>
    <message>
      <source>medication without a date is not used</source>
      <translation>medicación sin fecha no se usa</translation>
    </message>
    <message>
      <source>dates without a day count from the first of the month or year</source>
      <translation>fechas sin día cuentan desde el primero del mes o del año</translation>
    </message>
    <message>
      <source>encounters with status '{}' are not used</source>
      <translation>estancias con estado «{}» no se usan</translation>
    </message>
    <message>
      <source>the date {} has no day</source>
      <translation>la fecha {} no tiene día</translation>
    </message>
    <message>
      <source>the time {} has no time zone</source>
      <translation>la hora {} no tiene zona horaria</translation>
    </message>
    <message>
      <source>the value {!r} is not a number</source>
      <translation>el valor {!r} no es un número</translation>
    </message>
    <message>
      <source>the date {} cannot be read</source>
      <translation>la fecha {} no se puede leer</translation>
    </message>
    <message>
      <source>{}, up to {:.0f} mm ({})</source>
      <translation>{}, hasta {:.0f} mm ({})</translation>
    </message>
    <message>
      <source>{} (the reader: {})</source>
      <translation>{} (el lector: {})</translation>
    </message>
    <message>
      <source>Finding: {}</source>
      <translation>Hallazgo: {}</translation>
    </message>
    <message>
      <source>Sex {} is from the images of {}.</source>
      <translation>El sexo {} procede de las imágenes del {}.</translation>
    </message>
    <message>
      <source>The images of {} contradict themselves: by the birth date the patient was {} years old, by Patient's Age {}. The birth date counts; check whose images they are.</source>
      <translation>Las imágenes del {} se contradicen: según la fecha de nacimiento, el paciente tenía {} años; según Patient’s Age, {}. Vale la fecha de nacimiento; compruebe de quién son las imágenes.</translation>
    </message>
    <message>
      <source>The birth date in the images of {} cannot be right; their Patient's Age counts.</source>
      <translation>La fecha de nacimiento en las imágenes del {} no puede ser correcta; cuenta la edad del paciente (Patient’s Age).</translation>
    </message>
    <message>
      <source>Age {} years at time 0 is from the images of {}.</source>
      <translation>La edad de {} años en el tiempo 0 procede de las imágenes del {}.</translation>
    </message>
    <message>
      <source>The history says sex {}, the images of {} say {}; the history's is used.</source>
      <translation>La historia indica sexo {}, las imágenes del {} indican {}; se usa el de la historia.</translation>
    </message>
    <message>
      <source>The history says {} years, the images of {} make it {}; the history's age is used.</source>
      <translation>La historia indica {} años, según las imágenes del {} serían {}; se usa la edad de la historia.</translation>
    </message>
    <message>
      <source>{} says what the columns and variables are called.</source>
      <translation>{} indica cómo se llaman las columnas y variables.</translation>
    </message>
    <message>
      <source>{}: {!r} is not in {}.</source>
      <translation>{}: {!r} no está en {}.</translation>
    </message>
    <message>
      <source>{} makes two columns of {} {!r}.</source>
      <translation>{} da a dos columnas de {} el nombre {!r}.</translation>
    </message>
    <message>
      <source>Map only one of them.</source>
      <translation>Asigne solo una de ellas.</translation>
    </message>
    <message>
      <source>{} lacks the column {!r}.</source>
      <translation>A {} le falta la columna {!r}.</translation>
    </message>
    <message>
      <source>A mapping has the columns theirs, ours and, if wanted, unit.</source>
      <translation>Una correspondencia tiene las columnas theirs, ours y, si se quiere, unit.</translation>
    </message>
    <message>
      <source>one of the two names is empty.</source>
      <translation>uno de los dos nombres está vacío.</translation>
    </message>
    <message>
      <source>Fill in theirs and ours.</source>
      <translation>Rellene theirs y ours.</translation>
    </message>
    <message>
      <source>{!r} is mapped twice.</source>
      <translation>{!r} está asignado dos veces.</translation>
    </message>
    <message>
      <source>Keep one of them.</source>
      <translation>Conserve uno de ellos.</translation>
    </message>
    <message>
      <source>'{}' is neither a column, a fact nor a variable of this program.</source>
      <translation>«{}» no es ni una columna, ni un dato ni una variable de este programa.</translation>
    </message>
    <message>
      <source>See resources/history_template/variables.csv.</source>
      <translation>Véase resources/history_template/variables.csv.</translation>
    </message>
    <message>
      <source>Line {}: {} {} {} is not possible ({:g} to {:g} {}); not used.</source>
      <translation>Línea {}: {} {} {} no es posible ({:g} a {:g} {}); no se usa.</translation>
    </message>
    <message>
      <source>Line {} contradicts an earlier {} of the same time; the mean is used.</source>
      <translation>La línea {} contradice un valor anterior ({}) del mismo momento; se usa la media.</translation>
    </message>
    <message>
      <source>Line {}: {} {} {} ({:.3g} {}) is not possible ({:g} to {:g} {}); not used.</source>
      <translation>Línea {}: {} {} {} ({:.3g} {}) no es posible ({:g} a {:g} {}); no se usa.</translation>
    </message>
    <message>
      <source>Line {} repeats an earlier {} of the same time; used once.</source>
      <translation>La línea {} repite un valor anterior ({}) del mismo momento; se usa una vez.</translation>
    </message>
    <message>
      <source>{}: numbers are written with a decimal comma.</source>
      <translation>{}: los números están escritos con coma decimal.</translation>
    </message>
    <message>
      <source>{}: the point of {} is read as a decimal point, not as one of thousands.</source>
      <translation>{}: el punto de {} se lee como separador decimal, no de millares.</translation>
    </message>
    <message>
      <source>{} holds no record.</source>
      <translation>{} no contiene ningún registro.</translation>
    </message>
    <message>
      <source>It has a header and no line.</source>
      <translation>Tiene cabecera y ninguna línea.</translation>
    </message>
    <message>
      <source>{} lacks the column 'record_id'.</source>
      <translation>A {} le falta la columna «record_id».</translation>
    </message>
    <message>
      <source>Add it.</source>
      <translation>Añádala.</translation>
    </message>
    <message>
      <source>'{}' is no kind.</source>
      <translation>«{}» no es un tipo.</translation>
    </message>
    <message>
      <source>the variable has no name.</source>
      <translation>la variable no tiene nombre.</translation>
    </message>
    <message>
      <source>Fill in the column 'variable'.</source>
      <translation>Rellene la columna «variable».</translation>
    </message>
    <message>
      <source>{} has no time.</source>
      <translation>{} no tiene tiempo.</translation>
    </message>
    <message>
      <source>Only facts may come without one.</source>
      <translation>Solo los datos fijos del paciente pueden carecer de él.</translation>
    </message>
    <message>
      <source>not had</source>
      <translation>ausentes</translation>
    </message>
    <message>
      <source>Line {}: {} is not had ('{}') and not used.</source>
      <translation>Línea {}: {} no está presente («{}») y no se utiliza.</translation>
    </message>
    <message>
      <source>{} ends before it starts.</source>
      <translation>{} termina antes de empezar.</translation>
    </message>
    <message>
      <source>Correct the times.</source>
      <translation>Corrija los tiempos.</translation>
    </message>
    <message>
      <source>{} is given twice, differently.</source>
      <translation>{} aparece dos veces con valores distintos.</translation>
    </message>
    <message>
      <source>empty values</source>
      <translation>valores vacíos</translation>
    </message>
    <message>
      <source>Line {}: {} has no value and is not used.</source>
      <translation>Línea {}: {} no tiene valor y no se usa.</translation>
    </message>
    <message>
      <source>not in order of time</source>
      <translation>no en orden cronológico</translation>
    </message>
    <message>
      <source>Line {} is earlier than the line before it; sorted.</source>
      <translation>La línea {} es anterior a la precedente; ordenada.</translation>
    </message>
    <message>
      <source>unknown variables</source>
      <translation>variables desconocidas</translation>
    </message>
    <message>
      <source>Line {}: '{}' is known to no model, only shown.</source>
      <translation>Línea {}: ningún modelo conoce «{}», solo se muestra.</translation>
    </message>
    <message>
      <source>impossible values</source>
      <translation>valores imposibles</translation>
    </message>
    <message>
      <source>several values at one time</source>
      <translation>varios valores en un mismo momento</translation>
    </message>
    <message>
      <source>{} has no events.csv.</source>
      <translation>{} no tiene events.csv.</translation>
    </message>
    <message>
      <source>See resources/history_template/README.md.</source>
      <translation>Vea resources/history_template/README.md.</translation>
    </message>
    <message>
      <source>{} lacks the column '{}'.</source>
      <translation>A {} le falta la columna «{}».</translation>
    </message>
    <message>
      <source>{} has {} time columns.</source>
      <translation>Columnas de tiempo en {}: {}.</translation>
    </message>
    <message>
      <source>Give one of time_hours, time_minutes, time_days or date.</source>
      <translation>Indique solo una: time_hours, time_minutes, time_days o date.</translation>
    </message>
    <message>
      <source>'{}' is there twice.</source>
      <translation>«{}» aparece dos veces.</translation>
    </message>
    <message>
      <source>Give one line a patient.</source>
      <translation>Indique una línea por paciente.</translation>
    </message>
    <message numerus="yes">
      <source>%n more lines: {}.</source>
      <translation>
        <numerusform>%n línea más: {}.</numerusform>
        <numerusform>%n líneas más: {}.</numerusform>
      </translation>
    </message>
    <message>
      <source>'{}' is no date.</source>
      <translation>«{}» no es una fecha.</translation>
    </message>
    <message>
      <source>Write 2024-03-05 or 2024-03-05T14:30.</source>
      <translation>Escriba 2024-03-05 o 2024-03-05T14:30.</translation>
    </message>
    <message>
      <source>some dates have a time zone, some have none.</source>
      <translation>algunas fechas tienen zona horaria y otras no.</translation>
    </message>
    <message>
      <source>Give all or none.</source>
      <translation>Indíquela en todas o en ninguna.</translation>
    </message>
    <message>
      <source>some dates of this record have a time zone, some have none.</source>
      <translation>algunas fechas de este registro tienen zona horaria y otras no.</translation>
    </message>
    <message>
      <source>the unit '{}' is not known.</source>
      <translation>la unidad «{}» es desconocida.</translation>
    </message>
    <message>
      <source>Write it in UCUM, such as mg/dL.</source>
      <translation>Escríbala en UCUM, por ejemplo mg/dL.</translation>
    </message>
    <message>
      <source>'{}' is no unit of {}.</source>
      <translation>«{}» no es una unidad de {}.</translation>
    </message>
    <message>
      <source>No planes can be reformatted: the slices do not form a grid.</source>
      <translation>No se pueden reformatear planos: los cortes no forman una cuadrícula.</translation>
    </message>
    <message>
      <source>The line is too short for a curved reformation.</source>
      <translation>La línea es demasiado corta para una reconstrucción curva.</translation>
    </message>
    <message>
      <source>The line lies beside the slices of the series.</source>
      <translation>La línea queda fuera de los cortes de la serie.</translation>
    </message>
    <message>
      <source>curved reformation</source>
      <translation>reconstrucción curva</translation>
    </message>
    <message>
      <source>cross sections</source>
      <translation>cortes transversales</translation>
    </message>
    <message>
      <source>{}, shifted {:g} px down, {:g} px right</source>
      <translation>{}, desplazado {:g} px hacia abajo y {:g} px hacia la derecha</translation>
    </message>
    <message>
      <source>{}, shifted one by one</source>
      <translation>{}, desplazadas una a una</translation>
    </message>
    <message>
      <source>mean of frames {}</source>
      <translation>media de los fotogramas {}</translation>
    </message>
    <message>
      <source>mask frame {}</source>
      <translation>máscara fotograma {}</translation>
    </message>
    <message>
      <source>mask of each frame: {} before</source>
      <translation>máscara de cada fotograma: {} antes</translation>
    </message>
    <message>
      <source>several masks ({})</source>
      <translation>varias máscaras ({})</translation>
    </message>
    <message>
      <source>masks (of frames) {}</source>
      <translation>máscaras (de los fotogramas) {}</translation>
    </message>
    <message>
      <source>subtracted, {}</source>
      <translation>sustraído, {}</translation>
    </message>
    <message>
      <source>subtracted logarithms × 1000, {}</source>
      <translation>logaritmos sustraídos × 1000, {}</translation>
    </message>
    <message>
      <source>Only a film in shades of grey can be shown subtracted.</source>
      <translation>Solo una película en escala de grises puede mostrarse sustraída.</translation>
    </message>
    <message>
      <source>Choose a run of an angiography.</source>
      <translation>Elija una serie de una angiografía.</translation>
    </message>
    <message>
      <source>The subtracted run does not fit the memory: {:.1f} GB are free.</source>
      <translation>La serie sustraída no cabe en la memoria: hay {:.1f} GB libres.</translation>
    </message>
    <message>
      <source>Close other series.</source>
      <translation>Cierre otras series.</translation>
    </message>
    <message>
      <source>The mask has no pixel over the picture.</source>
      <translation>La máscara no tiene ningún píxel sobre la imagen.</translation>
    </message>
    <message>
      <source>Choose another frame as the mask.</source>
      <translation>Elija otro fotograma como máscara.</translation>
    </message>
    <message>
      <source>{} subtracted</source>
      <translation>{} sustraído</translation>
    </message>
    <message>
      <source>The circle is too wide for a region to grow in it.</source>
      <translation>El círculo es demasiado amplio para que crezca una región en él.</translation>
    </message>
    <message>
      <source>Draw it only a little wider than the lesion, or draw around the lesion.</source>
      <translation>Trácelo solo un poco más amplio que la lesión, o contornee la lesión a mano.</translation>
    </message>
    <message>
      <source>{} cannot be read ({}); it says how large its pixels are.</source>
      <translation>{} no se puede leer ({}); ese archivo indica el tamaño de sus píxeles.</translation>
    </message>
    <message>
      <source>SUL is not available: no {}.</source>
      <translation>SUL no disponible: falta {}.</translation>
    </message>
    <message>
      <source>SUL is not available: its formula is of adults.</source>
      <translation>SUL no disponible: la fórmula es para adultos.</translation>
    </message>
    <message>
      <source>SUL is not available: a Patient's Size of {:g} m cannot be.</source>
      <translation>SUL no disponible: una talla del paciente de {:g} m es imposible.</translation>
    </message>
    <message>
      <source>SUV is not available: the injection is not before the scan.</source>
      <translation>SUV no disponible: la inyección no es anterior a la adquisición.</translation>
    </message>
    <message>
      <source>SUV is not available: no correction for attenuation.</source>
      <translation>SUV no disponible: sin corrección de atenuación.</translation>
    </message>
    <message>
      <source>SUV is not available: no Radiopharmaceutical Information.</source>
      <translation>SUV no disponible: falta Radiopharmaceutical Information.</translation>
    </message>
    <message>
      <source>SUV is not available: the values are in {}.</source>
      <translation>SUV no disponible: los valores están en {}.</translation>
    </message>
    <message>
      <source>SUV is not available: Decay Correction is '{}'.</source>
      <translation>SUV no disponible: Decay Correction es «{}».</translation>
    </message>
    <message>
      <source>SUV is not available: no date and time of the scan.</source>
      <translation>SUV no disponible: faltan la fecha y la hora de la adquisición.</translation>
    </message>
    <message>
      <source>SUV is not available: no Radiopharmaceutical Start Time.</source>
      <translation>SUV no disponible: falta Radiopharmaceutical Start Time.</translation>
    </message>
    <message>
      <source>SUV is not available: no {}.</source>
      <translation>SUV no disponible: falta {}.</translation>
    </message>
    <message>
      <source>SUV is not available: the values have no unit.</source>
      <translation>SUV no disponible: los valores no tienen unidad.</translation>
    </message>
    <message>
      <source>Overlays in unused bits need grey pixels.</source>
      <translation>Los overlays en bits sin uso necesitan píxeles en escala de grises.</translation>
    </message>
    <message>
      <source>No planes can be reformatted from this series: it has a single slice or is in colour.</source>
      <translation>No se pueden reformatear planos de esta serie: tiene un solo corte o es en color.</translation>
    </message>
    <message>
      <source>Choose a series of several grey slices.</source>
      <translation>Elija una serie de varios cortes en escala de grises.</translation>
    </message>
    <message>
      <source>The window presets in {} cannot be read ({}).</source>
      <translation>Los ajustes de ventana de {} no se pueden leer ({}).</translation>
    </message>
    <message>
      <source>Install the program again.</source>
      <translation>Vuelva a instalar el programa.</translation>
    </message>
    <message>
      <source>axial</source>
      <translation>axial</translation>
    </message>
    <message>
      <source>coronal</source>
      <translation>coronal</translation>
    </message>
    <message>
      <source>sagittal</source>
      <translation>sagital</translation>
    </message>
    <message>
      <source>oblique</source>
      <translation>oblicuo</translation>
    </message>
    <message>
      <source>{0} {1}</source>
      <translation>{0} {1}</translation>
    </message>
    <message>
      <source>{} cannot be registered: its slices form no grid, or are fewer than {}.</source>
      <translation>{} no se puede registrar: sus cortes no forman una cuadrícula o son menos de {}.</translation>
    </message>
    <message>
      <source>Choose a series of several slices that has positions.</source>
      <translation>Elija una serie de varios cortes con posición.</translation>
    </message>
    <message>
      <source>{} cannot be registered: all its voxels have the same value.</source>
      <translation>{} no se puede registrar: todos sus vóxeles tienen el mismo valor.</translation>
    </message>
    <message>
      <source>Choose another series.</source>
      <translation>Elija otra serie.</translation>
    </message>
    <message>
      <source>This series</source>
      <translation>Esta serie</translation>
    </message>
    <message>
      <source>vessels</source>
      <translation>vasos</translation>
    </message>
    <message>
      <source>{} 3-D {}</source>
      <translation>{} 3-D {}</translation>
    </message>
    <message>
      <source>No views can be made: the slices do not form a grid.</source>
      <translation>No se pueden calcular vistas: los cortes no forman una cuadrícula.</translation>
    </message>
    <message>
      <source>Bone, vessels and lungs are told by Hounsfield units, which this series is not in.</source>
      <translation>El hueso, los vasos y los pulmones se distinguen por unidades Hounsfield, y esta serie no está en UH.</translation>
    </message>
    <message>
      <source>Use the rotating MIP.</source>
      <translation>Use la MIP giratoria.</translation>
    </message>
    <message>
      <source>The times need {:.1f} GB of memory together; {:.1f} GB are free.</source>
      <translation>Los tiempos necesitan juntos {:.1f} GB de memoria; hay {:.1f} GB libres.</translation>
    </message>
    <message>
      <source>Go through them one by one: Picture → Same place in the next series.</source>
      <translation>Recórralos uno a uno: Imagen → Mismo lugar en la serie siguiente.</translation>
    </message>
    <message>
      <source>Loading time {} of {}…</source>
      <translation>Cargando el tiempo {} de {}…</translation>
    </message>
    <message>
      <source>File {}</source>
      <translation>Archivo {}</translation>
    </message>
    <message>
      <source>no GPU found</source>
      <translation>no se encontró GPU</translation>
    </message>
    <message numerus="yes">
      <source>CPU, %n threads: {}</source>
      <translation>
        <numerusform>CPU, %n hilo: {}</numerusform>
        <numerusform>CPU, %n hilos: {}</numerusform>
      </translation>
    </message>
    <message>
      <source>CPU, 1 thread: {}</source>
      <translation>CPU, 1 hilo: {}</translation>
    </message>
    <message>
      <source>the GPU was not asked for</source>
      <translation>no se pidió la GPU</translation>
    </message>
    <message>
      <source>{} gives no name: {!r}.</source>
      <translation>{} no da ningún nombre: {!r}.</translation>
    </message>
    <message>
      <source>{} has SHA-256 {}…, its card says {}…: the file was changed or damaged.</source>
      <translation>{} tiene SHA-256 {}…, su ficha dice {}…: el archivo se modificó o está dañado.</translation>
    </message>
    <message>
      <source>{} is not JSON: {}.</source>
      <translation>{} no es JSON: {}.</translation>
    </message>
    <message>
      <source>The card in {} lacks or garbles {}.</source>
      <translation>En la ficha de {} falta o está alterado: {}.</translation>
    </message>
    <message>
      <source>Slice {} of {}</source>
      <translation>Corte {} de {}</translation>
    </message>
    <message>
      <source>Covering parts of the picture</source>
      <translation>Tapando partes de la imagen</translation>
    </message>
    <message>
      <source>a localizer</source>
      <translation>un localizador</translation>
    </message>
    <message>
      <source>a diffusion map</source>
      <translation>un mapa de difusión</translation>
    </message>
    <message>
      <source>a diffusion image</source>
      <translation>una imagen de difusión</translation>
    </message>
    <message>
      <source>a subtraction image</source>
      <translation>una imagen de sustracción</translation>
    </message>
    <message>
      <source>a projection</source>
      <translation>una proyección</translation>
    </message>
    <message>
      <source>a maximum intensity projection</source>
      <translation>una proyección de máxima intensidad (MIP)</translation>
    </message>
    <message>
      <source>a minimum intensity projection</source>
      <translation>una proyección de mínima intensidad (MinIP)</translation>
    </message>
    <message>
      <source>a phase image</source>
      <translation>una imagen de fase</translation>
    </message>
    <message>
      <source>a parameter map</source>
      <translation>un mapa paramétrico</translation>
    </message>
    <message>
      <source>The series is {}; the model reads MR only.</source>
      <translation>La serie es de modalidad {}; el modelo solo lee RM (MR).</translation>
    </message>
    <message>
      <source>The images have {} × {} pixels; at least {} are needed.</source>
      <translation>Las imágenes tienen {} × {} píxeles; se necesitan al menos {} por lado.</translation>
    </message>
    <message>
      <source>The pixel spacing is {:.3g} × {:.3g} mm; the model reads {:g} to {:g} mm.</source>
      <translation>El espaciado de píxeles es de {:.3g} × {:.3g} mm; el modelo lee de {:g} a {:g} mm.</translation>
    </message>
    <message>
      <source>The pixels are {}; the model reads MONOCHROME2 only.</source>
      <translation>Photometric Interpretation: {}; el modelo solo lee MONOCHROME2.</translation>
    </message>
    <message>
      <source>SOP class: {}.</source>
      <translation>Clase SOP: {}.</translation>
    </message>
    <message>
      <source>The description '{}' is that of a localizer.</source>
      <translation>La descripción «{}» es la de un localizador.</translation>
    </message>
    <message>
      <source>The images are derived from others; read with care.</source>
      <translation>Las imágenes derivan de otras; léanse con cautela.</translation>
    </message>
    <message>
      <source>Body Part Examined is {}; the model reads heads only.</source>
      <translation>Región explorada: {}; el modelo solo lee la cabeza.</translation>
    </message>
    <message>
      <source>The description speaks of {}; the model reads heads only.</source>
      <translation>La descripción menciona {}; el modelo solo lee la cabeza.</translation>
    </message>
    <message>
      <source>The file does not say which part of the body it shows.</source>
      <translation>El archivo no indica la región del cuerpo.</translation>
    </message>
    <message>
      <source>Contrast/Bolus Agent is '{}': no contrast was given.</source>
      <translation>Contrast/Bolus Agent es «{}»: no se administró contraste.</translation>
    </message>
    <message>
      <source>The description says '{}'; the model reads contrast-enhanced T1.</source>
      <translation>La descripción dice «{}»; el modelo lee T1 con contraste.</translation>
    </message>
    <message>
      <source>The description '{}' speaks of contrast.</source>
      <translation>La descripción «{}» menciona contraste.</translation>
    </message>
    <message>
      <source>Neither the tags nor the description '{}' say that contrast was given; the model reads contrast-enhanced T1 only.</source>
      <translation>Ni los atributos ni la descripción «{}» indican contraste; el modelo solo lee T1 con contraste.</translation>
    </message>
    <message>
      <source>The file does not say whether contrast was given.</source>
      <translation>El archivo no indica si se administró contraste.</translation>
    </message>
    <message>
      <source>The description says {}; the model reads T1 only.</source>
      <translation>La descripción indica {}; el modelo solo lee T1.</translation>
    </message>
    <message>
      <source>The echo time is {:g} ms; T1-weighted images have less than {:g} ms.</source>
      <translation>El tiempo de eco es de {:g} ms; en T1 es menor de {:g} ms.</translation>
    </message>
    <message>
      <source>The repetition time is {:g} ms without an inversion pulse; T1-weighted images have at most {:g} ms.</source>
      <translation>El tiempo de repetición es de {:g} ms sin pulso de inversión; en T1 es de {:g} ms como máximo.</translation>
    </message>
    <message>
      <source>Echo and repetition time are those of T1-weighted images.</source>
      <translation>Los tiempos de eco y de repetición son los de imágenes potenciadas en T1.</translation>
    </message>
    <message>
      <source>The file does not give echo and repetition times.</source>
      <translation>El archivo no indica los tiempos de eco y de repetición.</translation>
    </message>
    <message>
      <source>The pixel spacing is not given; the head's size is assumed.</source>
      <translation>No se indica el espaciado de píxeles; se supone un tamaño de cabeza habitual.</translation>
    </message>
    <message>
      <source>The pixel spacing is {:.3g} × {:.3g} mm.</source>
      <translation>El espaciado de píxeles es de {:.3g} × {:.3g} mm.</translation>
    </message>
    <message>
      <source>The series is MR.</source>
      <translation>La serie es de RM (MR).</translation>
    </message>
    <message>
      <source>The series has no modality; the model reads MR only.</source>
      <translation>La serie no indica la modalidad; el modelo solo lee RM (MR).</translation>
    </message>
    <message>
      <source>The SOP class {} is not an MR image.</source>
      <translation>La clase SOP {} no es una imagen de RM.</translation>
    </message>
    <message>
      <source>Original images.</source>
      <translation>Imágenes originales.</translation>
    </message>
    <message>
      <source>Image Type is not given.</source>
      <translation>No se indica Image Type.</translation>
    </message>
    <message>
      <source>The description speaks of the head.</source>
      <translation>La descripción menciona la cabeza.</translation>
    </message>
    <message>
      <source>Contrast/Bolus Agent is {}.</source>
      <translation>Contraste: {}.</translation>
    </message>
    <message>
      <source>The images have {} × {} pixels.</source>
      <translation>Las imágenes tienen {} × {} píxeles.</translation>
    </message>
    <message>
      <source>The file does not name the kind of its pixels.</source>
      <translation>El archivo no indica Photometric Interpretation.</translation>
    </message>
    <message>
      <source>The pixels are {}.</source>
      <translation>Photometric Interpretation: {}.</translation>
    </message>
    <message>
      <source>Image Type {}: this is {}.</source>
      <translation>Image Type {}: se trata de {}.</translation>
    </message>
    <message>
      <source>Body Part Examined is {}.</source>
      <translation>Región explorada: {}.</translation>
    </message>
    <message>
      <source>The slices lie {:.2f} from the training images in feature space; the limit is {:.2f}.</source>
      <translation>En el espacio de características, los cortes distan {:.2f} de las imágenes de entrenamiento; el límite es {:.2f}.</translation>
    </message>
    <message>
      <source>The slices lie {:.2f} from the training images in feature space, within the limit of {:.2f}.</source>
      <translation>En el espacio de características, los cortes distan {:.2f} de las imágenes de entrenamiento, dentro del límite de {:.2f}.</translation>
    </message>
    <message>
      <source>{} of {} slices looked at hold a picture.</source>
      <translation>{} de los {} cortes revisados contienen imagen.</translation>
    </message>
    <message>
      <source>Neighbouring pixels correlate by {:.2f}: this is noise, not a picture.</source>
      <translation>La correlación entre píxeles vecinos es de solo {:.2f}: es ruido, no una imagen.</translation>
    </message>
    <message>
      <source>The background is bright: the grey is inverted.</source>
      <translation>El fondo es claro: la escala de grises está invertida.</translation>
    </message>
    <message>
      <source>The middle of the picture has {:.2f} of the brightest grey; in contrast-enhanced T1 of the head it has at most {:g}, in T2 more.</source>
      <translation>El centro de la imagen tiene {:.2f} del gris más claro; en T1 de la cabeza con contraste tiene como máximo {:g}, en T2 más.</translation>
    </message>
    <message>
      <source>The pictures are in colour; the model reads grey.</source>
      <translation>Las imágenes son en color; el modelo lee escala de grises.</translation>
    </message>
    <message>
      <source>The middle of the picture has {:.2f} of the brightest grey.</source>
      <translation>El centro de la imagen tiene {:.2f} del gris más claro.</translation>
    </message>
    <message>
      <source>Neighbouring pixels correlate by {:.2f}.</source>
      <translation>La correlación entre píxeles vecinos es de {:.2f}.</translation>
    </message>
    <message>
      <source>The background is dark.</source>
      <translation>El fondo es oscuro.</translation>
    </message>
    <message>
      <source>The slices are blank.</source>
      <translation>Los cortes están en blanco.</translation>
    </message>
    <message>
      <source>{} is missing</source>
      <translation>falta {}</translation>
    </message>
    <message>
      <source>{} is unknown</source>
      <translation>{} es desconocido</translation>
    </message>
    <message>
      <source>{} is a model of architecture {!r}; this program knows {!r}.</source>
      <translation>{} es un modelo de arquitectura {!r}; este programa conoce {!r}.</translation>
    </message>
    <message>
      <source>Install a model made for this version.</source>
      <translation>Instale un modelo hecho para esta versión.</translation>
    </message>
    <message>
      <source>{} holds weights that its card does not name: {}.</source>
      <translation>{} contiene pesos que su ficha no nombra: {}.</translation>
    </message>
    <message>
      <source>The network {} in {} does not fit {}: {}.</source>
      <translation>La red {} de {} no corresponde a {}: {}.</translation>
    </message>
    <message>
      <source>{} has shape {}, not {}</source>
      <translation>{} tiene la forma {}, no {}</translation>
    </message>
    <message>
      <source>The second opinion in {} does not fit: {}.</source>
      <translation>La segunda opinión en {} no encaja: {}.</translation>
    </message>
    <message>
      <source>The guideline is for nodules found by chance, not for screening, known cancer, a weak immune system or an age below {} years.</source>
      <translation>La guía es para nódulos hallados por casualidad, no para cribado, cáncer conocido, inmunodepresión ni edad inferior a {} años.</translation>
    </message>
    <message>
      <source>no routine follow-up</source>
      <translation>sin seguimiento de rutina</translation>
    </message>
    <message>
      <source>CT at 12 months is optional</source>
      <translation>TC a los 12 meses opcional</translation>
    </message>
    <message>
      <source>CT at 6–12 months, then consider CT at 18–24 months</source>
      <translation>TC a los 6–12 meses, después considerar TC a los 18–24 meses</translation>
    </message>
    <message>
      <source>CT at 6–12 months, then at 18–24 months</source>
      <translation>TC a los 6–12 meses, después a los 18–24 meses</translation>
    </message>
    <message>
      <source>CT at 3–6 months, then consider CT at 18–24 months</source>
      <translation>TC a los 3–6 meses, después considerar TC a los 18–24 meses</translation>
    </message>
    <message>
      <source>CT at 3–6 months, then at 18–24 months</source>
      <translation>TC a los 3–6 meses, después a los 18–24 meses</translation>
    </message>
    <message>
      <source>consider CT at 3 months, PET/CT or tissue sampling</source>
      <translation>considerar TC a los 3 meses, PET/TC o biopsia</translation>
    </message>
    <message>
      <source>CT at 6–12 months, then every 2 years until 5 years</source>
      <translation>TC a los 6–12 meses, después cada 2 años hasta 5 años</translation>
    </message>
    <message>
      <source>CT at 3–6 months; if it persists and its solid part stays below 6 mm, every year for 5 years</source>
      <translation>TC a los 3–6 meses; si persiste y su parte sólida sigue por debajo de 6 mm, cada año durante 5 años</translation>
    </message>
    <message>
      <source>CT at 3–6 months; one that persists with a solid part of 6 mm or more is highly suspicious</source>
      <translation>TC a los 3–6 meses; si persiste con una parte sólida de 6 mm o más es muy sospechoso</translation>
    </message>
    <message>
      <source>CT at 3–6 months; if stable, consider CT at 2 and 4 years</source>
      <translation>TC a los 3–6 meses; si es estable, considerar TC a los 2 y 4 años</translation>
    </message>
    <message>
      <source>CT at 3–6 months, then as the most suspicious one asks for</source>
      <translation>TC a los 3–6 meses, después según el más sospechoso</translation>
    </message>
    <message>
      <source>solid</source>
      <translation>sólido</translation>
    </message>
    <message>
      <source>part solid</source>
      <translation>subsólido</translation>
    </message>
    <message>
      <source>ground glass</source>
      <translation>vidrio deslustrado</translation>
    </message>
    <message>
      <source>Fleischner 2017, {}, {:d} mm: {}.</source>
      <translation>Fleischner 2017, {}, {:d} mm: {}.</translation>
    </message>
    <message>
      <source>a single nodule, {}</source>
      <translation>nódulo único, {}</translation>
    </message>
    <message>
      <source>if it is the only nodule, {}</source>
      <translation>si es el único nódulo, {}</translation>
    </message>
    <message>
      <source>one of several nodules, {}</source>
      <translation>uno de varios nódulos, {}</translation>
    </message>
    <message>
      <source>Fleischner 2017: not told of a nodule with {}.</source>
      <translation>Fleischner 2017: no se indica para un nódulo con {}.</translation>
    </message>
    <message>
      <source>at low risk {}; at high risk {}</source>
      <translation>con riesgo bajo {}; con riesgo alto {}</translation>
    </message>
    <message>
      <source>{:.1f} % of the {:g} mm around the point is aerated lung; at least {:.0f} % is needed.</source>
      <translation>Solo el {:.1f} % de los {:g} mm alrededor del punto es pulmón aireado; se necesita al menos el {:.0f} %.</translation>
    </message>
    <message>
      <source>The series is {}; the model reads CT only.</source>
      <translation>La serie es de modalidad {}; el modelo solo lee TC (CT).</translation>
    </message>
    <message>
      <source>The slices are inclined to axial by {:.0f}°; the model reads axial slices only.</source>
      <translation>Los cortes están inclinados {:.0f}° respecto al plano axial; el modelo solo lee cortes axiales.</translation>
    </message>
    <message>
      <source>Kernel {}, slice thickness {:g} mm; the model reads slices of at most {:g} mm.</source>
      <translation>Filtro {}, grosor de corte {:g} mm; el modelo lee cortes de {:g} mm como máximo.</translation>
    </message>
    <message>
      <source>Pixels of {:.3g} × {:.3g} mm, slices {:.3g} mm apart; the model reads square pixels of {:g} to {:g} mm and slices up to {:g} mm apart.</source>
      <translation>Píxeles de {:.3g} × {:.3g} mm, cortes separados {:.3g} mm; el modelo lee píxeles cuadrados de {:g} a {:g} mm y cortes separados hasta {:g} mm.</translation>
    </message>
    <message>
      <source>The values are {}; the model reads HU only.</source>
      <translation>Los valores están en {}; el modelo solo lee UH.</translation>
    </message>
    <message>
      <source>{:.0f} % of the {:g} mm around the point is aerated lung.</source>
      <translation>El {:.0f} % de los {:g} mm alrededor del punto es pulmón aireado.</translation>
    </message>
    <message>
      <source>Image Type {}: these are not original slices.</source>
      <translation>Image Type {}: no son cortes originales.</translation>
    </message>
    <message>
      <source>The description '{}' is not that of slices.</source>
      <translation>La descripción «{}» no es la de cortes.</translation>
    </message>
    <message>
      <source>Original slices.</source>
      <translation>Cortes originales.</translation>
    </message>
    <message>
      <source>The file speaks of {}; the model reads chests only.</source>
      <translation>El archivo menciona {}; el modelo solo lee el tórax.</translation>
    </message>
    <message>
      <source>not given</source>
      <translation>no indicado</translation>
    </message>
    <message>
      <source>The slices are not evenly spaced, or distances are not given.</source>
      <translation>Los cortes no están espaciados por igual, o no se indican las distancias.</translation>
    </message>
    <message>
      <source>Pixels of {:.3g} × {:.3g} mm, slices {:.3g} mm apart.</source>
      <translation>Píxeles de {:.3g} × {:.3g} mm, cortes separados {:.3g} mm.</translation>
    </message>
    <message>
      <source>The series is CT.</source>
      <translation>La serie es de TC (CT).</translation>
    </message>
    <message>
      <source>The series has no modality; the model reads CT only.</source>
      <translation>La serie no indica la modalidad; el modelo solo lee TC (CT).</translation>
    </message>
    <message>
      <source>The SOP class {} is not a CT image.</source>
      <translation>La clase SOP {} no es una imagen de TC.</translation>
    </message>
    <message>
      <source>The file speaks of the chest.</source>
      <translation>El archivo menciona el tórax.</translation>
    </message>
    <message>
      <source>The orientation of the slices is not given.</source>
      <translation>No se indica la orientación de los cortes.</translation>
    </message>
    <message>
      <source>The slices are inclined to axial by {:.0f}°.</source>
      <translation>Los cortes están inclinados {:.0f}° respecto al plano axial.</translation>
    </message>
    <message>
      <source>Kernel {}, slice thickness not given.</source>
      <translation>Filtro {}, grosor de corte no indicado.</translation>
    </message>
    <message>
      <source>Kernel {}, slice thickness {:g} mm.</source>
      <translation>Filtro {}, grosor de corte {:g} mm.</translation>
    </message>
    <message>
      <source>The values are HU.</source>
      <translation>Los valores están en UH.</translation>
    </message>
    <message>
      <source>The values have no unit; the model reads HU only.</source>
      <translation>Los valores no tienen unidad; el modelo solo lee UH.</translation>
    </message>
    <message>
      <source>Lung-RADS is for screening by low-dose CT. A nodule that is new or growing, in an airway, or solid, smooth and below 10 mm at the pleura has other categories.</source>
      <translation>Lung-RADS es para el cribado con TC de baja dosis. Un nódulo nuevo o en crecimiento, en una vía aérea, o sólido, liso y menor de 10 mm junto a la pleura tiene otras categorías.</translation>
    </message>
    <message>
      <source>low-dose CT in 12 months</source>
      <translation>TC de baja dosis en 12 meses</translation>
    </message>
    <message>
      <source>category 2, {}</source>
      <translation>categoría 2, {}</translation>
    </message>
    <message>
      <source>category 3, low-dose CT in 6 months</source>
      <translation>categoría 3, TC de baja dosis en 6 meses</translation>
    </message>
    <message>
      <source>category 4A, low-dose CT in 3 months; PET/CT may be considered where 8 mm or more are solid</source>
      <translation>categoría 4A, TC de baja dosis en 3 meses; puede considerarse PET/TC si 8 mm o más son sólidos</translation>
    </message>
    <message>
      <source>category 4B, diagnostic CT, PET/CT or tissue sampling</source>
      <translation>categoría 4B, TC diagnóstica, PET/TC o biopsia</translation>
    </message>
    <message>
      <source>by its solid part below 6 mm category 3 (low-dose CT in 6 months), below 8 mm 4A (in 3 months), otherwise 4B (diagnostic CT, PET/CT or tissue sampling)</source>
      <translation>según su parte sólida, menor de 6 mm categoría 3 (TC de baja dosis en 6 meses), menor de 8 mm 4A (en 3 meses), si no 4B (TC diagnóstica, PET/TC o biopsia)</translation>
    </message>
    <message>
      <source>Lung-RADS 2022, at a first screening, {}, {:.1f} mm: {}.</source>
      <translation>Lung-RADS 2022, en un primer cribado, {}, {:.1f} mm: {}.</translation>
    </message>
    <message>
      <source>category 1, {}</source>
      <translation>categoría 1, {}</translation>
    </message>
    <message>
      <source>{}; 4X may be chosen for its spiculation</source>
      <translation>{}; puede elegirse 4X por su espiculación</translation>
    </message>
    <message>
      <source>Slices count from 1; x runs to the right, y down, in pixels.</source>
      <translation>Los cortes se cuentan desde 1; x va a la derecha, y hacia abajo, en píxeles.</translation>
    </message>
    <message>
      <source>The point {:g}, {:g} on slice {} lies outside the series of {} slices with {} x {} pixels.</source>
      <translation>El punto {:g}, {:g} del corte {} está fuera de la serie de {} cortes de {} × {} píxeles.</translation>
    </message>
    <message>
      <source>The distance of the slices or the size of the pixels is not known, or the slices are not evenly spaced: a nodule cannot be measured.</source>
      <translation>Se desconoce la distancia entre cortes o el tamaño de los píxeles, o los cortes no están espaciados por igual: no se puede medir un nódulo.</translation>
    </message>
    <message>
      <source>Choose a series of evenly spaced slices.</source>
      <translation>Elija una serie de cortes espaciados por igual.</translation>
    </message>
    <message>
      <source>The networks see no nodule at this point.</source>
      <translation>Las redes no ven ningún nódulo en este punto.</translation>
    </message>
    <message>
      <source>It is the nodule of {}.</source>
      <translation>Es el nódulo de {}.</translation>
    </message>
    <message>
      <source>Nodule {} of {}</source>
      <translation>Nódulo {} de {}</translation>
    </message>
    <message>
      <source>The Mayo score is for a single nodule of {:.0f} to {:.0f} mm.</source>
      <translation>La puntuación de Mayo es para un nódulo único de {:.0f} a {:.0f} mm.</translation>
    </message>
    <message>
      <source>McWilliams et al. 2013, full model with spiculation</source>
      <translation>McWilliams et al. 2013, modelo completo con espiculación</translation>
    </message>
    <message>
      <source>Nodule of {:.0f} × {:.0f} mm: {}. Radiologists would rate it {} (mean rating {:.1f} of 5); this is not histology.</source>
      <translation>Nódulo de {:.0f} × {:.0f} mm: {}. Los radiólogos lo valorarían así: {} (valoración media {:.1f} de 5); no es histología.</translation>
    </message>
    <message>
      <source>The networks disagree: not sure.</source>
      <translation>Las redes discrepan: incierto.</translation>
    </message>
    <message>
      <source>This mark was set by {} {} (SHA-256 {}…), but {} {} (SHA-256 {}…) is installed now: its map would not say why the mark is there.</source>
      <translation>Esta marca fue puesta por {} {} (SHA-256 {}…), pero ahora está instalado {} {} (SHA-256 {}…): su mapa no diría por qué está la marca.</translation>
    </message>
    <message>
      <source>Analyse the series again: the installed model explains the marks that it sets.</source>
      <translation>Analice la serie de nuevo: el modelo instalado explica las marcas que él mismo pone.</translation>
    </message>
    <message>
      <source>There is no map {!r}.</source>
      <translation>No hay ningún mapa {!r}.</translation>
    </message>
    <message>
      <source>The finding's slice holds no picture.</source>
      <translation>El corte del hallazgo no contiene imagen.</translation>
    </message>
    <message>
      <source>Choose another finding.</source>
      <translation>Elija otro hallazgo.</translation>
    </message>
    <message>
      <source>The last entry of the audit trail was not finished when the program ended; it was kept in {}.</source>
      <translation>La última entrada del registro de auditoría no estaba terminada cuando acabó el programa; se guardó en {}.</translation>
    </message>
    <message>
      <source>The audit trail {} cannot be written: {}.</source>
      <translation>No se puede escribir el registro de auditoría {}: {}.</translation>
    </message>
    <message>
      <source>Free space on the disk, or give the user the right to write there.</source>
      <translation>Libere espacio en el disco o dé al usuario permiso para escribir ahí.</translation>
    </message>
    <message>
      <source>The newest entries of the audit trail {} are missing: it should reach entry {}.</source>
      <translation>Faltan las entradas más recientes del registro de auditoría {}: debería llegar a la entrada {}.</translation>
    </message>
    <message>
      <source>The audit trail is damaged ({}); it was kept as {}, and a new one was begun.</source>
      <translation>El registro de auditoría está dañado ({}); se guardó como {} y se empezó uno nuevo.</translation>
    </message>
    <message>
      <source>The newest entry of the audit trail {}, number {}, is missing: another stands in its place.</source>
      <translation>Falta la entrada más reciente del registro de auditoría {}, número {}: otra está en su lugar.</translation>
    </message>
    <message>
      <source>The audit trail {} is held by another program.</source>
      <translation>Otro programa tiene ocupado el registro de auditoría {}.</translation>
    </message>
    <message>
      <source>Close that one.</source>
      <translation>Ciérrelo.</translation>
    </message>
    <message>
      <source>The data folder {} cannot be made: {}.</source>
      <translation>No se puede crear la carpeta de datos {}: {}.</translation>
    </message>
    <message>
      <source>Set {} to a folder that you can write to.</source>
      <translation>Asigne a {} una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
      <source>Remove the file to begin anew.</source>
      <translation>Elimine el archivo para empezar de nuevo.</translation>
    </message>
    <message>
      <source>no layout has {} rows and {} columns</source>
      <translation>ninguna disposición tiene {} filas y {} columnas</translation>
    </message>
    <message>
      <source>no slot before slot {} is number {}</source>
      <translation>antes de la casilla {} ninguna tiene el número {}</translation>
    </message>
    <message>
      <source>{} is no width of a window</source>
      <translation>{} no es un ancho de ventana</translation>
    </message>
    <message>
      <source>{} is no view of a series</source>
      <translation>{} no es una vista de una serie</translation>
    </message>
    <message>
      <source>{} is no slab</source>
      <translation>{} no es un corte grueso</translation>
    </message>
    <message>
      <source>The arrangement cannot be written to {}: {}.</source>
      <translation>La disposición no se puede escribir en {}: {}.</translation>
    </message>
    <message>
      <source>Free space on the disk, or set MEDVIEWER_HOME to a folder that you can write to.</source>
      <translation>Libere espacio en el disco o asigne a MEDVIEWER_HOME una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
      <source>The arrangements in {} cannot be read ({}).</source>
      <translation>Las disposiciones de {} no se pueden leer ({}).</translation>
    </message>
    <message>
      <source>The index of the library is gone; it is made again from the files.</source>
      <translation>El índice de la biblioteca ha desaparecido; se rehace a partir de los archivos.</translation>
    </message>
    <message>
      <source>Files of the series in {} were moved or changed since.</source>
      <translation>Algunos archivos de la serie en {} se movieron o cambiaron desde entonces.</translation>
    </message>
    <message>
      <source>Connect their drive again, or open the folder where they are now.</source>
      <translation>Conecte de nuevo su unidad o abra la carpeta donde están ahora.</translation>
    </message>
    <message>
      <source>The series "{}" is not in the index any more.</source>
      <translation>La serie «{}» ya no está en el índice.</translation>
    </message>
    <message>
      <source>Open the folder {} again.</source>
      <translation>Abra de nuevo la carpeta {}.</translation>
    </message>
    <message>
      <source>Rebuild the library.</source>
      <translation>Reconstruya la biblioteca.</translation>
    </message>
    <message>
      <source>Free space on the disk, connect its drive, or close other windows.</source>
      <translation>Libere espacio, conecte la unidad o cierre otras ventanas.</translation>
    </message>
    <message>
      <source>The index {} cannot be used: {}.</source>
      <translation>El índice {} no se puede usar: {}.</translation>
    </message>
    <message>
      <source>Connect its drive, or set MEDVIEWER_HOME to a folder that you can write to.</source>
      <translation>Conecte su unidad o asigne a MEDVIEWER_HOME una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
      <source>The index of the library could not be used ({}); it was kept as {}, and a new one is made from the files.</source>
      <translation>El índice de la biblioteca no se pudo usar ({}); se guardó como {} y se hace uno nuevo a partir de los archivos.</translation>
    </message>
    <message>
      <source>its schema version is {}, known are 1 to {}</source>
      <translation>su versión de esquema es {}, se conocen de 1 a {}</translation>
    </message>
    <message>
      <source>it is damaged: {}</source>
      <translation>está dañado: {}</translation>
    </message>
    <message>
      <source>Give the user the right to read it.</source>
      <translation>Dé al usuario permiso para leerlo.</translation>
    </message>
    <message>
      <source>Free space on the disk, or get the right to write there; what is on the screen is not saved until then.</source>
      <translation>Libere espacio en el disco u obtenga permiso para escribir ahí; hasta entonces no se guarda lo que hay en pantalla.</translation>
    </message>
    <message>
      <source>{} cannot be opened: {}.</source>
      <translation>{} no se puede abrir: {}.</translation>
    </message>
    <message>
      <source>Connect its drive again, or open the files from where they are now.</source>
      <translation>Conecte de nuevo su unidad o abra los archivos donde están ahora.</translation>
    </message>
    <message numerus="yes">
      <source>%n places</source>
      <translation>
        <numerusform>%n lugar</numerusform>
        <numerusform>%n lugares</numerusform>
      </translation>
    </message>
    <message>
      <source>The library was made again from {}; not there now: {}.</source>
      <translation>La biblioteca se rehízo a partir de {}; ahora no están: {}.</translation>
    </message>
    <message>
      <source>1 place</source>
      <translation>1 lugar</translation>
    </message>
    <message>
      <source>The library was made again from {}.</source>
      <translation>La biblioteca se rehízo a partir de {}.</translation>
    </message>
    <message>
      <source>The settings could not be understood ({}); the file was kept as {}.</source>
      <translation>No se pudieron entender los ajustes ({}); el archivo se guardó como {}.</translation>
    </message>
    <message>
      <source>it holds no settings</source>
      <translation>no contiene ajustes</translation>
    </message>
    <message>
      <source>its schema version is {!r}, known are 1 to {}</source>
      <translation>su versión de esquema es {!r}, se conocen de 1 a {}</translation>
    </message>
    <message>
      <source>{} cannot be read ({}); using the usual settings.</source>
      <translation>{} no se puede leer ({}); se usan los ajustes habituales.</translation>
    </message>
    <message>
      <source>The settings cannot be written to {}: {}.</source>
      <translation>Los ajustes no se pueden escribir en {}: {}.</translation>
    </message>
    <message>
      <source>Permission denied</source>
      <translation>permiso denegado</translation>
    </message>
    <message>
      <source>Address already in use</source>
      <translation>la dirección ya está en uso</translation>
    </message>
    <message>
      <source>Device or resource busy</source>
      <translation>dispositivo o archivo ocupado</translation>
    </message>
    <message>
      <source>Disk quota exceeded</source>
      <translation>cuota de disco superada</translation>
    </message>
    <message>
      <source>File exists</source>
      <translation>el archivo ya existe</translation>
    </message>
    <message>
      <source>File too large</source>
      <translation>archivo demasiado grande</translation>
    </message>
    <message>
      <source>Input/output error</source>
      <translation>error de entrada/salida</translation>
    </message>
    <message>
      <source>Is a directory</source>
      <translation>es una carpeta</translation>
    </message>
    <message>
      <source>File name too long</source>
      <translation>nombre de archivo demasiado largo</translation>
    </message>
    <message>
      <source>No such file or directory</source>
      <translation>no existe el archivo o la carpeta</translation>
    </message>
    <message>
      <source>No space left on device</source>
      <translation>no queda espacio en el disco</translation>
    </message>
    <message>
      <source>Not a directory</source>
      <translation>no es una carpeta</translation>
    </message>
    <message>
      <source>Operation not permitted</source>
      <translation>operación no permitida</translation>
    </message>
    <message>
      <source>Read-only file system</source>
      <translation>disco de solo lectura</translation>
    </message>
    <message>
      <source>Connection timed out</source>
      <translation>se agotó el tiempo de conexión</translation>
    </message>
    <message>
      <source>Connection refused</source>
      <translation>conexión rechazada</translation>
    </message>
    <message>
      <source>Check the certificates of both sides.</source>
      <translation>Compruebe los certificados de ambos lados.</translation>
    </message>
    <message>
      <source>It may not know our title {}, or its own is not {}; ask who runs it.</source>
      <translation>Quizá no conozca nuestro título AE {}, o el suyo no sea {}; pregunte a quien la gestiona.</translation>
    </message>
    <message>
      <source>{} broke off at {}, port {}.</source>
      <translation>{} cortó la conexión ({}, puerto {}).</translation>
    </message>
    <message>
      <source>It may want TLS, or speak something else than DICOM there.</source>
      <translation>Quizá exija TLS, o ahí hable algo que no es DICOM.</translation>
    </message>
    <message>
      <source>It may ask who we are: `medviewer pacs add --certificate --key` names our certificate.</source>
      <translation>Quizá pregunta quiénes somos: `medviewer pacs add --certificate --key` indica nuestro certificado.</translation>
    </message>
    <message>
      <source>It is busy just now. Try again later.</source>
      <translation>Está ocupada en este momento. Inténtelo más tarde.</translation>
    </message>
    <message>
      <source>{} does not support {}.</source>
      <translation>{} no admite {}.</translation>
    </message>
    <message>
      <source>Ask who runs it to allow it.</source>
      <translation>Pida a quien la gestiona que lo permita.</translation>
    </message>
    <message>
      <source>{} is reached by DICOMweb only.</source>
      <translation>A {} solo se llega por DICOMweb.</translation>
    </message>
    <message>
      <source>Ask it by DICOMweb.</source>
      <translation>Consúltela por DICOMweb.</translation>
    </message>
    <message>
      <source>{} refused us.</source>
      <translation>{} nos rechazó.</translation>
    </message>
    <message>
      <source>It does not know our title {}; ask who runs it to add it.</source>
      <translation>No conoce nuestro título AE {}; pida a quien la gestiona que lo añada.</translation>
    </message>
    <message>
      <source>It is not called {}: check its title.</source>
      <translation>No se llama {}: compruebe su título AE.</translation>
    </message>
    <message>
      <source>{} broke off during {}.</source>
      <translation>{} cortó la conexión durante {}.</translation>
    </message>
    <message>
      <source>Try again. If it always does so, it may not allow us that; ask who runs it.</source>
      <translation>Inténtelo de nuevo. Si siempre lo hace, quizá no nos lo permita; pregunte a quien la gestiona.</translation>
    </message>
    <message>
      <source>{} is not found: nobody knows the address {}.</source>
      <translation>No se encuentra {}: la dirección {} es desconocida.</translation>
    </message>
    <message>
      <source>Check address, port and network.</source>
      <translation>Compruebe la dirección, el puerto y la red.</translation>
    </message>
    <message>
      <source>{} does not answer at {}, port {}.</source>
      <translation>{} no responde ({}, puerto {}).</translation>
    </message>
    <message>
      <source>{} refused {}: status {} ({}).</source>
      <translation>{} rechazó {}: estado {} ({}).</translation>
    </message>
    <message>
      <source>{} refused {}: status {}.</source>
      <translation>{} rechazó {}: estado {}.</translation>
    </message>
    <message>
      <source>It may not have the study (any more), or not give it to us.</source>
      <translation>Quizá no tiene (o ya no tiene) el estudio, o no nos lo da.</translation>
    </message>
    <message>
      <source>It may not have the study (any more), or not know that {} is here, at port {}.</source>
      <translation>Quizá no tiene (o ya no tiene) el estudio, o no sabe que {} está aquí, en el puerto {}.</translation>
    </message>
    <message>
      <source>the retrieval</source>
      <translation>la recuperación</translation>
    </message>
    <message>
      <source>It has no room left; ask who runs it.</source>
      <translation>No le queda espacio; pregunte a quien la gestiona.</translation>
    </message>
    <message>
      <source>the echo</source>
      <translation>el eco</translation>
    </message>
    <message>
      <source>{} kinds of files are too many at once.</source>
      <translation>{} tipos de archivos son demasiados a la vez.</translation>
    </message>
    <message>
      <source>Send fewer.</source>
      <translation>Envíe menos.</translation>
    </message>
    <message>
      <source>{} does not take {}: {}</source>
      <translation>{} no acepta {}: {}</translation>
    </message>
    <message>
      <source>the query</source>
      <translation>la consulta</translation>
    </message>
    <message>
      <source>{} of {} files did not come from {}; retrieve the study again.</source>
      <translation>{} de {} archivos no llegaron de {}; recupere el estudio de nuevo.</translation>
    </message>
    <message>
      <source>{} Files that came: {}; retrieve the study again.</source>
      <translation>{} Archivos que llegaron: {}; recupere el estudio de nuevo.</translation>
    </message>
    <message>
      <source>{} {} of {} files came; retrieve the study again.</source>
      <translation>{} Llegaron {} de {} archivos; recupere el estudio de nuevo.</translation>
    </message>
    <message>
      <source>Free space on the disk.</source>
      <translation>Libere espacio en el disco.</translation>
    </message>
    <message>
      <source>{} is no DICOM file that can be sent ({}).</source>
      <translation>{} no es un archivo DICOM que se pueda enviar ({}).</translation>
    </message>
    <message>
      <source>{} of {} files were not sent to {}.</source>
      <translation>{} de {} archivos no se enviaron a {}.</translation>
    </message>
    <message>
      <source>{} is no DICOM file that can be sent.</source>
      <translation>{} no es un archivo DICOM que se pueda enviar.</translation>
    </message>
    <message>
      <source>{} is not sent: {}</source>
      <translation>{} no se envía: {}</translation>
    </message>
    <message>
      <source>{} {} of {} files were sent before.</source>
      <translation>{} Antes se enviaron {} de {} archivos.</translation>
    </message>
    <message>
      <source>it has no {}</source>
      <translation>falta {}</translation>
    </message>
    <message>
      <source>{!r} is no date.</source>
      <translation>{!r} no es una fecha.</translation>
    </message>
    <message>
      <source>Write 2024-01-31, or 2024-01-01 - 2024-01-31 from the one to the other.</source>
      <translation>Escriba 2024-01-31 o, de un día a otro, 2024-01-01 - 2024-01-31.</translation>
    </message>
    <message>
      <source>Nobody can listen at port {}: {}.</source>
      <translation>No se puede escuchar en el puerto {}: {}.</translation>
    </message>
    <message>
      <source>Choose another port.</source>
      <translation>Elija otro puerto.</translation>
    </message>
    <message>
      <source>{!r} is no Application Entity title.</source>
      <translation>{!r} no es un título de entidad de aplicación (AE).</translation>
    </message>
    <message>
      <source>It has 1 to 16 ASCII letters.</source>
      <translation>Tiene de 1 a 16 caracteres ASCII.</translation>
    </message>
    <message>
      <source>{} is no port.</source>
      <translation>{} no es un puerto.</translation>
    </message>
    <message>
      <source>Ports are 1 to 65535; usual is 104.</source>
      <translation>Los puertos van de 1 a 65535; lo habitual es 104.</translation>
    </message>
    <message>
      <source>No station is called {!r}.</source>
      <translation>Ninguna estación se llama {!r}.</translation>
    </message>
    <message>
      <source>{!r} is no name for a station.</source>
      <translation>{!r} no es un nombre de estación.</translation>
    </message>
    <message>
      <source>Use up to 40 letters, digits, blanks, '-', '_', '.'.</source>
      <translation>Use hasta 40 letras, cifras, espacios, «-», «_», «.».</translation>
    </message>
    <message>
      <source>{} has no address.</source>
      <translation>{} no tiene dirección.</translation>
    </message>
    <message>
      <source>Give it a host and a port, or an address of DICOMweb, or both.</source>
      <translation>Indique un host y un puerto, o una dirección DICOMweb, o ambos.</translation>
    </message>
    <message>
      <source>{!r} is no address.</source>
      <translation>{!r} no es una dirección.</translation>
    </message>
    <message>
      <source>It begins with https:// or http://.</source>
      <translation>Comienza con https:// o http://.</translation>
    </message>
    <message>
      <source>{} is no list of stations ({}).</source>
      <translation>{} no es una lista de estaciones ({}).</translation>
    </message>
    <message>
      <source>Move it away and add the stations again.</source>
      <translation>Apártelo y añada de nuevo las estaciones.</translation>
    </message>
    <message>
      <source>Known: {}. `medviewer pacs add --help` says how to add one.</source>
      <translation>Conocidas: {}. `medviewer pacs add --help` dice cómo añadir una.</translation>
    </message>
    <message>
      <source>None is known yet. `medviewer pacs add --help` says how to add one.</source>
      <translation>Aún no se conoce ninguna. `medviewer pacs add --help` dice cómo añadir una.</translation>
    </message>
    <message>
      <source>Its certificate must be renewed, or a clock is wrong.</source>
      <translation>Hay que renovar su certificado, o un reloj va mal.</translation>
    </message>
    <message>
      <source>Name the authority that issued its certificate: `medviewer pacs add --authority`.</source>
      <translation>Indique la autoridad que emitió su certificado: `medviewer pacs add --authority`.</translation>
    </message>
    <message>
      <source>Add the station by a host name that its certificate has.</source>
      <translation>Añada la estación con un nombre de host que figure en su certificado.</translation>
    </message>
    <message>
      <source>Name files in PEM form.</source>
      <translation>Indique archivos en formato PEM.</translation>
    </message>
    <message>
      <source>{} and we do not trust each other: {}.</source>
      <translation>{} y nosotros no confiamos el uno en el otro: {}.</translation>
    </message>
    <message>
      <source>The key belongs to another certificate.</source>
      <translation>La clave es de otro certificado.</translation>
    </message>
    <message>
      <source>The certificates for {} cannot be used: {}.</source>
      <translation>No se pueden usar los certificados para {}: {}.</translation>
    </message>
    <message>
      <source>{} has no certificate that says who we are.</source>
      <translation>{} no tiene ningún certificado que diga quiénes somos.</translation>
    </message>
    <message>
      <source>Name it: `medviewer pacs add --tls --authority --certificate --key`.</source>
      <translation>Indíquelo: `medviewer pacs add --tls --authority --certificate --key`.</translation>
    </message>
    <message>
      <source>{} does not speak TLS where we asked it to.</source>
      <translation>{} no habla TLS donde le preguntamos.</translation>
    </message>
    <message>
      <source>Check its port, and whether it is to be asked over TLS (https) at all.</source>
      <translation>Compruebe su puerto, y si de verdad hay que preguntarle por TLS (https).</translation>
    </message>
    <message>
      <source>Name the key, too, where the file of the certificate does not hold it.</source>
      <translation>Indique también la clave si el archivo del certificado no la contiene.</translation>
    </message>
    <message>
      <source>Check the user of the station and the environment variable {}.</source>
      <translation>Compruebe el usuario de la estación y la variable de entorno {}.</translation>
    </message>
    <message>
      <source>It may not have the study (any more), or its DICOMweb is at another address.</source>
      <translation>Quizá no tiene (o ya no tiene) el estudio, o su DICOMweb está en otra dirección.</translation>
    </message>
    <message>
      <source>{} sent something that is not DICOM ({}).</source>
      <translation>{} envió algo que no es DICOM ({}).</translation>
    </message>
    <message>
      <source>Check its DICOMweb address.</source>
      <translation>Compruebe su dirección DICOMweb.</translation>
    </message>
    <message>
      <source>{} has no DICOMweb address.</source>
      <translation>{} no tiene dirección DICOMweb.</translation>
    </message>
    <message>
      <source>Add its address of DICOMweb.</source>
      <translation>Añada su dirección DICOMweb.</translation>
    </message>
    <message>
      <source>{} files</source>
      <translation>Archivos: {}</translation>
    </message>
    <message>
      <source>{} answered with HTTP status {}.</source>
      <translation>{} respondió con el estado HTTP {}.</translation>
    </message>
    <message>
      <source>Try again.</source>
      <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>{} does not answer at {} ({}).</source>
      <translation>{} no responde en {} ({}).</translation>
    </message>
    <message>
      <source>Check address, network and, with https, the certificates.</source>
      <translation>Compruebe la dirección, la red y, con https, los certificados.</translation>
    </message>
    <message>
      <source>{} sends us on to {}.</source>
      <translation>{} nos remite a {}.</translation>
    </message>
    <message>
      <source>Change the address of the station.</source>
      <translation>Cambie la dirección de la estación.</translation>
    </message>
    <message>
      <source>Writing the report</source>
      <translation>Escribiendo el informe</translation>
    </message>
    <message>
      <source>Exporting series {} of {}</source>
      <translation>Exportando la serie {} de {}</translation>
    </message>
    <message>
      <source>Nothing is chosen.</source>
      <translation>No se ha elegido nada.</translation>
    </message>
    <message>
      <source>There is nothing to report.</source>
      <translation>No hay nada que informar.</translation>
    </message>
    <message>
      <source>Analyse a series first.</source>
      <translation>Analice antes una serie.</translation>
    </message>
    <message>
      <source>The series are of {} studies.</source>
      <translation>Las series son de {} estudios.</translation>
    </message>
    <message>
      <source>Write one report for each.</source>
      <translation>Escriba un informe para cada uno.</translation>
    </message>
    <message>
      <source>Open DICOM files, a DICOMDIR or a ZIP</source>
      <translation>Abrir archivos DICOM, un DICOMDIR o un ZIP</translation>
    </message>
    <message>
      <source>Open patient history</source>
      <translation>Abrir el historial del paciente</translation>
    </message>
    <message>
      <source>Tables of trials (*.csv)</source>
      <translation>Tablas de ensayos (*.csv)</translation>
    </message>
    <message>
      <source>Open folder</source>
      <translation>Abrir una carpeta</translation>
    </message>
    <message>
      <source>Open saved findings</source>
      <translation>Abrir hallazgos guardados</translation>
    </message>
    <message>
      <source>Open a trial</source>
      <translation>Abrir un ensayo</translation>
    </message>
    <message>
      <source>Save findings</source>
      <translation>Guardar los hallazgos</translation>
    </message>
    <message>
      <source>Patient histories ({})</source>
      <translation>Historiales de pacientes ({})</translation>
    </message>
    <message>
      <source>Window presets of the modality  (1 … 9)</source>
      <translation>Preajustes de ventana de la modalidad  (1 … 9)</translation>
    </message>
    <message>
      <source>All tools that measure</source>
      <translation>Todas las herramientas de medición</translation>
    </message>
    <message>
      <source>Presets</source>
      <translation>Preajustes</translation>
    </message>
    <message>
      <source>Measure</source>
      <translation>Medir</translation>
    </message>
    <message>
      <source>How many viewports are shown</source>
      <translation>Cuántas vistas se muestran</translation>
    </message>
    <message>
      <source>Layout</source>
      <translation>Disposición</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>Órdenes</translation>
    </message>
    <message>
      <source>Type what you want to do…</source>
      <translation>Escriba lo que quiere hacer…</translation>
    </message>
    <message>
      <source>Search commands</source>
      <translation>Buscar órdenes</translation>
    </message>
    <message>
      <source>Commands that fit</source>
      <translation>Órdenes que coinciden</translation>
    </message>
    <message>
      <source>No command has these words.</source>
      <translation>Ningún comando contiene estas palabras.</translation>
    </message>
    <message>
      <source>Left drag: {}</source>
      <translation>Arrastrar con el botón izquierdo: {}</translation>
    </message>
    <message>
      <source>There are no grey levels to set here.</source>
      <translation>Aquí no hay niveles de gris que ajustar.</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Archivo</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>&amp;Editar</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Ver</translation>
    </message>
    <message>
      <source>&amp;Picture</source>
      <translation>&amp;Imagen</translation>
    </message>
    <message>
      <source>&amp;Measure</source>
      <translation>&amp;Medir</translation>
    </message>
    <message>
      <source>F&amp;indings</source>
      <translation>&amp;Hallazgos</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>A&amp;yuda</translation>
    </message>
    <message>
      <source>Open &amp;recent</source>
      <translation>Abiertos &amp;recientemente</translation>
    </message>
    <message>
      <source>Docu&amp;ments</source>
      <translation>Docu&amp;mentos</translation>
    </message>
    <message>
      <source>Wind&amp;ow presets</source>
      <translation>Prea&amp;justes de ventana</translation>
    </message>
    <message>
      <source>F&amp;lip and turn</source>
      <translation>&amp;Voltear y girar</translation>
    </message>
    <message>
      <source>S&amp;lices and series</source>
      <translation>&amp;Cortes y series</translation>
    </message>
    <message>
      <source>La&amp;yout</source>
      <translation>D&amp;isposición</translation>
    </message>
    <message>
      <source>Open &amp;folder…</source>
      <translation>Abrir &amp;carpeta…</translation>
    </message>
    <message>
      <source>Open f&amp;iles, DICOMDIR or ZIP…</source>
      <translation>Abrir archivos, &amp;DICOMDIR o ZIP…</translation>
    </message>
    <message>
      <source>C&amp;lose study</source>
      <translation>Cerrar es&amp;tudio</translation>
    </message>
    <message>
      <source>Open patient &amp;history…</source>
      <translation>&amp;Abrir el historial del paciente…</translation>
    </message>
    <message>
      <source>&amp;Save findings…</source>
      <translation>&amp;Guardar los hallazgos…</translation>
    </message>
    <message>
      <source>&amp;Preferences…</source>
      <translation>&amp;Preferencias…</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Salir</translation>
    </message>
    <message>
      <source>&amp;Fit to window</source>
      <translation>&amp;Ajustar a la vista</translation>
    </message>
    <message>
      <source>&amp;One to one</source>
      <translation>&amp;Uno a uno</translation>
    </message>
    <message>
      <source>Zoom &amp;in</source>
      <translation>A&amp;mpliar</translation>
    </message>
    <message>
      <source>Zoom o&amp;ut</source>
      <translation>R&amp;educir</translation>
    </message>
    <message>
      <source>Flip &amp;left to right</source>
      <translation>&amp;Voltear de izquierda a derecha</translation>
    </message>
    <message>
      <source>Flip top to &amp;bottom</source>
      <translation>Voltear &amp;de arriba abajo</translation>
    </message>
    <message>
      <source>Turn &amp;right by 90°</source>
      <translation>Girar &amp;90° a la derecha</translation>
    </message>
    <message>
      <source>Turn l&amp;eft by 90°</source>
      <translation>&amp;Girar 90° a la izquierda</translation>
    </message>
    <message>
      <source>Turn right by 1°</source>
      <translation>Girar 1° a la derecha</translation>
    </message>
    <message>
      <source>Turn left by 1°</source>
      <translation>Girar 1° a la izquierda</translation>
    </message>
    <message>
      <source>Not turned</source>
      <translation>Sin giro</translation>
    </message>
    <message>
      <source>&amp;Texts in the corners</source>
      <translation>Textos &amp;en las esquinas</translation>
    </message>
    <message>
      <source>&amp;Drawings of the file (overlays)</source>
      <translation>&amp;Dibujos del archivo (overlays)</translation>
    </message>
    <message>
      <source>&amp;All DICOM elements…</source>
      <translation>Todos &amp;los elementos DICOM…</translation>
    </message>
    <message>
      <source>S&amp;mooth pixels</source>
      <translation>Suavizar &amp;los píxeles</translation>
    </message>
    <message>
      <source>&amp;Series list</source>
      <translation>Lis&amp;ta de series</translation>
    </message>
    <message>
      <source>Fi&amp;ndings panel</source>
      <translation>&amp;Panel de hallazgos</translation>
    </message>
    <message>
      <source>&amp;History panel</source>
      <translation>Panel del &amp;historial</translation>
    </message>
    <message>
      <source>Me&amp;asurements panel</source>
      <translation>Pa&amp;nel de mediciones</translation>
    </message>
    <message>
      <source>&amp;Panels as at first</source>
      <translation>Distri&amp;bución inicial de los paneles</translation>
    </message>
    <message>
      <source>Full s&amp;creen</source>
      <translation>Pantalla &amp;completa</translation>
    </message>
    <message>
      <source>Next &amp;viewport</source>
      <translation>Vista &amp;siguiente</translation>
    </message>
    <message>
      <source>Previo&amp;us viewport</source>
      <translation>&amp;Vista anterior</translation>
    </message>
    <message>
      <source>One viewport &amp;large, or all again</source>
      <translation>&amp;Una vista grande, o todas de nuevo</translation>
    </message>
    <message>
      <source>Change places with the ne&amp;xt viewport</source>
      <translation>&amp;Cambiar de lugar con la vista siguiente</translation>
    </message>
    <message>
      <source>Show in the next viewport &amp;too</source>
      <translation>&amp;Mostrar también en la vista siguiente</translation>
    </message>
    <message>
      <source>&amp;Window tool</source>
      <translation>Herramienta de &amp;ventana</translation>
    </message>
    <message>
      <source>grey levels</source>
      <translation>niveles de gris</translation>
    </message>
    <message>
      <source>&amp;Scroll tool</source>
      <translation>&amp;Herramienta de desplazamiento por cortes</translation>
    </message>
    <message>
      <source>slices</source>
      <translation>cortes</translation>
    </message>
    <message>
      <source>&amp;Zoom tool</source>
      <translation>Herramienta de &amp;zum</translation>
    </message>
    <message>
      <source>zoom</source>
      <translation>zum</translation>
    </message>
    <message>
      <source>&amp;Pan tool</source>
      <translation>Herramienta &amp;de desplazamiento</translation>
    </message>
    <message>
      <source>pan</source>
      <translation>desplazamiento</translation>
    </message>
    <message>
      <source>Turn tool</source>
      <translation>Herramienta de giro</translation>
    </message>
    <message>
      <source>turn by any angle, with Shift by tenths of a degree</source>
      <translation>girar cualquier ángulo, con Mayús por décimas de grado</translation>
    </message>
    <message>
      <source>&amp;3-D cursor</source>
      <translation>Cursor &amp;3D</translation>
    </message>
    <message>
      <source>Window of the &amp;file</source>
      <translation>&amp;Ventana del archivo</translation>
    </message>
    <message>
      <source>&amp;Automatic window</source>
      <translation>Ventana &amp;automática</translation>
    </message>
    <message>
      <source>&amp;Invert</source>
      <translation>I&amp;nvertir</translation>
    </message>
    <message>
      <source>&amp;Reset</source>
      <translation>Res&amp;tablecer</translation>
    </message>
    <message>
      <source>&amp;Next slice</source>
      <translation>C&amp;orte siguiente</translation>
    </message>
    <message>
      <source>Pre&amp;vious slice</source>
      <translation>Co&amp;rte anterior</translation>
    </message>
    <message>
      <source>Ten slices forwar&amp;d</source>
      <translation>D&amp;iez cortes adelante</translation>
    </message>
    <message>
      <source>Ten slices &amp;back</source>
      <translation>Diez &amp;cortes atrás</translation>
    </message>
    <message>
      <source>Firs&amp;t slice</source>
      <translation>&amp;Primer corte</translation>
    </message>
    <message>
      <source>&amp;Last slice</source>
      <translation>Últi&amp;mo corte</translation>
    </message>
    <message>
      <source>In the order of acquisition</source>
      <translation>En el orden de adquisición</translation>
    </message>
    <message>
      <source>N&amp;ext series</source>
      <translation>Serie si&amp;guiente</translation>
    </message>
    <message>
      <source>Previo&amp;us series</source>
      <translation>&amp;Serie anterior</translation>
    </message>
    <message>
      <source>Same place in the next series</source>
      <translation>Mismo lugar en la serie siguiente</translation>
    </message>
    <message>
      <source>Same place in the series before</source>
      <translation>Mismo lugar en la serie anterior</translation>
    </message>
    <message>
      <source>Find a &amp;command…</source>
      <translation>&amp;Buscar una orden…</translation>
    </message>
    <message>
      <source>First &amp;steps</source>
      <translation>&amp;Primeros pasos</translation>
    </message>
    <message>
      <source>&amp;Keyboard and mouse</source>
      <translation>&amp;Teclado y ratón</translation>
    </message>
    <message>
      <source>&amp;Models…</source>
      <translation>&amp;Modelos…</translation>
    </message>
    <message>
      <source>Test picture of the &amp;display…</source>
      <translation>&amp;Imagen de prueba de la pantalla…</translation>
    </message>
    <message>
      <source>&amp;About medviewer</source>
      <translation>&amp;Acerca de medviewer</translation>
    </message>
    <message>
      <source>One to one</source>
      <translation>Uno a uno</translation>
    </message>
    <message>
      <source>Take every turn back; flips stay</source>
      <translation>Deshacer todos los giros; los volteos se mantienen</translation>
    </message>
    <message>
      <source>All elements of the file that is shown, with a search</source>
      <translation>Todos los elementos del archivo mostrado, con búsqueda</translation>
    </message>
    <message>
      <source>Put the panels and the tool bar back where they were at the first start</source>
      <translation>Devuelve los paneles y la barra de herramientas a donde estaban al primer inicio</translation>
    </message>
    <message>
      <source>Or drag the grip at the top of a picture to another viewport</source>
      <translation>O arrastre el asa de la parte superior de la imagen a otra vista</translation>
    </message>
    <message>
      <source>Or drag the grip at the top of a picture to another viewport with Ctrl</source>
      <translation>O arrastre el asa de la parte superior de la imagen a otra vista con Ctrl</translation>
    </message>
    <message>
      <source>Left click or drag: the same place in all viewports (or Shift and move)</source>
      <translation>Clic o arrastre izquierdo: el mismo lugar en todas las vistas (o Mayús y mover)</translation>
    </message>
    <message>
      <source>Reset the view</source>
      <translation>Restablecer la vista</translation>
    </message>
    <message>
      <source>Scroll by Instance Number instead of by position</source>
      <translation>Recorrer por Instance Number en lugar de por posición</translation>
    </message>
    <message>
      <source>The next time, phase, echo or b-value, or sequence, that shows this place</source>
      <translation>El tiempo, la fase, el eco, el valor b o la secuencia siguiente que muestra este lugar</translation>
    </message>
    <message>
      <source>What each model was trained on, how well it does, and what it cannot do</source>
      <translation>Con qué se entrenó cada modelo, qué rendimiento tiene y qué no puede hacer</translation>
    </message>
    <message>
      <source>Steps, ramp, letters and lines by which the screen is judged</source>
      <translation>Escalones, rampa, letras y líneas con los que se juzga la pantalla</translation>
    </message>
    <message>
      <source>{} × {} viewports</source>
      <translation>{} × {} vistas</translation>
    </message>
    <message>
      <source>Preset {}</source>
      <translation>Preajuste {}</translation>
    </message>
    <message>
      <source>{} rows, {} columns</source>
      <translation>{} filas, {} columnas</translation>
    </message>
    <message>
      <source>There is no window preset {} for this picture.</source>
      <translation>No hay ningún preajuste de ventana {} para esta imagen.</translation>
    </message>
    <message>
      <source>What is shown has no heat map</source>
      <translation>Lo mostrado no tiene mapa de calor</translation>
    </message>
    <message>
      <source>Opacity of the heat map</source>
      <translation>Opacidad del mapa de calor</translation>
    </message>
    <message>
      <source>Open a study first.</source>
      <translation>Abra primero un estudio.</translation>
    </message>
    <message>
      <source>There is nothing to save: nothing was analysed or measured yet.</source>
      <translation>No hay nada que guardar: aún no se ha analizado ni medido nada.</translation>
    </message>
    <message>
      <source>Nothing was opened yet</source>
      <translation>Aún no se ha abierto nada</translation>
    </message>
    <message>
      <source>This viewport is empty.</source>
      <translation>Esta vista está vacía.</translation>
    </message>
    <message>
      <source>Keyboard and mouse</source>
      <translation>Teclado y ratón</translation>
    </message>
    <message>
      <source>About medviewer</source>
      <translation>Acerca de medviewer</translation>
    </message>
    <message>
      <source>{}: on</source>
      <translation>{}: activado</translation>
    </message>
    <message>
      <source>{}: off</source>
      <translation>{}: desactivado</translation>
    </message>
    <message>
      <source>window level, width, contrast, brightness</source>
      <translation>nivel, ancho de ventana, contraste, brillo</translation>
    </message>
    <message>
      <source>multiplanar reconstruction, oblique, reformat</source>
      <translation>reconstrucción multiplanar, oblicuo, reformateo</translation>
    </message>
    <message>
      <source>straighten, panoramic, dental arch, vessel, centerline</source>
      <translation>enderezar, panorámica, arco dental, vaso, línea central</translation>
    </message>
    <message>
      <source>cross-sectional, perpendicular, buccolingual, implant, vessel, stenosis</source>
      <translation>corte perpendicular, vestibulolingual, ortorradial, implante, vaso, estenosis</translation>
    </message>
    <message>
      <source>volume rendering</source>
      <translation>renderizado de volumen</translation>
    </message>
    <message>
      <source>movie, loop, animation</source>
      <translation>película, bucle, animación</translation>
    </message>
    <message>
      <source>stack, browse</source>
      <translation>pila, recorrer, desplazar</translation>
    </message>
    <message>
      <source>move, hand, drag</source>
      <translation>mover, mano, arrastrar</translation>
    </message>
    <message>
      <source>enlarge, magnify</source>
      <translation>ampliar, aumentar</translation>
    </message>
    <message>
      <source>rotate</source>
      <translation>rotar</translation>
    </message>
    <message>
      <source>rotate clockwise</source>
      <translation>rotar en sentido horario</translation>
    </message>
    <message>
      <source>rotate counterclockwise</source>
      <translation>rotar en sentido antihorario</translation>
    </message>
    <message>
      <source>mirror</source>
      <translation>espejo</translation>
    </message>
    <message>
      <source>mirror upside down</source>
      <translation>espejo, boca abajo</translation>
    </message>
    <message>
      <source>negative, black and white</source>
      <translation>negativo, blanco y negro</translation>
    </message>
    <message>
      <source>original, default view</source>
      <translation>original, vista inicial</translation>
    </message>
    <message>
      <source>localizer, same point, synchronise</source>
      <translation>localizador, mismo punto, sincronizar</translation>
    </message>
    <message>
      <source>annotations, overlay, patient data</source>
      <translation>anotaciones, superposición, datos del paciente</translation>
    </message>
    <message>
      <source>actual size, life size</source>
      <translation>tamaño real, tamaño natural</translation>
    </message>
    <message>
      <source>edge enhancement</source>
      <translation>realce de bordes, nitidez</translation>
    </message>
    <message>
      <source>blur, noise</source>
      <translation>desenfoque, ruido</translation>
    </message>
    <message>
      <source>interpolation</source>
      <translation>interpolación</translation>
    </message>
    <message>
      <source>color map, palette, false colours</source>
      <translation>mapa de colores, paleta, falsos colores</translation>
    </message>
    <message>
      <source>thick slab</source>
      <translation>corte grueso</translation>
    </message>
    <message>
      <source>slice thickness</source>
      <translation>grosor de corte</translation>
    </message>
    <message>
      <source>fullscreen, maximise</source>
      <translation>pantalla completa, maximizar</translation>
    </message>
    <message>
      <source>synchronise, sync scrolling, lock</source>
      <translation>sincronizar el desplazamiento, bloquear</translation>
    </message>
    <message>
      <source>synchronise, sync, lock</source>
      <translation>sincronizar, bloquear</translation>
    </message>
    <message>
      <source>localizer, scout, cross-reference</source>
      <translation>localizador, líneas de corte, scout</translation>
    </message>
    <message>
      <source>fusion, overlay, blend, difference, subtraction of two series</source>
      <translation>fusión, superponer, mezcla, diferencia, sustracción de dos series</translation>
    </message>
    <message>
      <source>compare, prior, align, coregistration</source>
      <translation>comparar, previo, alinear, corregistro</translation>
    </message>
    <message>
      <source>hanging protocol, compare with prior</source>
      <translation>protocolo de visualización, comparar con el previo</translation>
    </message>
    <message>
      <source>save hanging protocol, layout</source>
      <translation>guardar protocolo de visualización, diseño</translation>
    </message>
    <message>
      <source>second monitor, detach, new window</source>
      <translation>segundo monitor, separar, ventana nueva</translation>
    </message>
    <message>
      <source>compare side by side, split</source>
      <translation>comparar lado a lado, dividir</translation>
    </message>
    <message>
      <source>single</source>
      <translation>único, solo</translation>
    </message>
    <message>
      <source>maximise, single</source>
      <translation>maximizar, solo</translation>
    </message>
    <message>
      <source>ruler, distance, caliper, line, measure</source>
      <translation>regla, distancia, calibre, línea, medir</translation>
    </message>
    <message>
      <source>diameter, bidirectional, long and short axis</source>
      <translation>diámetro, bidireccional, eje largo y corto</translation>
    </message>
    <message>
      <source>segment, segmentation, threshold, magic wand, seed, volume</source>
      <translation>segmentar, segmentación, umbral, varita mágica, semilla, volumen</translation>
    </message>
    <message>
      <source>enhancement, kinetics, perfusion, washout, dynamic, time activity</source>
      <translation>realce, cinética, perfusión, lavado, dinámico, curva tiempo-actividad</translation>
    </message>
    <message>
      <source>interpolate, missing slices, volume</source>
      <translation>interpolar, cortes que faltan, volumen</translation>
    </message>
    <message>
      <source>circle, oval, area, density, region</source>
      <translation>círculo, óvalo, área, densidad, región</translation>
    </message>
    <message>
      <source>box, square, area, region</source>
      <translation>caja, cuadrado, área, región</translation>
    </message>
    <message>
      <source>contour, pencil, area, region, volume</source>
      <translation>contorno, lápiz, área, región, volumen</translation>
    </message>
    <message>
      <source>density, probe, pixel value</source>
      <translation>densidad, sonda, valor de píxel</translation>
    </message>
    <message>
      <source>scoliosis</source>
      <translation>escoliosis</translation>
    </message>
    <message>
      <source>annotation, pointer</source>
      <translation>anotación, puntero</translation>
    </message>
    <message>
      <source>annotation, label, note</source>
      <translation>anotación, etiqueta, nota</translation>
    </message>
    <message>
      <source>spine labels, levels, disc</source>
      <translation>etiquetar la columna, niveles, disco</translation>
    </message>
    <message>
      <source>remove, erase</source>
      <translation>quitar, borrar</translation>
    </message>
    <message>
      <source>RECIST, follow-up, lesions over time, response, table</source>
      <translation>RECIST, seguimiento, lesiones en el tiempo, respuesta, tabla</translation>
    </message>
    <message>
      <source>hide annotations</source>
      <translation>ocultar anotaciones</translation>
    </message>
    <message>
      <source>scale, spacing</source>
      <translation>escala, espaciado</translation>
    </message>
    <message>
      <source>metadata, attributes</source>
      <translation>metadatos, atributos, cabecera</translation>
    </message>
    <message>
      <source>anonymise, anonymize, pseudonymise</source>
      <translation>anonimizar, seudonimizar</translation>
    </message>
    <message>
      <source>hide patient name, teaching</source>
      <translation>ocultar nombre del paciente, docencia</translation>
    </message>
    <message>
      <source>screenshot, snapshot, capture</source>
      <translation>captura de pantalla, instantánea</translation>
    </message>
    <message>
      <source>GIF, film, clip, video, cine, animation</source>
      <translation>GIF, película, clip, vídeo, cine, animación</translation>
    </message>
    <message>
      <source>segmentation, key images, save as, JPEG, PNG</source>
      <translation>segmentación, imágenes clave, guardar como, JPEG, PNG</translation>
    </message>
    <message>
      <source>paper, film</source>
      <translation>papel, película</translation>
    </message>
    <message>
      <source>settings, options, language, keys, mouse</source>
      <translation>ajustes, configuración, opciones, idioma, teclas, ratón</translation>
    </message>
    <message>
      <source>help, shortcuts, hotkeys, keys</source>
      <translation>ayuda, atajos, teclas</translation>
    </message>
    <message>
      <source>help, introduction, tutorial</source>
      <translation>ayuda, introducción, tutorial</translation>
    </message>
    <message>
      <source>analyze, detection</source>
      <translation>analizar, detección, IA</translation>
    </message>
    <message>
      <source>confirm, agree</source>
      <translation>confirmar, aprobar</translation>
    </message>
    <message>
      <source>false positive, dismiss</source>
      <translation>falso positivo, descartar</translation>
    </message>
    <message>
      <source>heat map, saliency</source>
      <translation>mapa de calor, saliencia, explicación</translation>
    </message>
    <message>
      <source>exit, close</source>
      <translation>cerrar, terminar</translation>
    </message>
    <message>
      <source>import, load</source>
      <translation>importar, cargar</translation>
    </message>
    <message>
      <source>archive, import, network</source>
      <translation>archivo, importar, red</translation>
    </message>
    <message>
      <source>More tools</source>
      <translation>Más herramientas</translation>
    </message>
    <message>
      <source>Documents name the patient: they are not shown in this mode.</source>
      <translation>Los documentos nombran al paciente: no se muestran en este modo.</translation>
    </message>
    <message>
      <source>This document is of another patient than the pictures in the active viewport: those are of {}.</source>
      <translation>Este documento es de otro paciente que las imágenes de la vista activa: esas son de {}.</translation>
    </message>
    <message>
      <source>Document</source>
      <translation>Documento</translation>
    </message>
    <message>
      <source>There are no documents</source>
      <translation>No hay documentos</translation>
    </message>
    <message>
      <source>Find in the document</source>
      <translation>Buscar en el documento</translation>
    </message>
    <message>
      <source>Not found.</source>
      <translation>No encontrado.</translation>
    </message>
    <message>
      <source>The pages have no text that could be searched; they may be pictures.</source>
      <translation>Las páginas no tienen texto en el que buscar; quizá sean imágenes.</translation>
    </message>
    <message>
      <source>Searching page {} of {}…</source>
      <translation>Buscando en la página {} de {}…</translation>
    </message>
    <message>
      <source>Larger</source>
      <translation>Ampliar</translation>
    </message>
    <message>
      <source>Smaller</source>
      <translation>Reducir</translation>
    </message>
    <message>
      <source>Fit to width</source>
      <translation>Ajustar al ancho</translation>
    </message>
    <message>
      <source>Whole page</source>
      <translation>Página completa</translation>
    </message>
    <message>
      <source>Find…</source>
      <translation>Buscar…</translation>
    </message>
    <message>
      <source>Copy the text</source>
      <translation>Copiar el texto</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>Imprimir…</translation>
    </message>
    <message>
      <source>Save a copy…</source>
      <translation>Guardar una copia…</translation>
    </message>
    <message>
      <source>Next hit</source>
      <translation>Resultado siguiente</translation>
    </message>
    <message>
      <source>Previous hit</source>
      <translation>Resultado anterior</translation>
    </message>
    <message>
      <source>Scroll</source>
      <translation>Desplazarse</translation>
    </message>
    <message>
      <source>Wheel, arrows, PgUp, PgDn, Space</source>
      <translation>Rueda, flechas, RePág, AvPág, Espacio</translation>
    </message>
    <message>
      <source>Next page, previous page</source>
      <translation>Página siguiente, página anterior</translation>
    </message>
    <message>
      <source>Right, Left</source>
      <translation>Derecha, Izquierda</translation>
    </message>
    <message>
      <source>First page, last page</source>
      <translation>Primera página, última página</translation>
    </message>
    <message>
      <source>Home, End</source>
      <translation>Inicio, Fin</translation>
    </message>
    <message>
      <source>Pages of the document</source>
      <translation>Páginas del documento</translation>
    </message>
    <message>
      <source>Page {} is being drawn…</source>
      <translation>Dibujando la página {}…</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Página</translation>
    </message>
    <message>
      <source>Page {} has no text that could be copied; it may be a picture.</source>
      <translation>La página {} no tiene texto que se pueda copiar; puede ser una imagen.</translation>
    </message>
    <message>
      <source>Save a copy</source>
      <translation>Guardar una copia</translation>
    </message>
    <message>
      <source>Loading…</source>
      <translation>Cargando…</translation>
    </message>
    <message>
      <source>The copy names the patient.</source>
      <translation>La copia nombra al paciente.</translation>
    </message>
    <message>
      <source>of {}</source>
      <translation>de {}</translation>
    </message>
    <message>
      <source>Only the first {} pages are shown.</source>
      <translation>Solo se muestran las primeras {} páginas.</translation>
    </message>
    <message>
      <source>The text of page {} was copied.</source>
      <translation>Se ha copiado el texto de la página {}.</translation>
    </message>
    <message>
      <source>Sent to the printer.</source>
      <translation>Enviado a la impresora.</translation>
    </message>
    <message>
      <source>The printer does not answer.</source>
      <translation>La impresora no responde.</translation>
    </message>
    <message>
      <source>Saved: {}</source>
      <translation>Guardado: {}</translation>
    </message>
    <message>
      <source>{} pictures, {} of them searched: writing was found in {}.</source>
      <translation>{} imágenes, {} de ellas examinadas: se encontró texto en {}.</translation>
    </message>
    <message>
      <source>What would be blackened</source>
      <translation>Qué se ennegrecería</translation>
    </message>
    <message>
      <source>List pictures without writing, too</source>
      <translation>Mostrar también imágenes sin texto</translation>
    </message>
    <message>
      <source>Take part away</source>
      <translation>Quitar la zona</translation>
    </message>
    <message>
      <source>As found</source>
      <translation>Como se encontró</translation>
    </message>
    <message>
      <source>Same parts in the whole series</source>
      <translation>Las mismas zonas en toda la serie</translation>
    </message>
    <message>
      <source>Show them black</source>
      <translation>Mostrarlas en negro</translation>
    </message>
    <message>
      <source>Blacken these parts</source>
      <translation>Ennegrecer estas zonas</translation>
    </message>
    <message>
      <source>Looking for writing…</source>
      <translation>Buscando texto…</translation>
    </message>
    <message>
      <source>1 part</source>
      <translation>1 zona</translation>
    </message>
    <message numerus="yes">
      <source>%n parts</source>
      <translation>
        <numerusform>%n zona</numerusform>
        <numerusform>%n zonas</numerusform>
      </translation>
    </message>
    <message>
      <source>cannot be looked at</source>
      <translation>ilegible</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Imágenes</translation>
    </message>
    <message>
      <source>Picture with the parts to blacken</source>
      <translation>Imagen con las zonas que se ennegrecerán</translation>
    </message>
    <message>
      <source>Frame</source>
      <translation>Fotograma</translation>
    </message>
    <message>
      <source>Drag to draw a part, click on one and press Delete to take it away. The search misses letters by ones and twos, handwriting, text that runs upwards, and faint text. What you have looked at (✓) is copied as you leave it, in every frame of a film; the other pictures go by what is ticked in the window before.</source>
      <translation>Arrastre para dibujar una zona; haga clic en una y pulse Supr para quitarla. La búsqueda no ve letras sueltas o de dos en dos, escritura a mano, texto vertical ni texto tenue. Lo que ha mirado (✓) se copia como lo deje, en cada fotograma de una película; para las demás imágenes vale lo marcado en la ventana anterior.</translation>
    </message>
    <message>
      <source>nothing found</source>
      <translation>nada encontrado</translation>
    </message>
    <message>
      <source>not searched</source>
      <translation>sin examinar</translation>
    </message>
    <message>
      <source>&amp;Export…</source>
      <translation>E&amp;xportar…</translation>
    </message>
    <message>
      <source>&amp;Copy the report</source>
      <translation>Copiar &amp;el informe</translation>
    </message>
    <message>
      <source>Copy the picture</source>
      <translation>Copiar la imagen activa</translation>
    </message>
    <message>
      <source>Save as a moving picture…</source>
      <translation>Guardar como imagen en movimiento…</translation>
    </message>
    <message>
      <source>Prin&amp;t…</source>
      <translation>&amp;Imprimir…</translation>
    </message>
    <message>
      <source>Send to a statio&amp;n…</source>
      <translation>E&amp;nviar a una estación…</translation>
    </message>
    <message>
      <source>De-i&amp;dentified copies…</source>
      <translation>C&amp;opias desidentificadas…</translation>
    </message>
    <message>
      <source>Open drawin&amp;gs…</source>
      <translation>A&amp;brir dibujos…</translation>
    </message>
    <message>
      <source>Open saved findings…</source>
      <translation>Abrir hallazgos guardados…</translation>
    </message>
    <message>
      <source>Show dra&amp;wings of files</source>
      <translation>&amp;Mostrar los dibujos de archivos</translation>
    </message>
    <message>
      <source>Next presentation state</source>
      <translation>Estado de presentación siguiente</translation>
    </message>
    <message>
      <source>As acquired</source>
      <translation>Como se adquirió</translation>
    </message>
    <message>
      <source>Query and retrie&amp;ve…</source>
      <translation>Consultar &amp;y recuperar…</translation>
    </message>
    <message>
      <source>Write results as DICOM, report, table or pictures</source>
      <translation>Escribir los resultados como DICOM, informe, tabla o imágenes</translation>
    </message>
    <message>
      <source>Put the report as text on the clipboard</source>
      <translation>Poner el informe como texto en el portapapeles</translation>
    </message>
    <message>
      <source>Put the active picture on the clipboard, as it is seen</source>
      <translation>Poner la imagen activa, tal como se ve, en el portapapeles</translation>
    </message>
    <message>
      <source>Save what the active viewport plays as a GIF, as it is seen</source>
      <translation>Guardar como GIF lo que reproduce la vista activa, tal como se ve</translation>
    </message>
    <message>
      <source>Print the active picture or all viewports, or save them as PDF</source>
      <translation>Imprimir la imagen activa o todas las vistas, o guardarlas como PDF</translation>
    </message>
    <message>
      <source>Send the study of the active picture, and what was found in it, to an archive</source>
      <translation>Enviar el estudio de la imagen activa, y lo que se halló en él, a un archivo PACS</translation>
    </message>
    <message>
      <source>Copy images without what identifies the patient</source>
      <translation>Copiar imágenes sin lo que identifica al paciente</translation>
    </message>
    <message>
      <source>Show what a SR, SEG, RTSTRUCT, GSPS or KO file says</source>
      <translation>Mostrar lo que dice un archivo SR, SEG, RTSTRUCT, GSPS o KO</translation>
    </message>
    <message>
      <source>Show what a results.json says of the open series, beside newer results</source>
      <translation>Mostrar lo que un results.json dice de las series abiertas, junto a resultados más recientes</translation>
    </message>
    <message>
      <source>As the next presentation state of a file says, and after the last as acquired</source>
      <translation>Como dice el siguiente estado de presentación de un archivo, y tras el último como se adquirió</translation>
    </message>
    <message>
      <source>Without the grey levels, shutter, turn and area of a presentation state</source>
      <translation>Sin los niveles de gris, el obturador, el giro y el área de un estado de presentación</translation>
    </message>
    <message>
      <source>Look for studies in an archive (PACS) and fetch them</source>
      <translation>Buscar estudios en un archivo (PACS) y traerlos</translation>
    </message>
    <message numerus="yes">
      <source>You looked at %n pictures.</source>
      <translation>
        <numerusform>Ha mirado %n imagen.</numerusform>
        <numerusform>Ha mirado %n imágenes.</numerusform>
      </translation>
    </message>
    <message>
      <source>De-identified copies</source>
      <translation>Copias desidentificadas</translation>
    </message>
    <message>
      <source>Images of</source>
      <translation>Imágenes de</translation>
    </message>
    <message>
      <source>A new folder</source>
      <translation>Una carpeta nueva</translation>
    </message>
    <message>
      <source>Keep dates, moved by the same unknown number of days</source>
      <translation>Conservar las fechas, desplazadas un mismo número desconocido de días</translation>
    </message>
    <message>
      <source>Keep which device it was</source>
      <translation>Conservar los datos del equipo</translation>
    </message>
    <message>
      <source>Keep descriptions, without names, dates and numbers</source>
      <translation>Conservar las descripciones, sin nombres, fechas ni números</translation>
    </message>
    <message>
      <source>Also copy pictures that may have text burnt in</source>
      <translation>Copiar también imágenes que pueden llevar texto incrustado</translation>
    </message>
    <message>
      <source>Blacken what looks like writing in such pictures</source>
      <translation>Ennegrecer lo que en ellas parece texto</translation>
    </message>
    <message>
      <source>column, row, width, height in pixels; …</source>
      <translation>columna, fila, anchura, altura en píxeles; …</translation>
    </message>
    <message>
      <source>Look at what is blackened…</source>
      <translation>Ver qué se ennegrece…</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message>
      <source>Copies by the basic profile of DICOM (PS3.15): names, numbers, dates and private elements go, all UIDs are new. The originals are only read.</source>
      <translation>Copias según el perfil básico de DICOM (PS3.15): se quitan nombres, números, fechas y elementos privados; todos los UID son nuevos. Los originales solo se leen.</translation>
    </message>
    <message>
      <source>Look at the copies before you give them away: no program sees a face, or all that is written in a picture.</source>
      <translation>Mire las copias antes de entregarlas: ningún programa ve una cara ni todo lo que está escrito en una imagen.</translation>
    </message>
    <message>
      <source>Also blacken in every picture</source>
      <translation>Ennegrecer además en cada imagen</translation>
    </message>
    <message>
      <source>Four numbers a part: column, row, width and height in pixels.</source>
      <translation>Cuatro números por parte: columna, fila, anchura y altura en píxeles.</translation>
    </message>
    <message>
      <source>You looked at 1 picture.</source>
      <translation>Ha mirado 1 imagen.</translation>
    </message>
    <message numerus="yes">
      <source>%n files were written to {}.</source>
      <translation>
        <numerusform>Se escribió %n archivo en {}.</numerusform>
        <numerusform>Se escribieron %n archivos en {}.</numerusform>
      </translation>
    </message>
    <message>
      <source>The report is on the clipboard. It names the patient.</source>
      <translation>El informe está en el portapapeles. Nombra al paciente.</translation>
    </message>
    <message>
      <source>There is nothing to export: nothing was analysed or measured yet.</source>
      <translation>No hay nada que exportar: aún no se ha analizado ni medido nada.</translation>
    </message>
    <message>
      <source>values that are no number: {}</source>
      <translation>valores que no son un número: {}</translation>
    </message>
    <message>
      <source>drawn on a picture that is no plane of the patient: {}</source>
      <translation>dibujadas en una imagen que no es un plano del paciente: {}</translation>
    </message>
    <message>
      <source>drawn on planes, which are no images: {}</source>
      <translation>dibujados en planos, que no son imágenes: {}</translation>
    </message>
    <message>
      <source>texts without words: {}</source>
      <translation>textos sin palabras: {}</translation>
    </message>
    <message>
      <source>of images that are not open: {}</source>
      <translation>de imágenes que no están abiertas: {}</translation>
    </message>
    <message>
      <source>Your drawings that are not in the report: {}.</source>
      <translation>Sus dibujos que no están en el informe: {}.</translation>
    </message>
    <message>
      <source>Your drawings that are not in the presentation state: {}.</source>
      <translation>Sus dibujos que no están en el estado de presentación: {}.</translation>
    </message>
    <message>
      <source>Your outlines that are not among the masks: {}.</source>
      <translation>Sus contornos que no están entre las máscaras: {}.</translation>
    </message>
    <message>
      <source>1 file was written to {}.</source>
      <translation>Se escribió 1 archivo en {}.</translation>
    </message>
    <message>
      <source>Nothing was written: what you chose needs an analysed series.</source>
      <translation>No se escribió nada: lo elegido necesita una serie analizada.</translation>
    </message>
    <message>
      <source>Clean copies written: {}. Files left out: {}; why is in {}.</source>
      <translation>Copias limpias escritas: {}. Archivos omitidos: {}; el motivo está en {}.</translation>
    </message>
    <message>
      <source>Clean copies written: {}. What was done is in {}.</source>
      <translation>Copias limpias escritas: {}. Lo que se hizo está en {}.</translation>
    </message>
    <message>
      <source>1 series was analysed.</source>
      <translation>Se analizó 1 serie.</translation>
    </message>
    <message numerus="yes">
      <source>%n series were analysed.</source>
      <translation>
        <numerusform>Se analizó %n serie.</numerusform>
        <numerusform>Se analizaron %n series.</numerusform>
      </translation>
    </message>
    <message>
      <source>The model refused 1 series.</source>
      <translation>El modelo rechazó 1 serie.</translation>
    </message>
    <message numerus="yes">
      <source>The model refused %n series.</source>
      <translation>
        <numerusform>El modelo rechazó %n serie.</numerusform>
        <numerusform>El modelo rechazó %n series.</numerusform>
      </translation>
    </message>
    <message>
      <source>1 series was judged earlier and not analysed since.</source>
      <translation>1 serie se juzgó antes y no se ha analizado desde entonces.</translation>
    </message>
    <message numerus="yes">
      <source>%n series were judged earlier and not analysed since.</source>
      <translation>
        <numerusform>%n serie se juzgó antes y no se ha analizado desde entonces.</numerusform>
        <numerusform>%n series se juzgaron antes y no se han analizado desde entonces.</numerusform>
      </translation>
    </message>
    <message>
      <source>1 measurement is yours.</source>
      <translation>1 medición es suya.</translation>
    </message>
    <message numerus="yes">
      <source>%n measurements are yours.</source>
      <translation>
        <numerusform>%n medición es suya.</numerusform>
        <numerusform>%n mediciones son suyas.</numerusform>
      </translation>
    </message>
    <message>
      <source>Of 1 series only the report: no finding of the model is left.</source>
      <translation>De 1 serie solo el informe: no queda ningún hallazgo del modelo.</translation>
    </message>
    <message numerus="yes">
      <source>Of %n series only the report: no finding of the model is left.</source>
      <translation>
        <numerusform>De %n serie solo el informe: no queda ningún hallazgo del modelo.</numerusform>
        <numerusform>De %n series solo el informe: no queda ningún hallazgo del modelo.</numerusform>
      </translation>
    </message>
    <message>
      <source>Of 1 series only the report: judged earlier, not analysed since.</source>
      <translation>De 1 serie solo el informe: juzgada antes, no analizada desde entonces.</translation>
    </message>
    <message numerus="yes">
      <source>Of %n series only the report: judged earlier, not analysed since.</source>
      <translation>
        <numerusform>De %n serie solo el informe: juzgada antes, no analizada desde entonces.</numerusform>
        <numerusform>De %n series solo el informe: juzgadas antes, no analizadas desde entonces.</numerusform>
      </translation>
    </message>
    <message>
      <source>Text may be burnt into {} of them: look at each.</source>
      <translation>En {} de ellas puede haber texto incrustado: mire cada una.</translation>
    </message>
    <message>
      <source>Parts of {} of them were blackened.</source>
      <translation>En {} de ellas se ennegrecieron partes.</translation>
    </message>
    <message>
      <source>Your own words for the report; may stay empty</source>
      <translation>Sus propias palabras para el informe; puede quedar vacío</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exportar</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Carpeta</translation>
    </message>
    <message>
      <source>Your own words for the report on the study of the active picture; may stay empty</source>
      <translation>Sus propias palabras para el informe del estudio de la imagen activa; puede quedar vacío</translation>
    </message>
    <message>
      <source>Reader</source>
      <translation>Lector</translation>
    </message>
    <message>
      <source>Everything says “Research use only – not for diagnosis” and names the patient. Nothing that is in the folder is overwritten.</source>
      <translation>Todo lleva «Solo para investigación – no usar para diagnóstico» y nombra al paciente. No se sobrescribe nada de la carpeta.</translation>
    </message>
    <message>
      <source>DICOM objects</source>
      <translation>Objetos DICOM</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Informe</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Elegir…</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Fecha</translation>
    </message>
    <message>
      <source>Patient</source>
      <translation>Paciente</translation>
    </message>
    <message>
      <source>Born</source>
      <translation>Nacimiento</translation>
    </message>
    <message>
      <source>ID</source>
      <translation>ID</translation>
    </message>
    <message>
      <source>Accession no.</source>
      <translation>N.º de acceso</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Tipo</translation>
    </message>
    <message>
      <source>Description</source>
      <translation>Descripción</translation>
    </message>
    <message>
      <source>Images</source>
      <translation>Imágenes</translation>
    </message>
    <message>
      <source>Studies that were found</source>
      <translation>Estudios encontrados</translation>
    </message>
    <message>
      <source>The model made no heat map.</source>
      <translation>El modelo no hizo ningún mapa de calor.</translation>
    </message>
    <message>
      <source>It needs an analysed series.</source>
      <translation>Para ello hace falta una serie analizada.</translation>
    </message>
    <message>
      <source>Report, segmentation, structure set, presentation state or key images</source>
      <translation>Informe, segmentación, estructuras, estado de presentación o imágenes clave</translation>
    </message>
    <message numerus="yes">
      <source>%n drawings were read from {}</source>
      <translation>
        <numerusform>Se leyó %n dibujo de {}</numerusform>
        <numerusform>Se leyeron %n dibujos de {}</numerusform>
      </translation>
    </message>
    <message>
      <source>Open the images first that the drawings are of.</source>
      <translation>Abra primero las imágenes a las que pertenecen los dibujos.</translation>
    </message>
    <message>
      <source>{} more lie on none of the images that are open.</source>
      <translation>Otros {} no están en ninguna de las imágenes abiertas.</translation>
    </message>
    <message>
      <source>Drawings of files are not seen on 3-D views and curved reformations.</source>
      <translation>Los dibujos de archivos no se ven en las vistas 3D ni en las reconstrucciones curvas.</translation>
    </message>
    <message>
      <source>Lines and key images of files are not seen on planes across the slices: {}.</source>
      <translation>Las líneas e imágenes clave de archivos no se ven en los planos que atraviesan los cortes: {}.</translation>
    </message>
    <message>
      <source>1 drawing was read from {}</source>
      <translation>Se leyó 1 dibujo de {}</translation>
    </message>
    <message>
      <source>The presentation state {} is of 1 image.</source>
      <translation>El estado de presentación {} es de 1 imagen.</translation>
    </message>
    <message numerus="yes">
      <source>The presentation state {} is of %n images.</source>
      <translation>
        <numerusform>El estado de presentación {} es de %n imagen.</numerusform>
        <numerusform>El estado de presentación {} es de %n imágenes.</numerusform>
      </translation>
    </message>
    <message>
      <source>No presentation state of this series was opened.</source>
      <translation>No se abrió ningún estado de presentación de esta serie.</translation>
    </message>
    <message>
      <source>No presentation state of this series says grey levels for planes.</source>
      <translation>Ningún estado de presentación de esta serie indica niveles de gris para los planos.</translation>
    </message>
    <message>
      <source>No presentation state is followed here.</source>
      <translation>Aquí no se sigue ningún estado de presentación.</translation>
    </message>
    <message>
      <source>3-D views and curved reformations follow no presentation state.</source>
      <translation>Las vistas 3D y las reconstrucciones curvas no siguen ningún estado de presentación.</translation>
    </message>
    <message>
      <source>Open the images first that the findings are of.</source>
      <translation>Abra primero las imágenes a las que pertenecen los hallazgos.</translation>
    </message>
    <message>
      <source>1 result was read from {}.</source>
      <translation>Se leyó 1 resultado de {}.</translation>
    </message>
    <message numerus="yes">
      <source>%n results were read from {}.</source>
      <translation>
        <numerusform>Se leyó %n resultado de {}.</numerusform>
        <numerusform>Se leyeron %n resultados de {}.</numerusform>
      </translation>
    </message>
    <message>
      <source>What its reader judged and measured is not taken over.</source>
      <translation>Los veredictos y las mediciones del lector de ese archivo no se incorporan.</translation>
    </message>
    <message>
      <source>{} is about none of the series that are open.</source>
      <translation>{} no trata de ninguna de las series abiertas.</translation>
    </message>
    <message>
      <source>Series that are not open: {}.</source>
      <translation>Series que no están abiertas: {}.</translation>
    </message>
    <message>
      <source>1 file was sent to {}.</source>
      <translation>Se envió 1 archivo a {}.</translation>
    </message>
    <message>
      <source>No station was added yet. Nothing is connected until you do.</source>
      <translation>Aún no se ha añadido ninguna estación. Hasta entonces no se conecta nada.</translation>
    </message>
    <message>
      <source>Send to a station</source>
      <translation>Enviar a una estación</translation>
    </message>
    <message>
      <source>Images (1 file)</source>
      <translation>Imágenes (1 archivo)</translation>
    </message>
    <message numerus="yes">
      <source>Images (%n files)</source>
      <translation>
        <numerusform>Imágenes (%n archivo)</numerusform>
        <numerusform>Imágenes (%n archivos)</numerusform>
      </translation>
    </message>
    <message>
      <source>Results and measurements as DICOM objects</source>
      <translation>Resultados y mediciones como objetos DICOM</translation>
    </message>
    <message>
      <source>Send</source>
      <translation>Enviar</translation>
    </message>
    <message numerus="yes">
      <source>Stopped: %n of {} files had arrived at {}.</source>
      <translation>
        <numerusform>Detenido: había llegado %n de {} archivos a {}.</numerusform>
        <numerusform>Detenido: habían llegado %n de {} archivos a {}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n files were sent to {}.</source>
      <translation>
        <numerusform>Se envió %n archivo a {}.</numerusform>
        <numerusform>Se enviaron %n archivos a {}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Study</source>
      <translation>Estudio</translation>
    </message>
    <message>
      <source>Station</source>
      <translation>Estación</translation>
    </message>
    <message>
      <source>What is sent names the patient. Results say “Research use only – not for diagnosis”, and are new series of the study.</source>
      <translation>Lo que se envía nombra al paciente. Los resultados llevan «Solo para investigación – no usar para diagnóstico» y son series nuevas del estudio.</translation>
    </message>
    <message>
      <source>Sending to {}…</source>
      <translation>Enviando a {}…</translation>
    </message>
    <message>
      <source>Not among it, for it could not be made: {}.</source>
      <translation>No incluido, porque no se pudo crear: {}.</translation>
    </message>
    <message>
      <source>that of the active picture</source>
      <translation>el de la imagen activa</translation>
    </message>
    <message>
      <source>There is nothing to send: no study is open.</source>
      <translation>No hay nada que enviar: no hay ningún estudio abierto.</translation>
    </message>
    <message>
      <source>Nothing was sent: no object of the chosen kinds can be made.</source>
      <translation>No se envió nada: no se puede crear ningún objeto de los tipos elegidos.</translation>
    </message>
    <message>
      <source>Choose others, or the images.</source>
      <translation>Elija otros, o las imágenes.</translation>
    </message>
    <message>
      <source>file {}</source>
      <translation>archivo {}</translation>
    </message>
    <message>
      <source>Add station</source>
      <translation>Añadir estación</translation>
    </message>
    <message>
      <source>Change station</source>
      <translation>Cambiar estación</translation>
    </message>
    <message>
      <source>Over TLS</source>
      <translation>Por TLS</translation>
    </message>
    <message>
      <source>Whoever runs the station tells you its address and title, and must know ours. Give an address, or DICOMweb, or both.</source>
      <translation>Quien gestiona la estación le dirá su dirección y su título, y debe conocer el nuestro. Indique una dirección, o DICOMweb, o ambos.</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Dirección</translation>
    </message>
    <message>
      <source>Port</source>
      <translation>Puerto</translation>
    </message>
    <message>
      <source>Its title</source>
      <translation>Su título</translation>
    </message>
    <message>
      <source>Our title</source>
      <translation>Nuestro título</translation>
    </message>
    <message>
      <source>DICOMweb</source>
      <translation>DICOMweb</translation>
    </message>
    <message>
      <source>Remove the station {}? What it sent stays.</source>
      <translation>¿Quitar la estación {}? Lo que envió se conserva.</translation>
    </message>
    <message>
      <source>Test</source>
      <translation>Probar</translation>
    </message>
    <message>
      <source>Ask the station whether it answers and knows us</source>
      <translation>Pregunta a la estación si responde y nos conoce</translation>
    </message>
    <message>
      <source>Change…</source>
      <translation>Cambiar…</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <source>Add station…</source>
      <translation>Añadir estación…</translation>
    </message>
    <message>
      <source>{} lists {} files of the study; {} came.</source>
      <translation>{} indica {} archivos del estudio; llegaron {}.</translation>
    </message>
    <message numerus="yes">
      <source>%n studies found.</source>
      <translation>
        <numerusform>%n estudio encontrado.</numerusform>
        <numerusform>%n estudios encontrados.</numerusform>
      </translation>
    </message>
    <message>
      <source>Query and retrieve</source>
      <translation>Consultar y recuperar</translation>
    </message>
    <message>
      <source>Find</source>
      <translation>Buscar</translation>
    </message>
    <message>
      <source>Retrieve and open</source>
      <translation>Recuperar y abrir</translation>
    </message>
    <message>
      <source>1 study found.</source>
      <translation>1 estudio encontrado.</translation>
    </message>
    <message>
      <source>Some archives find no letters beyond A to Z over DICOMweb. Write * in their places, and one at the end: M*ller*.</source>
      <translation>Algunos archivos PACS no encuentran por DICOMweb letras fuera de la A a la Z. Escriba * en su lugar, y uno al final: M*ller*.</translation>
    </message>
    <message>
      <source>{} sent nothing.</source>
      <translation>{} no envió nada.</translation>
    </message>
    <message>
      <source>It may not offer C-GET.</source>
      <translation>Quizá no ofrezca C-GET.</translation>
    </message>
    <message>
      <source>Fetching from {}…</source>
      <translation>Trayendo de {}…</translation>
    </message>
    <message>
      <source>Asking {}…</source>
      <translation>Consultando {}…</translation>
    </message>
    <message>
      <source>The station has more: narrow the search.</source>
      <translation>La estación tiene más: limite la búsqueda.</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Detener</translation>
    </message>
    <message>
      <source>Stopped.</source>
      <translation>Detenido.</translation>
    </message>
    <message>
      <source>{} answers.</source>
      <translation>{} responde.</translation>
    </message>
    <message>
      <source>Stopped. What was written stays.</source>
      <translation>Detenido. Lo que se escribió permanece.</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>Biblioteca</translation>
    </message>
    <message>
      <source>By hand</source>
      <translation>A mano</translation>
    </message>
    <message>
      <source>Left drag: move it, with Shift turn it; the arrows do it in small steps</source>
      <translation>Arrastrar con el botón izquierdo: mover, con Mayús girar; las flechas lo hacen en pasos pequeños</translation>
    </message>
    <message>
      <source>Numbers…</source>
      <translation>Valores…</translation>
    </message>
    <message>
      <source>Where the second series lies, in millimetres and degrees, to be typed</source>
      <translation>Posición de la segunda serie, en milímetros y grados, para introducirla</translation>
    </message>
    <message>
      <source>Register anew</source>
      <translation>Registrar de nuevo</translation>
    </message>
    <message>
      <source>Find the position by the pictures, whatever the files say</source>
      <translation>Hallar la posición por las imágenes, digan lo que digan los archivos</translation>
    </message>
    <message>
      <source>Take away</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <source>Opacity of the second series</source>
      <translation>Opacidad de la segunda serie</translation>
    </message>
    <message>
      <source>The second series is darkest at this value</source>
      <translation>La segunda serie es más oscura en este valor</translation>
    </message>
    <message>
      <source>The second series is brightest at this value</source>
      <translation>La segunda serie es más clara en este valor</translation>
    </message>
    <message>
      <source>The first series less the second: of one modality, in one unit</source>
      <translation>La primera serie menos la segunda: de una modalidad, en una unidad</translation>
    </message>
    <message>
      <source>Colours of the second series</source>
      <translation>Colores de la segunda serie</translation>
    </message>
    <message>
      <source>Difference</source>
      <translation>Diferencia</translation>
    </message>
    <message>
      <source>Fusion and registration</source>
      <translation>Fusión y registro</translation>
    </message>
    <message>
      <source>&amp;Fuse with another series…</source>
      <translation>&amp;Fusionar con otra serie…</translation>
    </message>
    <message>
      <source>&amp;More of the second series</source>
      <translation>&amp;Más de la segunda serie</translation>
    </message>
    <message>
      <source>&amp;Less of the second series</source>
      <translation>M&amp;enos de la segunda serie</translation>
    </message>
    <message>
      <source>&amp;Take the second series away</source>
      <translation>&amp;Quitar la segunda serie</translation>
    </message>
    <message>
      <source>&amp;Register another series…</source>
      <translation>&amp;Registrar otra serie…</translation>
    </message>
    <message>
      <source>Mo&amp;ve the second series by hand</source>
      <translation>Mo&amp;ver la segunda serie a mano</translation>
    </message>
    <message>
      <source>&amp;Place it by numbers…</source>
      <translation>Posición en valores numéri&amp;cos…</translation>
    </message>
    <message>
      <source>Lay &amp;another series over by hand…</source>
      <translation>&amp;Superponer otra serie a mano…</translation>
    </message>
    <message>
      <source>Show another series over this one, registered where that is needed</source>
      <translation>Mostrar otra serie sobre esta, registrada si hace falta</translation>
    </message>
    <message>
      <source>Find how a prior lies to this series, so that both scroll together</source>
      <translation>Hallar la posición de un estudio previo respecto a esta serie, para que ambas se desplacen juntas</translation>
    </message>
    <message>
      <source>Where a registration fails: middle on middle, to be moved by hand</source>
      <translation>Donde falla un registro: centro sobre centro, para moverla a mano</translation>
    </message>
    <message>
      <source>Show a series of several slices first, and wait until it is loaded.</source>
      <translation>Muestre primero una serie de varios cortes y espere a que se cargue.</translation>
    </message>
    <message>
      <source>Loading {}…</source>
      <translation>Cargando {}…</translation>
    </message>
    <message>
      <source>Registering {}…</source>
      <translation>Registrando {}…</translation>
    </message>
    <message>
      <source>The two series could not be registered: they are not shown together.</source>
      <translation>Las dos series no se pudieron registrar: no se muestran juntas.</translation>
    </message>
    <message>
      <source>The registration is doubtful: check it at edges before use.</source>
      <translation>El registro es dudoso: compruébelo en los bordes antes de usarlo.</translation>
    </message>
    <message>
      <source>Viewports of {} now go to the same place ({}).</source>
      <translation>Las vistas de {} van ahora al mismo lugar ({}).</translation>
    </message>
    <message>
      <source>Drag it to where it belongs; with Shift a drag turns it.</source>
      <translation>Arrástrela a su sitio; con Mayús, al arrastrar gira.</translation>
    </message>
    <message>
      <source>Fuse with {}</source>
      <translation>Fusionar con {}</translation>
    </message>
    <message>
      <source>Register {}</source>
      <translation>Registrar {}</translation>
    </message>
    <message>
      <source>Which series over this one?</source>
      <translation>¿Qué serie superponer a esta?</translation>
    </message>
    <message>
      <source>Register which series with this one?</source>
      <translation>¿Qué serie registrar con esta?</translation>
    </message>
    <message>
      <source>Picture → Fusion and registration can lay one over the other by hand.</source>
      <translation>Imagen → Fusión y registro permite superponerlas a mano.</translation>
    </message>
    <message>
      <source>The place of {} is known now ({}). Its slices run in another direction: the 3-D cursor (X) and the reference lines show the same place.</source>
      <translation>Ahora se conoce la posición de {} ({}). Sus cortes van en otra dirección: el cursor 3D (X) y las líneas de referencia muestran el mismo lugar.</translation>
    </message>
    <message>
      <source>{} – of another patient</source>
      <translation>{} – de otro paciente</translation>
    </message>
    <message>
      <source>No other series of several slices is open</source>
      <translation>No hay abierta otra serie de varios cortes</translation>
    </message>
    <message>
      <source>Take {} away</source>
      <translation>Quitar {}</translation>
    </message>
    <message>
      <source>Values of the second series</source>
      <translation>Valores de la segunda serie</translation>
    </message>
    <message>
      <source>Opacity {} %</source>
      <translation>Opacidad {} %</translation>
    </message>
    <message>
      <source>Negative: {}</source>
      <translation>Negativo: {}</translation>
    </message>
    <message>
      <source>Place of the second series</source>
      <translation>Posición de la segunda serie</translation>
    </message>
    <message>
      <source>As its file says</source>
      <translation>Como en el archivo</translation>
    </message>
    <message>
      <source>In the patient's directions, from where its file puts it; turned about its middle.</source>
      <translation>Según las direcciones del paciente, respecto a la posición que indica su archivo; giro alrededor de su centro.</translation>
    </message>
    <message>
      <source>To the left</source>
      <translation>Hacia la izquierda</translation>
    </message>
    <message>
      <source>to the right</source>
      <translation>hacia la derecha</translation>
    </message>
    <message>
      <source>To the back</source>
      <translation>Hacia atrás</translation>
    </message>
    <message>
      <source>to the front</source>
      <translation>hacia delante</translation>
    </message>
    <message>
      <source>To the head</source>
      <translation>Hacia la cabeza</translation>
    </message>
    <message>
      <source>to the feet</source>
      <translation>hacia los pies</translation>
    </message>
    <message>
      <source>About left–right</source>
      <translation>Eje izquierda–derecha</translation>
    </message>
    <message>
      <source>Positive: the back goes to the head</source>
      <translation>Positivo: lo posterior va hacia la cabeza</translation>
    </message>
    <message>
      <source>About front–back</source>
      <translation>Eje delante–detrás</translation>
    </message>
    <message>
      <source>Positive: the head goes to the left</source>
      <translation>Positivo: la cabeza va hacia la izquierda</translation>
    </message>
    <message>
      <source>About head–feet</source>
      <translation>Eje cabeza–pies</translation>
    </message>
    <message>
      <source>Positive: the left goes to the back</source>
      <translation>Positivo: la izquierda va hacia atrás</translation>
    </message>
    <message>
      <source>Moved</source>
      <translation>Desplazamiento</translation>
    </message>
    <message>
      <source>Turned</source>
      <translation>Giro</translation>
    </message>
    <message>
      <source>This view shows the first series only: move the second one in slices.</source>
      <translation>Esta vista solo muestra la primera serie: mueva la segunda en los cortes.</translation>
    </message>
    <message>
      <source>Back where it was</source>
      <translation>De nuevo donde estaba</translation>
    </message>
    <message>
      <source>Place {} by hand</source>
      <translation>Colocar {} a mano</translation>
    </message>
    <message>
      <source>Moved by {} mm</source>
      <translation>Movida {} mm</translation>
    </message>
    <message>
      <source>Turned by {}°</source>
      <translation>Girada {}°</translation>
    </message>
    <message>
      <source>No second series lies over this picture: Ctrl+F lays one over.</source>
      <translation>Ninguna segunda serie cubre esta imagen: Ctrl+F superpone una.</translation>
    </message>
    <message>
      <source>aligned by registration: {word}, {residual} mm consistent; moved {shift} mm, {degrees}°</source>
      <translation>alineado por registro: {word}, coherente a {residual} mm; desplazado {shift} mm, {degrees}°</translation>
    </message>
    <message>
      <source>aligned by registration: {word}, {residual} mm consistent; moved {shift} mm, {degrees}° from where it lay by hand</source>
      <translation>alineado por registro: {word}, coherente a {residual} mm; desplazado {shift} mm, {degrees}° desde la posición manual</translation>
    </message>
    <message>
      <source>registered: {}, {} mm consistent</source>
      <translation>registrado: {}, coherente a {} mm</translation>
    </message>
    <message>
      <source>Shift {shift} mm, rotation {degrees}°</source>
      <translation>Desplazamiento {shift} mm, rotación {degrees}°</translation>
    </message>
    <message>
      <source>A second series lies over this one ({}), but its files are not open.</source>
      <translation>Hay una segunda serie sobre esta ({}), pero sus archivos no están abiertos.</translation>
    </message>
    <message>
      <source>Shift {shift} mm, rotation {degrees}° from where it lay by hand</source>
      <translation>Desplazamiento {shift} mm, rotación {degrees}° desde la posición manual</translation>
    </message>
    <message>
      <source>The figures cannot tell whose body it is: look at edges that both series show.</source>
      <translation>Las cifras no dicen de quién es el cuerpo: mire los bordes que muestran ambas series.</translation>
    </message>
    <message>
      <source>{} lies over this series, but was not loaded. Fuse it again to try.</source>
      <translation>{} está sobre esta serie, pero no se ha cargado. Vuelva a fusionarla para intentarlo.</translation>
    </message>
    <message>
      <source>Difference: less {}, {} %</source>
      <translation>Diferencia: menos {}, {} %</translation>
    </message>
    <message>
      <source>Fused: {}, {} %</source>
      <translation>Fusionado: {}, {} %</translation>
    </message>
    <message>
      <source>good</source>
      <translation>bueno</translation>
    </message>
    <message>
      <source>doubtful</source>
      <translation>dudoso</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>fallido</translation>
    </message>
    <message>
      <source>placed by hand</source>
      <translation>colocada a mano</translation>
    </message>
    <message>
      <source>same frame of reference</source>
      <translation>mismo sistema de referencia</translation>
    </message>
    <message>
      <source>of another patient!</source>
      <translation>¡de otro paciente!</translation>
    </message>
    <message>
      <source>Registration: {}</source>
      <translation>Registro: {}</translation>
    </message>
    <message>
      <source>Back from the other side: {} mm off in the mean</source>
      <translation>Ida y vuelta: {} mm de diferencia media</translation>
    </message>
    <message>
      <source>Similarity (mutual information, from 1 to 2): {before} before, {after} now</source>
      <translation>Similitud (información mutua, de 1 a 2): {before} antes, {after} ahora</translation>
    </message>
    <message>
      <source>Overlap: {} % of the smaller field of view</source>
      <translation>Solapamiento: {} % del campo de visión menor</translation>
    </message>
    <message>
      <source>Second series: {}</source>
      <translation>Segunda serie: {}</translation>
    </message>
    <message>
      <source>difference {} {}</source>
      <translation>diferencia {} {}</translation>
    </message>
    <message>
      <source>Slices</source>
      <translation>Cortes</translation>
    </message>
    <message>
      <source>Wheel</source>
      <translation>Rueda</translation>
    </message>
    <message>
      <source>Grey levels (Window tool)</source>
      <translation>Niveles de gris (herramienta de ventana)</translation>
    </message>
    <message>
      <source>Left drag: right = wider, down = darker</source>
      <translation>Arrastrar con el botón izquierdo: derecha = más ancha, abajo = más oscura</translation>
    </message>
    <message>
      <source>Pan</source>
      <translation>Desplazamiento</translation>
    </message>
    <message>
      <source>Middle drag</source>
      <translation>Arrastrar con el botón central</translation>
    </message>
    <message>
      <source>Zoom</source>
      <translation>Zum</translation>
    </message>
    <message>
      <source>Right drag, or Ctrl + wheel at the cursor</source>
      <translation>Arrastre derecho, o Ctrl + rueda en el cursor</translation>
    </message>
    <message>
      <source>The picture's commands</source>
      <translation>Las órdenes de la imagen</translation>
    </message>
    <message>
      <source>Right click</source>
      <translation>Clic derecho</translation>
    </message>
    <message>
      <source>Fine</source>
      <translation>Fino</translation>
    </message>
    <message>
      <source>Shift while dragging</source>
      <translation>Mayús al arrastrar</translation>
    </message>
    <message>
      <source>Coarse</source>
      <translation>Grueso</translation>
    </message>
    <message>
      <source>Ctrl while dragging</source>
      <translation>Ctrl al arrastrar</translation>
    </message>
    <message>
      <source>Select a finding</source>
      <translation>Seleccionar un hallazgo</translation>
    </message>
    <message>
      <source>Click on it</source>
      <translation>Hacer clic en él</translation>
    </message>
    <message>
      <source>The same place in all viewports</source>
      <translation>El mismo lugar en todas las vistas</translation>
    </message>
    <message>
      <source>Shift and move</source>
      <translation>Mayús y mover</translation>
    </message>
    <message>
      <source>One viewport large, and back</source>
      <translation>Una vista grande, y volver</translation>
    </message>
    <message>
      <source>Double click</source>
      <translation>Doble clic</translation>
    </message>
    <message>
      <source>Change places with another viewport</source>
      <translation>Cambiar de lugar con otra vista</translation>
    </message>
    <message>
      <source>Drag the grip at the top of the picture there</source>
      <translation>Arrastre hasta ella el asa de la parte superior de la imagen</translation>
    </message>
    <message>
      <source>In the window of a document</source>
      <translation>En la ventana de un documento</translation>
    </message>
    <message>
      <source>Mouse</source>
      <translation>Ratón</translation>
    </message>
    <message>
      <source>Keyboard</source>
      <translation>Teclado</translation>
    </message>
    <message>
      <source>Research use only – not for diagnosis.</source>
      <translation>Solo para investigación – no usar para diagnóstico.</translation>
    </message>
    <message>
      <source>Shows DICOM series, finds lesions in them, and shows what a history says.</source>
      <translation>Muestra series DICOM, encuentra lesiones en ellas y muestra lo que dice un historial.</translation>
    </message>
    <message>
      <source>Licence: Apache 2.0</source>
      <translation>Licencia: Apache 2.0</translation>
    </message>
    <message>
      <source>Window presets of the modality</source>
      <translation>Preajustes de ventana de la modalidad</translation>
    </message>
    <message>
      <source>Over time</source>
      <translation>Evolución</translation>
    </message>
    <message>
      <source>In words</source>
      <translation>En texto</translation>
    </message>
    <message>
      <source>Wheel over the curve, or Ctrl and wheel: zoom. Drag: move in time. Double click: show all. Keys: up and down choose a line, left and right its values, + and − zoom, Shift with left and right moves, Home shows all, Enter opens a study.</source>
      <translation>Rueda sobre la curva, o Ctrl y rueda: zum. Arrastrar: moverse en el tiempo. Doble clic: mostrar todo. Teclas: arriba y abajo eligen una línea, izquierda y derecha sus valores, + y − hacen zum, Mayús con izquierda y derecha desplaza, Inicio muestra todo, Intro abre un estudio.</translation>
    </message>
    <message>
      <source>Patient history over time</source>
      <translation>Historial del paciente en el tiempo</translation>
    </message>
    <message>
      <source>Treatments</source>
      <translation>Terapias</translation>
    </message>
    <message>
      <source>Conditions</source>
      <translation>Enfermedades</translation>
    </message>
    <message>
      <source>Imaging</source>
      <translation>Imágenes</translation>
    </message>
    <message>
      <source>Measurements</source>
      <translation>Mediciones</translation>
    </message>
    <message>
      <source>high</source>
      <translation>alto</translation>
    </message>
    <message>
      <source>low</source>
      <translation>bajo</translation>
    </message>
    <message>
      <source>Simple model</source>
      <translation>Modelo simple</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modelo</translation>
    </message>
    <message>
      <source>Population</source>
      <translation>Población</translation>
    </message>
    <message>
      <source>What if</source>
      <translation>Y si</translation>
    </message>
    <message>
      <source>Studies</source>
      <translation>Estudios</translation>
    </message>
    <message>
      <source>no value yet</source>
      <translation>aún sin valor</translation>
    </message>
    <message>
      <source>no usable value</source>
      <translation>ningún valor utilizable</translation>
    </message>
    <message>
      <source>Risk over the value</source>
      <translation>Riesgo según el valor</translation>
    </message>
    <message>
      <source>Training population</source>
      <translation>Población de entrenamiento</translation>
    </message>
    <message>
      <source>Imaging study</source>
      <translation>Estudio de imagen</translation>
    </message>
    <message>
      <source>Reference</source>
      <translation>Referencia</translation>
    </message>
    <message>
      <source>Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec</source>
      <translation>ene feb mar abr may jun jul ago sep oct nov dic</translation>
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
      <translation>a</translation>
    </message>
    <message>
      <source>Hours since {}</source>
      <translation>Horas desde {}</translation>
    </message>
    <message>
      <source>Days since {}</source>
      <translation>Días desde {}</translation>
    </message>
    <message>
      <source>Years since {}</source>
      <translation>Años desde {}</translation>
    </message>
    <message>
      <source>admission</source>
      <translation>ingreso</translation>
    </message>
    <message>
      <source>first visit</source>
      <translation>primera visita</translation>
    </message>
    <message>
      <source>first date</source>
      <translation>primera fecha</translation>
    </message>
    <message>
      <source>at {}</source>
      <translation>a {}</translation>
    </message>
    <message>
      <source>on {}</source>
      <translation>el {}</translation>
    </message>
    <message>
      <source>{day} {month}</source>
      <translation>{day} {month}</translation>
    </message>
    <message>
      <source>{} since {}</source>
      <translation>{} desde {}</translation>
    </message>
    <message>
      <source>since {}</source>
      <translation>desde {}</translation>
    </message>
    <message>
      <source>from {} to {}</source>
      <translation>de {} a {}</translation>
    </message>
    <message>
      <source>{month} {year}</source>
      <translation>{month} {year}</translation>
    </message>
    <message>
      <source>months</source>
      <translation>meses</translation>
    </message>
    <message>
      <source>Patients with the event over time, by treatment</source>
      <translation>Pacientes con el evento en el tiempo, por tratamiento</translation>
    </message>
    <message>
      <source>The history of “{}” was closed: these are another patient's pictures.</source>
      <translation>Se cerró el historial de «{}»: estas son imágenes de otro paciente.</translation>
    </message>
    <message>
      <source>The model is asked as soon as it is free…</source>
      <translation>Se preguntará al modelo en cuanto esté libre…</translation>
    </message>
    <message>
      <source>Reading {}…</source>
      <translation>Leyendo {}…</translation>
    </message>
    <message>
      <source>Shown on your wish although this history is not what the model was made for; the figures may be wrong:</source>
      <translation>Se muestra a petición suya aunque el modelo no fue hecho para este historial; las cifras pueden ser erróneas:</translation>
    </message>
    <message>
      <source>No risk is shown: this history is not what the model was made for.</source>
      <translation>No se muestra ningún riesgo: el modelo no fue hecho para este historial.</translation>
    </message>
    <message>
      <source>Actions</source>
      <translation>Acciones</translation>
    </message>
    <message>
      <source>Open, copy, save or print</source>
      <translation>Abrir, copiar, guardar o imprimir</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>Desenlace</translation>
    </message>
    <message>
      <source>Newest risk</source>
      <translation>Riesgo más reciente</translation>
    </message>
    <message>
      <source>What the simple model and the population say</source>
      <translation>Lo que dicen el modelo simple y la población</translation>
    </message>
    <message>
      <source>Intended use</source>
      <translation>Uso previsto</translation>
    </message>
    <message>
      <source>Notice</source>
      <translation>Aviso</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Close this notice</source>
      <translation>Cerrar este aviso</translation>
    </message>
    <message>
      <source>From {} on</source>
      <translation>A partir de {}</translation>
    </message>
    <message>
      <source>{}:</source>
      <translation>{}:</translation>
    </message>
    <message>
      <source>and {} more, under In words.</source>
      <translation>y {} más, en «En texto».</translation>
    </message>
    <message>
      <source>No patient history is open.</source>
      <translation>No hay ningún historial abierto.</translation>
    </message>
    <message>
      <source>Open a history…</source>
      <translation>Abrir un historial…</translation>
    </message>
    <message>
      <source>Open a patient history</source>
      <translation>Abrir el historial de un paciente</translation>
    </message>
    <message>
      <source>Patient history</source>
      <translation>Historial del paciente</translation>
    </message>
    <message>
      <source>Show anyway</source>
      <translation>Mostrar de todos modos</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Por qué</translation>
    </message>
    <message>
      <source>Open another history…</source>
      <translation>Abrir otro historial…</translation>
    </message>
    <message>
      <source>Close this history</source>
      <translation>Cerrar este historial</translation>
    </message>
    <message>
      <source>Copy as text</source>
      <translation>Copiar como texto</translation>
    </message>
    <message>
      <source>Copy as picture</source>
      <translation>Copiar como imagen</translation>
    </message>
    <message>
      <source>Save as picture…</source>
      <translation>Guardar como imagen…</translation>
    </message>
    <message>
      <source>Save as PDF…</source>
      <translation>Guardar como PDF…</translation>
    </message>
    <message>
      <source>How to move in time</source>
      <translation>Cómo moverse en el tiempo</translation>
    </message>
    <message>
      <source>Save as picture</source>
      <translation>Guardar como imagen</translation>
    </message>
    <message>
      <source>Save as PDF</source>
      <translation>Guardar como PDF</translation>
    </message>
    <message>
      <source>Treatments compared</source>
      <translation>Tratamientos comparados</translation>
    </message>
    <message>
      <source>Patient history {}</source>
      <translation>Historial del paciente {}</translation>
    </message>
    <message>
      <source>What moved the newest risk: log odds, left lowers, right raises</source>
      <translation>Lo que movió el último riesgo: log odds, izquierda lo baja, derecha lo sube</translation>
    </message>
    <message>
      <source>1 more line of the time axis is not on this page.</source>
      <translation>1 línea más del eje del tiempo no está en esta página.</translation>
    </message>
    <message>
      <source>{} cannot be written.</source>
      <translation>No se puede escribir {}.</translation>
    </message>
    <message>
      <source>{} more lines of the time axis are not on this page.</source>
      <translation>{} líneas más del eje del tiempo no están en esta página.</translation>
    </message>
    <message>
      <source>1 value</source>
      <translation>1 valor</translation>
    </message>
    <message>
      <source>Newest values</source>
      <translation>Valores más recientes</translation>
    </message>
    <message>
      <source>This history is not what the model was made for:</source>
      <translation>El modelo no fue hecho para este historial:</translation>
    </message>
    <message>
      <source>What moved the newest risk (log odds):</source>
      <translation>Lo que movió el último riesgo (log odds):</translation>
    </message>
    <message>
      <source>{} values</source>
      <translation>{} valores</translation>
    </message>
    <message>
      <source>Green bands: reference ranges of healthy adults; your laboratory's own go before.</source>
      <translation>Bandas verdes: intervalos de referencia de adultos sanos; los de su laboratorio tienen prioridad.</translation>
    </message>
    <message>
      <source>There is no risk to explain.</source>
      <translation>No hay ningún riesgo que explicar.</translation>
    </message>
    <message>
      <source>This model gives no contributions.</source>
      <translation>Este modelo no da contribuciones.</translation>
    </message>
    <message>
      <source>Contributions to the risk, largest first</source>
      <translation>Contribuciones al riesgo, la mayor primero</translation>
    </message>
    <message>
      <source>Key of the bars</source>
      <translation>Leyenda de las barras</translation>
    </message>
    <message>
      <source>What the model makes of this history</source>
      <translation>Lo que el modelo deduce de este historial</translation>
    </message>
    <message>
      <source>Model and version</source>
      <translation>Modelo y versión</translation>
    </message>
    <message>
      <source>{}, in log odds: ◀ left lowers, right raises ▶. Choose a row to see when.</source>
      <translation>{}, en log odds: ◀ izquierda baja, derecha sube ▶. Elija una fila para ver cuándo.</translation>
    </message>
    <message>
      <source>Record of the history</source>
      <translation>Registro del historial</translation>
    </message>
    <message>
      <source>Model that judges the history</source>
      <translation>Modelo que juzga el historial</translation>
    </message>
    <message>
      <source>Anonymous</source>
      <translation>Anónimo</translation>
    </message>
    <message>
      <source>The history is not that of the patient in the pictures, or does not say whose it is.</source>
      <translation>El historial no es el del paciente de las imágenes, o no dice de quién es.</translation>
    </message>
    <message>
      <source>The history does not say whose it is, the pictures are of “{}”.</source>
      <translation>El historial no dice de quién es, las imágenes son de «{}».</translation>
    </message>
    <message>
      <source>{} ({}): not made for this</source>
      <translation>{} ({}): no hecho para esto</translation>
    </message>
    <message>
      <source>Record {}</source>
      <translation>Registro {}</translation>
    </message>
    <message>
      <source>The history is of “{}”, the pictures are of “{}”.</source>
      <translation>El historial es de «{}», las imágenes son de «{}».</translation>
    </message>
    <message>
      <source>Smoking</source>
      <translation>Tabaquismo</translation>
    </message>
    <message>
      <source>Ascites</source>
      <translation>Ascitis</translation>
    </message>
    <message>
      <source>Hepatomegaly</source>
      <translation>Hepatomegalia</translation>
    </message>
    <message>
      <source>Spider naevi</source>
      <translation>Arañas vasculares</translation>
    </message>
    <message>
      <source>Oedema</source>
      <translation>Edema</translation>
    </message>
    <message>
      <source>Histological stage</source>
      <translation>Estadio histológico</translation>
    </message>
    <message>
      <source>Fatty liver disease</source>
      <translation>Enfermedad por hígado graso</translation>
    </message>
    <message>
      <source>Diabetes</source>
      <translation>Diabetes</translation>
    </message>
    <message>
      <source>Hypertension</source>
      <translation>Hipertensión</translation>
    </message>
    <message>
      <source>Dyslipidaemia</source>
      <translation>Dislipidemia</translation>
    </message>
    <message>
      <source>Myocardial infarction</source>
      <translation>Infarto de miocardio</translation>
    </message>
    <message>
      <source>Angina or ischaemia</source>
      <translation>Angina o isquemia</translation>
    </message>
    <message>
      <source>Atrial fibrillation</source>
      <translation>Fibrilación auricular</translation>
    </message>
    <message>
      <source>Heart failure</source>
      <translation>Insuficiencia cardíaca</translation>
    </message>
    <message>
      <source>Cardiac arrest</source>
      <translation>Parada cardíaca</translation>
    </message>
    <message>
      <source>Shock index</source>
      <translation>Índice de shock</translation>
    </message>
    <message>
      <source>{}: {} patients, {} events. {} of {} days free of {} (95 % interval {} to {}); by then {} in {} ({}).</source>
      <translation>{}: {} pacientes, {} eventos. {} de {} días sin evento ({}; intervalo del 95 %: {} a {}); hasta entonces {} en {} ({}).</translation>
    </message>
    <message>
      <source>Open a trial…</source>
      <translation>Abrir un ensayo…</translation>
    </message>
    <message>
      <source>Trial</source>
      <translation>Ensayo</translation>
    </message>
    <message>
      <source>Treatment A</source>
      <translation>Tratamiento A</translation>
    </message>
    <message>
      <source>Treatment B</source>
      <translation>Tratamiento B</translation>
    </message>
    <message>
      <source>Only patients like this one</source>
      <translation>Solo pacientes como este</translation>
    </message>
    <message>
      <source>By what patients are like this one</source>
      <translation>En qué se parecen los pacientes a este</translation>
    </message>
    <message>
      <source>Comparison of the treatments</source>
      <translation>Comparación de los tratamientos</translation>
    </message>
    <message>
      <source>Each treatment by itself</source>
      <translation>Cada tratamiento por separado</translation>
    </message>
    <message>
      <source>{}: 1 patient</source>
      <translation>{}: 1 paciente</translation>
    </message>
    <message>
      <source>{}: {} patients</source>
      <translation>{}: {} pacientes</translation>
    </message>
    <message>
      <source>Comparing…</source>
      <translation>Comparando…</translation>
    </message>
    <message>
      <source>The nearest third by {}</source>
      <translation>El tercio más cercano según {}</translation>
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
      <translation>No hay ningún ensayo abierto.</translation>
    </message>
    <message>
      <source>Treatments can be compared only where a lot decided who got which. Open the table of a randomised trial; from one patient's history no effect of a treatment can be told.</source>
      <translation>Los tratamientos solo pueden compararse donde el azar decidió quién recibía cuál. Abra la tabla de un ensayo aleatorizado; del historial de un solo paciente no se deduce el efecto de un tratamiento.</translation>
    </message>
    <message>
      <source>The table has one treatment only; two are compared.</source>
      <translation>La tabla tiene un solo tratamiento; se comparan dos.</translation>
    </message>
    <message>
      <source>{} years</source>
      <translation>{} años</translation>
    </message>
    <message>
      <source>Choose two different treatments.</source>
      <translation>Elija dos tratamientos distintos.</translation>
    </message>
    <message>
      <source>Outside the range of this trial: {}</source>
      <translation>Fuera del rango de este ensayo: {}</translation>
    </message>
    <message>
      <source>The model's response, not the effect of a treatment.</source>
      <translation>La respuesta del modelo, no el efecto de un tratamiento.</translation>
    </message>
    <message>
      <source>Value to change</source>
      <translation>Valor que se cambia</translation>
    </message>
    <message>
      <source>Changed value</source>
      <translation>Valor cambiado</translation>
    </message>
    <message>
      <source>What the model would say</source>
      <translation>Lo que diría el modelo</translation>
    </message>
    <message>
      <source>As measured</source>
      <translation>Como se midió</translation>
    </message>
    <message>
      <source>Caution</source>
      <translation>Precaución</translation>
    </message>
    <message>
      <source>Newest {}: {}. Move the slider.</source>
      <translation>Último valor de {}: {}. Mueva el control.</translation>
    </message>
    <message>
      <source>Asking the model…</source>
      <translation>Consultando el modelo…</translation>
    </message>
    <message>
      <source>Research use only – not for diagnosis</source>
      <translation>Solo para investigación – no usar para diagnóstico</translation>
    </message>
    <message>
      <source>days</source>
      <translation>días</translation>
    </message>
    <message>
      <source>gradient boosting on summaries</source>
      <translation>gradient boosting sobre resúmenes</translation>
    </message>
    <message>
      <source>logistic regression on summaries</source>
      <translation>regresión logística sobre resúmenes</translation>
    </message>
    <message>
      <source>weight</source>
      <translation>peso</translation>
    </message>
    <message>
      <source>Age</source>
      <translation>Edad</translation>
    </message>
    <message>
      <source>Sex</source>
      <translation>Sexo</translation>
    </message>
    <message>
      <source>Height</source>
      <translation>Talla</translation>
    </message>
    <message>
      <source>Weight</source>
      <translation>Peso</translation>
    </message>
    <message>
      <source>death without transplant</source>
      <translation>muerte sin trasplante</translation>
    </message>
    <message>
      <source>transplant</source>
      <translation>trasplante</translation>
    </message>
    <message>
      <source>during this hospital stay</source>
      <translation>durante esta hospitalización</translation>
    </message>
    <message>
      <source>2 years</source>
      <translation>2 años</translation>
    </message>
    <message>
      <source>3 years</source>
      <translation>3 años</translation>
    </message>
    <message>
      <source>5 years</source>
      <translation>5 años</translation>
    </message>
    <message>
      <source>male</source>
      <translation>masculino</translation>
    </message>
    <message>
      <source>female</source>
      <translation>femenino</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>desconocido</translation>
    </message>
    <message>
      <source>range unknown</source>
      <translation>intervalo desconocido</translation>
    </message>
    <message>
      <source>hardly changes the risk</source>
      <translation>apenas cambia el riesgo</translation>
    </message>
    <message>
      <source>raises the risk strongly</source>
      <translation>aumenta mucho el riesgo</translation>
    </message>
    <message>
      <source>lowers the risk strongly</source>
      <translation>reduce mucho el riesgo</translation>
    </message>
    <message>
      <source>no value</source>
      <translation>sin valor</translation>
    </message>
    <message>
      <source>Risk of {}</source>
      <translation>Riesgo: {}</translation>
    </message>
    <message>
      <source>{} from {} on</source>
      <translation>{} a partir de {}</translation>
    </message>
    <message>
      <source>{} says {} · training population {}</source>
      <translation>{}: {} · población de entrenamiento {}</translation>
    </message>
    <message>
      <source>The simple model</source>
      <translation>El modelo simple</translation>
    </message>
    <message>
      <source>population</source>
      <translation>población</translation>
    </message>
    <message>
      <source>raises the risk slightly</source>
      <translation>aumenta ligeramente el riesgo</translation>
    </message>
    <message>
      <source>lowers the risk slightly</source>
      <translation>reduce ligeramente el riesgo</translation>
    </message>
    <message>
      <source>raises the risk</source>
      <translation>aumenta el riesgo</translation>
    </message>
    <message>
      <source>lowers the risk</source>
      <translation>reduce el riesgo</translation>
    </message>
    <message>
      <source>{} (odds × {})</source>
      <translation>{} (odds × {})</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>sí</translation>
    </message>
    <message>
      <source>no</source>
      <translation>no</translation>
    </message>
    <message>
      <source>Stopped. What was read so far is in the library.</source>
      <translation>Detenido. Lo leído hasta ahora está en la biblioteca.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Abrir</translation>
    </message>
    <message>
      <source>{} holds DICOM pictures.</source>
      <translation>{} contiene imágenes DICOM.</translation>
    </message>
    <message>
      <source>Name, ID, date, modality, body part…</source>
      <translation>Nombre, ID, fecha, modalidad, parte del cuerpo…</translation>
    </message>
    <message>
      <source>Search the library</source>
      <translation>Buscar en la biblioteca</translation>
    </message>
    <message>
      <source>Make again from the files</source>
      <translation>Rehacer a partir de los archivos</translation>
    </message>
    <message>
      <source>Reads all folders that were opened before once more. No file is changed.</source>
      <translation>Vuelve a leer todas las carpetas abiertas antes. No se modifica ningún archivo.</translation>
    </message>
    <message>
      <source>Patients and studies of the library</source>
      <translation>Pacientes y estudios de la biblioteca</translation>
    </message>
    <message>
      <source>No name</source>
      <translation>Sin nombre</translation>
    </message>
    <message>
      <source>1 series</source>
      <translation>1 serie</translation>
    </message>
    <message numerus="yes">
      <source>%n series</source>
      <translation>
        <numerusform>%n serie</numerusform>
        <numerusform>%n series</numerusform>
      </translation>
    </message>
    <message>
      <source>Forget this patient (the files stay)</source>
      <translation>Olvidar este paciente (los archivos quedan)</translation>
    </message>
    <message>
      <source>Nothing in the library holds these words.</source>
      <translation>Nada en la biblioteca contiene estas palabras.</translation>
    </message>
    <message>
      <source>Everything you open is listed here, and found again by its words.</source>
      <translation>Todo lo que abre se lista aquí y se encuentra por sus palabras.</translation>
    </message>
    <message>
      <source>Study without a date</source>
      <translation>Estudio sin fecha</translation>
    </message>
    <message>
      <source>Double click or Enter opens it.</source>
      <translation>Doble clic o Intro lo abre.</translation>
    </message>
    <message>
      <source>Tools</source>
      <translation>Herramientas</translation>
    </message>
    <message>
      <source>&amp;Copy lesion</source>
      <translation>&amp;Copiar la lesión</translation>
    </message>
    <message>
      <source>&amp;Copy measurement</source>
      <translation>&amp;Copiar la medición</translation>
    </message>
    <message>
      <source>&amp;Paste lesion here</source>
      <translation>&amp;Pegar la lesión aquí</translation>
    </message>
    <message>
      <source>&amp;Paste measurement here</source>
      <translation>&amp;Pegar la medición aquí</translation>
    </message>
    <message>
      <source>&amp;Delete lesion</source>
      <translation>&amp;Eliminar la lesión</translation>
    </message>
    <message>
      <source>&amp;Delete measurement</source>
      <translation>&amp;Eliminar la medición</translation>
    </message>
    <message>
      <source>&amp;Show measurement again</source>
      <translation>M&amp;ostrar de nuevo la medición</translation>
    </message>
    <message>
      <source>This study has, under another patient ID or name: {}.</source>
      <translation>Este estudio tiene, con otro ID o nombre de paciente: {}.</translation>
    </message>
    <message>
      <source>Take over what is of the same patient.</source>
      <translation>Adopte lo que sea del mismo paciente.</translation>
    </message>
    <message>
      <source>The images of this measurement are not open. Open their folder too.</source>
      <translation>Las imágenes de esta medición no están abiertas. Abra también su carpeta.</translation>
    </message>
    <message>
      <source>This was measured on a reformatted plane: show its planes first.</source>
      <translation>Esto se midió en un plano reformateado: muestre primero sus planos.</translation>
    </message>
    <message>
      <source>This was measured on a 3-D view: show its series first.</source>
      <translation>Esto se midió en una vista 3D: muestre primero su serie.</translation>
    </message>
    <message>
      <source>The line of the curved reformation that was measured is not here.</source>
      <translation>La línea de la reconstrucción curva que se midió no está aquí.</translation>
    </message>
    <message>
      <source>This was measured in a subtracted run: show it subtracted with the same mask.</source>
      <translation>Esto se midió en una serie sustraída: muéstrela sustraída con la misma máscara.</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Deshacer</translation>
    </message>
    <message>
      <source>&amp;Undo: {}</source>
      <translation>&amp;Deshacer: {}</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Rehacer</translation>
    </message>
    <message>
      <source>&amp;Redo: {}</source>
      <translation>&amp;Rehacer: {}</translation>
    </message>
    <message>
      <source>&amp;Hide measurement</source>
      <translation>&amp;Ocultar la medición</translation>
    </message>
    <message>
      <source>Take over</source>
      <translation>Adoptar</translation>
    </message>
    <message>
      <source>This was measured when the line had another course.</source>
      <translation>Esto se midió cuando la línea tenía otro trazado.</translation>
    </message>
    <message>
      <source>The file knew the true size of this picture ({}); your calibration overrules it. Undo takes it back.</source>
      <translation>El archivo conocía el tamaño real de esta imagen ({}); su calibración lo sustituye. «Deshacer» la retira.</translation>
    </message>
    <message>
      <source>Forget the calibration</source>
      <translation>Olvidar la calibración</translation>
    </message>
    <message>
      <source>This picture is measured by your line now (USER).</source>
      <translation>Esta imagen se mide ahora según su línea (USER).</translation>
    </message>
    <message>
      <source>{} have another pixel size and stay as they are.</source>
      <translation>{} tienen otro tamaño de píxel y quedan como están.</translation>
    </message>
    <message>
      <source>How long is this line?</source>
      <translation>¿Cuánto mide esta línea?</translation>
    </message>
    <message>
      <source>The file knows the true size of this picture ({}). Are you sure?</source>
      <translation>El archivo conoce el tamaño real de esta imagen ({}). ¿Está seguro?</translation>
    </message>
    <message>
      <source>Calibrate the series' own pictures, not planes made of them.</source>
      <translation>Calibre las imágenes propias de la serie, no los planos hechos de ellas.</translation>
    </message>
    <message>
      <source>Drag along something whose length you know.</source>
      <translation>Trace a lo largo de algo cuya longitud conozca.</translation>
    </message>
    <message>
      <source>Calibrate by {} mm</source>
      <translation>Calibrar con {} mm</translation>
    </message>
    <message>
      <source>This picture has no calibration of yours.</source>
      <translation>Esta imagen no tiene ninguna calibración suya.</translation>
    </message>
    <message>
      <source>Picture {} is measured by your line now (USER).</source>
      <translation>La imagen {} se mide ahora según su línea (USER).</translation>
    </message>
    <message>
      <source>{} pictures are measured by your line now (USER).</source>
      <translation>Ahora {} imágenes se miden según su línea (USER).</translation>
    </message>
    <message>
      <source>So far it is {}.</source>
      <translation>Hasta ahora mide {}.</translation>
    </message>
    <message>
      <source>Calibrate by a known length</source>
      <translation>Calibrar con una longitud conocida</translation>
    </message>
    <message>
      <source>Length of the line</source>
      <translation>Longitud de la línea</translation>
    </message>
    <message>
      <source>Pictures whose files give their pixels another size stay as they are</source>
      <translation>Las imágenes cuyos archivos indican otro tamaño de píxel quedan como están</translation>
    </message>
    <message>
      <source>For all {} pictures of the series</source>
      <translation>Para las {} imágenes de la serie</translation>
    </message>
    <message>
      <source>VTI {}</source>
      <translation>IVT {}</translation>
    </message>
    <message>
      <source>PG max {}</source>
      <translation>GP máx {}</translation>
    </message>
    <message>
      <source>PG mean {}</source>
      <translation>GP medio {}</translation>
    </message>
    <message>
      <source>progression</source>
      <translation>progresión</translation>
    </message>
    <message>
      <source>gone (0 mm)</source>
      <translation>desaparecida (0 mm)</translation>
    </message>
    <message>
      <source>Length</source>
      <translation>Longitud</translation>
    </message>
    <message>
      <source>Angle</source>
      <translation>Ángulo</translation>
    </message>
    <message>
      <source>Cobb angle</source>
      <translation>Ángulo de Cobb</translation>
    </message>
    <message>
      <source>Long axis</source>
      <translation>Eje largo</translation>
    </message>
    <message>
      <source>Short axis</source>
      <translation>Eje corto</translation>
    </message>
    <message>
      <source>Area</source>
      <translation>Área</translation>
    </message>
    <message>
      <source>Perimeter</source>
      <translation>Perímetro</translation>
    </message>
    <message>
      <source>Mean</source>
      <translation>Media</translation>
    </message>
    <message>
      <source>SD</source>
      <translation>DE</translation>
    </message>
    <message>
      <source>Min</source>
      <translation>Mín</translation>
    </message>
    <message>
      <source>Max</source>
      <translation>Máx</translation>
    </message>
    <message>
      <source>Peak</source>
      <translation>Pico</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>Valor</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Tiempo</translation>
    </message>
    <message>
      <source>Velocity</source>
      <translation>Velocidad</translation>
    </message>
    <message>
      <source>Depth</source>
      <translation>Profundidad</translation>
    </message>
    <message>
      <source>Pressure gradient</source>
      <translation>Gradiente de presión</translation>
    </message>
    <message>
      <source>Mean pressure gradient</source>
      <translation>Gradiente de presión medio</translation>
    </message>
    <message>
      <source>Velocity time integral</source>
      <translation>Integral velocidad-tiempo</translation>
    </message>
    <message>
      <source>unequivocal progression</source>
      <translation>progresión inequívoca</translation>
    </message>
    <message>
      <source>of a thin plane</source>
      <translation>de un plano fino</translation>
    </message>
    <message>
      <source>too small to measure ({:g} mm)</source>
      <translation>demasiado pequeña para medir ({:g} mm)</translation>
    </message>
    <message>
      <source>drag from corner to corner</source>
      <translation>arrastrar de esquina a esquina</translation>
    </message>
    <message>
      <source>Choose a measurement first.</source>
      <translation>Elija primero una medición.</translation>
    </message>
    <message>
      <source>Choose a lesion first.</source>
      <translation>Elija primero una lesión.</translation>
    </message>
    <message>
      <source>Nu&amp;mber the vertebrae</source>
      <translation>Eti&amp;quetar las vértebras</translation>
    </message>
    <message>
      <source>Region growi&amp;ng</source>
      <translation>Crecimiento de re&amp;gión</translation>
    </message>
    <message>
      <source>drag, or click both ends</source>
      <translation>arrastrar, o hacer clic en ambos extremos</translation>
    </message>
    <message>
      <source>click along the way, double click to end</source>
      <translation>hacer clic a lo largo del trayecto, doble clic para terminar</translation>
    </message>
    <message>
      <source>drag the first arm to the vertex, click the end of the second</source>
      <translation>arrastrar el primer lado hasta el vértice, clic en el final del segundo</translation>
    </message>
    <message>
      <source>drag one line, then the other</source>
      <translation>arrastrar una línea y luego la otra</translation>
    </message>
    <message>
      <source>drag the long axis, then click the end of the short one</source>
      <translation>arrastrar el eje largo, luego clic en el final del corto</translation>
    </message>
    <message>
      <source>draw around it in one go</source>
      <translation>dibujar alrededor de un solo trazo</translation>
    </message>
    <message>
      <source>click the corners, double click to close</source>
      <translation>hacer clic en los vértices, doble clic para cerrar</translation>
    </message>
    <message>
      <source>click a pixel</source>
      <translation>hacer clic en un píxel</translation>
    </message>
    <message>
      <source>drag from the tip, then write</source>
      <translation>arrastrar desde la punta, luego escribir</translation>
    </message>
    <message>
      <source>click, then write</source>
      <translation>hacer clic, luego escribir</translation>
    </message>
    <message>
      <source>&amp;Name measurement…</source>
      <translation>&amp;Nombrar la medición…</translation>
    </message>
    <message>
      <source>&amp;Fill in the slices between</source>
      <translation>Completar los cortes &amp;intermedios</translation>
    </message>
    <message>
      <source>Delete the &amp;lesion on all slices</source>
      <translation>Eliminar la &amp;lesión en todos los cortes</translation>
    </message>
    <message>
      <source>Acc&amp;ept finding</source>
      <translation>Aceptar &amp;el hallazgo</translation>
    </message>
    <message>
      <source>Re&amp;ject finding…</source>
      <translation>Recha&amp;zar el hallazgo…</translation>
    </message>
    <message>
      <source>Another c&amp;lass…</source>
      <translation>Ot&amp;ra clase…</translation>
    </message>
    <message>
      <source>Correct the outl&amp;ine</source>
      <translation>C&amp;orregir el contorno</translation>
    </message>
    <message>
      <source>&amp;Measure finding</source>
      <translation>Me&amp;dir el hallazgo</translation>
    </message>
    <message>
      <source>&amp;Take the verdict back</source>
      <translation>Retirar el &amp;veredicto</translation>
    </message>
    <message>
      <source>Vertebrae: click one and name it, then click others: they count on from it</source>
      <translation>Vértebras: haga clic en una y nómbrela, luego en otras: se numeran a partir de ella</translation>
    </message>
    <message>
      <source>Drag from the middle of a lesion to beyond its edge: outlines it on all its slices</source>
      <translation>Arrastre desde el centro de una lesión hasta más allá de su borde: la contornea en todos sus cortes</translation>
    </message>
    <message>
      <source>Cali&amp;brate by a known length</source>
      <translation>Cali&amp;brar con una longitud conocida</translation>
    </message>
    <message>
      <source>For&amp;get the calibration</source>
      <translation>Olvidar &amp;su calibración</translation>
    </message>
    <message>
      <source>&amp;Show measurements</source>
      <translation>Mostrar &amp;las mediciones</translation>
    </message>
    <message>
      <source>H&amp;istogram</source>
      <translation>&amp;Histograma</translation>
    </message>
    <message>
      <source>C&amp;urve over time</source>
      <translation>C&amp;urva en el tiempo</translation>
    </message>
    <message>
      <source>Show &amp;hidden ones too</source>
      <translation>&amp;Mostrar también las ocultas</translation>
    </message>
    <message>
      <source>&amp;Length</source>
      <translation>L&amp;ongitud</translation>
    </message>
    <message>
      <source>&amp;Polyline</source>
      <translation>Pol&amp;ilínea</translation>
    </message>
    <message>
      <source>&amp;Angle</source>
      <translation>Á&amp;ngulo</translation>
    </message>
    <message>
      <source>&amp;Cobb angle</source>
      <translation>Ángulo de &amp;Cobb</translation>
    </message>
    <message>
      <source>&amp;Two axes (RECIST)</source>
      <translation>&amp;Dos ejes (RECIST)</translation>
    </message>
    <message>
      <source>&amp;Rectangle</source>
      <translation>&amp;Rectángulo</translation>
    </message>
    <message>
      <source>&amp;Ellipse</source>
      <translation>&amp;Elipse</translation>
    </message>
    <message>
      <source>&amp;Freehand outline</source>
      <translation>Contorno &amp;a mano alzada</translation>
    </message>
    <message>
      <source>P&amp;olygon</source>
      <translation>&amp;Polígono</translation>
    </message>
    <message>
      <source>Point &amp;value</source>
      <translation>&amp;Valor puntual</translation>
    </message>
    <message>
      <source>Arro&amp;w</source>
      <translation>&amp;Flecha</translation>
    </message>
    <message>
      <source>Te&amp;xt</source>
      <translation>&amp;Texto</translation>
    </message>
    <message>
      <source>There is nothing to undo.</source>
      <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
      <source>There is nothing to redo.</source>
      <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
      <source>On another series at the same place of the patient, as the same lesion</source>
      <translation>En otra serie en el mismo lugar del paciente, como la misma lesión</translation>
    </message>
    <message>
      <source>Copy a measurement first.</source>
      <translation>Copie primero una medición.</translation>
    </message>
    <message>
      <source>Outline the chosen lesion on the slices left out between those drawn on</source>
      <translation>Contornear la lesión elegida en los cortes omitidos entre los dibujados</translation>
    </message>
    <message>
      <source>All outlines in this series that are of the chosen one's lesion</source>
      <translation>Todos los contornos de esta serie que son de la lesión elegida</translation>
    </message>
    <message>
      <source>Say why the finding is none; both stay on record</source>
      <translation>Diga por qué no es un hallazgo; ambos quedan registrados</translation>
    </message>
    <message>
      <source>Pull at the outline of the chosen finding</source>
      <translation>Tirar del contorno del hallazgo elegido</translation>
    </message>
    <message>
      <source>Make two axes of the chosen finding, to be followed</source>
      <translation>Hacer dos ejes del hallazgo elegido, para seguirlo</translation>
    </message>
    <message>
      <source>Drag along something whose length you know, then say how long it is</source>
      <translation>Trazar a lo largo de algo cuya longitud conozca e indicarla después</translation>
    </message>
    <message>
      <source>Measure this picture by its file again</source>
      <translation>Medir de nuevo esta imagen según su archivo</translation>
    </message>
    <message>
      <source>How the values inside the chosen region are spread</source>
      <translation>Cómo se distribuyen los valores en la región elegida</translation>
    </message>
    <message>
      <source>Choose a region first.</source>
      <translation>Elija primero una región.</translation>
    </message>
    <message>
      <source>How the mean of the chosen region changes through a dynamic series</source>
      <translation>Cómo cambia la media de la región elegida a lo largo de una serie dinámica</translation>
    </message>
    <message>
      <source>Choose a region or a point first.</source>
      <translation>Elija primero una región o un punto.</translation>
    </message>
    <message>
      <source>No slice here is known to show the same place of the patient: the copy lies at the same place of this picture. Move it onto the lesion.</source>
      <translation>No se sabe de ningún corte aquí que muestre el mismo lugar del paciente: la copia está en el mismo lugar de esta imagen. Muévala sobre la lesión.</translation>
    </message>
    <message>
      <source>1 outline pasted</source>
      <translation>1 contorno pegado</translation>
    </message>
    <message numerus="yes">
      <source>%n outlines pasted</source>
      <translation>
        <numerusform>%n contorno pegado</numerusform>
        <numerusform>%n contornos pegados</numerusform>
      </translation>
    </message>
    <message>
      <source>the lesion on all slices</source>
      <translation>la lesión en todos los cortes</translation>
    </message>
    <message>
      <source>{} outside this series</source>
      <translation>{} fuera de esta serie</translation>
    </message>
    <message>
      <source>{} beside nearer ones on the same slice</source>
      <translation>{} junto a otros más cercanos en el mismo corte</translation>
    </message>
    <message>
      <source>{} on slices that have this lesion already</source>
      <translation>{} en cortes que ya tienen esta lesión</translation>
    </message>
    <message>
      <source>Copy {}</source>
      <translation>Copiar {}</translation>
    </message>
    <message>
      <source>No slice here is known to show the same place of the patient: only the largest outline of the lesion was pasted, at the same place of this picture. Move it onto the lesion.</source>
      <translation>No se sabe de ningún corte de aquí que muestre el mismo lugar del paciente: solo se pegó el contorno más grande de la lesión, en el mismo lugar de esta imagen. Muévalo sobre la lesión.</translation>
    </message>
    <message>
      <source>not pasted: {}</source>
      <translation>no pegados: {}</translation>
    </message>
    <message>
      <source>Copied: {}</source>
      <translation>Copiado: {}</translation>
    </message>
    <message>
      <source>Nothing was pasted</source>
      <translation>No se pegó nada</translation>
    </message>
    <message numerus="yes">
      <source>%n pixels, bins of {width} {unit}</source>
      <translation>
        <numerusform>%n píxel, clases de {width} {unit}</numerusform>
        <numerusform>%n píxeles, clases de {width} {unit}</numerusform>
      </translation>
    </message>
    <message>
      <source>Histogram</source>
      <translation>Histograma</translation>
    </message>
    <message>
      <source>Histogram of {}</source>
      <translation>Histograma: {}</translation>
    </message>
    <message>
      <source>Why it is rejected</source>
      <translation>Por qué se rechaza</translation>
    </message>
    <message>
      <source>Your class for it</source>
      <translation>Su clase</translation>
    </message>
    <message>
      <source>Accept {}</source>
      <translation>Aceptar {}</translation>
    </message>
    <message>
      <source>Reject {}</source>
      <translation>Rechazar {}</translation>
    </message>
    <message>
      <source>Class of {}</source>
      <translation>Clase de {}</translation>
    </message>
    <message>
      <source>Outline {}</source>
      <translation>Contorno de {}</translation>
    </message>
    <message>
      <source>Measure {}</source>
      <translation>Medir {}</translation>
    </message>
    <message>
      <source>Vessel</source>
      <translation>Vaso</translation>
    </message>
    <message>
      <source>Normal anatomy</source>
      <translation>Anatomía normal</translation>
    </message>
    <message>
      <source>Artefact</source>
      <translation>Artefacto</translation>
    </message>
    <message>
      <source>Scar, or treated before</source>
      <translation>Cicatriz, o tratada antes</translation>
    </message>
    <message>
      <source>Benign</source>
      <translation>Benigno</translation>
    </message>
    <message>
      <source>Not this lesion: outline wrong</source>
      <translation>No es esta lesión: contorno erróneo</translation>
    </message>
    <message>
      <source>This finding has no outline.</source>
      <translation>Este hallazgo no tiene contorno.</translation>
    </message>
    <message>
      <source>Choose a finding in the list first.</source>
      <translation>Elija primero un hallazgo en la lista.</translation>
    </message>
    <message>
      <source>Take back the verdict on {}</source>
      <translation>Retirar el veredicto sobre {}</translation>
    </message>
    <message>
      <source>&amp;Other…</source>
      <translation>&amp;Otro…</translation>
    </message>
    <message>
      <source>What is drawn there is seen here when the study is opened again.</source>
      <translation>Lo que se dibuje allí se verá aquí cuando el estudio se abra de nuevo.</translation>
    </message>
    <message>
      <source>This study was changed in another medviewer meanwhile.</source>
      <translation>Este estudio se ha modificado entretanto en otro medviewer.</translation>
    </message>
    <message>
      <source>1 measurement</source>
      <translation>1 medición</translation>
    </message>
    <message>
      <source>{} measurements</source>
      <translation>{} mediciones</translation>
    </message>
    <message>
      <source>1 verdict on a finding</source>
      <translation>1 veredicto sobre un hallazgo</translation>
    </message>
    <message>
      <source>{} verdicts on findings</source>
      <translation>{} veredictos sobre hallazgos</translation>
    </message>
    <message>
      <source>1 calibration</source>
      <translation>1 calibración</translation>
    </message>
    <message>
      <source>{} calibrations</source>
      <translation>{} calibraciones</translation>
    </message>
    <message>
      <source>1 registration</source>
      <translation>1 registro</translation>
    </message>
    <message>
      <source>{} registrations</source>
      <translation>{} registros</translation>
    </message>
    <message>
      <source>1 fusion</source>
      <translation>1 fusión</translation>
    </message>
    <message>
      <source>{} fusions</source>
      <translation>{} fusiones</translation>
    </message>
    <message>
      <source>1 tumour marker</source>
      <translation>1 marcador tumoral</translation>
    </message>
    <message>
      <source>{} tumour markers</source>
      <translation>{} marcadores tumorales</translation>
    </message>
    <message>
      <source>1 choice of criteria</source>
      <translation>1 elección de criterios</translation>
    </message>
    <message>
      <source>{} choices of criteria</source>
      <translation>{} elecciones de criterios</translation>
    </message>
    <message>
      <source>it holds nothing</source>
      <translation>no contiene nada</translation>
    </message>
    <message>
      <source>Measurements taken over</source>
      <translation>Mediciones adoptadas</translation>
    </message>
    <message>
      <source>This study is open in another medviewer, too.</source>
      <translation>Este estudio está abierto también en otro medviewer.</translation>
    </message>
    <message>
      <source>medviewer did not end properly the last time. The reading is back:</source>
      <translation>medviewer no terminó bien la última vez. La lectura ha vuelto:</translation>
    </message>
    <message>
      <source>{} damaged or unknown entries of its journal were left out.</source>
      <translation>Se omitieron {} entradas dañadas o desconocidas de su diario.</translation>
    </message>
    <message>
      <source>Undone: {}</source>
      <translation>Deshecho: {}</translation>
    </message>
    <message>
      <source>The last change was “{}” ({} UTC).</source>
      <translation>El último cambio fue «{}» ({} UTC).</translation>
    </message>
    <message>
      <source>Polyline</source>
      <translation>Polilínea</translation>
    </message>
    <message>
      <source>Two axes</source>
      <translation>Dos ejes</translation>
    </message>
    <message>
      <source>Rectangle</source>
      <translation>Rectángulo</translation>
    </message>
    <message>
      <source>Ellipse</source>
      <translation>Elipse</translation>
    </message>
    <message>
      <source>Polygon</source>
      <translation>Polígono</translation>
    </message>
    <message>
      <source>Freehand</source>
      <translation>Mano alzada</translation>
    </message>
    <message>
      <source>Point value</source>
      <translation>Valor puntual</translation>
    </message>
    <message>
      <source>Arrow</source>
      <translation>Flecha</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Texto</translation>
    </message>
    <message>
      <source>target</source>
      <translation>diana</translation>
    </message>
    <message>
      <source>non-target</source>
      <translation>no diana</translation>
    </message>
    <message>
      <source>new</source>
      <translation>nueva</translation>
    </message>
    <message>
      <source>reference (liver)</source>
      <translation>referencia (hígado)</translation>
    </message>
    <message>
      <source>reference (blood pool)</source>
      <translation>referencia (pool sanguíneo)</translation>
    </message>
    <message>
      <source>Name or note</source>
      <translation>Nombre o nota</translation>
    </message>
    <message>
      <source>Name of the measurement</source>
      <translation>Nombre de la medición</translation>
    </message>
    <message>
      <source>{} letters at most</source>
      <translation>{} caracteres como máximo</translation>
    </message>
    <message>
      <source>Move {}</source>
      <translation>Mover {}</translation>
    </message>
    <message>
      <source>Change {}</source>
      <translation>Cambiar {}</translation>
    </message>
    <message>
      <source>Move the text of {}</source>
      <translation>Mover el texto de {}</translation>
    </message>
    <message>
      <source>Where region growing draws the edge of a lesion on a PET</source>
      <translation>Dónde traza el crecimiento de región el borde de una lesión en la PET</translation>
    </message>
    <message>
      <source>&amp;Half way between inside and around</source>
      <translation>A &amp;medio camino entre el interior y el entorno</translation>
    </message>
    <message>
      <source>Edge of uptake (PET)</source>
      <translation>Borde de la captación (PET)</translation>
    </message>
    <message>
      <source>{} % of the highest value</source>
      <translation>{} % del valor máximo</translation>
    </message>
    <message>
      <source>SUV {:g}</source>
      <translation>SUV {:g}</translation>
    </message>
    <message>
      <source>Fill in the slices between</source>
      <translation>Completar los cortes intermedios</translation>
    </message>
    <message>
      <source>1 slice filled in</source>
      <translation>1 corte completado</translation>
    </message>
    <message numerus="yes">
      <source>%n slices filled in</source>
      <translation>
        <numerusform>%n corte completado</numerusform>
        <numerusform>%n cortes completados</numerusform>
      </translation>
    </message>
    <message>
      <source>No slice is left out between those that are drawn on.</source>
      <translation>No se omite ningún corte entre los dibujados.</translation>
    </message>
    <message>
      <source>The lesion was changed meanwhile: nothing was filled in.</source>
      <translation>La lesión se modificó entretanto: no se ha completado nada.</translation>
    </message>
    <message>
      <source>Sum of diameters</source>
      <translation>Suma de diámetros</translation>
    </message>
    <message>
      <source>Sum of products</source>
      <translation>Suma de productos</translation>
    </message>
    <message>
      <source>from the baseline</source>
      <translation>respecto al inicio</translation>
    </message>
    <message>
      <source>from the smallest</source>
      <translation>respecto al menor</translation>
    </message>
    <message>
      <source>Targets</source>
      <translation>Lesiones diana</translation>
    </message>
    <message>
      <source>Non-targets</source>
      <translation>Lesiones no diana</translation>
    </message>
    <message>
      <source>Overall response</source>
      <translation>Respuesta global</translation>
    </message>
    <message>
      <source>above normal</source>
      <translation>por encima de lo normal</translation>
    </message>
    <message>
      <source>normal</source>
      <translation>normal</translation>
    </message>
    <message>
      <source>Lesions through the studies</source>
      <translation>Lesiones a lo largo de los estudios</translation>
    </message>
    <message>
      <source>Measure lesions with a length, two axes or an outline, and name them. A measurement of the same name in another study of the patient, or copied there, is the same lesion.</source>
      <translation>Mida lesiones con una longitud, dos ejes o un contorno y nómbrelas. Una medición del mismo nombre en otro estudio del paciente, o copiada allí, es la misma lesión.</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Cambio</translation>
    </message>
    <message>
      <source>Volume doubles in</source>
      <translation>El volumen se duplica en</translation>
    </message>
    <message>
      <source>Lesion</source>
      <translation>Lesión</translation>
    </message>
    <message>
      <source>present</source>
      <translation>presente</translation>
    </message>
    <message>
      <source>Non-targets not marked: {}</source>
      <translation>Lesiones no diana sin marcar: {}</translation>
    </message>
    <message>
      <source>The tumour marker was above normal at the baseline: a complete response needs a normal one.</source>
      <translation>El marcador tumoral estaba por encima de lo normal en el estudio basal: una respuesta completa exige uno normal.</translation>
    </message>
    <message>
      <source>, </source>
      <translation>, </translation>
    </message>
    <message>
      <source>baseline</source>
      <translation>inicial</translation>
    </message>
    <message>
      <source>CR complete</source>
      <translation>RC completa</translation>
    </message>
    <message>
      <source>PR partial</source>
      <translation>RP parcial</translation>
    </message>
    <message>
      <source>SD stable</source>
      <translation>EE estable</translation>
    </message>
    <message>
      <source>Non-CR/Non-PD</source>
      <translation>Non-CR/Non-PD</translation>
    </message>
    <message>
      <source>PD progress</source>
      <translation>PE progresión</translation>
    </message>
    <message>
      <source>NE not evaluable</source>
      <translation>NE no evaluable</translation>
    </message>
    <message>
      <source>no date</source>
      <translation>sin fecha</translation>
    </message>
    <message>
      <source>Lesion… → Response criteria of the patient</source>
      <translation>Lesión… → Criterios de respuesta del paciente</translation>
    </message>
    <message>
      <source>without a name</source>
      <translation>sin nombre</translation>
    </message>
    <message>
      <source>{} (one slice against the whole lesion)</source>
      <translation>{} (un corte frente a la lesión completa)</translation>
    </message>
    <message>
      <source>{:.0f} days</source>
      <translation>{:.0f} días</translation>
    </message>
    <message>
      <source>Click to say whether a tumour marker is above normal.</source>
      <translation>Haga clic para indicar si un marcador tumoral está por encima de lo normal.</translation>
    </message>
    <message>
      <source>Study {}</source>
      <translation>Estudio {}</translation>
    </message>
    <message>
      <source>Not measured in this study. Click to say why.</source>
      <translation>No medida en este estudio. Haga clic para decir por qué.</translation>
    </message>
    <message>
      <source>halves in {:.0f} days</source>
      <translation>se reduce a la mitad en {:.0f} días</translation>
    </message>
    <message>
      <source>Tumour marker</source>
      <translation>Marcador tumoral</translation>
    </message>
    <message>
      <source>Not measured: {}</source>
      <translation>No medidas: {}</translation>
    </message>
    <message>
      <source>New: {}</source>
      <translation>Nuevas: {}</translation>
    </message>
    <message>
      <source>1 slice within was not read and is left out.</source>
      <translation>1 corte del interior no se leyó y falta.</translation>
    </message>
    <message numerus="yes">
      <source>%n slices within were not read and are left out.</source>
      <translation>
        <numerusform>%n corte del interior no se leyó y falta.</numerusform>
        <numerusform>%n cortes del interior no se leyeron y faltan.</numerusform>
      </translation>
    </message>
    <message>
      <source>Region growing</source>
      <translation>Crecimiento de región</translation>
    </message>
    <message>
      <source>A picture in colour has no values to go by.</source>
      <translation>Una imagen en color no tiene valores por los que guiarse.</translation>
    </message>
    <message>
      <source>On {} of {} slices a good part of the outline is not where the values change. Draw another circle, or correct it there.</source>
      <translation>En {} de {} cortes una buena parte del contorno no está donde cambian los valores. Trace otro círculo o corríjalo allí.</translation>
    </message>
    <message>
      <source>&amp;Lymph node (counts by its short axis)</source>
      <translation>&amp;Ganglio (cuenta por su eje corto)</translation>
    </message>
    <message>
      <source>Re&amp;ference of this PET</source>
      <translation>Re&amp;ferencia de esta PET</translation>
    </message>
    <message>
      <source>O&amp;rgan</source>
      <translation>Ó&amp;rgano</translation>
    </message>
    <message>
      <source>Response &amp;criteria of the patient</source>
      <translation>&amp;Criterios de respuesta del paciente</translation>
    </message>
    <message>
      <source>S&amp;ame lesion as</source>
      <translation>La &amp;misma lesión que</translation>
    </message>
    <message>
      <source>A lesion of &amp;its own</source>
      <translation>&amp;Una lesión propia</translation>
    </message>
    <message>
      <source>Place a reference</source>
      <translation>Colocar una referencia</translation>
    </message>
    <message>
      <source>&amp;Gone in this study</source>
      <translation>Desaparecida &amp;en este estudio</translation>
    </message>
    <message>
      <source>&amp;Target lesion</source>
      <translation>&amp;Lesión diana</translation>
    </message>
    <message>
      <source>N&amp;on-target lesion</source>
      <translation>Lesión &amp;no diana</translation>
    </message>
    <message>
      <source>Ne&amp;w lesion</source>
      <translation>Le&amp;sión nueva</translation>
    </message>
    <message>
      <source>&amp;No part in the response</source>
      <translation>&amp;Fuera de la respuesta</translation>
    </message>
    <message>
      <source>Unequivocal &amp;progression in this study</source>
      <translation>&amp;Progresión inequívoca en este estudio</translation>
    </message>
    <message>
      <source>&amp;Liver, as drawn</source>
      <translation>&amp;Hígado, tal como se dibujó</translation>
    </message>
    <message>
      <source>&amp;Mediastinal blood pool, as drawn</source>
      <translation>Pool sanguíneo &amp;mediastínico, tal como se dibujó</translation>
    </message>
    <message>
      <source>Liver: &amp;sphere of 3 cm here</source>
      <translation>Hígado: &amp;esfera de 3 cm aquí</translation>
    </message>
    <message>
      <source>Blood pool: &amp;cylinder of 1 × 2 cm here</source>
      <translation>Pool sanguíneo: &amp;cilindro de 1 × 2 cm aquí</translation>
    </message>
    <message>
      <source>&amp;RECIST 1.1: sum of diameters</source>
      <translation>&amp;RECIST 1.1: suma de diámetros</translation>
    </message>
    <message>
      <source>R&amp;ANO, gliomas: sum of products of two axes</source>
      <translation>R&amp;ANO, gliomas: suma de productos de dos ejes</translation>
    </message>
    <message>
      <source>Too &amp;small to measure in this study (5 mm)</source>
      <translation>&amp;Demasiado pequeña para medir en este estudio (5 mm)</translation>
    </message>
    <message>
      <source>{} gone</source>
      <translation>{} desaparecida</translation>
    </message>
    <message>
      <source>{} present</source>
      <translation>{} presente</translation>
    </message>
    <message>
      <source>Progression of {}</source>
      <translation>Progresión de {}</translation>
    </message>
    <message>
      <source>Marker &amp;above normal</source>
      <translation>Marcador por &amp;encima de lo normal</translation>
    </message>
    <message>
      <source>Marker &amp;normal</source>
      <translation>Marcador &amp;normal</translation>
    </message>
    <message>
      <source>Marker not &amp;used</source>
      <translation>Marcador no &amp;usado</translation>
    </message>
    <message>
      <source>Not named</source>
      <translation>Sin nombrar</translation>
    </message>
    <message>
      <source>{} (another patient ID or name)</source>
      <translation>{} (otro ID o nombre de paciente)</translation>
    </message>
    <message>
      <source>Part of {} in the response</source>
      <translation>Papel de {} en la respuesta</translation>
    </message>
    <message>
      <source>Organ of {}</source>
      <translation>Órgano de {}</translation>
    </message>
    <message>
      <source>Response by {}</source>
      <translation>Respuesta según {}</translation>
    </message>
    <message>
      <source>Lymph node {}</source>
      <translation>Ganglio {}</translation>
    </message>
    <message>
      <source>Same lesion as {}</source>
      <translation>La misma lesión que {}</translation>
    </message>
    <message>
      <source>{} a lesion of its own</source>
      <translation>{} como lesión propia</translation>
    </message>
    <message>
      <source>&amp;Present in this study</source>
      <translation>&amp;Presente en este estudio</translation>
    </message>
    <message>
      <source>&amp;Unequivocal progression in this study</source>
      <translation>Progresión &amp;inequívoca en este estudio</translation>
    </message>
    <message>
      <source>{} as reference</source>
      <translation>{} como referencia</translation>
    </message>
    <message>
      <source>Show a series of this study first</source>
      <translation>Muestre primero una serie de este estudio</translation>
    </message>
    <message>
      <source>{} too small</source>
      <translation>{} demasiado pequeña</translation>
    </message>
    <message>
      <source>{}… Esc stops it.</source>
      <translation>{}… Esc lo detiene.</translation>
    </message>
    <message>
      <source>Stopped: {}</source>
      <translation>Detenido: {}</translation>
    </message>
    <message>
      <source>on a picture that is not shown</source>
      <translation>en una imagen que no se muestra</translation>
    </message>
    <message>
      <source>The reference was not placed.</source>
      <translation>No se colocó la referencia.</translation>
    </message>
    <message>
      <source>All its slices must have been read and say where they lie.</source>
      <translation>Todos sus cortes deben haberse leído e indicar su posición.</translation>
    </message>
    <message>
      <source>Nothing here differs from what lies around it. Draw the circle larger.</source>
      <translation>Aquí nada se distingue de lo que lo rodea. Trace un círculo mayor.</translation>
    </message>
    <message>
      <source>Outlined at {} {}, half way between {} inside and {} around</source>
      <translation>Contorno a {} {}, a medio camino entre {} dentro y {} alrededor</translation>
    </message>
    <message>
      <source>Nothing within the circle reaches {} {}.</source>
      <translation>Nada dentro del círculo alcanza {} {}.</translation>
    </message>
    <message>
      <source>The edge of uptake is set to SUV {:g}, and there is no SUV here.</source>
      <translation>El borde de la captación está fijado en SUV {:g}, y aquí no hay SUV.</translation>
    </message>
    <message>
      <source>Choose a share of the highest value in Measure &gt; Edge of uptake (PET).</source>
      <translation>Elija una parte del valor máximo en Medir &gt; Borde de la captación (PET).</translation>
    </message>
    <message>
      <source>Outlined at {} {}, {} % of the highest value</source>
      <translation>Contorno en {} {}, {} % del valor máximo</translation>
    </message>
    <message>
      <source>Done again: {}</source>
      <translation>Rehecho: {}</translation>
    </message>
    <message>
      <source>Deleted: {}. Undo brings it back.</source>
      <translation>Eliminado: {}. Deshacer lo recupera.</translation>
    </message>
    <message>
      <source>Delete the lesion on all slices</source>
      <translation>Eliminar la lesión en todos los cortes</translation>
    </message>
    <message>
      <source>Show {}</source>
      <translation>Mostrar {}</translation>
    </message>
    <message>
      <source>Hide {}</source>
      <translation>Ocultar {}</translation>
    </message>
    <message>
      <source>Choose a region on a picture that is shown first.</source>
      <translation>Elija primero una región en una imagen que se muestre.</translation>
    </message>
    <message>
      <source>Choose a lesion on a picture that is shown first.</source>
      <translation>Elija antes una lesión en una imagen que se muestre.</translation>
    </message>
    <message>
      <source>Nothing was deleted: end what is half drawn first, or give it up with Esc.</source>
      <translation>No se ha borrado nada: termine antes lo que está a medio dibujar o pulse Esc.</translation>
    </message>
    <message>
      <source>Delete {}</source>
      <translation>Eliminar {}</translation>
    </message>
    <message>
      <source>There are no values inside.</source>
      <translation>No hay valores dentro.</translation>
    </message>
    <message>
      <source>{} is followed since {}.</source>
      <translation>{} se sigue desde {}.</translation>
    </message>
    <message>
      <source>Name {}</source>
      <translation>Nombrar {}</translation>
    </message>
    <message>
      <source>Choose a region or a point on a picture that is shown first.</source>
      <translation>Elija primero una región o un punto en una imagen que se muestre.</translation>
    </message>
    <message>
      <source>Planes and 3-D views stay with their series.</source>
      <translation>Los planos y las vistas 3D se quedan con su serie.</translation>
    </message>
    <message>
      <source>No viewport shows a time of this series.</source>
      <translation>Ninguna vista muestra un tiempo de esta serie.</translation>
    </message>
    <message>
      <source>Seconds after the first time</source>
      <translation>Segundos después del primer tiempo</translation>
    </message>
    <message>
      <source>Number of the time (the files do not say when)</source>
      <translation>Número del tiempo (los archivos no dicen cuándo)</translation>
    </message>
    <message>
      <source>Curve over time</source>
      <translation>Curva en el tiempo</translation>
    </message>
    <message>
      <source>Export the curve</source>
      <translation>Exportar la curva</translation>
    </message>
    <message>
      <source>&amp;Copy numbers</source>
      <translation>&amp;Copiar los valores</translation>
    </message>
    <message>
      <source>&amp;Export as CSV…</source>
      <translation>&amp;Exportar como CSV…</translation>
    </message>
    <message>
      <source>Curve over time of {}</source>
      <translation>Curva en el tiempo: {}</translation>
    </message>
    <message>
      <source>Highest: {}, {} above the first time – {}</source>
      <translation>Máximo: {}, {} respecto al primer tiempo – {}</translation>
    </message>
    <message>
      <source>Delayed phase: none was taken</source>
      <translation>Fase tardía: no adquirida</translation>
    </message>
    <message>
      <source>Highest: {} – {}</source>
      <translation>Máximo: {} – {}</translation>
    </message>
    <message>
      <source>slow</source>
      <translation>lenta</translation>
    </message>
    <message>
      <source>medium</source>
      <translation>media</translation>
    </message>
    <message>
      <source>fast</source>
      <translation>rápido</translation>
    </message>
    <message>
      <source>Initial phase (2 minutes): {}, {} – {}</source>
      <translation>Fase inicial (2 minutos): {}, {} – {}</translation>
    </message>
    <message>
      <source>persistent</source>
      <translation>persistente</translation>
    </message>
    <message>
      <source>plateau</source>
      <translation>meseta</translation>
    </message>
    <message>
      <source>washout</source>
      <translation>lavado</translation>
    </message>
    <message>
      <source>Delayed phase: {} against the initial one, {} – {}</source>
      <translation>Fase tardía: {} respecto a la inicial, {} – {}</translation>
    </message>
    <message>
      <source>{:.1f} s</source>
      <translation>{:.1f} s</translation>
    </message>
    <message>
      <source>By BI-RADS. The 2 minutes begin with the contrast at {}, as the files say.</source>
      <translation>Según BI-RADS. Los 2 minutos empiezan con el contraste a los {}, como dicen los archivos.</translation>
    </message>
    <message>
      <source>the files do not say when the times were taken.</source>
      <translation>los archivos no dicen cuándo se adquirieron los tiempos.</translation>
    </message>
    <message>
      <source>the first time is not one before contrast.</source>
      <translation>el primer tiempo no es anterior al contraste.</translation>
    </message>
    <message>
      <source>the signal rises by less than 10 %.</source>
      <translation>la señal aumenta menos del 10 %.</translation>
    </message>
    <message>
      <source>no time was taken within 2 minutes of the contrast.</source>
      <translation>no se adquirió ningún tiempo en los 2 minutos posteriores al contraste.</translation>
    </message>
    <message numerus="yes">
      <source>%n times; the files do not say when they were taken.</source>
      <translation>
        <numerusform>%n tiempo; los archivos no dicen cuándo se adquirió.</numerusform>
        <numerusform>%n tiempos; los archivos no dicen cuándo se adquirieron.</numerusform>
      </translation>
    </message>
    <message>
      <source>1 time has no values there.</source>
      <translation>1 tiempo no tiene valores allí.</translation>
    </message>
    <message numerus="yes">
      <source>%n times have no values there.</source>
      <translation>
        <numerusform>%n tiempo no tiene valores allí.</numerusform>
        <numerusform>%n tiempos no tienen valores allí.</numerusform>
      </translation>
    </message>
    <message>
      <source>Highest: {}, at the first time</source>
      <translation>Máximo: {}, en el primer tiempo</translation>
    </message>
    <message>
      <source>Rises by {} to {} – {}</source>
      <translation>Aumenta {} hasta {} – {}</translation>
    </message>
    <message>
      <source>By BI-RADS. The first time counts as before contrast; the 2 minutes begin at {}, the last time before the rise, as the files do not say when contrast was given.</source>
      <translation>Según BI-RADS. El primer tiempo cuenta como anterior al contraste; los 2 minutos empiezan a los {}, el último tiempo antes de la subida, ya que los archivos no dicen cuándo se administró el contraste.</translation>
    </message>
    <message>
      <source>No type of curve is told: {}</source>
      <translation>No se indica ningún tipo de curva: {}</translation>
    </message>
    <message numerus="yes">
      <source>%n times over {}</source>
      <translation>
        <numerusform>%n tiempo en {}</numerusform>
        <numerusform>%n tiempos en {}</numerusform>
      </translation>
    </message>
    <message>
      <source>Export measurements</source>
      <translation>Exportar mediciones</translation>
    </message>
    <message>
      <source>Lesions over time</source>
      <translation>Lesiones en el tiempo</translation>
    </message>
    <message>
      <source>Lesion…</source>
      <translation>Lesión…</translation>
    </message>
    <message>
      <source>What the chosen measurement is of: a target, a lymph node, the same as…</source>
      <translation>Qué muestra la medición elegida: una diana, un ganglio, la misma que…</translation>
    </message>
    <message>
      <source>Export CSV…</source>
      <translation>Exportar CSV…</translation>
    </message>
    <message>
      <source>All measurements of the table, a number a row</source>
      <translation>Todas las mediciones de la tabla, un número por fila</translation>
    </message>
    <message>
      <source>Total {}: {}</source>
      <translation>Total {}: {}</translation>
    </message>
    <message>
      <source>Name this vertebra, for example L5; clicks on others count on from it.</source>
      <translation>Nombre esta vértebra, por ejemplo L5; los clics en otras se numeran a partir de ella.</translation>
    </message>
    <message>
      <source>Vertebra {}</source>
      <translation>Vértebra {}</translation>
    </message>
    <message>
      <source>Numbers</source>
      <translation>Valores</translation>
    </message>
    <message>
      <source>By</source>
      <translation>Por</translation>
    </message>
    <message>
      <source>Nothing is measured yet. Choose a tool in the Measure menu.</source>
      <translation>Aún no se ha medido nada. Elija una herramienta en el menú Medir.</translation>
    </message>
    <message>
      <source>(hidden)</source>
      <translation>(oculta)</translation>
    </message>
    <message>
      <source>node</source>
      <translation>ganglio</translation>
    </message>
    <message>
      <source>There is no value at this place.</source>
      <translation>No hay ningún valor en este lugar.</translation>
    </message>
    <message>
      <source>Something unexpected failed ({}). Details are in the log file.</source>
      <translation>Algo inesperado falló ({}). Los detalles están en el registro.</translation>
    </message>
    <message>
      <source>Close this message</source>
      <translation>Cerrar este mensaje</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modelos</translation>
    </message>
    <message>
      <source>Model card</source>
      <translation>Ficha del modelo</translation>
    </message>
    <message>
      <source>Version {}, weights as they were made: SHA-256 {}</source>
      <translation>Versión {}, pesos sin cambios: SHA-256 {}</translation>
    </message>
    <message>
      <source>There is no model in {}.</source>
      <translation>No hay ningún modelo en {}.</translation>
    </message>
    <message>
      <source>Series</source>
      <translation>Series</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>Hallazgos</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Historial</translation>
    </message>
    <message>
      <source>Open a folder (Ctrl+O), a file, a DICOMDIR or a ZIP,
or drop it here.

A patient's history (CSV) can be dropped here too.</source>
      <translation>Abra una carpeta (Ctrl+O), un archivo, un DICOMDIR o un ZIP,
o suéltelo aquí.

También puede soltarse aquí el historial de un paciente (CSV).</translation>
    </message>
    <message>
      <source>Arrows move the pointer, Enter clicks, Space holds and lets go, Esc ends this.</source>
      <translation>Las flechas mueven el puntero, Intro hace clic, Espacio sujeta y suelta, Esc termina.</translation>
    </message>
    <message>
      <source>Open a series first: the keys point at its picture.</source>
      <translation>Abra primero una serie: las teclas señalan en su imagen.</translation>
    </message>
    <message>
      <source>({:+.1f}, {:+.1f} pixels from its middle)</source>
      <translation>({:+.1f}, {:+.1f} píxeles de su centro)</translation>
    </message>
    <message>
      <source>Lossy compressed</source>
      <translation>Compresión con pérdida</translation>
    </message>
    <message>
      <source>turned right by {}°</source>
      <translation>girado {}° a la derecha</translation>
    </message>
    <message>
      <source>turned left by {}°</source>
      <translation>girado {}° a la izquierda</translation>
    </message>
    <message>
      <source>Presentation state: {}</source>
      <translation>Estado de presentación: {}</translation>
    </message>
    <message>
      <source>(order of acquisition)</source>
      <translation>(orden de adquisición)</translation>
    </message>
    <message>
      <source>inverted</source>
      <translation>invertido</translation>
    </message>
    <message>
      <source>Colours by the ICC profile {}</source>
      <translation>Colores según el perfil ICC {}</translation>
    </message>
    <message>
      <source>Zoom {:.0f} %</source>
      <translation>Zum {:.0f} %</translation>
    </message>
    <message>
      <source>fitted</source>
      <translation>ajustado</translation>
    </message>
    <message>
      <source>{} mm along the line</source>
      <translation>{} mm a lo largo de la línea</translation>
    </message>
    <message>
      <source>View {}/{}</source>
      <translation>Vista {}/{}</translation>
    </message>
    <message>
      <source>smoothed</source>
      <translation>suavizado</translation>
    </message>
    <message>
      <source>sharpened</source>
      <translation>realzado</translation>
    </message>
    <message>
      <source>although refused</source>
      <translation>a pesar del rechazo</translation>
    </message>
    <message>
      <source>difference {}</source>
      <translation>diferencia {}</translation>
    </message>
    <message>
      <source>stored {}</source>
      <translation>almacenado {}</translation>
    </message>
    <message>
      <source>As acquired: the presentation state {} is not of this slice</source>
      <translation>Como se adquirió: el estado de presentación {} no es de este corte</translation>
    </message>
    <message>
      <source>Instance {}</source>
      <translation>Instancia {}</translation>
    </message>
    <message>
      <source>every {} mm, {} mm wide</source>
      <translation>cada {} mm, {} mm de ancho</translation>
    </message>
    <message>
      <source>Thickness {} mm</source>
      <translation>Grosor {} mm</translation>
    </message>
    <message>
      <source>{:.2f} s</source>
      <translation>{:.2f} s</translation>
    </message>
    <message>
      <source>Patient {}</source>
      <translation>Paciente {}</translation>
    </message>
    <message>
      <source>(this slice: {})</source>
      <translation>(este corte: {})</translation>
    </message>
    <message>
      <source>uncalibrated</source>
      <translation>sin calibrar</translation>
    </message>
    <message>
      <source>Slice</source>
      <translation>Corte</translation>
    </message>
    <message>
      <source>Viewport – medviewer</source>
      <translation>Vista – medviewer</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Imagen</translation>
    </message>
    <message>
      <source>Loading this slice…</source>
      <translation>Cargando el corte…</translation>
    </message>
    <message>
      <source>This slice was not loaded.</source>
      <translation>Este corte no se cargó.</translation>
    </message>
    <message>
      <source>The series is still being loaded.</source>
      <translation>La serie aún se está cargando.</translation>
    </message>
    <message>
      <source>Reformat it when all slices are there.</source>
      <translation>Reformatéela cuando estén todos los cortes.</translation>
    </message>
    <message>
      <source>Only a part of the series was loaded.</source>
      <translation>Solo se cargó una parte de la serie.</translation>
    </message>
    <message>
      <source>Choose it in the list again to load it all.</source>
      <translation>Elíjala de nuevo en la lista para cargarla entera.</translation>
    </message>
    <message>
      <source>Show it here</source>
      <translation>Mostrar aquí</translation>
    </message>
    <message>
      <source>Picture: {}</source>
      <translation>Imagen: {}</translation>
    </message>
    <message numerus="yes">
      <source>(%n more)</source>
      <translation>
        <numerusform>(%n más)</numerusform>
        <numerusform>(%n más)</numerusform>
      </translation>
    </message>
    <message>
      <source>Preferences</source>
      <translation>Preferencias</translation>
    </message>
    <message>
      <source>General</source>
      <translation>General</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Teclas</translation>
    </message>
    <message>
      <source>Stands beside your measurements and verdicts, and in reports</source>
      <translation>Figura junto a sus mediciones y dictámenes, y en los informes</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>Contraste alto</translation>
    </message>
    <message>
      <source>Language, size and contrast change with the next start.</source>
      <translation>El idioma, el tamaño y el contraste cambian al iniciar de nuevo.</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>Su nombre</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
    <message>
      <source>Size of texts and controls</source>
      <translation>Tamaño de textos y controles</translation>
    </message>
    <message>
      <source>Drag with the middle button</source>
      <translation>Arrastrar con el botón central</translation>
    </message>
    <message>
      <source>Drag with the right button</source>
      <translation>Arrastrar con el botón derecho</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Como el sistema</translation>
    </message>
    <message>
      <source>New key</source>
      <translation>Tecla nueva</translation>
    </message>
    <message>
      <source>Give this key</source>
      <translation>Asignar esta tecla</translation>
    </message>
    <message>
      <source>No key</source>
      <translation>Sin tecla</translation>
    </message>
    <message>
      <source>Usual keys</source>
      <translation>Teclas habituales</translation>
    </message>
    <message>
      <source>Usual keys for all</source>
      <translation>Teclas habituales para todo</translation>
    </message>
    <message>
      <source>Commands and their keys</source>
      <translation>Órdenes y sus teclas</translation>
    </message>
    <message>
      <source>{} belongs to “{}”. Give that command another key first.</source>
      <translation>{} pertenece a «{}». Dé primero otra tecla a esa orden.</translation>
    </message>
    <message>
      <source>Command</source>
      <translation>Orden</translation>
    </message>
    <message>
      <source>New key:</source>
      <translation>Tecla nueva:</translation>
    </message>
    <message>
      <source>Press the new key in the field first.</source>
      <translation>Pulse primero la tecla nueva en el campo.</translation>
    </message>
    <message>
      <source>The picture is on the clipboard, with the names that it shows.</source>
      <translation>La imagen está en el portapapeles, con los nombres que muestra.</translation>
    </message>
    <message>
      <source>There is no picture to print: open a series first.</source>
      <translation>No hay ninguna imagen que imprimir: abra primero una serie.</translation>
    </message>
    <message>
      <source>There is no picture to copy: open a series first.</source>
      <translation>No hay ninguna imagen que copiar: abra primero una serie.</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>Vista previa</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>Imprimir</translation>
    </message>
    <message>
      <source>The &amp;active picture</source>
      <translation>La imagen &amp;activa</translation>
    </message>
    <message>
      <source>A&amp;ll viewports on a sheet</source>
      <translation>Todas las &amp;vistas en una hoja</translation>
    </message>
    <message>
      <source>Patient and &amp;study</source>
      <translation>&amp;Paciente y estudio</translation>
    </message>
    <message>
      <source>&amp;Real size</source>
      <translation>Tamaño &amp;real</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>Papel</translation>
    </message>
    <message>
      <source>The window shows neither names nor dates now.</source>
      <translation>La ventana no muestra ahora ni nombres ni fechas.</translation>
    </message>
    <message>
      <source>Upright</source>
      <translation>Vertical</translation>
    </message>
    <message>
      <source>Across</source>
      <translation>Horizontal</translation>
    </message>
    <message>
      <source>No printer is set up on this computer. A PDF can be printed elsewhere.</source>
      <translation>No hay ninguna impresora configurada en este equipo. Un PDF puede imprimirse en otro lugar.</translation>
    </message>
    <message>
      <source>How large a pixel is, is not known: there is no real size.</source>
      <translation>No se sabe cuánto mide un píxel: no hay tamaño real.</translation>
    </message>
    <message>
      <source>In its real size only a part of the picture is on this page.</source>
      <translation>En su tamaño real solo una parte de la imagen cabe en esta página.</translation>
    </message>
    <message>
      <source>Names that are burnt into a picture stay.</source>
      <translation>Los nombres incrustados en una imagen permanecen.</translation>
    </message>
    <message>
      <source>1 cm is {:.2f} cm on the paper{}, where the printer does not scale the page</source>
      <translation>1 cm mide {:.2f} cm en el papel{}, si la impresora no escala la página</translation>
    </message>
    <message>
      <source>Real size{}, where the printer does not scale the page</source>
      <translation>Tamaño real{}, si la impresora no escala la página</translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>y %n más</numerusform>
        <numerusform>y %n más</numerusform>
      </translation>
    </message>
    <message>
      <source>Printed {} with medviewer {}</source>
      <translation>Impreso {} con medviewer {}</translation>
    </message>
    <message>
      <source>Save as a moving picture</source>
      <translation>Guardar como imagen en movimiento</translation>
    </message>
    <message>
      <source>A moving picture is being saved; Esc gives it up.</source>
      <translation>Se está guardando una imagen en movimiento; Esc la cancela.</translation>
    </message>
    <message>
      <source>The moving picture was given up.</source>
      <translation>Se abandonó la imagen en movimiento.</translation>
    </message>
    <message>
      <source>There is nothing that moves: open a film or a series of slices.</source>
      <translation>No hay nada que se mueva: abra una película o una serie de cortes.</translation>
    </message>
    <message>
      <source>The moving picture was given up: another series is shown.</source>
      <translation>Se abandonó la imagen en movimiento: se muestra otra serie.</translation>
    </message>
    <message>
      <source>Saved, with the names that it shows: {}</source>
      <translation>Guardado, con los nombres que muestra: {}</translation>
    </message>
    <message>
      <source>Choose another folder, or free some space.</source>
      <translation>Elija otra carpeta o libere espacio.</translation>
    </message>
    <message>
      <source>There is no {} model in {}.</source>
      <translation>No hay ningún modelo de tipo {} en {}.</translation>
    </message>
    <message>
      <source>Starting…</source>
      <translation>Iniciando…</translation>
    </message>
    <message>
      <source>&amp;Analyse this series</source>
      <translation>A&amp;nalizar esta serie</translation>
    </message>
    <message>
      <source>Point at a no&amp;dule</source>
      <translation>&amp;Indicar un nódulo</translation>
    </message>
    <message>
      <source>Run although &amp;refused</source>
      <translation>Ejecutar a &amp;pesar del rechazo</translation>
    </message>
    <message>
      <source>&amp;Cancel</source>
      <translation>&amp;Cancelar</translation>
    </message>
    <message>
      <source>&amp;Quick analysis, one network</source>
      <translation>Análisis rápido, &amp;una sola red</translation>
    </message>
    <message>
      <source>Analyse when &amp;opened</source>
      <translation>Ana&amp;lizar al abrir</translation>
    </message>
    <message>
      <source>Show &amp;findings</source>
      <translation>Mostrar &amp;hallazgos</translation>
    </message>
    <message>
      <source>Show &amp;heat map</source>
      <translation>Mos&amp;trar el mapa de calor</translation>
    </message>
    <message>
      <source>Wh&amp;y this mark?…</source>
      <translation>¿Por &amp;qué esta marca?…</translation>
    </message>
    <message>
      <source>&amp;Next finding</source>
      <translation>Hallazgo &amp;siguiente</translation>
    </message>
    <message>
      <source>&amp;Previous finding</source>
      <translation>Hallazgo &amp;anterior</translation>
    </message>
    <message>
      <source>Click on a nodule in a chest CT: it is outlined, measured and rated</source>
      <translation>Hacer clic en un nódulo de una TC de tórax: se delimita, se mide y se valora</translation>
    </message>
    <message>
      <source>Stop one thing at a time: registering, exporting, loading, the analysis</source>
      <translation>Detiene una cosa cada vez: registro, exportación, carga, análisis</translation>
    </message>
    <message>
      <source>Maps that led to the chosen finding; of a nodule its ratings and scores</source>
      <translation>Mapas que llevaron al hallazgo elegido; de un nódulo, sus valoraciones y puntuaciones</translation>
    </message>
    <message>
      <source>the earlier examination</source>
      <translation>el examen anterior</translation>
    </message>
    <message>
      <source>{} was analysed, too: register it (Ctrl+G) to compare the lesions.</source>
      <translation>El estudio del {} también se analizó: regístrelo (Ctrl+G) para comparar las lesiones.</translation>
    </message>
    <message>
      <source>An earlier series was analysed, too: Ctrl+G registers it to compare.</source>
      <translation>También se analizó una serie anterior: Ctrl+G la registra para comparar.</translation>
    </message>
    <message>
      <source>The model reads the series' own slices: choose their viewport.</source>
      <translation>El modelo lee los cortes originales de la serie: elija su vista.</translation>
    </message>
    <message>
      <source>Only a part of this series was loaded. Choose it in the list again to load it all, then analyse it.</source>
      <translation>Solo se cargó una parte de esta serie. Elíjala de nuevo en la lista para cargarla entera y analícela después.</translation>
    </message>
    <message>
      <source>Waiting for the model…</source>
      <translation>Esperando al modelo…</translation>
    </message>
    <message>
      <source>There is no picture at this point.</source>
      <translation>No hay imagen en este punto.</translation>
    </message>
    <message>
      <source>Make this map</source>
      <translation>Crear este mapa</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Which features of one network raised the score of this mark.</source>
      <translation>Qué características de una red elevaron la puntuación de esta marca.</translation>
    </message>
    <message>
      <source>Occlusion</source>
      <translation>Oclusión</translation>
    </message>
    <message>
      <source>How far the score falls when a part of the picture is covered. Takes about a minute without a graphics card.</source>
      <translation>Cuánto baja la puntuación cuando se tapa una parte de la imagen. Tarda alrededor de un minuto sin tarjeta gráfica.</translation>
    </message>
    <message>
      <source>Neither map says what the lesion is. The heat map of the findings (M) is where the model itself sees a lesion's centre.</source>
      <translation>Ninguno de los mapas dice qué es la lesión. El mapa de calor de los hallazgos (M) muestra dónde ve el propio modelo el centro de una lesión.</translation>
    </message>
    <message>
      <source>The map is highest within the mark's box.</source>
      <translation>El mapa es máximo dentro del recuadro de la marca.</translation>
    </message>
    <message>
      <source>The map is highest outside the mark's box, so it does not say where the model looked, and is not shown.</source>
      <translation>El mapa es máximo fuera del recuadro de la marca, así que no dice dónde miró el modelo, y no se muestra.</translation>
    </message>
    <message>
      <source>Score of the mark: {:.2f}.</source>
      <translation>Puntuación de la marca: {:.2f}.</translation>
    </message>
    <message>
      <source>Why is {} on slice {} marked?</source>
      <translation>¿Por qué está marcado {} en el corte {}?</translation>
    </message>
    <message>
      <source>The mark was set by {} {}.</source>
      <translation>La marca fue puesta por {} {}.</translation>
    </message>
    <message>
      <source>Choose a finding of the lesion model first: click on it, or press N.</source>
      <translation>Elija primero un hallazgo del modelo de lesiones: haga clic en él o pulse N.</translation>
    </message>
    <message>
      <source>Published scores and guidelines: Why this mark? (Ctrl+Shift+M)</source>
      <translation>Puntuaciones publicadas y guías: ¿Por qué esta marca? (Ctrl+Mayús+M)</translation>
    </message>
    <message>
      <source>Your verdict: accept (J), reject (Shift+J)…</source>
      <translation>Su veredicto: aceptar (J), rechazar (Mayús+J)…</translation>
    </message>
    <message>
      <source>Mean ± standard deviation: no pixel's centre is inside the outline</source>
      <translation>Media ± desviación estándar: ningún centro de píxel está dentro del contorno</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>Clase</translation>
    </message>
    <message>
      <source>Prob.</source>
      <translation>Prob.</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Tamaño</translation>
    </message>
    <message>
      <source>You</source>
      <translation>Ud.</translation>
    </message>
    <message>
      <source>Mean ± standard deviation: {}</source>
      <translation>Media ± desviación estándar: {}</translation>
    </message>
    <message>
      <source>The model is not sure of the class.</source>
      <translation>El modelo no está seguro de la clase.</translation>
    </message>
    <message>
      <source>{:.0f} percentage points</source>
      <translation>{:.0f} puntos porcentuales</translation>
    </message>
    <message>
      <source>Detector's score: {:.2f}</source>
      <translation>Puntuación del detector: {:.2f}</translation>
    </message>
    <message>
      <source>Largest on slice {}</source>
      <translation>Mayor en el corte {}</translation>
    </message>
    <message>
      <source>On slices {}–{}</source>
      <translation>En los cortes {}–{}</translation>
    </message>
    <message>
      <source>Volume: {}</source>
      <translation>Volumen: {}</translation>
    </message>
    <message>
      <source>In doubt on slices: {}</source>
      <translation>En duda en los cortes: {}</translation>
    </message>
    <message>
      <source>The networks differ by: {}</source>
      <translation>Las redes difieren en: {}</translation>
    </message>
    <message>
      <source>full</source>
      <translation>completo</translation>
    </message>
    <message>
      <source>The analysis failed.</source>
      <translation>El análisis falló.</translation>
    </message>
    <message>
      <source>1 finding</source>
      <translation>1 hallazgo</translation>
    </message>
    <message numerus="yes">
      <source>%n findings</source>
      <translation>
        <numerusform>%n hallazgo</numerusform>
        <numerusform>%n hallazgos</numerusform>
      </translation>
    </message>
    <message>
      <source>Which result is shown</source>
      <translation>Qué resultado se muestra</translation>
    </message>
    <message>
      <source>Earlier results…</source>
      <translation>Resultados anteriores…</translation>
    </message>
    <message>
      <source>Changes that are smaller than the model's own error mean nothing (its card)</source>
      <translation>Los cambios menores que el error propio del modelo (véase su ficha) no significan nada</translation>
    </message>
    <message>
      <source>You calibrated this series: the model's sizes are by the file.</source>
      <translation>Usted calibró esta serie: los tamaños del modelo son según el archivo.</translation>
    </message>
    <message>
      <source>Analyse</source>
      <translation>Analizar</translation>
    </message>
    <message>
      <source>Run anyway</source>
      <translation>Ejecutar de todos modos</translation>
    </message>
    <message>
      <source>Run the model on a picture that it was not made for. This is recorded.</source>
      <translation>Aplicar el modelo a una imagen para la que no fue hecho. Queda registrado.</translation>
    </message>
    <message>
      <source>Point at a nodule</source>
      <translation>Indicar un nódulo</translation>
    </message>
    <message>
      <source>Why?</source>
      <translation>¿Por qué?</translation>
    </message>
    <message>
      <source>What readers would see in the chosen nodule, published scores and guidelines</source>
      <translation>Lo que los lectores verían en el nódulo elegido, puntuaciones publicadas y guías</translation>
    </message>
    <message>
      <source>Loading the series…</source>
      <translation>Cargando la serie…</translation>
    </message>
    <message>
      <source>The analysis was stopped.</source>
      <translation>El análisis se detuvo.</translation>
    </message>
    <message>
      <source>Not analysed: this is not what the model was made for.</source>
      <translation>Sin analizar: el modelo no fue hecho para esto.</translation>
    </message>
    <message numerus="yes">
      <source>%n findings, by how sure it is that something is there</source>
      <translation>
        <numerusform>%n hallazgo</numerusform>
        <numerusform>%n hallazgos, ordenados según la seguridad de que haya algo</numerusform>
      </translation>
    </message>
    <message>
      <source>Not analysed yet.</source>
      <translation>Aún sin analizar.</translation>
    </message>
    <message>
      <source>No series is open.</source>
      <translation>No hay ninguna serie abierta.</translation>
    </message>
    <message>
      <source>A nodule in a chest CT that you point at is outlined, measured and rated.</source>
      <translation>Un nódulo de una TC de tórax que usted señale se delimita, se mide y se valora.</translation>
    </message>
    <message>
      <source>Nothing outlined where you pointed; the model looked nowhere else.</source>
      <translation>No se delimitó nada donde señaló; el modelo no miró en ningún otro lugar.</translation>
    </message>
    <message>
      <source>Nothing found. This does not mean that there is nothing.</source>
      <translation>No se encontró nada. Eso no significa que no haya nada.</translation>
    </message>
    <message>
      <source>Run by the reader's decision on a picture it was not made for:</source>
      <translation>Ejecutado por decisión del lector en una imagen para la que no fue hecho:</translation>
    </message>
    <message>
      <source>{}, from the file {}</source>
      <translation>{}, leído del archivo {}</translation>
    </message>
    <message>
      <source>Analysing…</source>
      <translation>Analizando…</translation>
    </message>
    <message>
      <source>{} mode, {:.0f} s</source>
      <translation>modo {}, {:.0f} s</translation>
    </message>
    <message>
      <source>not analysed</source>
      <translation>sin analizar</translation>
    </message>
    <message>
      <source>{} mode</source>
      <translation>modo {}</translation>
    </message>
    <message>
      <source>Size, density or spiculation are yours: the model sees them otherwise.</source>
      <translation>El tamaño, la densidad o la espiculación son suyos: el modelo los ve de otro modo.</translation>
    </message>
    <message>
      <source>Size, density and spiculation are the model’s: correct what is wrong.</source>
      <translation>El tamaño, la densidad y la espiculación son los del modelo: corrija lo que esté mal.</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;Copiar</translation>
    </message>
    <message>
      <source>Copies all that is said here as text</source>
      <translation>Copia todo lo que se dice aquí como texto</translation>
    </message>
    <message>
      <source>As the &amp;model sees it</source>
      <translation>Como lo ve el &amp;modelo</translation>
    </message>
    <message>
      <source>The Brock and Mayo scores need the age.</source>
      <translation>Las puntuaciones de Brock y Mayo necesitan la edad.</translation>
    </message>
    <message>
      <source>{} ({}), cancer: {}</source>
      <translation>{} ({}), cáncer: {}</translation>
    </message>
    <message>
      <source>{}; not known: {}</source>
      <translation>{}; no se conoce: {}</translation>
    </message>
    <message>
      <source>{}: {} ({} of {})</source>
      <translation>{}: {} ({} de {})</translation>
    </message>
    <message>
      <source>What the scores and guidelines ask</source>
      <translation>Lo que preguntan las puntuaciones y guías</translation>
    </message>
    <message>
      <source>What is published on such nodules</source>
      <translation>Lo publicado sobre estos nódulos</translation>
    </message>
    <message>
      <source>Why is nodule {} rated so?</source>
      <translation>¿Por qué se valora así el nódulo {}?</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>no se conoce</translation>
    </message>
    <message>
      <source> years</source>
      <translation> años</translation>
    </message>
    <message>
      <source>Long diameter</source>
      <translation>Diámetro mayor</translation>
    </message>
    <message>
      <source>Short diameter</source>
      <translation>Diámetro menor</translation>
    </message>
    <message>
      <source>Density</source>
      <translation>Densidad</translation>
    </message>
    <message>
      <source>Solid part, mean diameter</source>
      <translation>Parte sólida, diámetro medio</translation>
    </message>
    <message>
      <source>Spiculated</source>
      <translation>Espiculado</translation>
    </message>
    <message>
      <source>In an upper lobe</source>
      <translation>En un lóbulo superior</translation>
    </message>
    <message>
      <source>Smokes, or did</source>
      <translation>Fuma o fumó</translation>
    </message>
    <message>
      <source>Emphysema</source>
      <translation>Enfisema</translation>
    </message>
    <message>
      <source>Lung cancer in the family</source>
      <translation>Cáncer de pulmón en la familia</translation>
    </message>
    <message>
      <source>Cancer outside the chest over 5 years ago</source>
      <translation>Cáncer extratorácico hace más de 5 años</translation>
    </message>
    <message>
      <source>Nodules in this scan</source>
      <translation>Nódulos en este estudio</translation>
    </message>
    <message>
      <source>Accepted</source>
      <translation>Aceptado</translation>
    </message>
    <message>
      <source>Accepted with changes</source>
      <translation>Aceptado con cambios</translation>
    </message>
    <message>
      <source>Rejected</source>
      <translation>Rechazado</translation>
    </message>
    <message>
      <source>Your class: {}</source>
      <translation>Su clase: {}</translation>
    </message>
    <message>
      <source>One history can be open at a time; {} was opened.</source>
      <translation>Solo puede haber un historial abierto; se abrió {}.</translation>
    </message>
    <message>
      <source>There are no pictures here, but documents: choose one in the list.</source>
      <translation>Aquí no hay imágenes, pero sí documentos: elija uno en la lista.</translation>
    </message>
    <message>
      <source>Why is listed for each file under “Files not used”.</source>
      <translation>El motivo figura para cada archivo en «Omitidos».</translation>
    </message>
    <message>
      <source>Choose a folder that holds DICOM files.</source>
      <translation>Elija una carpeta que contenga archivos DICOM.</translation>
    </message>
    <message>
      <source>Drag a series here, or choose one in the list.</source>
      <translation>Arrastre una serie aquí, o elija una en la lista.</translation>
    </message>
    <message>
      <source>Opening was stopped.</source>
      <translation>Se detuvo la apertura.</translation>
    </message>
    <message>
      <source>No picture was found in {}.</source>
      <translation>No se encontró ninguna imagen en {}.</translation>
    </message>
    <message>
      <source>A history is open, no pictures.</source>
      <translation>Hay un historial abierto, sin imágenes.</translation>
    </message>
    <message>
      <source>Nothing is open.</source>
      <translation>No hay nada abierto.</translation>
    </message>
    <message>
      <source>There is no screen to open the window on (DISPLAY is not set).</source>
      <translation>No hay pantalla en la que abrir la ventana (DISPLAY no está definido).</translation>
    </message>
    <message>
      <source>Use --screenshots DIR to run off screen, or `medviewer analyse`.</source>
      <translation>Use --screenshots DIR para trabajar sin pantalla, o `medviewer analyse`.</translation>
    </message>
    <message>
      <source>The folder {} cannot be made: {}.</source>
      <translation>No se puede crear la carpeta {}: {}.</translation>
    </message>
    <message>
      <source>Choose another one.</source>
      <translation>Elija otra.</translation>
    </message>
    <message>
      <source>Details, without any patient's data, are in {}.</source>
      <translation>Los detalles, sin datos de ningún paciente, están en {}.</translation>
    </message>
    <message>
      <source>Unexpected failure</source>
      <translation>Fallo inesperado</translation>
    </message>
    <message>
      <source>Something unexpected failed ({}). The program goes on; what you did last may be incomplete.</source>
      <translation>Algo inesperado falló ({}). El programa continúa; lo último que hizo puede estar incompleto.</translation>
    </message>
    <message>
      <source>First steps</source>
      <translation>Primeros pasos</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Atrás</translation>
    </message>
    <message>
      <source>Read</source>
      <translation>Leer</translation>
    </message>
    <message>
      <source>A second opinion</source>
      <translation>Una segunda opinión</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Empezar</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Siguiente</translation>
    </message>
    <message>
      <source>Drop a folder, a file, a DICOMDIR or a ZIP on the window, or press {}. What was opened before is found again in the library, beside the series. Your files are never changed.</source>
      <translation>Suelte una carpeta, un archivo, un DICOMDIR o un ZIP en la ventana, o pulse {}. Lo que se abrió antes se vuelve a encontrar en la biblioteca, junto a las series. Sus archivos nunca se modifican.</translation>
    </message>
    <message>
      <source>The wheel goes through the slices, a left drag changes the grey levels, a right drag zooms. The keys 1 to 9 choose a window. {} finds every command by its words, {} lists all keys.</source>
      <translation>La rueda recorre los cortes, arrastrar con el botón izquierdo cambia la ventana, con el derecho hace zum. Las teclas 1 a 9 eligen una ventana. {} encuentra cada orden por sus palabras, {} muestra todas las teclas.</translation>
    </message>
    <message>
      <source>The model looks at what it was made for, and says why it refuses the rest. What it found is drawn and listed: {} goes to the next one. “Nothing found” does not mean that there is nothing. Research use only – not for diagnosis.</source>
      <translation>El modelo mira aquello para lo que fue hecho y dice por qué rechaza el resto. Lo que encontró se dibuja y se lista: {} pasa al siguiente. «No se encontró nada» no significa que no haya nada. Solo para investigación – no usar para diagnóstico.</translation>
    </message>
    <message>
      <source>The program did not end as it should</source>
      <translation>El programa no terminó como debía</translation>
    </message>
    <message>
      <source>The log, without any patient's data, is for whoever looks after the program:</source>
      <translation>El registro, sin datos de ningún paciente, es para quien mantiene el programa:</translation>
    </message>
    <message>
      <source>Files that were being written then and were removed: {}.</source>
      <translation>Archivos que se estaban escribiendo y se eliminaron: {}.</translation>
    </message>
    <message>
      <source>The run that began on {} ended without being closed: it crashed, was killed, or the power went. What had been saved is there: readings, preferences and the audit trail are written at once and whole.</source>
      <translation>La sesión que comenzó el {} terminó sin cerrarse: falló, fue interrumpida o se fue la luz. Lo que se había guardado está ahí: lecturas, preferencias y registro de auditoría se escriben al momento y por completo.</translation>
    </message>
    <message>
      <source>Something is still being written</source>
      <translation>Aún se está escribiendo</translation>
    </message>
    <message>
      <source>The reading is not saved</source>
      <translation>La lectura no está guardada</translation>
    </message>
    <message>
      <source>What you drew and decided since then would be lost.</source>
      <translation>Se perdería lo que dibujó y decidió desde entonces.</translation>
    </message>
    <message>
      <source>Stay</source>
      <translation>Quedarse</translation>
    </message>
    <message>
      <source>Close and lose it</source>
      <translation>Cerrar y perderlo</translation>
    </message>
    <message>
      <source>An export, a transfer or a moving picture is not done.</source>
      <translation>Una exportación, una transferencia o una imagen en movimiento no ha terminado.</translation>
    </message>
    <message>
      <source>What is not written yet would be missing.</source>
      <translation>Lo que aún no se ha escrito faltaría.</translation>
    </message>
    <message>
      <source>Close and break it off</source>
      <translation>Cerrar e interrumpir</translation>
    </message>
    <message>
      <source>Stop opening</source>
      <translation>Dejar de abrir</translation>
    </message>
    <message>
      <source>Device: not looked for yet</source>
      <translation>Dispositivo: aún no buscado</translation>
    </message>
    <message>
      <source>Patients, studies and series</source>
      <translation>Pacientes, estudios y series</translation>
    </message>
    <message>
      <source>What is open</source>
      <translation>Lo que está abierto</translation>
    </message>
    <message>
      <source>Close patient</source>
      <translation>Cerrar paciente</translation>
    </message>
    <message>
      <source>Close study</source>
      <translation>Cerrar estudio</translation>
    </message>
    <message>
      <source>Same day: {}</source>
      <translation>El mismo día: {}</translation>
    </message>
    <message>
      <source>Earlier: {}</source>
      <translation>Anterior: {}</translation>
    </message>
    <message>
      <source>PDF document</source>
      <translation>Documento PDF</translation>
    </message>
    <message>
      <source>Show here</source>
      <translation>Mostrar aquí</translation>
    </message>
    <message>
      <source>Show in another viewport</source>
      <translation>Mostrar en otra vista</translation>
    </message>
    <message>
      <source>All DICOM elements…</source>
      <translation>Todos los elementos DICOM…</translation>
    </message>
    <message>
      <source>Document {}</source>
      <translation>Documento {}</translation>
    </message>
    <message>
      <source>Choose the row whose name is right. It holds for this patient until another study is opened; the files stay as they are.</source>
      <translation>Elija la fila cuyo nombre es correcto. Vale para este paciente hasta que se abra otro estudio; los archivos quedan como están.</translation>
    </message>
    <message>
      <source>Character set</source>
      <translation>Juego de caracteres</translation>
    </message>
    <message>
      <source>Letters</source>
      <translation>Letras</translation>
    </message>
    <message>
      <source>The file gives the values of this parametric map several meanings. What you choose holds until another study is opened; the file stays as it is.</source>
      <translation>El archivo da varios significados a los valores de este mapa paramétrico. Su elección vale hasta que se abra otro estudio; el archivo queda como está.</translation>
    </message>
    <message>
      <source>Meaning of the values</source>
      <translation>Significado de los valores</translation>
    </message>
    <message>
      <source>without a unit</source>
      <translation>sin unidad</translation>
    </message>
    <message>
      <source>in {}</source>
      <translation>en {}</translation>
    </message>
    <message>
      <source>There is no room for another viewport.</source>
      <translation>No hay sitio para otra vista.</translation>
    </message>
    <message>
      <source>The elements of {} cannot be read ({}).</source>
      <translation>Los elementos de {} no se pueden leer ({}).</translation>
    </message>
    <message>
      <source>Check that the file is still there.</source>
      <translation>Compruebe que el archivo siga ahí.</translation>
    </message>
    <message>
      <source>Search tag, name or value</source>
      <translation>Buscar etiqueta, nombre o valor</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Búsqueda</translation>
    </message>
    <message>
      <source>Elements</source>
      <translation>Elementos</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>Etiqueta</translation>
    </message>
    <message>
      <source>Type</source>
      <translation>Tipo</translation>
    </message>
    <message>
      <source>DICOM elements of {}</source>
      <translation>Elementos DICOM de {}</translation>
    </message>
    <message>
      <source>{} of {} elements</source>
      <translation>{} de {} elementos</translation>
    </message>
    <message>
      <source>No folder to unpack into can be made in {}: {}.</source>
      <translation>No se puede crear en {} una carpeta para descomprimir: {}.</translation>
    </message>
    <message>
      <source>Files not used</source>
      <translation>Omitidos</translation>
    </message>
    <message>
      <source>Every file is used.</source>
      <translation>Se usan todos los archivos.</translation>
    </message>
    <message>
      <source>{:.1f} frames/s</source>
      <translation>{:.1f} imágenes/s</translation>
    </message>
    <message>
      <source>(not from the file)</source>
      <translation>(no del archivo)</translation>
    </message>
    <message>
      <source>frames {}–{}</source>
      <translation>fotogramas {}–{}</translation>
    </message>
    <message>
      <source>Seen from all around: the wheel turns the patient, Space keeps him turning</source>
      <translation>Visto por todos lados: la rueda gira al paciente, Espacio lo mantiene girando</translation>
    </message>
    <message>
      <source>&amp;Grey</source>
      <translation>&amp;Gris</translation>
    </message>
    <message>
      <source>&amp;Hot iron</source>
      <translation>&amp;Hierro caliente</translation>
    </message>
    <message>
      <source>&amp;PET</source>
      <translation>P&amp;ET</translation>
    </message>
    <message>
      <source>Hot &amp;metal blue</source>
      <translation>&amp;Metal caliente azul</translation>
    </message>
    <message>
      <source>PET, &amp;20 steps</source>
      <translation>&amp;PET, 20 niveles</translation>
    </message>
    <message>
      <source>By half a pixel, against what moved since the mask was taken</source>
      <translation>Medio píxel, contra lo que se ha movido desde la máscara</translation>
    </message>
    <message>
      <source>Colours and &amp;filters</source>
      <translation>Colores &amp;y filtros</translation>
    </message>
    <message>
      <source>Reformatted planes (MPR)</source>
      <translation>Planos reformateados (MPR)</translation>
    </message>
    <message>
      <source>3-D views</source>
      <translation>Vistas 3D</translation>
    </message>
    <message>
      <source>Arran&amp;gement</source>
      <translation>&amp;Organización</translation>
    </message>
    <message>
      <source>Lin&amp;king</source>
      <translation>&amp;Sincronización</translation>
    </message>
    <message>
      <source>&amp;Cine</source>
      <translation>Cin&amp;e</translation>
    </message>
    <message>
      <source>Subtraction (DSA)</source>
      <translation>Sustracción (DSA)</translation>
    </message>
    <message>
      <source>Te&amp;xts and drawings</source>
      <translation>Textos &amp;y dibujos</translation>
    </message>
    <message>
      <source>Window from a re&amp;gion</source>
      <translation>Ventana &amp;a partir de una región</translation>
    </message>
    <message>
      <source>&amp;Magnifier</source>
      <translation>L&amp;upa</translation>
    </message>
    <message>
      <source>Point with the &amp;keyboard</source>
      <translation>Señalar con las &amp;flechas del teclado</translation>
    </message>
    <message>
      <source>Real si&amp;ze</source>
      <translation>Tamaño &amp;real</translation>
    </message>
    <message>
      <source>Earlier view</source>
      <translation>Vista anterior</translation>
    </message>
    <message>
      <source>Later view</source>
      <translation>Vista siguiente</translation>
    </message>
    <message>
      <source>Link &amp;slices by position</source>
      <translation>Sincronizar &amp;cortes por posición</translation>
    </message>
    <message>
      <source>Link &amp;grey levels</source>
      <translation>Sincronizar &amp;niveles de gris</translation>
    </message>
    <message>
      <source>Link &amp;zoom and pan</source>
      <translation>&amp;Sincronizar zum y desplazamiento</translation>
    </message>
    <message>
      <source>Link &amp;times</source>
      <translation>Sincronizar &amp;tiempos</translation>
    </message>
    <message>
      <source>&amp;Hold these slices together</source>
      <translation>&amp;Mantener juntos estos cortes</translation>
    </message>
    <message>
      <source>&amp;Reference lines</source>
      <translation>&amp;Líneas de referencia</translation>
    </message>
    <message>
      <source>Ne&amp;xt colours</source>
      <translation>&amp;Colores siguientes</translation>
    </message>
    <message>
      <source>&amp;No filter</source>
      <translation>&amp;Sin filtro</translation>
    </message>
    <message>
      <source>&amp;Smooth</source>
      <translation>S&amp;uavizar</translation>
    </message>
    <message>
      <source>Sh&amp;arpen</source>
      <translation>&amp;Realzar</translation>
    </message>
    <message>
      <source>Next &amp;filter</source>
      <translation>&amp;Filtro siguiente</translation>
    </message>
    <message>
      <source>Meaning of the values…</source>
      <translation>Significado de los valores…</translation>
    </message>
    <message>
      <source>&amp;Axial, coronal, sagittal</source>
      <translation>&amp;Axial, coronal, sagital</translation>
    </message>
    <message>
      <source>&amp;Straighten the axes</source>
      <translation>&amp;Enderezar los ejes</translation>
    </message>
    <message>
      <source>&amp;Curved reformation</source>
      <translation>Reconstrucción &amp;curva</translation>
    </message>
    <message>
      <source>C&amp;ross sections</source>
      <translation>Cortes &amp;transversales</translation>
    </message>
    <message>
      <source>Cross sections side &amp;by side</source>
      <translation>Cortes transversales &amp;juntos</translation>
    </message>
    <message>
      <source>&amp;Distance and width of the sections…</source>
      <translation>&amp;Distancia y anchura de los cortes…</translation>
    </message>
    <message>
      <source>Slab: &amp;largest value (MIP)</source>
      <translation>Grosor: &amp;valor máximo (MIP)</translation>
    </message>
    <message>
      <source>Slab: smallest &amp;value (MinIP)</source>
      <translation>&amp;Grosor: valor mínimo (MinIP)</translation>
    </message>
    <message>
      <source>Slab: &amp;mean</source>
      <translation>Grosor: &amp;media</translation>
    </message>
    <message>
      <source>Slab &amp;thicker</source>
      <translation>Má&amp;s grueso</translation>
    </message>
    <message>
      <source>Slab t&amp;hinner</source>
      <translation>Más &amp;fino</translation>
    </message>
    <message>
      <source>Rotating &amp;MIP</source>
      <translation>&amp;MIP giratorio</translation>
    </message>
    <message>
      <source>&amp;Bone</source>
      <translation>&amp;Hueso</translation>
    </message>
    <message>
      <source>&amp;Vessels</source>
      <translation>&amp;Vasos</translation>
    </message>
    <message>
      <source>&amp;Lungs</source>
      <translation>&amp;Pulmones</translation>
    </message>
    <message>
      <source>&amp;Arrange this study</source>
      <translation>&amp;Organizar este estudio</translation>
    </message>
    <message>
      <source>Arrange when &amp;opened</source>
      <translation>Organizar &amp;al abrir</translation>
    </message>
    <message>
      <source>&amp;Remember this arrangement</source>
      <translation>&amp;Recordar esta organización</translation>
    </message>
    <message>
      <source>&amp;Forget your arrangement</source>
      <translation>Olvidar su or&amp;ganización</translation>
    </message>
    <message>
      <source>&amp;Viewport on another screen</source>
      <translation>&amp;Vista en otra pantalla</translation>
    </message>
    <message>
      <source>&amp;Play or stop</source>
      <translation>&amp;Reproducir o parar</translation>
    </message>
    <message>
      <source>Play through &amp;time or stop</source>
      <translation>Reproducir en el &amp;tiempo o detener</translation>
    </message>
    <message>
      <source>&amp;Faster</source>
      <translation>&amp;Más rápido</translation>
    </message>
    <message>
      <source>&amp;Slower</source>
      <translation>Más &amp;lento</translation>
    </message>
    <message>
      <source>&amp;Subtracted or as acquired</source>
      <translation>&amp;Sustraído o como se adquirió</translation>
    </message>
    <message>
      <source>&amp;This frame as the mask</source>
      <translation>&amp;Este fotograma como máscara</translation>
    </message>
    <message>
      <source>Mask to the &amp;left</source>
      <translation>Máscara a la &amp;izquierda</translation>
    </message>
    <message>
      <source>Mask to the &amp;right</source>
      <translation>Máscara a la &amp;derecha</translation>
    </message>
    <message>
      <source>Mask &amp;up</source>
      <translation>Máscara hacia &amp;arriba</translation>
    </message>
    <message>
      <source>Mask &amp;down</source>
      <translation>Máscara hacia a&amp;bajo</translation>
    </message>
    <message>
      <source>&amp;Few texts</source>
      <translation>&amp;Pocos textos</translation>
    </message>
    <message>
      <source>&amp;All texts, few, none</source>
      <translation>&amp;Todos los textos, pocos, ninguno</translation>
    </message>
    <message>
      <source>A&amp;nonymous</source>
      <translation>&amp;Anónimo</translation>
    </message>
    <message>
      <source>&amp;Character set…</source>
      <translation>&amp;Juego de caracteres…</translation>
    </message>
    <message>
      <source>the values inside from black to white</source>
      <translation>los valores interiores de negro a blanco</translation>
    </message>
    <message>
      <source>a magnifying glass</source>
      <translation>una lupa</translation>
    </message>
    <message>
      <source>Arrows move a pointer on the picture, Enter clicks, Space holds</source>
      <translation>Las flechas mueven un puntero sobre la imagen, Intro hace clic, Espacio sujeta</translation>
    </message>
    <message>
      <source>A millimetre of the patient to a millimetre of the screen</source>
      <translation>Un milímetro del paciente por un milímetro de la pantalla</translation>
    </message>
    <message>
      <source>Grey levels, colours, zoom and turn as before the last change</source>
      <translation>Niveles de gris, colores, ampliación y giro de antes del último cambio</translation>
    </message>
    <message>
      <source>Grey levels, colours, zoom and turn as before the step back</source>
      <translation>Niveles de gris, colores, ampliación y giro de antes del paso atrás</translation>
    </message>
    <message>
      <source>Viewports of one examination show the same place</source>
      <translation>Las vistas de un mismo estudio muestran el mismo lugar</translation>
    </message>
    <message>
      <source>Viewports of one modality show the same values</source>
      <translation>Las vistas de una misma modalidad muestran los mismos valores</translation>
    </message>
    <message>
      <source>Dynamic series play and step through time together</source>
      <translation>Las series dinámicas recorren el tiempo juntas</translation>
    </message>
    <message>
      <source>Scroll these slices together, whatever their positions</source>
      <translation>Desplazar juntos estos cortes, sea cual sea su posición</translation>
    </message>
    <message>
      <source>What the values of a parametric map stand for, where its file says several</source>
      <translation>Qué representan los valores de un mapa paramétrico cuando su archivo dice varias cosas</translation>
    </message>
    <message>
      <source>Reformat the series to three planes, or back; drag their lines</source>
      <translation>Reformatear la serie en tres planos, o volver; sus líneas se arrastran</translation>
    </message>
    <message>
      <source>The surface on the chosen polyline through all slices, laid flat, or back</source>
      <translation>La superficie sobre la polilínea elegida a través de todos los cortes, extendida, o atrás</translation>
    </message>
    <message>
      <source>Planes at right angles to the chosen polyline, scrolled along it, or back</source>
      <translation>Planos perpendiculares a la polilínea elegida, que se recorren a lo largo de ella, o atrás</translation>
    </message>
    <message>
      <source>Several neighbouring sections of the line at once, or one again</source>
      <translation>Varios cortes vecinos de la línea a la vez, o de nuevo uno solo</translation>
    </message>
    <message>
      <source>How far apart and how wide the sections are, and how many are side by side</source>
      <translation>A qué distancia están los cortes, qué anchura tienen y cuántos se ven juntos</translation>
    </message>
    <message>
      <source>Show the series where the rule for such studies says</source>
      <translation>Mostrar las series donde lo dice la regla para tales estudios</translation>
    </message>
    <message>
      <source>Show studies of this kind as they are shown now</source>
      <translation>Mostrar los estudios de este tipo como ahora</translation>
    </message>
    <message>
      <source>Arrange studies of this kind as before you remembered how</source>
      <translation>Organizar los estudios de este tipo como antes de recordarlo</translation>
    </message>
    <message>
      <source>A further viewport in a window of its own</source>
      <translation>Una vista más en su propia ventana</translation>
    </message>
    <message>
      <source>Play the slices at the file's own rate</source>
      <translation>Reproducir los cortes a la velocidad del archivo</translation>
    </message>
    <message>
      <source>Play the times of a dynamic series at one place, which can be scrolled</source>
      <translation>Reproduce los tiempos de una serie dinámica en un mismo lugar; se puede cambiar de corte mientras tanto</translation>
    </message>
    <message>
      <source>Take the mask that the file names, else the first frame, from every frame</source>
      <translation>Sustraer de cada fotograma la máscara que indica el archivo o, si no, el primer fotograma</translation>
    </message>
    <message>
      <source>Take the frame that is shown from every frame</source>
      <translation>Sustraer de cada fotograma el que se muestra</translation>
    </message>
    <message>
      <source>Leave out patient and study</source>
      <translation>Omitir paciente y estudio</translation>
    </message>
    <message>
      <source>Show neither names nor dates, for looking over a shoulder and for talks</source>
      <translation>No mostrar nombres ni fechas, por si alguien mira y para charlas</translation>
    </message>
    <message>
      <source>Read names and titles by other letters where the files say the wrong ones</source>
      <translation>Leer nombres y títulos con otras letras cuando los archivos indican las equivocadas</translation>
    </message>
    <message>
      <source>The curved reformation is shown.</source>
      <translation>Se muestra la reconstrucción curva.</translation>
    </message>
    <message>
      <source>Curved reformation</source>
      <translation>Reconstrucción curva</translation>
    </message>
    <message>
      <source>Draw a polyline along the structure on a slice or a plane, and choose it.</source>
      <translation>Dibuje una polilínea a lo largo de la estructura en un corte o un plano, y elíjala.</translation>
    </message>
    <message>
      <source>This picture does not say where it lies in the patient.</source>
      <translation>Esta imagen no dice dónde está en el paciente.</translation>
    </message>
    <message>
      <source>Draw the line on a slice or a reformatted plane.</source>
      <translation>Dibuje la línea en un corte o en un plano reformateado.</translation>
    </message>
    <message>
      <source>Cross sections</source>
      <translation>Cortes transversales</translation>
    </message>
    <message>
      <source>&amp;Distance along the line:</source>
      <translation>&amp;Distancia a lo largo de la línea:</translation>
    </message>
    <message>
      <source>&amp;Width:</source>
      <translation>&amp;Anchura:</translation>
    </message>
    <message>
      <source>&amp;Side by side:</source>
      <translation>&amp;Juntos:</translation>
    </message>
    <message>
      <source>It does not replace quality assurance by a medical physicist (as in AAPM TG18, TG270, IEC 62563-1). The program does not calibrate to the GSDF (PS3.14): it hands grey levels to the screen as they are.</source>
      <translation>No sustituye el control de calidad por un físico médico (AAPM TG18, TG270, IEC 62563-1). El programa no calibra según la GSDF (PS3.14): entrega los niveles de gris a la pantalla tal como son.</translation>
    </message>
    <message>
      <source>Test picture of the display</source>
      <translation>Imagen de prueba de la pantalla</translation>
    </message>
    <message>
      <source>Esc closes it.</source>
      <translation>Esc la cierra.</translation>
    </message>
    <message>
      <source>Edge and crosses</source>
      <translation>Borde y cruces</translation>
    </message>
    <message>
      <source>All four edges have a white line, all four crosses are whole. If not: let the screen run at its own resolution, without overscan.</source>
      <translation>Los cuatro bordes tienen una línea blanca y las cuatro cruces están enteras. Si no: usar la pantalla en su resolución nativa, sin sobrebarrido.</translation>
    </message>
    <message>
      <source>Squares</source>
      <translation>Cuadrados</translation>
    </message>
    <message>
      <source>5 % can be told from 0 %, and 95 % from 100 %. If not: turn the light of the room down, set brightness and contrast of the screen, choose its DICOM (GSDF) mode.</source>
      <translation>El 5 % se distingue del 0 % y el 95 % del 100 %. Si no: atenuar la luz de la sala, ajustar brillo y contraste de la pantalla, elegir su modo DICOM (GSDF).</translation>
    </message>
    <message>
      <source>Steps</source>
      <translation>Escalones</translation>
    </message>
    <message>
      <source>All 18 differ, and in each but black and white four small squares are seen. If not: as for the squares.</source>
      <translation>Los 18 son distintos y, salvo en el negro y el blanco, en cada uno se ven cuatro cuadrados pequeños. Si no: como con los cuadrados.</translation>
    </message>
    <message>
      <source>Ramp</source>
      <translation>Rampa</translation>
    </message>
    <message>
      <source>Goes from black to white without bands. If not: the screen or its cable shows fewer than 8 bits, or a colour mode of the system changes the levels.</source>
      <translation>Va del negro al blanco sin bandas. Si no: la pantalla o su cable muestran menos de 8 bits, o un modo de color del sistema cambia los niveles.</translation>
    </message>
    <message>
      <source>As many letters of QUALITY CONTROL are read on black as on grey and on white; contrast falls from 14 levels of 255 to 1. If not: as for the squares.</source>
      <translation>Se leen tantas letras de QUALITY CONTROL sobre negro como sobre gris y blanco; el contraste baja de 14 niveles de 255 a 1. Si no: como con los cuadrados.</translation>
    </message>
    <message>
      <source>Lines</source>
      <translation>Líneas</translation>
    </message>
    <message>
      <source>Lines of one pixel and of two are crisp in the middle and in the corners, without grey areas or colours. If not: the system or the screen scales the picture.</source>
      <translation>Las líneas de uno y de dos píxeles son nítidas en el centro y en las esquinas, sin zonas grises ni colores. Si no: el sistema o la pantalla escalan la imagen.</translation>
    </message>
    <message>
      <source>No arrangement is known for this study. Arrange it, and remember that.</source>
      <translation>No se conoce ninguna organización para este estudio. Organícelo y recuérdelo.</translation>
    </message>
    <message>
      <source>Remembered for studies such as this: {}</source>
      <translation>Recordado para estudios como este: {}</translation>
    </message>
    <message>
      <source>Planes that are turned will come back straight.</source>
      <translation>Los planos girados volverán rectos.</translation>
    </message>
    <message>
      <source>You remembered no arrangement for studies such as this.</source>
      <translation>No ha recordado ninguna organización para estudios como este.</translation>
    </message>
    <message>
      <source>Forgotten for studies such as this: {}</source>
      <translation>Olvidado para estudios como este: {}</translation>
    </message>
    <message>
      <source>Only a parametric map whose file gives its values several meanings has a choice.</source>
      <translation>Solo hay elección en un mapa paramétrico cuyo archivo da varios significados a sus valores.</translation>
    </message>
    <message>
      <source>No further series shows this place.</source>
      <translation>Ninguna otra serie muestra este lugar.</translation>
    </message>
    <message>
      <source>Drag to another viewport: the two change places; with Ctrl it is shown twice</source>
      <translation>Arrastre a otra vista: las dos cambian de lugar; con Ctrl la serie se muestra en ambas</translation>
    </message>
    <message>
      <source>Move it here</source>
      <translation>Mover aquí</translation>
    </message>
    <message>
      <source>Change places</source>
      <translation>Cambiar de lugar</translation>
    </message>
    <message>
      <source>With Ctrl: show it here too</source>
      <translation>Con Ctrl: mostrar también aquí</translation>
    </message>
    <message>
      <source>There is no other viewport. View → Layout shows several.</source>
      <translation>No hay otra vista. Ver → Disposición muestra varias.</translation>
    </message>
    <message>
      <source>The file asks to average {} frames before, which is not done.</source>
      <translation>El archivo pide promediar antes {} fotogramas, lo que no se hace.</translation>
    </message>
    <message>
      <source>Show the run subtracted, then shift its mask.</source>
      <translation>Muestre primero la serie sustraída y desplace después su máscara.</translation>
    </message>
    <message>
      <source>{:.1f} times/s</source>
      <translation>{:.1f} tiempos/s</translation>
    </message>
    <message>
      <source>Slices have no thickness to choose, and the planes are hidden.</source>
      <translation>El grosor de los cortes no se puede elegir y los planos están ocultos.</translation>
    </message>
    <message>
      <source>F</source>
      <translation>F</translation>
    </message>
    <message>
      <source>M</source>
      <translation>M</translation>
    </message>
    <message>
      <source>O</source>
      <translation>O</translation>
    </message>
    <message numerus="yes">
      <source>%n views</source>
      <translation>
        <numerusform>%n vista</numerusform>
        <numerusform>%n vistas</numerusform>
      </translation>
    </message>
    <message>
      <source>Slice {}/{}</source>
      <translation>Corte {}/{}</translation>
    </message>
    <message>
      <source>Frame {}/{}</source>
      <translation>Fotograma {}/{}</translation>
    </message>
    <message>
      <source>Image {}/{}</source>
      <translation>Imagen {}/{}</translation>
    </message>
    <message>
      <source>not a number</source>
      <translation>no es un número</translation>
    </message>
    <message>
      <source>1 slice</source>
      <translation>1 corte</translation>
    </message>
    <message numerus="yes">
      <source>%n slices</source>
      <translation>
        <numerusform>%n corte</numerusform>
        <numerusform>%n cortes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n frames</source>
      <translation>
        <numerusform>%n fotograma</numerusform>
        <numerusform>%n fotogramas</numerusform>
      </translation>
    </message>
    <message>
      <source>1 image</source>
      <translation>1 imagen</translation>
    </message>
    <message numerus="yes">
      <source>%n images</source>
      <translation>
        <numerusform>%n imagen</numerusform>
        <numerusform>%n imágenes</numerusform>
      </translation>
    </message>
    <message>
      <source>Time {}/{}</source>
      <translation>Tiempo {}/{}</translation>
    </message>
    <message>
      <source>Heart rate</source>
      <translation>Frecuencia cardíaca</translation>
    </message>
    <message>
      <source>Respiratory rate</source>
      <translation>Frecuencia respiratoria</translation>
    </message>
    <message>
      <source>Temperature</source>
      <translation>Temperatura</translation>
    </message>
    <message>
      <source>Oxygen saturation</source>
      <translation>Saturación de oxígeno</translation>
    </message>
    <message>
      <source>Systolic pressure</source>
      <translation>Presión sistólica</translation>
    </message>
    <message>
      <source>Diastolic pressure</source>
      <translation>Presión diastólica</translation>
    </message>
    <message>
      <source>Mean pressure</source>
      <translation>Presión media</translation>
    </message>
    <message>
      <source>Arterial systolic pressure</source>
      <translation>Presión arterial sistólica</translation>
    </message>
    <message>
      <source>Arterial diastolic pressure</source>
      <translation>Presión arterial diastólica</translation>
    </message>
    <message>
      <source>Arterial mean pressure</source>
      <translation>Presión arterial media</translation>
    </message>
    <message>
      <source>Glasgow coma score</source>
      <translation>Escala de coma de Glasgow</translation>
    </message>
    <message>
      <source>Urine output</source>
      <translation>Diuresis</translation>
    </message>
    <message>
      <source>Mechanical ventilation</source>
      <translation>Ventilación mecánica</translation>
    </message>
    <message>
      <source>Inspired oxygen fraction</source>
      <translation>Fracción inspirada de oxígeno</translation>
    </message>
    <message>
      <source>Arterial pH</source>
      <translation>pH arterial</translation>
    </message>
    <message>
      <source>Arterial oxygen pressure</source>
      <translation>Presión arterial de oxígeno</translation>
    </message>
    <message>
      <source>Arterial CO₂ pressure</source>
      <translation>Presión arterial de CO₂</translation>
    </message>
    <message>
      <source>Bicarbonate</source>
      <translation>Bicarbonato</translation>
    </message>
    <message>
      <source>Lactate</source>
      <translation>Lactato</translation>
    </message>
    <message>
      <source>Sodium</source>
      <translation>Sodio</translation>
    </message>
    <message>
      <source>Potassium</source>
      <translation>Potasio</translation>
    </message>
    <message>
      <source>Chloride</source>
      <translation>Cloruro</translation>
    </message>
    <message>
      <source>Magnesium</source>
      <translation>Magnesio</translation>
    </message>
    <message>
      <source>Calcium</source>
      <translation>Calcio</translation>
    </message>
    <message>
      <source>Creatinine</source>
      <translation>Creatinina</translation>
    </message>
    <message>
      <source>Urea nitrogen</source>
      <translation>Nitrógeno ureico</translation>
    </message>
    <message>
      <source>Glucose</source>
      <translation>Glucosa</translation>
    </message>
    <message>
      <source>HbA1c</source>
      <translation>HbA1c</translation>
    </message>
    <message>
      <source>Bilirubin</source>
      <translation>Bilirrubina</translation>
    </message>
    <message>
      <source>Albumin</source>
      <translation>Albúmina</translation>
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
      <translation>Fosfatasa alcalina</translation>
    </message>
    <message>
      <source>Gamma-glutamyltransferase</source>
      <translation>Gamma-glutamiltransferasa</translation>
    </message>
    <message>
      <source>Cholesterol</source>
      <translation>Colesterol</translation>
    </message>
    <message>
      <source>HDL cholesterol</source>
      <translation>Colesterol HDL</translation>
    </message>
    <message>
      <source>LDL cholesterol</source>
      <translation>Colesterol LDL</translation>
    </message>
    <message>
      <source>C-reactive protein</source>
      <translation>Proteína C reactiva</translation>
    </message>
    <message>
      <source>Troponin I</source>
      <translation>Troponina I</translation>
    </message>
    <message>
      <source>Troponin T</source>
      <translation>Troponina T</translation>
    </message>
    <message>
      <source>Haematocrit</source>
      <translation>Hematocrito</translation>
    </message>
    <message>
      <source>Haemoglobin</source>
      <translation>Hemoglobina</translation>
    </message>
    <message>
      <source>White blood cells</source>
      <translation>Leucocitos</translation>
    </message>
    <message>
      <source>Platelets</source>
      <translation>Plaquetas</translation>
    </message>
    <message>
      <source>Prothrombin time</source>
      <translation>Tiempo de protrombina</translation>
    </message>
    <message>
      <source>Prothrombin index</source>
      <translation>Índice de protrombina</translation>
    </message>
    <message>
      <source>Body mass index</source>
      <translation>Índice de masa corporal</translation>
    </message>
    <message>
      <source>Systolic pressure, any</source>
      <translation>Presión sistólica, cualquiera</translation>
    </message>
    <message>
      <source>Mean pressure, any</source>
      <translation>Presión media, cualquiera</translation>
    </message>
    <message>
      <source>PaO₂/FiO₂</source>
      <translation>PaO₂/FiO₂</translation>
    </message>
    <message>
      <source>Urea to creatinine ratio</source>
      <translation>Cociente urea/creatinina</translation>
    </message>
    <message>
      <source>Time passed</source>
      <translation>Tiempo transcurrido</translation>
    </message>
    <message>
      <source>FIB-4 index</source>
      <translation>Índice FIB-4</translation>
    </message>
    <message>
      <source>Brain</source>
      <translation>Cerebro</translation>
    </message>
    <message>
      <source>Subdural</source>
      <translation>Subdural</translation>
    </message>
    <message>
      <source>Stroke</source>
      <translation>Ictus</translation>
    </message>
    <message>
      <source>Bone</source>
      <translation>Hueso</translation>
    </message>
    <message>
      <source>Lung</source>
      <translation>Pulmón</translation>
    </message>
    <message>
      <source>Mediastinum</source>
      <translation>Mediastino</translation>
    </message>
    <message>
      <source>Abdomen</source>
      <translation>Abdomen</translation>
    </message>
    <message>
      <source>Liver</source>
      <translation>Hígado</translation>
    </message>
    <message>
      <source>Angiography</source>
      <translation>Angiografía</translation>
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
      <translation>Meningioma</translation>
    </message>
    <message>
      <source>Glioma</source>
      <translation>Glioma</translation>
    </message>
    <message>
      <source>Pituitary</source>
      <translation>Tumor hipofisario</translation>
    </message>
    <message>
      <source>Suspicious</source>
      <translation>Sospechoso</translation>
    </message>
    <message>
      <source>Benign-looking</source>
      <translation>De aspecto benigno</translation>
    </message>
    <message>
      <source>malignancy</source>
      <translation>malignidad</translation>
    </message>
    <message>
      <source>highly unlikely to be malignant</source>
      <translation>malignidad muy improbable</translation>
    </message>
    <message>
      <source>moderately unlikely to be malignant</source>
      <translation>malignidad poco probable</translation>
    </message>
    <message>
      <source>indeterminate</source>
      <translation>indeterminado</translation>
    </message>
    <message>
      <source>moderately suspicious</source>
      <translation>moderadamente sospechoso</translation>
    </message>
    <message>
      <source>highly suspicious</source>
      <translation>muy sospechoso</translation>
    </message>
    <message>
      <source>subtlety</source>
      <translation>visibilidad</translation>
    </message>
    <message>
      <source>extremely subtle</source>
      <translation>extremadamente sutil</translation>
    </message>
    <message>
      <source>moderately subtle</source>
      <translation>moderadamente sutil</translation>
    </message>
    <message>
      <source>fairly subtle</source>
      <translation>algo sutil</translation>
    </message>
    <message>
      <source>fairly obvious</source>
      <translation>bastante evidente</translation>
    </message>
    <message>
      <source>obvious</source>
      <translation>evidente</translation>
    </message>
    <message>
      <source>calcification</source>
      <translation>calcificación</translation>
    </message>
    <message>
      <source>popcorn calcification</source>
      <translation>calcificación en palomita de maíz</translation>
    </message>
    <message>
      <source>laminated calcification</source>
      <translation>calcificación laminada</translation>
    </message>
    <message>
      <source>solid calcification</source>
      <translation>calcificación sólida</translation>
    </message>
    <message>
      <source>non-central calcification</source>
      <translation>calcificación excéntrica</translation>
    </message>
    <message>
      <source>central calcification</source>
      <translation>calcificación central</translation>
    </message>
    <message>
      <source>no calcification</source>
      <translation>sin calcificación</translation>
    </message>
    <message>
      <source>sphericity</source>
      <translation>forma</translation>
    </message>
    <message>
      <source>linear</source>
      <translation>lineal</translation>
    </message>
    <message>
      <source>ovoid to linear</source>
      <translation>ovoide a lineal</translation>
    </message>
    <message>
      <source>ovoid</source>
      <translation>ovoide</translation>
    </message>
    <message>
      <source>ovoid to round</source>
      <translation>ovoide a redondo</translation>
    </message>
    <message>
      <source>round</source>
      <translation>redondo</translation>
    </message>
    <message>
      <source>margin</source>
      <translation>márgenes</translation>
    </message>
    <message>
      <source>poorly defined</source>
      <translation>márgenes mal definidos</translation>
    </message>
    <message>
      <source>near poorly defined</source>
      <translation>márgenes algo mal definidos</translation>
    </message>
    <message>
      <source>medium margin</source>
      <translation>márgenes de nitidez media</translation>
    </message>
    <message>
      <source>near sharp</source>
      <translation>márgenes bastante nítidos</translation>
    </message>
    <message>
      <source>sharp</source>
      <translation>márgenes nítidos</translation>
    </message>
    <message>
      <source>lobulation</source>
      <translation>lobulación</translation>
    </message>
    <message>
      <source>no lobulation</source>
      <translation>sin lobulación</translation>
    </message>
    <message>
      <source>nearly no lobulation</source>
      <translation>lobulación mínima</translation>
    </message>
    <message>
      <source>medium lobulation</source>
      <translation>lobulación moderada</translation>
    </message>
    <message>
      <source>near marked lobulation</source>
      <translation>lobulación bastante marcada</translation>
    </message>
    <message>
      <source>marked lobulation</source>
      <translation>lobulación marcada</translation>
    </message>
    <message>
      <source>spiculation</source>
      <translation>espiculación</translation>
    </message>
    <message>
      <source>no spiculation</source>
      <translation>sin espiculación</translation>
    </message>
    <message>
      <source>nearly no spiculation</source>
      <translation>espiculación mínima</translation>
    </message>
    <message>
      <source>medium spiculation</source>
      <translation>espiculación moderada</translation>
    </message>
    <message>
      <source>near marked spiculation</source>
      <translation>espiculación bastante marcada</translation>
    </message>
    <message>
      <source>marked spiculation</source>
      <translation>espiculación marcada</translation>
    </message>
    <message>
      <source>texture</source>
      <translation>densidad</translation>
    </message>
    <message>
      <source>ground glass to part solid</source>
      <translation>vidrio deslustrado a subsólido</translation>
    </message>
    <message>
      <source>part solid to solid</source>
      <translation>subsólido a sólido</translation>
    </message>
    <message>
      <source>age years</source>
      <translation>edad</translation>
    </message>
    <message>
      <source>smoker</source>
      <translation>tabaquismo</translation>
    </message>
    <message>
      <source>cancer</source>
      <translation>antecedente de cáncer</translation>
    </message>
    <message>
      <source>family history</source>
      <translation>antecedentes familiares</translation>
    </message>
    <message>
      <source>emphysema</source>
      <translation>enfisema</translation>
    </message>
    <message>
      <source>upper lobe</source>
      <translation>lóbulo superior</translation>
    </message>
    <message>
      <source>nodules</source>
      <translation>número de nódulos</translation>
    </message>
    <message>
      <source>heart rate</source>
      <translation>frecuencia cardíaca</translation>
    </message>
    <message>
      <source>respiratory rate</source>
      <translation>frecuencia respiratoria</translation>
    </message>
    <message>
      <source>temperature</source>
      <translation>temperatura</translation>
    </message>
    <message>
      <source>oxygen saturation</source>
      <translation>saturación de oxígeno</translation>
    </message>
    <message>
      <source>systolic pressure</source>
      <translation>presión sistólica</translation>
    </message>
    <message>
      <source>diastolic pressure</source>
      <translation>presión diastólica</translation>
    </message>
    <message>
      <source>mean pressure</source>
      <translation>presión media</translation>
    </message>
    <message>
      <source>arterial systolic pressure</source>
      <translation>presión arterial sistólica</translation>
    </message>
    <message>
      <source>arterial diastolic pressure</source>
      <translation>presión arterial diastólica</translation>
    </message>
    <message>
      <source>arterial mean pressure</source>
      <translation>presión arterial media</translation>
    </message>
    <message>
      <source>urine</source>
      <translation>diuresis</translation>
    </message>
    <message>
      <source>mechanical ventilation</source>
      <translation>ventilación mecánica</translation>
    </message>
    <message>
      <source>inspired oxygen fraction</source>
      <translation>fracción inspirada de oxígeno</translation>
    </message>
    <message>
      <source>arterial pH</source>
      <translation>pH arterial</translation>
    </message>
    <message>
      <source>arterial oxygen pressure</source>
      <translation>presión arterial de oxígeno</translation>
    </message>
    <message>
      <source>arterial carbon dioxide pressure</source>
      <translation>presión arterial de CO₂</translation>
    </message>
    <message>
      <source>bicarbonate</source>
      <translation>bicarbonato</translation>
    </message>
    <message>
      <source>lactate</source>
      <translation>lactato</translation>
    </message>
    <message>
      <source>sodium</source>
      <translation>sodio</translation>
    </message>
    <message>
      <source>potassium</source>
      <translation>potasio</translation>
    </message>
    <message>
      <source>magnesium</source>
      <translation>magnesio</translation>
    </message>
    <message>
      <source>creatinine</source>
      <translation>creatinina</translation>
    </message>
    <message>
      <source>urea nitrogen</source>
      <translation>nitrógeno ureico</translation>
    </message>
    <message>
      <source>glucose</source>
      <translation>glucosa</translation>
    </message>
    <message>
      <source>bilirubin</source>
      <translation>bilirrubina</translation>
    </message>
    <message>
      <source>albumin</source>
      <translation>albúmina</translation>
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
      <translation>fosfatasa alcalina</translation>
    </message>
    <message>
      <source>cholesterol</source>
      <translation>colesterol</translation>
    </message>
    <message>
      <source>troponin I</source>
      <translation>troponina I</translation>
    </message>
    <message>
      <source>troponin T</source>
      <translation>troponina T</translation>
    </message>
    <message>
      <source>haematocrit</source>
      <translation>hematocrito</translation>
    </message>
    <message>
      <source>white blood cells</source>
      <translation>leucocitos</translation>
    </message>
    <message>
      <source>platelets</source>
      <translation>plaquetas</translation>
    </message>
    <message>
      <source>prothrombin time</source>
      <translation>tiempo de protrombina</translation>
    </message>
    <message>
      <source>prothrombin index</source>
      <translation>índice de protrombina</translation>
    </message>
    <message>
      <source>smoking</source>
      <translation>tabaquismo</translation>
    </message>
    <message>
      <source>ascites</source>
      <translation>ascitis</translation>
    </message>
    <message>
      <source>hepatomegaly</source>
      <translation>hepatomegalia</translation>
    </message>
    <message>
      <source>spider naevi</source>
      <translation>arañas vasculares</translation>
    </message>
    <message>
      <source>oedema</source>
      <translation>edemas</translation>
    </message>
    <message>
      <source>histological stage</source>
      <translation>estadio histológico</translation>
    </message>
    <message>
      <source>fatty liver disease</source>
      <translation>hígado graso</translation>
    </message>
    <message>
      <source>diabetes</source>
      <translation>diabetes</translation>
    </message>
    <message>
      <source>hypertension</source>
      <translation>hipertensión</translation>
    </message>
    <message>
      <source>dyslipidaemia</source>
      <translation>dislipidemia</translation>
    </message>
    <message>
      <source>myocardial infarction</source>
      <translation>infarto de miocardio</translation>
    </message>
    <message>
      <source>angina or ischaemia</source>
      <translation>angina o isquemia</translation>
    </message>
    <message>
      <source>atrial fibrillation</source>
      <translation>fibrilación auricular</translation>
    </message>
    <message>
      <source>heart failure</source>
      <translation>insuficiencia cardíaca</translation>
    </message>
    <message>
      <source>cardiac arrest</source>
      <translation>parada cardíaca</translation>
    </message>
    <message>
      <source>stroke</source>
      <translation>ictus</translation>
    </message>
    <message>
      <source>either systolic pressure</source>
      <translation>presión sistólica (cualquier medición)</translation>
    </message>
    <message>
      <source>either mean pressure</source>
      <translation>presión media (cualquier medición)</translation>
    </message>
    <message>
      <source>oxygenation index</source>
      <translation>PaO₂/FiO₂</translation>
    </message>
    <message>
      <source>shock index</source>
      <translation>índice de choque</translation>
    </message>
    <message>
      <source>urea to creatinine</source>
      <translation>cociente urea/creatinina</translation>
    </message>
    <message>
      <source>coronary care</source>
      <translation>unidad coronaria</translation>
    </message>
    <message>
      <source>cardiac surgery</source>
      <translation>cirugía cardíaca</translation>
    </message>
    <message>
      <source>medical</source>
      <translation>médica</translation>
    </message>
    <message>
      <source>surgical</source>
      <translation>quirúrgica</translation>
    </message>
    <message>
      <source>adults of a fatty-liver cohort (a third cases, the others matched controls; absolute risks do not carry over to other populations)</source>
      <translation>adultos de una cohorte de hígado graso (un tercio casos, el resto controles emparejados; los riesgos absolutos no valen para otras poblaciones)</translation>
    </message>
    <message>
      <source>adults in intensive care, first 48 hours of the stay</source>
      <translation>adultos en cuidados intensivos, primeras 48 horas de la estancia</translation>
    </message>
    <message>
      <source>death or transplant</source>
      <translation>muerte o trasplante</translation>
    </message>
    <message>
      <source>patients with primary biliary cholangitis in a trial of D-penicillamine, 1974-1984</source>
      <translation>pacientes con colangitis biliar primaria en un ensayo de D-penicilamina, 1974–1984</translation>
    </message>
    <message>
      <source>report with measurements (Comprehensive SR, TID 1500)</source>
      <translation>informe con mediciones (Comprehensive SR, TID 1500)</translation>
    </message>
    <message>
      <source>masks (Segmentation)</source>
      <translation>máscaras (Segmentation)</translation>
    </message>
    <message>
      <source>drawing over the images (Presentation State)</source>
      <translation>dibujo sobre las imágenes (Presentation State)</translation>
    </message>
    <message>
      <source>heat map (Parametric Map)</source>
      <translation>mapa de calor (Parametric Map)</translation>
    </message>
    <message>
      <source>pictures with the drawing burnt in (Secondary Capture)</source>
      <translation>imágenes con el dibujo incrustado (Secondary Capture)</translation>
    </message>
    <message>
      <source>key images (Key Object Selection)</source>
      <translation>imágenes clave (Key Object Selection)</translation>
    </message>
    <message>
      <source>report on one page (PDF)</source>
      <translation>informe de una página (PDF)</translation>
    </message>
    <message>
      <source>report as text</source>
      <translation>informe como texto</translation>
    </message>
    <message>
      <source>report as FHIR R4 (DiagnosticReport, Observation)</source>
      <translation>informe como FHIR R4 (DiagnosticReport, Observation)</translation>
    </message>
    <message>
      <source>measurements as a table (CSV)</source>
      <translation>mediciones como tabla (CSV)</translation>
    </message>
    <message>
      <source>slices with findings as PNG</source>
      <translation>cortes con hallazgos como PNG</translation>
    </message>
    <message>
      <source>slices with findings as JPEG</source>
      <translation>cortes con hallazgos como JPEG</translation>
    </message>
    <message>
      <source>whole series as a moving picture (GIF)</source>
      <translation>serie completa como imagen animada (GIF)</translation>
    </message>
  </context>
</TS>
