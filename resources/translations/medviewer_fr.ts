<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
  <context>
    <name>medviewer</name>
    <message>
      <source>Pixels that are fractions cannot be blanked.</source>
      <translation>Des pixels à valeurs fractionnaires ne peuvent pas être noircis.</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Terminé</translation>
    </message>
    <message>
      <source>{} of {}</source>
      <translation>{} sur {}</translation>
    </message>
    <message>
      <source>{} cannot be written to: {}.</source>
      <translation>Impossible d’écrire dans {} : {}.</translation>
    </message>
    <message>
      <source>Choose another folder, or free space on the disk.</source>
      <translation>Choisissez un autre dossier ou libérez de la place sur le disque.</translation>
    </message>
    <message>
      <source>{} cannot be written: {}.</source>
      <translation>{} ne peut pas être écrit : {}.</translation>
    </message>
    <message>
      <source>It is a link: what it leads to was not read.</source>
      <translation>C’est un lien : ce vers quoi il mène n’a pas été lu.</translation>
    </message>
    <message>
      <source>This is not a regular file.</source>
      <translation>Ce n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
      <source>{} is not an empty folder.</source>
      <translation>{} n’est pas un dossier vide.</translation>
    </message>
    <message>
      <source>Choose a new one.</source>
      <translation>Choisissez-en un nouveau.</translation>
    </message>
    <message>
      <source>Another run writes into the folder {}, or was ended while it did.</source>
      <translation>Une autre exécution écrit dans le dossier {}, ou a été interrompue pendant qu’elle le faisait.</translation>
    </message>
    <message>
      <source>Choose another folder.</source>
      <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
      <source>{} does not exist.</source>
      <translation>{} n’existe pas.</translation>
    </message>
    <message>
      <source>Check the path.</source>
      <translation>Vérifiez le chemin.</translation>
    </message>
    <message>
      <source>{} is a ZIP archive.</source>
      <translation>{} est une archive ZIP.</translation>
    </message>
    <message>
      <source>Unpack it and open the folder.</source>
      <translation>Décompressez-la et ouvrez le dossier.</translation>
    </message>
    <message>
      <source>{} lies in {}, whose files must stay as they are.</source>
      <translation>{} se trouve dans {}, dont les fichiers doivent rester tels quels.</translation>
    </message>
    <message>
      <source>Choose a folder elsewhere.</source>
      <translation>Choisissez un dossier ailleurs.</translation>
    </message>
    <message>
      <source>{} holds no key.</source>
      <translation>{} ne contient pas de clé.</translation>
    </message>
    <message>
      <source>Name a file that does not exist.</source>
      <translation>Indiquez un fichier qui n’existe pas encore.</translation>
    </message>
    <message>
      <source>The key {} cannot be used: {}.</source>
      <translation>La clé {} ne peut pas être utilisée : {}.</translation>
    </message>
    <message>
      <source>Choose another place for it.</source>
      <translation>Choisissez un autre emplacement.</translation>
    </message>
    <message>
      <source>As the file says</source>
      <translation>Comme le dit le fichier</translation>
    </message>
    <message>
      <source>Unicode (UTF-8)</source>
      <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
      <source>Western European (Latin 1)</source>
      <translation>Europe de l’Ouest (Latin 1)</translation>
    </message>
    <message>
      <source>Central European (Latin 2)</source>
      <translation>Europe centrale (Latin 2)</translation>
    </message>
    <message>
      <source>Central European (Windows)</source>
      <translation>Europe centrale (Windows)</translation>
    </message>
    <message>
      <source>Turkish (Latin 5)</source>
      <translation>Turc (Latin 5)</translation>
    </message>
    <message>
      <source>Cyrillic (ISO)</source>
      <translation>Cyrillique (ISO)</translation>
    </message>
    <message>
      <source>Cyrillic (Windows)</source>
      <translation>Cyrillique (Windows)</translation>
    </message>
    <message>
      <source>Greek</source>
      <translation>Grec</translation>
    </message>
    <message>
      <source>Hebrew</source>
      <translation>Hébreu</translation>
    </message>
    <message>
      <source>Arabic (ISO)</source>
      <translation>Arabe (ISO)</translation>
    </message>
    <message>
      <source>Arabic (Windows)</source>
      <translation>Arabe (Windows)</translation>
    </message>
    <message>
      <source>Thai</source>
      <translation>Thaï</translation>
    </message>
    <message>
      <source>Chinese, simplified (GB18030)</source>
      <translation>Chinois simplifié (GB18030)</translation>
    </message>
    <message>
      <source>Chinese, traditional (Big5)</source>
      <translation>Chinois traditionnel (Big5)</translation>
    </message>
    <message>
      <source>Japanese (Shift JIS)</source>
      <translation>Japonais (Shift JIS)</translation>
    </message>
    <message>
      <source>Japanese (ISO 2022)</source>
      <translation>Japonais (ISO 2022)</translation>
    </message>
    <message>
      <source>Korean</source>
      <translation>Coréen</translation>
    </message>
    <message>
      <source>{} cannot be read again: {}</source>
      <translation>{} ne peut pas être relu : {}</translation>
    </message>
    <message>
      <source>Open the folder again when the file is there.</source>
      <translation>Ouvrez à nouveau le dossier quand le fichier est là.</translation>
    </message>
    <message>
      <source>The ICC profile of the picture cannot be used ({}): its colours are shown as they are stored.</source>
      <translation>Le profil ICC de l’image est inutilisable ({}) : ses couleurs sont affichées telles qu’elles sont enregistrées.</translation>
    </message>
    <message>
      <source>every optical path has another one</source>
      <translation>chaque chemin optique en a un autre</translation>
    </message>
    <message>
      <source>it has {} MB</source>
      <translation>il fait {} Mo</translation>
    </message>
    <message>
      <source>it is damaged</source>
      <translation>il est endommagé</translation>
    </message>
    <message>
      <source>it is of {} colours, not of RGB</source>
      <translation>il concerne des couleurs {}, pas RVB</translation>
    </message>
    <message>
      <source>The decoder did not come to an end with the compressed data.</source>
      <translation>Le décodeur n’est pas venu à bout des données compressées.</translation>
    </message>
    <message>
      <source>The decoder crashed on the compressed data.</source>
      <translation>Le décodeur s’est arrêté brutalement sur les données compressées.</translation>
    </message>
    <message>
      <source>Pixels in transfer syntax {} cannot be decoded.</source>
      <translation>Les pixels en syntaxe de transfert {} ne peuvent pas être décodés.</translation>
    </message>
    <message>
      <source>Export the images again, uncompressed or as JPEG 2000.</source>
      <translation>Exportez à nouveau les images, sans compression ou en JPEG 2000.</translation>
    </message>
    <message>
      <source>Compressed pixels of {} samples of {} bits cannot be decoded.</source>
      <translation>Les pixels compressés de {} échantillons de {} bits ne peuvent pas être décodés.</translation>
    </message>
    <message>
      <source>Export the images again, uncompressed.</source>
      <translation>Exportez à nouveau les images, sans compression.</translation>
    </message>
    <message>
      <source>The header says {} x {} pixels, the compressed data {} x {}.</source>
      <translation>L’en-tête indique {} x {} pixels, les données compressées {} x {}.</translation>
    </message>
    <message>
      <source>The header says {} samples per pixel, the compressed data {}.</source>
      <translation>L’en-tête indique {} échantillons par pixel, les données compressées {}.</translation>
    </message>
    <message>
      <source>The header allocates {} bits, the compressed data has {}.</source>
      <translation>L’en-tête alloue {} bits, les données compressées en ont {}.</translation>
    </message>
    <message>
      <source>The compressed data decoded to {} instead of {}.</source>
      <translation>Le décodage des données compressées a donné {} au lieu de {}.</translation>
    </message>
    <message>
      <source>The JPEG data is cut short.</source>
      <translation>Les données JPEG sont tronquées.</translation>
    </message>
    <message>
      <source>The JPEG data has more than {} scans.</source>
      <translation>Les données JPEG ont plus de {} passes (scans).</translation>
    </message>
    <message>
      <source>The JPEG XL data is deeper than the header says.</source>
      <translation>Les données JPEG XL ont plus de bits que ne l’indique l’en-tête.</translation>
    </message>
    <message>
      <source>RLE of single bits is not defined.</source>
      <translation>Le RLE sur bits isolés n’est pas défini.</translation>
    </message>
    <message>
      <source>{} bytes of RLE cannot hold {} bytes.</source>
      <translation>{} octets de RLE ne peuvent pas contenir {} octets.</translation>
    </message>
    <message>
      <source>The RLE data holds {} of {} bytes.</source>
      <translation>Les données RLE contiennent {} octets sur {}.</translation>
    </message>
    <message>
      <source>The deflated frame holds {} of {} bytes.</source>
      <translation>L’image Deflate contient {} octets sur {}.</translation>
    </message>
    <message>
      <source>The decoder refused the compressed data: {}.</source>
      <translation>Le décodeur a refusé les données compressées : {}.</translation>
    </message>
    <message>
      <source>The deflated frame is damaged: {}.</source>
      <translation>L’image Deflate est endommagée : {}.</translation>
    </message>
    <message>
      <source>The JPEG data has no readable frame header.</source>
      <translation>Les données JPEG n’ont pas d’en-tête d’image lisible.</translation>
    </message>
    <message>
      <source>The JPEG 2000 data has no coding style.</source>
      <translation>Les données JPEG 2000 n’indiquent pas leur style de codage (COD).</translation>
    </message>
    <message>
      <source>The compressed data is not JPEG XL.</source>
      <translation>Les données compressées ne sont pas du JPEG XL.</translation>
    </message>
    <message>
      <source>The compressed data is not JPEG.</source>
      <translation>Les données compressées ne sont pas du JPEG.</translation>
    </message>
    <message>
      <source>The JPEG frame header is cut short.</source>
      <translation>L’en-tête d’image JPEG est tronqué.</translation>
    </message>
    <message>
      <source>The compressed data is not JPEG 2000.</source>
      <translation>Les données compressées ne sont pas du JPEG 2000.</translation>
    </message>
    <message>
      <source>The JPEG 2000 size segment is damaged.</source>
      <translation>Le segment de taille (SIZ) des données JPEG 2000 est endommagé.</translation>
    </message>
    <message>
      <source>The JPEG 2000 components differ in depth or size.</source>
      <translation>Les composantes JPEG 2000 diffèrent en profondeur ou en taille.</translation>
    </message>
    <message>
      <source>The JPEG 2000 data claims {} tiles.</source>
      <translation>Les données JPEG 2000 annoncent {} tuiles.</translation>
    </message>
    <message>
      <source>The RLE data is cut short.</source>
      <translation>Les données RLE sont tronquées.</translation>
    </message>
    <message>
      <source>The RLE data has {} segments instead of {}.</source>
      <translation>Les données RLE ont {} segments au lieu de {}.</translation>
    </message>
    <message>
      <source>The RLE segments lie outside the data.</source>
      <translation>Les segments RLE sont en dehors des données.</translation>
    </message>
    <message>
      <source>The JPEG 2000 tiles do not cover the picture.</source>
      <translation>Les tuiles JPEG 2000 ne couvrent pas l’image.</translation>
    </message>
    <message>
      <source>The JPEG XL header is cut short.</source>
      <translation>L’en-tête JPEG XL est tronqué.</translation>
    </message>
    <message>
      <source>The segmented palette is malformed.</source>
      <translation>La palette segmentée est mal formée.</translation>
    </message>
    <message>
      <source>The tables of the palette are of different values.</source>
      <translation>Les tables de la palette portent sur des valeurs différentes.</translation>
    </message>
    <message>
      <source>The palette lacks the descriptor of its {} table.</source>
      <translation>Il manque à la palette le descripteur de sa table « {} ».</translation>
    </message>
    <message>
      <source>The palette has entries of {} bits.</source>
      <translation>Les entrées de la palette ont {} bits.</translation>
    </message>
    <message>
      <source>The palette holds {} of {} entries.</source>
      <translation>La palette contient {} entrées sur {}.</translation>
    </message>
    <message>
      <source>The segmented palette holds {} of {} entries.</source>
      <translation>La palette segmentée contient {} entrées sur {}.</translation>
    </message>
    <message>
      <source>The palette lacks its {} table.</source>
      <translation>Il manque à la palette sa table « {} ».</translation>
    </message>
    <message>
      <source>The file holds no picture.</source>
      <translation>Le fichier ne contient pas d’image.</translation>
    </message>
    <message>
      <source>There is no frame {}; the file has {}.</source>
      <translation>Il n’y a pas d’image n° {} ; le fichier en a {}.</translation>
    </message>
    <message>
      <source>The pixel data ends before the frame does.</source>
      <translation>Les données de pixels s’arrêtent avant la fin de l’image.</translation>
    </message>
    <message>
      <source>{}: {}</source>
      <translation>{} : {}</translation>
    </message>
    <message>
      <source>{} cannot be read ({}).</source>
      <translation>{} ne peut pas être lu ({}).</translation>
    </message>
    <message>
      <source>The compressed pixel data is empty.</source>
      <translation>Les données de pixels compressées sont vides.</translation>
    </message>
    <message>
      <source>The file says {} frames, its compressed data holds {}.</source>
      <translation>Le fichier annonce {} images, ses données compressées en contiennent {}.</translation>
    </message>
    <message>
      <source>The compressed pixel data is not a row of items.</source>
      <translation>Les données de pixels compressées ne sont pas une suite d’items.</translation>
    </message>
    <message>
      <source>The compressed pixel data is cut short.</source>
      <translation>Les données de pixels compressées sont tronquées.</translation>
    </message>
    <message>
      <source>Copy the file again from its source; its pixel data is damaged.</source>
      <translation>Copiez de nouveau le fichier depuis sa source ; ses pixels sont endommagés.</translation>
    </message>
    <message>
      <source>Pictures of {} samples per pixel cannot be shown.</source>
      <translation>Les images de {} échantillons par pixel ne peuvent pas être affichées.</translation>
    </message>
    <message>
      <source>Convert the file with the program that wrote it.</source>
      <translation>Convertissez le fichier avec le programme qui l’a écrit.</translation>
    </message>
    <message>
      <source>YBR_FULL_422 needs an even number of columns.</source>
      <translation>YBR_FULL_422 exige un nombre pair de colonnes.</translation>
    </message>
    <message>
      <source>Copy the file again from its source.</source>
      <translation>Copiez de nouveau le fichier depuis sa source.</translation>
    </message>
    <message>
      <source>a clinical document in XML (HL7 CDA)</source>
      <translation>un document clinique en XML (HL7 CDA)</translation>
    </message>
    <message>
      <source>a surface for a 3-D printer (STL)</source>
      <translation>une surface pour une imprimante 3D (STL)</translation>
    </message>
    <message>
      <source>a surface with colours (OBJ)</source>
      <translation>une surface avec couleurs (OBJ)</translation>
    </message>
    <message>
      <source>what a surface is made of (MTL)</source>
      <translation>la matière d’une surface (MTL)</translation>
    </message>
    <message>
      <source>The document in {} is empty.</source>
      <translation>Le document dans {} est vide.</translation>
    </message>
    <message>
      <source>What is in {} is not a PDF, although the file says so.</source>
      <translation>Le contenu de {} n’est pas un PDF, bien que le fichier le dise.</translation>
    </message>
    <message>
      <source>Ask for it at the system that made it.</source>
      <translation>Demandez-le au système qui l’a créé.</translation>
    </message>
    <message>
      <source>{} cannot be read: {}.</source>
      <translation>{} ne peut pas être lu : {}.</translation>
    </message>
    <message>
      <source>Its path leads out of the archive.</source>
      <translation>Son chemin sort de l’archive.</translation>
    </message>
    <message>
      <source>It is a link.</source>
      <translation>C’est un lien.</translation>
    </message>
    <message>
      <source>It is protected by a password.</source>
      <translation>Il est protégé par un mot de passe.</translation>
    </message>
    <message>
      <source>It is packed in a way that is not known here.</source>
      <translation>Il est compressé d’une manière inconnue ici.</translation>
    </message>
    <message>
      <source>{} holds {} files, too many to unpack.</source>
      <translation>{} contient {} fichiers, trop pour être décompressés.</translation>
    </message>
    <message>
      <source>Unpack it with another program, and open the folder.</source>
      <translation>Décompressez-le avec un autre programme et ouvrez le dossier.</translation>
    </message>
    <message>
      <source>Unpacking file {} of {}</source>
      <translation>Décompression du fichier {} sur {}</translation>
    </message>
    <message>
      <source>{} leads out of the archive.</source>
      <translation>{} sort de l’archive.</translation>
    </message>
    <message>
      <source>{} cannot be unpacked: {}.</source>
      <translation>{} ne peut pas être décompressé : {}.</translation>
    </message>
    <message>
      <source>Copy it again from its source.</source>
      <translation>Copiez-le de nouveau depuis sa source.</translation>
    </message>
    <message>
      <source>{} unpacks to more than the limits or the free disk allow.</source>
      <translation>{} décompressé dépasse les limites ou l’espace libre.</translation>
    </message>
    <message>
      <source>Unpack it by hand if you trust its source, then open the folder.</source>
      <translation>Décompressez-le vous-même si vous faites confiance à la source, puis ouvrez le dossier.</translation>
    </message>
    <message>
      <source>It is damaged ({}).</source>
      <translation>Il est endommagé ({}).</translation>
    </message>
    <message>
      <source>Part of the declared character set is not known; names may be misspelt.</source>
      <translation>Une partie du jeu de caractères déclaré est inconnue ; des noms peuvent être mal orthographiés.</translation>
    </message>
    <message>
      <source>The file does not say rightly how its text is written; names may be misspelt.</source>
      <translation>Le fichier n’indique pas correctement le jeu de caractères de ses textes ; des noms peuvent être mal orthographiés.</translation>
    </message>
    <message>
      <source>Damaged elements of the header were left out: {} and more.</source>
      <translation>Des éléments endommagés de l’en-tête ont été laissés de côté : {} et d’autres.</translation>
    </message>
    <message>
      <source>Damaged elements of the header were left out: {}.</source>
      <translation>Des éléments endommagés de l’en-tête ont été laissés de côté : {}.</translation>
    </message>
    <message>
      <source>its elements cannot be read ({})</source>
      <translation>ses éléments ne peuvent pas être lus ({})</translation>
    </message>
    <message>
      <source>{} names this file, but it is not there.</source>
      <translation>{} mentionne ce fichier, mais il est absent.</translation>
    </message>
    <message>
      <source>Copy the whole disc again.</source>
      <translation>Copiez de nouveau tout le disque.</translation>
    </message>
    <message>
      <source>element {} declares {} bytes, the file ends {} bytes earlier</source>
      <translation>l’élément {} déclare {} octets, le fichier se termine {} octets plus tôt</translation>
    </message>
    <message>
      <source>more than {} sequences within one another</source>
      <translation>plus de {} séquences imbriquées</translation>
    </message>
    <message>
      <source>a sequence reaches beyond the end of the file</source>
      <translation>une séquence dépasse la fin du fichier</translation>
    </message>
    <message>
      <source>an item or zeros where an element should be, byte {}</source>
      <translation>un item ou des zéros à la place d’un élément, octet {}</translation>
    </message>
    <message>
      <source>The document in this file has {} MB; up to {} MB are opened.</source>
      <translation>Le document de ce fichier fait {} Mo ; jusqu’à {} Mo sont ouverts.</translation>
    </message>
    <message>
      <source>Read it where it was made.</source>
      <translation>Lisez-le là où il a été créé.</translation>
    </message>
    <message>
      <source>no VR but {} at byte {}</source>
      <translation>pas de VR mais {} à l’octet {}</translation>
    </message>
    <message>
      <source>no item but {} at byte {}</source>
      <translation>pas d’item mais {} à l’octet {}</translation>
    </message>
    <message>
      <source>an item of {} bytes reaches beyond the end of the file</source>
      <translation>un item de {} octets dépasse la fin du fichier</translation>
    </message>
    <message>
      <source>a ZIP archive</source>
      <translation>une archive ZIP</translation>
    </message>
    <message>
      <source>a PDF document</source>
      <translation>un document PDF</translation>
    </message>
    <message>
      <source>a PNG picture</source>
      <translation>une image PNG</translation>
    </message>
    <message>
      <source>a JPEG picture</source>
      <translation>une image JPEG</translation>
    </message>
    <message>
      <source>a GIF picture</source>
      <translation>une image GIF</translation>
    </message>
    <message>
      <source>a bitmap picture</source>
      <translation>une image bitmap</translation>
    </message>
    <message>
      <source>a TIFF picture</source>
      <translation>une image TIFF</translation>
    </message>
    <message>
      <source>a gzip archive</source>
      <translation>une archive gzip</translation>
    </message>
    <message>
      <source>a NIfTI volume</source>
      <translation>un volume NIfTI</translation>
    </message>
    <message>
      <source>a Windows program</source>
      <translation>un programme Windows</translation>
    </message>
    <message>
      <source>a program</source>
      <translation>un programme</translation>
    </message>
    <message>
      <source>an XML document</source>
      <translation>un document XML</translation>
    </message>
    <message>
      <source>This is not a DICOM file.</source>
      <translation>Ce n’est pas un fichier DICOM.</translation>
    </message>
    <message>
      <source>This is not a DICOM file but plain text.</source>
      <translation>Ce n’est pas un fichier DICOM mais du texte brut.</translation>
    </message>
    <message>
      <source>The file is empty.</source>
      <translation>Le fichier est vide.</translation>
    </message>
    <message>
      <source>an element reaches beyond the end of the file</source>
      <translation>un élément dépasse la fin du fichier</translation>
    </message>
    <message>
      <source>the header is larger than {} MB</source>
      <translation>l’en-tête dépasse {} Mo</translation>
    </message>
    <message>
      <source>the file became shorter while it was read</source>
      <translation>le fichier a raccourci pendant la lecture</translation>
    </message>
    <message>
      <source>the file ends within its meta information</source>
      <translation>le fichier se termine dans ses méta-informations</translation>
    </message>
    <message>
      <source>This is not a DICOM file but {}.</source>
      <translation>Ce n’est pas un fichier DICOM mais {}.</translation>
    </message>
    <message>
      <source>the file ends before its data set</source>
      <translation>le fichier se termine avant son jeu de données</translation>
    </message>
    <message>
      <source>it inflates to more than {} MB</source>
      <translation>il dépasse {} Mo une fois décompressé</translation>
    </message>
    <message>
      <source>The DICOM header is damaged: {}.</source>
      <translation>L’en-tête DICOM est endommagé : {}.</translation>
    </message>
    <message>
      <source>Open it by itself to see what is in it.</source>
      <translation>Ouvrez-la seule pour en voir le contenu.</translation>
    </message>
    <message>
      <source>its deflated part cannot be inflated ({})</source>
      <translation>sa partie compressée ne peut pas être décompressée ({})</translation>
    </message>
    <message>
      <source>You are not allowed to read this.</source>
      <translation>Vous n’avez pas le droit de lire ce fichier.</translation>
    </message>
    <message>
      <source>The header is damaged ({}: {}).</source>
      <translation>L’en-tête est endommagé ({} : {}).</translation>
    </message>
    <message>
      <source>Ask its owner for the permission.</source>
      <translation>Demandez l’autorisation à son propriétaire.</translation>
    </message>
    <message>
      <source>Reading it would need more memory than there is.</source>
      <translation>La lecture demanderait plus de mémoire que disponible.</translation>
    </message>
    <message>
      <source>It could not be read: {}.</source>
      <translation>Il n’a pas pu être lu : {}.</translation>
    </message>
    <message>
      <source>Choose a file or a folder that does.</source>
      <translation>Choisissez un fichier ou un dossier existant.</translation>
    </message>
    <message>
      <source>Too many folders within one another.</source>
      <translation>Trop de dossiers imbriqués.</translation>
    </message>
    <message>
      <source>The file is truncated: it holds {} of the {} bytes of its pixels.</source>
      <translation>Le fichier est tronqué : il contient {} des {} octets de ses pixels.</translation>
    </message>
    <message>
      <source>The file is truncated: it ends within its compressed pixels.</source>
      <translation>Le fichier est tronqué : il se termine au milieu de ses pixels compressés.</translation>
    </message>
    <message>
      <source>{} does not say where it lies</source>
      <translation>{} n’indique pas sa position</translation>
    </message>
    <message>
      <source>{} does not say how it is turned</source>
      <translation>{} n’indique pas son orientation</translation>
    </message>
    <message>
      <source>No slice of the series could be read. {}</source>
      <translation>Aucune coupe de la série n’a pu être lue. {}</translation>
    </message>
    <message>
      <source>The picture has {} values, the header says {}.</source>
      <translation>L’image a {} valeurs, l’en-tête en indique {}.</translation>
    </message>
    <message>
      <source>The series needs {:.1f} GB of memory; {:.1f} GB are free.</source>
      <translation>La série demande {:.1f} Go de mémoire ; {:.1f} Go sont libres.</translation>
    </message>
    <message>
      <source>Close other programs or open a smaller series.</source>
      <translation>Fermez d’autres programmes ou ouvrez une série plus petite.</translation>
    </message>
    <message>
      <source>Slice {} could not be read and is blank: {}</source>
      <translation>La coupe {} n’a pas pu être lue et reste vide : {}</translation>
    </message>
    <message>
      <source>Slice {}</source>
      <translation>Coupe {}</translation>
    </message>
    <message>
      <source>The file has been changed since it was indexed.</source>
      <translation>Le fichier a été modifié depuis son indexation.</translation>
    </message>
    <message>
      <source>The series needs {:.1f} GB of memory, more than there is.</source>
      <translation>La série demande {:.1f} Go de mémoire, plus que disponible.</translation>
    </message>
    <message>
      <source>The file has become shorter since it was indexed.</source>
      <translation>Le fichier a raccourci depuis son indexation.</translation>
    </message>
    <message>
      <source>without a label</source>
      <translation>sans libellé</translation>
    </message>
    <message>
      <source>This parametric map gives its values {} meanings; by your choice is shown: {} (not {}).</source>
      <translation>Cette carte paramétrique donne {} significations à ses valeurs ; affichée selon votre choix : {} (pas {}).</translation>
    </message>
    <message>
      <source>This parametric map gives its values {} meanings; those of the first are shown: {} (not {}).</source>
      <translation>Cette carte paramétrique donne {} significations à ses valeurs ; la première est affichée : {} (et non {}).</translation>
    </message>
    <message>
      <source>{} of {} pictures do not have that meaning.</source>
      <translation>{} images sur {} n’ont pas cette signification.</translation>
    </message>
    <message>
      <source>The slices have values in different units ({}).</source>
      <translation>Les coupes ont des valeurs dans des unités différentes ({}).</translation>
    </message>
    <message>
      <source>Slice {}: {}</source>
      <translation>Coupe {} : {}</translation>
    </message>
    <message>
      <source>{} slices, of which {} is the first: {}</source>
      <translation>{} coupes, dont la première est la {} : {}</translation>
    </message>
    <message>
      <source>Save a copy of it and try another program, or ask for it where it was made.</source>
      <translation>Enregistrez-en une copie et essayez un autre programme, ou demandez-le là où il a été créé.</translation>
    </message>
    <message>
      <source>The document is locked with a password.</source>
      <translation>Le document est protégé par un mot de passe.</translation>
    </message>
    <message>
      <source>The document is damaged: it cannot be opened as a PDF.</source>
      <translation>Le document est endommagé : il ne s’ouvre pas comme PDF.</translation>
    </message>
    <message>
      <source>The document has no pages.</source>
      <translation>Le document n’a pas de pages.</translation>
    </message>
    <message>
      <source>Page {} cannot be drawn: it is damaged or far too complex.</source>
      <translation>La page {} ne peut pas être dessinée : elle est endommagée ou bien trop complexe.</translation>
    </message>
    <message>
      <source>Page {} cannot be read: it is damaged or far too complex.</source>
      <translation>La page {} ne peut pas être lue : elle est endommagée ou beaucoup trop complexe.</translation>
    </message>
    <message>
      <source>Page {} has no size that can be.</source>
      <translation>La page {} n’a pas une taille possible.</translation>
    </message>
    <message>
      <source>The slices are resampled to a distance of {:.2f} mm.</source>
      <translation>Les coupes sont rééchantillonnées à un espacement de {:.2f} mm.</translation>
    </message>
    <message>
      <source>The picture is corrected for a gantry tilt of {:.1f} degrees.</source>
      <translation>L’image est corrigée d’une inclinaison du statif de {:.1f} degrés.</translation>
    </message>
    <message>
      <source>The slices of this stack do not lie one behind the other.</source>
      <translation>Les coupes de cette pile ne se suivent pas.</translation>
    </message>
    <message>
      <source>No planes can be reformatted from this series: its slices have no common geometry.</source>
      <translation>Aucun plan ne peut être reformaté : les coupes de la série n’ont pas de géométrie commune.</translation>
    </message>
    <message>
      <source>Look at the slices as they are.</source>
      <translation>Regardez les coupes telles quelles.</translation>
    </message>
    <message>
      <source>{} series</source>
      <translation>Séries : {}</translation>
    </message>
    <message>
      <source>This is the table of contents of a disc, not a picture.</source>
      <translation>C’est la table des matières d’un disque, pas une image.</translation>
    </message>
    <message>
      <source>This is the table of contents of a disc, and it is empty.</source>
      <translation>C’est la table des matières d’un disque, et elle est vide.</translation>
    </message>
    <message>
      <source>Reading file {} of {}</source>
      <translation>Lecture du fichier {} sur {}</translation>
    </message>
    <message>
      <source>Nothing is known of the pixels of {}.</source>
      <translation>On ne sait rien des pixels de {}.</translation>
    </message>
    <message>
      <source>Scan it first.</source>
      <translation>Analysez-le d’abord.</translation>
    </message>
    <message>
      <source>The object was divided into {} files (a concatenation), and {} of them are missing (file {}): their frames are not shown.</source>
      <translation>L’objet a été réparti sur {} fichiers (une concaténation), dont {} manquent (fichier {}) : leurs images ne sont pas affichées.</translation>
    </message>
    <message>
      <source>The object was divided into {} files (a concatenation), and file {} of them is missing: its frames are not shown.</source>
      <translation>L’objet a été réparti sur {} fichiers (une concaténation), dont le fichier {} manque : ses images ne sont pas affichées.</translation>
    </message>
    <message>
      <source>It is a copy of {}.</source>
      <translation>C’est une copie de {}.</translation>
    </message>
    <message>
      <source>Nothing needs to be done.</source>
      <translation>Il n’y a rien à faire.</translation>
    </message>
    <message>
      <source>A double click in the list of files, or File → Open drawings…, shows what it says of the images that are open.</source>
      <translation>Un double clic dans la liste des fichiers ou Fichier → Ouvrir des tracés… montre ce qu’il dit des images ouvertes.</translation>
    </message>
    <message>
      <source>It has no pixels to show; other programs may be able to read it.</source>
      <translation>Il n’a pas de pixels à afficher ; d’autres logiciels peuvent peut-être le lire.</translation>
    </message>
    <message>
      <source>This is not a picture but {}.</source>
      <translation>Ce n’est pas une image mais {}.</translation>
    </message>
    <message>
      <source>It is not opened here: other programs may be able to read it.</source>
      <translation>Il n’est pas ouvert ici : d’autres programmes peuvent peut-être le lire.</translation>
    </message>
    <message>
      <source>an object without SOP Class</source>
      <translation>un objet sans classe SOP</translation>
    </message>
    <message>
      <source>This {} holds no pixels.</source>
      <translation>Cet objet ({}) ne contient pas de pixels.</translation>
    </message>
    <message>
      <source>This is a video ({}).</source>
      <translation>C’est une vidéo ({}).</translation>
    </message>
    <message>
      <source>Open it with a video player.</source>
      <translation>Ouvrez-la avec un lecteur vidéo.</translation>
    </message>
    <message>
      <source>The header says {} rows and {} columns, which cannot be.</source>
      <translation>L’en-tête indique {} lignes et {} colonnes, ce qui est impossible.</translation>
    </message>
    <message>
      <source>Pixels of {} samples of {} bits are not known to the standard.</source>
      <translation>Des pixels de {} échantillons de {} bits sont inconnus de la norme.</translation>
    </message>
    <message>
      <source>The header stores {} bits in {}.</source>
      <translation>L’en-tête place {} bits dans {}.</translation>
    </message>
    <message>
      <source>The header declares {} frames of {} x {} pixels, more than the {} GB that one file may hold.</source>
      <translation>L’en-tête annonce {} images de {} × {} pixels, plus que les {} Go permis par fichier.</translation>
    </message>
    <message>
      <source>The header calls the pixels compressed ({}), but they are not.</source>
      <translation>L’en-tête dit les pixels comprimés ({}), mais ils ne le sont pas.</translation>
    </message>
    <message>
      <source>Export the series again from its source.</source>
      <translation>Exportez de nouveau la série depuis sa source.</translation>
    </message>
    <message>
      <source>The header has no {}, so the pixels cannot be read.</source>
      <translation>L’en-tête n’a pas {} ; les pixels ne peuvent donc pas être lus.</translation>
    </message>
    <message>
      <source>The pixels are compressed, but the header calls them uncompressed.</source>
      <translation>Les pixels sont comprimés, mais l’en-tête les dit non comprimés.</translation>
    </message>
    <message>
      <source>The file is too small to hold the {} frames it declares.</source>
      <translation>Le fichier est trop petit pour les {} images qu’il annonce.</translation>
    </message>
    <message>
      <source>file name</source>
      <translation>nom de fichier</translation>
    </message>
    <message>
      <source>position</source>
      <translation>position</translation>
    </message>
    <message>
      <source>frame</source>
      <translation>numéro d’image</translation>
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
      <translation>Le statif était incliné de {:.1f} degrés ; les coupes sont montrées telles qu’acquises.</translation>
    </message>
    <message>
      <source>Every slice keeps its true place, so lengths across the gap are right; nothing is known of what lies in it.</source>
      <translation>Chaque coupe garde sa vraie place : les longueurs à travers le vide sont justes ; on ignore ce qu’il contient.</translation>
    </message>
    <message>
      <source>{} {}</source>
      <translation>{} {}</translation>
    </message>
    <message>
      <source>The series holds {} stacks that are not one volume; this is "{}".</source>
      <translation>La série contient {} piles qui ne forment pas un seul volume ; celle-ci est « {} ».</translation>
    </message>
    <message>
      <source>Each picture is a mosaic of many slices; places and letters hold for the whole mosaic, not for the slices in it.</source>
      <translation>Chaque image est une mosaïque de plusieurs coupes ; positions et lettres valent pour la mosaïque, non pour ses coupes.</translation>
    </message>
    <message>
      <source>{} pictures have an SOP Instance UID that another one has, too: what is drawn on one of them is shown on the others.</source>
      <translation>{} images ont un SOP Instance UID qu’une autre a aussi : ce qui est dessiné sur l’une est montré sur les autres.</translation>
    </message>
    <message>
      <source>{} of {} pictures of this parametric map have stored values without a unit: the file does not say what they mean, or not so that it can be used.</source>
      <translation>{} images sur {} de cette carte paramétrique ont des valeurs stockées sans unité : le fichier ne dit pas ce qu’elles signifient, ou pas de façon utilisable.</translation>
    </message>
    <message>
      <source>A slice is missing between slice {} and slice {} ({:.1f} and {:.1f} mm from the first): they are {:.2f} mm apart instead of {:.2f} mm.</source>
      <translation>Il manque une coupe entre les coupes {} et {} (à {:.1f} et {:.1f} mm de la première) : elles sont distantes de {:.2f} mm au lieu de {:.2f} mm.</translation>
    </message>
    <message numerus="yes">
      <source>%n slices are missing between slice {} and slice {} ({:.1f} and {:.1f} mm from the first): they are {:.2f} mm apart instead of {:.2f} mm.</source>
      <translation>
        <numerusform>Il manque %n coupe entre les coupes {} et {} (à {:.1f} et {:.1f} mm de la première) : elles sont distantes de {:.2f} mm au lieu de {:.2f} mm.</numerusform>
        <numerusform>Il manque %n coupes entre les coupes {} et {} (à {:.1f} et {:.1f} mm de la première) : elles sont distantes de {:.2f} mm au lieu de {:.2f} mm.</numerusform>
      </translation>
    </message>
    <message>
      <source>All {} pictures show the same place, in the order in which they were taken; they are not a volume.</source>
      <translation>Les {} images montrent le même endroit, dans l’ordre d’acquisition ; elles ne forment pas un volume.</translation>
    </message>
    <message>
      <source>The pictures are turned differently; they are not a volume.</source>
      <translation>Les images ont des orientations différentes ; elles ne forment pas un volume.</translation>
    </message>
    <message>
      <source>The files do not say where the slices lie; they are sorted by {}, and nothing can be measured from slice to slice.</source>
      <translation>Les fichiers n’indiquent pas la position des coupes ; elles sont triées par « {} », et rien ne peut être mesuré d’une coupe à l’autre.</translation>
    </message>
    <message>
      <source>Slices are missing at {} more places.</source>
      <translation>Autres endroits où des coupes manquent : {}.</translation>
    </message>
    <message>
      <source>The slices are unevenly spaced ({:.2f} to {:.2f} mm); each keeps its true place.</source>
      <translation>Les coupes sont inégalement espacées (de {:.2f} à {:.2f} mm) ; chacune garde sa vraie place.</translation>
    </message>
    <message>
      <source>The slices are shifted against one another in their plane, so no other planes can be cut through them.</source>
      <translation>Les coupes sont décalées entre elles dans leur plan ; aucun autre plan ne peut donc y être reformaté.</translation>
    </message>
    <message>
      <source>The files give no pixel spacing; nothing can be measured in mm.</source>
      <translation>Les fichiers n’indiquent pas l’espacement des pixels ; rien ne peut être mesuré en mm.</translation>
    </message>
    <message>
      <source>{} y</source>
      <translation>{} ans</translation>
    </message>
    <message>
      <source>{} mo</source>
      <translation>{} mois</translation>
    </message>
    <message>
      <source>{} wk</source>
      <translation>{} sem.</translation>
    </message>
    <message>
      <source>{} d</source>
      <translation>{} j</translation>
    </message>
    <message>
      <source>{} is not a results file of this program ({}).</source>
      <translation>{} n’est pas un fichier de résultats de ce programme ({}).</translation>
    </message>
    <message>
      <source>Choose a file that `medviewer analyse` wrote.</source>
      <translation>Choisissez un fichier écrit par `medviewer analyse`.</translation>
    </message>
    <message>
      <source>Contours that lie between the images are not drawn: {}.</source>
      <translation>Contours situés entre les images, non tracés : {}.</translation>
    </message>
    <message>
      <source>Drawings without coordinates are not drawn: {}.</source>
      <translation>Les dessins sans coordonnées ne sont pas tracés : {}.</translation>
    </message>
    <message>
      <source>Compound graphics are not drawn: {}.</source>
      <translation>Les graphiques composés ne sont pas dessinés : {}.</translation>
    </message>
    <message>
      <source>The drawings in {} cannot be read: {}.</source>
      <translation>Les tracés de {} ne peuvent pas être lus : {}.</translation>
    </message>
    <message>
      <source>{} holds no drawings.</source>
      <translation>{} ne contient pas de tracés.</translation>
    </message>
    <message>
      <source>Choose a structured report, segmentation, structure set, presentation state or selection of key images.</source>
      <translation>Choisissez un rapport structuré, une segmentation, un ensemble de structures, un état de présentation ou une sélection d’images clés.</translation>
    </message>
    <message>
      <source>The drawings in {} cannot be read: {}</source>
      <translation>Les tracés de {} ne peuvent pas être lus : {}</translation>
    </message>
    <message>
      <source>The file names another patient than the pictures do.</source>
      <translation>Le fichier nomme un autre patient que les images.</translation>
    </message>
    <message>
      <source>Measurements without coordinates are not drawn: {}.</source>
      <translation>Mesures sans coordonnées, non tracées : {}.</translation>
    </message>
    <message>
      <source>Its masks are tiles of one large picture, such as a slide of a microscope.</source>
      <translation>Ses masques sont les tuiles d’une seule grande image, telle qu’une lame de microscope.</translation>
    </message>
    <message>
      <source>Open it in a program for such slides.</source>
      <translation>Ouvrez-le dans un programme pour de telles lames.</translation>
    </message>
    <message>
      <source>It holds {} masks, and says of {} where they lie.</source>
      <translation>Il contient {} masques et dit pour {} où ils se trouvent.</translation>
    </message>
    <message>
      <source>Masks that are nowhere sure to a half are not drawn: {}.</source>
      <translation>Masques qui n’atteignent nulle part la moitié, non tracés : {}.</translation>
    </message>
    <message>
      <source>Masks that lie between the images are not drawn: {}.</source>
      <translation>Masques situés entre les images, non tracés : {}.</translation>
    </message>
    <message>
      <source>Its masks have {} x {} pixels, the images {} x {}.</source>
      <translation>Ses masques ont {} x {} pixels, les images {} x {}.</translation>
    </message>
    <message>
      <source>Open the series that it was made of.</source>
      <translation>Ouvrez la série à partir de laquelle il a été fait.</translation>
    </message>
    <message>
      <source>Its palette is not used: {}</source>
      <translation>Sa palette n’est pas utilisée : {}</translation>
    </message>
    <message>
      <source>There is no mode {!r}.</source>
      <translation>Il n’y a pas de mode {!r}.</translation>
    </message>
    <message>
      <source>Choose one of: {}.</source>
      <translation>Choisissez parmi : {}.</translation>
    </message>
    <message>
      <source>Unknown kind {}.</source>
      <translation>Type inconnu : {}.</translation>
    </message>
    <message>
      <source>Choose from {}.</source>
      <translation>Choisissez parmi {}.</translation>
    </message>
    <message>
      <source>Making: {}</source>
      <translation>Création : {}</translation>
    </message>
    <message>
      <source>{}: this cannot be made of these images ({}).</source>
      <translation>{} : impossible à créer à partir de ces images ({}).</translation>
    </message>
    <message>
      <source>Leave it out.</source>
      <translation>Ne l’incluez pas.</translation>
    </message>
    <message>
      <source>Outlines over colour pictures cannot be written as a presentation state.</source>
      <translation>Des contours sur des images en couleur ne peuvent pas être écrits comme état de présentation.</translation>
    </message>
    <message>
      <source>Choose the report or the captured pictures.</source>
      <translation>Choisissez le rapport ou les images capturées.</translation>
    </message>
    <message>
      <source>{} lesions on {} slices are too many for one file.</source>
      <translation>{} lésions sur {} coupes, c’est trop pour un seul fichier.</translation>
    </message>
    <message>
      <source>The report of the reader's drawings cannot be made ({}).</source>
      <translation>Le rapport de vos tracés ne peut pas être créé ({}).</translation>
    </message>
    <message>
      <source>The masks of the reader's outlines cannot be made ({}).</source>
      <translation>Les masques des contours du lecteur ne peuvent pas être créés ({}).</translation>
    </message>
    <message>
      <source>The presentation state of the reader's drawings cannot be made ({}).</source>
      <translation>L’état de présentation de vos tracés ne peut pas être créé ({}).</translation>
    </message>
    <message>
      <source>Export them as a table (CSV).</source>
      <translation>Exportez-les en tableau (CSV).</translation>
    </message>
    <message>
      <source>Delete those that are not needed, and export again.</source>
      <translation>Supprimez ce qui n’est pas nécessaire, et exportez à nouveau.</translation>
    </message>
    <message>
      <source>Reject those that are none, and export again.</source>
      <translation>Rejetez celles qui n’en sont pas, et exportez à nouveau.</translation>
    </message>
    <message>
      <source>Masks and heat maps need it; choose the report or the captured pictures.</source>
      <translation>Les masques et les cartes de chaleur en ont besoin ; choisissez le rapport ou les images capturées.</translation>
    </message>
    <message>
      <source>The model was not run: {}</source>
      <translation>Le modèle n’a pas été exécuté : {}</translation>
    </message>
    <message>
      <source>The results are not of the series that is open.</source>
      <translation>Les résultats ne sont pas ceux de la série ouverte.</translation>
    </message>
    <message>
      <source>Analyse this series again.</source>
      <translation>Analysez à nouveau cette série.</translation>
    </message>
    <message>
      <source>{} is not the image any more that was analysed.</source>
      <translation>{} n’est plus l’image qui a été analysée.</translation>
    </message>
    <message>
      <source>Open the folder again.</source>
      <translation>Ouvrez à nouveau le dossier.</translation>
    </message>
    <message>
      <source>Slice {} has no place in the patient.</source>
      <translation>La coupe {} n’a pas de position dans le patient.</translation>
    </message>
    <message>
      <source>Nothing says how large the pixels of slice {} are.</source>
      <translation>Rien n’indique la taille des pixels de la coupe {}.</translation>
    </message>
    <message>
      <source>The series has no frame of reference.</source>
      <translation>La série n’a pas de système de référence.</translation>
    </message>
    <message>
      <source>The series has several files with several slices each.</source>
      <translation>La série comporte plusieurs fichiers de plusieurs coupes chacun.</translation>
    </message>
    <message>
      <source>Masks and heat maps are made of one such file; choose the report or the captured pictures.</source>
      <translation>Les masques et les cartes de chaleur se font à partir d’un seul fichier de ce genre ; choisissez le rapport ou les images capturées.</translation>
    </message>
    <message>
      <source>{} cannot be read: {}</source>
      <translation>{} ne peut pas être lu : {}</translation>
    </message>
    <message>
      <source>Connect its drive, or open the series again.</source>
      <translation>Connectez son lecteur ou ouvrez à nouveau la série.</translation>
    </message>
    <message>
      <source>{} is not a report of measurements (TID 1500).</source>
      <translation>{} n’est pas un rapport de mesures (TID 1500).</translation>
    </message>
    <message>
      <source>{} is not a report that this program wrote ({}).</source>
      <translation>{} n’est pas un rapport écrit par ce programme ({}).</translation>
    </message>
    <message>
      <source>Open it in the program that wrote it.</source>
      <translation>Ouvrez-le dans le programme qui l’a écrit.</translation>
    </message>
    <message>
      <source>Reading time {} of {}…</source>
      <translation>Lecture du temps {} sur {}…</translation>
    </message>
    <message>
      <source>This series was not taken at several times.</source>
      <translation>Cette série n’a pas été acquise à plusieurs temps.</translation>
    </message>
    <message>
      <source>grey levels, which need a Modality LUT of its own</source>
      <translation>les niveaux de gris, qui demandent une Modality LUT propre</translation>
    </message>
    <message>
      <source>grey levels, which leave out the Modality LUT of the images</source>
      <translation>les niveaux de gris, qui omettent la Modality LUT des images</translation>
    </message>
    <message>
      <source>grey levels, whose rescale runs against that of the images</source>
      <translation>les niveaux de gris, dont le rééchelonnement est opposé à celui des images</translation>
    </message>
    <message>
      <source>a VOI LUT of other values than those of the images</source>
      <translation>une VOI LUT pour d’autres valeurs que celles des images</translation>
    </message>
    <message>
      <source>grey levels of stored values, which are real ones of a parametric map here</source>
      <translation>les niveaux de gris de valeurs stockées, qui sont ici des valeurs réelles d’une carte paramétrique</translation>
    </message>
    <message>
      <source>a Presentation LUT that is incomplete</source>
      <translation>une Presentation LUT incomplète</translation>
    </message>
    <message>
      <source>The presentation state has no rescale of its own: its grey windows are taken as those of stored values, as the standard says.</source>
      <translation>L’état de présentation n’a pas de rééchelonnement propre : ses fenêtres sont prises, comme le dit la norme, pour celles des valeurs stockées.</translation>
    </message>
    <message>
      <source>Images that the presentation state has no grey window for are shown over the whole range of their values, as the standard says: {}.</source>
      <translation>Les images pour lesquelles l’état de présentation n’a pas de fenêtre sont affichées, comme le dit la norme, sur toute l’étendue de leurs valeurs : {}.</translation>
    </message>
    <message>
      <source>a shutter that is drawn as a bitmap</source>
      <translation>un cache dessiné en bitmap</translation>
    </message>
    <message>
      <source>its colours</source>
      <translation>ses couleurs</translation>
    </message>
    <message>
      <source>its colour profile</source>
      <translation>son profil de couleur</translation>
    </message>
    <message>
      <source>the subtraction of a mask</source>
      <translation>la soustraction d’un masque</translation>
    </message>
    <message>
      <source>the blending of two series</source>
      <translation>la fusion de deux séries</translation>
    </message>
    <message>
      <source>a table of pixel intensities</source>
      <translation>une table d’intensités des pixels</translation>
    </message>
    <message>
      <source>the sharpening of edges</source>
      <translation>l’accentuation des contours</translation>
    </message>
    <message>
      <source>Not applied of the presentation state: {}.</source>
      <translation>Ce qui n’est pas appliqué de l’état de présentation : {}.</translation>
    </message>
    <message>
      <source>The presentation state is also about images that are not open: {}.</source>
      <translation>L’état de présentation porte aussi sur des images qui ne sont pas ouvertes : {}.</translation>
    </message>
    <message>
      <source>what only this kind of state has ({})</source>
      <translation>ce que seul ce type d’état possède ({})</translation>
    </message>
    <message>
      <source>overlay planes of its own</source>
      <translation>des plans de surimpression propres</translation>
    </message>
    <message>
      <source>a turn by {:g}°</source>
      <translation>une rotation de {:g}°</translation>
    </message>
    <message>
      <source>a shutter whose numbers are incomplete</source>
      <translation>un cache dont les nombres sont incomplets</translation>
    </message>
    <message>
      <source>another shape of the pixels than the images have</source>
      <translation>une autre forme de pixels que celle des images</translation>
    </message>
    <message>
      <source>FILE, not USER</source>
      <translation>FILE, pas USER</translation>
    </message>
    <message>
      <source>CURVED, FILE, not USER</source>
      <translation>CURVED, FILE, pas USER</translation>
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
      <translation>{} : tracé exactement de la même façon le {} ; ajustez une copie.</translation>
    </message>
    <message>
      <source>{}: measured more than once at {}; {} counts, {} does not.</source>
      <translation>{} : mesuré plusieurs fois le {} ; {} compte, {} non.</translation>
    </message>
    <message>
      <source>{}: a lymph node counts by its short axis, which a line has not; draw two axes.</source>
      <translation>{} : un ganglion compte par son petit axe, qu’une ligne n’a pas ; tracez deux axes.</translation>
    </message>
    <message>
      <source>A lesion</source>
      <translation>Une lésion</translation>
    </message>
    <message>
      <source>{}, slice {}</source>
      <translation>{}, coupe {}</translation>
    </message>
    <message>
      <source>{} → {}</source>
      <translation>{} → {}</translation>
    </message>
    <message>
      <source>Compared with {}, by the same model:</source>
      <translation>Comparé à {}, par le même modèle :</translation>
    </message>
    <message>
      <source>Then {}: outside of this series</source>
      <translation>Auparavant {} : hors de cette série</translation>
    </message>
    <message>
      <source>{}: outside of the earlier series</source>
      <translation>{} : hors de la série antérieure</translation>
    </message>
    <message>
      <source>{} ({})</source>
      <translation>{} ({})</translation>
    </message>
    <message>
      <source>Compared with {}, by the same model, as it was placed by hand:</source>
      <translation>Comparé à {}, par le même modèle, tel que placé à la main :</translation>
    </message>
    <message>
      <source>Then {}: nothing marked there now</source>
      <translation>Auparavant {} : rien n’y est marqué maintenant</translation>
    </message>
    <message>
      <source>{}: nothing marked there then</source>
      <translation>{} : rien n’y était marqué auparavant</translation>
    </message>
    <message>
      <source>then {}</source>
      <translation>auparavant {}</translation>
    </message>
    <message>
      <source>the reader: {}</source>
      <translation>le lecteur : {}</translation>
    </message>
    <message>
      <source>outline corrected</source>
      <translation>contour corrigé</translation>
    </message>
    <message>
      <source>{} (in doubt, no change is told)</source>
      <translation>{} (incertain, pas de variation indiquée)</translation>
    </message>
    <message>
      <source>ellipsoid of {:.1f} × {:.1f} × {:.1f} mm{}: {}</source>
      <translation>ellipsoïde de {:.1f} × {:.1f} × {:.1f} mm{} : {}</translation>
    </message>
    <message>
      <source>{}, {}</source>
      <translation>{}, {}</translation>
    </message>
    <message>
      <source>lesion of {} slices: {}, filled in over {}</source>
      <translation>lésion de {} coupes : {}, complétée sur {}</translation>
    </message>
    <message>
      <source>the slices are not parallel or do not say where they lie</source>
      <translation>les coupes ne sont pas parallèles ou ne disent pas où elles se trouvent</translation>
    </message>
    <message>
      <source>lesion of {} slices: no volume, {}</source>
      <translation>lésion de {} coupes : pas de volume, {}</translation>
    </message>
    <message>
      <source>MTV {}</source>
      <translation>MTV {}</translation>
    </message>
    <message>
      <source>region of {} slices: {}</source>
      <translation>région de {} coupes : {}</translation>
    </message>
    <message>
      <source>lesion of {} slices: {}</source>
      <translation>lésion de {} coupes : {}</translation>
    </message>
    <message>
      <source>how far the next slices are was not kept with a region; draw it again</source>
      <translation>la distance aux coupes voisines n’a pas été gardée avec une région ; la redessiner</translation>
    </message>
    <message>
      <source>pixels have no size in mm</source>
      <translation>les pixels n’ont pas de taille en mm</translation>
    </message>
    <message>
      <source>two outlines of a slice overlap</source>
      <translation>deux contours d’une coupe se chevauchent</translation>
    </message>
    <message>
      <source>brain</source>
      <translation>cerveau</translation>
    </message>
    <message>
      <source>thyroid</source>
      <translation>thyroïde</translation>
    </message>
    <message>
      <source>lung</source>
      <translation>poumon</translation>
    </message>
    <message>
      <source>pleura</source>
      <translation>plèvre</translation>
    </message>
    <message>
      <source>mediastinum</source>
      <translation>médiastin</translation>
    </message>
    <message>
      <source>breast</source>
      <translation>sein</translation>
    </message>
    <message>
      <source>liver</source>
      <translation>foie</translation>
    </message>
    <message>
      <source>pancreas</source>
      <translation>pancréas</translation>
    </message>
    <message>
      <source>spleen</source>
      <translation>rate</translation>
    </message>
    <message>
      <source>adrenal gland</source>
      <translation>surrénale</translation>
    </message>
    <message>
      <source>kidney</source>
      <translation>rein</translation>
    </message>
    <message>
      <source>stomach</source>
      <translation>estomac</translation>
    </message>
    <message>
      <source>small intestine</source>
      <translation>intestin grêle</translation>
    </message>
    <message>
      <source>large intestine</source>
      <translation>gros intestin</translation>
    </message>
    <message>
      <source>peritoneum</source>
      <translation>péritoine</translation>
    </message>
    <message>
      <source>urinary bladder</source>
      <translation>vessie</translation>
    </message>
    <message>
      <source>ovary</source>
      <translation>ovaire</translation>
    </message>
    <message>
      <source>uterus</source>
      <translation>utérus</translation>
    </message>
    <message>
      <source>prostate</source>
      <translation>prostate</translation>
    </message>
    <message>
      <source>bone</source>
      <translation>os</translation>
    </message>
    <message>
      <source>soft tissue</source>
      <translation>tissus mous</translation>
    </message>
    <message>
      <source>skin</source>
      <translation>peau</translation>
    </message>
    <message>
      <source>lymph nodes</source>
      <translation>ganglions lymphatiques</translation>
    </message>
    <message>
      <source>blood pool</source>
      <translation>pool sanguin</translation>
    </message>
    <message>
      <source>SULpeak from {:.2f} ({:g} × SULmean {:.2f} + {:g} × SD {:.2f}, {})</source>
      <translation>SULpeak à partir de {:.2f} ({:g} × SULmean {:.2f} + {:g} × ET {:.2f}, {})</translation>
    </message>
    <message>
      <source>Measurable by PERCIST: {}</source>
      <translation>Mesurable selon PERCIST : {}</translation>
    </message>
    <message>
      <source>Deauville, suggested: {} (by SUVmax: blood pool {:.2f}, liver {:.2f}; 5 above {:g} × the liver, and new lesions)</source>
      <translation>Deauville, suggestion : {} (selon SUVmax : pool sanguin {:.2f}, foie {:.2f} ; 5 au-delà de {:g} × le foie et pour les nouvelles lésions)</translation>
    </message>
    <message>
      <source>a lesion</source>
      <translation>une lésion</translation>
    </message>
    <message>
      <source>{}; it is reached by {}</source>
      <translation>{} ; seuil atteint par {}</translation>
    </message>
    <message>
      <source>{}; it is not reached by {}</source>
      <translation>{} ; seuil non atteint par {}</translation>
    </message>
    <message>
      <source>{}; without SULpeak: {}</source>
      <translation>{} ; sans SULpeak : {}</translation>
    </message>
    <message>
      <source>{} ({:.2f})</source>
      <translation>{} ({:.2f})</translation>
    </message>
    <message>
      <source>{} ({:.2f}): {}</source>
      <translation>{} ({:.2f}) : {}</translation>
    </message>
    <message>
      <source>{} lesions: MTV {}, TLG {:.1f} g</source>
      <translation>{} lésions : MTV {}, TLG {:.1f} g</translation>
    </message>
    <message>
      <source>{}; {} and {} overlap, {} counted twice</source>
      <translation>{} ; {} et {} se chevauchent, {} comptés deux fois</translation>
    </message>
    <message>
      <source>{}; without a volume and not in it: {}</source>
      <translation>{} ; sans volume et non comprises : {}</translation>
    </message>
    <message>
      <source>{}, edge at {:.0f} % of the highest value</source>
      <translation>{}, bord à {:.0f} % de la valeur maximale</translation>
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
      <translation>{}, bord à SUV {:g}</translation>
    </message>
    <message>
      <source>SUVmax {:.2f}, SUVmean {:.2f}, TLG {:.1f} g</source>
      <translation>SUVmax {:.2f}, SUVmean {:.2f}, TLG {:.1f} g</translation>
    </message>
    <message>
      <source>{}?</source>
      <translation>{} ?</translation>
    </message>
    <message>
      <source>an unnamed lesion</source>
      <translation>une lésion sans nom</translation>
    </message>
    <message>
      <source>{} is not marked at the baseline; what appears later is a new lesion.</source>
      <translation>{} n’est pas marquée à l’examen initial ; ce qui apparaît plus tard est une nouvelle lésion.</translation>
    </message>
    <message>
      <source>A target</source>
      <translation>Une lésion cible</translation>
    </message>
    <message>
      <source>A non-target</source>
      <translation>Une lésion non cible</translation>
    </message>
    <message>
      <source>RANO goes by what was measured alone: steroids, the patient's state, T2 and FLAIR unless marked as a non-target, and whether CR and PR last for 4 weeks are yours to judge.</source>
      <translation>RANO ne tient compte ici que des mesures : les corticoïdes, l’état du patient, T2 et FLAIR s’ils ne sont pas marqués comme lésion non cible, et la persistance de CR et PR pendant 4 semaines restent à votre appréciation.</translation>
    </message>
    <message>
      <source>{}: {:.1f} × {:.1f} mm at the baseline; by RANO a target has {:.1f} mm at least in both axes.</source>
      <translation>{} : {:.1f} × {:.1f} mm à l’examen initial ; selon RANO, une cible mesure au moins {:.1f} mm dans les deux axes.</translation>
    </message>
    <message>
      <source>{}: RANO multiplies two axes, which a line has not; draw two axes.</source>
      <translation>{} : RANO multiplie deux axes, qu’une ligne n’a pas ; tracez deux axes.</translation>
    </message>
    <message>
      <source>{} targets; RANO takes {} at most.</source>
      <translation>{} cibles ; RANO en retient au plus {}.</translation>
    </message>
    <message>
      <source>short axis</source>
      <translation>petit axe</translation>
    </message>
    <message>
      <source>long axis</source>
      <translation>grand axe</translation>
    </message>
    <message>
      <source>{}: long axis {:.1f} mm at the baseline; of slices {:.1f} mm apart a target has {:.1f} mm at least, twice that.</source>
      <translation>{} : grand axe de {:.1f} mm à l’examen initial ; pour des coupes espacées de {:.1f} mm, une lésion cible mesure au moins {:.1f} mm, soit le double.</translation>
    </message>
    <message>
      <source>{} targets in one organ ({}); RECIST 1.1 takes {} at most.</source>
      <translation>{} lésions cibles dans un organe ({}) ; RECIST 1.1 en admet {} au plus.</translation>
    </message>
    <message>
      <source>{} targets; RECIST 1.1 takes {} at most.</source>
      <translation>{} lésions cibles ; RECIST 1.1 en admet {} au plus.</translation>
    </message>
    <message>
      <source>{}: {} {:.1f} mm at the baseline; a target has {:g} mm at least.</source>
      <translation>{} : {} {:.1f} mm à l’examen initial ; une lésion cible mesure au moins {:g} mm.</translation>
    </message>
    <message>
      <source>{} targets have no organ; RECIST 1.1 takes {} an organ at most.</source>
      <translation>{} lésions cibles sont sans organe ; RECIST 1.1 en admet {} par organe au plus.</translation>
    </message>
    <message>
      <source>{} is about other images of {} than are open.</source>
      <translation>{} porte sur d’autres images de {} que celles qui sont ouvertes.</translation>
    </message>
    <message>
      <source>Open all images of this series, or analyse it again.</source>
      <translation>Ouvrez toutes les images de cette série, ou analysez-la de nouveau.</translation>
    </message>
    <message>
      <source>Choose another folder, or close the file where it is open.</source>
      <translation>Choisissez un autre dossier ou fermez le fichier là où il est ouvert.</translation>
    </message>
    <message>
      <source>{} to {}</source>
      <translation>{} à {}</translation>
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
      <translation>Dans {} il manque {}.</translation>
    </message>
    <message>
      <source>Install the model again.</source>
      <translation>Réinstallez le modèle.</translation>
    </message>
    <message>
      <source>There is no history model in {}.</source>
      <translation>Il n’y a pas de modèle d’historique dans {}.</translation>
    </message>
    <message>
      <source>Install the program again, or train a model with `medviewer train`.</source>
      <translation>Réinstallez le programme ou entraînez un modèle avec `medviewer train`.</translation>
    </message>
    <message>
      <source>No history model is called {}.</source>
      <translation>Aucun modèle d’historique ne s’appelle {}.</translation>
    </message>
    <message>
      <source>{} is no table of a trial: it lacks the column '{}'.</source>
      <translation>{} n’est pas la table d’un essai : il lui manque la colonne « {} ».</translation>
    </message>
    <message>
      <source>{} is no table of a trial: it holds no patient.</source>
      <translation>{} n’est pas la table d’un essai : elle ne contient aucun patient.</translation>
    </message>
    <message>
      <source>See 'The table of a trial' in resources/history_template/README.md.</source>
      <translation>Voir « The table of a trial » dans resources/history_template/README.md.</translation>
    </message>
    <message>
      <source>'{}' under randomised is neither yes nor no.</source>
      <translation>« {} » sous randomised n’est ni yes ni no.</translation>
    </message>
    <message>
      <source>Write one.</source>
      <translation>Écrivez l’un des deux.</translation>
    </message>
    <message>
      <source>'{}' under event is not 0, 1 or 2.</source>
      <translation>« {} » sous event n’est ni 0, ni 1, ni 2.</translation>
    </message>
    <message>
      <source>0 observation ended, 1 the event, 2 what competes with it.</source>
      <translation>0 fin de l’observation, 1 l’évènement, 2 évènement concurrent.</translation>
    </message>
    <message>
      <source>AIDS, a halved CD4 count or death</source>
      <translation>SIDA, CD4 réduits de moitié ou décès</translation>
    </message>
    <message>
      <source>death</source>
      <translation>décès</translation>
    </message>
    <message>
      <source>the arm is missing.</source>
      <translation>le bras manque.</translation>
    </message>
    <message>
      <source>Write the treatment, or leave the patient out.</source>
      <translation>Indiquez le traitement ou retirez le patient.</translation>
    </message>
    <message>
      <source>the event</source>
      <translation>l’évènement</translation>
    </message>
    <message>
      <source>zidovudine</source>
      <translation>zidovudine</translation>
    </message>
    <message>
      <source>zidovudine + didanosine</source>
      <translation>zidovudine + didanosine</translation>
    </message>
    <message>
      <source>zidovudine + zalcitabine</source>
      <translation>zidovudine + zalcitabine</translation>
    </message>
    <message>
      <source>didanosine</source>
      <translation>didanosine</translation>
    </message>
    <message>
      <source>placebo</source>
      <translation>placebo</translation>
    </message>
    <message>
      <source>prednisone</source>
      <translation>prednisone</translation>
    </message>
    <message>
      <source>D-penicillamine</source>
      <translation>D-pénicillamine</translation>
    </message>
    <message>
      <source>{:g} days is not possible.</source>
      <translation>{:g} jours est impossible.</translation>
    </message>
    <message>
      <source>Count from randomisation.</source>
      <translation>Comptez à partir de la randomisation.</translation>
    </message>
    <message>
      <source>'{}' under {} is not 0 to {}.</source>
      <translation>« {} » sous {} n’est pas compris entre 0 et {}.</translation>
    </message>
    <message>
      <source>Give the table as it was published.</source>
      <translation>Donnez le tableau tel qu’il a été publié.</translation>
    </message>
    <message>
      <source>Age {:.0f} is not among the {:.0f} to {:.0f} years that the model knows ({}).</source>
      <translation>L’âge de {:.0f} ans est hors de l’intervalle de {:.0f} à {:.0f} ans que le modèle connaît ({}).</translation>
    </message>
    <message>
      <source>Values that the model reads: {}; it takes at least {}.</source>
      <translation>Valeurs que le modèle lit : {} ; il en faut au moins {}.</translation>
    </message>
    <message>
      <source>{} of {} values are from the time that the model reads (up to {} after the record's zero).</source>
      <translation>{} valeurs sur {} datent de la période que le modèle lit (jusqu’à {} après le début du dossier).</translation>
    </message>
    <message>
      <source>Values on the busiest day: {}; the model knows up to {} ({}).</source>
      <translation>Valeurs le jour le plus chargé : {} ; le modèle en connaît jusqu’à {} ({}).</translation>
    </message>
    <message>
      <source>The history says {} already; the model foretells it of those without.</source>
      <translation>L’historique mentionne déjà : {} ; le modèle ne le prédit que chez ceux qui en sont exempts.</translation>
    </message>
    <message>
      <source>The history reaches over {}; of people in the training data with more than {} too few were followed for as long as the model foretells.</source>
      <translation>L’historique s’étend sur {} ; parmi les personnes des données d’entraînement au-delà de {}, trop peu ont été suivies aussi longtemps que le modèle prédit.</translation>
    </message>
    <message>
      <source>Variables in the last {} of the history: {}; every visit of the training data has at least {}.</source>
      <translation>Variables à la fin de l’historique ({}) : {} ; chaque visite des données d’entraînement en a au moins {}.</translation>
    </message>
    <message>
      <source>{:.1f} years</source>
      <translation>{:.1f} ans</translation>
    </message>
    <message>
      <source>Age {:.0f} at the newest value is beyond the {:.0f} years that the model knows ({}).</source>
      <translation>L’âge de {:.0f} ans à la valeur la plus récente dépasse les {:.0f} ans que le modèle connaît ({}).</translation>
    </message>
    <message>
      <source>Age {:.0f} is among the {:.0f} to {:.0f} years that the model knows ({}).</source>
      <translation>L’âge de {:.0f} ans est dans l’intervalle de {:.0f} à {:.0f} ans que le modèle connaît ({}).</translation>
    </message>
    <message>
      <source>Variables that the model reads: {}; it takes at least {}.</source>
      <translation>Variables que le modèle lit : {} ; il en faut au moins {}.</translation>
    </message>
    <message numerus="yes">
      <source>%n hours</source>
      <translation>
        <numerusform>%n heure</numerusform>
        <numerusform>%n heures</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n days</source>
      <translation>
        <numerusform>%n jour</numerusform>
        <numerusform>%n jours</numerusform>
      </translation>
    </message>
    <message>
      <source>The age is not given; the model needs it.</source>
      <translation>L’âge n’est pas indiqué ; le modèle en a besoin.</translation>
    </message>
    <message>
      <source>Variables that the model reads: {}; it takes at least {}. The history lacks: {}.</source>
      <translation>Variables que le modèle lit : {} ; il en faut au moins {}. Manquent dans l’historique : {}.</translation>
    </message>
    <message>
      <source>Variables that the model reads: {}; it takes at least {}. The history lacks, among others: {}.</source>
      <translation>Variables que le modèle lit : {} ; il en faut au moins {}. Manquent dans l’historique, entre autres : {}.</translation>
    </message>
    <message>
      <source>The history does not say {}.</source>
      <translation>L’historique ne mentionne pas : {}.</translation>
    </message>
    <message>
      <source>Loading the model</source>
      <translation>Chargement du modèle</translation>
    </message>
    <message>
      <source>Risk at each time</source>
      <translation>Risque à chaque moment</translation>
    </message>
    <message>
      <source>What drove it</source>
      <translation>Ce qui y a contribué</translation>
    </message>
    <message>
      <source>{} was changed while in use.</source>
      <translation>{} a été modifié pendant son utilisation.</translation>
    </message>
    <message>
      <source>Open the model again.</source>
      <translation>Ouvrez à nouveau le modèle.</translation>
    </message>
    <message>
      <source>age</source>
      <translation>âge</translation>
    </message>
    <message>
      <source>height</source>
      <translation>taille</translation>
    </message>
    <message>
      <source>ICU type</source>
      <translation>Type de réanimation</translation>
    </message>
    <message>
      <source>At {} the risk of {} is {} (single networks {} to {}); {} says {}; of all in the training data at that time {}.</source>
      <translation>À {}, le risque ({}) est de {} (réseaux pris seuls : {} à {}) ; {} : {} ; pour tous dans les données d’entraînement à ce moment : {}.</translation>
    </message>
    <message>
      <source>This is how risk went together with such values in the training data, not what causes it and not what a treatment would change.</source>
      <translation>C’est ainsi que le risque était associé à de telles valeurs dans les données d’entraînement ; cela ne dit ni ce qui le cause ni ce qu’un traitement changerait.</translation>
    </message>
    <message>
      <source>The simple model ({}) answers each outcome by itself; here its answers do not agree.</source>
      <translation>Le modèle simple ({}) répond pour chaque issue séparément ; ici, ses réponses ne concordent pas.</translation>
    </message>
    <message>
      <source>{} within {}</source>
      <translation>{} dans les {}</translation>
    </message>
    <message>
      <source>{} during this hospital stay</source>
      <translation>{} pendant ce séjour à l’hôpital</translation>
    </message>
    <message>
      <source>At {} the risk of {} is {} (single networks {} to {}); {} says {}; of all in the training data at {}, the last time at which enough were followed, {}.</source>
      <translation>À {}, le risque ({}) est de {} (réseaux pris seuls : {} à {}) ; {} : {} ; pour tous dans les données d’entraînement à {}, dernier moment où le suivi était suffisant : {}.</translation>
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
      <translation>{} (non renseigné)</translation>
    </message>
    <message>
      <source>{} ({}, {} before)</source>
      <translation>{} ({}, {} avant)</translation>
    </message>
    <message>
      <source>last {:g} {}</source>
      <translation>dernière valeur {:g} {}</translation>
    </message>
    <message>
      <source>last {:g}</source>
      <translation>dernière valeur {:g}</translation>
    </message>
    <message>
      <source>ICU type {}</source>
      <translation>type de réanimation : {}</translation>
    </message>
    <message>
      <source>age {} years</source>
      <translation>âge {} ans</translation>
    </message>
    <message>
      <source>height {:.0f} cm</source>
      <translation>taille {:.0f} cm</translation>
    </message>
    <message>
      <source>The two models differ about {}: do not lean on either.</source>
      <translation>Les deux modèles divergent ({}) : ne vous fiez à aucun des deux.</translation>
    </message>
    <message>
      <source>Raising it most, against the average patient: {}.</source>
      <translation>Ce qui l’augmente le plus, par rapport au patient moyen : {}.</translation>
    </message>
    <message>
      <source>Lowering it most: {}.</source>
      <translation>Ce qui le diminue le plus : {}.</translation>
    </message>
    <message>
      <source>The newest value is {} after time 0; in training the model was asked up to {} after it and answers beyond that here.</source>
      <translation>La valeur la plus récente est à {} après le temps 0 ; à l’entraînement, le modèle a été interrogé jusqu’à {} après celui-ci et répond ici au-delà.</translation>
    </message>
    <message>
      <source>Not given, though nearly all in the training data have it: {}.</source>
      <translation>Non indiqué, bien que presque tous l’aient dans les données d’entraînement : {}.</translation>
    </message>
    <message>
      <source>Not read, for the training data never tell it: {}.</source>
      <translation>Non lu, car les données d’entraînement ne l’indiquent jamais : {}.</translation>
    </message>
    <message>
      <source>time 0</source>
      <translation>l’instant 0</translation>
    </message>
    <message>
      <source>the time since admission</source>
      <translation>temps depuis l’admission</translation>
    </message>
    <message>
      <source>the time passed</source>
      <translation>temps écoulé</translation>
    </message>
    <message>
      <source>{} (no value that the model reads)</source>
      <translation>{} (aucune valeur que le modèle lise)</translation>
    </message>
    <message>
      <source>last: yes</source>
      <translation>en dernier : oui</translation>
    </message>
    <message>
      <source>last: no</source>
      <translation>en dernier : non</translation>
    </message>
    <message>
      <source>last read {:g} {}</source>
      <translation>dernière valeur lue {:g} {}</translation>
    </message>
    <message>
      <source>last read {:g}</source>
      <translation>dernière valeur lue {:g}</translation>
    </message>
    <message>
      <source>male sex</source>
      <translation>sexe masculin</translation>
    </message>
    <message>
      <source>female sex</source>
      <translation>sexe féminin</translation>
    </message>
    <message>
      <source>sex</source>
      <translation>sexe</translation>
    </message>
    <message>
      <source>age {} years at the beginning</source>
      <translation>âge {} ans au début</translation>
    </message>
    <message numerus="yes">
      <source>%n values after {} are not read.</source>
      <translation>
        <numerusform>%n valeur au-delà de {} n’est pas lue.</numerusform>
        <numerusform>%n valeurs au-delà de {} ne sont pas lues.</numerusform>
      </translation>
    </message>
    <message>
      <source>1 value after {} is not read.</source>
      <translation>1 valeur au-delà de {} n’est pas lue.</translation>
    </message>
    <message numerus="yes">
      <source>%n values from before time 0 are not read.</source>
      <translation>
        <numerusform>%n valeur antérieure au temps 0 n’est pas lue.</numerusform>
        <numerusform>%n valeurs antérieures au temps 0 ne sont pas lues.</numerusform>
      </translation>
    </message>
    <message>
      <source>1 value from before time 0 is not read.</source>
      <translation>1 valeur antérieure au temps 0 n’est pas lue.</translation>
    </message>
    <message>
      <source>{} (no)</source>
      <translation>{} (non)</translation>
    </message>
    <message>
      <source>{} below {:g}</source>
      <translation>{} en dessous de {:g}</translation>
    </message>
    <message>
      <source>{} more than {} times</source>
      <translation>{} plus de {} fois</translation>
    </message>
    <message>
      <source>{} more than once</source>
      <translation>{} plus d’une fois</translation>
    </message>
    <message>
      <source>{}: {} on {}, {} on {}</source>
      <translation>{} : {} sous {}, {} sous {}</translation>
    </message>
    <message>
      <source>{}: with {}, patients stayed free of {} {:.0f} days shorter than with {}, of {:.0f} days (95 % interval {} to {}; {}).</source>
      <translation>{} : sous {}, les patients sont restés sans évènement ({}) {:.0f} jours de moins que sous {}, sur {:.0f} jours (intervalle à 95 % de {} à {} ; {}).</translation>
    </message>
    <message>
      <source>{} or a competing event</source>
      <translation>{} ou un évènement concurrent</translation>
    </message>
    <message>
      <source>all patients</source>
      <translation>tous les patients</translation>
    </message>
    <message>
      <source>the third of all patients nearest in {}</source>
      <translation>le tiers des patients le plus proche selon {}</translation>
    </message>
    <message>
      <source>{}: no difference that can be told between {} and {} ({} days free of {} up to {:.0f} days, 95 % interval {} to {}; {}).</source>
      <translation>{} : aucune différence démontrable entre {} et {} ({} jours sans évènement – {} – sur {:.0f} jours, intervalle à 95 % de {} à {} ; {}).</translation>
    </message>
    <message>
      <source>{}: with {}, patients stayed free of {} {:.0f} days longer than with {}, of {:.0f} days (95 % interval {} to {}; {}).</source>
      <translation>{} : sous {}, les patients sont restés sans évènement ({}) {:.0f} jours de plus que sous {}, sur {:.0f} jours (intervalle à 95 % de {} à {} ; {}).</translation>
    </message>
    <message>
      <source>{}: hardly anybody was observed after the first day.</source>
      <translation>{} : presque personne n’a été observé au-delà du premier jour.</translation>
    </message>
    <message>
      <source>{}: nobody of these patients had an event: nothing can be told.</source>
      <translation>{} : aucun de ces patients n’a eu d’évènement : rien ne peut être dit.</translation>
    </message>
    <message>
      <source>Widen the group, or open a table of longer observation.</source>
      <translation>Élargissez le groupe ou ouvrez un tableau d’observation plus longue.</translation>
    </message>
    <message>
      <source>{}: treatment was not given by lot, so its groups differ in more than the treatment, and comparing them would mislead.</source>
      <translation>{} : le traitement n’a pas été attribué au hasard ; les groupes diffèrent donc par plus que le traitement, et les comparer induirait en erreur.</translation>
    </message>
    <message>
      <source>Compare the arms of a randomised trial.</source>
      <translation>Comparez les bras d’un essai randomisé.</translation>
    </message>
    <message>
      <source>{} knows none of {}.</source>
      <translation>{} ne connaît aucune de ces données : {}.</translation>
    </message>
    <message>
      <source>Give {}.</source>
      <translation>Donnez : {}.</translation>
    </message>
    <message>
      <source>{}: only {} such patients had {}.</source>
      <translation>{} : seuls {} patients de ce type ont reçu {}.</translation>
    </message>
    <message>
      <source>At least {} are needed: widen the group.</source>
      <translation>Il en faut au moins {} : élargissez le groupe.</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>aucune</translation>
    </message>
    <message>
      <source>{} cannot be moved: it was not measured, or the model does not read it.</source>
      <translation>{} ne peut pas être modifié : non mesuré, ou le modèle ne le lit pas.</translation>
    </message>
    <message>
      <source>Choose another variable.</source>
      <translation>Choisissez une autre variable.</translation>
    </message>
    <message>
      <source>a ZIP or Excel file</source>
      <translation>un fichier ZIP ou Excel</translation>
    </message>
    <message>
      <source>semicolons</source>
      <translation>des points-virgules</translation>
    </message>
    <message>
      <source>tabs</source>
      <translation>des tabulations</translation>
    </message>
    <message>
      <source>Use a decimal point.</source>
      <translation>Utilisez le point décimal.</translation>
    </message>
    <message>
      <source>Use a decimal comma or point.</source>
      <translation>Utilisez une virgule ou un point décimal.</translation>
    </message>
    <message>
      <source>Other numbers of the table have a point. Use one decimal sign, and none for thousands.</source>
      <translation>D’autres nombres du tableau ont un point. Utilisez un seul signe décimal, et aucun pour les milliers.</translation>
    </message>
    <message>
      <source>{}, line {}: {}</source>
      <translation>{}, ligne {} : {}</translation>
    </message>
    <message>
      <source>{}: columns are separated by {}.</source>
      <translation>{} : les colonnes sont séparées par {}.</translation>
    </message>
    <message>
      <source>{} is empty.</source>
      <translation>{} est vide.</translation>
    </message>
    <message>
      <source>The first line names the columns.</source>
      <translation>La première ligne nomme les colonnes.</translation>
    </message>
    <message>
      <source>{}, line 1: the column '{}' is there twice.</source>
      <translation>{}, ligne 1 : la colonne « {} » figure deux fois.</translation>
    </message>
    <message>
      <source>Rename one.</source>
      <translation>Renommez-en une.</translation>
    </message>
    <message>
      <source>{}, line {}: this is no text.</source>
      <translation>{}, ligne {} : ce n’est pas du texte.</translation>
    </message>
    <message>
      <source>Give a CSV file.</source>
      <translation>Donnez un fichier CSV.</translation>
    </message>
    <message>
      <source>Write a number.</source>
      <translation>Écrivez un nombre.</translation>
    </message>
    <message>
      <source>'{}' under {} is not a number.</source>
      <translation>« {} » sous {} n’est pas un nombre.</translation>
    </message>
    <message>
      <source>{}, line {}: {} fields, the header has {}.</source>
      <translation>{}, ligne {} : {} champs, l’en-tête en a {}.</translation>
    </message>
    <message>
      <source>Put text that contains the separator in double quotes.</source>
      <translation>Mettez entre guillemets doubles le texte qui contient le séparateur.</translation>
    </message>
    <message>
      <source>{} has {:.0f} MB, more than {:.0f} MB.</source>
      <translation>{} fait {:.0f} Mo, plus que {:.0f} Mo.</translation>
    </message>
    <message>
      <source>Split it by patient.</source>
      <translation>Divisez-le par patient.</translation>
    </message>
    <message>
      <source>{} is {}, not CSV in UTF-8.</source>
      <translation>{} est {}, pas du CSV en UTF-8.</translation>
    </message>
    <message>
      <source>Save it as 'CSV UTF-8'.</source>
      <translation>Enregistrez-le au format « CSV UTF-8 ».</translation>
    </message>
    <message>
      <source>{}, line {}: a character is not UTF-8.</source>
      <translation>{}, ligne {} : un caractère n’est pas en UTF-8.</translation>
    </message>
    <message>
      <source>Save the file as 'CSV UTF-8'.</source>
      <translation>Enregistrez le fichier au format « CSV UTF-8 ».</translation>
    </message>
    <message>
      <source>{}, line {}: {}.</source>
      <translation>{}, ligne {} : {}.</translation>
    </message>
    <message>
      <source>Check the double quotes on this line.</source>
      <translation>Vérifiez les guillemets doubles de cette ligne.</translation>
    </message>
    <message>
      <source>years</source>
      <translation>ans</translation>
    </message>
    <message>
      <source>The newest entry is dated {}, which is in the future.</source>
      <translation>L’entrée la plus récente est datée du {}, qui est dans le futur.</translation>
    </message>
    <message>
      <source>{:g} {} is not possible.</source>
      <translation>{:g} {} est impossible.</translation>
    </message>
    <message>
      <source>{:g} to {:g} is.</source>
      <translation>L’intervalle possible est de {:g} à {:g}.</translation>
    </message>
    <message>
      <source>'{}' is not possible.</source>
      <translation>« {} » est impossible.</translation>
    </message>
    <message>
      <source>Use {}.</source>
      <translation>Utilisez : {}.</translation>
    </message>
    <message>
      <source>'{}' is not a number.</source>
      <translation>« {} » n’est pas un nombre.</translation>
    </message>
    <message>
      <source>Give it in {}.</source>
      <translation>Donnez-le en {}.</translation>
    </message>
    <message>
      <source>its patient is not in the Bundle.</source>
      <translation>son patient n’est pas dans le Bundle.</translation>
    </message>
    <message>
      <source>{}: nothing dated is known of {}.</source>
      <translation>{} : rien de daté n’est connu de {}.</translation>
    </message>
    <message>
      <source>it holds no resource.</source>
      <translation>elle ne contient pas de ressource.</translation>
    </message>
    <message>
      <source>{}, entry {} ({}): {}</source>
      <translation>{}, entrée {} ({}) : {}</translation>
    </message>
    <message>
      <source>times with several values of one variable; their mean is used</source>
      <translation>moments avec plusieurs valeurs d’une même variable ; leur moyenne est utilisée</translation>
    </message>
    <message>
      <source>{} is no FHIR Bundle.</source>
      <translation>{} n’est pas un Bundle FHIR.</translation>
    </message>
    <message>
      <source>Export the patient as a Bundle.</source>
      <translation>Exportez le patient sous forme de Bundle.</translation>
    </message>
    <message>
      <source>{}: 'entry' is no list.</source>
      <translation>{} : « entry » n’est pas une liste.</translation>
    </message>
    <message>
      <source>Export the Bundle again.</source>
      <translation>Exportez à nouveau le Bundle.</translation>
    </message>
    <message>
      <source>{} holds no Patient.</source>
      <translation>{} ne contient pas de Patient.</translation>
    </message>
    <message>
      <source>Export the Bundle with it.</source>
      <translation>Exportez le Bundle avec lui.</translation>
    </message>
    <message>
      <source>Add the Patient.</source>
      <translation>Ajoutez le Patient.</translation>
    </message>
    <message>
      <source>{}: the identifiers of {} are not as FHIR R4 says.</source>
      <translation>{} : les identifiants de {} ne sont pas conformes à FHIR R4.</translation>
    </message>
    <message>
      <source>it lacks “{}”, which FHIR R4 asks for.</source>
      <translation>il lui manque « {} », que FHIR R4 exige.</translation>
    </message>
    <message>
      <source>it is not as FHIR R4 says ({}).</source>
      <translation>elle n’est pas conforme à FHIR R4 ({}).</translation>
    </message>
    <message>
      <source>{}, entry {}: {}</source>
      <translation>{}, entrée {} : {}</translation>
    </message>
    <message>
      <source>Not read, {} × (first in entry {}): {}</source>
      <translation>Non lu, {} × (d’abord à l’entrée {}) : {}</translation>
    </message>
    <message>
      <source>The patient is dead, as the file says.</source>
      <translation>Selon le fichier, le patient est décédé.</translation>
    </message>
    <message>
      <source>Export the observations too.</source>
      <translation>Exportez aussi les observations.</translation>
    </message>
    <message>
      <source>entries of the kind {} are not read</source>
      <translation>les entrées de type {} ne sont pas lues</translation>
    </message>
    <message>
      <source>{} is too large.</source>
      <translation>{} est trop volumineux.</translation>
    </message>
    <message>
      <source>{} is no JSON in UTF-8: {}.</source>
      <translation>{} n’est pas du JSON en UTF-8 : {}.</translation>
    </message>
    <message>
      <source>Export it again.</source>
      <translation>Exportez-le à nouveau.</translation>
    </message>
    <message>
      <source>birth dates after all that happened are not used</source>
      <translation>dates de naissance postérieures à tout le reste non utilisées</translation>
    </message>
    <message>
      <source>birth dates without a day: the age may be a year too high</source>
      <translation>dates de naissance sans jour : l’âge peut être trop élevé d’un an</translation>
    </message>
    <message>
      <source>{}: the birth date of {} is not one ({}).</source>
      <translation>{} : la date de naissance de {} n’en est pas une ({}).</translation>
    </message>
    <message>
      <source>{} × {}.</source>
      <translation>{} × {}.</translation>
    </message>
    <message>
      <source>'{}' says yes or no where a number is asked for; not used</source>
      <translation>« {} » dit oui ou non là où un nombre est demandé ; non utilisé</translation>
    </message>
    <message>
      <source>{} {:g} {} is not possible; not used</source>
      <translation>{} {:g} {} est impossible ; non utilisé</translation>
    </message>
    <message>
      <source>ends that are before the beginning are not used</source>
      <translation>les fins antérieures au début ne sont pas utilisées</translation>
    </message>
    <message>
      <source>observations with status '{}' are not used</source>
      <translation>observations au statut « {} » non utilisées</translation>
    </message>
    <message>
      <source>observations without a time are not used</source>
      <translation>observations sans date non utilisées</translation>
    </message>
    <message>
      <source>observations dated without a day are not used</source>
      <translation>les observations dont la date est sans jour ne sont pas utilisées</translation>
    </message>
    <message>
      <source>observations without a number are not used</source>
      <translation>observations sans valeur numérique non utilisées</translation>
    </message>
    <message>
      <source>'{}' is known to no model, only shown</source>
      <translation>« {} » : inconnu de tous les modèles, seulement affiché</translation>
    </message>
    <message>
      <source>'{}' is answered by '{}'; not used</source>
      <translation>« {} » a pour réponse « {} » ; non utilisé</translation>
    </message>
    <message>
      <source>values such as '&lt;5' are not used</source>
      <translation>valeurs comme « &lt;5 » non utilisées</translation>
    </message>
    <message>
      <source>{} has no unit.</source>
      <translation>{} n’a pas d’unité.</translation>
    </message>
    <message>
      <source>Write it, such as {}.</source>
      <translation>Indiquez-la, par exemple {}.</translation>
    </message>
    <message>
      <source>conditions with status '{}' are not used</source>
      <translation>diagnostics au statut « {} » non utilisés</translation>
    </message>
    <message>
      <source>conditions without a date are not used</source>
      <translation>diagnostics sans date non utilisés</translation>
    </message>
    <message>
      <source>conditions are over, but not known since when: drawn as lasting</source>
      <translation>affections terminées sans date de fin connue : dessinées comme persistantes</translation>
    </message>
    <message>
      <source>medication with status '{}' is not used</source>
      <translation>traitements au statut « {} » non utilisés</translation>
    </message>
    <message>
      <source>medication without a date is not used</source>
      <translation>traitements sans date non utilisés</translation>
    </message>
    <message>
      <source>dates without a day count from the first of the month or year</source>
      <translation>dates sans jour comptées à partir du premier du mois ou de l’année</translation>
    </message>
    <message>
      <source>encounters with status '{}' are not used</source>
      <translation>séjours au statut « {} » non utilisés</translation>
    </message>
    <message>
      <source>the date {} has no day</source>
      <translation>la date {} n’a pas de jour</translation>
    </message>
    <message>
      <source>the time {} has no time zone</source>
      <translation>l’heure {} n’a pas de fuseau horaire</translation>
    </message>
    <message>
      <source>the value {!r} is not a number</source>
      <translation>la valeur {!r} n’est pas un nombre</translation>
    </message>
    <message>
      <source>the date {} cannot be read</source>
      <translation>la date {} ne peut pas être lue</translation>
    </message>
    <message>
      <source>{}, up to {:.0f} mm ({})</source>
      <translation>{}, jusqu’à {:.0f} mm ({})</translation>
    </message>
    <message>
      <source>{} (the reader: {})</source>
      <translation>{} (le lecteur : {})</translation>
    </message>
    <message>
      <source>Finding: {}</source>
      <translation>Constatation : {}</translation>
    </message>
    <message>
      <source>Sex {} is from the images of {}.</source>
      <translation>Le sexe {} vient des images du {}.</translation>
    </message>
    <message>
      <source>The images of {} contradict themselves: by the birth date the patient was {} years old, by Patient's Age {}. The birth date counts; check whose images they are.</source>
      <translation>Les images du {} se contredisent : selon la date de naissance, le patient avait {} ans, selon Patient’s Age {}. La date de naissance fait foi ; vérifiez à qui sont ces images.</translation>
    </message>
    <message>
      <source>The birth date in the images of {} cannot be right; their Patient's Age counts.</source>
      <translation>La date de naissance dans les images du {} ne peut pas être exacte ; c’est l’âge du patient (Patient’s Age) qui compte.</translation>
    </message>
    <message>
      <source>Age {} years at time 0 is from the images of {}.</source>
      <translation>L’âge de {} ans à l’instant 0 vient des images du {}.</translation>
    </message>
    <message>
      <source>The history says sex {}, the images of {} say {}; the history's is used.</source>
      <translation>L’historique indique le sexe {}, les images du {} indiquent {} ; celui de l’historique est utilisé.</translation>
    </message>
    <message>
      <source>The history says {} years, the images of {} make it {}; the history's age is used.</source>
      <translation>L’historique indique {} ans, d’après les images du {} ce serait {} ; l’âge de l’historique est utilisé.</translation>
    </message>
    <message>
      <source>{} says what the columns and variables are called.</source>
      <translation>{} dit comment s’appellent les colonnes et les variables.</translation>
    </message>
    <message>
      <source>{}: {!r} is not in {}.</source>
      <translation>{} : {!r} n’est pas dans {}.</translation>
    </message>
    <message>
      <source>{} makes two columns of {} {!r}.</source>
      <translation>{} donne à deux colonnes de {} le nom {!r}.</translation>
    </message>
    <message>
      <source>Map only one of them.</source>
      <translation>N’en faites correspondre qu’une.</translation>
    </message>
    <message>
      <source>{} lacks the column {!r}.</source>
      <translation>Il manque à {} la colonne {!r}.</translation>
    </message>
    <message>
      <source>A mapping has the columns theirs, ours and, if wanted, unit.</source>
      <translation>Une correspondance a les colonnes theirs, ours et, au besoin, unit.</translation>
    </message>
    <message>
      <source>one of the two names is empty.</source>
      <translation>un des deux noms est vide.</translation>
    </message>
    <message>
      <source>Fill in theirs and ours.</source>
      <translation>Remplissez theirs et ours.</translation>
    </message>
    <message>
      <source>{!r} is mapped twice.</source>
      <translation>{!r} a deux correspondances.</translation>
    </message>
    <message>
      <source>Keep one of them.</source>
      <translation>Gardez-en une.</translation>
    </message>
    <message>
      <source>'{}' is neither a column, a fact nor a variable of this program.</source>
      <translation>« {} » n’est ni une colonne, ni une donnée fixe, ni une variable de ce programme.</translation>
    </message>
    <message>
      <source>See resources/history_template/variables.csv.</source>
      <translation>Voir resources/history_template/variables.csv.</translation>
    </message>
    <message>
      <source>Line {}: {} {} {} is not possible ({:g} to {:g} {}); not used.</source>
      <translation>Ligne {} : {} {} {} est impossible ({:g} à {:g} {}) ; non utilisé.</translation>
    </message>
    <message>
      <source>Line {} contradicts an earlier {} of the same time; the mean is used.</source>
      <translation>La ligne {} contredit une valeur précédente ({}) du même moment ; la moyenne est utilisée.</translation>
    </message>
    <message>
      <source>Line {}: {} {} {} ({:.3g} {}) is not possible ({:g} to {:g} {}); not used.</source>
      <translation>Ligne {} : {} {} {} ({:.3g} {}) est impossible ({:g} à {:g} {}) ; non utilisé.</translation>
    </message>
    <message>
      <source>Line {} repeats an earlier {} of the same time; used once.</source>
      <translation>La ligne {} répète une valeur précédente ({}) du même moment ; utilisée une fois.</translation>
    </message>
    <message>
      <source>{}: numbers are written with a decimal comma.</source>
      <translation>{} : les nombres sont écrits avec une virgule décimale.</translation>
    </message>
    <message>
      <source>{}: the point of {} is read as a decimal point, not as one of thousands.</source>
      <translation>{} : le point de {} est lu comme séparateur décimal, non comme séparateur de milliers.</translation>
    </message>
    <message>
      <source>{} holds no record.</source>
      <translation>{} ne contient aucun dossier.</translation>
    </message>
    <message>
      <source>It has a header and no line.</source>
      <translation>Il a un en-tête et aucune ligne.</translation>
    </message>
    <message>
      <source>{} lacks the column 'record_id'.</source>
      <translation>Il manque à {} la colonne « record_id ».</translation>
    </message>
    <message>
      <source>Add it.</source>
      <translation>Ajoutez-la.</translation>
    </message>
    <message>
      <source>'{}' is no kind.</source>
      <translation>« {} » n’est pas un type.</translation>
    </message>
    <message>
      <source>the variable has no name.</source>
      <translation>la variable n’a pas de nom.</translation>
    </message>
    <message>
      <source>Fill in the column 'variable'.</source>
      <translation>Remplissez la colonne « variable ».</translation>
    </message>
    <message>
      <source>{} has no time.</source>
      <translation>{} n’a pas d’heure.</translation>
    </message>
    <message>
      <source>Only facts may come without one.</source>
      <translation>Seules les données fixes du patient peuvent s’en passer.</translation>
    </message>
    <message>
      <source>not had</source>
      <translation>absents</translation>
    </message>
    <message>
      <source>Line {}: {} is not had ('{}') and not used.</source>
      <translation>Ligne {} : {} n’est pas présent (« {} ») et n’est pas utilisé.</translation>
    </message>
    <message>
      <source>{} ends before it starts.</source>
      <translation>{} se termine avant de commencer.</translation>
    </message>
    <message>
      <source>Correct the times.</source>
      <translation>Corrigez les heures.</translation>
    </message>
    <message>
      <source>{} is given twice, differently.</source>
      <translation>{} est indiqué deux fois, différemment.</translation>
    </message>
    <message>
      <source>empty values</source>
      <translation>valeurs vides</translation>
    </message>
    <message>
      <source>Line {}: {} has no value and is not used.</source>
      <translation>Ligne {} : {} n’a pas de valeur et n’est pas utilisé.</translation>
    </message>
    <message>
      <source>not in order of time</source>
      <translation>pas dans l’ordre chronologique</translation>
    </message>
    <message>
      <source>Line {} is earlier than the line before it; sorted.</source>
      <translation>La ligne {} est antérieure à la précédente ; triée.</translation>
    </message>
    <message>
      <source>unknown variables</source>
      <translation>variables inconnues</translation>
    </message>
    <message>
      <source>Line {}: '{}' is known to no model, only shown.</source>
      <translation>Ligne {} : « {} » est inconnu de tous les modèles, seulement affiché.</translation>
    </message>
    <message>
      <source>impossible values</source>
      <translation>valeurs impossibles</translation>
    </message>
    <message>
      <source>several values at one time</source>
      <translation>plusieurs valeurs au même moment</translation>
    </message>
    <message>
      <source>{} has no events.csv.</source>
      <translation>{} n’a pas de events.csv.</translation>
    </message>
    <message>
      <source>See resources/history_template/README.md.</source>
      <translation>Voir resources/history_template/README.md.</translation>
    </message>
    <message>
      <source>{} lacks the column '{}'.</source>
      <translation>Il manque à {} la colonne « {} ».</translation>
    </message>
    <message>
      <source>{} has {} time columns.</source>
      <translation>Colonnes de temps dans {} : {}.</translation>
    </message>
    <message>
      <source>Give one of time_hours, time_minutes, time_days or date.</source>
      <translation>Donnez-en une seule : time_hours, time_minutes, time_days ou date.</translation>
    </message>
    <message>
      <source>'{}' is there twice.</source>
      <translation>« {} » figure deux fois.</translation>
    </message>
    <message>
      <source>Give one line a patient.</source>
      <translation>Donnez une ligne par patient.</translation>
    </message>
    <message numerus="yes">
      <source>%n more lines: {}.</source>
      <translation>
        <numerusform>%n autre ligne : {}.</numerusform>
        <numerusform>%n autres lignes : {}.</numerusform>
      </translation>
    </message>
    <message>
      <source>'{}' is no date.</source>
      <translation>« {} » n’est pas une date.</translation>
    </message>
    <message>
      <source>Write 2024-03-05 or 2024-03-05T14:30.</source>
      <translation>Écrivez 2024-03-05 ou 2024-03-05T14:30.</translation>
    </message>
    <message>
      <source>some dates have a time zone, some have none.</source>
      <translation>certaines dates ont un fuseau horaire, d’autres non.</translation>
    </message>
    <message>
      <source>Give all or none.</source>
      <translation>Donnez-le partout ou nulle part.</translation>
    </message>
    <message>
      <source>some dates of this record have a time zone, some have none.</source>
      <translation>certaines dates de ce dossier ont un fuseau horaire, d’autres non.</translation>
    </message>
    <message>
      <source>the unit '{}' is not known.</source>
      <translation>l’unité « {} » est inconnue.</translation>
    </message>
    <message>
      <source>Write it in UCUM, such as mg/dL.</source>
      <translation>Écrivez-la en UCUM, par exemple mg/dL.</translation>
    </message>
    <message>
      <source>'{}' is no unit of {}.</source>
      <translation>« {} » n’est pas une unité de {}.</translation>
    </message>
    <message>
      <source>No planes can be reformatted: the slices do not form a grid.</source>
      <translation>Aucun plan ne peut être reformaté : les coupes ne forment pas une grille.</translation>
    </message>
    <message>
      <source>The line is too short for a curved reformation.</source>
      <translation>La ligne est trop courte pour une reformation curviligne.</translation>
    </message>
    <message>
      <source>The line lies beside the slices of the series.</source>
      <translation>La ligne se trouve hors des coupes de la série.</translation>
    </message>
    <message>
      <source>curved reformation</source>
      <translation>reformation curviligne</translation>
    </message>
    <message>
      <source>cross sections</source>
      <translation>coupes transversales</translation>
    </message>
    <message>
      <source>{}, shifted {:g} px down, {:g} px right</source>
      <translation>{}, décalé de {:g} px vers le bas et de {:g} px vers la droite</translation>
    </message>
    <message>
      <source>{}, shifted one by one</source>
      <translation>{}, décalés un à un</translation>
    </message>
    <message>
      <source>mean of frames {}</source>
      <translation>moyenne des images {}</translation>
    </message>
    <message>
      <source>mask frame {}</source>
      <translation>masque image {}</translation>
    </message>
    <message>
      <source>mask of each frame: {} before</source>
      <translation>masque de chaque image : {} avant</translation>
    </message>
    <message>
      <source>several masks ({})</source>
      <translation>plusieurs masques ({})</translation>
    </message>
    <message>
      <source>masks (of frames) {}</source>
      <translation>masques (des images) {}</translation>
    </message>
    <message>
      <source>subtracted, {}</source>
      <translation>soustrait, {}</translation>
    </message>
    <message>
      <source>subtracted logarithms × 1000, {}</source>
      <translation>logarithmes soustraits × 1000, {}</translation>
    </message>
    <message>
      <source>Only a film in shades of grey can be shown subtracted.</source>
      <translation>Seul un film en niveaux de gris peut être affiché soustrait.</translation>
    </message>
    <message>
      <source>Choose a run of an angiography.</source>
      <translation>Choisissez une série d’angiographie.</translation>
    </message>
    <message>
      <source>The subtracted run does not fit the memory: {:.1f} GB are free.</source>
      <translation>La série soustraite ne tient pas en mémoire : {:.1f} Go sont libres.</translation>
    </message>
    <message>
      <source>Close other series.</source>
      <translation>Fermez d’autres séries.</translation>
    </message>
    <message>
      <source>The mask has no pixel over the picture.</source>
      <translation>Le masque n’a aucun pixel sur l’image.</translation>
    </message>
    <message>
      <source>Choose another frame as the mask.</source>
      <translation>Choisissez une autre image comme masque.</translation>
    </message>
    <message>
      <source>{} subtracted</source>
      <translation>{} soustrait</translation>
    </message>
    <message>
      <source>The circle is too wide for a region to grow in it.</source>
      <translation>Le cercle est trop large pour qu’une région y croisse.</translation>
    </message>
    <message>
      <source>Draw it only a little wider than the lesion, or draw around the lesion.</source>
      <translation>Tracez-le à peine plus large que la lésion, ou contournez la lésion à la main.</translation>
    </message>
    <message>
      <source>{} cannot be read ({}); it says how large its pixels are.</source>
      <translation>{} ne peut pas être lu ({}) ; ce fichier donne la taille de ses pixels.</translation>
    </message>
    <message>
      <source>SUL is not available: no {}.</source>
      <translation>SUL non disponible : {} manque.</translation>
    </message>
    <message>
      <source>SUL is not available: its formula is of adults.</source>
      <translation>SUL non disponible : sa formule est celle de l’adulte.</translation>
    </message>
    <message>
      <source>SUL is not available: a Patient's Size of {:g} m cannot be.</source>
      <translation>SUL non disponible : une taille du patient de {:g} m est impossible.</translation>
    </message>
    <message>
      <source>SUV is not available: the injection is not before the scan.</source>
      <translation>SUV non disponible : l’injection n’est pas antérieure à l’acquisition.</translation>
    </message>
    <message>
      <source>SUV is not available: no correction for attenuation.</source>
      <translation>SUV non disponible : pas de correction d’atténuation.</translation>
    </message>
    <message>
      <source>SUV is not available: no Radiopharmaceutical Information.</source>
      <translation>SUV non disponible : pas de Radiopharmaceutical Information.</translation>
    </message>
    <message>
      <source>SUV is not available: the values are in {}.</source>
      <translation>SUV non disponible : les valeurs sont en {}.</translation>
    </message>
    <message>
      <source>SUV is not available: Decay Correction is '{}'.</source>
      <translation>SUV non disponible : Decay Correction vaut « {} ».</translation>
    </message>
    <message>
      <source>SUV is not available: no date and time of the scan.</source>
      <translation>SUV non disponible : pas de date ni d’heure de l’acquisition.</translation>
    </message>
    <message>
      <source>SUV is not available: no Radiopharmaceutical Start Time.</source>
      <translation>SUV non disponible : pas de Radiopharmaceutical Start Time.</translation>
    </message>
    <message>
      <source>SUV is not available: no {}.</source>
      <translation>SUV non disponible : {} manque.</translation>
    </message>
    <message>
      <source>SUV is not available: the values have no unit.</source>
      <translation>SUV non disponible : les valeurs n’ont pas d’unité.</translation>
    </message>
    <message>
      <source>Overlays in unused bits need grey pixels.</source>
      <translation>Les overlays dans les bits inutilisés exigent des pixels en niveaux de gris.</translation>
    </message>
    <message>
      <source>No planes can be reformatted from this series: it has a single slice or is in colour.</source>
      <translation>Aucun plan ne peut être reformaté : la série n’a qu’une coupe ou est en couleur.</translation>
    </message>
    <message>
      <source>Choose a series of several grey slices.</source>
      <translation>Choisissez une série de plusieurs coupes en niveaux de gris.</translation>
    </message>
    <message>
      <source>The window presets in {} cannot be read ({}).</source>
      <translation>Les fenêtrages prédéfinis de {} ne peuvent pas être lus ({}).</translation>
    </message>
    <message>
      <source>Install the program again.</source>
      <translation>Réinstallez le programme.</translation>
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
      <translation>sagittal</translation>
    </message>
    <message>
      <source>oblique</source>
      <translation>oblique</translation>
    </message>
    <message>
      <source>{0} {1}</source>
      <translation>{0} {1}</translation>
    </message>
    <message>
      <source>{} cannot be registered: its slices form no grid, or are fewer than {}.</source>
      <translation>{} ne peut pas être recalée : ses coupes ne forment pas de grille, ou sont moins de {}.</translation>
    </message>
    <message>
      <source>Choose a series of several slices that has positions.</source>
      <translation>Choisissez une série de plusieurs coupes qui ont une position.</translation>
    </message>
    <message>
      <source>{} cannot be registered: all its voxels have the same value.</source>
      <translation>{} ne peut pas être recalée : tous ses voxels ont la même valeur.</translation>
    </message>
    <message>
      <source>Choose another series.</source>
      <translation>Choisissez une autre série.</translation>
    </message>
    <message>
      <source>This series</source>
      <translation>Cette série</translation>
    </message>
    <message>
      <source>vessels</source>
      <translation>vaisseaux</translation>
    </message>
    <message>
      <source>{} 3-D {}</source>
      <translation>{} 3-D {}</translation>
    </message>
    <message>
      <source>No views can be made: the slices do not form a grid.</source>
      <translation>Aucune vue ne peut être calculée : les coupes ne forment pas de grille.</translation>
    </message>
    <message>
      <source>Bone, vessels and lungs are told by Hounsfield units, which this series is not in.</source>
      <translation>L’os, les vaisseaux et les poumons se reconnaissent aux unités Hounsfield ; cette série n’est pas en UH.</translation>
    </message>
    <message>
      <source>Use the rotating MIP.</source>
      <translation>Utilisez le MIP tournant.</translation>
    </message>
    <message>
      <source>The times need {:.1f} GB of memory together; {:.1f} GB are free.</source>
      <translation>Les temps demandent ensemble {:.1f} Go de mémoire ; {:.1f} Go sont libres.</translation>
    </message>
    <message>
      <source>Go through them one by one: Picture → Same place in the next series.</source>
      <translation>Parcourez-les un par un : Image → Même endroit dans la série suivante.</translation>
    </message>
    <message>
      <source>Loading time {} of {}…</source>
      <translation>Chargement du temps {} sur {}…</translation>
    </message>
    <message>
      <source>File {}</source>
      <translation>Fichier {}</translation>
    </message>
    <message>
      <source>no GPU found</source>
      <translation>aucun GPU trouvé</translation>
    </message>
    <message numerus="yes">
      <source>CPU, %n threads: {}</source>
      <translation>
        <numerusform>CPU, %n fil : {}</numerusform>
        <numerusform>CPU, %n fils : {}</numerusform>
      </translation>
    </message>
    <message>
      <source>CPU, 1 thread: {}</source>
      <translation>CPU, 1 fil : {}</translation>
    </message>
    <message>
      <source>the GPU was not asked for</source>
      <translation>GPU non demandé</translation>
    </message>
    <message>
      <source>{} gives no name: {!r}.</source>
      <translation>{} ne donne pas de nom : {!r}.</translation>
    </message>
    <message>
      <source>{} has SHA-256 {}…, its card says {}…: the file was changed or damaged.</source>
      <translation>{} a le SHA-256 {}…, sa fiche indique {}… : le fichier a été modifié ou endommagé.</translation>
    </message>
    <message>
      <source>{} is not JSON: {}.</source>
      <translation>{} n’est pas du JSON : {}.</translation>
    </message>
    <message>
      <source>The card in {} lacks or garbles {}.</source>
      <translation>Dans la fiche de {} manque ou est illisible : {}.</translation>
    </message>
    <message>
      <source>Slice {} of {}</source>
      <translation>Coupe {} sur {}</translation>
    </message>
    <message>
      <source>Covering parts of the picture</source>
      <translation>Masquage de parties de l’image</translation>
    </message>
    <message>
      <source>a localizer</source>
      <translation>une image de repérage</translation>
    </message>
    <message>
      <source>a diffusion map</source>
      <translation>une carte de diffusion</translation>
    </message>
    <message>
      <source>a diffusion image</source>
      <translation>une image de diffusion</translation>
    </message>
    <message>
      <source>a subtraction image</source>
      <translation>une image de soustraction</translation>
    </message>
    <message>
      <source>a projection</source>
      <translation>une projection</translation>
    </message>
    <message>
      <source>a maximum intensity projection</source>
      <translation>une projection d’intensité maximale (MIP)</translation>
    </message>
    <message>
      <source>a minimum intensity projection</source>
      <translation>une projection d’intensité minimale (MinIP)</translation>
    </message>
    <message>
      <source>a phase image</source>
      <translation>une image de phase</translation>
    </message>
    <message>
      <source>a parameter map</source>
      <translation>une carte paramétrique</translation>
    </message>
    <message>
      <source>The series is {}; the model reads MR only.</source>
      <translation>La série est de modalité {} ; le modèle ne lit que l’IRM (MR).</translation>
    </message>
    <message>
      <source>The images have {} × {} pixels; at least {} are needed.</source>
      <translation>Les images font {} × {} pixels ; il en faut au moins {} par côté.</translation>
    </message>
    <message>
      <source>The pixel spacing is {:.3g} × {:.3g} mm; the model reads {:g} to {:g} mm.</source>
      <translation>L’espacement des pixels est de {:.3g} × {:.3g} mm ; le modèle lit de {:g} à {:g} mm.</translation>
    </message>
    <message>
      <source>The pixels are {}; the model reads MONOCHROME2 only.</source>
      <translation>Photometric Interpretation : {} ; le modèle ne lit que MONOCHROME2.</translation>
    </message>
    <message>
      <source>SOP class: {}.</source>
      <translation>Classe SOP : {}.</translation>
    </message>
    <message>
      <source>The description '{}' is that of a localizer.</source>
      <translation>La description « {} » est celle d’une image de repérage.</translation>
    </message>
    <message>
      <source>The images are derived from others; read with care.</source>
      <translation>Les images sont dérivées d’autres images ; à lire avec prudence.</translation>
    </message>
    <message>
      <source>Body Part Examined is {}; the model reads heads only.</source>
      <translation>Région examinée : {} ; le modèle ne lit que la tête.</translation>
    </message>
    <message>
      <source>The description speaks of {}; the model reads heads only.</source>
      <translation>La description mentionne {} ; le modèle ne lit que la tête.</translation>
    </message>
    <message>
      <source>The file does not say which part of the body it shows.</source>
      <translation>Le fichier n’indique pas la région du corps.</translation>
    </message>
    <message>
      <source>Contrast/Bolus Agent is '{}': no contrast was given.</source>
      <translation>Contrast/Bolus Agent vaut « {} » : aucun produit de contraste n’a été injecté.</translation>
    </message>
    <message>
      <source>The description says '{}'; the model reads contrast-enhanced T1.</source>
      <translation>La description indique « {} » ; le modèle lit le T1 injecté.</translation>
    </message>
    <message>
      <source>The description '{}' speaks of contrast.</source>
      <translation>La description « {} » mentionne un produit de contraste.</translation>
    </message>
    <message>
      <source>Neither the tags nor the description '{}' say that contrast was given; the model reads contrast-enhanced T1 only.</source>
      <translation>Ni les attributs ni la description « {} » n’indiquent d’injection ; le modèle ne lit que le T1 injecté.</translation>
    </message>
    <message>
      <source>The file does not say whether contrast was given.</source>
      <translation>Le fichier n’indique pas si un produit de contraste a été injecté.</translation>
    </message>
    <message>
      <source>The description says {}; the model reads T1 only.</source>
      <translation>La description indique {} ; le modèle ne lit que le T1.</translation>
    </message>
    <message>
      <source>The echo time is {:g} ms; T1-weighted images have less than {:g} ms.</source>
      <translation>Le temps d’écho est de {:g} ms ; en T1 il est inférieur à {:g} ms.</translation>
    </message>
    <message>
      <source>The repetition time is {:g} ms without an inversion pulse; T1-weighted images have at most {:g} ms.</source>
      <translation>Le temps de répétition est de {:g} ms sans impulsion d’inversion ; en T1 il est d’au plus {:g} ms.</translation>
    </message>
    <message>
      <source>Echo and repetition time are those of T1-weighted images.</source>
      <translation>Les temps d’écho et de répétition sont ceux d’images pondérées T1.</translation>
    </message>
    <message>
      <source>The file does not give echo and repetition times.</source>
      <translation>Le fichier n’indique ni le temps d’écho ni le temps de répétition.</translation>
    </message>
    <message>
      <source>The pixel spacing is not given; the head's size is assumed.</source>
      <translation>L’espacement des pixels n’est pas indiqué ; une taille de tête habituelle est supposée.</translation>
    </message>
    <message>
      <source>The pixel spacing is {:.3g} × {:.3g} mm.</source>
      <translation>L’espacement des pixels est de {:.3g} × {:.3g} mm.</translation>
    </message>
    <message>
      <source>The series is MR.</source>
      <translation>La série est une IRM (MR).</translation>
    </message>
    <message>
      <source>The series has no modality; the model reads MR only.</source>
      <translation>La modalité de la série n’est pas indiquée ; le modèle ne lit que l’IRM (MR).</translation>
    </message>
    <message>
      <source>The SOP class {} is not an MR image.</source>
      <translation>La classe SOP {} n’est pas celle d’une image IRM.</translation>
    </message>
    <message>
      <source>Original images.</source>
      <translation>Images originales.</translation>
    </message>
    <message>
      <source>Image Type is not given.</source>
      <translation>Image Type n’est pas indiqué.</translation>
    </message>
    <message>
      <source>The description speaks of the head.</source>
      <translation>La description mentionne la tête.</translation>
    </message>
    <message>
      <source>Contrast/Bolus Agent is {}.</source>
      <translation>Produit de contraste : {}.</translation>
    </message>
    <message>
      <source>The images have {} × {} pixels.</source>
      <translation>Les images font {} × {} pixels.</translation>
    </message>
    <message>
      <source>The file does not name the kind of its pixels.</source>
      <translation>Le fichier n’indique pas Photometric Interpretation.</translation>
    </message>
    <message>
      <source>The pixels are {}.</source>
      <translation>Photometric Interpretation : {}.</translation>
    </message>
    <message>
      <source>Image Type {}: this is {}.</source>
      <translation>Image Type {} : c’est {}.</translation>
    </message>
    <message>
      <source>Body Part Examined is {}.</source>
      <translation>Région examinée : {}.</translation>
    </message>
    <message>
      <source>The slices lie {:.2f} from the training images in feature space; the limit is {:.2f}.</source>
      <translation>Dans l’espace des caractéristiques, les coupes sont à {:.2f} des images d’entraînement ; la limite est de {:.2f}.</translation>
    </message>
    <message>
      <source>The slices lie {:.2f} from the training images in feature space, within the limit of {:.2f}.</source>
      <translation>Dans l’espace des caractéristiques, les coupes sont à {:.2f} des images d’entraînement, dans la limite de {:.2f}.</translation>
    </message>
    <message>
      <source>{} of {} slices looked at hold a picture.</source>
      <translation>{} des {} coupes examinées contiennent une image.</translation>
    </message>
    <message>
      <source>Neighbouring pixels correlate by {:.2f}: this is noise, not a picture.</source>
      <translation>La corrélation entre pixels voisins n’est que de {:.2f} : c’est du bruit, pas une image.</translation>
    </message>
    <message>
      <source>The background is bright: the grey is inverted.</source>
      <translation>Le fond est clair : les niveaux de gris sont inversés.</translation>
    </message>
    <message>
      <source>The middle of the picture has {:.2f} of the brightest grey; in contrast-enhanced T1 of the head it has at most {:g}, in T2 more.</source>
      <translation>Le milieu de l’image a {:.2f} du gris le plus clair ; en T1 de la tête avec produit de contraste, il en a au plus {:g}, en T2 davantage.</translation>
    </message>
    <message>
      <source>The pictures are in colour; the model reads grey.</source>
      <translation>Les images sont en couleur ; le modèle lit des niveaux de gris.</translation>
    </message>
    <message>
      <source>The middle of the picture has {:.2f} of the brightest grey.</source>
      <translation>Le milieu de l’image a {:.2f} du gris le plus clair.</translation>
    </message>
    <message>
      <source>Neighbouring pixels correlate by {:.2f}.</source>
      <translation>La corrélation entre pixels voisins est de {:.2f}.</translation>
    </message>
    <message>
      <source>The background is dark.</source>
      <translation>Le fond est sombre.</translation>
    </message>
    <message>
      <source>The slices are blank.</source>
      <translation>Les coupes sont vides.</translation>
    </message>
    <message>
      <source>{} is missing</source>
      <translation>{} manque</translation>
    </message>
    <message>
      <source>{} is unknown</source>
      <translation>{} est inconnu</translation>
    </message>
    <message>
      <source>{} is a model of architecture {!r}; this program knows {!r}.</source>
      <translation>{} est un modèle d’architecture {!r} ; ce programme connaît {!r}.</translation>
    </message>
    <message>
      <source>Install a model made for this version.</source>
      <translation>Installez un modèle fait pour cette version.</translation>
    </message>
    <message>
      <source>{} holds weights that its card does not name: {}.</source>
      <translation>{} contient des poids que sa fiche ne nomme pas : {}.</translation>
    </message>
    <message>
      <source>The network {} in {} does not fit {}: {}.</source>
      <translation>Le réseau {} de {} ne correspond pas à {} : {}.</translation>
    </message>
    <message>
      <source>{} has shape {}, not {}</source>
      <translation>{} a la forme {}, et non {}</translation>
    </message>
    <message>
      <source>The second opinion in {} does not fit: {}.</source>
      <translation>Le second avis dans {} ne convient pas : {}.</translation>
    </message>
    <message>
      <source>The guideline is for nodules found by chance, not for screening, known cancer, a weak immune system or an age below {} years.</source>
      <translation>Cette recommandation vaut pour les nodules de découverte fortuite, non pour le dépistage, un cancer connu, une immunodépression ou un âge inférieur à {} ans.</translation>
    </message>
    <message>
      <source>no routine follow-up</source>
      <translation>pas de surveillance systématique</translation>
    </message>
    <message>
      <source>CT at 12 months is optional</source>
      <translation>TDM à 12 mois facultative</translation>
    </message>
    <message>
      <source>CT at 6–12 months, then consider CT at 18–24 months</source>
      <translation>TDM à 6–12 mois, puis envisager une TDM à 18–24 mois</translation>
    </message>
    <message>
      <source>CT at 6–12 months, then at 18–24 months</source>
      <translation>TDM à 6–12 mois, puis à 18–24 mois</translation>
    </message>
    <message>
      <source>CT at 3–6 months, then consider CT at 18–24 months</source>
      <translation>TDM à 3–6 mois, puis envisager une TDM à 18–24 mois</translation>
    </message>
    <message>
      <source>CT at 3–6 months, then at 18–24 months</source>
      <translation>TDM à 3–6 mois, puis à 18–24 mois</translation>
    </message>
    <message>
      <source>consider CT at 3 months, PET/CT or tissue sampling</source>
      <translation>envisager une TDM à 3 mois, une TEP/TDM ou un prélèvement</translation>
    </message>
    <message>
      <source>CT at 6–12 months, then every 2 years until 5 years</source>
      <translation>TDM à 6–12 mois, puis tous les 2 ans jusqu’à 5 ans</translation>
    </message>
    <message>
      <source>CT at 3–6 months; if it persists and its solid part stays below 6 mm, every year for 5 years</source>
      <translation>TDM à 3–6 mois ; s’il persiste et que sa partie solide reste inférieure à 6 mm, chaque année pendant 5 ans</translation>
    </message>
    <message>
      <source>CT at 3–6 months; one that persists with a solid part of 6 mm or more is highly suspicious</source>
      <translation>TDM à 3–6 mois ; s’il persiste avec une partie solide de 6 mm ou plus, il est très suspect</translation>
    </message>
    <message>
      <source>CT at 3–6 months; if stable, consider CT at 2 and 4 years</source>
      <translation>TDM à 3–6 mois ; si stable, envisager une TDM à 2 et 4 ans</translation>
    </message>
    <message>
      <source>CT at 3–6 months, then as the most suspicious one asks for</source>
      <translation>TDM à 3–6 mois, puis selon le nodule le plus suspect</translation>
    </message>
    <message>
      <source>solid</source>
      <translation>solide</translation>
    </message>
    <message>
      <source>part solid</source>
      <translation>mixte</translation>
    </message>
    <message>
      <source>ground glass</source>
      <translation>verre dépoli</translation>
    </message>
    <message>
      <source>Fleischner 2017, {}, {:d} mm: {}.</source>
      <translation>Fleischner 2017, {}, {:d} mm : {}.</translation>
    </message>
    <message>
      <source>a single nodule, {}</source>
      <translation>nodule unique, {}</translation>
    </message>
    <message>
      <source>if it is the only nodule, {}</source>
      <translation>s’il est le seul nodule, {}</translation>
    </message>
    <message>
      <source>one of several nodules, {}</source>
      <translation>un nodule parmi plusieurs, {}</translation>
    </message>
    <message>
      <source>Fleischner 2017: not told of a nodule with {}.</source>
      <translation>Fleischner 2017 : rien n’est dit d’un nodule avec {}.</translation>
    </message>
    <message>
      <source>at low risk {}; at high risk {}</source>
      <translation>à faible risque {} ; à haut risque {}</translation>
    </message>
    <message>
      <source>{:.1f} % of the {:g} mm around the point is aerated lung; at least {:.0f} % is needed.</source>
      <translation>Seuls {:.1f} % des {:g} mm autour du point sont du poumon aéré ; il en faut au moins {:.0f} %.</translation>
    </message>
    <message>
      <source>The series is {}; the model reads CT only.</source>
      <translation>La série est de modalité {} ; le modèle ne lit que la TDM (CT).</translation>
    </message>
    <message>
      <source>The slices are inclined to axial by {:.0f}°; the model reads axial slices only.</source>
      <translation>Les coupes sont inclinées de {:.0f}° par rapport au plan axial ; le modèle ne lit que des coupes axiales.</translation>
    </message>
    <message>
      <source>Kernel {}, slice thickness {:g} mm; the model reads slices of at most {:g} mm.</source>
      <translation>Filtre {}, épaisseur de coupe {:g} mm ; le modèle lit des coupes d’au plus {:g} mm.</translation>
    </message>
    <message>
      <source>Pixels of {:.3g} × {:.3g} mm, slices {:.3g} mm apart; the model reads square pixels of {:g} to {:g} mm and slices up to {:g} mm apart.</source>
      <translation>Pixels de {:.3g} × {:.3g} mm, coupes espacées de {:.3g} mm ; le modèle lit des pixels carrés de {:g} à {:g} mm et des coupes espacées d’au plus {:g} mm.</translation>
    </message>
    <message>
      <source>The values are {}; the model reads HU only.</source>
      <translation>Les valeurs sont en {} ; le modèle ne lit que des UH.</translation>
    </message>
    <message>
      <source>{:.0f} % of the {:g} mm around the point is aerated lung.</source>
      <translation>{:.0f} % des {:g} mm autour du point sont du poumon aéré.</translation>
    </message>
    <message>
      <source>Image Type {}: these are not original slices.</source>
      <translation>Image Type {} : ce ne sont pas des coupes originales.</translation>
    </message>
    <message>
      <source>The description '{}' is not that of slices.</source>
      <translation>La description « {} » n’est pas celle de coupes.</translation>
    </message>
    <message>
      <source>Original slices.</source>
      <translation>Coupes originales.</translation>
    </message>
    <message>
      <source>The file speaks of {}; the model reads chests only.</source>
      <translation>Le fichier mentionne {} ; le modèle ne lit que le thorax.</translation>
    </message>
    <message>
      <source>not given</source>
      <translation>non indiqué</translation>
    </message>
    <message>
      <source>The slices are not evenly spaced, or distances are not given.</source>
      <translation>Les coupes ne sont pas régulièrement espacées, ou les distances ne sont pas indiquées.</translation>
    </message>
    <message>
      <source>Pixels of {:.3g} × {:.3g} mm, slices {:.3g} mm apart.</source>
      <translation>Pixels de {:.3g} × {:.3g} mm, coupes espacées de {:.3g} mm.</translation>
    </message>
    <message>
      <source>The series is CT.</source>
      <translation>La série est une TDM (CT).</translation>
    </message>
    <message>
      <source>The series has no modality; the model reads CT only.</source>
      <translation>La modalité de la série n’est pas indiquée ; le modèle ne lit que la TDM (CT).</translation>
    </message>
    <message>
      <source>The SOP class {} is not a CT image.</source>
      <translation>La classe SOP {} n’est pas celle d’une image TDM.</translation>
    </message>
    <message>
      <source>The file speaks of the chest.</source>
      <translation>Le fichier mentionne le thorax.</translation>
    </message>
    <message>
      <source>The orientation of the slices is not given.</source>
      <translation>L’orientation des coupes n’est pas indiquée.</translation>
    </message>
    <message>
      <source>The slices are inclined to axial by {:.0f}°.</source>
      <translation>Les coupes sont inclinées de {:.0f}° par rapport au plan axial.</translation>
    </message>
    <message>
      <source>Kernel {}, slice thickness not given.</source>
      <translation>Filtre {}, épaisseur de coupe non indiquée.</translation>
    </message>
    <message>
      <source>Kernel {}, slice thickness {:g} mm.</source>
      <translation>Filtre {}, épaisseur de coupe {:g} mm.</translation>
    </message>
    <message>
      <source>The values are HU.</source>
      <translation>Les valeurs sont en UH.</translation>
    </message>
    <message>
      <source>The values have no unit; the model reads HU only.</source>
      <translation>Les valeurs n’ont pas d’unité ; le modèle ne lit que des UH.</translation>
    </message>
    <message>
      <source>Lung-RADS is for screening by low-dose CT. A nodule that is new or growing, in an airway, or solid, smooth and below 10 mm at the pleura has other categories.</source>
      <translation>Lung-RADS vaut pour le dépistage par TDM à faible dose. Un nodule nouveau ou en croissance, dans une voie aérienne, ou solide, lisse et de moins de 10 mm au contact de la plèvre a d’autres catégories.</translation>
    </message>
    <message>
      <source>low-dose CT in 12 months</source>
      <translation>TDM à faible dose dans 12 mois</translation>
    </message>
    <message>
      <source>category 2, {}</source>
      <translation>catégorie 2, {}</translation>
    </message>
    <message>
      <source>category 3, low-dose CT in 6 months</source>
      <translation>catégorie 3, TDM à faible dose dans 6 mois</translation>
    </message>
    <message>
      <source>category 4A, low-dose CT in 3 months; PET/CT may be considered where 8 mm or more are solid</source>
      <translation>catégorie 4A, TDM à faible dose dans 3 mois ; une TEP/TDM peut être envisagée si 8 mm ou plus sont solides</translation>
    </message>
    <message>
      <source>category 4B, diagnostic CT, PET/CT or tissue sampling</source>
      <translation>catégorie 4B, TDM diagnostique, TEP/TDM ou prélèvement</translation>
    </message>
    <message>
      <source>by its solid part below 6 mm category 3 (low-dose CT in 6 months), below 8 mm 4A (in 3 months), otherwise 4B (diagnostic CT, PET/CT or tissue sampling)</source>
      <translation>selon sa partie solide, de moins de 6 mm catégorie 3 (TDM à faible dose dans 6 mois), de moins de 8 mm 4A (dans 3 mois), sinon 4B (TDM diagnostique, TEP/TDM ou prélèvement)</translation>
    </message>
    <message>
      <source>Lung-RADS 2022, at a first screening, {}, {:.1f} mm: {}.</source>
      <translation>Lung-RADS 2022, lors d’un premier dépistage, {}, {:.1f} mm : {}.</translation>
    </message>
    <message>
      <source>category 1, {}</source>
      <translation>catégorie 1, {}</translation>
    </message>
    <message>
      <source>{}; 4X may be chosen for its spiculation</source>
      <translation>{} ; 4X peut être choisi pour sa spiculation</translation>
    </message>
    <message>
      <source>Slices count from 1; x runs to the right, y down, in pixels.</source>
      <translation>Les coupes se comptent à partir de 1 ; x va vers la droite, y vers le bas, en pixels.</translation>
    </message>
    <message>
      <source>The point {:g}, {:g} on slice {} lies outside the series of {} slices with {} x {} pixels.</source>
      <translation>Le point {:g}, {:g} de la coupe {} est hors de la série de {} coupes de {} × {} pixels.</translation>
    </message>
    <message>
      <source>The distance of the slices or the size of the pixels is not known, or the slices are not evenly spaced: a nodule cannot be measured.</source>
      <translation>La distance des coupes ou la taille des pixels est inconnue, ou les coupes sont inégalement espacées : un nodule ne peut pas être mesuré.</translation>
    </message>
    <message>
      <source>Choose a series of evenly spaced slices.</source>
      <translation>Choisissez une série de coupes régulièrement espacées.</translation>
    </message>
    <message>
      <source>The networks see no nodule at this point.</source>
      <translation>Les réseaux ne voient pas de nodule en ce point.</translation>
    </message>
    <message>
      <source>It is the nodule of {}.</source>
      <translation>C’est le nodule de {}.</translation>
    </message>
    <message>
      <source>Nodule {} of {}</source>
      <translation>Nodule {} sur {}</translation>
    </message>
    <message>
      <source>The Mayo score is for a single nodule of {:.0f} to {:.0f} mm.</source>
      <translation>Le score de Mayo vaut pour un nodule unique de {:.0f} à {:.0f} mm.</translation>
    </message>
    <message>
      <source>McWilliams et al. 2013, full model with spiculation</source>
      <translation>McWilliams et al. 2013, modèle complet avec spiculation</translation>
    </message>
    <message>
      <source>Nodule of {:.0f} × {:.0f} mm: {}. Radiologists would rate it {} (mean rating {:.1f} of 5); this is not histology.</source>
      <translation>Nodule de {:.0f} × {:.0f} mm : {}. Cotation attendue de radiologues : {} (note moyenne {:.1f} sur 5) ; ce n’est pas de l’histologie.</translation>
    </message>
    <message>
      <source>The networks disagree: not sure.</source>
      <translation>Les réseaux divergent : incertain.</translation>
    </message>
    <message>
      <source>This mark was set by {} {} (SHA-256 {}…), but {} {} (SHA-256 {}…) is installed now: its map would not say why the mark is there.</source>
      <translation>Cette marque a été posée par {} {} (SHA-256 {}…), mais {} {} (SHA-256 {}…) est installé à présent : sa carte ne dirait pas pourquoi la marque est là.</translation>
    </message>
    <message>
      <source>Analyse the series again: the installed model explains the marks that it sets.</source>
      <translation>Analysez la série à nouveau : le modèle installé explique les marques qu’il pose lui-même.</translation>
    </message>
    <message>
      <source>There is no map {!r}.</source>
      <translation>Il n’y a pas de carte {!r}.</translation>
    </message>
    <message>
      <source>The finding's slice holds no picture.</source>
      <translation>La coupe de la constatation ne contient pas d’image.</translation>
    </message>
    <message>
      <source>Choose another finding.</source>
      <translation>Choisissez une autre constatation.</translation>
    </message>
    <message>
      <source>The last entry of the audit trail was not finished when the program ended; it was kept in {}.</source>
      <translation>La dernière entrée du journal d’audit n’était pas terminée à la fin du programme ; elle a été conservée dans {}.</translation>
    </message>
    <message>
      <source>The audit trail {} cannot be written: {}.</source>
      <translation>Le journal d’audit {} ne peut pas être écrit : {}.</translation>
    </message>
    <message>
      <source>Free space on the disk, or give the user the right to write there.</source>
      <translation>Libérez de la place sur le disque ou donnez à l’utilisateur le droit d’y écrire.</translation>
    </message>
    <message>
      <source>The newest entries of the audit trail {} are missing: it should reach entry {}.</source>
      <translation>Les entrées les plus récentes du journal d’audit {} manquent : il devrait aller jusqu’à l’entrée {}.</translation>
    </message>
    <message>
      <source>The audit trail is damaged ({}); it was kept as {}, and a new one was begun.</source>
      <translation>Le journal d’audit est endommagé ({}) ; il a été conservé sous {}, et un nouveau a été commencé.</translation>
    </message>
    <message>
      <source>The newest entry of the audit trail {}, number {}, is missing: another stands in its place.</source>
      <translation>L’entrée la plus récente du journal d’audit {}, numéro {}, manque : une autre se trouve à sa place.</translation>
    </message>
    <message>
      <source>The audit trail {} is held by another program.</source>
      <translation>Le journal d’audit {} est occupé par un autre programme.</translation>
    </message>
    <message>
      <source>Close that one.</source>
      <translation>Fermez celui-ci.</translation>
    </message>
    <message>
      <source>The data folder {} cannot be made: {}.</source>
      <translation>Le dossier de données {} ne peut pas être créé : {}.</translation>
    </message>
    <message>
      <source>Set {} to a folder that you can write to.</source>
      <translation>Donnez à {} un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
      <source>Remove the file to begin anew.</source>
      <translation>Supprimez le fichier pour recommencer.</translation>
    </message>
    <message>
      <source>no layout has {} rows and {} columns</source>
      <translation>aucune disposition n’a {} lignes et {} colonnes</translation>
    </message>
    <message>
      <source>no slot before slot {} is number {}</source>
      <translation>avant la case {} aucune n’a le numéro {}</translation>
    </message>
    <message>
      <source>{} is no width of a window</source>
      <translation>{} n’est pas une largeur de fenêtre</translation>
    </message>
    <message>
      <source>{} is no view of a series</source>
      <translation>{} n’est pas une vue d’une série</translation>
    </message>
    <message>
      <source>{} is no slab</source>
      <translation>{} n’est pas une coupe épaisse</translation>
    </message>
    <message>
      <source>The arrangement cannot be written to {}: {}.</source>
      <translation>La disposition ne peut pas être écrite dans {} : {}.</translation>
    </message>
    <message>
      <source>Free space on the disk, or set MEDVIEWER_HOME to a folder that you can write to.</source>
      <translation>Libérez de l’espace sur le disque, ou donnez à MEDVIEWER_HOME un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
      <source>The arrangements in {} cannot be read ({}).</source>
      <translation>Les dispositions de {} ne peuvent pas être lues ({}).</translation>
    </message>
    <message>
      <source>The index of the library is gone; it is made again from the files.</source>
      <translation>L’index de la bibliothèque a disparu ; il est refait à partir des fichiers.</translation>
    </message>
    <message>
      <source>Files of the series in {} were moved or changed since.</source>
      <translation>Des fichiers de la série dans {} ont été déplacés ou modifiés depuis.</translation>
    </message>
    <message>
      <source>Connect their drive again, or open the folder where they are now.</source>
      <translation>Reconnectez leur disque, ou ouvrez le dossier où ils sont maintenant.</translation>
    </message>
    <message>
      <source>The series "{}" is not in the index any more.</source>
      <translation>La série « {} » n’est plus dans l’index.</translation>
    </message>
    <message>
      <source>Open the folder {} again.</source>
      <translation>Ouvrez de nouveau le dossier {}.</translation>
    </message>
    <message>
      <source>Rebuild the library.</source>
      <translation>Reconstruisez la bibliothèque.</translation>
    </message>
    <message>
      <source>Free space on the disk, connect its drive, or close other windows.</source>
      <translation>Libérez de l’espace, reconnectez le disque ou fermez d’autres fenêtres.</translation>
    </message>
    <message>
      <source>The index {} cannot be used: {}.</source>
      <translation>L’index {} est inutilisable : {}.</translation>
    </message>
    <message>
      <source>Connect its drive, or set MEDVIEWER_HOME to a folder that you can write to.</source>
      <translation>Connectez son disque, ou donnez à MEDVIEWER_HOME un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
      <source>The index of the library could not be used ({}); it was kept as {}, and a new one is made from the files.</source>
      <translation>L’index de la bibliothèque était inutilisable ({}) ; il a été conservé sous {}, et un nouveau est créé à partir des fichiers.</translation>
    </message>
    <message>
      <source>its schema version is {}, known are 1 to {}</source>
      <translation>sa version de schéma est {}, les versions connues vont de 1 à {}</translation>
    </message>
    <message>
      <source>it is damaged: {}</source>
      <translation>il est endommagé : {}</translation>
    </message>
    <message>
      <source>Give the user the right to read it.</source>
      <translation>Donnez à l’utilisateur le droit de le lire.</translation>
    </message>
    <message>
      <source>Free space on the disk, or get the right to write there; what is on the screen is not saved until then.</source>
      <translation>Libérez de la place sur le disque ou obtenez le droit d’y écrire ; d’ici là, ce qui est à l’écran n’est pas enregistré.</translation>
    </message>
    <message>
      <source>{} cannot be opened: {}.</source>
      <translation>{} ne peut pas être ouvert : {}.</translation>
    </message>
    <message>
      <source>Connect its drive again, or open the files from where they are now.</source>
      <translation>Reconnectez son disque, ou ouvrez les fichiers là où ils sont maintenant.</translation>
    </message>
    <message numerus="yes">
      <source>%n places</source>
      <translation>
        <numerusform>%n emplacement</numerusform>
        <numerusform>%n emplacements</numerusform>
      </translation>
    </message>
    <message>
      <source>The library was made again from {}; not there now: {}.</source>
      <translation>La bibliothèque a été refaite à partir de {} ; absents actuellement : {}.</translation>
    </message>
    <message>
      <source>1 place</source>
      <translation>1 emplacement</translation>
    </message>
    <message>
      <source>The library was made again from {}.</source>
      <translation>La bibliothèque a été refaite à partir de {}.</translation>
    </message>
    <message>
      <source>The settings could not be understood ({}); the file was kept as {}.</source>
      <translation>Les réglages n’ont pas pu être compris ({}) ; le fichier a été conservé sous {}.</translation>
    </message>
    <message>
      <source>it holds no settings</source>
      <translation>il ne contient pas de réglages</translation>
    </message>
    <message>
      <source>its schema version is {!r}, known are 1 to {}</source>
      <translation>sa version de schéma est {!r}, les versions connues vont de 1 à {}</translation>
    </message>
    <message>
      <source>{} cannot be read ({}); using the usual settings.</source>
      <translation>{} ne peut pas être lu ({}) ; les réglages habituels sont utilisés.</translation>
    </message>
    <message>
      <source>The settings cannot be written to {}: {}.</source>
      <translation>Les réglages ne peuvent pas être écrits dans {} : {}.</translation>
    </message>
    <message>
      <source>Permission denied</source>
      <translation>permission refusée</translation>
    </message>
    <message>
      <source>Address already in use</source>
      <translation>adresse déjà utilisée</translation>
    </message>
    <message>
      <source>Device or resource busy</source>
      <translation>périphérique ou fichier occupé</translation>
    </message>
    <message>
      <source>Disk quota exceeded</source>
      <translation>quota de disque dépassé</translation>
    </message>
    <message>
      <source>File exists</source>
      <translation>le fichier existe déjà</translation>
    </message>
    <message>
      <source>File too large</source>
      <translation>fichier trop volumineux</translation>
    </message>
    <message>
      <source>Input/output error</source>
      <translation>erreur d’entrée/sortie</translation>
    </message>
    <message>
      <source>Is a directory</source>
      <translation>c’est un dossier</translation>
    </message>
    <message>
      <source>File name too long</source>
      <translation>nom de fichier trop long</translation>
    </message>
    <message>
      <source>No such file or directory</source>
      <translation>fichier ou dossier introuvable</translation>
    </message>
    <message>
      <source>No space left on device</source>
      <translation>plus d’espace sur le disque</translation>
    </message>
    <message>
      <source>Not a directory</source>
      <translation>ce n’est pas un dossier</translation>
    </message>
    <message>
      <source>Operation not permitted</source>
      <translation>opération non permise</translation>
    </message>
    <message>
      <source>Read-only file system</source>
      <translation>disque en lecture seule</translation>
    </message>
    <message>
      <source>Connection timed out</source>
      <translation>délai de connexion dépassé</translation>
    </message>
    <message>
      <source>Connection refused</source>
      <translation>connexion refusée</translation>
    </message>
    <message>
      <source>Check the certificates of both sides.</source>
      <translation>Vérifiez les certificats des deux côtés.</translation>
    </message>
    <message>
      <source>It may not know our title {}, or its own is not {}; ask who runs it.</source>
      <translation>Elle ne connaît peut-être pas notre titre AE {}, ou le sien n’est pas {} ; demandez à son responsable.</translation>
    </message>
    <message>
      <source>{} broke off at {}, port {}.</source>
      <translation>{} a rompu la connexion ({}, port {}).</translation>
    </message>
    <message>
      <source>It may want TLS, or speak something else than DICOM there.</source>
      <translation>Elle exige peut-être TLS, ou parle là autre chose que DICOM.</translation>
    </message>
    <message>
      <source>It may ask who we are: `medviewer pacs add --certificate --key` names our certificate.</source>
      <translation>Elle demande peut-être qui nous sommes : `medviewer pacs add --certificate --key` indique notre certificat.</translation>
    </message>
    <message>
      <source>It is busy just now. Try again later.</source>
      <translation>Elle est occupée en ce moment. Réessayez plus tard.</translation>
    </message>
    <message>
      <source>{} does not support {}.</source>
      <translation>{} ne prend pas en charge {}.</translation>
    </message>
    <message>
      <source>Ask who runs it to allow it.</source>
      <translation>Demandez à son responsable de l’autoriser.</translation>
    </message>
    <message>
      <source>{} is reached by DICOMweb only.</source>
      <translation>{} n’est joignable que par DICOMweb.</translation>
    </message>
    <message>
      <source>Ask it by DICOMweb.</source>
      <translation>Interrogez-la par DICOMweb.</translation>
    </message>
    <message>
      <source>{} refused us.</source>
      <translation>{} nous a refusés.</translation>
    </message>
    <message>
      <source>It does not know our title {}; ask who runs it to add it.</source>
      <translation>Elle ne connaît pas notre titre AE {} ; demandez à son responsable de l’ajouter.</translation>
    </message>
    <message>
      <source>It is not called {}: check its title.</source>
      <translation>Elle ne s’appelle pas {} : vérifiez son titre AE.</translation>
    </message>
    <message>
      <source>{} broke off during {}.</source>
      <translation>{} a rompu la connexion pendant {}.</translation>
    </message>
    <message>
      <source>Try again. If it always does so, it may not allow us that; ask who runs it.</source>
      <translation>Réessayez. Si elle le fait toujours, elle ne nous le permet peut-être pas ; demandez à son responsable.</translation>
    </message>
    <message>
      <source>{} is not found: nobody knows the address {}.</source>
      <translation>{} est introuvable : l’adresse {} est inconnue.</translation>
    </message>
    <message>
      <source>Check address, port and network.</source>
      <translation>Vérifiez l’adresse, le port et le réseau.</translation>
    </message>
    <message>
      <source>{} does not answer at {}, port {}.</source>
      <translation>{} ne répond pas ({}, port {}).</translation>
    </message>
    <message>
      <source>{} refused {}: status {} ({}).</source>
      <translation>{} a refusé {} : statut {} ({}).</translation>
    </message>
    <message>
      <source>{} refused {}: status {}.</source>
      <translation>{} a refusé {} : statut {}.</translation>
    </message>
    <message>
      <source>It may not have the study (any more), or not give it to us.</source>
      <translation>Elle n’a peut-être pas (ou plus) l’examen, ou ne nous le donne pas.</translation>
    </message>
    <message>
      <source>It may not have the study (any more), or not know that {} is here, at port {}.</source>
      <translation>Elle n’a peut-être pas (ou plus) l’examen, ou ne sait pas que {} se trouve ici, au port {}.</translation>
    </message>
    <message>
      <source>the retrieval</source>
      <translation>la récupération</translation>
    </message>
    <message>
      <source>It has no room left; ask who runs it.</source>
      <translation>Elle n’a plus de place ; demandez à son responsable.</translation>
    </message>
    <message>
      <source>the echo</source>
      <translation>l’écho</translation>
    </message>
    <message>
      <source>{} kinds of files are too many at once.</source>
      <translation>{} types de fichiers, c’est trop à la fois.</translation>
    </message>
    <message>
      <source>Send fewer.</source>
      <translation>Envoyez-en moins.</translation>
    </message>
    <message>
      <source>{} does not take {}: {}</source>
      <translation>{} n’accepte pas {} : {}</translation>
    </message>
    <message>
      <source>the query</source>
      <translation>la recherche</translation>
    </message>
    <message>
      <source>{} of {} files did not come from {}; retrieve the study again.</source>
      <translation>{} fichiers sur {} ne sont pas arrivés de {} ; récupérez l’examen à nouveau.</translation>
    </message>
    <message>
      <source>{} Files that came: {}; retrieve the study again.</source>
      <translation>{} Fichiers arrivés : {} ; récupérez l’examen à nouveau.</translation>
    </message>
    <message>
      <source>{} {} of {} files came; retrieve the study again.</source>
      <translation>{} {} fichiers sur {} sont arrivés ; récupérez l’examen à nouveau.</translation>
    </message>
    <message>
      <source>Free space on the disk.</source>
      <translation>Libérez de la place sur le disque.</translation>
    </message>
    <message>
      <source>{} is no DICOM file that can be sent ({}).</source>
      <translation>{} n’est pas un fichier DICOM qui puisse être envoyé ({}).</translation>
    </message>
    <message>
      <source>{} of {} files were not sent to {}.</source>
      <translation>{} fichiers sur {} n’ont pas été envoyés à {}.</translation>
    </message>
    <message>
      <source>{} is no DICOM file that can be sent.</source>
      <translation>{} n’est pas un fichier DICOM qui puisse être envoyé.</translation>
    </message>
    <message>
      <source>{} is not sent: {}</source>
      <translation>{} n’est pas envoyé : {}</translation>
    </message>
    <message>
      <source>{} {} of {} files were sent before.</source>
      <translation>{} Avant cela, {} fichiers sur {} ont été envoyés.</translation>
    </message>
    <message>
      <source>it has no {}</source>
      <translation>{} manque</translation>
    </message>
    <message>
      <source>{!r} is no date.</source>
      <translation>{!r} n’est pas une date.</translation>
    </message>
    <message>
      <source>Write 2024-01-31, or 2024-01-01 - 2024-01-31 from the one to the other.</source>
      <translation>Écrivez 2024-01-31 ou, d’un jour à l’autre, 2024-01-01 - 2024-01-31.</translation>
    </message>
    <message>
      <source>Nobody can listen at port {}: {}.</source>
      <translation>Impossible d’écouter sur le port {} : {}.</translation>
    </message>
    <message>
      <source>Choose another port.</source>
      <translation>Choisissez un autre port.</translation>
    </message>
    <message>
      <source>{!r} is no Application Entity title.</source>
      <translation>{!r} n’est pas un titre d’entité applicative (AE).</translation>
    </message>
    <message>
      <source>It has 1 to 16 ASCII letters.</source>
      <translation>Il a de 1 à 16 caractères ASCII.</translation>
    </message>
    <message>
      <source>{} is no port.</source>
      <translation>{} n’est pas un port.</translation>
    </message>
    <message>
      <source>Ports are 1 to 65535; usual is 104.</source>
      <translation>Les ports vont de 1 à 65535 ; l’usage est 104.</translation>
    </message>
    <message>
      <source>No station is called {!r}.</source>
      <translation>Aucune station ne s’appelle {!r}.</translation>
    </message>
    <message>
      <source>{!r} is no name for a station.</source>
      <translation>{!r} n’est pas un nom de station.</translation>
    </message>
    <message>
      <source>Use up to 40 letters, digits, blanks, '-', '_', '.'.</source>
      <translation>Utilisez jusqu’à 40 lettres, chiffres, espaces, « - », « _ », « . ».</translation>
    </message>
    <message>
      <source>{} has no address.</source>
      <translation>{} n’a pas d’adresse.</translation>
    </message>
    <message>
      <source>Give it a host and a port, or an address of DICOMweb, or both.</source>
      <translation>Indiquez un hôte et un port, ou une adresse DICOMweb, ou les deux.</translation>
    </message>
    <message>
      <source>{!r} is no address.</source>
      <translation>{!r} n’est pas une adresse.</translation>
    </message>
    <message>
      <source>It begins with https:// or http://.</source>
      <translation>Elle commence par https:// ou http://.</translation>
    </message>
    <message>
      <source>{} is no list of stations ({}).</source>
      <translation>{} n’est pas une liste de stations ({}).</translation>
    </message>
    <message>
      <source>Move it away and add the stations again.</source>
      <translation>Déplacez-le et ajoutez à nouveau les stations.</translation>
    </message>
    <message>
      <source>Known: {}. `medviewer pacs add --help` says how to add one.</source>
      <translation>Connues : {}. `medviewer pacs add --help` dit comment en ajouter une.</translation>
    </message>
    <message>
      <source>None is known yet. `medviewer pacs add --help` says how to add one.</source>
      <translation>Aucune n’est encore connue. `medviewer pacs add --help` dit comment en ajouter une.</translation>
    </message>
    <message>
      <source>Its certificate must be renewed, or a clock is wrong.</source>
      <translation>Son certificat doit être renouvelé, ou une horloge est fausse.</translation>
    </message>
    <message>
      <source>Name the authority that issued its certificate: `medviewer pacs add --authority`.</source>
      <translation>Indiquez l’autorité qui a émis son certificat : `medviewer pacs add --authority`.</translation>
    </message>
    <message>
      <source>Add the station by a host name that its certificate has.</source>
      <translation>Ajoutez la station sous un nom d’hôte que son certificat contient.</translation>
    </message>
    <message>
      <source>Name files in PEM form.</source>
      <translation>Indiquez des fichiers au format PEM.</translation>
    </message>
    <message>
      <source>{} and we do not trust each other: {}.</source>
      <translation>{} et nous ne nous faisons pas mutuellement confiance : {}.</translation>
    </message>
    <message>
      <source>The key belongs to another certificate.</source>
      <translation>La clé est celle d’un autre certificat.</translation>
    </message>
    <message>
      <source>The certificates for {} cannot be used: {}.</source>
      <translation>Les certificats pour {} ne peuvent pas être utilisés : {}.</translation>
    </message>
    <message>
      <source>{} has no certificate that says who we are.</source>
      <translation>{} n’a pas de certificat qui dise qui nous sommes.</translation>
    </message>
    <message>
      <source>Name it: `medviewer pacs add --tls --authority --certificate --key`.</source>
      <translation>Indiquez-le : `medviewer pacs add --tls --authority --certificate --key`.</translation>
    </message>
    <message>
      <source>{} does not speak TLS where we asked it to.</source>
      <translation>{} ne parle pas TLS là où nous l’avons interrogée.</translation>
    </message>
    <message>
      <source>Check its port, and whether it is to be asked over TLS (https) at all.</source>
      <translation>Vérifiez son port, et si elle doit vraiment être interrogée par TLS (https).</translation>
    </message>
    <message>
      <source>Name the key, too, where the file of the certificate does not hold it.</source>
      <translation>Indiquez aussi la clé si le fichier du certificat ne la contient pas.</translation>
    </message>
    <message>
      <source>Check the user of the station and the environment variable {}.</source>
      <translation>Vérifiez l’utilisateur de la station et la variable d’environnement {}.</translation>
    </message>
    <message>
      <source>It may not have the study (any more), or its DICOMweb is at another address.</source>
      <translation>Elle n’a peut-être pas (ou plus) l’examen, ou son DICOMweb est à une autre adresse.</translation>
    </message>
    <message>
      <source>{} sent something that is not DICOM ({}).</source>
      <translation>{} a envoyé quelque chose qui n’est pas du DICOM ({}).</translation>
    </message>
    <message>
      <source>Check its DICOMweb address.</source>
      <translation>Vérifiez son adresse DICOMweb.</translation>
    </message>
    <message>
      <source>{} has no DICOMweb address.</source>
      <translation>{} n’a pas d’adresse DICOMweb.</translation>
    </message>
    <message>
      <source>Add its address of DICOMweb.</source>
      <translation>Ajoutez son adresse DICOMweb.</translation>
    </message>
    <message>
      <source>{} files</source>
      <translation>Fichiers : {}</translation>
    </message>
    <message>
      <source>{} answered with HTTP status {}.</source>
      <translation>{} a répondu avec le statut HTTP {}.</translation>
    </message>
    <message>
      <source>Try again.</source>
      <translation>Réessayez.</translation>
    </message>
    <message>
      <source>{} does not answer at {} ({}).</source>
      <translation>{} ne répond pas à {} ({}).</translation>
    </message>
    <message>
      <source>Check address, network and, with https, the certificates.</source>
      <translation>Vérifiez l’adresse, le réseau et, avec https, les certificats.</translation>
    </message>
    <message>
      <source>{} sends us on to {}.</source>
      <translation>{} nous renvoie vers {}.</translation>
    </message>
    <message>
      <source>Change the address of the station.</source>
      <translation>Modifiez l’adresse de la station.</translation>
    </message>
    <message>
      <source>Writing the report</source>
      <translation>Rédaction du compte rendu</translation>
    </message>
    <message>
      <source>Exporting series {} of {}</source>
      <translation>Export de la série {} sur {}</translation>
    </message>
    <message>
      <source>Nothing is chosen.</source>
      <translation>Rien n’est choisi.</translation>
    </message>
    <message>
      <source>There is nothing to report.</source>
      <translation>Il n’y a rien à rapporter.</translation>
    </message>
    <message>
      <source>Analyse a series first.</source>
      <translation>Analysez d’abord une série.</translation>
    </message>
    <message>
      <source>The series are of {} studies.</source>
      <translation>Les séries appartiennent à {} examens.</translation>
    </message>
    <message>
      <source>Write one report for each.</source>
      <translation>Écrivez un rapport pour chacun.</translation>
    </message>
    <message>
      <source>Open DICOM files, a DICOMDIR or a ZIP</source>
      <translation>Ouvrir des fichiers DICOM, un DICOMDIR ou un ZIP</translation>
    </message>
    <message>
      <source>Open patient history</source>
      <translation>Ouvrir l’historique du patient</translation>
    </message>
    <message>
      <source>Tables of trials (*.csv)</source>
      <translation>Tableaux d’essais (*.csv)</translation>
    </message>
    <message>
      <source>Open folder</source>
      <translation>Ouvrir un dossier</translation>
    </message>
    <message>
      <source>Open saved findings</source>
      <translation>Ouvrir des constatations enregistrées</translation>
    </message>
    <message>
      <source>Open a trial</source>
      <translation>Ouvrir un essai</translation>
    </message>
    <message>
      <source>Save findings</source>
      <translation>Enregistrer les constatations</translation>
    </message>
    <message>
      <source>Patient histories ({})</source>
      <translation>Historiques de patients ({})</translation>
    </message>
    <message>
      <source>Window presets of the modality  (1 … 9)</source>
      <translation>Préréglages de fenêtrage de la modalité  (1 … 9)</translation>
    </message>
    <message>
      <source>All tools that measure</source>
      <translation>Tous les outils de mesure</translation>
    </message>
    <message>
      <source>Presets</source>
      <translation>Préréglages</translation>
    </message>
    <message>
      <source>Measure</source>
      <translation>Mesurer</translation>
    </message>
    <message>
      <source>How many viewports are shown</source>
      <translation>Nombre de vues affichées</translation>
    </message>
    <message>
      <source>Layout</source>
      <translation>Disposition</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>Commandes</translation>
    </message>
    <message>
      <source>Type what you want to do…</source>
      <translation>Tapez ce que vous voulez faire…</translation>
    </message>
    <message>
      <source>Search commands</source>
      <translation>Rechercher des commandes</translation>
    </message>
    <message>
      <source>Commands that fit</source>
      <translation>Commandes correspondantes</translation>
    </message>
    <message>
      <source>No command has these words.</source>
      <translation>Aucune commande ne contient ces mots.</translation>
    </message>
    <message>
      <source>Left drag: {}</source>
      <translation>Glisser avec le bouton gauche : {}</translation>
    </message>
    <message>
      <source>There are no grey levels to set here.</source>
      <translation>Il n’y a pas de niveaux de gris à régler ici.</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Fichier</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>É&amp;dition</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Affichage</translation>
    </message>
    <message>
      <source>&amp;Picture</source>
      <translation>I&amp;mage</translation>
    </message>
    <message>
      <source>&amp;Measure</source>
      <translation>M&amp;esurer</translation>
    </message>
    <message>
      <source>F&amp;indings</source>
      <translation>&amp;Constatations</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>A&amp;ide</translation>
    </message>
    <message>
      <source>Open &amp;recent</source>
      <translation>O&amp;uverts récemment</translation>
    </message>
    <message>
      <source>Docu&amp;ments</source>
      <translation>Docu&amp;ments</translation>
    </message>
    <message>
      <source>Wind&amp;ow presets</source>
      <translation>Préré&amp;glages de fenêtrage</translation>
    </message>
    <message>
      <source>F&amp;lip and turn</source>
      <translation>Miroir et r&amp;otation</translation>
    </message>
    <message>
      <source>S&amp;lices and series</source>
      <translation>Coupe&amp;s et séries</translation>
    </message>
    <message>
      <source>La&amp;yout</source>
      <translation>&amp;Disposition</translation>
    </message>
    <message>
      <source>Open &amp;folder…</source>
      <translation>Ou&amp;vrir un dossier…</translation>
    </message>
    <message>
      <source>Open f&amp;iles, DICOMDIR or ZIP…</source>
      <translation>Ouvrir &amp;des fichiers, un DICOMDIR ou un ZIP…</translation>
    </message>
    <message>
      <source>C&amp;lose study</source>
      <translation>&amp;Fermer l’examen</translation>
    </message>
    <message>
      <source>Open patient &amp;history…</source>
      <translation>&amp;Ouvrir l’historique du patient…</translation>
    </message>
    <message>
      <source>&amp;Save findings…</source>
      <translation>&amp;Enregistrer les constatations…</translation>
    </message>
    <message>
      <source>&amp;Preferences…</source>
      <translation>&amp;Préférences…</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Quitter</translation>
    </message>
    <message>
      <source>&amp;Fit to window</source>
      <translation>Ajuster à la &amp;vue</translation>
    </message>
    <message>
      <source>&amp;One to one</source>
      <translation>&amp;Un pour un</translation>
    </message>
    <message>
      <source>Zoom &amp;in</source>
      <translation>Agra&amp;ndir</translation>
    </message>
    <message>
      <source>Zoom o&amp;ut</source>
      <translation>&amp;Réduire</translation>
    </message>
    <message>
      <source>Flip &amp;left to right</source>
      <translation>Retourner &amp;gauche-droite</translation>
    </message>
    <message>
      <source>Flip top to &amp;bottom</source>
      <translation>Retourner &amp;haut-bas</translation>
    </message>
    <message>
      <source>Turn &amp;right by 90°</source>
      <translation>T&amp;ourner de 90° à droite</translation>
    </message>
    <message>
      <source>Turn l&amp;eft by 90°</source>
      <translation>Tourner de &amp;90° à gauche</translation>
    </message>
    <message>
      <source>Turn right by 1°</source>
      <translation>Tourner de 1° à droite</translation>
    </message>
    <message>
      <source>Turn left by 1°</source>
      <translation>Tourner de 1° à gauche</translation>
    </message>
    <message>
      <source>Not turned</source>
      <translation>Sans rotation</translation>
    </message>
    <message>
      <source>&amp;Texts in the corners</source>
      <translation>Textes &amp;dans les coins</translation>
    </message>
    <message>
      <source>&amp;Drawings of the file (overlays)</source>
      <translation>&amp;Tracés du fichier (overlays)</translation>
    </message>
    <message>
      <source>&amp;All DICOM elements…</source>
      <translation>Tous les élé&amp;ments DICOM…</translation>
    </message>
    <message>
      <source>S&amp;mooth pixels</source>
      <translation>L&amp;isser les pixels</translation>
    </message>
    <message>
      <source>&amp;Series list</source>
      <translation>Liste des &amp;séries</translation>
    </message>
    <message>
      <source>Fi&amp;ndings panel</source>
      <translation>Panneau des &amp;constatations</translation>
    </message>
    <message>
      <source>&amp;History panel</source>
      <translation>&amp;Panneau de l’historique</translation>
    </message>
    <message>
      <source>Me&amp;asurements panel</source>
      <translation>Panneau des &amp;mesures</translation>
    </message>
    <message>
      <source>&amp;Panels as at first</source>
      <translation>Panneaux comme au dé&amp;but</translation>
    </message>
    <message>
      <source>Full s&amp;creen</source>
      <translation>P&amp;lein écran</translation>
    </message>
    <message>
      <source>Next &amp;viewport</source>
      <translation>Vue &amp;suivante</translation>
    </message>
    <message>
      <source>Previo&amp;us viewport</source>
      <translation>&amp;Vue précédente</translation>
    </message>
    <message>
      <source>One viewport &amp;large, or all again</source>
      <translation>&amp;Une vue en grand, ou toutes</translation>
    </message>
    <message>
      <source>Change places with the ne&amp;xt viewport</source>
      <translation>É&amp;changer avec la vue suivante</translation>
    </message>
    <message>
      <source>Show in the next viewport &amp;too</source>
      <translation>Afficher &amp;aussi dans la vue suivante</translation>
    </message>
    <message>
      <source>&amp;Window tool</source>
      <translation>&amp;Outil de fenêtrage</translation>
    </message>
    <message>
      <source>grey levels</source>
      <translation>niveaux de gris</translation>
    </message>
    <message>
      <source>&amp;Scroll tool</source>
      <translation>Ou&amp;til de défilement</translation>
    </message>
    <message>
      <source>slices</source>
      <translation>coupes</translation>
    </message>
    <message>
      <source>&amp;Zoom tool</source>
      <translation>Outil de &amp;zoom</translation>
    </message>
    <message>
      <source>zoom</source>
      <translation>zoom</translation>
    </message>
    <message>
      <source>&amp;Pan tool</source>
      <translation>O&amp;util de déplacement</translation>
    </message>
    <message>
      <source>pan</source>
      <translation>déplacement</translation>
    </message>
    <message>
      <source>Turn tool</source>
      <translation>Outil de rotation</translation>
    </message>
    <message>
      <source>turn by any angle, with Shift by tenths of a degree</source>
      <translation>tourner d’un angle quelconque, avec Maj par dixièmes de degré</translation>
    </message>
    <message>
      <source>&amp;3-D cursor</source>
      <translation>Curseur &amp;3D</translation>
    </message>
    <message>
      <source>Window of the &amp;file</source>
      <translation>Fenêtrage &amp;du fichier</translation>
    </message>
    <message>
      <source>&amp;Automatic window</source>
      <translation>&amp;Fenêtrage automatique</translation>
    </message>
    <message>
      <source>&amp;Invert</source>
      <translation>In&amp;verser</translation>
    </message>
    <message>
      <source>&amp;Reset</source>
      <translation>Ré&amp;initialiser</translation>
    </message>
    <message>
      <source>&amp;Next slice</source>
      <translation>Coupe &amp;suivante</translation>
    </message>
    <message>
      <source>Pre&amp;vious slice</source>
      <translation>Coup&amp;e précédente</translation>
    </message>
    <message>
      <source>Ten slices forwar&amp;d</source>
      <translation>&amp;10 coupes en avant</translation>
    </message>
    <message>
      <source>Ten slices &amp;back</source>
      <translation>1&amp;0 coupes en arrière</translation>
    </message>
    <message>
      <source>Firs&amp;t slice</source>
      <translation>P&amp;remière coupe</translation>
    </message>
    <message>
      <source>&amp;Last slice</source>
      <translation>&amp;Dernière coupe</translation>
    </message>
    <message>
      <source>In the order of acquisition</source>
      <translation>Dans l’ordre d’acquisition</translation>
    </message>
    <message>
      <source>N&amp;ext series</source>
      <translation>Série suiv&amp;ante</translation>
    </message>
    <message>
      <source>Previo&amp;us series</source>
      <translation>Série &amp;précédente</translation>
    </message>
    <message>
      <source>Same place in the next series</source>
      <translation>Même endroit dans la série suivante</translation>
    </message>
    <message>
      <source>Same place in the series before</source>
      <translation>Même endroit dans la série précédente</translation>
    </message>
    <message>
      <source>Find a &amp;command…</source>
      <translation>Chercher &amp;une commande…</translation>
    </message>
    <message>
      <source>First &amp;steps</source>
      <translation>P&amp;remiers pas</translation>
    </message>
    <message>
      <source>&amp;Keyboard and mouse</source>
      <translation>&amp;Clavier et souris</translation>
    </message>
    <message>
      <source>&amp;Models…</source>
      <translation>&amp;Modèles…</translation>
    </message>
    <message>
      <source>Test picture of the &amp;display…</source>
      <translation>Mire de contrôle de l’&amp;écran…</translation>
    </message>
    <message>
      <source>&amp;About medviewer</source>
      <translation>À &amp;propos de medviewer</translation>
    </message>
    <message>
      <source>One to one</source>
      <translation>Un pour un</translation>
    </message>
    <message>
      <source>Take every turn back; flips stay</source>
      <translation>Annuler toute rotation ; les retournements restent</translation>
    </message>
    <message>
      <source>All elements of the file that is shown, with a search</source>
      <translation>Tous les éléments du fichier affiché, avec recherche</translation>
    </message>
    <message>
      <source>Put the panels and the tool bar back where they were at the first start</source>
      <translation>Remettre les panneaux et la barre d’outils où ils étaient au premier démarrage</translation>
    </message>
    <message>
      <source>Or drag the grip at the top of a picture to another viewport</source>
      <translation>Ou glissez la poignée en haut de l’image vers une autre vue</translation>
    </message>
    <message>
      <source>Or drag the grip at the top of a picture to another viewport with Ctrl</source>
      <translation>Ou glissez la poignée en haut de l’image vers une autre vue avec Ctrl</translation>
    </message>
    <message>
      <source>Left click or drag: the same place in all viewports (or Shift and move)</source>
      <translation>Cliquer ou glisser à gauche : le même endroit dans toutes les vues (ou Maj et bouger)</translation>
    </message>
    <message>
      <source>Reset the view</source>
      <translation>Réinitialiser l’affichage</translation>
    </message>
    <message>
      <source>Scroll by Instance Number instead of by position</source>
      <translation>Faire défiler par Instance Number plutôt que par position</translation>
    </message>
    <message>
      <source>The next time, phase, echo or b-value, or sequence, that shows this place</source>
      <translation>Le temps, la phase, l’écho, la valeur b ou la séquence suivante qui montre cet endroit</translation>
    </message>
    <message>
      <source>What each model was trained on, how well it does, and what it cannot do</source>
      <translation>Sur quoi chaque modèle a été entraîné, ses performances et ses limites</translation>
    </message>
    <message>
      <source>Steps, ramp, letters and lines by which the screen is judged</source>
      <translation>Paliers, dégradé, lettres et lignes pour juger l’écran</translation>
    </message>
    <message>
      <source>{} × {} viewports</source>
      <translation>{} × {} vues</translation>
    </message>
    <message>
      <source>Preset {}</source>
      <translation>Préréglage {}</translation>
    </message>
    <message>
      <source>{} rows, {} columns</source>
      <translation>{} lignes, {} colonnes</translation>
    </message>
    <message>
      <source>There is no window preset {} for this picture.</source>
      <translation>Il n’y a pas de préréglage de fenêtrage {} pour cette image.</translation>
    </message>
    <message>
      <source>What is shown has no heat map</source>
      <translation>Ce qui est affiché n’a pas de carte de chaleur</translation>
    </message>
    <message>
      <source>Opacity of the heat map</source>
      <translation>Opacité de la carte de chaleur</translation>
    </message>
    <message>
      <source>Open a study first.</source>
      <translation>Ouvrez d’abord un examen.</translation>
    </message>
    <message>
      <source>There is nothing to save: nothing was analysed or measured yet.</source>
      <translation>Rien à enregistrer : rien n’a encore été analysé ni mesuré.</translation>
    </message>
    <message>
      <source>Nothing was opened yet</source>
      <translation>Rien n’a encore été ouvert</translation>
    </message>
    <message>
      <source>This viewport is empty.</source>
      <translation>Cette vue est vide.</translation>
    </message>
    <message>
      <source>Keyboard and mouse</source>
      <translation>Clavier et souris</translation>
    </message>
    <message>
      <source>About medviewer</source>
      <translation>À propos de medviewer</translation>
    </message>
    <message>
      <source>{}: on</source>
      <translation>{} : activé</translation>
    </message>
    <message>
      <source>{}: off</source>
      <translation>{} : désactivé</translation>
    </message>
    <message>
      <source>window level, width, contrast, brightness</source>
      <translation>niveau, largeur, fenêtrage, contraste, luminosité</translation>
    </message>
    <message>
      <source>multiplanar reconstruction, oblique, reformat</source>
      <translation>reconstruction multiplanaire, oblique, reformatage</translation>
    </message>
    <message>
      <source>straighten, panoramic, dental arch, vessel, centerline</source>
      <translation>redresser, panoramique, arcade dentaire, vaisseau, ligne centrale</translation>
    </message>
    <message>
      <source>cross-sectional, perpendicular, buccolingual, implant, vessel, stenosis</source>
      <translation>coupe perpendiculaire, vestibulo-linguale, orthoradiale, implant, vaisseau, sténose</translation>
    </message>
    <message>
      <source>volume rendering</source>
      <translation>rendu volumique</translation>
    </message>
    <message>
      <source>movie, loop, animation</source>
      <translation>film, boucle, animation, ciné</translation>
    </message>
    <message>
      <source>stack, browse</source>
      <translation>pile, parcourir, défiler</translation>
    </message>
    <message>
      <source>move, hand, drag</source>
      <translation>bouger, main, glisser</translation>
    </message>
    <message>
      <source>enlarge, magnify</source>
      <translation>agrandir, grossir</translation>
    </message>
    <message>
      <source>rotate</source>
      <translation>rotation, pivoter</translation>
    </message>
    <message>
      <source>rotate clockwise</source>
      <translation>rotation horaire, pivoter</translation>
    </message>
    <message>
      <source>rotate counterclockwise</source>
      <translation>rotation antihoraire, pivoter</translation>
    </message>
    <message>
      <source>mirror</source>
      <translation>miroir</translation>
    </message>
    <message>
      <source>mirror upside down</source>
      <translation>miroir, à l’envers</translation>
    </message>
    <message>
      <source>negative, black and white</source>
      <translation>négatif, noir et blanc</translation>
    </message>
    <message>
      <source>original, default view</source>
      <translation>origine, vue par défaut</translation>
    </message>
    <message>
      <source>localizer, same point, synchronise</source>
      <translation>repère, localisateur, même point, synchroniser</translation>
    </message>
    <message>
      <source>annotations, overlay, patient data</source>
      <translation>annotations, surimpression, données du patient</translation>
    </message>
    <message>
      <source>actual size, life size</source>
      <translation>taille réelle, grandeur nature</translation>
    </message>
    <message>
      <source>edge enhancement</source>
      <translation>accentuation des contours, netteté</translation>
    </message>
    <message>
      <source>blur, noise</source>
      <translation>flou, bruit</translation>
    </message>
    <message>
      <source>interpolation</source>
      <translation>interpolation</translation>
    </message>
    <message>
      <source>color map, palette, false colours</source>
      <translation>table de couleurs, palette, fausses couleurs</translation>
    </message>
    <message>
      <source>thick slab</source>
      <translation>coupe épaisse</translation>
    </message>
    <message>
      <source>slice thickness</source>
      <translation>épaisseur de coupe</translation>
    </message>
    <message>
      <source>fullscreen, maximise</source>
      <translation>plein écran, agrandir</translation>
    </message>
    <message>
      <source>synchronise, sync scrolling, lock</source>
      <translation>synchroniser le défilement, verrouiller</translation>
    </message>
    <message>
      <source>synchronise, sync, lock</source>
      <translation>synchroniser, verrouiller</translation>
    </message>
    <message>
      <source>localizer, scout, cross-reference</source>
      <translation>localisateur, lignes de coupe, scout</translation>
    </message>
    <message>
      <source>fusion, overlay, blend, difference, subtraction of two series</source>
      <translation>fusion, superposer, fondu, différence, soustraction de deux séries</translation>
    </message>
    <message>
      <source>compare, prior, align, coregistration</source>
      <translation>comparer, antérieur, aligner, recalage</translation>
    </message>
    <message>
      <source>hanging protocol, compare with prior</source>
      <translation>protocole d’affichage, comparer à l’antérieur</translation>
    </message>
    <message>
      <source>save hanging protocol, layout</source>
      <translation>enregistrer le protocole d’affichage, disposition</translation>
    </message>
    <message>
      <source>second monitor, detach, new window</source>
      <translation>second écran, moniteur, détacher, nouvelle fenêtre</translation>
    </message>
    <message>
      <source>compare side by side, split</source>
      <translation>comparer côte à côte, diviser</translation>
    </message>
    <message>
      <source>single</source>
      <translation>unique, seul</translation>
    </message>
    <message>
      <source>maximise, single</source>
      <translation>agrandir, seul</translation>
    </message>
    <message>
      <source>ruler, distance, caliper, line, measure</source>
      <translation>règle, distance, compas, ligne, mesurer</translation>
    </message>
    <message>
      <source>diameter, bidirectional, long and short axis</source>
      <translation>diamètre, bidirectionnel, grand et petit axe</translation>
    </message>
    <message>
      <source>segment, segmentation, threshold, magic wand, seed, volume</source>
      <translation>segmenter, segmentation, seuil, baguette magique, germe, volume</translation>
    </message>
    <message>
      <source>enhancement, kinetics, perfusion, washout, dynamic, time activity</source>
      <translation>rehaussement, cinétique, perfusion, washout, dynamique, courbe temps-activité</translation>
    </message>
    <message>
      <source>interpolate, missing slices, volume</source>
      <translation>interpoler, coupes manquantes, volume</translation>
    </message>
    <message>
      <source>circle, oval, area, density, region</source>
      <translation>cercle, ovale, surface, densité, région</translation>
    </message>
    <message>
      <source>box, square, area, region</source>
      <translation>boîte, carré, surface, région</translation>
    </message>
    <message>
      <source>contour, pencil, area, region, volume</source>
      <translation>contour, crayon, surface, région, volume</translation>
    </message>
    <message>
      <source>density, probe, pixel value</source>
      <translation>densité, sonde, valeur de pixel</translation>
    </message>
    <message>
      <source>scoliosis</source>
      <translation>scoliose</translation>
    </message>
    <message>
      <source>annotation, pointer</source>
      <translation>annotation, pointeur</translation>
    </message>
    <message>
      <source>annotation, label, note</source>
      <translation>annotation, étiquette, note</translation>
    </message>
    <message>
      <source>spine labels, levels, disc</source>
      <translation>étiqueter le rachis, niveaux, disque</translation>
    </message>
    <message>
      <source>remove, erase</source>
      <translation>enlever, effacer</translation>
    </message>
    <message>
      <source>RECIST, follow-up, lesions over time, response, table</source>
      <translation>RECIST, suivi, lésions dans le temps, réponse, tableau</translation>
    </message>
    <message>
      <source>hide annotations</source>
      <translation>masquer les annotations</translation>
    </message>
    <message>
      <source>scale, spacing</source>
      <translation>échelle, espacement</translation>
    </message>
    <message>
      <source>metadata, attributes</source>
      <translation>métadonnées, attributs, en-tête</translation>
    </message>
    <message>
      <source>anonymise, anonymize, pseudonymise</source>
      <translation>anonymiser, pseudonymiser</translation>
    </message>
    <message>
      <source>hide patient name, teaching</source>
      <translation>masquer le nom du patient, enseignement</translation>
    </message>
    <message>
      <source>screenshot, snapshot, capture</source>
      <translation>capture d’écran, instantané</translation>
    </message>
    <message>
      <source>GIF, film, clip, video, cine, animation</source>
      <translation>GIF, film, clip, vidéo, ciné, animation</translation>
    </message>
    <message>
      <source>segmentation, key images, save as, JPEG, PNG</source>
      <translation>segmentation, images clés, enregistrer sous, JPEG, PNG</translation>
    </message>
    <message>
      <source>paper, film</source>
      <translation>papier, film</translation>
    </message>
    <message>
      <source>settings, options, language, keys, mouse</source>
      <translation>paramètres, réglages, options, langue, touches, souris</translation>
    </message>
    <message>
      <source>help, shortcuts, hotkeys, keys</source>
      <translation>aide, raccourcis, touches</translation>
    </message>
    <message>
      <source>help, introduction, tutorial</source>
      <translation>aide, introduction, tutoriel</translation>
    </message>
    <message>
      <source>analyze, detection</source>
      <translation>analyser, détection, IA</translation>
    </message>
    <message>
      <source>confirm, agree</source>
      <translation>confirmer, approuver</translation>
    </message>
    <message>
      <source>false positive, dismiss</source>
      <translation>faux positif, écarter</translation>
    </message>
    <message>
      <source>heat map, saliency</source>
      <translation>carte de chaleur, saillance, explication</translation>
    </message>
    <message>
      <source>exit, close</source>
      <translation>sortir, fermer</translation>
    </message>
    <message>
      <source>import, load</source>
      <translation>importer, charger</translation>
    </message>
    <message>
      <source>archive, import, network</source>
      <translation>archive, importer, réseau</translation>
    </message>
    <message>
      <source>More tools</source>
      <translation>Autres outils</translation>
    </message>
    <message>
      <source>Documents name the patient: they are not shown in this mode.</source>
      <translation>Les documents nomment le patient : ils ne sont pas montrés dans ce mode.</translation>
    </message>
    <message>
      <source>This document is of another patient than the pictures in the active viewport: those are of {}.</source>
      <translation>Ce document est d’un autre patient que les images de la vue active : celles-ci sont de {}.</translation>
    </message>
    <message>
      <source>Document</source>
      <translation>Document</translation>
    </message>
    <message>
      <source>There are no documents</source>
      <translation>Il n’y a pas de documents</translation>
    </message>
    <message>
      <source>Find in the document</source>
      <translation>Rechercher dans le document</translation>
    </message>
    <message>
      <source>Not found.</source>
      <translation>Introuvable.</translation>
    </message>
    <message>
      <source>The pages have no text that could be searched; they may be pictures.</source>
      <translation>Les pages n’ont pas de texte où chercher ; ce sont peut-être des images.</translation>
    </message>
    <message>
      <source>Searching page {} of {}…</source>
      <translation>Recherche à la page {} sur {}…</translation>
    </message>
    <message>
      <source>Larger</source>
      <translation>Agrandir</translation>
    </message>
    <message>
      <source>Smaller</source>
      <translation>Réduire</translation>
    </message>
    <message>
      <source>Fit to width</source>
      <translation>Ajuster à la largeur</translation>
    </message>
    <message>
      <source>Whole page</source>
      <translation>Page entière</translation>
    </message>
    <message>
      <source>Find…</source>
      <translation>Rechercher…</translation>
    </message>
    <message>
      <source>Copy the text</source>
      <translation>Copier le texte</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>Imprimer…</translation>
    </message>
    <message>
      <source>Save a copy…</source>
      <translation>Enregistrer une copie…</translation>
    </message>
    <message>
      <source>Next hit</source>
      <translation>Occurrence suivante</translation>
    </message>
    <message>
      <source>Previous hit</source>
      <translation>Occurrence précédente</translation>
    </message>
    <message>
      <source>Scroll</source>
      <translation>Défiler</translation>
    </message>
    <message>
      <source>Wheel, arrows, PgUp, PgDn, Space</source>
      <translation>Molette, flèches, Page préc., Page suiv., Espace</translation>
    </message>
    <message>
      <source>Next page, previous page</source>
      <translation>Page suivante, page précédente</translation>
    </message>
    <message>
      <source>Right, Left</source>
      <translation>Droite, Gauche</translation>
    </message>
    <message>
      <source>First page, last page</source>
      <translation>Première page, dernière page</translation>
    </message>
    <message>
      <source>Home, End</source>
      <translation>Début, Fin</translation>
    </message>
    <message>
      <source>Pages of the document</source>
      <translation>Pages du document</translation>
    </message>
    <message>
      <source>Page {} is being drawn…</source>
      <translation>La page {} est en cours de dessin…</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Page</translation>
    </message>
    <message>
      <source>Page {} has no text that could be copied; it may be a picture.</source>
      <translation>La page {} n’a pas de texte à copier ; c’est peut-être une image.</translation>
    </message>
    <message>
      <source>Save a copy</source>
      <translation>Enregistrer une copie</translation>
    </message>
    <message>
      <source>Loading…</source>
      <translation>Chargement…</translation>
    </message>
    <message>
      <source>The copy names the patient.</source>
      <translation>La copie nomme le patient.</translation>
    </message>
    <message>
      <source>of {}</source>
      <translation>sur {}</translation>
    </message>
    <message>
      <source>Only the first {} pages are shown.</source>
      <translation>Seules les {} premières pages sont montrées.</translation>
    </message>
    <message>
      <source>The text of page {} was copied.</source>
      <translation>Le texte de la page {} a été copié.</translation>
    </message>
    <message>
      <source>Sent to the printer.</source>
      <translation>Envoyé à l’imprimante.</translation>
    </message>
    <message>
      <source>The printer does not answer.</source>
      <translation>L’imprimante ne répond pas.</translation>
    </message>
    <message>
      <source>Saved: {}</source>
      <translation>Enregistré : {}</translation>
    </message>
    <message>
      <source>{} pictures, {} of them searched: writing was found in {}.</source>
      <translation>{} images, dont {} examinées : de l’écriture a été trouvée dans {}.</translation>
    </message>
    <message>
      <source>What would be blackened</source>
      <translation>Ce qui serait noirci</translation>
    </message>
    <message>
      <source>List pictures without writing, too</source>
      <translation>Lister aussi les images sans écriture</translation>
    </message>
    <message>
      <source>Take part away</source>
      <translation>Retirer la zone</translation>
    </message>
    <message>
      <source>As found</source>
      <translation>Comme trouvé</translation>
    </message>
    <message>
      <source>Same parts in the whole series</source>
      <translation>Mêmes zones dans toute la série</translation>
    </message>
    <message>
      <source>Show them black</source>
      <translation>Les montrer en noir</translation>
    </message>
    <message>
      <source>Blacken these parts</source>
      <translation>Noircir ces zones</translation>
    </message>
    <message>
      <source>Looking for writing…</source>
      <translation>Recherche d’écriture…</translation>
    </message>
    <message>
      <source>1 part</source>
      <translation>1 zone</translation>
    </message>
    <message numerus="yes">
      <source>%n parts</source>
      <translation>
        <numerusform>%n zone</numerusform>
        <numerusform>%n zones</numerusform>
      </translation>
    </message>
    <message>
      <source>cannot be looked at</source>
      <translation>illisible</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Images</translation>
    </message>
    <message>
      <source>Picture with the parts to blacken</source>
      <translation>Image avec les zones à noircir</translation>
    </message>
    <message>
      <source>Frame</source>
      <translation>Image du film</translation>
    </message>
    <message>
      <source>Drag to draw a part, click on one and press Delete to take it away. The search misses letters by ones and twos, handwriting, text that runs upwards, and faint text. What you have looked at (✓) is copied as you leave it, in every frame of a film; the other pictures go by what is ticked in the window before.</source>
      <translation>Glissez pour tracer une zone ; cliquez sur une zone et appuyez sur Suppr pour la retirer. La recherche manque les lettres isolées ou par deux, l’écriture manuscrite, le texte vertical et le texte pâle. Ce que vous avez regardé (✓) est copié tel que vous le laissez, dans chaque image d’un film ; pour les autres images vaut ce qui est coché dans la fenêtre précédente.</translation>
    </message>
    <message>
      <source>nothing found</source>
      <translation>rien trouvé</translation>
    </message>
    <message>
      <source>not searched</source>
      <translation>non examinée</translation>
    </message>
    <message>
      <source>&amp;Export…</source>
      <translation>E&amp;xporter…</translation>
    </message>
    <message>
      <source>&amp;Copy the report</source>
      <translation>Copier &amp;le rapport</translation>
    </message>
    <message>
      <source>Copy the picture</source>
      <translation>Copier l’image active</translation>
    </message>
    <message>
      <source>Save as a moving picture…</source>
      <translation>Enregistrer comme image animée…</translation>
    </message>
    <message>
      <source>Prin&amp;t…</source>
      <translation>&amp;Imprimer…</translation>
    </message>
    <message>
      <source>Send to a statio&amp;n…</source>
      <translation>E&amp;nvoyer à une station…</translation>
    </message>
    <message>
      <source>De-i&amp;dentified copies…</source>
      <translation>&amp;Copies désidentifiées…</translation>
    </message>
    <message>
      <source>Open drawin&amp;gs…</source>
      <translation>Ouvrir des &amp;tracés…</translation>
    </message>
    <message>
      <source>Open saved findings…</source>
      <translation>Ouvrir des constatations enregistrées…</translation>
    </message>
    <message>
      <source>Show dra&amp;wings of files</source>
      <translation>Afficher les &amp;tracés des fichiers</translation>
    </message>
    <message>
      <source>Next presentation state</source>
      <translation>État de présentation suivant</translation>
    </message>
    <message>
      <source>As acquired</source>
      <translation>Comme acquis</translation>
    </message>
    <message>
      <source>Query and retrie&amp;ve…</source>
      <translation>&amp;Rechercher et récupérer…</translation>
    </message>
    <message>
      <source>Write results as DICOM, report, table or pictures</source>
      <translation>Écrire les résultats en DICOM, rapport, tableau ou images</translation>
    </message>
    <message>
      <source>Put the report as text on the clipboard</source>
      <translation>Mettre le rapport en texte dans le presse-papiers</translation>
    </message>
    <message>
      <source>Put the active picture on the clipboard, as it is seen</source>
      <translation>Mettre l’image active, telle qu’elle est affichée, dans le presse-papiers</translation>
    </message>
    <message>
      <source>Save what the active viewport plays as a GIF, as it is seen</source>
      <translation>Enregistrer en GIF ce que joue la vue active, tel qu’on le voit</translation>
    </message>
    <message>
      <source>Print the active picture or all viewports, or save them as PDF</source>
      <translation>Imprimer l’image active ou toutes les vues, ou les enregistrer en PDF</translation>
    </message>
    <message>
      <source>Send the study of the active picture, and what was found in it, to an archive</source>
      <translation>Envoyer l’examen de l’image active, et ce qui y a été trouvé, à une archive</translation>
    </message>
    <message>
      <source>Copy images without what identifies the patient</source>
      <translation>Copier les images sans ce qui identifie le patient</translation>
    </message>
    <message>
      <source>Show what a SR, SEG, RTSTRUCT, GSPS or KO file says</source>
      <translation>Montrer ce que dit un fichier SR, SEG, RTSTRUCT, GSPS ou KO</translation>
    </message>
    <message>
      <source>Show what a results.json says of the open series, beside newer results</source>
      <translation>Montrer ce qu’un results.json dit des séries ouvertes, à côté de résultats plus récents</translation>
    </message>
    <message>
      <source>As the next presentation state of a file says, and after the last as acquired</source>
      <translation>Comme le dit l’état de présentation suivant d’un fichier, et après le dernier comme acquis</translation>
    </message>
    <message>
      <source>Without the grey levels, shutter, turn and area of a presentation state</source>
      <translation>Sans les niveaux de gris, le cache, la rotation et la zone d’un état de présentation</translation>
    </message>
    <message>
      <source>Look for studies in an archive (PACS) and fetch them</source>
      <translation>Chercher des examens dans une archive (PACS) et les récupérer</translation>
    </message>
    <message numerus="yes">
      <source>You looked at %n pictures.</source>
      <translation>
        <numerusform>Vous avez regardé %n image.</numerusform>
        <numerusform>Vous avez regardé %n images.</numerusform>
      </translation>
    </message>
    <message>
      <source>De-identified copies</source>
      <translation>Copies désidentifiées</translation>
    </message>
    <message>
      <source>Images of</source>
      <translation>Images de</translation>
    </message>
    <message>
      <source>A new folder</source>
      <translation>Un nouveau dossier</translation>
    </message>
    <message>
      <source>Keep dates, moved by the same unknown number of days</source>
      <translation>Garder les dates, décalées d’un même nombre inconnu de jours</translation>
    </message>
    <message>
      <source>Keep which device it was</source>
      <translation>Garder l’identité de l’appareil</translation>
    </message>
    <message>
      <source>Keep descriptions, without names, dates and numbers</source>
      <translation>Garder les descriptions, sans noms, dates ni nombres</translation>
    </message>
    <message>
      <source>Also copy pictures that may have text burnt in</source>
      <translation>Copier aussi les images pouvant contenir du texte incrusté</translation>
    </message>
    <message>
      <source>Blacken what looks like writing in such pictures</source>
      <translation>Noircir ce qui y ressemble à du texte</translation>
    </message>
    <message>
      <source>column, row, width, height in pixels; …</source>
      <translation>colonne, ligne, largeur, hauteur en pixels ; …</translation>
    </message>
    <message>
      <source>Look at what is blackened…</source>
      <translation>Voir ce qui est noirci…</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
    <message>
      <source>Copies by the basic profile of DICOM (PS3.15): names, numbers, dates and private elements go, all UIDs are new. The originals are only read.</source>
      <translation>Copies selon le profil de base de DICOM (PS3.15) : noms, numéros, dates et éléments privés disparaissent, tous les UID sont nouveaux. Les originaux sont seulement lus.</translation>
    </message>
    <message>
      <source>Look at the copies before you give them away: no program sees a face, or all that is written in a picture.</source>
      <translation>Regardez les copies avant de les donner : aucun programme ne voit un visage, ni tout ce qui est écrit dans une image.</translation>
    </message>
    <message>
      <source>Also blacken in every picture</source>
      <translation>Noircir aussi dans chaque image</translation>
    </message>
    <message>
      <source>Four numbers a part: column, row, width and height in pixels.</source>
      <translation>Quatre nombres par partie : colonne, ligne, largeur et hauteur en pixels.</translation>
    </message>
    <message>
      <source>You looked at 1 picture.</source>
      <translation>Vous avez regardé 1 image.</translation>
    </message>
    <message numerus="yes">
      <source>%n files were written to {}.</source>
      <translation>
        <numerusform>%n fichier a été écrit dans {}.</numerusform>
        <numerusform>%n fichiers ont été écrits dans {}.</numerusform>
      </translation>
    </message>
    <message>
      <source>The report is on the clipboard. It names the patient.</source>
      <translation>Le rapport est dans le presse-papiers. Il nomme le patient.</translation>
    </message>
    <message>
      <source>There is nothing to export: nothing was analysed or measured yet.</source>
      <translation>Rien à exporter : rien n’a encore été analysé ni mesuré.</translation>
    </message>
    <message>
      <source>values that are no number: {}</source>
      <translation>valeurs qui ne sont pas un nombre : {}</translation>
    </message>
    <message>
      <source>drawn on a picture that is no plane of the patient: {}</source>
      <translation>tracées sur une image qui n’est pas un plan du patient : {}</translation>
    </message>
    <message>
      <source>drawn on planes, which are no images: {}</source>
      <translation>tracées sur des plans, qui ne sont pas des images : {}</translation>
    </message>
    <message>
      <source>texts without words: {}</source>
      <translation>textes sans mots : {}</translation>
    </message>
    <message>
      <source>of images that are not open: {}</source>
      <translation>d’images qui ne sont pas ouvertes : {}</translation>
    </message>
    <message>
      <source>Your drawings that are not in the report: {}.</source>
      <translation>Vos tracés qui ne sont pas dans le compte rendu : {}.</translation>
    </message>
    <message>
      <source>Your drawings that are not in the presentation state: {}.</source>
      <translation>Vos tracés qui ne sont pas dans l’état de présentation : {}.</translation>
    </message>
    <message>
      <source>Your outlines that are not among the masks: {}.</source>
      <translation>Vos contours qui ne sont pas parmi les masques : {}.</translation>
    </message>
    <message>
      <source>1 file was written to {}.</source>
      <translation>1 fichier a été écrit dans {}.</translation>
    </message>
    <message>
      <source>Nothing was written: what you chose needs an analysed series.</source>
      <translation>Rien n’a été écrit : ce choix demande une série analysée.</translation>
    </message>
    <message>
      <source>Clean copies written: {}. Files left out: {}; why is in {}.</source>
      <translation>Copies propres écrites : {}. Fichiers laissés de côté : {} ; la raison est dans {}.</translation>
    </message>
    <message>
      <source>Clean copies written: {}. What was done is in {}.</source>
      <translation>Copies propres écrites : {}. Ce qui a été fait est dans {}.</translation>
    </message>
    <message>
      <source>1 series was analysed.</source>
      <translation>1 série a été analysée.</translation>
    </message>
    <message numerus="yes">
      <source>%n series were analysed.</source>
      <translation>
        <numerusform>%n série a été analysée.</numerusform>
        <numerusform>%n séries ont été analysées.</numerusform>
      </translation>
    </message>
    <message>
      <source>The model refused 1 series.</source>
      <translation>Le modèle a refusé 1 série.</translation>
    </message>
    <message numerus="yes">
      <source>The model refused %n series.</source>
      <translation>
        <numerusform>Le modèle a refusé %n série.</numerusform>
        <numerusform>Le modèle a refusé %n séries.</numerusform>
      </translation>
    </message>
    <message>
      <source>1 series was judged earlier and not analysed since.</source>
      <translation>1 série a été jugée auparavant et n’a pas été analysée depuis.</translation>
    </message>
    <message numerus="yes">
      <source>%n series were judged earlier and not analysed since.</source>
      <translation>
        <numerusform>%n série a été jugée auparavant et n’a pas été analysée depuis.</numerusform>
        <numerusform>%n séries ont été jugées auparavant et n’ont pas été analysées depuis.</numerusform>
      </translation>
    </message>
    <message>
      <source>1 measurement is yours.</source>
      <translation>1 mesure est la vôtre.</translation>
    </message>
    <message numerus="yes">
      <source>%n measurements are yours.</source>
      <translation>
        <numerusform>%n mesure est la vôtre.</numerusform>
        <numerusform>%n mesures sont les vôtres.</numerusform>
      </translation>
    </message>
    <message>
      <source>Of 1 series only the report: no finding of the model is left.</source>
      <translation>D’1 série, le compte rendu seulement : il ne reste aucune constatation du modèle.</translation>
    </message>
    <message numerus="yes">
      <source>Of %n series only the report: no finding of the model is left.</source>
      <translation>
        <numerusform>De %n série, le compte rendu seulement : il ne reste aucune constatation du modèle.</numerusform>
        <numerusform>De %n séries, le compte rendu seulement : il ne reste aucune constatation du modèle.</numerusform>
      </translation>
    </message>
    <message>
      <source>Of 1 series only the report: judged earlier, not analysed since.</source>
      <translation>D’1 série, le compte rendu seulement : jugée auparavant, non analysée depuis.</translation>
    </message>
    <message numerus="yes">
      <source>Of %n series only the report: judged earlier, not analysed since.</source>
      <translation>
        <numerusform>De %n série, le compte rendu seulement : jugée auparavant, non analysée depuis.</numerusform>
        <numerusform>De %n séries, le compte rendu seulement : jugées auparavant, non analysées depuis.</numerusform>
      </translation>
    </message>
    <message>
      <source>Text may be burnt into {} of them: look at each.</source>
      <translation>Du texte peut être incrusté dans {} d’entre elles : regardez chacune.</translation>
    </message>
    <message>
      <source>Parts of {} of them were blackened.</source>
      <translation>Des parties de {} d’entre elles ont été noircies.</translation>
    </message>
    <message>
      <source>Your own words for the report; may stay empty</source>
      <translation>Vos propres mots pour le rapport ; peut rester vide</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exporter</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Dossier</translation>
    </message>
    <message>
      <source>Your own words for the report on the study of the active picture; may stay empty</source>
      <translation>Vos propres mots pour le rapport sur l’examen de l’image active ; peut rester vide</translation>
    </message>
    <message>
      <source>Reader</source>
      <translation>Lecteur</translation>
    </message>
    <message>
      <source>Everything says “Research use only – not for diagnosis” and names the patient. Nothing that is in the folder is overwritten.</source>
      <translation>Tout porte « Réservé à la recherche – ne pas utiliser pour le diagnostic » et le nom du patient. Rien de ce qui est dans le dossier n’est écrasé.</translation>
    </message>
    <message>
      <source>DICOM objects</source>
      <translation>Objets DICOM</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Rapport</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Choisir…</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Date</translation>
    </message>
    <message>
      <source>Patient</source>
      <translation>Patient</translation>
    </message>
    <message>
      <source>Born</source>
      <translation>Né(e)</translation>
    </message>
    <message>
      <source>ID</source>
      <translation>ID</translation>
    </message>
    <message>
      <source>Accession no.</source>
      <translation>N° d’accès</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Type</translation>
    </message>
    <message>
      <source>Description</source>
      <translation>Description</translation>
    </message>
    <message>
      <source>Images</source>
      <translation>Images</translation>
    </message>
    <message>
      <source>Studies that were found</source>
      <translation>Examens trouvés</translation>
    </message>
    <message>
      <source>The model made no heat map.</source>
      <translation>Le modèle n’a pas fait de carte de chaleur.</translation>
    </message>
    <message>
      <source>It needs an analysed series.</source>
      <translation>Il faut pour cela une série analysée.</translation>
    </message>
    <message>
      <source>Report, segmentation, structure set, presentation state or key images</source>
      <translation>Rapport, segmentation, structures, état de présentation ou images clés</translation>
    </message>
    <message numerus="yes">
      <source>%n drawings were read from {}</source>
      <translation>
        <numerusform>%n tracé a été lu dans {}</numerusform>
        <numerusform>%n tracés ont été lus dans {}</numerusform>
      </translation>
    </message>
    <message>
      <source>Open the images first that the drawings are of.</source>
      <translation>Ouvrez d’abord les images auxquelles appartiennent les tracés.</translation>
    </message>
    <message>
      <source>{} more lie on none of the images that are open.</source>
      <translation>{} autres ne se trouvent sur aucune des images ouvertes.</translation>
    </message>
    <message>
      <source>Drawings of files are not seen on 3-D views and curved reformations.</source>
      <translation>Les dessins des fichiers ne se voient ni sur les vues 3D ni sur les reformations curvilignes.</translation>
    </message>
    <message>
      <source>Lines and key images of files are not seen on planes across the slices: {}.</source>
      <translation>Les lignes et images clés des fichiers ne se voient pas sur les plans qui traversent les coupes : {}.</translation>
    </message>
    <message>
      <source>1 drawing was read from {}</source>
      <translation>1 tracé a été lu dans {}</translation>
    </message>
    <message>
      <source>The presentation state {} is of 1 image.</source>
      <translation>L’état de présentation {} porte sur 1 image.</translation>
    </message>
    <message numerus="yes">
      <source>The presentation state {} is of %n images.</source>
      <translation>
        <numerusform>L’état de présentation {} porte sur %n image.</numerusform>
        <numerusform>L’état de présentation {} porte sur %n images.</numerusform>
      </translation>
    </message>
    <message>
      <source>No presentation state of this series was opened.</source>
      <translation>Aucun état de présentation de cette série n’a été ouvert.</translation>
    </message>
    <message>
      <source>No presentation state of this series says grey levels for planes.</source>
      <translation>Aucun état de présentation de cette série n’indique de niveaux de gris pour les plans.</translation>
    </message>
    <message>
      <source>No presentation state is followed here.</source>
      <translation>Aucun état de présentation n’est suivi ici.</translation>
    </message>
    <message>
      <source>3-D views and curved reformations follow no presentation state.</source>
      <translation>Les vues 3D et les reformations curvilignes ne suivent aucun état de présentation.</translation>
    </message>
    <message>
      <source>Open the images first that the findings are of.</source>
      <translation>Ouvrez d’abord les images sur lesquelles portent ces constatations.</translation>
    </message>
    <message>
      <source>1 result was read from {}.</source>
      <translation>1 résultat a été lu dans {}.</translation>
    </message>
    <message numerus="yes">
      <source>%n results were read from {}.</source>
      <translation>
        <numerusform>%n résultat a été lu dans {}.</numerusform>
        <numerusform>%n résultats ont été lus dans {}.</numerusform>
      </translation>
    </message>
    <message>
      <source>What its reader judged and measured is not taken over.</source>
      <translation>Les avis et mesures du lecteur de ce fichier ne sont pas repris.</translation>
    </message>
    <message>
      <source>{} is about none of the series that are open.</source>
      <translation>{} ne porte sur aucune des séries ouvertes.</translation>
    </message>
    <message>
      <source>Series that are not open: {}.</source>
      <translation>Séries qui ne sont pas ouvertes : {}.</translation>
    </message>
    <message>
      <source>1 file was sent to {}.</source>
      <translation>1 fichier a été envoyé à {}.</translation>
    </message>
    <message>
      <source>No station was added yet. Nothing is connected until you do.</source>
      <translation>Aucune station n’a encore été ajoutée. Rien n’est connecté avant cela.</translation>
    </message>
    <message>
      <source>Send to a station</source>
      <translation>Envoyer à une station</translation>
    </message>
    <message>
      <source>Images (1 file)</source>
      <translation>Images (1 fichier)</translation>
    </message>
    <message numerus="yes">
      <source>Images (%n files)</source>
      <translation>
        <numerusform>Images (%n fichier)</numerusform>
        <numerusform>Images (%n fichiers)</numerusform>
      </translation>
    </message>
    <message>
      <source>Results and measurements as DICOM objects</source>
      <translation>Résultats et mesures en objets DICOM</translation>
    </message>
    <message>
      <source>Send</source>
      <translation>Envoyer</translation>
    </message>
    <message numerus="yes">
      <source>Stopped: %n of {} files had arrived at {}.</source>
      <translation>
        <numerusform>Arrêté : %n fichier sur {} était arrivé à {}.</numerusform>
        <numerusform>Arrêté : %n fichiers sur {} étaient arrivés à {}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n files were sent to {}.</source>
      <translation>
        <numerusform>%n fichier a été envoyé à {}.</numerusform>
        <numerusform>%n fichiers ont été envoyés à {}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Study</source>
      <translation>Examen</translation>
    </message>
    <message>
      <source>Station</source>
      <translation>Station</translation>
    </message>
    <message>
      <source>What is sent names the patient. Results say “Research use only – not for diagnosis”, and are new series of the study.</source>
      <translation>Ce qui est envoyé nomme le patient. Les résultats portent « Réservé à la recherche – ne pas utiliser pour le diagnostic » et sont de nouvelles séries de l’examen.</translation>
    </message>
    <message>
      <source>Sending to {}…</source>
      <translation>Envoi à {}…</translation>
    </message>
    <message>
      <source>Not among it, for it could not be made: {}.</source>
      <translation>Non compris, faute d’avoir pu être créé : {}.</translation>
    </message>
    <message>
      <source>that of the active picture</source>
      <translation>celui de l’image active</translation>
    </message>
    <message>
      <source>There is nothing to send: no study is open.</source>
      <translation>Il n’y a rien à envoyer : aucun examen n’est ouvert.</translation>
    </message>
    <message>
      <source>Nothing was sent: no object of the chosen kinds can be made.</source>
      <translation>Rien n’a été envoyé : aucun objet des types choisis ne peut être créé.</translation>
    </message>
    <message>
      <source>Choose others, or the images.</source>
      <translation>Choisissez-en d’autres, ou les images.</translation>
    </message>
    <message>
      <source>file {}</source>
      <translation>fichier {}</translation>
    </message>
    <message>
      <source>Add station</source>
      <translation>Ajouter une station</translation>
    </message>
    <message>
      <source>Change station</source>
      <translation>Modifier la station</translation>
    </message>
    <message>
      <source>Over TLS</source>
      <translation>Par TLS</translation>
    </message>
    <message>
      <source>Whoever runs the station tells you its address and title, and must know ours. Give an address, or DICOMweb, or both.</source>
      <translation>La personne qui gère la station vous donne son adresse et son titre, et doit connaître le nôtre. Indiquez une adresse, ou DICOMweb, ou les deux.</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
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
      <translation>Son titre</translation>
    </message>
    <message>
      <source>Our title</source>
      <translation>Notre titre</translation>
    </message>
    <message>
      <source>DICOMweb</source>
      <translation>DICOMweb</translation>
    </message>
    <message>
      <source>Remove the station {}? What it sent stays.</source>
      <translation>Supprimer la station {} ? Ce qu’elle a envoyé reste.</translation>
    </message>
    <message>
      <source>Test</source>
      <translation>Tester</translation>
    </message>
    <message>
      <source>Ask the station whether it answers and knows us</source>
      <translation>Demander à la station si elle répond et nous connaît</translation>
    </message>
    <message>
      <source>Change…</source>
      <translation>Modifier…</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Supprimer</translation>
    </message>
    <message>
      <source>Add station…</source>
      <translation>Ajouter une station…</translation>
    </message>
    <message>
      <source>{} lists {} files of the study; {} came.</source>
      <translation>{} annonce {} fichiers pour cet examen ; {} sont arrivés.</translation>
    </message>
    <message numerus="yes">
      <source>%n studies found.</source>
      <translation>
        <numerusform>%n examen trouvé.</numerusform>
        <numerusform>%n examens trouvés.</numerusform>
      </translation>
    </message>
    <message>
      <source>Query and retrieve</source>
      <translation>Rechercher et récupérer</translation>
    </message>
    <message>
      <source>Find</source>
      <translation>Chercher</translation>
    </message>
    <message>
      <source>Retrieve and open</source>
      <translation>Récupérer et ouvrir</translation>
    </message>
    <message>
      <source>1 study found.</source>
      <translation>1 examen trouvé.</translation>
    </message>
    <message>
      <source>Some archives find no letters beyond A to Z over DICOMweb. Write * in their places, and one at the end: M*ller*.</source>
      <translation>Certaines archives ne trouvent par DICOMweb que les lettres de A à Z. Écrivez * à la place des autres, et une à la fin : M*ller*.</translation>
    </message>
    <message>
      <source>{} sent nothing.</source>
      <translation>{} n’a rien envoyé.</translation>
    </message>
    <message>
      <source>It may not offer C-GET.</source>
      <translation>La station n’offre peut-être pas C-GET.</translation>
    </message>
    <message>
      <source>Fetching from {}…</source>
      <translation>Récupération depuis {}…</translation>
    </message>
    <message>
      <source>Asking {}…</source>
      <translation>Interrogation de {}…</translation>
    </message>
    <message>
      <source>The station has more: narrow the search.</source>
      <translation>La station en a davantage : affinez la recherche.</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Arrêter</translation>
    </message>
    <message>
      <source>Stopped.</source>
      <translation>Arrêté.</translation>
    </message>
    <message>
      <source>{} answers.</source>
      <translation>{} répond.</translation>
    </message>
    <message>
      <source>Stopped. What was written stays.</source>
      <translation>Arrêté. Ce qui a été écrit reste.</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>Bibliothèque</translation>
    </message>
    <message>
      <source>By hand</source>
      <translation>À la main</translation>
    </message>
    <message>
      <source>Left drag: move it, with Shift turn it; the arrows do it in small steps</source>
      <translation>Glisser avec le bouton gauche : déplacer, avec Maj tourner ; les flèches le font par petits pas</translation>
    </message>
    <message>
      <source>Numbers…</source>
      <translation>Valeurs…</translation>
    </message>
    <message>
      <source>Where the second series lies, in millimetres and degrees, to be typed</source>
      <translation>Position de la deuxième série, en millimètres et en degrés, à saisir</translation>
    </message>
    <message>
      <source>Register anew</source>
      <translation>Recaler à nouveau</translation>
    </message>
    <message>
      <source>Find the position by the pictures, whatever the files say</source>
      <translation>Trouver la position d’après les images, quoi que disent les fichiers</translation>
    </message>
    <message>
      <source>Take away</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <source>Opacity of the second series</source>
      <translation>Opacité de la deuxième série</translation>
    </message>
    <message>
      <source>The second series is darkest at this value</source>
      <translation>La deuxième série est la plus sombre à cette valeur</translation>
    </message>
    <message>
      <source>The second series is brightest at this value</source>
      <translation>La deuxième série est la plus claire à cette valeur</translation>
    </message>
    <message>
      <source>The first series less the second: of one modality, in one unit</source>
      <translation>La première série moins la deuxième : d’une même modalité, dans une même unité</translation>
    </message>
    <message>
      <source>Colours of the second series</source>
      <translation>Couleurs de la deuxième série</translation>
    </message>
    <message>
      <source>Difference</source>
      <translation>Différence</translation>
    </message>
    <message>
      <source>Fusion and registration</source>
      <translation>Fusion et recalage</translation>
    </message>
    <message>
      <source>&amp;Fuse with another series…</source>
      <translation>&amp;Fusionner avec une autre série…</translation>
    </message>
    <message>
      <source>&amp;More of the second series</source>
      <translation>&amp;Plus de la deuxième série</translation>
    </message>
    <message>
      <source>&amp;Less of the second series</source>
      <translation>&amp;Moins de la deuxième série</translation>
    </message>
    <message>
      <source>&amp;Take the second series away</source>
      <translation>&amp;Retirer la deuxième série</translation>
    </message>
    <message>
      <source>&amp;Register another series…</source>
      <translation>Re&amp;caler une autre série…</translation>
    </message>
    <message>
      <source>Mo&amp;ve the second series by hand</source>
      <translation>&amp;Déplacer la deuxième série à la main</translation>
    </message>
    <message>
      <source>&amp;Place it by numbers…</source>
      <translation>Pos&amp;ition en valeurs numériques…</translation>
    </message>
    <message>
      <source>Lay &amp;another series over by hand…</source>
      <translation>&amp;Superposer une autre série à la main…</translation>
    </message>
    <message>
      <source>Show another series over this one, registered where that is needed</source>
      <translation>Afficher une autre série sur celle-ci, recalée si nécessaire</translation>
    </message>
    <message>
      <source>Find how a prior lies to this series, so that both scroll together</source>
      <translation>Trouver la position d’un examen antérieur par rapport à cette série, pour défiler ensemble</translation>
    </message>
    <message>
      <source>Where a registration fails: middle on middle, to be moved by hand</source>
      <translation>Là où un recalage échoue : milieu sur milieu, à déplacer à la main</translation>
    </message>
    <message>
      <source>Show a series of several slices first, and wait until it is loaded.</source>
      <translation>Affichez d’abord une série de plusieurs coupes et attendez qu’elle soit chargée.</translation>
    </message>
    <message>
      <source>Loading {}…</source>
      <translation>Chargement de {}…</translation>
    </message>
    <message>
      <source>Registering {}…</source>
      <translation>Recalage de {}…</translation>
    </message>
    <message>
      <source>The two series could not be registered: they are not shown together.</source>
      <translation>Les deux séries n’ont pas pu être recalées : elles ne sont pas affichées ensemble.</translation>
    </message>
    <message>
      <source>The registration is doubtful: check it at edges before use.</source>
      <translation>Le recalage est douteux : vérifiez-le sur les contours avant usage.</translation>
    </message>
    <message>
      <source>Viewports of {} now go to the same place ({}).</source>
      <translation>Les vues de {} vont désormais au même endroit ({}).</translation>
    </message>
    <message>
      <source>Drag it to where it belongs; with Shift a drag turns it.</source>
      <translation>Glissez-la à sa place ; avec Maj, le glisser la tourne.</translation>
    </message>
    <message>
      <source>Fuse with {}</source>
      <translation>Fusionner avec {}</translation>
    </message>
    <message>
      <source>Register {}</source>
      <translation>Recaler {}</translation>
    </message>
    <message>
      <source>Which series over this one?</source>
      <translation>Quelle série superposer à celle-ci ?</translation>
    </message>
    <message>
      <source>Register which series with this one?</source>
      <translation>Quelle série recaler sur celle-ci ?</translation>
    </message>
    <message>
      <source>Picture → Fusion and registration can lay one over the other by hand.</source>
      <translation>Image → Fusion et recalage permet de les superposer à la main.</translation>
    </message>
    <message>
      <source>The place of {} is known now ({}). Its slices run in another direction: the 3-D cursor (X) and the reference lines show the same place.</source>
      <translation>La position de {} est maintenant connue ({}). Ses coupes ont une autre direction : le curseur 3D (X) et les lignes de référence montrent le même endroit.</translation>
    </message>
    <message>
      <source>{} – of another patient</source>
      <translation>{} – d’un autre patient</translation>
    </message>
    <message>
      <source>No other series of several slices is open</source>
      <translation>Aucune autre série de plusieurs coupes n’est ouverte</translation>
    </message>
    <message>
      <source>Take {} away</source>
      <translation>Retirer {}</translation>
    </message>
    <message>
      <source>Values of the second series</source>
      <translation>Valeurs de la deuxième série</translation>
    </message>
    <message>
      <source>Opacity {} %</source>
      <translation>Opacité {} %</translation>
    </message>
    <message>
      <source>Negative: {}</source>
      <translation>Négatif : {}</translation>
    </message>
    <message>
      <source>Place of the second series</source>
      <translation>Position de la deuxième série</translation>
    </message>
    <message>
      <source>As its file says</source>
      <translation>Comme dans le fichier</translation>
    </message>
    <message>
      <source>In the patient's directions, from where its file puts it; turned about its middle.</source>
      <translation>Selon les axes du patient, par rapport à la position donnée par le fichier ; rotation autour de son centre.</translation>
    </message>
    <message>
      <source>To the left</source>
      <translation>Vers la gauche</translation>
    </message>
    <message>
      <source>to the right</source>
      <translation>vers la droite</translation>
    </message>
    <message>
      <source>To the back</source>
      <translation>Vers l’arrière</translation>
    </message>
    <message>
      <source>to the front</source>
      <translation>vers l’avant</translation>
    </message>
    <message>
      <source>To the head</source>
      <translation>Vers la tête</translation>
    </message>
    <message>
      <source>to the feet</source>
      <translation>vers les pieds</translation>
    </message>
    <message>
      <source>About left–right</source>
      <translation>Axe gauche–droite</translation>
    </message>
    <message>
      <source>Positive: the back goes to the head</source>
      <translation>Positif : l’arrière va vers la tête</translation>
    </message>
    <message>
      <source>About front–back</source>
      <translation>Axe avant–arrière</translation>
    </message>
    <message>
      <source>Positive: the head goes to the left</source>
      <translation>Positif : la tête va vers la gauche</translation>
    </message>
    <message>
      <source>About head–feet</source>
      <translation>Axe tête–pieds</translation>
    </message>
    <message>
      <source>Positive: the left goes to the back</source>
      <translation>Positif : la gauche va vers l’arrière</translation>
    </message>
    <message>
      <source>Moved</source>
      <translation>Déplacement</translation>
    </message>
    <message>
      <source>Turned</source>
      <translation>Rotation</translation>
    </message>
    <message>
      <source>This view shows the first series only: move the second one in slices.</source>
      <translation>Cette vue ne montre que la première série : déplacez la seconde dans les coupes.</translation>
    </message>
    <message>
      <source>Back where it was</source>
      <translation>De nouveau à sa place</translation>
    </message>
    <message>
      <source>Place {} by hand</source>
      <translation>Placer {} à la main</translation>
    </message>
    <message>
      <source>Moved by {} mm</source>
      <translation>Déplacée de {} mm</translation>
    </message>
    <message>
      <source>Turned by {}°</source>
      <translation>Tournée de {}°</translation>
    </message>
    <message>
      <source>No second series lies over this picture: Ctrl+F lays one over.</source>
      <translation>Aucune deuxième série ne recouvre cette image : Ctrl+F en superpose une.</translation>
    </message>
    <message>
      <source>aligned by registration: {word}, {residual} mm consistent; moved {shift} mm, {degrees}°</source>
      <translation>aligné par recalage : {word}, cohérent à {residual} mm ; déplacé de {shift} mm, {degrees}°</translation>
    </message>
    <message>
      <source>aligned by registration: {word}, {residual} mm consistent; moved {shift} mm, {degrees}° from where it lay by hand</source>
      <translation>aligné par recalage : {word}, cohérent à {residual} mm ; déplacé de {shift} mm, {degrees}° depuis la position manuelle</translation>
    </message>
    <message>
      <source>registered: {}, {} mm consistent</source>
      <translation>recalé : {}, cohérent à {} mm</translation>
    </message>
    <message>
      <source>Shift {shift} mm, rotation {degrees}°</source>
      <translation>Déplacement {shift} mm, rotation {degrees}°</translation>
    </message>
    <message>
      <source>A second series lies over this one ({}), but its files are not open.</source>
      <translation>Une deuxième série est superposée à celle-ci ({}), mais ses fichiers ne sont pas ouverts.</translation>
    </message>
    <message>
      <source>Shift {shift} mm, rotation {degrees}° from where it lay by hand</source>
      <translation>Déplacement {shift} mm, rotation {degrees}° depuis la position manuelle</translation>
    </message>
    <message>
      <source>The figures cannot tell whose body it is: look at edges that both series show.</source>
      <translation>Les chiffres ne disent pas de quel corps il s’agit : regardez les contours visibles dans les deux séries.</translation>
    </message>
    <message>
      <source>{} lies over this series, but was not loaded. Fuse it again to try.</source>
      <translation>{} est superposée à cette série, mais n’a pas été chargée. Fusionnez-la de nouveau pour réessayer.</translation>
    </message>
    <message>
      <source>Difference: less {}, {} %</source>
      <translation>Différence : moins {}, {} %</translation>
    </message>
    <message>
      <source>Fused: {}, {} %</source>
      <translation>Fusionné : {}, {} %</translation>
    </message>
    <message>
      <source>good</source>
      <translation>bon</translation>
    </message>
    <message>
      <source>doubtful</source>
      <translation>douteux</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>échoué</translation>
    </message>
    <message>
      <source>placed by hand</source>
      <translation>placée à la main</translation>
    </message>
    <message>
      <source>same frame of reference</source>
      <translation>même système de référence</translation>
    </message>
    <message>
      <source>of another patient!</source>
      <translation>d’un autre patient !</translation>
    </message>
    <message>
      <source>Registration: {}</source>
      <translation>Recalage : {}</translation>
    </message>
    <message>
      <source>Back from the other side: {} mm off in the mean</source>
      <translation>Aller et retour : écart moyen de {} mm</translation>
    </message>
    <message>
      <source>Similarity (mutual information, from 1 to 2): {before} before, {after} now</source>
      <translation>Similarité (information mutuelle, de 1 à 2) : {before} avant, {after} maintenant</translation>
    </message>
    <message>
      <source>Overlap: {} % of the smaller field of view</source>
      <translation>Recouvrement : {} % du plus petit champ de vue</translation>
    </message>
    <message>
      <source>Second series: {}</source>
      <translation>Seconde série : {}</translation>
    </message>
    <message>
      <source>difference {} {}</source>
      <translation>différence {} {}</translation>
    </message>
    <message>
      <source>Slices</source>
      <translation>Coupes</translation>
    </message>
    <message>
      <source>Wheel</source>
      <translation>Molette</translation>
    </message>
    <message>
      <source>Grey levels (Window tool)</source>
      <translation>Niveaux de gris (outil de fenêtrage)</translation>
    </message>
    <message>
      <source>Left drag: right = wider, down = darker</source>
      <translation>Glisser avec le bouton gauche : droite = plus large, bas = plus sombre</translation>
    </message>
    <message>
      <source>Pan</source>
      <translation>Déplacement</translation>
    </message>
    <message>
      <source>Middle drag</source>
      <translation>Glisser avec le bouton du milieu</translation>
    </message>
    <message>
      <source>Zoom</source>
      <translation>Zoom</translation>
    </message>
    <message>
      <source>Right drag, or Ctrl + wheel at the cursor</source>
      <translation>Glisser à droite, ou Ctrl + molette sous le curseur</translation>
    </message>
    <message>
      <source>The picture's commands</source>
      <translation>Les commandes de l’image</translation>
    </message>
    <message>
      <source>Right click</source>
      <translation>Clic droit</translation>
    </message>
    <message>
      <source>Fine</source>
      <translation>Fin</translation>
    </message>
    <message>
      <source>Shift while dragging</source>
      <translation>Maj en glissant</translation>
    </message>
    <message>
      <source>Coarse</source>
      <translation>Grossier</translation>
    </message>
    <message>
      <source>Ctrl while dragging</source>
      <translation>Ctrl en glissant</translation>
    </message>
    <message>
      <source>Select a finding</source>
      <translation>Choisir une constatation</translation>
    </message>
    <message>
      <source>Click on it</source>
      <translation>Cliquer dessus</translation>
    </message>
    <message>
      <source>The same place in all viewports</source>
      <translation>Le même endroit dans toutes les vues</translation>
    </message>
    <message>
      <source>Shift and move</source>
      <translation>Maj et bouger</translation>
    </message>
    <message>
      <source>One viewport large, and back</source>
      <translation>Une vue en grand, et retour</translation>
    </message>
    <message>
      <source>Double click</source>
      <translation>Double clic</translation>
    </message>
    <message>
      <source>Change places with another viewport</source>
      <translation>Échanger avec une autre vue</translation>
    </message>
    <message>
      <source>Drag the grip at the top of the picture there</source>
      <translation>Y glisser la poignée en haut de l’image</translation>
    </message>
    <message>
      <source>In the window of a document</source>
      <translation>Dans la fenêtre d’un document</translation>
    </message>
    <message>
      <source>Mouse</source>
      <translation>Souris</translation>
    </message>
    <message>
      <source>Keyboard</source>
      <translation>Clavier</translation>
    </message>
    <message>
      <source>Research use only – not for diagnosis.</source>
      <translation>Réservé à la recherche – ne pas utiliser pour le diagnostic.</translation>
    </message>
    <message>
      <source>Shows DICOM series, finds lesions in them, and shows what a history says.</source>
      <translation>Affiche des séries DICOM, y trouve des lésions, et montre ce que dit un historique.</translation>
    </message>
    <message>
      <source>Licence: Apache 2.0</source>
      <translation>Licence : Apache 2.0</translation>
    </message>
    <message>
      <source>Window presets of the modality</source>
      <translation>Préréglages de fenêtrage de la modalité</translation>
    </message>
    <message>
      <source>Over time</source>
      <translation>Évolution</translation>
    </message>
    <message>
      <source>In words</source>
      <translation>En mots</translation>
    </message>
    <message>
      <source>Wheel over the curve, or Ctrl and wheel: zoom. Drag: move in time. Double click: show all. Keys: up and down choose a line, left and right its values, + and − zoom, Shift with left and right moves, Home shows all, Enter opens a study.</source>
      <translation>Molette sur la courbe, ou Ctrl et molette : zoom. Glisser : se déplacer dans le temps. Double clic : tout montrer. Touches : haut et bas choisissent une ligne, gauche et droite ses valeurs, + et − zooment, Maj avec gauche et droite déplace, Début montre tout, Entrée ouvre un examen.</translation>
    </message>
    <message>
      <source>Patient history over time</source>
      <translation>Historique du patient dans le temps</translation>
    </message>
    <message>
      <source>Treatments</source>
      <translation>Traitements</translation>
    </message>
    <message>
      <source>Conditions</source>
      <translation>Affections</translation>
    </message>
    <message>
      <source>Imaging</source>
      <translation>Imagerie</translation>
    </message>
    <message>
      <source>Measurements</source>
      <translation>Mesures</translation>
    </message>
    <message>
      <source>high</source>
      <translation>élevé</translation>
    </message>
    <message>
      <source>low</source>
      <translation>bas</translation>
    </message>
    <message>
      <source>Simple model</source>
      <translation>Modèle simple</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modèle</translation>
    </message>
    <message>
      <source>Population</source>
      <translation>Population</translation>
    </message>
    <message>
      <source>What if</source>
      <translation>Et si</translation>
    </message>
    <message>
      <source>Studies</source>
      <translation>Examens</translation>
    </message>
    <message>
      <source>no value yet</source>
      <translation>pas encore de valeur</translation>
    </message>
    <message>
      <source>no usable value</source>
      <translation>aucune valeur utilisable</translation>
    </message>
    <message>
      <source>Risk over the value</source>
      <translation>Risque selon la valeur</translation>
    </message>
    <message>
      <source>Training population</source>
      <translation>Population d’entraînement</translation>
    </message>
    <message>
      <source>Imaging study</source>
      <translation>Examen d’imagerie</translation>
    </message>
    <message>
      <source>Reference</source>
      <translation>Référence</translation>
    </message>
    <message>
      <source>Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec</source>
      <translation>janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.</translation>
    </message>
    <message>
      <source>h</source>
      <translation>h</translation>
    </message>
    <message>
      <source>d</source>
      <translation>j</translation>
    </message>
    <message>
      <source>y</source>
      <translation>a</translation>
    </message>
    <message>
      <source>Hours since {}</source>
      <translation>Heures depuis {}</translation>
    </message>
    <message>
      <source>Days since {}</source>
      <translation>Jours depuis {}</translation>
    </message>
    <message>
      <source>Years since {}</source>
      <translation>Années depuis {}</translation>
    </message>
    <message>
      <source>admission</source>
      <translation>admission</translation>
    </message>
    <message>
      <source>first visit</source>
      <translation>première visite</translation>
    </message>
    <message>
      <source>first date</source>
      <translation>première date</translation>
    </message>
    <message>
      <source>at {}</source>
      <translation>à {}</translation>
    </message>
    <message>
      <source>on {}</source>
      <translation>le {}</translation>
    </message>
    <message>
      <source>{day} {month}</source>
      <translation>{day} {month}</translation>
    </message>
    <message>
      <source>{} since {}</source>
      <translation>{} dep. {}</translation>
    </message>
    <message>
      <source>since {}</source>
      <translation>depuis {}</translation>
    </message>
    <message>
      <source>from {} to {}</source>
      <translation>de {} à {}</translation>
    </message>
    <message>
      <source>{month} {year}</source>
      <translation>{month} {year}</translation>
    </message>
    <message>
      <source>months</source>
      <translation>mois</translation>
    </message>
    <message>
      <source>Patients with the event over time, by treatment</source>
      <translation>Patients avec l’évènement dans le temps, par traitement</translation>
    </message>
    <message>
      <source>The history of “{}” was closed: these are another patient's pictures.</source>
      <translation>L’historique de « {} » a été fermé : ces images sont celles d’un autre patient.</translation>
    </message>
    <message>
      <source>The model is asked as soon as it is free…</source>
      <translation>Le modèle sera interrogé dès qu’il sera libre…</translation>
    </message>
    <message>
      <source>Reading {}…</source>
      <translation>Lecture de {}…</translation>
    </message>
    <message>
      <source>Shown on your wish although this history is not what the model was made for; the figures may be wrong:</source>
      <translation>Montré à votre demande bien que le modèle ne soit pas fait pour cet historique ; les chiffres peuvent être faux :</translation>
    </message>
    <message>
      <source>No risk is shown: this history is not what the model was made for.</source>
      <translation>Aucun risque n’est montré : le modèle n’est pas fait pour cet historique.</translation>
    </message>
    <message>
      <source>Actions</source>
      <translation>Actions</translation>
    </message>
    <message>
      <source>Open, copy, save or print</source>
      <translation>Ouvrir, copier, enregistrer ou imprimer</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>Évènement</translation>
    </message>
    <message>
      <source>Newest risk</source>
      <translation>Risque le plus récent</translation>
    </message>
    <message>
      <source>What the simple model and the population say</source>
      <translation>Ce que disent le modèle simple et la population</translation>
    </message>
    <message>
      <source>Intended use</source>
      <translation>Usage prévu</translation>
    </message>
    <message>
      <source>Notice</source>
      <translation>Avis</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Close this notice</source>
      <translation>Fermer cet avis</translation>
    </message>
    <message>
      <source>From {} on</source>
      <translation>À partir de {}</translation>
    </message>
    <message>
      <source>{}:</source>
      <translation>{} :</translation>
    </message>
    <message>
      <source>and {} more, under In words.</source>
      <translation>et {} autres, sous « En mots ».</translation>
    </message>
    <message>
      <source>No patient history is open.</source>
      <translation>Aucun historique de patient n’est ouvert.</translation>
    </message>
    <message>
      <source>Open a history…</source>
      <translation>Ouvrir un historique…</translation>
    </message>
    <message>
      <source>Open a patient history</source>
      <translation>Ouvrir l’historique d’un patient</translation>
    </message>
    <message>
      <source>Patient history</source>
      <translation>Historique du patient</translation>
    </message>
    <message>
      <source>Show anyway</source>
      <translation>Montrer quand même</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Pourquoi</translation>
    </message>
    <message>
      <source>Open another history…</source>
      <translation>Ouvrir un autre historique…</translation>
    </message>
    <message>
      <source>Close this history</source>
      <translation>Fermer cet historique</translation>
    </message>
    <message>
      <source>Copy as text</source>
      <translation>Copier en texte</translation>
    </message>
    <message>
      <source>Copy as picture</source>
      <translation>Copier en image</translation>
    </message>
    <message>
      <source>Save as picture…</source>
      <translation>Enregistrer en image…</translation>
    </message>
    <message>
      <source>Save as PDF…</source>
      <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
      <source>How to move in time</source>
      <translation>Comment se déplacer dans le temps</translation>
    </message>
    <message>
      <source>Save as picture</source>
      <translation>Enregistrer en image</translation>
    </message>
    <message>
      <source>Save as PDF</source>
      <translation>Enregistrer en PDF</translation>
    </message>
    <message>
      <source>Treatments compared</source>
      <translation>Traitements comparés</translation>
    </message>
    <message>
      <source>Patient history {}</source>
      <translation>Historique du patient {}</translation>
    </message>
    <message>
      <source>What moved the newest risk: log odds, left lowers, right raises</source>
      <translation>Ce qui a fait bouger le dernier risque : log odds, à gauche baisse, à droite augmente</translation>
    </message>
    <message>
      <source>1 more line of the time axis is not on this page.</source>
      <translation>1 autre ligne de l’axe du temps n’est pas sur cette page.</translation>
    </message>
    <message>
      <source>{} cannot be written.</source>
      <translation>{} ne peut pas être écrit.</translation>
    </message>
    <message>
      <source>{} more lines of the time axis are not on this page.</source>
      <translation>{} autres lignes de l’axe du temps ne sont pas sur cette page.</translation>
    </message>
    <message>
      <source>1 value</source>
      <translation>1 valeur</translation>
    </message>
    <message>
      <source>Newest values</source>
      <translation>Dernières valeurs</translation>
    </message>
    <message>
      <source>This history is not what the model was made for:</source>
      <translation>Le modèle n’est pas fait pour cet historique :</translation>
    </message>
    <message>
      <source>What moved the newest risk (log odds):</source>
      <translation>Ce qui a fait bouger le dernier risque (log odds) :</translation>
    </message>
    <message>
      <source>{} values</source>
      <translation>{} valeurs</translation>
    </message>
    <message>
      <source>Green bands: reference ranges of healthy adults; your laboratory's own go before.</source>
      <translation>Bandes vertes : valeurs de référence d’adultes sains ; celles de votre laboratoire priment.</translation>
    </message>
    <message>
      <source>There is no risk to explain.</source>
      <translation>Il n’y a pas de risque à expliquer.</translation>
    </message>
    <message>
      <source>This model gives no contributions.</source>
      <translation>Ce modèle ne donne pas de contributions.</translation>
    </message>
    <message>
      <source>Contributions to the risk, largest first</source>
      <translation>Contributions au risque, la plus grande d’abord</translation>
    </message>
    <message>
      <source>Key of the bars</source>
      <translation>Légende des barres</translation>
    </message>
    <message>
      <source>What the model makes of this history</source>
      <translation>Ce que le modèle déduit de cet historique</translation>
    </message>
    <message>
      <source>Model and version</source>
      <translation>Modèle et version</translation>
    </message>
    <message>
      <source>{}, in log odds: ◀ left lowers, right raises ▶. Choose a row to see when.</source>
      <translation>{}, en log odds : ◀ à gauche baisse, à droite augmente ▶. Choisissez une ligne pour voir quand.</translation>
    </message>
    <message>
      <source>Record of the history</source>
      <translation>Dossier de l’historique</translation>
    </message>
    <message>
      <source>Model that judges the history</source>
      <translation>Modèle qui juge l’historique</translation>
    </message>
    <message>
      <source>Anonymous</source>
      <translation>Anonyme</translation>
    </message>
    <message>
      <source>The history is not that of the patient in the pictures, or does not say whose it is.</source>
      <translation>L’historique n’est pas celui du patient des images, ou ne dit pas de qui il est.</translation>
    </message>
    <message>
      <source>The history does not say whose it is, the pictures are of “{}”.</source>
      <translation>L’historique ne dit pas de qui il est, les images sont de « {} ».</translation>
    </message>
    <message>
      <source>{} ({}): not made for this</source>
      <translation>{} ({}) : pas fait pour cela</translation>
    </message>
    <message>
      <source>Record {}</source>
      <translation>Dossier {}</translation>
    </message>
    <message>
      <source>The history is of “{}”, the pictures are of “{}”.</source>
      <translation>L’historique est de « {} », les images sont de « {} ».</translation>
    </message>
    <message>
      <source>Smoking</source>
      <translation>Tabagisme</translation>
    </message>
    <message>
      <source>Ascites</source>
      <translation>Ascite</translation>
    </message>
    <message>
      <source>Hepatomegaly</source>
      <translation>Hépatomégalie</translation>
    </message>
    <message>
      <source>Spider naevi</source>
      <translation>Angiomes stellaires</translation>
    </message>
    <message>
      <source>Oedema</source>
      <translation>Œdème</translation>
    </message>
    <message>
      <source>Histological stage</source>
      <translation>Stade histologique</translation>
    </message>
    <message>
      <source>Fatty liver disease</source>
      <translation>Stéatose hépatique</translation>
    </message>
    <message>
      <source>Diabetes</source>
      <translation>Diabète</translation>
    </message>
    <message>
      <source>Hypertension</source>
      <translation>Hypertension artérielle</translation>
    </message>
    <message>
      <source>Dyslipidaemia</source>
      <translation>Dyslipidémie</translation>
    </message>
    <message>
      <source>Myocardial infarction</source>
      <translation>Infarctus du myocarde</translation>
    </message>
    <message>
      <source>Angina or ischaemia</source>
      <translation>Angor ou ischémie</translation>
    </message>
    <message>
      <source>Atrial fibrillation</source>
      <translation>Fibrillation atriale</translation>
    </message>
    <message>
      <source>Heart failure</source>
      <translation>Insuffisance cardiaque</translation>
    </message>
    <message>
      <source>Cardiac arrest</source>
      <translation>Arrêt cardiaque</translation>
    </message>
    <message>
      <source>Shock index</source>
      <translation>Indice de choc</translation>
    </message>
    <message>
      <source>{}: {} patients, {} events. {} of {} days free of {} (95 % interval {} to {}); by then {} in {} ({}).</source>
      <translation>{} : {} patients, {} évènements. {} jours sur {} sans évènement ({} ; intervalle à 95 % de {} à {}) ; d’ici là {} chez {} ({}).</translation>
    </message>
    <message>
      <source>Open a trial…</source>
      <translation>Ouvrir un essai…</translation>
    </message>
    <message>
      <source>Trial</source>
      <translation>Essai</translation>
    </message>
    <message>
      <source>Treatment A</source>
      <translation>Traitement A</translation>
    </message>
    <message>
      <source>Treatment B</source>
      <translation>Traitement B</translation>
    </message>
    <message>
      <source>Only patients like this one</source>
      <translation>Seulement des patients comme celui-ci</translation>
    </message>
    <message>
      <source>By what patients are like this one</source>
      <translation>En quoi les patients ressemblent à celui-ci</translation>
    </message>
    <message>
      <source>Comparison of the treatments</source>
      <translation>Comparaison des traitements</translation>
    </message>
    <message>
      <source>Each treatment by itself</source>
      <translation>Chaque traitement séparément</translation>
    </message>
    <message>
      <source>{}: 1 patient</source>
      <translation>{} : 1 patient</translation>
    </message>
    <message>
      <source>{}: {} patients</source>
      <translation>{} : {} patients</translation>
    </message>
    <message>
      <source>Comparing…</source>
      <translation>Comparaison…</translation>
    </message>
    <message>
      <source>The nearest third by {}</source>
      <translation>Le tiers le plus proche selon {}</translation>
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
      <translation>Aucun essai n’est ouvert.</translation>
    </message>
    <message>
      <source>Treatments can be compared only where a lot decided who got which. Open the table of a randomised trial; from one patient's history no effect of a treatment can be told.</source>
      <translation>On ne peut comparer des traitements que si le sort a décidé qui recevait lequel. Ouvrez le tableau d’un essai randomisé ; l’historique d’un seul patient ne dit rien de l’effet d’un traitement.</translation>
    </message>
    <message>
      <source>The table has one treatment only; two are compared.</source>
      <translation>Le tableau n’a qu’un traitement ; il en faut deux à comparer.</translation>
    </message>
    <message>
      <source>{} years</source>
      <translation>{} ans</translation>
    </message>
    <message>
      <source>Choose two different treatments.</source>
      <translation>Choisissez deux traitements différents.</translation>
    </message>
    <message>
      <source>Outside the range of this trial: {}</source>
      <translation>En dehors de l’étendue de cet essai : {}</translation>
    </message>
    <message>
      <source>The model's response, not the effect of a treatment.</source>
      <translation>La réponse du modèle, pas l’effet d’un traitement.</translation>
    </message>
    <message>
      <source>Value to change</source>
      <translation>Valeur à changer</translation>
    </message>
    <message>
      <source>Changed value</source>
      <translation>Valeur changée</translation>
    </message>
    <message>
      <source>What the model would say</source>
      <translation>Ce que dirait le modèle</translation>
    </message>
    <message>
      <source>As measured</source>
      <translation>Comme mesuré</translation>
    </message>
    <message>
      <source>Caution</source>
      <translation>Attention</translation>
    </message>
    <message>
      <source>Newest {}: {}. Move the slider.</source>
      <translation>Dernière valeur de {} : {}. Bougez le curseur.</translation>
    </message>
    <message>
      <source>Asking the model…</source>
      <translation>Interrogation du modèle…</translation>
    </message>
    <message>
      <source>Research use only – not for diagnosis</source>
      <translation>Réservé à la recherche – ne pas utiliser pour le diagnostic</translation>
    </message>
    <message>
      <source>days</source>
      <translation>jours</translation>
    </message>
    <message>
      <source>gradient boosting on summaries</source>
      <translation>gradient boosting sur des résumés</translation>
    </message>
    <message>
      <source>logistic regression on summaries</source>
      <translation>régression logistique sur des résumés</translation>
    </message>
    <message>
      <source>weight</source>
      <translation>poids</translation>
    </message>
    <message>
      <source>Age</source>
      <translation>Âge</translation>
    </message>
    <message>
      <source>Sex</source>
      <translation>Sexe</translation>
    </message>
    <message>
      <source>Height</source>
      <translation>Taille</translation>
    </message>
    <message>
      <source>Weight</source>
      <translation>Poids</translation>
    </message>
    <message>
      <source>death without transplant</source>
      <translation>décès sans transplantation</translation>
    </message>
    <message>
      <source>transplant</source>
      <translation>transplantation</translation>
    </message>
    <message>
      <source>during this hospital stay</source>
      <translation>pendant ce séjour à l’hôpital</translation>
    </message>
    <message>
      <source>2 years</source>
      <translation>2 ans</translation>
    </message>
    <message>
      <source>3 years</source>
      <translation>3 ans</translation>
    </message>
    <message>
      <source>5 years</source>
      <translation>5 ans</translation>
    </message>
    <message>
      <source>male</source>
      <translation>masculin</translation>
    </message>
    <message>
      <source>female</source>
      <translation>féminin</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>inconnu</translation>
    </message>
    <message>
      <source>range unknown</source>
      <translation>étendue inconnue</translation>
    </message>
    <message>
      <source>hardly changes the risk</source>
      <translation>ne change guère le risque</translation>
    </message>
    <message>
      <source>raises the risk strongly</source>
      <translation>augmente fortement le risque</translation>
    </message>
    <message>
      <source>lowers the risk strongly</source>
      <translation>diminue fortement le risque</translation>
    </message>
    <message>
      <source>no value</source>
      <translation>aucune valeur</translation>
    </message>
    <message>
      <source>Risk of {}</source>
      <translation>Risque : {}</translation>
    </message>
    <message>
      <source>{} from {} on</source>
      <translation>{} à partir de {}</translation>
    </message>
    <message>
      <source>{} says {} · training population {}</source>
      <translation>{} : {} · population d’entraînement {}</translation>
    </message>
    <message>
      <source>The simple model</source>
      <translation>Le modèle simple</translation>
    </message>
    <message>
      <source>population</source>
      <translation>population</translation>
    </message>
    <message>
      <source>raises the risk slightly</source>
      <translation>augmente légèrement le risque</translation>
    </message>
    <message>
      <source>lowers the risk slightly</source>
      <translation>diminue légèrement le risque</translation>
    </message>
    <message>
      <source>raises the risk</source>
      <translation>augmente le risque</translation>
    </message>
    <message>
      <source>lowers the risk</source>
      <translation>diminue le risque</translation>
    </message>
    <message>
      <source>{} (odds × {})</source>
      <translation>{} (odds × {})</translation>
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
      <source>Stopped. What was read so far is in the library.</source>
      <translation>Arrêté. Ce qui a été lu jusque-là est dans la bibliothèque.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Ouvrir</translation>
    </message>
    <message>
      <source>{} holds DICOM pictures.</source>
      <translation>{} contient des images DICOM.</translation>
    </message>
    <message>
      <source>Name, ID, date, modality, body part…</source>
      <translation>Nom, ID, date, modalité, région du corps…</translation>
    </message>
    <message>
      <source>Search the library</source>
      <translation>Rechercher dans la bibliothèque</translation>
    </message>
    <message>
      <source>Make again from the files</source>
      <translation>Reconstruire à partir des fichiers</translation>
    </message>
    <message>
      <source>Reads all folders that were opened before once more. No file is changed.</source>
      <translation>Relit tous les dossiers déjà ouverts. Aucun fichier n’est modifié.</translation>
    </message>
    <message>
      <source>Patients and studies of the library</source>
      <translation>Patients et examens de la bibliothèque</translation>
    </message>
    <message>
      <source>No name</source>
      <translation>Sans nom</translation>
    </message>
    <message>
      <source>1 series</source>
      <translation>1 série</translation>
    </message>
    <message numerus="yes">
      <source>%n series</source>
      <translation>
        <numerusform>%n série</numerusform>
        <numerusform>%n séries</numerusform>
      </translation>
    </message>
    <message>
      <source>Forget this patient (the files stay)</source>
      <translation>Oublier ce patient (les fichiers restent)</translation>
    </message>
    <message>
      <source>Nothing in the library holds these words.</source>
      <translation>Rien dans la bibliothèque ne contient ces mots.</translation>
    </message>
    <message>
      <source>Everything you open is listed here, and found again by its words.</source>
      <translation>Tout ce que vous ouvrez est listé ici, et se retrouve par ses mots.</translation>
    </message>
    <message>
      <source>Study without a date</source>
      <translation>Examen sans date</translation>
    </message>
    <message>
      <source>Double click or Enter opens it.</source>
      <translation>Double clic ou Entrée l’ouvre.</translation>
    </message>
    <message>
      <source>Tools</source>
      <translation>Outils</translation>
    </message>
    <message>
      <source>&amp;Copy lesion</source>
      <translation>&amp;Copier la lésion</translation>
    </message>
    <message>
      <source>&amp;Copy measurement</source>
      <translation>&amp;Copier la mesure</translation>
    </message>
    <message>
      <source>&amp;Paste lesion here</source>
      <translation>Coller &amp;la lésion ici</translation>
    </message>
    <message>
      <source>&amp;Paste measurement here</source>
      <translation>Coller &amp;la mesure ici</translation>
    </message>
    <message>
      <source>&amp;Delete lesion</source>
      <translation>&amp;Supprimer la lésion</translation>
    </message>
    <message>
      <source>&amp;Delete measurement</source>
      <translation>&amp;Supprimer la mesure</translation>
    </message>
    <message>
      <source>&amp;Show measurement again</source>
      <translation>Réafficher la &amp;mesure</translation>
    </message>
    <message>
      <source>This study has, under another patient ID or name: {}.</source>
      <translation>Cet examen a, sous un autre identifiant ou nom de patient : {}.</translation>
    </message>
    <message>
      <source>Take over what is of the same patient.</source>
      <translation>Reprenez ce qui est du même patient.</translation>
    </message>
    <message>
      <source>The images of this measurement are not open. Open their folder too.</source>
      <translation>Les images de cette mesure ne sont pas ouvertes. Ouvrez aussi leur dossier.</translation>
    </message>
    <message>
      <source>This was measured on a reformatted plane: show its planes first.</source>
      <translation>Ceci a été mesuré sur un plan reformaté : affichez d’abord ses plans.</translation>
    </message>
    <message>
      <source>This was measured on a 3-D view: show its series first.</source>
      <translation>Ceci a été mesuré sur une vue 3D : affichez d’abord sa série.</translation>
    </message>
    <message>
      <source>The line of the curved reformation that was measured is not here.</source>
      <translation>La ligne de la reformation curviligne qui a été mesurée n’est pas là.</translation>
    </message>
    <message>
      <source>This was measured in a subtracted run: show it subtracted with the same mask.</source>
      <translation>Cela a été mesuré dans une série soustraite : affichez-la soustraite avec le même masque.</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Annuler</translation>
    </message>
    <message>
      <source>&amp;Undo: {}</source>
      <translation>&amp;Annuler : {}</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Rétablir</translation>
    </message>
    <message>
      <source>&amp;Redo: {}</source>
      <translation>&amp;Rétablir : {}</translation>
    </message>
    <message>
      <source>&amp;Hide measurement</source>
      <translation>&amp;Masquer la mesure</translation>
    </message>
    <message>
      <source>Take over</source>
      <translation>Reprendre</translation>
    </message>
    <message>
      <source>This was measured when the line had another course.</source>
      <translation>Ceci a été mesuré quand la ligne avait un autre tracé.</translation>
    </message>
    <message>
      <source>The file knew the true size of this picture ({}); your calibration overrules it. Undo takes it back.</source>
      <translation>Le fichier connaissait la taille réelle de cette image ({}) ; votre étalonnage la remplace. « Annuler » le retire.</translation>
    </message>
    <message>
      <source>Forget the calibration</source>
      <translation>Oublier l’étalonnage</translation>
    </message>
    <message>
      <source>This picture is measured by your line now (USER).</source>
      <translation>Cette image est désormais mesurée d’après votre ligne (USER).</translation>
    </message>
    <message>
      <source>{} have another pixel size and stay as they are.</source>
      <translation>{} ont une autre taille de pixel et restent inchangées.</translation>
    </message>
    <message>
      <source>How long is this line?</source>
      <translation>Quelle est la longueur de cette ligne ?</translation>
    </message>
    <message>
      <source>The file knows the true size of this picture ({}). Are you sure?</source>
      <translation>Le fichier connaît la taille réelle de cette image ({}). En êtes-vous sûr ?</translation>
    </message>
    <message>
      <source>Calibrate the series' own pictures, not planes made of them.</source>
      <translation>Étalonnez les images de la série elles-mêmes, pas les plans qui en sont tirés.</translation>
    </message>
    <message>
      <source>Drag along something whose length you know.</source>
      <translation>Tracez le long de ce dont vous connaissez la longueur.</translation>
    </message>
    <message>
      <source>Calibrate by {} mm</source>
      <translation>Étalonner par {} mm</translation>
    </message>
    <message>
      <source>This picture has no calibration of yours.</source>
      <translation>Cette image n’a pas d’étalonnage de votre part.</translation>
    </message>
    <message>
      <source>Picture {} is measured by your line now (USER).</source>
      <translation>L’image {} est désormais mesurée d’après votre ligne (USER).</translation>
    </message>
    <message>
      <source>{} pictures are measured by your line now (USER).</source>
      <translation>{} images sont maintenant mesurées d’après votre ligne (USER).</translation>
    </message>
    <message>
      <source>So far it is {}.</source>
      <translation>Jusqu’ici, elle fait {}.</translation>
    </message>
    <message>
      <source>Calibrate by a known length</source>
      <translation>Étalonner par une longueur connue</translation>
    </message>
    <message>
      <source>Length of the line</source>
      <translation>Longueur de la ligne</translation>
    </message>
    <message>
      <source>Pictures whose files give their pixels another size stay as they are</source>
      <translation>Les images dont les fichiers donnent une autre taille de pixel restent inchangées</translation>
    </message>
    <message>
      <source>For all {} pictures of the series</source>
      <translation>Pour les {} images de la série</translation>
    </message>
    <message>
      <source>VTI {}</source>
      <translation>ITV {}</translation>
    </message>
    <message>
      <source>PG max {}</source>
      <translation>G max {}</translation>
    </message>
    <message>
      <source>PG mean {}</source>
      <translation>G moyen {}</translation>
    </message>
    <message>
      <source>progression</source>
      <translation>progression</translation>
    </message>
    <message>
      <source>gone (0 mm)</source>
      <translation>disparue (0 mm)</translation>
    </message>
    <message>
      <source>Length</source>
      <translation>Longueur</translation>
    </message>
    <message>
      <source>Angle</source>
      <translation>Angle</translation>
    </message>
    <message>
      <source>Cobb angle</source>
      <translation>Angle de Cobb</translation>
    </message>
    <message>
      <source>Long axis</source>
      <translation>Grand axe</translation>
    </message>
    <message>
      <source>Short axis</source>
      <translation>Petit axe</translation>
    </message>
    <message>
      <source>Area</source>
      <translation>Aire</translation>
    </message>
    <message>
      <source>Perimeter</source>
      <translation>Périmètre</translation>
    </message>
    <message>
      <source>Mean</source>
      <translation>Moyenne</translation>
    </message>
    <message>
      <source>SD</source>
      <translation>ET</translation>
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
      <translation>Pic</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>Valeur</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Temps</translation>
    </message>
    <message>
      <source>Velocity</source>
      <translation>Vitesse</translation>
    </message>
    <message>
      <source>Depth</source>
      <translation>Profondeur</translation>
    </message>
    <message>
      <source>Pressure gradient</source>
      <translation>Gradient de pression</translation>
    </message>
    <message>
      <source>Mean pressure gradient</source>
      <translation>Gradient de pression moyen</translation>
    </message>
    <message>
      <source>Velocity time integral</source>
      <translation>Intégrale temps-vitesse</translation>
    </message>
    <message>
      <source>unequivocal progression</source>
      <translation>progression indiscutable</translation>
    </message>
    <message>
      <source>of a thin plane</source>
      <translation>d’un plan fin</translation>
    </message>
    <message>
      <source>too small to measure ({:g} mm)</source>
      <translation>trop petite pour être mesurée ({:g} mm)</translation>
    </message>
    <message>
      <source>drag from corner to corner</source>
      <translation>glisser d’un coin à l’autre</translation>
    </message>
    <message>
      <source>Choose a measurement first.</source>
      <translation>Choisissez d’abord une mesure.</translation>
    </message>
    <message>
      <source>Choose a lesion first.</source>
      <translation>Choisissez d’abord une lésion.</translation>
    </message>
    <message>
      <source>Nu&amp;mber the vertebrae</source>
      <translation>Mar&amp;quer les vertèbres</translation>
    </message>
    <message>
      <source>Region growi&amp;ng</source>
      <translation>Cro&amp;issance de région</translation>
    </message>
    <message>
      <source>drag, or click both ends</source>
      <translation>glisser, ou cliquer les deux extrémités</translation>
    </message>
    <message>
      <source>click along the way, double click to end</source>
      <translation>cliquer le long du trajet, double clic pour finir</translation>
    </message>
    <message>
      <source>drag the first arm to the vertex, click the end of the second</source>
      <translation>glisser le premier côté jusqu’au sommet, cliquer la fin du second</translation>
    </message>
    <message>
      <source>drag one line, then the other</source>
      <translation>glisser une ligne, puis l’autre</translation>
    </message>
    <message>
      <source>drag the long axis, then click the end of the short one</source>
      <translation>glisser le grand axe, puis cliquer la fin du petit</translation>
    </message>
    <message>
      <source>draw around it in one go</source>
      <translation>dessiner autour d’un seul trait</translation>
    </message>
    <message>
      <source>click the corners, double click to close</source>
      <translation>cliquer les sommets, double clic pour fermer</translation>
    </message>
    <message>
      <source>click a pixel</source>
      <translation>cliquer un pixel</translation>
    </message>
    <message>
      <source>drag from the tip, then write</source>
      <translation>glisser depuis la pointe, puis écrire</translation>
    </message>
    <message>
      <source>click, then write</source>
      <translation>cliquer, puis écrire</translation>
    </message>
    <message>
      <source>&amp;Name measurement…</source>
      <translation>&amp;Nommer la mesure…</translation>
    </message>
    <message>
      <source>&amp;Fill in the slices between</source>
      <translation>Compléter les coupes &amp;intermédiaires</translation>
    </message>
    <message>
      <source>Delete the &amp;lesion on all slices</source>
      <translation>Supprimer la lési&amp;on sur toutes les coupes</translation>
    </message>
    <message>
      <source>Acc&amp;ept finding</source>
      <translation>Accepter &amp;la constatation</translation>
    </message>
    <message>
      <source>Re&amp;ject finding…</source>
      <translation>Re&amp;jeter la constatation…</translation>
    </message>
    <message>
      <source>Another c&amp;lass…</source>
      <translation>Autre &amp;classe…</translation>
    </message>
    <message>
      <source>Correct the outl&amp;ine</source>
      <translation>Corri&amp;ger le contour</translation>
    </message>
    <message>
      <source>&amp;Measure finding</source>
      <translation>Me&amp;surer la constatation</translation>
    </message>
    <message>
      <source>&amp;Take the verdict back</source>
      <translation>&amp;Retirer l’avis</translation>
    </message>
    <message>
      <source>Vertebrae: click one and name it, then click others: they count on from it</source>
      <translation>Vertèbres : cliquez sur l’une et nommez-la, puis sur d’autres : elles se numérotent à partir d’elle</translation>
    </message>
    <message>
      <source>Drag from the middle of a lesion to beyond its edge: outlines it on all its slices</source>
      <translation>Glisser du milieu d’une lésion jusqu’au-delà de son bord : elle est contournée sur toutes ses coupes</translation>
    </message>
    <message>
      <source>Cali&amp;brate by a known length</source>
      <translation>Étalonner avec une lon&amp;gueur connue</translation>
    </message>
    <message>
      <source>For&amp;get the calibration</source>
      <translation>O&amp;ublier l’étalonnage</translation>
    </message>
    <message>
      <source>&amp;Show measurements</source>
      <translation>Afficher &amp;les mesures</translation>
    </message>
    <message>
      <source>H&amp;istogram</source>
      <translation>&amp;Histogramme</translation>
    </message>
    <message>
      <source>C&amp;urve over time</source>
      <translation>Courbe dan&amp;s le temps</translation>
    </message>
    <message>
      <source>Show &amp;hidden ones too</source>
      <translation>&amp;Afficher aussi les masquées</translation>
    </message>
    <message>
      <source>&amp;Length</source>
      <translation>L&amp;ongueur</translation>
    </message>
    <message>
      <source>&amp;Polyline</source>
      <translation>Ligne &amp;brisée</translation>
    </message>
    <message>
      <source>&amp;Angle</source>
      <translation>A&amp;ngle</translation>
    </message>
    <message>
      <source>&amp;Cobb angle</source>
      <translation>Angle de &amp;Cobb</translation>
    </message>
    <message>
      <source>&amp;Two axes (RECIST)</source>
      <translation>&amp;Deux axes (RECIST)</translation>
    </message>
    <message>
      <source>&amp;Rectangle</source>
      <translation>&amp;Rectangle</translation>
    </message>
    <message>
      <source>&amp;Ellipse</source>
      <translation>&amp;Ellipse</translation>
    </message>
    <message>
      <source>&amp;Freehand outline</source>
      <translation>Contour à &amp;main levée</translation>
    </message>
    <message>
      <source>P&amp;olygon</source>
      <translation>&amp;Polygone</translation>
    </message>
    <message>
      <source>Point &amp;value</source>
      <translation>&amp;Valeur ponctuelle</translation>
    </message>
    <message>
      <source>Arro&amp;w</source>
      <translation>&amp;Flèche</translation>
    </message>
    <message>
      <source>Te&amp;xt</source>
      <translation>&amp;Texte</translation>
    </message>
    <message>
      <source>There is nothing to undo.</source>
      <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
      <source>There is nothing to redo.</source>
      <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
      <source>On another series at the same place of the patient, as the same lesion</source>
      <translation>Sur une autre série au même endroit du patient, comme la même lésion</translation>
    </message>
    <message>
      <source>Copy a measurement first.</source>
      <translation>Copiez d’abord une mesure.</translation>
    </message>
    <message>
      <source>Outline the chosen lesion on the slices left out between those drawn on</source>
      <translation>Contourner la lésion choisie sur les coupes omises entre celles où elle est dessinée</translation>
    </message>
    <message>
      <source>All outlines in this series that are of the chosen one's lesion</source>
      <translation>Tous les contours de cette série qui sont de la lésion choisie</translation>
    </message>
    <message>
      <source>Say why the finding is none; both stay on record</source>
      <translation>Dire pourquoi ce n’en est pas une ; les deux restent consignés</translation>
    </message>
    <message>
      <source>Pull at the outline of the chosen finding</source>
      <translation>Tirer sur le contour de la constatation choisie</translation>
    </message>
    <message>
      <source>Make two axes of the chosen finding, to be followed</source>
      <translation>Faire deux axes de la constatation choisie, pour la suivre</translation>
    </message>
    <message>
      <source>Drag along something whose length you know, then say how long it is</source>
      <translation>Tracer le long de ce dont vous connaissez la longueur, puis l’indiquer</translation>
    </message>
    <message>
      <source>Measure this picture by its file again</source>
      <translation>Mesurer de nouveau cette image d’après son fichier</translation>
    </message>
    <message>
      <source>How the values inside the chosen region are spread</source>
      <translation>Répartition des valeurs dans la région choisie</translation>
    </message>
    <message>
      <source>Choose a region first.</source>
      <translation>Choisissez d’abord une région.</translation>
    </message>
    <message>
      <source>How the mean of the chosen region changes through a dynamic series</source>
      <translation>Comment la moyenne de la région choisie évolue au cours d’une série dynamique</translation>
    </message>
    <message>
      <source>Choose a region or a point first.</source>
      <translation>Choisissez d’abord une région ou un point.</translation>
    </message>
    <message>
      <source>No slice here is known to show the same place of the patient: the copy lies at the same place of this picture. Move it onto the lesion.</source>
      <translation>Aucune coupe ici ne montre à coup sûr le même endroit du patient : la copie se trouve au même endroit de cette image. Déplacez-la sur la lésion.</translation>
    </message>
    <message>
      <source>1 outline pasted</source>
      <translation>1 contour collé</translation>
    </message>
    <message numerus="yes">
      <source>%n outlines pasted</source>
      <translation>
        <numerusform>%n contour collé</numerusform>
        <numerusform>%n contours collés</numerusform>
      </translation>
    </message>
    <message>
      <source>the lesion on all slices</source>
      <translation>la lésion sur toutes les coupes</translation>
    </message>
    <message>
      <source>{} outside this series</source>
      <translation>{} hors de cette série</translation>
    </message>
    <message>
      <source>{} beside nearer ones on the same slice</source>
      <translation>{} à côté de plus proches sur la même coupe</translation>
    </message>
    <message>
      <source>{} on slices that have this lesion already</source>
      <translation>{} sur des coupes qui portent déjà cette lésion</translation>
    </message>
    <message>
      <source>Copy {}</source>
      <translation>Copier {}</translation>
    </message>
    <message>
      <source>No slice here is known to show the same place of the patient: only the largest outline of the lesion was pasted, at the same place of this picture. Move it onto the lesion.</source>
      <translation>On ne sait d’aucune coupe ici qu’elle montre le même endroit du patient : seul le plus grand contour de la lésion a été collé, au même endroit de cette image. Déplacez-le sur la lésion.</translation>
    </message>
    <message>
      <source>not pasted: {}</source>
      <translation>non collés : {}</translation>
    </message>
    <message>
      <source>Copied: {}</source>
      <translation>Copié : {}</translation>
    </message>
    <message>
      <source>Nothing was pasted</source>
      <translation>Rien n’a été collé</translation>
    </message>
    <message numerus="yes">
      <source>%n pixels, bins of {width} {unit}</source>
      <translation>
        <numerusform>%n pixel, classes de {width} {unit}</numerusform>
        <numerusform>%n pixels, classes de {width} {unit}</numerusform>
      </translation>
    </message>
    <message>
      <source>Histogram</source>
      <translation>Histogramme</translation>
    </message>
    <message>
      <source>Histogram of {}</source>
      <translation>Histogramme : {}</translation>
    </message>
    <message>
      <source>Why it is rejected</source>
      <translation>Pourquoi il est rejeté</translation>
    </message>
    <message>
      <source>Your class for it</source>
      <translation>Votre classe</translation>
    </message>
    <message>
      <source>Accept {}</source>
      <translation>Accepter {}</translation>
    </message>
    <message>
      <source>Reject {}</source>
      <translation>Rejeter {}</translation>
    </message>
    <message>
      <source>Class of {}</source>
      <translation>Classe de {}</translation>
    </message>
    <message>
      <source>Outline {}</source>
      <translation>Contour de {}</translation>
    </message>
    <message>
      <source>Measure {}</source>
      <translation>Mesurer {}</translation>
    </message>
    <message>
      <source>Vessel</source>
      <translation>Vaisseau</translation>
    </message>
    <message>
      <source>Normal anatomy</source>
      <translation>Anatomie normale</translation>
    </message>
    <message>
      <source>Artefact</source>
      <translation>Artéfact</translation>
    </message>
    <message>
      <source>Scar, or treated before</source>
      <translation>Cicatrice, ou déjà traitée</translation>
    </message>
    <message>
      <source>Benign</source>
      <translation>Bénin</translation>
    </message>
    <message>
      <source>Not this lesion: outline wrong</source>
      <translation>Pas cette lésion : contour faux</translation>
    </message>
    <message>
      <source>This finding has no outline.</source>
      <translation>Cette constatation n’a pas de contour.</translation>
    </message>
    <message>
      <source>Choose a finding in the list first.</source>
      <translation>Choisissez d’abord une constatation dans la liste.</translation>
    </message>
    <message>
      <source>Take back the verdict on {}</source>
      <translation>Retirer l’avis sur {}</translation>
    </message>
    <message>
      <source>&amp;Other…</source>
      <translation>&amp;Autre…</translation>
    </message>
    <message>
      <source>What is drawn there is seen here when the study is opened again.</source>
      <translation>Ce qui y est dessiné se voit ici quand l’examen est ouvert de nouveau.</translation>
    </message>
    <message>
      <source>This study was changed in another medviewer meanwhile.</source>
      <translation>Cet examen a été modifié entre-temps dans un autre medviewer.</translation>
    </message>
    <message>
      <source>1 measurement</source>
      <translation>1 mesure</translation>
    </message>
    <message>
      <source>{} measurements</source>
      <translation>{} mesures</translation>
    </message>
    <message>
      <source>1 verdict on a finding</source>
      <translation>1 avis sur une constatation</translation>
    </message>
    <message>
      <source>{} verdicts on findings</source>
      <translation>{} avis sur des constatations</translation>
    </message>
    <message>
      <source>1 calibration</source>
      <translation>1 étalonnage</translation>
    </message>
    <message>
      <source>{} calibrations</source>
      <translation>{} étalonnages</translation>
    </message>
    <message>
      <source>1 registration</source>
      <translation>1 recalage</translation>
    </message>
    <message>
      <source>{} registrations</source>
      <translation>{} recalages</translation>
    </message>
    <message>
      <source>1 fusion</source>
      <translation>1 fusion</translation>
    </message>
    <message>
      <source>{} fusions</source>
      <translation>{} fusions</translation>
    </message>
    <message>
      <source>1 tumour marker</source>
      <translation>1 marqueur tumoral</translation>
    </message>
    <message>
      <source>{} tumour markers</source>
      <translation>{} marqueurs tumoraux</translation>
    </message>
    <message>
      <source>1 choice of criteria</source>
      <translation>1 choix de critères</translation>
    </message>
    <message>
      <source>{} choices of criteria</source>
      <translation>{} choix de critères</translation>
    </message>
    <message>
      <source>it holds nothing</source>
      <translation>elle ne contient rien</translation>
    </message>
    <message>
      <source>Measurements taken over</source>
      <translation>Mesures reprises</translation>
    </message>
    <message>
      <source>This study is open in another medviewer, too.</source>
      <translation>Cet examen est aussi ouvert dans un autre medviewer.</translation>
    </message>
    <message>
      <source>medviewer did not end properly the last time. The reading is back:</source>
      <translation>medviewer ne s’est pas terminé correctement la dernière fois. La lecture est de retour :</translation>
    </message>
    <message>
      <source>{} damaged or unknown entries of its journal were left out.</source>
      <translation>{} entrées abîmées ou inconnues de son journal ont été laissées de côté.</translation>
    </message>
    <message>
      <source>Undone: {}</source>
      <translation>Annulé : {}</translation>
    </message>
    <message>
      <source>The last change was “{}” ({} UTC).</source>
      <translation>La dernière modification était « {} » ({} UTC).</translation>
    </message>
    <message>
      <source>Polyline</source>
      <translation>Ligne brisée</translation>
    </message>
    <message>
      <source>Two axes</source>
      <translation>Deux axes</translation>
    </message>
    <message>
      <source>Rectangle</source>
      <translation>Rectangle</translation>
    </message>
    <message>
      <source>Ellipse</source>
      <translation>Ellipse</translation>
    </message>
    <message>
      <source>Polygon</source>
      <translation>Polygone</translation>
    </message>
    <message>
      <source>Freehand</source>
      <translation>Main levée</translation>
    </message>
    <message>
      <source>Point value</source>
      <translation>Valeur ponctuelle</translation>
    </message>
    <message>
      <source>Arrow</source>
      <translation>Flèche</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Texte</translation>
    </message>
    <message>
      <source>target</source>
      <translation>cible</translation>
    </message>
    <message>
      <source>non-target</source>
      <translation>non-cible</translation>
    </message>
    <message>
      <source>new</source>
      <translation>nouvelle</translation>
    </message>
    <message>
      <source>reference (liver)</source>
      <translation>référence (foie)</translation>
    </message>
    <message>
      <source>reference (blood pool)</source>
      <translation>référence (pool sanguin)</translation>
    </message>
    <message>
      <source>Name or note</source>
      <translation>Nom ou note</translation>
    </message>
    <message>
      <source>Name of the measurement</source>
      <translation>Nom de la mesure</translation>
    </message>
    <message>
      <source>{} letters at most</source>
      <translation>{} caractères au maximum</translation>
    </message>
    <message>
      <source>Move {}</source>
      <translation>Déplacer {}</translation>
    </message>
    <message>
      <source>Change {}</source>
      <translation>Modifier {}</translation>
    </message>
    <message>
      <source>Move the text of {}</source>
      <translation>Déplacer le texte de {}</translation>
    </message>
    <message>
      <source>Where region growing draws the edge of a lesion on a PET</source>
      <translation>Où la croissance de région trace le contour d’une lésion en TEP</translation>
    </message>
    <message>
      <source>&amp;Half way between inside and around</source>
      <translation>À &amp;mi-chemin entre l’intérieur et le pourtour</translation>
    </message>
    <message>
      <source>Edge of uptake (PET)</source>
      <translation>Contour de la fixation (TEP)</translation>
    </message>
    <message>
      <source>{} % of the highest value</source>
      <translation>{} % de la valeur maximale</translation>
    </message>
    <message>
      <source>SUV {:g}</source>
      <translation>SUV {:g}</translation>
    </message>
    <message>
      <source>Fill in the slices between</source>
      <translation>Compléter les coupes intermédiaires</translation>
    </message>
    <message>
      <source>1 slice filled in</source>
      <translation>1 coupe complétée</translation>
    </message>
    <message numerus="yes">
      <source>%n slices filled in</source>
      <translation>
        <numerusform>%n coupe complétée</numerusform>
        <numerusform>%n coupes complétées</numerusform>
      </translation>
    </message>
    <message>
      <source>No slice is left out between those that are drawn on.</source>
      <translation>Aucune coupe n’est omise entre celles qui sont dessinées.</translation>
    </message>
    <message>
      <source>The lesion was changed meanwhile: nothing was filled in.</source>
      <translation>La lésion a été modifiée entre-temps : rien n’a été complété.</translation>
    </message>
    <message>
      <source>Sum of diameters</source>
      <translation>Somme des diamètres</translation>
    </message>
    <message>
      <source>Sum of products</source>
      <translation>Somme des produits</translation>
    </message>
    <message>
      <source>from the baseline</source>
      <translation>depuis la référence</translation>
    </message>
    <message>
      <source>from the smallest</source>
      <translation>depuis le nadir</translation>
    </message>
    <message>
      <source>Targets</source>
      <translation>Lésions cibles</translation>
    </message>
    <message>
      <source>Non-targets</source>
      <translation>Lésions non cibles</translation>
    </message>
    <message>
      <source>Overall response</source>
      <translation>Réponse globale</translation>
    </message>
    <message>
      <source>above normal</source>
      <translation>au-dessus de la normale</translation>
    </message>
    <message>
      <source>normal</source>
      <translation>normal</translation>
    </message>
    <message>
      <source>Lesions through the studies</source>
      <translation>Lésions au fil des examens</translation>
    </message>
    <message>
      <source>Measure lesions with a length, two axes or an outline, and name them. A measurement of the same name in another study of the patient, or copied there, is the same lesion.</source>
      <translation>Mesurez les lésions avec une longueur, deux axes ou un contour, et nommez-les. Une mesure de même nom dans un autre examen du patient, ou copiée là, est la même lésion.</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Variation</translation>
    </message>
    <message>
      <source>Volume doubles in</source>
      <translation>Volume doublé en</translation>
    </message>
    <message>
      <source>Lesion</source>
      <translation>Lésion</translation>
    </message>
    <message>
      <source>present</source>
      <translation>présente</translation>
    </message>
    <message>
      <source>Non-targets not marked: {}</source>
      <translation>Lésions non cibles non marquées : {}</translation>
    </message>
    <message>
      <source>The tumour marker was above normal at the baseline: a complete response needs a normal one.</source>
      <translation>Le marqueur tumoral était au-dessus de la normale à l’examen de référence : une réponse complète exige un marqueur normal.</translation>
    </message>
    <message>
      <source>, </source>
      <translation>, </translation>
    </message>
    <message>
      <source>baseline</source>
      <translation>référence</translation>
    </message>
    <message>
      <source>CR complete</source>
      <translation>CR complète</translation>
    </message>
    <message>
      <source>PR partial</source>
      <translation>PR partielle</translation>
    </message>
    <message>
      <source>SD stable</source>
      <translation>SD stable</translation>
    </message>
    <message>
      <source>Non-CR/Non-PD</source>
      <translation>Non-CR/Non-PD</translation>
    </message>
    <message>
      <source>PD progress</source>
      <translation>PD progression</translation>
    </message>
    <message>
      <source>NE not evaluable</source>
      <translation>NE non évaluable</translation>
    </message>
    <message>
      <source>no date</source>
      <translation>sans date</translation>
    </message>
    <message>
      <source>Lesion… → Response criteria of the patient</source>
      <translation>Lésion… → Critères de réponse du patient</translation>
    </message>
    <message>
      <source>without a name</source>
      <translation>sans nom</translation>
    </message>
    <message>
      <source>{} (one slice against the whole lesion)</source>
      <translation>{} (une coupe par rapport à la lésion entière)</translation>
    </message>
    <message>
      <source>{:.0f} days</source>
      <translation>{:.0f} jours</translation>
    </message>
    <message>
      <source>Click to say whether a tumour marker is above normal.</source>
      <translation>Cliquez pour indiquer si un marqueur tumoral est au-dessus de la normale.</translation>
    </message>
    <message>
      <source>Study {}</source>
      <translation>Examen {}</translation>
    </message>
    <message>
      <source>Not measured in this study. Click to say why.</source>
      <translation>Non mesurée dans cet examen. Cliquez pour dire pourquoi.</translation>
    </message>
    <message>
      <source>halves in {:.0f} days</source>
      <translation>diminue de moitié en {:.0f} jours</translation>
    </message>
    <message>
      <source>Tumour marker</source>
      <translation>Marqueur tumoral</translation>
    </message>
    <message>
      <source>Not measured: {}</source>
      <translation>Non mesurées : {}</translation>
    </message>
    <message>
      <source>New: {}</source>
      <translation>Nouvelles : {}</translation>
    </message>
    <message>
      <source>1 slice within was not read and is left out.</source>
      <translation>1 coupe à l’intérieur n’a pas été lue et manque.</translation>
    </message>
    <message numerus="yes">
      <source>%n slices within were not read and are left out.</source>
      <translation>
        <numerusform>%n coupe à l’intérieur n’a pas été lue et manque.</numerusform>
        <numerusform>%n coupes à l’intérieur n’ont pas été lues et manquent.</numerusform>
      </translation>
    </message>
    <message>
      <source>Region growing</source>
      <translation>Croissance de région</translation>
    </message>
    <message>
      <source>A picture in colour has no values to go by.</source>
      <translation>Une image en couleur n’a pas de valeurs sur lesquelles se fonder.</translation>
    </message>
    <message>
      <source>On {} of {} slices a good part of the outline is not where the values change. Draw another circle, or correct it there.</source>
      <translation>Sur {} coupes sur {}, une bonne partie du contour n’est pas là où les valeurs changent. Tracez un autre cercle, ou corrigez-le à cet endroit.</translation>
    </message>
    <message>
      <source>&amp;Lymph node (counts by its short axis)</source>
      <translation>&amp;Ganglion (compte par son petit axe)</translation>
    </message>
    <message>
      <source>Re&amp;ference of this PET</source>
      <translation>Ré&amp;férence de cette TEP</translation>
    </message>
    <message>
      <source>O&amp;rgan</source>
      <translation>O&amp;rgane</translation>
    </message>
    <message>
      <source>Response &amp;criteria of the patient</source>
      <translation>Cri&amp;tères de réponse du patient</translation>
    </message>
    <message>
      <source>S&amp;ame lesion as</source>
      <translation>&amp;Même lésion que</translation>
    </message>
    <message>
      <source>A lesion of &amp;its own</source>
      <translation>&amp;Une lésion à part</translation>
    </message>
    <message>
      <source>Place a reference</source>
      <translation>Placer une référence</translation>
    </message>
    <message>
      <source>&amp;Gone in this study</source>
      <translation>&amp;Disparue dans cet examen</translation>
    </message>
    <message>
      <source>&amp;Target lesion</source>
      <translation>Lésion &amp;cible</translation>
    </message>
    <message>
      <source>N&amp;on-target lesion</source>
      <translation>&amp;Lésion non cible</translation>
    </message>
    <message>
      <source>Ne&amp;w lesion</source>
      <translation>&amp;Nouvelle lésion</translation>
    </message>
    <message>
      <source>&amp;No part in the response</source>
      <translation>&amp;Hors de la réponse</translation>
    </message>
    <message>
      <source>Unequivocal &amp;progression in this study</source>
      <translation>&amp;Progression indiscutable dans cet examen</translation>
    </message>
    <message>
      <source>&amp;Liver, as drawn</source>
      <translation>&amp;Foie, tel que dessiné</translation>
    </message>
    <message>
      <source>&amp;Mediastinal blood pool, as drawn</source>
      <translation>Pool sanguin &amp;médiastinal, tel que dessiné</translation>
    </message>
    <message>
      <source>Liver: &amp;sphere of 3 cm here</source>
      <translation>Foie : &amp;sphère de 3 cm ici</translation>
    </message>
    <message>
      <source>Blood pool: &amp;cylinder of 1 × 2 cm here</source>
      <translation>Pool sanguin : &amp;cylindre de 1 × 2 cm ici</translation>
    </message>
    <message>
      <source>&amp;RECIST 1.1: sum of diameters</source>
      <translation>&amp;RECIST 1.1 : somme des diamètres</translation>
    </message>
    <message>
      <source>R&amp;ANO, gliomas: sum of products of two axes</source>
      <translation>R&amp;ANO, gliomes : somme des produits de deux axes</translation>
    </message>
    <message>
      <source>Too &amp;small to measure in this study (5 mm)</source>
      <translation>&amp;Trop petite pour être mesurée dans cet examen (5 mm)</translation>
    </message>
    <message>
      <source>{} gone</source>
      <translation>{} disparue</translation>
    </message>
    <message>
      <source>{} present</source>
      <translation>{} présente</translation>
    </message>
    <message>
      <source>Progression of {}</source>
      <translation>Progression de {}</translation>
    </message>
    <message>
      <source>Marker &amp;above normal</source>
      <translation>Marqueur au-&amp;dessus de la normale</translation>
    </message>
    <message>
      <source>Marker &amp;normal</source>
      <translation>Marqueur &amp;normal</translation>
    </message>
    <message>
      <source>Marker not &amp;used</source>
      <translation>Marqueur non &amp;utilisé</translation>
    </message>
    <message>
      <source>Not named</source>
      <translation>Non nommé</translation>
    </message>
    <message>
      <source>{} (another patient ID or name)</source>
      <translation>{} (autre identifiant ou nom de patient)</translation>
    </message>
    <message>
      <source>Part of {} in the response</source>
      <translation>Rôle de {} dans la réponse</translation>
    </message>
    <message>
      <source>Organ of {}</source>
      <translation>Organe de {}</translation>
    </message>
    <message>
      <source>Response by {}</source>
      <translation>Réponse selon {}</translation>
    </message>
    <message>
      <source>Lymph node {}</source>
      <translation>Ganglion {}</translation>
    </message>
    <message>
      <source>Same lesion as {}</source>
      <translation>Même lésion que {}</translation>
    </message>
    <message>
      <source>{} a lesion of its own</source>
      <translation>{} comme lésion à part</translation>
    </message>
    <message>
      <source>&amp;Present in this study</source>
      <translation>&amp;Présente dans cet examen</translation>
    </message>
    <message>
      <source>&amp;Unequivocal progression in this study</source>
      <translation>Progression &amp;indiscutable dans cet examen</translation>
    </message>
    <message>
      <source>{} as reference</source>
      <translation>{} comme référence</translation>
    </message>
    <message>
      <source>Show a series of this study first</source>
      <translation>Affichez d’abord une série de cet examen</translation>
    </message>
    <message>
      <source>{} too small</source>
      <translation>{} trop petite</translation>
    </message>
    <message>
      <source>{}… Esc stops it.</source>
      <translation>{}… Échap l’arrête.</translation>
    </message>
    <message>
      <source>Stopped: {}</source>
      <translation>Arrêté : {}</translation>
    </message>
    <message>
      <source>on a picture that is not shown</source>
      <translation>sur une image qui n’est pas affichée</translation>
    </message>
    <message>
      <source>The reference was not placed.</source>
      <translation>La référence n’a pas été placée.</translation>
    </message>
    <message>
      <source>All its slices must have been read and say where they lie.</source>
      <translation>Toutes ses coupes doivent être lues et indiquer leur position.</translation>
    </message>
    <message>
      <source>Nothing here differs from what lies around it. Draw the circle larger.</source>
      <translation>Rien ici ne se distingue de ce qui l’entoure. Tracez un cercle plus grand.</translation>
    </message>
    <message>
      <source>Outlined at {} {}, half way between {} inside and {} around</source>
      <translation>Contour à {} {}, à mi-chemin entre {} au-dedans et {} alentour</translation>
    </message>
    <message>
      <source>Nothing within the circle reaches {} {}.</source>
      <translation>Rien dans le cercle n’atteint {} {}.</translation>
    </message>
    <message>
      <source>The edge of uptake is set to SUV {:g}, and there is no SUV here.</source>
      <translation>Le contour de la fixation est réglé sur SUV {:g}, et il n’y a pas de SUV ici.</translation>
    </message>
    <message>
      <source>Choose a share of the highest value in Measure &gt; Edge of uptake (PET).</source>
      <translation>Choisissez une part de la valeur maximale dans Mesurer &gt; Contour de la fixation (TEP).</translation>
    </message>
    <message>
      <source>Outlined at {} {}, {} % of the highest value</source>
      <translation>Contour à {} {}, {} % de la valeur maximale</translation>
    </message>
    <message>
      <source>Done again: {}</source>
      <translation>Rétabli : {}</translation>
    </message>
    <message>
      <source>Deleted: {}. Undo brings it back.</source>
      <translation>Supprimé : {}. Annuler le fait revenir.</translation>
    </message>
    <message>
      <source>Delete the lesion on all slices</source>
      <translation>Supprimer la lésion sur toutes les coupes</translation>
    </message>
    <message>
      <source>Show {}</source>
      <translation>Afficher {}</translation>
    </message>
    <message>
      <source>Hide {}</source>
      <translation>Masquer {}</translation>
    </message>
    <message>
      <source>Choose a region on a picture that is shown first.</source>
      <translation>Choisissez d’abord une région sur une image affichée.</translation>
    </message>
    <message>
      <source>Choose a lesion on a picture that is shown first.</source>
      <translation>Choisissez d’abord une lésion sur une image affichée.</translation>
    </message>
    <message>
      <source>Nothing was deleted: end what is half drawn first, or give it up with Esc.</source>
      <translation>Rien n’a été supprimé : terminez d’abord le tracé en cours, ou appuyez sur Échap.</translation>
    </message>
    <message>
      <source>Delete {}</source>
      <translation>Supprimer {}</translation>
    </message>
    <message>
      <source>There are no values inside.</source>
      <translation>Il n’y a aucune valeur à l’intérieur.</translation>
    </message>
    <message>
      <source>{} is followed since {}.</source>
      <translation>{} est suivie depuis {}.</translation>
    </message>
    <message>
      <source>Name {}</source>
      <translation>Nommer {}</translation>
    </message>
    <message>
      <source>Choose a region or a point on a picture that is shown first.</source>
      <translation>Choisissez d’abord une région ou un point sur une image affichée.</translation>
    </message>
    <message>
      <source>Planes and 3-D views stay with their series.</source>
      <translation>Les plans et les vues 3D restent avec leur série.</translation>
    </message>
    <message>
      <source>No viewport shows a time of this series.</source>
      <translation>Aucune vue n’affiche un temps de cette série.</translation>
    </message>
    <message>
      <source>Seconds after the first time</source>
      <translation>Secondes après le premier temps</translation>
    </message>
    <message>
      <source>Number of the time (the files do not say when)</source>
      <translation>Numéro du temps (les fichiers ne disent pas quand)</translation>
    </message>
    <message>
      <source>Curve over time</source>
      <translation>Courbe dans le temps</translation>
    </message>
    <message>
      <source>Export the curve</source>
      <translation>Exporter la courbe</translation>
    </message>
    <message>
      <source>&amp;Copy numbers</source>
      <translation>&amp;Copier les valeurs</translation>
    </message>
    <message>
      <source>&amp;Export as CSV…</source>
      <translation>&amp;Exporter en CSV…</translation>
    </message>
    <message>
      <source>Curve over time of {}</source>
      <translation>Courbe dans le temps : {}</translation>
    </message>
    <message>
      <source>Highest: {}, {} above the first time – {}</source>
      <translation>Maximum : {}, {} par rapport au premier temps – {}</translation>
    </message>
    <message>
      <source>Delayed phase: none was taken</source>
      <translation>Phase tardive : non acquise</translation>
    </message>
    <message>
      <source>Highest: {} – {}</source>
      <translation>Maximum : {} – {}</translation>
    </message>
    <message>
      <source>slow</source>
      <translation>lente</translation>
    </message>
    <message>
      <source>medium</source>
      <translation>moyenne</translation>
    </message>
    <message>
      <source>fast</source>
      <translation>rapide</translation>
    </message>
    <message>
      <source>Initial phase (2 minutes): {}, {} – {}</source>
      <translation>Phase initiale (2 minutes) : {}, {} – {}</translation>
    </message>
    <message>
      <source>persistent</source>
      <translation>persistante</translation>
    </message>
    <message>
      <source>plateau</source>
      <translation>plateau</translation>
    </message>
    <message>
      <source>washout</source>
      <translation>washout</translation>
    </message>
    <message>
      <source>Delayed phase: {} against the initial one, {} – {}</source>
      <translation>Phase tardive : {} par rapport à l’initiale, {} – {}</translation>
    </message>
    <message>
      <source>{:.1f} s</source>
      <translation>{:.1f} s</translation>
    </message>
    <message>
      <source>By BI-RADS. The 2 minutes begin with the contrast at {}, as the files say.</source>
      <translation>Selon BI-RADS. Les 2 minutes commencent à l’injection du produit de contraste, à {}, comme le disent les fichiers.</translation>
    </message>
    <message>
      <source>the files do not say when the times were taken.</source>
      <translation>les fichiers ne disent pas quand les temps ont été acquis.</translation>
    </message>
    <message>
      <source>the first time is not one before contrast.</source>
      <translation>le premier temps n’est pas antérieur au produit de contraste.</translation>
    </message>
    <message>
      <source>the signal rises by less than 10 %.</source>
      <translation>le signal augmente de moins de 10 %.</translation>
    </message>
    <message>
      <source>no time was taken within 2 minutes of the contrast.</source>
      <translation>aucun temps n’a été acquis dans les 2 minutes suivant le produit de contraste.</translation>
    </message>
    <message numerus="yes">
      <source>%n times; the files do not say when they were taken.</source>
      <translation>
        <numerusform>%n temps ; les fichiers ne disent pas quand il a été acquis.</numerusform>
        <numerusform>%n temps ; les fichiers ne disent pas quand ils ont été acquis.</numerusform>
      </translation>
    </message>
    <message>
      <source>1 time has no values there.</source>
      <translation>1 temps n’a pas de valeurs à cet endroit.</translation>
    </message>
    <message numerus="yes">
      <source>%n times have no values there.</source>
      <translation>
        <numerusform>%n temps n’a pas de valeurs à cet endroit.</numerusform>
        <numerusform>%n temps n’ont pas de valeurs à cet endroit.</numerusform>
      </translation>
    </message>
    <message>
      <source>Highest: {}, at the first time</source>
      <translation>Maximum : {}, au premier temps</translation>
    </message>
    <message>
      <source>Rises by {} to {} – {}</source>
      <translation>Augmente de {} jusqu’à {} – {}</translation>
    </message>
    <message>
      <source>By BI-RADS. The first time counts as before contrast; the 2 minutes begin at {}, the last time before the rise, as the files do not say when contrast was given.</source>
      <translation>Selon BI-RADS. Le premier temps compte comme avant contraste ; les 2 minutes commencent à {}, dernier temps avant la montée, car les fichiers ne disent pas quand le produit de contraste a été injecté.</translation>
    </message>
    <message>
      <source>No type of curve is told: {}</source>
      <translation>Aucun type de courbe n’est donné : {}</translation>
    </message>
    <message numerus="yes">
      <source>%n times over {}</source>
      <translation>
        <numerusform>%n temps sur {}</numerusform>
        <numerusform>%n temps sur {}</numerusform>
      </translation>
    </message>
    <message>
      <source>Export measurements</source>
      <translation>Exporter les mesures</translation>
    </message>
    <message>
      <source>Lesions over time</source>
      <translation>Lésions dans le temps</translation>
    </message>
    <message>
      <source>Lesion…</source>
      <translation>Lésion…</translation>
    </message>
    <message>
      <source>What the chosen measurement is of: a target, a lymph node, the same as…</source>
      <translation>Ce que montre la mesure choisie : une cible, un ganglion, la même que…</translation>
    </message>
    <message>
      <source>Export CSV…</source>
      <translation>Exporter en CSV…</translation>
    </message>
    <message>
      <source>All measurements of the table, a number a row</source>
      <translation>Toutes les mesures du tableau, un nombre par ligne</translation>
    </message>
    <message>
      <source>Total {}: {}</source>
      <translation>Total {} : {}</translation>
    </message>
    <message>
      <source>Name this vertebra, for example L5; clicks on others count on from it.</source>
      <translation>Nommez cette vertèbre, par exemple L5 ; les clics suivants se numérotent à partir d’elle.</translation>
    </message>
    <message>
      <source>Vertebra {}</source>
      <translation>Vertèbre {}</translation>
    </message>
    <message>
      <source>Numbers</source>
      <translation>Valeurs</translation>
    </message>
    <message>
      <source>By</source>
      <translation>Par</translation>
    </message>
    <message>
      <source>Nothing is measured yet. Choose a tool in the Measure menu.</source>
      <translation>Rien n’est encore mesuré. Choisissez un outil dans le menu Mesurer.</translation>
    </message>
    <message>
      <source>(hidden)</source>
      <translation>(masquée)</translation>
    </message>
    <message>
      <source>node</source>
      <translation>ganglion</translation>
    </message>
    <message>
      <source>There is no value at this place.</source>
      <translation>Il n’y a pas de valeur à cet endroit.</translation>
    </message>
    <message>
      <source>Something unexpected failed ({}). Details are in the log file.</source>
      <translation>Une erreur inattendue s’est produite ({}). Les détails sont dans le journal.</translation>
    </message>
    <message>
      <source>Close this message</source>
      <translation>Fermer ce message</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modèles</translation>
    </message>
    <message>
      <source>Model card</source>
      <translation>Fiche du modèle</translation>
    </message>
    <message>
      <source>Version {}, weights as they were made: SHA-256 {}</source>
      <translation>Version {}, poids inchangés : SHA-256 {}</translation>
    </message>
    <message>
      <source>There is no model in {}.</source>
      <translation>Il n’y a pas de modèle dans {}.</translation>
    </message>
    <message>
      <source>Series</source>
      <translation>Séries</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>Constatations</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Historique</translation>
    </message>
    <message>
      <source>Open a folder (Ctrl+O), a file, a DICOMDIR or a ZIP,
or drop it here.

A patient's history (CSV) can be dropped here too.</source>
      <translation>Ouvrez un dossier (Ctrl+O), un fichier, un DICOMDIR ou un ZIP,
ou déposez-le ici.

L’historique d’un patient (CSV) peut aussi être déposé ici.</translation>
    </message>
    <message>
      <source>Arrows move the pointer, Enter clicks, Space holds and lets go, Esc ends this.</source>
      <translation>Flèches : déplacer le pointeur ; Entrée : cliquer ; Espace : maintenir et relâcher ; Échap : terminer.</translation>
    </message>
    <message>
      <source>Open a series first: the keys point at its picture.</source>
      <translation>Ouvrez d’abord une série : les touches pointent dans son image.</translation>
    </message>
    <message>
      <source>({:+.1f}, {:+.1f} pixels from its middle)</source>
      <translation>({:+.1f}, {:+.1f} pixel de son centre)</translation>
    </message>
    <message>
      <source>Lossy compressed</source>
      <translation>Compression avec perte</translation>
    </message>
    <message>
      <source>turned right by {}°</source>
      <translation>tourné de {}° à droite</translation>
    </message>
    <message>
      <source>turned left by {}°</source>
      <translation>tourné de {}° à gauche</translation>
    </message>
    <message>
      <source>Presentation state: {}</source>
      <translation>État de présentation : {}</translation>
    </message>
    <message>
      <source>(order of acquisition)</source>
      <translation>(ordre d’acquisition)</translation>
    </message>
    <message>
      <source>inverted</source>
      <translation>inversé</translation>
    </message>
    <message>
      <source>Colours by the ICC profile {}</source>
      <translation>Couleurs selon le profil ICC {}</translation>
    </message>
    <message>
      <source>Zoom {:.0f} %</source>
      <translation>Zoom {:.0f} %</translation>
    </message>
    <message>
      <source>fitted</source>
      <translation>ajusté</translation>
    </message>
    <message>
      <source>{} mm along the line</source>
      <translation>{} mm le long de la ligne</translation>
    </message>
    <message>
      <source>View {}/{}</source>
      <translation>Vue {}/{}</translation>
    </message>
    <message>
      <source>smoothed</source>
      <translation>lissé</translation>
    </message>
    <message>
      <source>sharpened</source>
      <translation>accentué</translation>
    </message>
    <message>
      <source>although refused</source>
      <translation>malgré le refus</translation>
    </message>
    <message>
      <source>difference {}</source>
      <translation>différence {}</translation>
    </message>
    <message>
      <source>stored {}</source>
      <translation>stocké {}</translation>
    </message>
    <message>
      <source>As acquired: the presentation state {} is not of this slice</source>
      <translation>Comme acquis : l’état de présentation {} ne porte pas sur cette coupe</translation>
    </message>
    <message>
      <source>Instance {}</source>
      <translation>Instance {}</translation>
    </message>
    <message>
      <source>every {} mm, {} mm wide</source>
      <translation>tous les {} mm, largeur {} mm</translation>
    </message>
    <message>
      <source>Thickness {} mm</source>
      <translation>Épaisseur {} mm</translation>
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
      <translation>(cette coupe : {})</translation>
    </message>
    <message>
      <source>uncalibrated</source>
      <translation>non calibré</translation>
    </message>
    <message>
      <source>Slice</source>
      <translation>Coupe</translation>
    </message>
    <message>
      <source>Viewport – medviewer</source>
      <translation>Vue – medviewer</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Image</translation>
    </message>
    <message>
      <source>Loading this slice…</source>
      <translation>Chargement de la coupe…</translation>
    </message>
    <message>
      <source>This slice was not loaded.</source>
      <translation>Cette coupe n’a pas été chargée.</translation>
    </message>
    <message>
      <source>The series is still being loaded.</source>
      <translation>La série est encore en cours de chargement.</translation>
    </message>
    <message>
      <source>Reformat it when all slices are there.</source>
      <translation>Reformatez-la quand toutes les coupes sont là.</translation>
    </message>
    <message>
      <source>Only a part of the series was loaded.</source>
      <translation>Seule une partie de la série a été chargée.</translation>
    </message>
    <message>
      <source>Choose it in the list again to load it all.</source>
      <translation>Choisissez-la de nouveau dans la liste pour la charger en entier.</translation>
    </message>
    <message>
      <source>Show it here</source>
      <translation>Afficher ici</translation>
    </message>
    <message>
      <source>Picture: {}</source>
      <translation>Image : {}</translation>
    </message>
    <message numerus="yes">
      <source>(%n more)</source>
      <translation>
        <numerusform>(%n autre)</numerusform>
        <numerusform>(%n autres)</numerusform>
      </translation>
    </message>
    <message>
      <source>Preferences</source>
      <translation>Préférences</translation>
    </message>
    <message>
      <source>General</source>
      <translation>Général</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Touches</translation>
    </message>
    <message>
      <source>Stands beside your measurements and verdicts, and in reports</source>
      <translation>Figure près de vos mesures et de vos avis, et dans les rapports</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>Contraste élevé</translation>
    </message>
    <message>
      <source>Language, size and contrast change with the next start.</source>
      <translation>La langue, la taille et le contraste changent au prochain démarrage.</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>Votre nom</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <source>Size of texts and controls</source>
      <translation>Taille des textes et des commandes</translation>
    </message>
    <message>
      <source>Drag with the middle button</source>
      <translation>Glisser avec le bouton du milieu</translation>
    </message>
    <message>
      <source>Drag with the right button</source>
      <translation>Glisser avec le bouton droit</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Comme le système</translation>
    </message>
    <message>
      <source>New key</source>
      <translation>Nouvelle touche</translation>
    </message>
    <message>
      <source>Give this key</source>
      <translation>Attribuer cette touche</translation>
    </message>
    <message>
      <source>No key</source>
      <translation>Aucune touche</translation>
    </message>
    <message>
      <source>Usual keys</source>
      <translation>Touches habituelles</translation>
    </message>
    <message>
      <source>Usual keys for all</source>
      <translation>Touches habituelles pour tout</translation>
    </message>
    <message>
      <source>Commands and their keys</source>
      <translation>Commandes et leurs touches</translation>
    </message>
    <message>
      <source>{} belongs to “{}”. Give that command another key first.</source>
      <translation>{} appartient à « {} ». Donnez d’abord une autre touche à cette commande.</translation>
    </message>
    <message>
      <source>Command</source>
      <translation>Commande</translation>
    </message>
    <message>
      <source>New key:</source>
      <translation>Nouvelle touche :</translation>
    </message>
    <message>
      <source>Press the new key in the field first.</source>
      <translation>Appuyez d’abord sur la nouvelle touche dans le champ.</translation>
    </message>
    <message>
      <source>The picture is on the clipboard, with the names that it shows.</source>
      <translation>L’image est dans le presse-papiers, avec les noms qu’elle montre.</translation>
    </message>
    <message>
      <source>There is no picture to print: open a series first.</source>
      <translation>Il n’y a pas d’image à imprimer : ouvrez d’abord une série.</translation>
    </message>
    <message>
      <source>There is no picture to copy: open a series first.</source>
      <translation>Il n’y a pas d’image à copier : ouvrez d’abord une série.</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>Aperçu</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>Imprimer</translation>
    </message>
    <message>
      <source>The &amp;active picture</source>
      <translation>L’image &amp;active</translation>
    </message>
    <message>
      <source>A&amp;ll viewports on a sheet</source>
      <translation>Toutes les &amp;vues sur une feuille</translation>
    </message>
    <message>
      <source>Patient and &amp;study</source>
      <translation>&amp;Patient et examen</translation>
    </message>
    <message>
      <source>&amp;Real size</source>
      <translation>&amp;Taille réelle</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>Papier</translation>
    </message>
    <message>
      <source>The window shows neither names nor dates now.</source>
      <translation>La fenêtre n’affiche à présent ni noms ni dates.</translation>
    </message>
    <message>
      <source>Upright</source>
      <translation>Portrait</translation>
    </message>
    <message>
      <source>Across</source>
      <translation>Paysage</translation>
    </message>
    <message>
      <source>No printer is set up on this computer. A PDF can be printed elsewhere.</source>
      <translation>Aucune imprimante n’est configurée sur cet ordinateur. Un PDF peut être imprimé ailleurs.</translation>
    </message>
    <message>
      <source>How large a pixel is, is not known: there is no real size.</source>
      <translation>La taille d’un pixel n’est pas connue : il n’y a pas de taille réelle.</translation>
    </message>
    <message>
      <source>In its real size only a part of the picture is on this page.</source>
      <translation>En taille réelle, seule une partie de l’image est sur cette page.</translation>
    </message>
    <message>
      <source>Names that are burnt into a picture stay.</source>
      <translation>Les noms incrustés dans une image restent.</translation>
    </message>
    <message>
      <source>1 cm is {:.2f} cm on the paper{}, where the printer does not scale the page</source>
      <translation>1 cm mesure {:.2f} cm sur le papier{}, si l’imprimante ne met pas la page à l’échelle</translation>
    </message>
    <message>
      <source>Real size{}, where the printer does not scale the page</source>
      <translation>Taille réelle{}, si l’imprimante ne met pas la page à l’échelle</translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>et %n autre</numerusform>
        <numerusform>et %n autres</numerusform>
      </translation>
    </message>
    <message>
      <source>Printed {} with medviewer {}</source>
      <translation>Imprimé {} avec medviewer {}</translation>
    </message>
    <message>
      <source>Save as a moving picture</source>
      <translation>Enregistrer comme image animée</translation>
    </message>
    <message>
      <source>A moving picture is being saved; Esc gives it up.</source>
      <translation>Une image animée est en cours d’enregistrement ; Échap l’abandonne.</translation>
    </message>
    <message>
      <source>The moving picture was given up.</source>
      <translation>L’image animée a été abandonnée.</translation>
    </message>
    <message>
      <source>There is nothing that moves: open a film or a series of slices.</source>
      <translation>Rien ne bouge ici : ouvrez un film ou une série de coupes.</translation>
    </message>
    <message>
      <source>The moving picture was given up: another series is shown.</source>
      <translation>L’image animée a été abandonnée : une autre série est affichée.</translation>
    </message>
    <message>
      <source>Saved, with the names that it shows: {}</source>
      <translation>Enregistré, avec les noms qui y figurent : {}</translation>
    </message>
    <message>
      <source>Choose another folder, or free some space.</source>
      <translation>Choisissez un autre dossier, ou libérez de l’espace.</translation>
    </message>
    <message>
      <source>There is no {} model in {}.</source>
      <translation>Il n’y a pas de modèle de type {} dans {}.</translation>
    </message>
    <message>
      <source>Starting…</source>
      <translation>Démarrage…</translation>
    </message>
    <message>
      <source>&amp;Analyse this series</source>
      <translation>Anal&amp;yser cette série</translation>
    </message>
    <message>
      <source>Point at a no&amp;dule</source>
      <translation>Désigner un &amp;nodule</translation>
    </message>
    <message>
      <source>Run although &amp;refused</source>
      <translation>Exécuter &amp;malgré le refus</translation>
    </message>
    <message>
      <source>&amp;Cancel</source>
      <translation>Annul&amp;er</translation>
    </message>
    <message>
      <source>&amp;Quick analysis, one network</source>
      <translation>Analyse rapide, &amp;un seul réseau</translation>
    </message>
    <message>
      <source>Analyse when &amp;opened</source>
      <translation>Analyser à l’&amp;ouverture</translation>
    </message>
    <message>
      <source>Show &amp;findings</source>
      <translation>&amp;Afficher les constatations</translation>
    </message>
    <message>
      <source>Show &amp;heat map</source>
      <translation>Afficher la carte &amp;de chaleur</translation>
    </message>
    <message>
      <source>Wh&amp;y this mark?…</source>
      <translation>Pour&amp;quoi cette marque ?…</translation>
    </message>
    <message>
      <source>&amp;Next finding</source>
      <translation>Constatat&amp;ion suivante</translation>
    </message>
    <message>
      <source>&amp;Previous finding</source>
      <translation>Constatation &amp;précédente</translation>
    </message>
    <message>
      <source>Click on a nodule in a chest CT: it is outlined, measured and rated</source>
      <translation>Cliquer sur un nodule dans un scanner thoracique : il est délimité, mesuré et évalué</translation>
    </message>
    <message>
      <source>Stop one thing at a time: registering, exporting, loading, the analysis</source>
      <translation>Arrête une chose à la fois : recalage, export, chargement, analyse</translation>
    </message>
    <message>
      <source>Maps that led to the chosen finding; of a nodule its ratings and scores</source>
      <translation>Cartes qui ont conduit au résultat choisi ; pour un nodule, ses cotations et ses scores</translation>
    </message>
    <message>
      <source>the earlier examination</source>
      <translation>l’examen antérieur</translation>
    </message>
    <message>
      <source>{} was analysed, too: register it (Ctrl+G) to compare the lesions.</source>
      <translation>L’examen du {} a aussi été analysé : recalez-le (Ctrl+G) pour comparer les lésions.</translation>
    </message>
    <message>
      <source>An earlier series was analysed, too: Ctrl+G registers it to compare.</source>
      <translation>Une série antérieure a aussi été analysée : Ctrl+G la recale pour comparer.</translation>
    </message>
    <message>
      <source>The model reads the series' own slices: choose their viewport.</source>
      <translation>Le modèle lit les coupes d’origine de la série : choisissez leur vue.</translation>
    </message>
    <message>
      <source>Only a part of this series was loaded. Choose it in the list again to load it all, then analyse it.</source>
      <translation>Seule une partie de cette série a été chargée. Choisissez-la de nouveau dans la liste pour la charger en entier, puis analysez-la.</translation>
    </message>
    <message>
      <source>Waiting for the model…</source>
      <translation>Attente du modèle…</translation>
    </message>
    <message>
      <source>There is no picture at this point.</source>
      <translation>Il n’y a pas d’image à cet endroit.</translation>
    </message>
    <message>
      <source>Make this map</source>
      <translation>Créer cette carte</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Which features of one network raised the score of this mark.</source>
      <translation>Quelles caractéristiques d’un réseau ont relevé le score de cette marque.</translation>
    </message>
    <message>
      <source>Occlusion</source>
      <translation>Occlusion</translation>
    </message>
    <message>
      <source>How far the score falls when a part of the picture is covered. Takes about a minute without a graphics card.</source>
      <translation>De combien le score baisse quand une partie de l’image est cachée. Prend environ une minute sans carte graphique.</translation>
    </message>
    <message>
      <source>Neither map says what the lesion is. The heat map of the findings (M) is where the model itself sees a lesion's centre.</source>
      <translation>Aucune de ces cartes ne dit ce qu’est la lésion. La carte de chaleur des constatations (M) montre où le modèle lui-même voit le centre d’une lésion.</translation>
    </message>
    <message>
      <source>The map is highest within the mark's box.</source>
      <translation>La carte est maximale dans le cadre de la marque.</translation>
    </message>
    <message>
      <source>The map is highest outside the mark's box, so it does not say where the model looked, and is not shown.</source>
      <translation>La carte est maximale hors du cadre de la marque : elle ne dit donc pas où le modèle a regardé et n’est pas montrée.</translation>
    </message>
    <message>
      <source>Score of the mark: {:.2f}.</source>
      <translation>Score de la marque : {:.2f}.</translation>
    </message>
    <message>
      <source>Why is {} on slice {} marked?</source>
      <translation>Pourquoi {} est-il marqué sur la coupe {} ?</translation>
    </message>
    <message>
      <source>The mark was set by {} {}.</source>
      <translation>La marque a été posée par {} {}.</translation>
    </message>
    <message>
      <source>Choose a finding of the lesion model first: click on it, or press N.</source>
      <translation>Choisissez d’abord une constatation du modèle de lésions : cliquez dessus ou appuyez sur N.</translation>
    </message>
    <message>
      <source>Published scores and guidelines: Why this mark? (Ctrl+Shift+M)</source>
      <translation>Scores publiés et recommandations : Pourquoi cette marque ? (Ctrl+Maj+M)</translation>
    </message>
    <message>
      <source>Your verdict: accept (J), reject (Shift+J)…</source>
      <translation>Votre avis : accepter (J), rejeter (Maj+J)…</translation>
    </message>
    <message>
      <source>Mean ± standard deviation: no pixel's centre is inside the outline</source>
      <translation>Moyenne ± écart type : aucun centre de pixel n’est dans le contour</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>Classe</translation>
    </message>
    <message>
      <source>Prob.</source>
      <translation>Prob.</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Taille</translation>
    </message>
    <message>
      <source>You</source>
      <translation>Vous</translation>
    </message>
    <message>
      <source>Mean ± standard deviation: {}</source>
      <translation>Moyenne ± écart-type : {}</translation>
    </message>
    <message>
      <source>The model is not sure of the class.</source>
      <translation>Le modèle n’est pas sûr de la classe.</translation>
    </message>
    <message>
      <source>{:.0f} percentage points</source>
      <translation>{:.0f} points de pourcentage</translation>
    </message>
    <message>
      <source>Detector's score: {:.2f}</source>
      <translation>Score du détecteur : {:.2f}</translation>
    </message>
    <message>
      <source>Largest on slice {}</source>
      <translation>Plus grande sur la coupe {}</translation>
    </message>
    <message>
      <source>On slices {}–{}</source>
      <translation>Sur les coupes {}–{}</translation>
    </message>
    <message>
      <source>Volume: {}</source>
      <translation>Volume : {}</translation>
    </message>
    <message>
      <source>In doubt on slices: {}</source>
      <translation>Incertain sur les coupes : {}</translation>
    </message>
    <message>
      <source>The networks differ by: {}</source>
      <translation>Écart entre les réseaux : {}</translation>
    </message>
    <message>
      <source>full</source>
      <translation>complet</translation>
    </message>
    <message>
      <source>The analysis failed.</source>
      <translation>L’analyse a échoué.</translation>
    </message>
    <message>
      <source>1 finding</source>
      <translation>1 constatation</translation>
    </message>
    <message numerus="yes">
      <source>%n findings</source>
      <translation>
        <numerusform>%n constatation</numerusform>
        <numerusform>%n constatations</numerusform>
      </translation>
    </message>
    <message>
      <source>Which result is shown</source>
      <translation>Quel résultat est affiché</translation>
    </message>
    <message>
      <source>Earlier results…</source>
      <translation>Résultats antérieurs…</translation>
    </message>
    <message>
      <source>Changes that are smaller than the model's own error mean nothing (its card)</source>
      <translation>Les changements plus petits que l’erreur propre du modèle (voir sa fiche) ne veulent rien dire</translation>
    </message>
    <message>
      <source>You calibrated this series: the model's sizes are by the file.</source>
      <translation>Vous avez calibré cette série : les tailles du modèle sont celles du fichier.</translation>
    </message>
    <message>
      <source>Analyse</source>
      <translation>Analyser</translation>
    </message>
    <message>
      <source>Run anyway</source>
      <translation>Exécuter quand même</translation>
    </message>
    <message>
      <source>Run the model on a picture that it was not made for. This is recorded.</source>
      <translation>Appliquer le modèle à une image pour laquelle il n’est pas fait. C’est consigné.</translation>
    </message>
    <message>
      <source>Point at a nodule</source>
      <translation>Désigner un nodule</translation>
    </message>
    <message>
      <source>Why?</source>
      <translation>Pourquoi ?</translation>
    </message>
    <message>
      <source>What readers would see in the chosen nodule, published scores and guidelines</source>
      <translation>Ce que des lecteurs verraient dans le nodule choisi, scores publiés et recommandations</translation>
    </message>
    <message>
      <source>Loading the series…</source>
      <translation>Chargement de la série…</translation>
    </message>
    <message>
      <source>The analysis was stopped.</source>
      <translation>L’analyse a été arrêtée.</translation>
    </message>
    <message>
      <source>Not analysed: this is not what the model was made for.</source>
      <translation>Non analysée : le modèle n’est pas fait pour cela.</translation>
    </message>
    <message numerus="yes">
      <source>%n findings, by how sure it is that something is there</source>
      <translation>
        <numerusform>%n constatation</numerusform>
        <numerusform>%n constatations, classées selon la certitude qu’il y a quelque chose</numerusform>
      </translation>
    </message>
    <message>
      <source>Not analysed yet.</source>
      <translation>Pas encore analysée.</translation>
    </message>
    <message>
      <source>No series is open.</source>
      <translation>Aucune série n’est ouverte.</translation>
    </message>
    <message>
      <source>A nodule in a chest CT that you point at is outlined, measured and rated.</source>
      <translation>Un nodule que vous pointez dans un scanner thoracique est délimité, mesuré et évalué.</translation>
    </message>
    <message>
      <source>Nothing outlined where you pointed; the model looked nowhere else.</source>
      <translation>Rien n’a été délimité là où vous avez pointé ; le modèle n’a regardé nulle part ailleurs.</translation>
    </message>
    <message>
      <source>Nothing found. This does not mean that there is nothing.</source>
      <translation>Rien trouvé. Cela ne veut pas dire qu’il n’y a rien.</translation>
    </message>
    <message>
      <source>Run by the reader's decision on a picture it was not made for:</source>
      <translation>Exécuté sur décision du lecteur sur une image pour laquelle il n’est pas fait :</translation>
    </message>
    <message>
      <source>{}, from the file {}</source>
      <translation>{}, lu dans le fichier {}</translation>
    </message>
    <message>
      <source>Analysing…</source>
      <translation>Analyse en cours…</translation>
    </message>
    <message>
      <source>{} mode, {:.0f} s</source>
      <translation>mode {}, {:.0f} s</translation>
    </message>
    <message>
      <source>not analysed</source>
      <translation>non analysé</translation>
    </message>
    <message>
      <source>{} mode</source>
      <translation>mode {}</translation>
    </message>
    <message>
      <source>Size, density or spiculation are yours: the model sees them otherwise.</source>
      <translation>Taille, densité ou spiculation sont les vôtres : le modèle les voit autrement.</translation>
    </message>
    <message>
      <source>Size, density and spiculation are the model’s: correct what is wrong.</source>
      <translation>Taille, densité et spiculation sont celles du modèle : corrigez ce qui est faux.</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;Copier</translation>
    </message>
    <message>
      <source>Copies all that is said here as text</source>
      <translation>Copie tout ce qui est dit ici sous forme de texte</translation>
    </message>
    <message>
      <source>As the &amp;model sees it</source>
      <translation>Comme le voit le &amp;modèle</translation>
    </message>
    <message>
      <source>The Brock and Mayo scores need the age.</source>
      <translation>Les scores de Brock et de Mayo demandent l’âge.</translation>
    </message>
    <message>
      <source>{} ({}), cancer: {}</source>
      <translation>{} ({}), cancer : {}</translation>
    </message>
    <message>
      <source>{}; not known: {}</source>
      <translation>{} ; non connu : {}</translation>
    </message>
    <message>
      <source>{}: {} ({} of {})</source>
      <translation>{} : {} ({} sur {})</translation>
    </message>
    <message>
      <source>What the scores and guidelines ask</source>
      <translation>Ce que demandent les scores et recommandations</translation>
    </message>
    <message>
      <source>What is published on such nodules</source>
      <translation>Ce qui est publié sur de tels nodules</translation>
    </message>
    <message>
      <source>Why is nodule {} rated so?</source>
      <translation>Pourquoi le nodule {} est-il coté ainsi ?</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>non connu</translation>
    </message>
    <message>
      <source> years</source>
      <translation> ans</translation>
    </message>
    <message>
      <source>Long diameter</source>
      <translation>Grand diamètre</translation>
    </message>
    <message>
      <source>Short diameter</source>
      <translation>Petit diamètre</translation>
    </message>
    <message>
      <source>Density</source>
      <translation>Densité</translation>
    </message>
    <message>
      <source>Solid part, mean diameter</source>
      <translation>Partie solide, diamètre moyen</translation>
    </message>
    <message>
      <source>Spiculated</source>
      <translation>Spiculé</translation>
    </message>
    <message>
      <source>In an upper lobe</source>
      <translation>Dans un lobe supérieur</translation>
    </message>
    <message>
      <source>Smokes, or did</source>
      <translation>Fume ou a fumé</translation>
    </message>
    <message>
      <source>Emphysema</source>
      <translation>Emphysème</translation>
    </message>
    <message>
      <source>Lung cancer in the family</source>
      <translation>Cancer du poumon dans la famille</translation>
    </message>
    <message>
      <source>Cancer outside the chest over 5 years ago</source>
      <translation>Cancer extrathoracique, il y a plus de 5 ans</translation>
    </message>
    <message>
      <source>Nodules in this scan</source>
      <translation>Nodules sur cet examen</translation>
    </message>
    <message>
      <source>Accepted</source>
      <translation>Acceptée</translation>
    </message>
    <message>
      <source>Accepted with changes</source>
      <translation>Acceptée avec modifications</translation>
    </message>
    <message>
      <source>Rejected</source>
      <translation>Rejetée</translation>
    </message>
    <message>
      <source>Your class: {}</source>
      <translation>Votre classe : {}</translation>
    </message>
    <message>
      <source>One history can be open at a time; {} was opened.</source>
      <translation>Un seul historique peut être ouvert à la fois ; {} a été ouvert.</translation>
    </message>
    <message>
      <source>There are no pictures here, but documents: choose one in the list.</source>
      <translation>Il n’y a pas d’images ici, mais des documents : choisissez-en un dans la liste.</translation>
    </message>
    <message>
      <source>Why is listed for each file under “Files not used”.</source>
      <translation>La raison est donnée pour chaque fichier sous « Ignorés ».</translation>
    </message>
    <message>
      <source>Choose a folder that holds DICOM files.</source>
      <translation>Choisissez un dossier qui contient des fichiers DICOM.</translation>
    </message>
    <message>
      <source>Drag a series here, or choose one in the list.</source>
      <translation>Glissez une série ici, ou choisissez-en une dans la liste.</translation>
    </message>
    <message>
      <source>Opening was stopped.</source>
      <translation>L’ouverture a été arrêtée.</translation>
    </message>
    <message>
      <source>No picture was found in {}.</source>
      <translation>Aucune image n’a été trouvée dans {}.</translation>
    </message>
    <message>
      <source>A history is open, no pictures.</source>
      <translation>Un historique est ouvert, sans images.</translation>
    </message>
    <message>
      <source>Nothing is open.</source>
      <translation>Rien n’est ouvert.</translation>
    </message>
    <message>
      <source>There is no screen to open the window on (DISPLAY is not set).</source>
      <translation>Il n’y a pas d’écran pour ouvrir la fenêtre (DISPLAY n’est pas défini).</translation>
    </message>
    <message>
      <source>Use --screenshots DIR to run off screen, or `medviewer analyse`.</source>
      <translation>Utilisez --screenshots DIR pour travailler sans écran, ou `medviewer analyse`.</translation>
    </message>
    <message>
      <source>The folder {} cannot be made: {}.</source>
      <translation>Le dossier {} ne peut pas être créé : {}.</translation>
    </message>
    <message>
      <source>Choose another one.</source>
      <translation>Choisissez-en un autre.</translation>
    </message>
    <message>
      <source>Details, without any patient's data, are in {}.</source>
      <translation>Les détails, sans aucune donnée de patient, sont dans {}.</translation>
    </message>
    <message>
      <source>Unexpected failure</source>
      <translation>Erreur inattendue</translation>
    </message>
    <message>
      <source>Something unexpected failed ({}). The program goes on; what you did last may be incomplete.</source>
      <translation>Une erreur inattendue s’est produite ({}). Le programme continue ; votre dernière action peut être incomplète.</translation>
    </message>
    <message>
      <source>First steps</source>
      <translation>Premiers pas</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Précédent</translation>
    </message>
    <message>
      <source>Read</source>
      <translation>Lire</translation>
    </message>
    <message>
      <source>A second opinion</source>
      <translation>Un second avis</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Commencer</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Suivant</translation>
    </message>
    <message>
      <source>Drop a folder, a file, a DICOMDIR or a ZIP on the window, or press {}. What was opened before is found again in the library, beside the series. Your files are never changed.</source>
      <translation>Déposez un dossier, un fichier, un DICOMDIR ou un ZIP sur la fenêtre, ou appuyez sur {}. Ce qui a déjà été ouvert se retrouve dans la bibliothèque, à côté des séries. Vos fichiers ne sont jamais modifiés.</translation>
    </message>
    <message>
      <source>The wheel goes through the slices, a left drag changes the grey levels, a right drag zooms. The keys 1 to 9 choose a window. {} finds every command by its words, {} lists all keys.</source>
      <translation>La molette parcourt les coupes, glisser avec le bouton gauche change les niveaux de gris, avec le bouton droit zoome. Les touches 1 à 9 choisissent un fenêtrage. {} trouve chaque commande par ses mots, {} liste toutes les touches.</translation>
    </message>
    <message>
      <source>The model looks at what it was made for, and says why it refuses the rest. What it found is drawn and listed: {} goes to the next one. “Nothing found” does not mean that there is nothing. Research use only – not for diagnosis.</source>
      <translation>Le modèle examine ce pour quoi il est fait, et dit pourquoi il refuse le reste. Ce qu’il a trouvé est dessiné et listé : {} passe au suivant. « Rien trouvé » ne veut pas dire qu’il n’y a rien. Réservé à la recherche – ne pas utiliser pour le diagnostic.</translation>
    </message>
    <message>
      <source>The program did not end as it should</source>
      <translation>Le programme ne s’est pas terminé normalement</translation>
    </message>
    <message>
      <source>The log, without any patient's data, is for whoever looks after the program:</source>
      <translation>Le journal, sans aucune donnée de patient, est pour la personne chargée du programme :</translation>
    </message>
    <message>
      <source>Files that were being written then and were removed: {}.</source>
      <translation>Fichiers en cours d’écriture à ce moment et supprimés : {}.</translation>
    </message>
    <message>
      <source>The run that began on {} ended without being closed: it crashed, was killed, or the power went. What had been saved is there: readings, preferences and the audit trail are written at once and whole.</source>
      <translation>La session commencée le {} s’est terminée sans être fermée : plantage, arrêt forcé ou coupure de courant. Ce qui était enregistré est là : lectures, préférences et piste d’audit sont écrites tout de suite et en entier.</translation>
    </message>
    <message>
      <source>Something is still being written</source>
      <translation>Une écriture est encore en cours</translation>
    </message>
    <message>
      <source>The reading is not saved</source>
      <translation>La lecture n’est pas enregistrée</translation>
    </message>
    <message>
      <source>What you drew and decided since then would be lost.</source>
      <translation>Ce que vous avez dessiné et décidé depuis serait perdu.</translation>
    </message>
    <message>
      <source>Stay</source>
      <translation>Rester</translation>
    </message>
    <message>
      <source>Close and lose it</source>
      <translation>Fermer et le perdre</translation>
    </message>
    <message>
      <source>An export, a transfer or a moving picture is not done.</source>
      <translation>Un export, un transfert ou une image animée n’est pas terminé.</translation>
    </message>
    <message>
      <source>What is not written yet would be missing.</source>
      <translation>Ce qui n’est pas encore écrit manquerait.</translation>
    </message>
    <message>
      <source>Close and break it off</source>
      <translation>Fermer et interrompre</translation>
    </message>
    <message>
      <source>Stop opening</source>
      <translation>Arrêter l’ouverture</translation>
    </message>
    <message>
      <source>Device: not looked for yet</source>
      <translation>Matériel : pas encore cherché</translation>
    </message>
    <message>
      <source>Patients, studies and series</source>
      <translation>Patients, examens et séries</translation>
    </message>
    <message>
      <source>What is open</source>
      <translation>Ce qui est ouvert</translation>
    </message>
    <message>
      <source>Close patient</source>
      <translation>Fermer le patient</translation>
    </message>
    <message>
      <source>Close study</source>
      <translation>Fermer l’examen</translation>
    </message>
    <message>
      <source>Same day: {}</source>
      <translation>Le même jour : {}</translation>
    </message>
    <message>
      <source>Earlier: {}</source>
      <translation>Antérieur : {}</translation>
    </message>
    <message>
      <source>PDF document</source>
      <translation>Document PDF</translation>
    </message>
    <message>
      <source>Show here</source>
      <translation>Afficher ici</translation>
    </message>
    <message>
      <source>Show in another viewport</source>
      <translation>Afficher dans une autre vue</translation>
    </message>
    <message>
      <source>All DICOM elements…</source>
      <translation>Tous les éléments DICOM…</translation>
    </message>
    <message>
      <source>Document {}</source>
      <translation>Document {}</translation>
    </message>
    <message>
      <source>Choose the row whose name is right. It holds for this patient until another study is opened; the files stay as they are.</source>
      <translation>Choisissez la ligne dont le nom est juste. Cela vaut pour ce patient jusqu’à l’ouverture d’un autre examen ; les fichiers restent tels quels.</translation>
    </message>
    <message>
      <source>Character set</source>
      <translation>Jeu de caractères</translation>
    </message>
    <message>
      <source>Letters</source>
      <translation>Lettres</translation>
    </message>
    <message>
      <source>The file gives the values of this parametric map several meanings. What you choose holds until another study is opened; the file stays as it is.</source>
      <translation>Le fichier donne plusieurs significations aux valeurs de cette carte paramétrique. Votre choix vaut jusqu’à l’ouverture d’un autre examen ; le fichier reste tel quel.</translation>
    </message>
    <message>
      <source>Meaning of the values</source>
      <translation>Signification des valeurs</translation>
    </message>
    <message>
      <source>without a unit</source>
      <translation>sans unité</translation>
    </message>
    <message>
      <source>in {}</source>
      <translation>en {}</translation>
    </message>
    <message>
      <source>There is no room for another viewport.</source>
      <translation>Il n’y a pas de place pour une autre vue.</translation>
    </message>
    <message>
      <source>The elements of {} cannot be read ({}).</source>
      <translation>Les éléments de {} ne peuvent pas être lus ({}).</translation>
    </message>
    <message>
      <source>Check that the file is still there.</source>
      <translation>Vérifiez que le fichier est encore là.</translation>
    </message>
    <message>
      <source>Search tag, name or value</source>
      <translation>Chercher tag, nom ou valeur</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Recherche</translation>
    </message>
    <message>
      <source>Elements</source>
      <translation>Éléments</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>Tag</translation>
    </message>
    <message>
      <source>Type</source>
      <translation>Type</translation>
    </message>
    <message>
      <source>DICOM elements of {}</source>
      <translation>Éléments DICOM de {}</translation>
    </message>
    <message>
      <source>{} of {} elements</source>
      <translation>{} éléments sur {}</translation>
    </message>
    <message>
      <source>No folder to unpack into can be made in {}: {}.</source>
      <translation>Aucun dossier de décompression ne peut être créé dans {} : {}.</translation>
    </message>
    <message>
      <source>Files not used</source>
      <translation>Ignorés</translation>
    </message>
    <message>
      <source>Every file is used.</source>
      <translation>Tous les fichiers sont utilisés.</translation>
    </message>
    <message>
      <source>{:.1f} frames/s</source>
      <translation>{:.1f} images/s</translation>
    </message>
    <message>
      <source>(not from the file)</source>
      <translation>(pas du fichier)</translation>
    </message>
    <message>
      <source>frames {}–{}</source>
      <translation>images {} à {}</translation>
    </message>
    <message>
      <source>Seen from all around: the wheel turns the patient, Space keeps him turning</source>
      <translation>Vu de tous les côtés : la molette tourne le patient, Espace le fait tourner sans arrêt</translation>
    </message>
    <message>
      <source>&amp;Grey</source>
      <translation>&amp;Gris</translation>
    </message>
    <message>
      <source>&amp;Hot iron</source>
      <translation>&amp;Fer chaud</translation>
    </message>
    <message>
      <source>&amp;PET</source>
      <translation>T&amp;EP</translation>
    </message>
    <message>
      <source>Hot &amp;metal blue</source>
      <translation>&amp;Métal chaud bleu</translation>
    </message>
    <message>
      <source>PET, &amp;20 steps</source>
      <translation>&amp;TEP, 20 paliers</translation>
    </message>
    <message>
      <source>By half a pixel, against what moved since the mask was taken</source>
      <translation>D’un demi-pixel, contre ce qui a bougé depuis le masque</translation>
    </message>
    <message>
      <source>Colours and &amp;filters</source>
      <translation>&amp;Couleurs et filtres</translation>
    </message>
    <message>
      <source>Reformatted planes (MPR)</source>
      <translation>Plans reformatés (MPR)</translation>
    </message>
    <message>
      <source>3-D views</source>
      <translation>Vues 3D</translation>
    </message>
    <message>
      <source>Arran&amp;gement</source>
      <translation>&amp;Agencement</translation>
    </message>
    <message>
      <source>Lin&amp;king</source>
      <translation>S&amp;ynchronisation</translation>
    </message>
    <message>
      <source>&amp;Cine</source>
      <translation>Ci&amp;né</translation>
    </message>
    <message>
      <source>Subtraction (DSA)</source>
      <translation>Soustraction (DSA)</translation>
    </message>
    <message>
      <source>Te&amp;xts and drawings</source>
      <translation>Textes &amp;et tracés</translation>
    </message>
    <message>
      <source>Window from a re&amp;gion</source>
      <translation>&amp;Fenêtrage d’après une région</translation>
    </message>
    <message>
      <source>&amp;Magnifier</source>
      <translation>&amp;Loupe</translation>
    </message>
    <message>
      <source>Point with the &amp;keyboard</source>
      <translation>Pointer avec les touc&amp;hes du clavier</translation>
    </message>
    <message>
      <source>Real si&amp;ze</source>
      <translation>&amp;Taille réelle</translation>
    </message>
    <message>
      <source>Earlier view</source>
      <translation>Vue précédente</translation>
    </message>
    <message>
      <source>Later view</source>
      <translation>Vue suivante</translation>
    </message>
    <message>
      <source>Link &amp;slices by position</source>
      <translation>Lier les &amp;coupes par position</translation>
    </message>
    <message>
      <source>Link &amp;grey levels</source>
      <translation>Lier les &amp;niveaux de gris</translation>
    </message>
    <message>
      <source>Link &amp;zoom and pan</source>
      <translation>&amp;Lier zoom et déplacement</translation>
    </message>
    <message>
      <source>Link &amp;times</source>
      <translation>Lier les &amp;temps</translation>
    </message>
    <message>
      <source>&amp;Hold these slices together</source>
      <translation>&amp;Garder ces coupes ensemble</translation>
    </message>
    <message>
      <source>&amp;Reference lines</source>
      <translation>Lignes &amp;de référence</translation>
    </message>
    <message>
      <source>Ne&amp;xt colours</source>
      <translation>&amp;Couleurs suivantes</translation>
    </message>
    <message>
      <source>&amp;No filter</source>
      <translation>A&amp;ucun filtre</translation>
    </message>
    <message>
      <source>&amp;Smooth</source>
      <translation>&amp;Lisser</translation>
    </message>
    <message>
      <source>Sh&amp;arpen</source>
      <translation>&amp;Accentuer</translation>
    </message>
    <message>
      <source>Next &amp;filter</source>
      <translation>Filtre &amp;suivant</translation>
    </message>
    <message>
      <source>Meaning of the values…</source>
      <translation>Signification des valeurs…</translation>
    </message>
    <message>
      <source>&amp;Axial, coronal, sagittal</source>
      <translation>&amp;Axial, coronal, sagittal</translation>
    </message>
    <message>
      <source>&amp;Straighten the axes</source>
      <translation>&amp;Redresser les axes</translation>
    </message>
    <message>
      <source>&amp;Curved reformation</source>
      <translation>Reformation &amp;curviligne</translation>
    </message>
    <message>
      <source>C&amp;ross sections</source>
      <translation>Coupes &amp;transversales</translation>
    </message>
    <message>
      <source>Cross sections side &amp;by side</source>
      <translation>Coupes transversales côte à côt&amp;e</translation>
    </message>
    <message>
      <source>&amp;Distance and width of the sections…</source>
      <translation>&amp;Distance et largeur des coupes…</translation>
    </message>
    <message>
      <source>Slab: &amp;largest value (MIP)</source>
      <translation>Épaisseur : &amp;valeur maximale (MIP)</translation>
    </message>
    <message>
      <source>Slab: smallest &amp;value (MinIP)</source>
      <translation>É&amp;paisseur : valeur minimale (MinIP)</translation>
    </message>
    <message>
      <source>Slab: &amp;mean</source>
      <translation>Épaisseur : &amp;moyenne</translation>
    </message>
    <message>
      <source>Slab &amp;thicker</source>
      <translation>P&amp;lus épais</translation>
    </message>
    <message>
      <source>Slab t&amp;hinner</source>
      <translation>Plus &amp;fin</translation>
    </message>
    <message>
      <source>Rotating &amp;MIP</source>
      <translation>&amp;MIP rotatif</translation>
    </message>
    <message>
      <source>&amp;Bone</source>
      <translation>&amp;Os</translation>
    </message>
    <message>
      <source>&amp;Vessels</source>
      <translation>&amp;Vaisseaux</translation>
    </message>
    <message>
      <source>&amp;Lungs</source>
      <translation>&amp;Poumons</translation>
    </message>
    <message>
      <source>&amp;Arrange this study</source>
      <translation>Agencer &amp;cet examen</translation>
    </message>
    <message>
      <source>Arrange when &amp;opened</source>
      <translation>&amp;Agencer à l’ouverture</translation>
    </message>
    <message>
      <source>&amp;Remember this arrangement</source>
      <translation>&amp;Retenir cet agencement</translation>
    </message>
    <message>
      <source>&amp;Forget your arrangement</source>
      <translation>&amp;Oublier votre agencement</translation>
    </message>
    <message>
      <source>&amp;Viewport on another screen</source>
      <translation>&amp;Vue sur un autre écran</translation>
    </message>
    <message>
      <source>&amp;Play or stop</source>
      <translation>&amp;Lire ou arrêter</translation>
    </message>
    <message>
      <source>Play through &amp;time or stop</source>
      <translation>Lire dans le &amp;temps ou arrêter</translation>
    </message>
    <message>
      <source>&amp;Faster</source>
      <translation>Plus &amp;vite</translation>
    </message>
    <message>
      <source>&amp;Slower</source>
      <translation>&amp;Plus lentement</translation>
    </message>
    <message>
      <source>&amp;Subtracted or as acquired</source>
      <translation>&amp;Soustrait ou tel qu’acquis</translation>
    </message>
    <message>
      <source>&amp;This frame as the mask</source>
      <translation>&amp;Cette image comme masque</translation>
    </message>
    <message>
      <source>Mask to the &amp;left</source>
      <translation>Masque vers la &amp;gauche</translation>
    </message>
    <message>
      <source>Mask to the &amp;right</source>
      <translation>Masque vers la &amp;droite</translation>
    </message>
    <message>
      <source>Mask &amp;up</source>
      <translation>Masque vers le &amp;haut</translation>
    </message>
    <message>
      <source>Mask &amp;down</source>
      <translation>Masque vers le &amp;bas</translation>
    </message>
    <message>
      <source>&amp;Few texts</source>
      <translation>&amp;Peu de textes</translation>
    </message>
    <message>
      <source>&amp;All texts, few, none</source>
      <translation>Tous &amp;les textes, peu, aucun</translation>
    </message>
    <message>
      <source>A&amp;nonymous</source>
      <translation>&amp;Anonyme</translation>
    </message>
    <message>
      <source>&amp;Character set…</source>
      <translation>&amp;Jeu de caractères…</translation>
    </message>
    <message>
      <source>the values inside from black to white</source>
      <translation>les valeurs à l’intérieur du noir au blanc</translation>
    </message>
    <message>
      <source>a magnifying glass</source>
      <translation>une loupe</translation>
    </message>
    <message>
      <source>Arrows move a pointer on the picture, Enter clicks, Space holds</source>
      <translation>Les flèches déplacent un pointeur sur l’image, Entrée clique, Espace maintient</translation>
    </message>
    <message>
      <source>A millimetre of the patient to a millimetre of the screen</source>
      <translation>Un millimètre du patient pour un millimètre de l’écran</translation>
    </message>
    <message>
      <source>Grey levels, colours, zoom and turn as before the last change</source>
      <translation>Niveaux de gris, couleurs, zoom et rotation d’avant le dernier changement</translation>
    </message>
    <message>
      <source>Grey levels, colours, zoom and turn as before the step back</source>
      <translation>Niveaux de gris, couleurs, zoom et rotation d’avant le retour</translation>
    </message>
    <message>
      <source>Viewports of one examination show the same place</source>
      <translation>Les vues d’un même examen montrent le même endroit</translation>
    </message>
    <message>
      <source>Viewports of one modality show the same values</source>
      <translation>Les vues d’une même modalité montrent les mêmes valeurs</translation>
    </message>
    <message>
      <source>Dynamic series play and step through time together</source>
      <translation>Les séries dynamiques défilent ensemble dans le temps</translation>
    </message>
    <message>
      <source>Scroll these slices together, whatever their positions</source>
      <translation>Faire défiler ces coupes ensemble, quelle que soit leur position</translation>
    </message>
    <message>
      <source>What the values of a parametric map stand for, where its file says several</source>
      <translation>Ce que représentent les valeurs d’une carte paramétrique, quand son fichier dit plusieurs choses</translation>
    </message>
    <message>
      <source>Reformat the series to three planes, or back; drag their lines</source>
      <translation>Reformater la série en trois plans, ou revenir ; leurs lignes se glissent</translation>
    </message>
    <message>
      <source>The surface on the chosen polyline through all slices, laid flat, or back</source>
      <translation>La surface sur la ligne brisée choisie à travers toutes les coupes, mise à plat, ou retour</translation>
    </message>
    <message>
      <source>Planes at right angles to the chosen polyline, scrolled along it, or back</source>
      <translation>Plans perpendiculaires à la ligne brisée choisie, que l’on fait défiler le long de celle-ci, ou retour</translation>
    </message>
    <message>
      <source>Several neighbouring sections of the line at once, or one again</source>
      <translation>Plusieurs coupes voisines de la ligne à la fois, ou de nouveau une seule</translation>
    </message>
    <message>
      <source>How far apart and how wide the sections are, and how many are side by side</source>
      <translation>À quelle distance les unes des autres et de quelle largeur sont les coupes, et combien sont côte à côte</translation>
    </message>
    <message>
      <source>Show the series where the rule for such studies says</source>
      <translation>Montrer les séries là où le dit la règle pour de tels examens</translation>
    </message>
    <message>
      <source>Show studies of this kind as they are shown now</source>
      <translation>Montrer les examens de ce type comme maintenant</translation>
    </message>
    <message>
      <source>Arrange studies of this kind as before you remembered how</source>
      <translation>Agencer les examens de ce type comme avant de l’avoir retenu</translation>
    </message>
    <message>
      <source>A further viewport in a window of its own</source>
      <translation>Une vue de plus dans sa propre fenêtre</translation>
    </message>
    <message>
      <source>Play the slices at the file's own rate</source>
      <translation>Lire les coupes à la cadence du fichier</translation>
    </message>
    <message>
      <source>Play the times of a dynamic series at one place, which can be scrolled</source>
      <translation>Lit les temps d’une série dynamique au même endroit ; on peut changer de coupe pendant la lecture</translation>
    </message>
    <message>
      <source>Take the mask that the file names, else the first frame, from every frame</source>
      <translation>Soustraire de chaque image le masque que le fichier indique, sinon la première image</translation>
    </message>
    <message>
      <source>Take the frame that is shown from every frame</source>
      <translation>Soustraire de chaque image celle qui est affichée</translation>
    </message>
    <message>
      <source>Leave out patient and study</source>
      <translation>Omettre le patient et l’examen</translation>
    </message>
    <message>
      <source>Show neither names nor dates, for looking over a shoulder and for talks</source>
      <translation>Ne montrer ni noms ni dates, pour les regards indiscrets et les exposés</translation>
    </message>
    <message>
      <source>Read names and titles by other letters where the files say the wrong ones</source>
      <translation>Lire noms et titres dans un autre jeu de caractères quand les fichiers indiquent le mauvais</translation>
    </message>
    <message>
      <source>The curved reformation is shown.</source>
      <translation>La reformation curviligne est affichée.</translation>
    </message>
    <message>
      <source>Curved reformation</source>
      <translation>Reformation curviligne</translation>
    </message>
    <message>
      <source>Draw a polyline along the structure on a slice or a plane, and choose it.</source>
      <translation>Tracez une ligne brisée le long de la structure sur une coupe ou un plan, et choisissez-la.</translation>
    </message>
    <message>
      <source>This picture does not say where it lies in the patient.</source>
      <translation>Cette image ne dit pas où elle se trouve dans le patient.</translation>
    </message>
    <message>
      <source>Draw the line on a slice or a reformatted plane.</source>
      <translation>Tracez la ligne sur une coupe ou un plan reformaté.</translation>
    </message>
    <message>
      <source>Cross sections</source>
      <translation>Coupes transversales</translation>
    </message>
    <message>
      <source>&amp;Distance along the line:</source>
      <translation>&amp;Distance le long de la ligne :</translation>
    </message>
    <message>
      <source>&amp;Width:</source>
      <translation>&amp;Largeur :</translation>
    </message>
    <message>
      <source>&amp;Side by side:</source>
      <translation>&amp;Côte à côte :</translation>
    </message>
    <message>
      <source>It does not replace quality assurance by a medical physicist (as in AAPM TG18, TG270, IEC 62563-1). The program does not calibrate to the GSDF (PS3.14): it hands grey levels to the screen as they are.</source>
      <translation>Elle ne remplace pas le contrôle de qualité par un physicien médical (AAPM TG18, TG270, CEI 62563-1). Le programme ne calibre pas selon la GSDF (PS3.14) : il transmet les niveaux de gris à l’écran tels quels.</translation>
    </message>
    <message>
      <source>Test picture of the display</source>
      <translation>Mire de contrôle de l’écran</translation>
    </message>
    <message>
      <source>Esc closes it.</source>
      <translation>Échap la ferme.</translation>
    </message>
    <message>
      <source>Edge and crosses</source>
      <translation>Bord et croix</translation>
    </message>
    <message>
      <source>All four edges have a white line, all four crosses are whole. If not: let the screen run at its own resolution, without overscan.</source>
      <translation>Les quatre bords portent une ligne blanche, les quatre croix sont entières. Sinon : utiliser l’écran dans sa résolution native, sans surbalayage.</translation>
    </message>
    <message>
      <source>Squares</source>
      <translation>Carrés</translation>
    </message>
    <message>
      <source>5 % can be told from 0 %, and 95 % from 100 %. If not: turn the light of the room down, set brightness and contrast of the screen, choose its DICOM (GSDF) mode.</source>
      <translation>5 % se distingue de 0 %, et 95 % de 100 %. Sinon : baisser l’éclairage de la pièce, régler luminosité et contraste de l’écran, choisir son mode DICOM (GSDF).</translation>
    </message>
    <message>
      <source>Steps</source>
      <translation>Paliers</translation>
    </message>
    <message>
      <source>All 18 differ, and in each but black and white four small squares are seen. If not: as for the squares.</source>
      <translation>Les 18 diffèrent, et dans chacun, sauf le noir et le blanc, on voit quatre petits carrés. Sinon : comme pour les carrés.</translation>
    </message>
    <message>
      <source>Ramp</source>
      <translation>Dégradé</translation>
    </message>
    <message>
      <source>Goes from black to white without bands. If not: the screen or its cable shows fewer than 8 bits, or a colour mode of the system changes the levels.</source>
      <translation>Va du noir au blanc sans bandes. Sinon : l’écran ou son câble rend moins de 8 bits, ou un mode de couleur du système modifie les niveaux.</translation>
    </message>
    <message>
      <source>As many letters of QUALITY CONTROL are read on black as on grey and on white; contrast falls from 14 levels of 255 to 1. If not: as for the squares.</source>
      <translation>On lit autant de lettres de QUALITY CONTROL sur le noir que sur le gris et le blanc ; le contraste va de 14 niveaux sur 255 à 1. Sinon : comme pour les carrés.</translation>
    </message>
    <message>
      <source>Lines</source>
      <translation>Lignes</translation>
    </message>
    <message>
      <source>Lines of one pixel and of two are crisp in the middle and in the corners, without grey areas or colours. If not: the system or the screen scales the picture.</source>
      <translation>Les lignes d’un et de deux pixels sont nettes au milieu et dans les coins, sans plages grises ni couleurs. Sinon : le système ou l’écran redimensionne l’image.</translation>
    </message>
    <message>
      <source>No arrangement is known for this study. Arrange it, and remember that.</source>
      <translation>Aucun agencement n’est connu pour cet examen. Agencez-le, puis retenez-le.</translation>
    </message>
    <message>
      <source>Remembered for studies such as this: {}</source>
      <translation>Retenu pour les examens comme celui-ci : {}</translation>
    </message>
    <message>
      <source>Planes that are turned will come back straight.</source>
      <translation>Les plans tournés reviendront droits.</translation>
    </message>
    <message>
      <source>You remembered no arrangement for studies such as this.</source>
      <translation>Vous n’avez retenu aucun agencement pour les examens comme celui-ci.</translation>
    </message>
    <message>
      <source>Forgotten for studies such as this: {}</source>
      <translation>Oublié pour les examens comme celui-ci : {}</translation>
    </message>
    <message>
      <source>Only a parametric map whose file gives its values several meanings has a choice.</source>
      <translation>Seule une carte paramétrique dont le fichier donne plusieurs significations à ses valeurs offre un choix.</translation>
    </message>
    <message>
      <source>No further series shows this place.</source>
      <translation>Aucune autre série ne montre cet endroit.</translation>
    </message>
    <message>
      <source>Drag to another viewport: the two change places; with Ctrl it is shown twice</source>
      <translation>Glisser vers une autre vue : les deux échangent leurs places ; avec Ctrl, la série est affichée dans les deux</translation>
    </message>
    <message>
      <source>Move it here</source>
      <translation>Déplacer ici</translation>
    </message>
    <message>
      <source>Change places</source>
      <translation>Échanger les places</translation>
    </message>
    <message>
      <source>With Ctrl: show it here too</source>
      <translation>Avec Ctrl : afficher aussi ici</translation>
    </message>
    <message>
      <source>There is no other viewport. View → Layout shows several.</source>
      <translation>Il n’y a pas d’autre vue. Affichage → Disposition en montre plusieurs.</translation>
    </message>
    <message>
      <source>The file asks to average {} frames before, which is not done.</source>
      <translation>Le fichier demande de moyenner d’abord {} images, ce qui n’est pas fait.</translation>
    </message>
    <message>
      <source>Show the run subtracted, then shift its mask.</source>
      <translation>Affichez d’abord la série soustraite, puis décalez son masque.</translation>
    </message>
    <message>
      <source>{:.1f} times/s</source>
      <translation>{:.1f} temps/s</translation>
    </message>
    <message>
      <source>Slices have no thickness to choose, and the planes are hidden.</source>
      <translation>L’épaisseur des coupes ne se choisit pas, et les plans sont masqués.</translation>
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
      <translation>A</translation>
    </message>
    <message numerus="yes">
      <source>%n views</source>
      <translation>
        <numerusform>%n vue</numerusform>
        <numerusform>%n vues</numerusform>
      </translation>
    </message>
    <message>
      <source>Slice {}/{}</source>
      <translation>Coupe {}/{}</translation>
    </message>
    <message>
      <source>Frame {}/{}</source>
      <translation>Image {}/{}</translation>
    </message>
    <message>
      <source>Image {}/{}</source>
      <translation>Image {}/{}</translation>
    </message>
    <message>
      <source>not a number</source>
      <translation>pas un nombre</translation>
    </message>
    <message>
      <source>1 slice</source>
      <translation>1 coupe</translation>
    </message>
    <message numerus="yes">
      <source>%n slices</source>
      <translation>
        <numerusform>%n coupe</numerusform>
        <numerusform>%n coupes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n frames</source>
      <translation>
        <numerusform>%n image</numerusform>
        <numerusform>%n images</numerusform>
      </translation>
    </message>
    <message>
      <source>1 image</source>
      <translation>1 image</translation>
    </message>
    <message numerus="yes">
      <source>%n images</source>
      <translation>
        <numerusform>%n image</numerusform>
        <numerusform>%n images</numerusform>
      </translation>
    </message>
    <message>
      <source>Time {}/{}</source>
      <translation>Temps {}/{}</translation>
    </message>
    <message>
      <source>Heart rate</source>
      <translation>Fréquence cardiaque</translation>
    </message>
    <message>
      <source>Respiratory rate</source>
      <translation>Fréquence respiratoire</translation>
    </message>
    <message>
      <source>Temperature</source>
      <translation>Température</translation>
    </message>
    <message>
      <source>Oxygen saturation</source>
      <translation>Saturation en oxygène</translation>
    </message>
    <message>
      <source>Systolic pressure</source>
      <translation>Pression systolique</translation>
    </message>
    <message>
      <source>Diastolic pressure</source>
      <translation>Pression diastolique</translation>
    </message>
    <message>
      <source>Mean pressure</source>
      <translation>Pression moyenne</translation>
    </message>
    <message>
      <source>Arterial systolic pressure</source>
      <translation>Pression artérielle systolique</translation>
    </message>
    <message>
      <source>Arterial diastolic pressure</source>
      <translation>Pression artérielle diastolique</translation>
    </message>
    <message>
      <source>Arterial mean pressure</source>
      <translation>Pression artérielle moyenne</translation>
    </message>
    <message>
      <source>Glasgow coma score</source>
      <translation>Score de Glasgow</translation>
    </message>
    <message>
      <source>Urine output</source>
      <translation>Diurèse</translation>
    </message>
    <message>
      <source>Mechanical ventilation</source>
      <translation>Ventilation mécanique</translation>
    </message>
    <message>
      <source>Inspired oxygen fraction</source>
      <translation>Fraction inspirée d’oxygène</translation>
    </message>
    <message>
      <source>Arterial pH</source>
      <translation>pH artériel</translation>
    </message>
    <message>
      <source>Arterial oxygen pressure</source>
      <translation>Pression artérielle en oxygène</translation>
    </message>
    <message>
      <source>Arterial CO₂ pressure</source>
      <translation>Pression artérielle en CO₂</translation>
    </message>
    <message>
      <source>Bicarbonate</source>
      <translation>Bicarbonate</translation>
    </message>
    <message>
      <source>Lactate</source>
      <translation>Lactate</translation>
    </message>
    <message>
      <source>Sodium</source>
      <translation>Sodium</translation>
    </message>
    <message>
      <source>Potassium</source>
      <translation>Potassium</translation>
    </message>
    <message>
      <source>Chloride</source>
      <translation>Chlorure</translation>
    </message>
    <message>
      <source>Magnesium</source>
      <translation>Magnésium</translation>
    </message>
    <message>
      <source>Calcium</source>
      <translation>Calcium</translation>
    </message>
    <message>
      <source>Creatinine</source>
      <translation>Créatinine</translation>
    </message>
    <message>
      <source>Urea nitrogen</source>
      <translation>Azote uréique</translation>
    </message>
    <message>
      <source>Glucose</source>
      <translation>Glucose</translation>
    </message>
    <message>
      <source>HbA1c</source>
      <translation>HbA1c</translation>
    </message>
    <message>
      <source>Bilirubin</source>
      <translation>Bilirubine</translation>
    </message>
    <message>
      <source>Albumin</source>
      <translation>Albumine</translation>
    </message>
    <message>
      <source>ALT</source>
      <translation>ALAT</translation>
    </message>
    <message>
      <source>AST</source>
      <translation>ASAT</translation>
    </message>
    <message>
      <source>Alkaline phosphatase</source>
      <translation>Phosphatase alcaline</translation>
    </message>
    <message>
      <source>Gamma-glutamyltransferase</source>
      <translation>Gamma-glutamyltransférase</translation>
    </message>
    <message>
      <source>Cholesterol</source>
      <translation>Cholestérol</translation>
    </message>
    <message>
      <source>HDL cholesterol</source>
      <translation>Cholestérol HDL</translation>
    </message>
    <message>
      <source>LDL cholesterol</source>
      <translation>Cholestérol LDL</translation>
    </message>
    <message>
      <source>C-reactive protein</source>
      <translation>Protéine C réactive</translation>
    </message>
    <message>
      <source>Troponin I</source>
      <translation>Troponine I</translation>
    </message>
    <message>
      <source>Troponin T</source>
      <translation>Troponine T</translation>
    </message>
    <message>
      <source>Haematocrit</source>
      <translation>Hématocrite</translation>
    </message>
    <message>
      <source>Haemoglobin</source>
      <translation>Hémoglobine</translation>
    </message>
    <message>
      <source>White blood cells</source>
      <translation>Leucocytes</translation>
    </message>
    <message>
      <source>Platelets</source>
      <translation>Plaquettes</translation>
    </message>
    <message>
      <source>Prothrombin time</source>
      <translation>Temps de Quick</translation>
    </message>
    <message>
      <source>Prothrombin index</source>
      <translation>Taux de prothrombine</translation>
    </message>
    <message>
      <source>Body mass index</source>
      <translation>Indice de masse corporelle</translation>
    </message>
    <message>
      <source>Systolic pressure, any</source>
      <translation>Pression systolique, toute</translation>
    </message>
    <message>
      <source>Mean pressure, any</source>
      <translation>Pression moyenne, toute</translation>
    </message>
    <message>
      <source>PaO₂/FiO₂</source>
      <translation>PaO₂/FiO₂</translation>
    </message>
    <message>
      <source>Urea to creatinine ratio</source>
      <translation>Rapport urée/créatinine</translation>
    </message>
    <message>
      <source>Time passed</source>
      <translation>Temps écoulé</translation>
    </message>
    <message>
      <source>FIB-4 index</source>
      <translation>Indice FIB-4</translation>
    </message>
    <message>
      <source>Brain</source>
      <translation>Cerveau</translation>
    </message>
    <message>
      <source>Subdural</source>
      <translation>Sous-dural</translation>
    </message>
    <message>
      <source>Stroke</source>
      <translation>AVC</translation>
    </message>
    <message>
      <source>Bone</source>
      <translation>Os</translation>
    </message>
    <message>
      <source>Lung</source>
      <translation>Poumon</translation>
    </message>
    <message>
      <source>Mediastinum</source>
      <translation>Médiastin</translation>
    </message>
    <message>
      <source>Abdomen</source>
      <translation>Abdomen</translation>
    </message>
    <message>
      <source>Liver</source>
      <translation>Foie</translation>
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
      <translation>Méningiome</translation>
    </message>
    <message>
      <source>Glioma</source>
      <translation>Gliome</translation>
    </message>
    <message>
      <source>Pituitary</source>
      <translation>Tumeur hypophysaire</translation>
    </message>
    <message>
      <source>Suspicious</source>
      <translation>Suspect</translation>
    </message>
    <message>
      <source>Benign-looking</source>
      <translation>D’aspect bénin</translation>
    </message>
    <message>
      <source>malignancy</source>
      <translation>malignité</translation>
    </message>
    <message>
      <source>highly unlikely to be malignant</source>
      <translation>malignité très improbable</translation>
    </message>
    <message>
      <source>moderately unlikely to be malignant</source>
      <translation>malignité plutôt improbable</translation>
    </message>
    <message>
      <source>indeterminate</source>
      <translation>indéterminé</translation>
    </message>
    <message>
      <source>moderately suspicious</source>
      <translation>modérément suspect</translation>
    </message>
    <message>
      <source>highly suspicious</source>
      <translation>très suspect</translation>
    </message>
    <message>
      <source>subtlety</source>
      <translation>visibilité</translation>
    </message>
    <message>
      <source>extremely subtle</source>
      <translation>extrêmement discret</translation>
    </message>
    <message>
      <source>moderately subtle</source>
      <translation>modérément discret</translation>
    </message>
    <message>
      <source>fairly subtle</source>
      <translation>assez discret</translation>
    </message>
    <message>
      <source>fairly obvious</source>
      <translation>assez évident</translation>
    </message>
    <message>
      <source>obvious</source>
      <translation>évident</translation>
    </message>
    <message>
      <source>calcification</source>
      <translation>calcification</translation>
    </message>
    <message>
      <source>popcorn calcification</source>
      <translation>calcification en pop-corn</translation>
    </message>
    <message>
      <source>laminated calcification</source>
      <translation>calcification lamellaire</translation>
    </message>
    <message>
      <source>solid calcification</source>
      <translation>calcification pleine</translation>
    </message>
    <message>
      <source>non-central calcification</source>
      <translation>calcification excentrée</translation>
    </message>
    <message>
      <source>central calcification</source>
      <translation>calcification centrale</translation>
    </message>
    <message>
      <source>no calcification</source>
      <translation>pas de calcification</translation>
    </message>
    <message>
      <source>sphericity</source>
      <translation>forme</translation>
    </message>
    <message>
      <source>linear</source>
      <translation>linéaire</translation>
    </message>
    <message>
      <source>ovoid to linear</source>
      <translation>ovoïde à linéaire</translation>
    </message>
    <message>
      <source>ovoid</source>
      <translation>ovoïde</translation>
    </message>
    <message>
      <source>ovoid to round</source>
      <translation>ovoïde à rond</translation>
    </message>
    <message>
      <source>round</source>
      <translation>rond</translation>
    </message>
    <message>
      <source>margin</source>
      <translation>contours</translation>
    </message>
    <message>
      <source>poorly defined</source>
      <translation>contours flous</translation>
    </message>
    <message>
      <source>near poorly defined</source>
      <translation>contours plutôt flous</translation>
    </message>
    <message>
      <source>medium margin</source>
      <translation>contours moyennement nets</translation>
    </message>
    <message>
      <source>near sharp</source>
      <translation>contours plutôt nets</translation>
    </message>
    <message>
      <source>sharp</source>
      <translation>contours nets</translation>
    </message>
    <message>
      <source>lobulation</source>
      <translation>lobulation</translation>
    </message>
    <message>
      <source>no lobulation</source>
      <translation>pas de lobulation</translation>
    </message>
    <message>
      <source>nearly no lobulation</source>
      <translation>lobulation minime</translation>
    </message>
    <message>
      <source>medium lobulation</source>
      <translation>lobulation modérée</translation>
    </message>
    <message>
      <source>near marked lobulation</source>
      <translation>lobulation assez marquée</translation>
    </message>
    <message>
      <source>marked lobulation</source>
      <translation>lobulation marquée</translation>
    </message>
    <message>
      <source>spiculation</source>
      <translation>spiculation</translation>
    </message>
    <message>
      <source>no spiculation</source>
      <translation>pas de spiculation</translation>
    </message>
    <message>
      <source>nearly no spiculation</source>
      <translation>spiculation minime</translation>
    </message>
    <message>
      <source>medium spiculation</source>
      <translation>spiculation modérée</translation>
    </message>
    <message>
      <source>near marked spiculation</source>
      <translation>spiculation assez marquée</translation>
    </message>
    <message>
      <source>marked spiculation</source>
      <translation>spiculation marquée</translation>
    </message>
    <message>
      <source>texture</source>
      <translation>densité</translation>
    </message>
    <message>
      <source>ground glass to part solid</source>
      <translation>verre dépoli à mixte</translation>
    </message>
    <message>
      <source>part solid to solid</source>
      <translation>mixte à solide</translation>
    </message>
    <message>
      <source>age years</source>
      <translation>âge</translation>
    </message>
    <message>
      <source>smoker</source>
      <translation>tabagisme</translation>
    </message>
    <message>
      <source>cancer</source>
      <translation>antécédent de cancer</translation>
    </message>
    <message>
      <source>family history</source>
      <translation>antécédents familiaux</translation>
    </message>
    <message>
      <source>emphysema</source>
      <translation>emphysème</translation>
    </message>
    <message>
      <source>upper lobe</source>
      <translation>lobe supérieur</translation>
    </message>
    <message>
      <source>nodules</source>
      <translation>nombre de nodules</translation>
    </message>
    <message>
      <source>heart rate</source>
      <translation>fréquence cardiaque</translation>
    </message>
    <message>
      <source>respiratory rate</source>
      <translation>fréquence respiratoire</translation>
    </message>
    <message>
      <source>temperature</source>
      <translation>température</translation>
    </message>
    <message>
      <source>oxygen saturation</source>
      <translation>saturation en oxygène</translation>
    </message>
    <message>
      <source>systolic pressure</source>
      <translation>pression systolique</translation>
    </message>
    <message>
      <source>diastolic pressure</source>
      <translation>pression diastolique</translation>
    </message>
    <message>
      <source>mean pressure</source>
      <translation>pression moyenne</translation>
    </message>
    <message>
      <source>arterial systolic pressure</source>
      <translation>pression artérielle systolique</translation>
    </message>
    <message>
      <source>arterial diastolic pressure</source>
      <translation>pression artérielle diastolique</translation>
    </message>
    <message>
      <source>arterial mean pressure</source>
      <translation>pression artérielle moyenne</translation>
    </message>
    <message>
      <source>urine</source>
      <translation>diurèse</translation>
    </message>
    <message>
      <source>mechanical ventilation</source>
      <translation>ventilation mécanique</translation>
    </message>
    <message>
      <source>inspired oxygen fraction</source>
      <translation>fraction inspirée d’oxygène</translation>
    </message>
    <message>
      <source>arterial pH</source>
      <translation>pH artériel</translation>
    </message>
    <message>
      <source>arterial oxygen pressure</source>
      <translation>pression artérielle en oxygène</translation>
    </message>
    <message>
      <source>arterial carbon dioxide pressure</source>
      <translation>pression artérielle en CO₂</translation>
    </message>
    <message>
      <source>bicarbonate</source>
      <translation>bicarbonate</translation>
    </message>
    <message>
      <source>lactate</source>
      <translation>lactate</translation>
    </message>
    <message>
      <source>sodium</source>
      <translation>sodium</translation>
    </message>
    <message>
      <source>potassium</source>
      <translation>potassium</translation>
    </message>
    <message>
      <source>magnesium</source>
      <translation>magnésium</translation>
    </message>
    <message>
      <source>creatinine</source>
      <translation>créatinine</translation>
    </message>
    <message>
      <source>urea nitrogen</source>
      <translation>azote uréique</translation>
    </message>
    <message>
      <source>glucose</source>
      <translation>glucose</translation>
    </message>
    <message>
      <source>bilirubin</source>
      <translation>bilirubine</translation>
    </message>
    <message>
      <source>albumin</source>
      <translation>albumine</translation>
    </message>
    <message>
      <source>alanine aminotransferase</source>
      <translation>ALAT</translation>
    </message>
    <message>
      <source>aspartate aminotransferase</source>
      <translation>ASAT</translation>
    </message>
    <message>
      <source>alkaline phosphatase</source>
      <translation>phosphatase alcaline</translation>
    </message>
    <message>
      <source>cholesterol</source>
      <translation>cholestérol</translation>
    </message>
    <message>
      <source>troponin I</source>
      <translation>troponine I</translation>
    </message>
    <message>
      <source>troponin T</source>
      <translation>troponine T</translation>
    </message>
    <message>
      <source>haematocrit</source>
      <translation>hématocrite</translation>
    </message>
    <message>
      <source>white blood cells</source>
      <translation>leucocytes</translation>
    </message>
    <message>
      <source>platelets</source>
      <translation>plaquettes</translation>
    </message>
    <message>
      <source>prothrombin time</source>
      <translation>temps de Quick</translation>
    </message>
    <message>
      <source>prothrombin index</source>
      <translation>taux de prothrombine</translation>
    </message>
    <message>
      <source>smoking</source>
      <translation>tabagisme</translation>
    </message>
    <message>
      <source>ascites</source>
      <translation>ascite</translation>
    </message>
    <message>
      <source>hepatomegaly</source>
      <translation>hépatomégalie</translation>
    </message>
    <message>
      <source>spider naevi</source>
      <translation>angiomes stellaires</translation>
    </message>
    <message>
      <source>oedema</source>
      <translation>œdèmes</translation>
    </message>
    <message>
      <source>histological stage</source>
      <translation>stade histologique</translation>
    </message>
    <message>
      <source>fatty liver disease</source>
      <translation>stéatose hépatique</translation>
    </message>
    <message>
      <source>diabetes</source>
      <translation>diabète</translation>
    </message>
    <message>
      <source>hypertension</source>
      <translation>hypertension</translation>
    </message>
    <message>
      <source>dyslipidaemia</source>
      <translation>dyslipidémie</translation>
    </message>
    <message>
      <source>myocardial infarction</source>
      <translation>infarctus du myocarde</translation>
    </message>
    <message>
      <source>angina or ischaemia</source>
      <translation>angor ou ischémie</translation>
    </message>
    <message>
      <source>atrial fibrillation</source>
      <translation>fibrillation auriculaire</translation>
    </message>
    <message>
      <source>heart failure</source>
      <translation>insuffisance cardiaque</translation>
    </message>
    <message>
      <source>cardiac arrest</source>
      <translation>arrêt cardiaque</translation>
    </message>
    <message>
      <source>stroke</source>
      <translation>accident vasculaire cérébral</translation>
    </message>
    <message>
      <source>either systolic pressure</source>
      <translation>pression systolique (tout mode de mesure)</translation>
    </message>
    <message>
      <source>either mean pressure</source>
      <translation>pression moyenne (tout mode de mesure)</translation>
    </message>
    <message>
      <source>oxygenation index</source>
      <translation>PaO₂/FiO₂</translation>
    </message>
    <message>
      <source>shock index</source>
      <translation>indice de choc</translation>
    </message>
    <message>
      <source>urea to creatinine</source>
      <translation>rapport urée/créatinine</translation>
    </message>
    <message>
      <source>coronary care</source>
      <translation>unité de soins intensifs cardiologiques</translation>
    </message>
    <message>
      <source>cardiac surgery</source>
      <translation>chirurgie cardiaque</translation>
    </message>
    <message>
      <source>medical</source>
      <translation>médicale</translation>
    </message>
    <message>
      <source>surgical</source>
      <translation>chirurgicale</translation>
    </message>
    <message>
      <source>adults of a fatty-liver cohort (a third cases, the others matched controls; absolute risks do not carry over to other populations)</source>
      <translation>adultes d’une cohorte de stéatose hépatique (un tiers de cas, les autres témoins appariés ; les risques absolus ne valent pas pour d’autres populations)</translation>
    </message>
    <message>
      <source>adults in intensive care, first 48 hours of the stay</source>
      <translation>adultes en réanimation, 48 premières heures du séjour</translation>
    </message>
    <message>
      <source>death or transplant</source>
      <translation>décès ou greffe</translation>
    </message>
    <message>
      <source>patients with primary biliary cholangitis in a trial of D-penicillamine, 1974-1984</source>
      <translation>patients atteints de cholangite biliaire primitive dans un essai de la D-pénicillamine, 1974–1984</translation>
    </message>
    <message>
      <source>report with measurements (Comprehensive SR, TID 1500)</source>
      <translation>rapport avec mesures (Comprehensive SR, TID 1500)</translation>
    </message>
    <message>
      <source>masks (Segmentation)</source>
      <translation>masques (Segmentation)</translation>
    </message>
    <message>
      <source>drawing over the images (Presentation State)</source>
      <translation>tracé sur les images (Presentation State)</translation>
    </message>
    <message>
      <source>heat map (Parametric Map)</source>
      <translation>carte de chaleur (Parametric Map)</translation>
    </message>
    <message>
      <source>pictures with the drawing burnt in (Secondary Capture)</source>
      <translation>images avec le tracé incrusté (Secondary Capture)</translation>
    </message>
    <message>
      <source>key images (Key Object Selection)</source>
      <translation>images clés (Key Object Selection)</translation>
    </message>
    <message>
      <source>report on one page (PDF)</source>
      <translation>rapport d’une page (PDF)</translation>
    </message>
    <message>
      <source>report as text</source>
      <translation>rapport en texte</translation>
    </message>
    <message>
      <source>report as FHIR R4 (DiagnosticReport, Observation)</source>
      <translation>rapport en FHIR R4 (DiagnosticReport, Observation)</translation>
    </message>
    <message>
      <source>measurements as a table (CSV)</source>
      <translation>mesures en tableau (CSV)</translation>
    </message>
    <message>
      <source>slices with findings as PNG</source>
      <translation>coupes avec constatations en PNG</translation>
    </message>
    <message>
      <source>slices with findings as JPEG</source>
      <translation>coupes avec constatations en JPEG</translation>
    </message>
    <message>
      <source>whole series as a moving picture (GIF)</source>
      <translation>série entière en image animée (GIF)</translation>
    </message>
  </context>
</TS>
