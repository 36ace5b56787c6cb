<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
  <context>
    <name>medviewer</name>
    <message>
      <source>Pixels that are fractions cannot be blanked.</source>
      <translation>像素值为小数的图像无法涂黑。</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>完成</translation>
    </message>
    <message>
      <source>{} of {}</source>
      <translation>{} / {}</translation>
    </message>
    <message>
      <source>{} cannot be written to: {}.</source>
      <translation>无法写入 {}：{}。</translation>
    </message>
    <message>
      <source>Choose another folder, or free space on the disk.</source>
      <translation>请选择其他文件夹，或释放磁盘空间。</translation>
    </message>
    <message>
      <source>{} cannot be written: {}.</source>
      <translation>无法写入 {}：{}。</translation>
    </message>
    <message>
      <source>It is a link: what it leads to was not read.</source>
      <translation>这是一个链接：它指向的内容没有读取。</translation>
    </message>
    <message>
      <source>This is not a regular file.</source>
      <translation>这不是普通文件。</translation>
    </message>
    <message>
      <source>{} is not an empty folder.</source>
      <translation>{} 不是空文件夹。</translation>
    </message>
    <message>
      <source>Choose a new one.</source>
      <translation>请另选一个新的。</translation>
    </message>
    <message>
      <source>Another run writes into the folder {}, or was ended while it did.</source>
      <translation>另一次运行正在向文件夹 {} 写入，或在写入时被终止。</translation>
    </message>
    <message>
      <source>Choose another folder.</source>
      <translation>请选择其他文件夹。</translation>
    </message>
    <message>
      <source>{} does not exist.</source>
      <translation>{} 不存在。</translation>
    </message>
    <message>
      <source>Check the path.</source>
      <translation>请检查路径。</translation>
    </message>
    <message>
      <source>{} is a ZIP archive.</source>
      <translation>{} 是 ZIP 压缩包。</translation>
    </message>
    <message>
      <source>Unpack it and open the folder.</source>
      <translation>请解压后打开文件夹。</translation>
    </message>
    <message>
      <source>{} lies in {}, whose files must stay as they are.</source>
      <translation>{} 位于 {} 之内，其中的文件必须保持原样。</translation>
    </message>
    <message>
      <source>Choose a folder elsewhere.</source>
      <translation>请选择别处的文件夹。</translation>
    </message>
    <message>
      <source>{} holds no key.</source>
      <translation>{} 中没有密钥。</translation>
    </message>
    <message>
      <source>Name a file that does not exist.</source>
      <translation>请指定一个尚不存在的文件。</translation>
    </message>
    <message>
      <source>The key {} cannot be used: {}.</source>
      <translation>无法使用密钥 {}：{}。</translation>
    </message>
    <message>
      <source>Choose another place for it.</source>
      <translation>请为其另选位置。</translation>
    </message>
    <message>
      <source>As the file says</source>
      <translation>按文件声明</translation>
    </message>
    <message>
      <source>Unicode (UTF-8)</source>
      <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
      <source>Western European (Latin 1)</source>
      <translation>西欧 (Latin 1)</translation>
    </message>
    <message>
      <source>Central European (Latin 2)</source>
      <translation>中欧 (Latin 2)</translation>
    </message>
    <message>
      <source>Central European (Windows)</source>
      <translation>中欧 (Windows)</translation>
    </message>
    <message>
      <source>Turkish (Latin 5)</source>
      <translation>土耳其语 (Latin 5)</translation>
    </message>
    <message>
      <source>Cyrillic (ISO)</source>
      <translation>西里尔文 (ISO)</translation>
    </message>
    <message>
      <source>Cyrillic (Windows)</source>
      <translation>西里尔文 (Windows)</translation>
    </message>
    <message>
      <source>Greek</source>
      <translation>希腊文</translation>
    </message>
    <message>
      <source>Hebrew</source>
      <translation>希伯来文</translation>
    </message>
    <message>
      <source>Arabic (ISO)</source>
      <translation>阿拉伯文 (ISO)</translation>
    </message>
    <message>
      <source>Arabic (Windows)</source>
      <translation>阿拉伯文 (Windows)</translation>
    </message>
    <message>
      <source>Thai</source>
      <translation>泰文</translation>
    </message>
    <message>
      <source>Chinese, simplified (GB18030)</source>
      <translation>简体中文 (GB18030)</translation>
    </message>
    <message>
      <source>Chinese, traditional (Big5)</source>
      <translation>繁体中文 (Big5)</translation>
    </message>
    <message>
      <source>Japanese (Shift JIS)</source>
      <translation>日文 (Shift JIS)</translation>
    </message>
    <message>
      <source>Japanese (ISO 2022)</source>
      <translation>日文 (ISO 2022)</translation>
    </message>
    <message>
      <source>Korean</source>
      <translation>韩文</translation>
    </message>
    <message>
      <source>{} cannot be read again: {}</source>
      <translation>无法再次读取 {}：{}</translation>
    </message>
    <message>
      <source>Open the folder again when the file is there.</source>
      <translation>待文件就位后请重新打开文件夹。</translation>
    </message>
    <message>
      <source>The ICC profile of the picture cannot be used ({}): its colours are shown as they are stored.</source>
      <translation>无法使用该图像的 ICC 配置文件（{}）：颜色按存储值显示。</translation>
    </message>
    <message>
      <source>every optical path has another one</source>
      <translation>各光路的配置文件不同</translation>
    </message>
    <message>
      <source>it has {} MB</source>
      <translation>其大小为 {} MB</translation>
    </message>
    <message>
      <source>it is damaged</source>
      <translation>已损坏</translation>
    </message>
    <message>
      <source>it is of {} colours, not of RGB</source>
      <translation>它用于 {} 颜色，而非 RGB</translation>
    </message>
    <message>
      <source>The decoder did not come to an end with the compressed data.</source>
      <translation>解码器未能处理完压缩数据。</translation>
    </message>
    <message>
      <source>The decoder crashed on the compressed data.</source>
      <translation>解码器在处理压缩数据时崩溃。</translation>
    </message>
    <message>
      <source>Pixels in transfer syntax {} cannot be decoded.</source>
      <translation>无法解码传输语法为 {} 的像素。</translation>
    </message>
    <message>
      <source>Export the images again, uncompressed or as JPEG 2000.</source>
      <translation>请重新导出图像：不压缩，或用 JPEG 2000。</translation>
    </message>
    <message>
      <source>Compressed pixels of {} samples of {} bits cannot be decoded.</source>
      <translation>无法解码每像素 {} 个样本、每样本 {} 位的压缩像素。</translation>
    </message>
    <message>
      <source>Export the images again, uncompressed.</source>
      <translation>请重新导出不压缩的图像。</translation>
    </message>
    <message>
      <source>The header says {} x {} pixels, the compressed data {} x {}.</source>
      <translation>文件头为 {} x {} 像素，压缩数据为 {} x {}。</translation>
    </message>
    <message>
      <source>The header says {} samples per pixel, the compressed data {}.</source>
      <translation>文件头为每像素 {} 个样本，压缩数据为 {} 个。</translation>
    </message>
    <message>
      <source>The header allocates {} bits, the compressed data has {}.</source>
      <translation>文件头分配了 {} 位，压缩数据有 {} 位。</translation>
    </message>
    <message>
      <source>The compressed data decoded to {} instead of {}.</source>
      <translation>压缩数据解码后为 {}，而不是 {}。</translation>
    </message>
    <message>
      <source>The JPEG data is cut short.</source>
      <translation>JPEG 数据不完整。</translation>
    </message>
    <message>
      <source>The JPEG data has more than {} scans.</source>
      <translation>JPEG 数据的扫描多于 {} 个。</translation>
    </message>
    <message>
      <source>The JPEG XL data is deeper than the header says.</source>
      <translation>JPEG XL 数据的位深大于文件头所述。</translation>
    </message>
    <message>
      <source>RLE of single bits is not defined.</source>
      <translation>单比特的 RLE 没有定义。</translation>
    </message>
    <message>
      <source>{} bytes of RLE cannot hold {} bytes.</source>
      <translation>{} 字节的 RLE 容纳不了 {} 字节。</translation>
    </message>
    <message>
      <source>The RLE data holds {} of {} bytes.</source>
      <translation>RLE 数据只有 {} 字节，应有 {} 字节。</translation>
    </message>
    <message>
      <source>The deflated frame holds {} of {} bytes.</source>
      <translation>Deflate 帧只有 {} 字节，应有 {} 字节。</translation>
    </message>
    <message>
      <source>The decoder refused the compressed data: {}.</source>
      <translation>解码器拒绝了压缩数据：{}。</translation>
    </message>
    <message>
      <source>The deflated frame is damaged: {}.</source>
      <translation>Deflate 帧已损坏：{}。</translation>
    </message>
    <message>
      <source>The JPEG data has no readable frame header.</source>
      <translation>JPEG 数据没有可读的帧头。</translation>
    </message>
    <message>
      <source>The JPEG 2000 data has no coding style.</source>
      <translation>JPEG 2000 数据没有编码方式（COD）。</translation>
    </message>
    <message>
      <source>The compressed data is not JPEG XL.</source>
      <translation>压缩数据不是 JPEG XL。</translation>
    </message>
    <message>
      <source>The compressed data is not JPEG.</source>
      <translation>压缩数据不是 JPEG。</translation>
    </message>
    <message>
      <source>The JPEG frame header is cut short.</source>
      <translation>JPEG 帧头不完整。</translation>
    </message>
    <message>
      <source>The compressed data is not JPEG 2000.</source>
      <translation>压缩数据不是 JPEG 2000。</translation>
    </message>
    <message>
      <source>The JPEG 2000 size segment is damaged.</source>
      <translation>JPEG 2000 的尺寸段（SIZ）已损坏。</translation>
    </message>
    <message>
      <source>The JPEG 2000 components differ in depth or size.</source>
      <translation>JPEG 2000 各分量的位深或尺寸不一致。</translation>
    </message>
    <message>
      <source>The JPEG 2000 data claims {} tiles.</source>
      <translation>JPEG 2000 数据声称有 {} 个图块。</translation>
    </message>
    <message>
      <source>The RLE data is cut short.</source>
      <translation>RLE 数据不完整。</translation>
    </message>
    <message>
      <source>The RLE data has {} segments instead of {}.</source>
      <translation>RLE 数据有 {} 段，应为 {} 段。</translation>
    </message>
    <message>
      <source>The RLE segments lie outside the data.</source>
      <translation>RLE 段超出了数据范围。</translation>
    </message>
    <message>
      <source>The JPEG 2000 tiles do not cover the picture.</source>
      <translation>JPEG 2000 图块没有覆盖整幅图像。</translation>
    </message>
    <message>
      <source>The JPEG XL header is cut short.</source>
      <translation>JPEG XL 文件头不完整。</translation>
    </message>
    <message>
      <source>The segmented palette is malformed.</source>
      <translation>分段调色板格式有误。</translation>
    </message>
    <message>
      <source>The tables of the palette are of different values.</source>
      <translation>调色板的各表对应不同的值。</translation>
    </message>
    <message>
      <source>The palette lacks the descriptor of its {} table.</source>
      <translation>调色板缺少“{}”表的描述。</translation>
    </message>
    <message>
      <source>The palette has entries of {} bits.</source>
      <translation>调色板的条目为 {} 位。</translation>
    </message>
    <message>
      <source>The palette holds {} of {} entries.</source>
      <translation>调色板只有 {} 个条目，应有 {} 个。</translation>
    </message>
    <message>
      <source>The segmented palette holds {} of {} entries.</source>
      <translation>分段调色板只有 {} 个条目，应有 {} 个。</translation>
    </message>
    <message>
      <source>The palette lacks its {} table.</source>
      <translation>调色板缺少“{}”表。</translation>
    </message>
    <message>
      <source>The file holds no picture.</source>
      <translation>文件中没有图像。</translation>
    </message>
    <message>
      <source>There is no frame {}; the file has {}.</source>
      <translation>不存在第 {} 帧；文件共有 {} 帧。</translation>
    </message>
    <message>
      <source>The pixel data ends before the frame does.</source>
      <translation>像素数据在该帧结束前中断。</translation>
    </message>
    <message>
      <source>{}: {}</source>
      <translation>{}：{}</translation>
    </message>
    <message>
      <source>{} cannot be read ({}).</source>
      <translation>无法读取 {}（{}）。</translation>
    </message>
    <message>
      <source>The compressed pixel data is empty.</source>
      <translation>压缩像素数据为空。</translation>
    </message>
    <message>
      <source>The file says {} frames, its compressed data holds {}.</source>
      <translation>文件声明有 {} 帧，压缩数据中有 {} 帧。</translation>
    </message>
    <message>
      <source>The compressed pixel data is not a row of items.</source>
      <translation>压缩像素数据不是由条目（Item）组成的。</translation>
    </message>
    <message>
      <source>The compressed pixel data is cut short.</source>
      <translation>压缩像素数据不完整。</translation>
    </message>
    <message>
      <source>Copy the file again from its source; its pixel data is damaged.</source>
      <translation>请从来源重新复制该文件；其像素数据已损坏。</translation>
    </message>
    <message>
      <source>Pictures of {} samples per pixel cannot be shown.</source>
      <translation>无法显示每像素 {} 个样本的图像。</translation>
    </message>
    <message>
      <source>Convert the file with the program that wrote it.</source>
      <translation>请用写出该文件的程序转换它。</translation>
    </message>
    <message>
      <source>YBR_FULL_422 needs an even number of columns.</source>
      <translation>YBR_FULL_422 需要偶数列。</translation>
    </message>
    <message>
      <source>Copy the file again from its source.</source>
      <translation>请从来源重新复制该文件。</translation>
    </message>
    <message>
      <source>a clinical document in XML (HL7 CDA)</source>
      <translation>XML 临床文档（HL7 CDA）</translation>
    </message>
    <message>
      <source>a surface for a 3-D printer (STL)</source>
      <translation>用于 3D 打印机的表面（STL）</translation>
    </message>
    <message>
      <source>a surface with colours (OBJ)</source>
      <translation>带颜色的表面（OBJ）</translation>
    </message>
    <message>
      <source>what a surface is made of (MTL)</source>
      <translation>表面的材质（MTL）</translation>
    </message>
    <message>
      <source>The document in {} is empty.</source>
      <translation>{} 中的文档是空的。</translation>
    </message>
    <message>
      <source>What is in {} is not a PDF, although the file says so.</source>
      <translation>{} 的内容不是 PDF，尽管文件如此声明。</translation>
    </message>
    <message>
      <source>Ask for it at the system that made it.</source>
      <translation>请向生成它的系统索取。</translation>
    </message>
    <message>
      <source>{} cannot be read: {}.</source>
      <translation>无法读取 {}：{}。</translation>
    </message>
    <message>
      <source>Its path leads out of the archive.</source>
      <translation>其路径超出压缩包。</translation>
    </message>
    <message>
      <source>It is a link.</source>
      <translation>这是一个链接。</translation>
    </message>
    <message>
      <source>It is protected by a password.</source>
      <translation>有密码保护。</translation>
    </message>
    <message>
      <source>It is packed in a way that is not known here.</source>
      <translation>压缩方式未知。</translation>
    </message>
    <message>
      <source>{} holds {} files, too many to unpack.</source>
      <translation>{} 含 {} 个文件，数量过多，无法解压。</translation>
    </message>
    <message>
      <source>Unpack it with another program, and open the folder.</source>
      <translation>请用其他程序解压，然后打开该文件夹。</translation>
    </message>
    <message>
      <source>Unpacking file {} of {}</source>
      <translation>正在解压文件 {} / {}</translation>
    </message>
    <message>
      <source>{} leads out of the archive.</source>
      <translation>{} 超出压缩包。</translation>
    </message>
    <message>
      <source>{} cannot be unpacked: {}.</source>
      <translation>无法解压 {}：{}。</translation>
    </message>
    <message>
      <source>Copy it again from its source.</source>
      <translation>请从来源重新复制。</translation>
    </message>
    <message>
      <source>{} unpacks to more than the limits or the free disk allow.</source>
      <translation>{} 解压后超出限制或可用磁盘空间。</translation>
    </message>
    <message>
      <source>Unpack it by hand if you trust its source, then open the folder.</source>
      <translation>如信任其来源，请自行解压后打开文件夹。</translation>
    </message>
    <message>
      <source>It is damaged ({}).</source>
      <translation>文件已损坏（{}）。</translation>
    </message>
    <message>
      <source>Part of the declared character set is not known; names may be misspelt.</source>
      <translation>所声明的字符集有一部分未知；姓名可能有误。</translation>
    </message>
    <message>
      <source>The file does not say rightly how its text is written; names may be misspelt.</source>
      <translation>文件未正确说明文本的字符集；姓名可能有误。</translation>
    </message>
    <message>
      <source>Damaged elements of the header were left out: {} and more.</source>
      <translation>已略去文件头中损坏的元素：{} 等。</translation>
    </message>
    <message>
      <source>Damaged elements of the header were left out: {}.</source>
      <translation>已略去文件头中损坏的元素：{}。</translation>
    </message>
    <message>
      <source>its elements cannot be read ({})</source>
      <translation>其元素无法读取（{}）</translation>
    </message>
    <message>
      <source>{} names this file, but it is not there.</source>
      <translation>{} 中列有此文件，但文件不存在。</translation>
    </message>
    <message>
      <source>Copy the whole disc again.</source>
      <translation>请重新复制整张光盘。</translation>
    </message>
    <message>
      <source>element {} declares {} bytes, the file ends {} bytes earlier</source>
      <translation>元素 {} 声明为 {} 字节，文件提前 {} 字节结束</translation>
    </message>
    <message>
      <source>more than {} sequences within one another</source>
      <translation>嵌套的序列多于 {} 层</translation>
    </message>
    <message>
      <source>a sequence reaches beyond the end of the file</source>
      <translation>序列超出了文件末尾</translation>
    </message>
    <message>
      <source>an item or zeros where an element should be, byte {}</source>
      <translation>应为元素之处是条目或零，字节 {}</translation>
    </message>
    <message>
      <source>The document in this file has {} MB; up to {} MB are opened.</source>
      <translation>此文件中的文档有 {} MB；最多打开 {} MB。</translation>
    </message>
    <message>
      <source>Read it where it was made.</source>
      <translation>请在生成它的地方阅读。</translation>
    </message>
    <message>
      <source>no VR but {} at byte {}</source>
      <translation>不是 VR 而是 {}，字节 {}</translation>
    </message>
    <message>
      <source>no item but {} at byte {}</source>
      <translation>不是条目而是 {}，字节 {}</translation>
    </message>
    <message>
      <source>an item of {} bytes reaches beyond the end of the file</source>
      <translation>{} 字节的条目超出了文件末尾</translation>
    </message>
    <message>
      <source>a ZIP archive</source>
      <translation>ZIP 压缩包</translation>
    </message>
    <message>
      <source>a PDF document</source>
      <translation>PDF 文档</translation>
    </message>
    <message>
      <source>a PNG picture</source>
      <translation>PNG 图片</translation>
    </message>
    <message>
      <source>a JPEG picture</source>
      <translation>JPEG 图片</translation>
    </message>
    <message>
      <source>a GIF picture</source>
      <translation>GIF 图片</translation>
    </message>
    <message>
      <source>a bitmap picture</source>
      <translation>位图图片</translation>
    </message>
    <message>
      <source>a TIFF picture</source>
      <translation>TIFF 图片</translation>
    </message>
    <message>
      <source>a gzip archive</source>
      <translation>gzip 压缩包</translation>
    </message>
    <message>
      <source>a NIfTI volume</source>
      <translation>NIfTI 体数据</translation>
    </message>
    <message>
      <source>a Windows program</source>
      <translation>Windows 程序</translation>
    </message>
    <message>
      <source>a program</source>
      <translation>程序</translation>
    </message>
    <message>
      <source>an XML document</source>
      <translation>XML 文档</translation>
    </message>
    <message>
      <source>This is not a DICOM file.</source>
      <translation>这不是 DICOM 文件。</translation>
    </message>
    <message>
      <source>This is not a DICOM file but plain text.</source>
      <translation>这不是 DICOM 文件，而是纯文本。</translation>
    </message>
    <message>
      <source>The file is empty.</source>
      <translation>文件为空。</translation>
    </message>
    <message>
      <source>an element reaches beyond the end of the file</source>
      <translation>元素超出了文件末尾</translation>
    </message>
    <message>
      <source>the header is larger than {} MB</source>
      <translation>文件头大于 {} MB</translation>
    </message>
    <message>
      <source>the file became shorter while it was read</source>
      <translation>文件在读取过程中变短</translation>
    </message>
    <message>
      <source>the file ends within its meta information</source>
      <translation>文件在元信息处就结束了</translation>
    </message>
    <message>
      <source>This is not a DICOM file but {}.</source>
      <translation>这不是 DICOM 文件，而是{}。</translation>
    </message>
    <message>
      <source>the file ends before its data set</source>
      <translation>文件在数据集之前就结束了</translation>
    </message>
    <message>
      <source>it inflates to more than {} MB</source>
      <translation>解压后大于 {} MB</translation>
    </message>
    <message>
      <source>The DICOM header is damaged: {}.</source>
      <translation>DICOM 文件头已损坏：{}。</translation>
    </message>
    <message>
      <source>Open it by itself to see what is in it.</source>
      <translation>请单独打开以查看其内容。</translation>
    </message>
    <message>
      <source>its deflated part cannot be inflated ({})</source>
      <translation>其压缩部分无法解压（{}）</translation>
    </message>
    <message>
      <source>You are not allowed to read this.</source>
      <translation>您无权读取此文件。</translation>
    </message>
    <message>
      <source>The header is damaged ({}: {}).</source>
      <translation>文件头已损坏（{}：{}）。</translation>
    </message>
    <message>
      <source>Ask its owner for the permission.</source>
      <translation>请向其所有者申请权限。</translation>
    </message>
    <message>
      <source>Reading it would need more memory than there is.</source>
      <translation>读取所需内存超过可用内存。</translation>
    </message>
    <message>
      <source>It could not be read: {}.</source>
      <translation>无法读取：{}。</translation>
    </message>
    <message>
      <source>Choose a file or a folder that does.</source>
      <translation>请选择存在的文件或文件夹。</translation>
    </message>
    <message>
      <source>Too many folders within one another.</source>
      <translation>文件夹嵌套层数过多。</translation>
    </message>
    <message>
      <source>The file is truncated: it holds {} of the {} bytes of its pixels.</source>
      <translation>文件不完整：像素数据仅有 {} 字节，应有 {} 字节。</translation>
    </message>
    <message>
      <source>The file is truncated: it ends within its compressed pixels.</source>
      <translation>文件不完整：压缩的像素数据在中途结束。</translation>
    </message>
    <message>
      <source>{} does not say where it lies</source>
      <translation>{} 未说明其位置</translation>
    </message>
    <message>
      <source>{} does not say how it is turned</source>
      <translation>{} 未说明其方向</translation>
    </message>
    <message>
      <source>No slice of the series could be read. {}</source>
      <translation>该序列的层面均无法读取。{}</translation>
    </message>
    <message>
      <source>The picture has {} values, the header says {}.</source>
      <translation>图像有 {} 个值，文件头注明 {}。</translation>
    </message>
    <message>
      <source>The series needs {:.1f} GB of memory; {:.1f} GB are free.</source>
      <translation>该序列需要 {:.1f} GB 内存；可用 {:.1f} GB。</translation>
    </message>
    <message>
      <source>Close other programs or open a smaller series.</source>
      <translation>请关闭其他程序，或打开较小的序列。</translation>
    </message>
    <message>
      <source>Slice {} could not be read and is blank: {}</source>
      <translation>层面 {} 无法读取，显示为空白：{}</translation>
    </message>
    <message>
      <source>Slice {}</source>
      <translation>层面 {}</translation>
    </message>
    <message>
      <source>The file has been changed since it was indexed.</source>
      <translation>文件在建立索引后已被更改。</translation>
    </message>
    <message>
      <source>The series needs {:.1f} GB of memory, more than there is.</source>
      <translation>该序列需要 {:.1f} GB 内存，超过可用内存。</translation>
    </message>
    <message>
      <source>The file has become shorter since it was indexed.</source>
      <translation>文件在编入索引后变短了。</translation>
    </message>
    <message>
      <source>without a label</source>
      <translation>无标签</translation>
    </message>
    <message>
      <source>This parametric map gives its values {} meanings; by your choice is shown: {} (not {}).</source>
      <translation>此参数图为其数值给出 {} 种含义；按您的选择显示：{}（而非 {}）。</translation>
    </message>
    <message>
      <source>This parametric map gives its values {} meanings; those of the first are shown: {} (not {}).</source>
      <translation>此参数图为其数值给出 {} 种含义；显示第一种：{}（而非 {}）。</translation>
    </message>
    <message>
      <source>{} of {} pictures do not have that meaning.</source>
      <translation>{} / {} 幅图像没有该含义。</translation>
    </message>
    <message>
      <source>The slices have values in different units ({}).</source>
      <translation>各层面的数值单位不同（{}）。</translation>
    </message>
    <message>
      <source>Slice {}: {}</source>
      <translation>第 {} 层：{}</translation>
    </message>
    <message>
      <source>{} slices, of which {} is the first: {}</source>
      <translation>{} 层（从第 {} 层起）：{}</translation>
    </message>
    <message>
      <source>Save a copy of it and try another program, or ask for it where it was made.</source>
      <translation>请保存一份副本并尝试其他程序，或向生成它的地方索取。</translation>
    </message>
    <message>
      <source>The document is locked with a password.</source>
      <translation>文档已用密码锁定。</translation>
    </message>
    <message>
      <source>The document is damaged: it cannot be opened as a PDF.</source>
      <translation>文档已损坏：无法作为 PDF 打开。</translation>
    </message>
    <message>
      <source>The document has no pages.</source>
      <translation>文档没有页面。</translation>
    </message>
    <message>
      <source>Page {} cannot be drawn: it is damaged or far too complex.</source>
      <translation>无法绘制第 {} 页：它已损坏或过于复杂。</translation>
    </message>
    <message>
      <source>Page {} cannot be read: it is damaged or far too complex.</source>
      <translation>无法读取第 {} 页：该页已损坏或过于复杂。</translation>
    </message>
    <message>
      <source>Page {} has no size that can be.</source>
      <translation>第 {} 页的尺寸不可能存在。</translation>
    </message>
    <message>
      <source>The slices are resampled to a distance of {:.2f} mm.</source>
      <translation>层面已按 {:.2f} mm 的间距重采样。</translation>
    </message>
    <message>
      <source>The picture is corrected for a gantry tilt of {:.1f} degrees.</source>
      <translation>图像已按机架倾斜 {:.1f} 度校正。</translation>
    </message>
    <message>
      <source>The slices of this stack do not lie one behind the other.</source>
      <translation>该层组的层面并非前后相继。</translation>
    </message>
    <message>
      <source>No planes can be reformatted from this series: its slices have no common geometry.</source>
      <translation>该序列无法重组平面：各层面没有共同的几何关系。</translation>
    </message>
    <message>
      <source>Look at the slices as they are.</source>
      <translation>请直接查看原层面。</translation>
    </message>
    <message>
      <source>{} series</source>
      <translation>{} 个序列</translation>
    </message>
    <message>
      <source>This is the table of contents of a disc, not a picture.</source>
      <translation>这是光盘的目录，不是图像。</translation>
    </message>
    <message>
      <source>This is the table of contents of a disc, and it is empty.</source>
      <translation>这是光盘的目录，而且是空的。</translation>
    </message>
    <message>
      <source>Reading file {} of {}</source>
      <translation>正在读取文件 {} / {}</translation>
    </message>
    <message>
      <source>Nothing is known of the pixels of {}.</source>
      <translation>{} 的像素信息未知。</translation>
    </message>
    <message>
      <source>Scan it first.</source>
      <translation>请先扫描。</translation>
    </message>
    <message>
      <source>The object was divided into {} files (a concatenation), and {} of them are missing (file {}): their frames are not shown.</source>
      <translation>该对象被拆分为 {} 个文件（拼接对象，Concatenation），其中缺少 {} 个文件（第 {} 个）：其中的帧未显示。</translation>
    </message>
    <message>
      <source>The object was divided into {} files (a concatenation), and file {} of them is missing: its frames are not shown.</source>
      <translation>该对象被拆分为 {} 个文件（拼接对象，Concatenation），其中缺少第 {} 个文件：其中的帧未显示。</translation>
    </message>
    <message>
      <source>It is a copy of {}.</source>
      <translation>它是 {} 的副本。</translation>
    </message>
    <message>
      <source>Nothing needs to be done.</source>
      <translation>无需处理。</translation>
    </message>
    <message>
      <source>A double click in the list of files, or File → Open drawings…, shows what it says of the images that are open.</source>
      <translation>在文件列表中双击，或使用“文件 → 打开标注图形…”，可显示其中对已打开图像的描述。</translation>
    </message>
    <message>
      <source>It has no pixels to show; other programs may be able to read it.</source>
      <translation>没有可显示的像素；其他软件或许可以读取。</translation>
    </message>
    <message>
      <source>This is not a picture but {}.</source>
      <translation>这不是图像，而是 {}。</translation>
    </message>
    <message>
      <source>It is not opened here: other programs may be able to read it.</source>
      <translation>此处不打开它：其他程序或许能够读取。</translation>
    </message>
    <message>
      <source>an object without SOP Class</source>
      <translation>没有 SOP 类的对象</translation>
    </message>
    <message>
      <source>This {} holds no pixels.</source>
      <translation>该对象（{}）不含像素。</translation>
    </message>
    <message>
      <source>This is a video ({}).</source>
      <translation>这是视频（{}）。</translation>
    </message>
    <message>
      <source>Open it with a video player.</source>
      <translation>请用视频播放器打开。</translation>
    </message>
    <message>
      <source>The header says {} rows and {} columns, which cannot be.</source>
      <translation>文件头注明 {} 行 {} 列，不可能成立。</translation>
    </message>
    <message>
      <source>Pixels of {} samples of {} bits are not known to the standard.</source>
      <translation>标准中没有 {} 个样本、每样本 {} 位的像素。</translation>
    </message>
    <message>
      <source>The header stores {} bits in {}.</source>
      <translation>文件头将 {} 位存于 {} 位中。</translation>
    </message>
    <message>
      <source>The header declares {} frames of {} x {} pixels, more than the {} GB that one file may hold.</source>
      <translation>文件头注明 {} 帧、每帧 {} × {} 像素，超过单个文件 {} GB 的上限。</translation>
    </message>
    <message>
      <source>The header calls the pixels compressed ({}), but they are not.</source>
      <translation>文件头称像素已压缩（{}），实际并未压缩。</translation>
    </message>
    <message>
      <source>Export the series again from its source.</source>
      <translation>请从来源重新导出该序列。</translation>
    </message>
    <message>
      <source>The header has no {}, so the pixels cannot be read.</source>
      <translation>文件头缺少 {}，无法读取像素。</translation>
    </message>
    <message>
      <source>The pixels are compressed, but the header calls them uncompressed.</source>
      <translation>像素已压缩，但文件头称未压缩。</translation>
    </message>
    <message>
      <source>The file is too small to hold the {} frames it declares.</source>
      <translation>文件过小，容纳不下其注明的 {} 帧。</translation>
    </message>
    <message>
      <source>file name</source>
      <translation>文件名</translation>
    </message>
    <message>
      <source>position</source>
      <translation>位置</translation>
    </message>
    <message>
      <source>frame</source>
      <translation>帧号</translation>
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
      <translation>机架倾斜 {:.1f} 度；层面按采集时的状态显示。</translation>
    </message>
    <message>
      <source>Every slice keeps its true place, so lengths across the gap are right; nothing is known of what lies in it.</source>
      <translation>各层面保持其真实位置，跨越缺口的长度仍正确；缺口内的内容未知。</translation>
    </message>
    <message>
      <source>{} {}</source>
      <translation>{}{}</translation>
    </message>
    <message>
      <source>The series holds {} stacks that are not one volume; this is "{}".</source>
      <translation>该序列含 {} 个层组，不构成同一容积；此为“{}”。</translation>
    </message>
    <message>
      <source>Each picture is a mosaic of many slices; places and letters hold for the whole mosaic, not for the slices in it.</source>
      <translation>每幅图像为多个层面的拼图；位置和方位字母适用于整幅拼图，而非其中的层面。</translation>
    </message>
    <message>
      <source>{} pictures have an SOP Instance UID that another one has, too: what is drawn on one of them is shown on the others.</source>
      <translation>{} 幅图像的 SOP Instance UID 与另一幅相同：在其中一幅上绘制的内容也会显示在其他图像上。</translation>
    </message>
    <message>
      <source>{} of {} pictures of this parametric map have stored values without a unit: the file does not say what they mean, or not so that it can be used.</source>
      <translation>此参数图的 {} 幅（共 {} 幅）图像为无单位的存储值：文件未说明其含义，或说明无法使用。</translation>
    </message>
    <message>
      <source>A slice is missing between slice {} and slice {} ({:.1f} and {:.1f} mm from the first): they are {:.2f} mm apart instead of {:.2f} mm.</source>
      <translation>层面 {} 与层面 {} 之间（距第一层 {:.1f} 和 {:.1f} mm）缺少 1 个层面：间距为 {:.2f} mm，而非 {:.2f} mm。</translation>
    </message>
    <message numerus="yes">
      <source>%n slices are missing between slice {} and slice {} ({:.1f} and {:.1f} mm from the first): they are {:.2f} mm apart instead of {:.2f} mm.</source>
      <translation>
        <numerusform>缺少 %n 个层面，位于层面 {} 与层面 {} 之间（距第一层 {:.1f} 和 {:.1f} mm）：间距为 {:.2f} mm，而非 {:.2f} mm。</numerusform>
      </translation>
    </message>
    <message>
      <source>All {} pictures show the same place, in the order in which they were taken; they are not a volume.</source>
      <translation>全部 {} 幅图像显示同一位置，按采集顺序排列；不构成容积。</translation>
    </message>
    <message>
      <source>The pictures are turned differently; they are not a volume.</source>
      <translation>各图像方向不同；不构成容积。</translation>
    </message>
    <message>
      <source>The files do not say where the slices lie; they are sorted by {}, and nothing can be measured from slice to slice.</source>
      <translation>文件未注明层面位置；按“{}”排序，无法跨层面测量。</translation>
    </message>
    <message>
      <source>Slices are missing at {} more places.</source>
      <translation>另有 {} 处缺少层面。</translation>
    </message>
    <message>
      <source>The slices are unevenly spaced ({:.2f} to {:.2f} mm); each keeps its true place.</source>
      <translation>层面间距不均匀（{:.2f} 至 {:.2f} mm）；各层面保持其真实位置。</translation>
    </message>
    <message>
      <source>The slices are shifted against one another in their plane, so no other planes can be cut through them.</source>
      <translation>层面在其平面内相互错位，因此无法重组其他平面。</translation>
    </message>
    <message>
      <source>The files give no pixel spacing; nothing can be measured in mm.</source>
      <translation>文件未注明像素间距；无法以 mm 测量。</translation>
    </message>
    <message>
      <source>{} y</source>
      <translation>{} 岁</translation>
    </message>
    <message>
      <source>{} mo</source>
      <translation>{} 个月</translation>
    </message>
    <message>
      <source>{} wk</source>
      <translation>{} 周</translation>
    </message>
    <message>
      <source>{} d</source>
      <translation>{} 天</translation>
    </message>
    <message>
      <source>{} is not a results file of this program ({}).</source>
      <translation>{} 不是本程序的结果文件（{}）。</translation>
    </message>
    <message>
      <source>Choose a file that `medviewer analyse` wrote.</source>
      <translation>请选择由 `medviewer analyse` 写出的文件。</translation>
    </message>
    <message>
      <source>Contours that lie between the images are not drawn: {}.</source>
      <translation>位于图像之间的轮廓不予绘制：{}。</translation>
    </message>
    <message>
      <source>Drawings without coordinates are not drawn: {}.</source>
      <translation>没有坐标的图形未绘制：{}。</translation>
    </message>
    <message>
      <source>Compound graphics are not drawn: {}.</source>
      <translation>复合图形未绘制：{}。</translation>
    </message>
    <message>
      <source>The drawings in {} cannot be read: {}.</source>
      <translation>无法读取 {} 中的标注图形：{}。</translation>
    </message>
    <message>
      <source>{} holds no drawings.</source>
      <translation>{} 中没有图形标注。</translation>
    </message>
    <message>
      <source>Choose a structured report, segmentation, structure set, presentation state or selection of key images.</source>
      <translation>请选择结构化报告、分割、结构集、显示状态或关键图像选择。</translation>
    </message>
    <message>
      <source>The drawings in {} cannot be read: {}</source>
      <translation>无法读取 {} 中的图形标注：{}</translation>
    </message>
    <message>
      <source>The file names another patient than the pictures do.</source>
      <translation>文件中的患者与图像的患者不一致。</translation>
    </message>
    <message>
      <source>Measurements without coordinates are not drawn: {}.</source>
      <translation>没有坐标的测量不予绘制：{}。</translation>
    </message>
    <message>
      <source>Its masks are tiles of one large picture, such as a slide of a microscope.</source>
      <translation>其掩模是一幅大图像（如显微镜切片）的图块。</translation>
    </message>
    <message>
      <source>Open it in a program for such slides.</source>
      <translation>请用查看此类切片的程序打开。</translation>
    </message>
    <message>
      <source>It holds {} masks, and says of {} where they lie.</source>
      <translation>其中有 {} 个掩模，仅说明了 {} 个的位置。</translation>
    </message>
    <message>
      <source>Masks that are nowhere sure to a half are not drawn: {}.</source>
      <translation>处处未达到一半的掩模不予绘制：{}。</translation>
    </message>
    <message>
      <source>Masks that lie between the images are not drawn: {}.</source>
      <translation>位于图像之间的掩模不予绘制：{}。</translation>
    </message>
    <message>
      <source>Its masks have {} x {} pixels, the images {} x {}.</source>
      <translation>其掩模为 {} x {} 像素，图像为 {} x {}。</translation>
    </message>
    <message>
      <source>Open the series that it was made of.</source>
      <translation>请打开生成它的序列。</translation>
    </message>
    <message>
      <source>Its palette is not used: {}</source>
      <translation>未使用其调色板：{}</translation>
    </message>
    <message>
      <source>There is no mode {!r}.</source>
      <translation>没有模式 {!r}。</translation>
    </message>
    <message>
      <source>Choose one of: {}.</source>
      <translation>请选择其一：{}。</translation>
    </message>
    <message>
      <source>Unknown kind {}.</source>
      <translation>未知种类 {}。</translation>
    </message>
    <message>
      <source>Choose from {}.</source>
      <translation>请从 {} 中选择。</translation>
    </message>
    <message>
      <source>Making: {}</source>
      <translation>正在生成：{}</translation>
    </message>
    <message>
      <source>{}: this cannot be made of these images ({}).</source>
      <translation>{}：无法由这些图像生成（{}）。</translation>
    </message>
    <message>
      <source>Leave it out.</source>
      <translation>请不要选它。</translation>
    </message>
    <message>
      <source>Outlines over colour pictures cannot be written as a presentation state.</source>
      <translation>彩色图像上的轮廓不能写为显示状态（Presentation State）。</translation>
    </message>
    <message>
      <source>Choose the report or the captured pictures.</source>
      <translation>请选择报告或截取的图像。</translation>
    </message>
    <message>
      <source>{} lesions on {} slices are too many for one file.</source>
      <translation>{} 个病灶（分布在 {} 层）过多，一个文件放不下。</translation>
    </message>
    <message>
      <source>The report of the reader's drawings cannot be made ({}).</source>
      <translation>无法生成您的标注的报告（{}）。</translation>
    </message>
    <message>
      <source>The masks of the reader's outlines cannot be made ({}).</source>
      <translation>无法生成阅片者轮廓的掩膜（{}）。</translation>
    </message>
    <message>
      <source>The presentation state of the reader's drawings cannot be made ({}).</source>
      <translation>无法生成您的标注的显示状态（{}）。</translation>
    </message>
    <message>
      <source>Export them as a table (CSV).</source>
      <translation>请以表格（CSV）导出。</translation>
    </message>
    <message>
      <source>Delete those that are not needed, and export again.</source>
      <translation>请删除不需要的，然后重新导出。</translation>
    </message>
    <message>
      <source>Reject those that are none, and export again.</source>
      <translation>请排除并非病灶者，再重新导出。</translation>
    </message>
    <message>
      <source>Masks and heat maps need it; choose the report or the captured pictures.</source>
      <translation>掩模和热图需要该信息；请选择报告或截取的图像。</translation>
    </message>
    <message>
      <source>The model was not run: {}</source>
      <translation>模型没有运行：{}</translation>
    </message>
    <message>
      <source>The results are not of the series that is open.</source>
      <translation>结果不属于当前打开的序列。</translation>
    </message>
    <message>
      <source>Analyse this series again.</source>
      <translation>请重新分析该序列。</translation>
    </message>
    <message>
      <source>{} is not the image any more that was analysed.</source>
      <translation>{} 已不是当初分析的图像。</translation>
    </message>
    <message>
      <source>Open the folder again.</source>
      <translation>请重新打开文件夹。</translation>
    </message>
    <message>
      <source>Slice {} has no place in the patient.</source>
      <translation>层面 {} 没有患者坐标。</translation>
    </message>
    <message>
      <source>Nothing says how large the pixels of slice {} are.</source>
      <translation>没有信息说明层面 {} 的像素大小。</translation>
    </message>
    <message>
      <source>The series has no frame of reference.</source>
      <translation>该序列没有参考坐标系。</translation>
    </message>
    <message>
      <source>The series has several files with several slices each.</source>
      <translation>该序列包含多个文件，每个文件有多个层面。</translation>
    </message>
    <message>
      <source>Masks and heat maps are made of one such file; choose the report or the captured pictures.</source>
      <translation>掩模和热图只能由一个这样的文件生成；请选择报告或截取的图像。</translation>
    </message>
    <message>
      <source>{} cannot be read: {}</source>
      <translation>无法读取 {}：{}</translation>
    </message>
    <message>
      <source>Connect its drive, or open the series again.</source>
      <translation>请连接其驱动器，或重新打开序列。</translation>
    </message>
    <message>
      <source>{} is not a report of measurements (TID 1500).</source>
      <translation>{} 不是测量报告（TID 1500）。</translation>
    </message>
    <message>
      <source>{} is not a report that this program wrote ({}).</source>
      <translation>{} 不是本程序写出的报告（{}）。</translation>
    </message>
    <message>
      <source>Open it in the program that wrote it.</source>
      <translation>请用写出它的程序打开。</translation>
    </message>
    <message>
      <source>Reading time {} of {}…</source>
      <translation>正在读取第 {} 个时间点，共 {} 个…</translation>
    </message>
    <message>
      <source>This series was not taken at several times.</source>
      <translation>此序列并非在多个时间点采集。</translation>
    </message>
    <message>
      <source>grey levels, which need a Modality LUT of its own</source>
      <translation>灰度（需要其自带的 Modality LUT）</translation>
    </message>
    <message>
      <source>grey levels, which leave out the Modality LUT of the images</source>
      <translation>灰度（略去了图像的 Modality LUT）</translation>
    </message>
    <message>
      <source>grey levels, whose rescale runs against that of the images</source>
      <translation>灰度（其重缩放方向与图像相反）</translation>
    </message>
    <message>
      <source>a VOI LUT of other values than those of the images</source>
      <translation>针对非图像数值的 VOI LUT</translation>
    </message>
    <message>
      <source>grey levels of stored values, which are real ones of a parametric map here</source>
      <translation>针对存储值的灰阶，而此处为参数图的实际值</translation>
    </message>
    <message>
      <source>a Presentation LUT that is incomplete</source>
      <translation>不完整的 Presentation LUT</translation>
    </message>
    <message>
      <source>The presentation state has no rescale of its own: its grey windows are taken as those of stored values, as the standard says.</source>
      <translation>该显示状态没有自己的重缩放：按标准，其窗宽窗位视为针对存储值。</translation>
    </message>
    <message>
      <source>Images that the presentation state has no grey window for are shown over the whole range of their values, as the standard says: {}.</source>
      <translation>按标准，显示状态没有窗设置的图像以其全部数值范围显示：{}。</translation>
    </message>
    <message>
      <source>a shutter that is drawn as a bitmap</source>
      <translation>以位图绘制的遮光器</translation>
    </message>
    <message>
      <source>its colours</source>
      <translation>其颜色</translation>
    </message>
    <message>
      <source>its colour profile</source>
      <translation>其颜色配置文件</translation>
    </message>
    <message>
      <source>the subtraction of a mask</source>
      <translation>蒙片减影</translation>
    </message>
    <message>
      <source>the blending of two series</source>
      <translation>两个序列的混合</translation>
    </message>
    <message>
      <source>a table of pixel intensities</source>
      <translation>像素强度表</translation>
    </message>
    <message>
      <source>the sharpening of edges</source>
      <translation>边缘锐化</translation>
    </message>
    <message>
      <source>Not applied of the presentation state: {}.</source>
      <translation>显示状态中未应用的内容：{}。</translation>
    </message>
    <message>
      <source>The presentation state is also about images that are not open: {}.</source>
      <translation>该显示状态还涉及未打开的图像：{}。</translation>
    </message>
    <message>
      <source>what only this kind of state has ({})</source>
      <translation>仅此类状态才有的内容（{}）</translation>
    </message>
    <message>
      <source>overlay planes of its own</source>
      <translation>其自带的叠加平面</translation>
    </message>
    <message>
      <source>a turn by {:g}°</source>
      <translation>旋转 {:g}°</translation>
    </message>
    <message>
      <source>a shutter whose numbers are incomplete</source>
      <translation>数值不完整的遮光器</translation>
    </message>
    <message>
      <source>another shape of the pixels than the images have</source>
      <translation>与图像不同的像素形状</translation>
    </message>
    <message>
      <source>FILE, not USER</source>
      <translation>FILE，非 USER</translation>
    </message>
    <message>
      <source>CURVED, FILE, not USER</source>
      <translation>CURVED，FILE，非 USER</translation>
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
      <translation>{}：{} 的描画完全相同；请调整复制的测量。</translation>
    </message>
    <message>
      <source>{}: measured more than once at {}; {} counts, {} does not.</source>
      <translation>{}：在 {} 测量了不止一次；以 {} 为准，{} 不计。</translation>
    </message>
    <message>
      <source>{}: a lymph node counts by its short axis, which a line has not; draw two axes.</source>
      <translation>{}：淋巴结按短径计算，而一条线没有短径；请画双径。</translation>
    </message>
    <message>
      <source>A lesion</source>
      <translation>一处病灶</translation>
    </message>
    <message>
      <source>{}, slice {}</source>
      <translation>{}，第 {} 层</translation>
    </message>
    <message>
      <source>{} → {}</source>
      <translation>{} → {}</translation>
    </message>
    <message>
      <source>Compared with {}, by the same model:</source>
      <translation>与 {} 比较（同一模型）：</translation>
    </message>
    <message>
      <source>Then {}: outside of this series</source>
      <translation>当时 {}：在此序列之外</translation>
    </message>
    <message>
      <source>{}: outside of the earlier series</source>
      <translation>{}：在较早序列范围之外</translation>
    </message>
    <message>
      <source>{} ({})</source>
      <translation>{}（{}）</translation>
    </message>
    <message>
      <source>Compared with {}, by the same model, as it was placed by hand:</source>
      <translation>与 {} 比较（同一模型，按手动放置的位置）：</translation>
    </message>
    <message>
      <source>Then {}: nothing marked there now</source>
      <translation>当时 {}：现在该处无标记</translation>
    </message>
    <message>
      <source>{}: nothing marked there then</source>
      <translation>{}：当时该处无标记</translation>
    </message>
    <message>
      <source>then {}</source>
      <translation>当时 {}</translation>
    </message>
    <message>
      <source>the reader: {}</source>
      <translation>阅片者：{}</translation>
    </message>
    <message>
      <source>outline corrected</source>
      <translation>轮廓已更正</translation>
    </message>
    <message>
      <source>{} (in doubt, no change is told)</source>
      <translation>{}（存疑，不给出变化）</translation>
    </message>
    <message>
      <source>ellipsoid of {:.1f} × {:.1f} × {:.1f} mm{}: {}</source>
      <translation>椭球 {:.1f} × {:.1f} × {:.1f} mm{}：{}</translation>
    </message>
    <message>
      <source>{}, {}</source>
      <translation>{}，{}</translation>
    </message>
    <message>
      <source>lesion of {} slices: {}, filled in over {}</source>
      <translation>{} 层的病灶：{}，其间补足 {}</translation>
    </message>
    <message>
      <source>the slices are not parallel or do not say where they lie</source>
      <translation>各层不平行或未注明位置</translation>
    </message>
    <message>
      <source>lesion of {} slices: no volume, {}</source>
      <translation>{} 层的病灶：无体积，{}</translation>
    </message>
    <message>
      <source>MTV {}</source>
      <translation>MTV {}</translation>
    </message>
    <message>
      <source>region of {} slices: {}</source>
      <translation>{} 个层面的区域：{}</translation>
    </message>
    <message>
      <source>lesion of {} slices: {}</source>
      <translation>{} 层的病灶：{}</translation>
    </message>
    <message>
      <source>how far the next slices are was not kept with a region; draw it again</source>
      <translation>某个区域未保存与相邻层的距离；请重新绘制</translation>
    </message>
    <message>
      <source>pixels have no size in mm</source>
      <translation>像素没有以毫米计的尺寸</translation>
    </message>
    <message>
      <source>two outlines of a slice overlap</source>
      <translation>同一层的两个轮廓重叠</translation>
    </message>
    <message>
      <source>brain</source>
      <translation>脑</translation>
    </message>
    <message>
      <source>thyroid</source>
      <translation>甲状腺</translation>
    </message>
    <message>
      <source>lung</source>
      <translation>肺</translation>
    </message>
    <message>
      <source>pleura</source>
      <translation>胸膜</translation>
    </message>
    <message>
      <source>mediastinum</source>
      <translation>纵隔</translation>
    </message>
    <message>
      <source>breast</source>
      <translation>乳腺</translation>
    </message>
    <message>
      <source>liver</source>
      <translation>肝</translation>
    </message>
    <message>
      <source>pancreas</source>
      <translation>胰腺</translation>
    </message>
    <message>
      <source>spleen</source>
      <translation>脾</translation>
    </message>
    <message>
      <source>adrenal gland</source>
      <translation>肾上腺</translation>
    </message>
    <message>
      <source>kidney</source>
      <translation>肾</translation>
    </message>
    <message>
      <source>stomach</source>
      <translation>胃</translation>
    </message>
    <message>
      <source>small intestine</source>
      <translation>小肠</translation>
    </message>
    <message>
      <source>large intestine</source>
      <translation>大肠</translation>
    </message>
    <message>
      <source>peritoneum</source>
      <translation>腹膜</translation>
    </message>
    <message>
      <source>urinary bladder</source>
      <translation>膀胱</translation>
    </message>
    <message>
      <source>ovary</source>
      <translation>卵巢</translation>
    </message>
    <message>
      <source>uterus</source>
      <translation>子宫</translation>
    </message>
    <message>
      <source>prostate</source>
      <translation>前列腺</translation>
    </message>
    <message>
      <source>bone</source>
      <translation>骨</translation>
    </message>
    <message>
      <source>soft tissue</source>
      <translation>软组织</translation>
    </message>
    <message>
      <source>skin</source>
      <translation>皮肤</translation>
    </message>
    <message>
      <source>lymph nodes</source>
      <translation>淋巴结</translation>
    </message>
    <message>
      <source>blood pool</source>
      <translation>血池</translation>
    </message>
    <message>
      <source>SULpeak from {:.2f} ({:g} × SULmean {:.2f} + {:g} × SD {:.2f}, {})</source>
      <translation>SULpeak 不低于 {:.2f}（{:g} × SULmean {:.2f} + {:g} × SD {:.2f}，{}）</translation>
    </message>
    <message>
      <source>Measurable by PERCIST: {}</source>
      <translation>按 PERCIST 可测量：{}</translation>
    </message>
    <message>
      <source>Deauville, suggested: {} (by SUVmax: blood pool {:.2f}, liver {:.2f}; 5 above {:g} × the liver, and new lesions)</source>
      <translation>Deauville 建议评分：{}（按 SUVmax：血池 {:.2f}，肝 {:.2f}；高于肝 {:g} 倍及新病灶为 5 分）</translation>
    </message>
    <message>
      <source>a lesion</source>
      <translation>一个病灶</translation>
    </message>
    <message>
      <source>{}; it is reached by {}</source>
      <translation>{}；达到者：{}</translation>
    </message>
    <message>
      <source>{}; it is not reached by {}</source>
      <translation>{}；未达到者：{}</translation>
    </message>
    <message>
      <source>{}; without SULpeak: {}</source>
      <translation>{}；无 SULpeak：{}</translation>
    </message>
    <message>
      <source>{} ({:.2f})</source>
      <translation>{}（{:.2f}）</translation>
    </message>
    <message>
      <source>{} ({:.2f}): {}</source>
      <translation>{}（{:.2f}）：{}</translation>
    </message>
    <message>
      <source>{} lesions: MTV {}, TLG {:.1f} g</source>
      <translation>{} 个病灶：MTV {}，TLG {:.1f} g</translation>
    </message>
    <message>
      <source>{}; {} and {} overlap, {} counted twice</source>
      <translation>{}；{} 与 {} 重叠，{} 被重复计入</translation>
    </message>
    <message>
      <source>{}; without a volume and not in it: {}</source>
      <translation>{}；无体积而未计入：{} 个</translation>
    </message>
    <message>
      <source>{}, edge at {:.0f} % of the highest value</source>
      <translation>{}，边缘取最高值的 {:.0f} %</translation>
    </message>
    <message>
      <source>{}, SULpeak {:.2f}</source>
      <translation>{}，SULpeak {:.2f}</translation>
    </message>
    <message>
      <source>SUVmax {:.2f}, SUVmean {:.2f} ± {:.2f}</source>
      <translation>SUVmax {:.2f}，SUVmean {:.2f} ± {:.2f}</translation>
    </message>
    <message>
      <source>{}, SULmean {:.2f} ± {:.2f}</source>
      <translation>{}，SULmean {:.2f} ± {:.2f}</translation>
    </message>
    <message>
      <source>SUVmax {:.2f}, SUVpeak {:.2f}, SUVmean {:.2f}, TLG {:.1f} g</source>
      <translation>SUVmax {:.2f}，SUVpeak {:.2f}，SUVmean {:.2f}，TLG {:.1f} g</translation>
    </message>
    <message>
      <source>{}, edge at SUV {:g}</source>
      <translation>{}，边缘取 SUV {:g}</translation>
    </message>
    <message>
      <source>SUVmax {:.2f}, SUVmean {:.2f}, TLG {:.1f} g</source>
      <translation>SUVmax {:.2f}，SUVmean {:.2f}，TLG {:.1f} g</translation>
    </message>
    <message>
      <source>{}?</source>
      <translation>{}？</translation>
    </message>
    <message>
      <source>an unnamed lesion</source>
      <translation>未命名的病灶</translation>
    </message>
    <message>
      <source>{} is not marked at the baseline; what appears later is a new lesion.</source>
      <translation>{} 在基线时未标记；之后出现的为新病灶。</translation>
    </message>
    <message>
      <source>A target</source>
      <translation>某靶病灶</translation>
    </message>
    <message>
      <source>A non-target</source>
      <translation>某非靶病灶</translation>
    </message>
    <message>
      <source>RANO goes by what was measured alone: steroids, the patient's state, T2 and FLAIR unless marked as a non-target, and whether CR and PR last for 4 weeks are yours to judge.</source>
      <translation>此处 RANO 仅依据测量结果：激素用量、患者状态、未标为非靶病灶的 T2 与 FLAIR，以及 CR 和 PR 是否持续 4 周，须由您判断。</translation>
    </message>
    <message>
      <source>{}: {:.1f} × {:.1f} mm at the baseline; by RANO a target has {:.1f} mm at least in both axes.</source>
      <translation>{}：基线时为 {:.1f} × {:.1f} mm；按 RANO，靶病灶两径均须至少 {:.1f} mm。</translation>
    </message>
    <message>
      <source>{}: RANO multiplies two axes, which a line has not; draw two axes.</source>
      <translation>{}：RANO 取两径之积，而一条线没有两径；请画双径。</translation>
    </message>
    <message>
      <source>{} targets; RANO takes {} at most.</source>
      <translation>{} 个靶病灶；RANO 最多取 {} 个。</translation>
    </message>
    <message>
      <source>short axis</source>
      <translation>短径</translation>
    </message>
    <message>
      <source>long axis</source>
      <translation>长径</translation>
    </message>
    <message>
      <source>{}: long axis {:.1f} mm at the baseline; of slices {:.1f} mm apart a target has {:.1f} mm at least, twice that.</source>
      <translation>{}：基线时长径 {:.1f} mm；层间距为 {:.1f} mm 时，靶病灶至少 {:.1f} mm，即其两倍。</translation>
    </message>
    <message>
      <source>{} targets in one organ ({}); RECIST 1.1 takes {} at most.</source>
      <translation>{} 个靶病灶在同一器官（{}）内；RECIST 1.1 最多取 {} 个。</translation>
    </message>
    <message>
      <source>{} targets; RECIST 1.1 takes {} at most.</source>
      <translation>{} 个靶病灶；RECIST 1.1 最多取 {} 个。</translation>
    </message>
    <message>
      <source>{}: {} {:.1f} mm at the baseline; a target has {:g} mm at least.</source>
      <translation>{}：基线时{} {:.1f} mm；靶病灶至少 {:g} mm。</translation>
    </message>
    <message>
      <source>{} targets have no organ; RECIST 1.1 takes {} an organ at most.</source>
      <translation>{} 个靶病灶未注明器官；RECIST 1.1 每个器官最多取 {} 个。</translation>
    </message>
    <message>
      <source>{} is about other images of {} than are open.</source>
      <translation>{} 所指的 {} 图像与已打开的不同。</translation>
    </message>
    <message>
      <source>Open all images of this series, or analyse it again.</source>
      <translation>请打开该序列的全部图像，或重新分析。</translation>
    </message>
    <message>
      <source>Choose another folder, or close the file where it is open.</source>
      <translation>请选择其他文件夹，或关闭已打开的该文件。</translation>
    </message>
    <message>
      <source>{} to {}</source>
      <translation>{} 至 {}</translation>
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
      <translation>{} 中缺少 {}。</translation>
    </message>
    <message>
      <source>Install the model again.</source>
      <translation>请重新安装模型。</translation>
    </message>
    <message>
      <source>There is no history model in {}.</source>
      <translation>{} 中没有病史模型。</translation>
    </message>
    <message>
      <source>Install the program again, or train a model with `medviewer train`.</source>
      <translation>请重新安装程序，或用 `medviewer train` 训练模型。</translation>
    </message>
    <message>
      <source>No history model is called {}.</source>
      <translation>没有名为 {} 的病史模型。</translation>
    </message>
    <message>
      <source>{} is no table of a trial: it lacks the column '{}'.</source>
      <translation>{} 不是试验表：缺少列“{}”。</translation>
    </message>
    <message>
      <source>{} is no table of a trial: it holds no patient.</source>
      <translation>{} 不是试验表：没有患者。</translation>
    </message>
    <message>
      <source>See 'The table of a trial' in resources/history_template/README.md.</source>
      <translation>参见 resources/history_template/README.md 中的“The table of a trial”。</translation>
    </message>
    <message>
      <source>'{}' under randomised is neither yes nor no.</source>
      <translation>“{}”（列 randomised）既不是 yes 也不是 no。</translation>
    </message>
    <message>
      <source>Write one.</source>
      <translation>请写其中之一。</translation>
    </message>
    <message>
      <source>'{}' under event is not 0, 1 or 2.</source>
      <translation>“{}”（列 event）不是 0、1 或 2。</translation>
    </message>
    <message>
      <source>0 observation ended, 1 the event, 2 what competes with it.</source>
      <translation>0 为观察结束，1 为事件，2 为竞争事件。</translation>
    </message>
    <message>
      <source>AIDS, a halved CD4 count or death</source>
      <translation>艾滋病、CD4 计数减半或死亡</translation>
    </message>
    <message>
      <source>death</source>
      <translation>死亡</translation>
    </message>
    <message>
      <source>the arm is missing.</source>
      <translation>缺少治疗组。</translation>
    </message>
    <message>
      <source>Write the treatment, or leave the patient out.</source>
      <translation>请填写治疗，或去掉该患者。</translation>
    </message>
    <message>
      <source>the event</source>
      <translation>该事件</translation>
    </message>
    <message>
      <source>zidovudine</source>
      <translation>齐多夫定</translation>
    </message>
    <message>
      <source>zidovudine + didanosine</source>
      <translation>齐多夫定 + 去羟肌苷</translation>
    </message>
    <message>
      <source>zidovudine + zalcitabine</source>
      <translation>齐多夫定 + 扎西他滨</translation>
    </message>
    <message>
      <source>didanosine</source>
      <translation>去羟肌苷</translation>
    </message>
    <message>
      <source>placebo</source>
      <translation>安慰剂</translation>
    </message>
    <message>
      <source>prednisone</source>
      <translation>泼尼松</translation>
    </message>
    <message>
      <source>D-penicillamine</source>
      <translation>D-青霉胺</translation>
    </message>
    <message>
      <source>{:g} days is not possible.</source>
      <translation>{:g} 天不可能。</translation>
    </message>
    <message>
      <source>Count from randomisation.</source>
      <translation>请从随机分组时起算。</translation>
    </message>
    <message>
      <source>'{}' under {} is not 0 to {}.</source>
      <translation>“{}”（{} 下）不在 0 到 {} 之间。</translation>
    </message>
    <message>
      <source>Give the table as it was published.</source>
      <translation>请提供原样发布的表格。</translation>
    </message>
    <message>
      <source>Age {:.0f} is not among the {:.0f} to {:.0f} years that the model knows ({}).</source>
      <translation>年龄 {:.0f} 岁，不在模型已知的 {:.0f} 至 {:.0f} 岁之内（{}）。</translation>
    </message>
    <message>
      <source>Values that the model reads: {}; it takes at least {}.</source>
      <translation>模型可读取的数值：{} 个；至少需要 {} 个。</translation>
    </message>
    <message>
      <source>{} of {} values are from the time that the model reads (up to {} after the record's zero).</source>
      <translation>在模型读取的时间内的数值：{} / {}（记录起点后 {} 以内）。</translation>
    </message>
    <message>
      <source>Values on the busiest day: {}; the model knows up to {} ({}).</source>
      <translation>测量最多的一天有 {} 个数值；模型已知的上限为 {} 个（{}）。</translation>
    </message>
    <message>
      <source>The history says {} already; the model foretells it of those without.</source>
      <translation>病史中已有{}；模型只对没有者作预测。</translation>
    </message>
    <message>
      <source>The history reaches over {}; of people in the training data with more than {} too few were followed for as long as the model foretells.</source>
      <translation>病史跨度为 {}；训练数据中跨度超过 {} 的人，随访达到模型预测时长者过少。</translation>
    </message>
    <message>
      <source>Variables in the last {} of the history: {}; every visit of the training data has at least {}.</source>
      <translation>病史最后 {} 内的变量：{} 个；训练数据中每次就诊至少有 {} 个。</translation>
    </message>
    <message>
      <source>{:.1f} years</source>
      <translation>{:.1f} 年</translation>
    </message>
    <message>
      <source>Age {:.0f} at the newest value is beyond the {:.0f} years that the model knows ({}).</source>
      <translation>最新数值时年龄 {:.0f} 岁，超出模型已知的 {:.0f} 岁（{}）。</translation>
    </message>
    <message>
      <source>Age {:.0f} is among the {:.0f} to {:.0f} years that the model knows ({}).</source>
      <translation>年龄 {:.0f} 岁，在模型已知的 {:.0f} 至 {:.0f} 岁之内（{}）。</translation>
    </message>
    <message>
      <source>Variables that the model reads: {}; it takes at least {}.</source>
      <translation>模型可读取的指标：{} 项；至少需要 {} 项。</translation>
    </message>
    <message numerus="yes">
      <source>%n hours</source>
      <translation>
        <numerusform>%n 小时</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n days</source>
      <translation>
        <numerusform>%n 天</numerusform>
      </translation>
    </message>
    <message>
      <source>The age is not given; the model needs it.</source>
      <translation>未提供年龄；模型需要该信息。</translation>
    </message>
    <message>
      <source>Variables that the model reads: {}; it takes at least {}. The history lacks: {}.</source>
      <translation>模型可读取的指标：{} 项；至少需要 {} 项。病史中缺少：{}。</translation>
    </message>
    <message>
      <source>Variables that the model reads: {}; it takes at least {}. The history lacks, among others: {}.</source>
      <translation>模型可读取的指标：{} 项；至少需要 {} 项。病史中缺少（部分）：{}。</translation>
    </message>
    <message>
      <source>The history does not say {}.</source>
      <translation>病史中没有{}。</translation>
    </message>
    <message>
      <source>Loading the model</source>
      <translation>正在加载模型</translation>
    </message>
    <message>
      <source>Risk at each time</source>
      <translation>各时间点的风险</translation>
    </message>
    <message>
      <source>What drove it</source>
      <translation>影响因素</translation>
    </message>
    <message>
      <source>{} was changed while in use.</source>
      <translation>{} 在使用过程中被更改。</translation>
    </message>
    <message>
      <source>Open the model again.</source>
      <translation>请重新打开模型。</translation>
    </message>
    <message>
      <source>age</source>
      <translation>年龄</translation>
    </message>
    <message>
      <source>height</source>
      <translation>身高</translation>
    </message>
    <message>
      <source>ICU type</source>
      <translation>ICU 类型</translation>
    </message>
    <message>
      <source>At {} the risk of {} is {} (single networks {} to {}); {} says {}; of all in the training data at that time {}.</source>
      <translation>{}时，风险（{}）为 {}（各网络 {} 至 {}）；{}为 {}；训练数据中此时全体为 {}。</translation>
    </message>
    <message>
      <source>This is how risk went together with such values in the training data, not what causes it and not what a treatment would change.</source>
      <translation>这是训练数据中风险与此类数值的关联，并非其原因，也不代表治疗会带来的改变。</translation>
    </message>
    <message>
      <source>The simple model ({}) answers each outcome by itself; here its answers do not agree.</source>
      <translation>简单模型（{}）对每个结局单独作答；此处其回答互不一致。</translation>
    </message>
    <message>
      <source>{} within {}</source>
      <translation>{}（{} 内）</translation>
    </message>
    <message>
      <source>{} during this hospital stay</source>
      <translation>本次住院期间{}</translation>
    </message>
    <message>
      <source>At {} the risk of {} is {} (single networks {} to {}); {} says {}; of all in the training data at {}, the last time at which enough were followed, {}.</source>
      <translation>{}时，风险（{}）为 {}（各网络 {} 至 {}）；{}为 {}；训练数据中在 {}（随访人数足够的最后时间）时全体为 {}。</translation>
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
      <translation>{}（未记录）</translation>
    </message>
    <message>
      <source>{} ({}, {} before)</source>
      <translation>{}（{}，{}前）</translation>
    </message>
    <message>
      <source>last {:g} {}</source>
      <translation>最近值 {:g} {}</translation>
    </message>
    <message>
      <source>last {:g}</source>
      <translation>最近值 {:g}</translation>
    </message>
    <message>
      <source>ICU type {}</source>
      <translation>ICU 类型：{}</translation>
    </message>
    <message>
      <source>age {} years</source>
      <translation>年龄 {} 岁</translation>
    </message>
    <message>
      <source>height {:.0f} cm</source>
      <translation>身高 {:.0f} cm</translation>
    </message>
    <message>
      <source>The two models differ about {}: do not lean on either.</source>
      <translation>两个模型的结果不一致（{}）：请勿依赖其中任何一个。</translation>
    </message>
    <message>
      <source>Raising it most, against the average patient: {}.</source>
      <translation>与平均患者相比，升高风险最多的是：{}。</translation>
    </message>
    <message>
      <source>Lowering it most: {}.</source>
      <translation>降低风险最多的是：{}。</translation>
    </message>
    <message>
      <source>The newest value is {} after time 0; in training the model was asked up to {} after it and answers beyond that here.</source>
      <translation>最新数值在时间 0 后 {}；训练时模型只被询问到其后 {}，此处的回答超出了该范围。</translation>
    </message>
    <message>
      <source>Not given, though nearly all in the training data have it: {}.</source>
      <translation>未提供，而训练数据中几乎所有人都有：{}。</translation>
    </message>
    <message>
      <source>Not read, for the training data never tell it: {}.</source>
      <translation>未读取，因为训练数据中从未有此记录：{}。</translation>
    </message>
    <message>
      <source>time 0</source>
      <translation>时间 0</translation>
    </message>
    <message>
      <source>the time since admission</source>
      <translation>入院后时间</translation>
    </message>
    <message>
      <source>the time passed</source>
      <translation>经过时间</translation>
    </message>
    <message>
      <source>{} (no value that the model reads)</source>
      <translation>{}（没有模型读取的值）</translation>
    </message>
    <message>
      <source>last: yes</source>
      <translation>最近：有</translation>
    </message>
    <message>
      <source>last: no</source>
      <translation>最近：无</translation>
    </message>
    <message>
      <source>last read {:g} {}</source>
      <translation>最后读取 {:g} {}</translation>
    </message>
    <message>
      <source>last read {:g}</source>
      <translation>最后读取 {:g}</translation>
    </message>
    <message>
      <source>male sex</source>
      <translation>男性</translation>
    </message>
    <message>
      <source>female sex</source>
      <translation>女性</translation>
    </message>
    <message>
      <source>sex</source>
      <translation>性别</translation>
    </message>
    <message>
      <source>age {} years at the beginning</source>
      <translation>开始时年龄 {} 岁</translation>
    </message>
    <message numerus="yes">
      <source>%n values after {} are not read.</source>
      <translation>
        <numerusform>{} 之后的 %n 个数值未被读取。</numerusform>
      </translation>
    </message>
    <message>
      <source>1 value after {} is not read.</source>
      <translation>{} 之后的 1 个数值未被读取。</translation>
    </message>
    <message numerus="yes">
      <source>%n values from before time 0 are not read.</source>
      <translation>
        <numerusform>时间 0 之前的 %n 个值未被读取。</numerusform>
      </translation>
    </message>
    <message>
      <source>1 value from before time 0 is not read.</source>
      <translation>时间 0 之前的 1 个值未被读取。</translation>
    </message>
    <message>
      <source>{} (no)</source>
      <translation>{}（否）</translation>
    </message>
    <message>
      <source>{} below {:g}</source>
      <translation>{}低于 {:g}</translation>
    </message>
    <message>
      <source>{} more than {} times</source>
      <translation>{}超过 {} 次</translation>
    </message>
    <message>
      <source>{} more than once</source>
      <translation>{}超过 1 次</translation>
    </message>
    <message>
      <source>{}: {} on {}, {} on {}</source>
      <translation>{}：{} 人用{}，{} 人用{}</translation>
    </message>
    <message>
      <source>{}: with {}, patients stayed free of {} {:.0f} days shorter than with {}, of {:.0f} days (95 % interval {} to {}; {}).</source>
      <translation>{}：使用{}的患者无事件（{}）时间缩短 {:.0f} 天（与{}相比，共 {:.0f} 天；95 % 区间 {} 至 {}；{}）。</translation>
    </message>
    <message>
      <source>{} or a competing event</source>
      <translation>{}或竞争事件</translation>
    </message>
    <message>
      <source>all patients</source>
      <translation>全部患者</translation>
    </message>
    <message>
      <source>the third of all patients nearest in {}</source>
      <translation>按{}最接近的三分之一患者</translation>
    </message>
    <message>
      <source>{}: no difference that can be told between {} and {} ({} days free of {} up to {:.0f} days, 95 % interval {} to {}; {}).</source>
      <translation>{}：{}与{}之间无可辨的差异（相差 {} 天无事件时间，事件为{}，至 {:.0f} 天，95 % 区间 {} 至 {}；{}）。</translation>
    </message>
    <message>
      <source>{}: with {}, patients stayed free of {} {:.0f} days longer than with {}, of {:.0f} days (95 % interval {} to {}; {}).</source>
      <translation>{}：使用{}的患者无事件（{}）时间延长 {:.0f} 天（与{}相比，共 {:.0f} 天；95 % 区间 {} 至 {}；{}）。</translation>
    </message>
    <message>
      <source>{}: hardly anybody was observed after the first day.</source>
      <translation>{}：几乎没有人在第一天之后被观察。</translation>
    </message>
    <message>
      <source>{}: nobody of these patients had an event: nothing can be told.</source>
      <translation>{}：这些患者均未发生事件：无法得出结论。</translation>
    </message>
    <message>
      <source>Widen the group, or open a table of longer observation.</source>
      <translation>请扩大人群，或打开观察时间更长的表格。</translation>
    </message>
    <message>
      <source>{}: treatment was not given by lot, so its groups differ in more than the treatment, and comparing them would mislead.</source>
      <translation>{}：治疗并非随机分配，各组差异不止于治疗，比较会产生误导。</translation>
    </message>
    <message>
      <source>Compare the arms of a randomised trial.</source>
      <translation>请比较随机试验的各组。</translation>
    </message>
    <message>
      <source>{} knows none of {}.</source>
      <translation>{} 不含以下任何一项：{}。</translation>
    </message>
    <message>
      <source>Give {}.</source>
      <translation>请给出：{}。</translation>
    </message>
    <message>
      <source>{}: only {} such patients had {}.</source>
      <translation>{}：仅有 {} 名此类患者使用{}。</translation>
    </message>
    <message>
      <source>At least {} are needed: widen the group.</source>
      <translation>至少需要 {} 名：请扩大人群。</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>无</translation>
    </message>
    <message>
      <source>{} cannot be moved: it was not measured, or the model does not read it.</source>
      <translation>{} 不能更改：未测量，或模型不读取该指标。</translation>
    </message>
    <message>
      <source>Choose another variable.</source>
      <translation>请选择其他指标。</translation>
    </message>
    <message>
      <source>a ZIP or Excel file</source>
      <translation>ZIP 或 Excel 文件</translation>
    </message>
    <message>
      <source>semicolons</source>
      <translation>分号</translation>
    </message>
    <message>
      <source>tabs</source>
      <translation>制表符</translation>
    </message>
    <message>
      <source>Use a decimal point.</source>
      <translation>请使用小数点。</translation>
    </message>
    <message>
      <source>Use a decimal comma or point.</source>
      <translation>请使用小数逗号或小数点。</translation>
    </message>
    <message>
      <source>Other numbers of the table have a point. Use one decimal sign, and none for thousands.</source>
      <translation>表中其他数字带有小数点。请只用一种小数符号，千位不要加分隔符。</translation>
    </message>
    <message>
      <source>{}, line {}: {}</source>
      <translation>{} 第 {} 行：{}</translation>
    </message>
    <message>
      <source>{}: columns are separated by {}.</source>
      <translation>{}：各列以{}分隔。</translation>
    </message>
    <message>
      <source>{} is empty.</source>
      <translation>{} 为空。</translation>
    </message>
    <message>
      <source>The first line names the columns.</source>
      <translation>第一行应为列名。</translation>
    </message>
    <message>
      <source>{}, line 1: the column '{}' is there twice.</source>
      <translation>{} 第 1 行：列“{}”出现两次。</translation>
    </message>
    <message>
      <source>Rename one.</source>
      <translation>请更改其中一个名称。</translation>
    </message>
    <message>
      <source>{}, line {}: this is no text.</source>
      <translation>{} 第 {} 行：不是文本。</translation>
    </message>
    <message>
      <source>Give a CSV file.</source>
      <translation>请提供 CSV 文件。</translation>
    </message>
    <message>
      <source>Write a number.</source>
      <translation>请写一个数字。</translation>
    </message>
    <message>
      <source>'{}' under {} is not a number.</source>
      <translation>“{}”（列 {}）不是数字。</translation>
    </message>
    <message>
      <source>{}, line {}: {} fields, the header has {}.</source>
      <translation>{} 第 {} 行：有 {} 个字段，表头有 {} 个。</translation>
    </message>
    <message>
      <source>Put text that contains the separator in double quotes.</source>
      <translation>含分隔符的文本请加双引号。</translation>
    </message>
    <message>
      <source>{} has {:.0f} MB, more than {:.0f} MB.</source>
      <translation>{} 大小为 {:.0f} MB，超过 {:.0f} MB。</translation>
    </message>
    <message>
      <source>Split it by patient.</source>
      <translation>请按患者拆分。</translation>
    </message>
    <message>
      <source>{} is {}, not CSV in UTF-8.</source>
      <translation>{} 是 {}，不是 UTF-8 编码的 CSV。</translation>
    </message>
    <message>
      <source>Save it as 'CSV UTF-8'.</source>
      <translation>请另存为“CSV UTF-8”。</translation>
    </message>
    <message>
      <source>{}, line {}: a character is not UTF-8.</source>
      <translation>{} 第 {} 行：有字符不是 UTF-8 编码。</translation>
    </message>
    <message>
      <source>Save the file as 'CSV UTF-8'.</source>
      <translation>请将文件另存为“CSV UTF-8”。</translation>
    </message>
    <message>
      <source>{}, line {}: {}.</source>
      <translation>{} 第 {} 行：{}。</translation>
    </message>
    <message>
      <source>Check the double quotes on this line.</source>
      <translation>请检查该行的双引号。</translation>
    </message>
    <message>
      <source>years</source>
      <translation>年</translation>
    </message>
    <message>
      <source>The newest entry is dated {}, which is in the future.</source>
      <translation>最新条目的日期为 {}，在未来。</translation>
    </message>
    <message>
      <source>{:g} {} is not possible.</source>
      <translation>{:g} {} 不可能。</translation>
    </message>
    <message>
      <source>{:g} to {:g} is.</source>
      <translation>可能的范围为 {:g} 至 {:g}。</translation>
    </message>
    <message>
      <source>'{}' is not possible.</source>
      <translation>“{}”无效。</translation>
    </message>
    <message>
      <source>Use {}.</source>
      <translation>请使用：{}。</translation>
    </message>
    <message>
      <source>'{}' is not a number.</source>
      <translation>“{}”不是数字。</translation>
    </message>
    <message>
      <source>Give it in {}.</source>
      <translation>请以 {} 为单位。</translation>
    </message>
    <message>
      <source>its patient is not in the Bundle.</source>
      <translation>其患者不在 Bundle 中。</translation>
    </message>
    <message>
      <source>{}: nothing dated is known of {}.</source>
      <translation>{}：关于 {} 没有带日期的资料。</translation>
    </message>
    <message>
      <source>it holds no resource.</source>
      <translation>其中没有资源。</translation>
    </message>
    <message>
      <source>{}, entry {} ({}): {}</source>
      <translation>{}，条目 {}（{}）：{}</translation>
    </message>
    <message>
      <source>times with several values of one variable; their mean is used</source>
      <translation>个时间点同一变量有多个值；取其均值</translation>
    </message>
    <message>
      <source>{} is no FHIR Bundle.</source>
      <translation>{} 不是 FHIR Bundle。</translation>
    </message>
    <message>
      <source>Export the patient as a Bundle.</source>
      <translation>请将该患者导出为 Bundle。</translation>
    </message>
    <message>
      <source>{}: 'entry' is no list.</source>
      <translation>{}：“entry” 不是列表。</translation>
    </message>
    <message>
      <source>Export the Bundle again.</source>
      <translation>请重新导出 Bundle。</translation>
    </message>
    <message>
      <source>{} holds no Patient.</source>
      <translation>{} 中没有 Patient。</translation>
    </message>
    <message>
      <source>Export the Bundle with it.</source>
      <translation>请连同它一起导出 Bundle。</translation>
    </message>
    <message>
      <source>Add the Patient.</source>
      <translation>请加入 Patient。</translation>
    </message>
    <message>
      <source>{}: the identifiers of {} are not as FHIR R4 says.</source>
      <translation>{}：{} 的标识符不符合 FHIR R4。</translation>
    </message>
    <message>
      <source>it lacks “{}”, which FHIR R4 asks for.</source>
      <translation>缺少 FHIR R4 要求的“{}”。</translation>
    </message>
    <message>
      <source>it is not as FHIR R4 says ({}).</source>
      <translation>不符合 FHIR R4（{}）。</translation>
    </message>
    <message>
      <source>{}, entry {}: {}</source>
      <translation>{}，条目 {}：{}</translation>
    </message>
    <message>
      <source>Not read, {} × (first in entry {}): {}</source>
      <translation>未读取，{} 次（首个为条目 {}）：{}</translation>
    </message>
    <message>
      <source>The patient is dead, as the file says.</source>
      <translation>文件称该患者已死亡。</translation>
    </message>
    <message>
      <source>Export the observations too.</source>
      <translation>请同时导出观察值。</translation>
    </message>
    <message>
      <source>entries of the kind {} are not read</source>
      <translation>类型为 {} 的条目不读取</translation>
    </message>
    <message>
      <source>{} is too large.</source>
      <translation>{} 太大。</translation>
    </message>
    <message>
      <source>{} is no JSON in UTF-8: {}.</source>
      <translation>{} 不是 UTF-8 的 JSON：{}。</translation>
    </message>
    <message>
      <source>Export it again.</source>
      <translation>请重新导出。</translation>
    </message>
    <message>
      <source>birth dates after all that happened are not used</source>
      <translation>个晚于所有事件的出生日期未使用</translation>
    </message>
    <message>
      <source>birth dates without a day: the age may be a year too high</source>
      <translation>个出生日期没有日：年龄可能偏大一岁</translation>
    </message>
    <message>
      <source>{}: the birth date of {} is not one ({}).</source>
      <translation>{}：{} 的出生日期不是日期（{}）。</translation>
    </message>
    <message>
      <source>{} × {}.</source>
      <translation>{} {}。</translation>
    </message>
    <message>
      <source>'{}' says yes or no where a number is asked for; not used</source>
      <translation>“{}”为是或否，而此处需要数值；未使用</translation>
    </message>
    <message>
      <source>{} {:g} {} is not possible; not used</source>
      <translation>{} {:g} {} 不可能；未使用</translation>
    </message>
    <message>
      <source>ends that are before the beginning are not used</source>
      <translation>早于开始时间的结束时间不使用</translation>
    </message>
    <message>
      <source>observations with status '{}' are not used</source>
      <translation>条状态为“{}”的观察值未使用</translation>
    </message>
    <message>
      <source>observations without a time are not used</source>
      <translation>条没有时间的观察值未使用</translation>
    </message>
    <message>
      <source>observations dated without a day are not used</source>
      <translation>日期缺少“日”的观察值不使用</translation>
    </message>
    <message>
      <source>observations without a number are not used</source>
      <translation>条没有数值的观察值未使用</translation>
    </message>
    <message>
      <source>'{}' is known to no model, only shown</source>
      <translation>“{}”没有模型认识，仅显示</translation>
    </message>
    <message>
      <source>'{}' is answered by '{}'; not used</source>
      <translation>“{}”的回答为“{}”；未使用</translation>
    </message>
    <message>
      <source>values such as '&lt;5' are not used</source>
      <translation>个“&lt;5”之类的值未使用</translation>
    </message>
    <message>
      <source>{} has no unit.</source>
      <translation>{} 没有单位。</translation>
    </message>
    <message>
      <source>Write it, such as {}.</source>
      <translation>请写明单位，例如 {}。</translation>
    </message>
    <message>
      <source>conditions with status '{}' are not used</source>
      <translation>条状态为“{}”的诊断未使用</translation>
    </message>
    <message>
      <source>conditions without a date are not used</source>
      <translation>个没有日期的诊断未使用</translation>
    </message>
    <message>
      <source>conditions are over, but not known since when: drawn as lasting</source>
      <translation>疾病已结束但不知何时结束：按持续绘制</translation>
    </message>
    <message>
      <source>medication with status '{}' is not used</source>
      <translation>条状态为“{}”的用药未使用</translation>
    </message>
    <message>
      <source>medication without a date is not used</source>
      <translation>条没有日期的用药未使用</translation>
    </message>
    <message>
      <source>dates without a day count from the first of the month or year</source>
      <translation>个没有日的日期按当月或当年第一天计算</translation>
    </message>
    <message>
      <source>encounters with status '{}' are not used</source>
      <translation>条状态为“{}”的就诊未使用</translation>
    </message>
    <message>
      <source>the date {} has no day</source>
      <translation>日期 {} 没有日</translation>
    </message>
    <message>
      <source>the time {} has no time zone</source>
      <translation>时间 {} 没有时区</translation>
    </message>
    <message>
      <source>the value {!r} is not a number</source>
      <translation>值 {!r} 不是数</translation>
    </message>
    <message>
      <source>the date {} cannot be read</source>
      <translation>日期 {} 无法读取</translation>
    </message>
    <message>
      <source>{}, up to {:.0f} mm ({})</source>
      <translation>{}，最大 {:.0f} mm（{}）</translation>
    </message>
    <message>
      <source>{} (the reader: {})</source>
      <translation>{}（阅片者：{}）</translation>
    </message>
    <message>
      <source>Finding: {}</source>
      <translation>发现：{}</translation>
    </message>
    <message>
      <source>Sex {} is from the images of {}.</source>
      <translation>性别 {} 取自 {} 的图像。</translation>
    </message>
    <message>
      <source>The images of {} contradict themselves: by the birth date the patient was {} years old, by Patient's Age {}. The birth date counts; check whose images they are.</source>
      <translation>{} 的图像自相矛盾：按出生日期患者为 {} 岁，按 Patient’s Age 为 {} 岁。以出生日期为准；请核实图像属于哪位患者。</translation>
    </message>
    <message>
      <source>The birth date in the images of {} cannot be right; their Patient's Age counts.</source>
      <translation>{} 图像中的出生日期不可能正确；以其患者年龄（Patient’s Age）为准。</translation>
    </message>
    <message>
      <source>Age {} years at time 0 is from the images of {}.</source>
      <translation>时间 0 时的年龄 {} 岁取自 {} 的图像。</translation>
    </message>
    <message>
      <source>The history says sex {}, the images of {} say {}; the history's is used.</source>
      <translation>病史中的性别为 {}，{} 的图像为 {}；采用病史中的。</translation>
    </message>
    <message>
      <source>The history says {} years, the images of {} make it {}; the history's age is used.</source>
      <translation>病史中为 {} 岁，按 {} 的图像为 {} 岁；采用病史中的年龄。</translation>
    </message>
    <message>
      <source>{} says what the columns and variables are called.</source>
      <translation>{} 说明了列和变量的名称。</translation>
    </message>
    <message>
      <source>{}: {!r} is not in {}.</source>
      <translation>{}：{!r} 不在 {} 中。</translation>
    </message>
    <message>
      <source>{} makes two columns of {} {!r}.</source>
      <translation>{} 使 {} 的两列都叫 {!r}。</translation>
    </message>
    <message>
      <source>Map only one of them.</source>
      <translation>请只映射其中一列。</translation>
    </message>
    <message>
      <source>{} lacks the column {!r}.</source>
      <translation>{} 缺少列 {!r}。</translation>
    </message>
    <message>
      <source>A mapping has the columns theirs, ours and, if wanted, unit.</source>
      <translation>映射表有 theirs、ours 两列，需要时还有 unit 列。</translation>
    </message>
    <message>
      <source>one of the two names is empty.</source>
      <translation>两个名称中有一个为空。</translation>
    </message>
    <message>
      <source>Fill in theirs and ours.</source>
      <translation>请填写 theirs 和 ours。</translation>
    </message>
    <message>
      <source>{!r} is mapped twice.</source>
      <translation>{!r} 被映射了两次。</translation>
    </message>
    <message>
      <source>Keep one of them.</source>
      <translation>请保留其中之一。</translation>
    </message>
    <message>
      <source>'{}' is neither a column, a fact nor a variable of this program.</source>
      <translation>“{}”既不是本程序的列、固定资料，也不是变量。</translation>
    </message>
    <message>
      <source>See resources/history_template/variables.csv.</source>
      <translation>参见 resources/history_template/variables.csv。</translation>
    </message>
    <message>
      <source>Line {}: {} {} {} is not possible ({:g} to {:g} {}); not used.</source>
      <translation>第 {} 行：{} {} {} 不可能（{:g} 至 {:g} {}）；未使用。</translation>
    </message>
    <message>
      <source>Line {} contradicts an earlier {} of the same time; the mean is used.</source>
      <translation>第 {} 行与同一时间此前的 {} 矛盾；取均值。</translation>
    </message>
    <message>
      <source>Line {}: {} {} {} ({:.3g} {}) is not possible ({:g} to {:g} {}); not used.</source>
      <translation>第 {} 行：{} {} {}（{:.3g} {}）不可能（{:g} 至 {:g} {}）；未使用。</translation>
    </message>
    <message>
      <source>Line {} repeats an earlier {} of the same time; used once.</source>
      <translation>第 {} 行与同一时间此前的 {} 重复；只用一次。</translation>
    </message>
    <message>
      <source>{}: numbers are written with a decimal comma.</source>
      <translation>{}：数字用逗号作小数点。</translation>
    </message>
    <message>
      <source>{}: the point of {} is read as a decimal point, not as one of thousands.</source>
      <translation>{}：{} 中的点按小数点读取，而不是千位分隔符。</translation>
    </message>
    <message>
      <source>{} holds no record.</source>
      <translation>{} 中没有记录。</translation>
    </message>
    <message>
      <source>It has a header and no line.</source>
      <translation>只有表头，没有数据行。</translation>
    </message>
    <message>
      <source>{} lacks the column 'record_id'.</source>
      <translation>{} 缺少列“record_id”。</translation>
    </message>
    <message>
      <source>Add it.</source>
      <translation>请添加。</translation>
    </message>
    <message>
      <source>'{}' is no kind.</source>
      <translation>“{}”不是有效类别。</translation>
    </message>
    <message>
      <source>the variable has no name.</source>
      <translation>指标没有名称。</translation>
    </message>
    <message>
      <source>Fill in the column 'variable'.</source>
      <translation>请填写列“variable”。</translation>
    </message>
    <message>
      <source>{} has no time.</source>
      <translation>{} 没有时间。</translation>
    </message>
    <message>
      <source>Only facts may come without one.</source>
      <translation>仅固定信息可以没有时间。</translation>
    </message>
    <message>
      <source>not had</source>
      <translation>不存在</translation>
    </message>
    <message>
      <source>Line {}: {} is not had ('{}') and not used.</source>
      <translation>第 {} 行：{} 不存在（“{}”），不予使用。</translation>
    </message>
    <message>
      <source>{} ends before it starts.</source>
      <translation>{} 的结束早于开始。</translation>
    </message>
    <message>
      <source>Correct the times.</source>
      <translation>请更正时间。</translation>
    </message>
    <message>
      <source>{} is given twice, differently.</source>
      <translation>{} 给出两次且不一致。</translation>
    </message>
    <message>
      <source>empty values</source>
      <translation>空值</translation>
    </message>
    <message>
      <source>Line {}: {} has no value and is not used.</source>
      <translation>第 {} 行：{} 没有值，未使用。</translation>
    </message>
    <message>
      <source>not in order of time</source>
      <translation>未按时间排序</translation>
    </message>
    <message>
      <source>Line {} is earlier than the line before it; sorted.</source>
      <translation>第 {} 行早于前一行；已排序。</translation>
    </message>
    <message>
      <source>unknown variables</source>
      <translation>未知变量</translation>
    </message>
    <message>
      <source>Line {}: '{}' is known to no model, only shown.</source>
      <translation>第 {} 行：没有模型认识“{}”，仅显示。</translation>
    </message>
    <message>
      <source>impossible values</source>
      <translation>不可能的值</translation>
    </message>
    <message>
      <source>several values at one time</source>
      <translation>同一时间有多个值</translation>
    </message>
    <message>
      <source>{} has no events.csv.</source>
      <translation>{} 中没有 events.csv。</translation>
    </message>
    <message>
      <source>See resources/history_template/README.md.</source>
      <translation>参见 resources/history_template/README.md。</translation>
    </message>
    <message>
      <source>{} lacks the column '{}'.</source>
      <translation>{} 缺少列“{}”。</translation>
    </message>
    <message>
      <source>{} has {} time columns.</source>
      <translation>{} 中的时间列数：{}。</translation>
    </message>
    <message>
      <source>Give one of time_hours, time_minutes, time_days or date.</source>
      <translation>请只给出一列：time_hours、time_minutes、time_days 或 date。</translation>
    </message>
    <message>
      <source>'{}' is there twice.</source>
      <translation>“{}”出现两次。</translation>
    </message>
    <message>
      <source>Give one line a patient.</source>
      <translation>每名患者请只给一行。</translation>
    </message>
    <message numerus="yes">
      <source>%n more lines: {}.</source>
      <translation>
        <numerusform>另有 %n 行：{}。</numerusform>
      </translation>
    </message>
    <message>
      <source>'{}' is no date.</source>
      <translation>“{}”不是日期。</translation>
    </message>
    <message>
      <source>Write 2024-03-05 or 2024-03-05T14:30.</source>
      <translation>请写作 2024-03-05 或 2024-03-05T14:30。</translation>
    </message>
    <message>
      <source>some dates have a time zone, some have none.</source>
      <translation>部分日期有时区，部分没有。</translation>
    </message>
    <message>
      <source>Give all or none.</source>
      <translation>请全部给出或全部不给。</translation>
    </message>
    <message>
      <source>some dates of this record have a time zone, some have none.</source>
      <translation>该记录的部分日期有时区，部分没有。</translation>
    </message>
    <message>
      <source>the unit '{}' is not known.</source>
      <translation>单位“{}”未知。</translation>
    </message>
    <message>
      <source>Write it in UCUM, such as mg/dL.</source>
      <translation>请用 UCUM 书写，例如 mg/dL。</translation>
    </message>
    <message>
      <source>'{}' is no unit of {}.</source>
      <translation>“{}”不是 {} 的单位。</translation>
    </message>
    <message>
      <source>No planes can be reformatted: the slices do not form a grid.</source>
      <translation>无法重组平面：层面不构成网格。</translation>
    </message>
    <message>
      <source>The line is too short for a curved reformation.</source>
      <translation>该折线太短，无法做曲面重建。</translation>
    </message>
    <message>
      <source>The line lies beside the slices of the series.</source>
      <translation>该折线位于序列层面之外。</translation>
    </message>
    <message>
      <source>curved reformation</source>
      <translation>曲面重建</translation>
    </message>
    <message>
      <source>cross sections</source>
      <translation>横断面</translation>
    </message>
    <message>
      <source>{}, shifted {:g} px down, {:g} px right</source>
      <translation>{}，下移 {:g} px，右移 {:g} px</translation>
    </message>
    <message>
      <source>{}, shifted one by one</source>
      <translation>{}，各自移位</translation>
    </message>
    <message>
      <source>mean of frames {}</source>
      <translation>第 {} 帧的平均</translation>
    </message>
    <message>
      <source>mask frame {}</source>
      <translation>蒙片为第 {} 帧</translation>
    </message>
    <message>
      <source>mask of each frame: {} before</source>
      <translation>每帧的蒙片：前 {} 帧</translation>
    </message>
    <message>
      <source>several masks ({})</source>
      <translation>多个蒙片（{}）</translation>
    </message>
    <message>
      <source>masks (of frames) {}</source>
      <translation>蒙片（所用于的帧）{}</translation>
    </message>
    <message>
      <source>subtracted, {}</source>
      <translation>减影，{}</translation>
    </message>
    <message>
      <source>subtracted logarithms × 1000, {}</source>
      <translation>对数减影 × 1000，{}</translation>
    </message>
    <message>
      <source>Only a film in shades of grey can be shown subtracted.</source>
      <translation>只有灰度动态图像才能以减影显示。</translation>
    </message>
    <message>
      <source>Choose a run of an angiography.</source>
      <translation>请选择一段血管造影序列。</translation>
    </message>
    <message>
      <source>The subtracted run does not fit the memory: {:.1f} GB are free.</source>
      <translation>减影序列超出内存：剩余 {:.1f} GB。</translation>
    </message>
    <message>
      <source>Close other series.</source>
      <translation>请关闭其他序列。</translation>
    </message>
    <message>
      <source>The mask has no pixel over the picture.</source>
      <translation>蒙片没有像素与图像重叠。</translation>
    </message>
    <message>
      <source>Choose another frame as the mask.</source>
      <translation>请选择另一帧作为蒙片。</translation>
    </message>
    <message>
      <source>{} subtracted</source>
      <translation>{} 减影</translation>
    </message>
    <message>
      <source>The circle is too wide for a region to grow in it.</source>
      <translation>圆太大，无法在其中进行区域生长。</translation>
    </message>
    <message>
      <source>Draw it only a little wider than the lesion, or draw around the lesion.</source>
      <translation>请把圆画得比病灶略大，或手动勾画病灶。</translation>
    </message>
    <message>
      <source>{} cannot be read ({}); it says how large its pixels are.</source>
      <translation>无法读取 {}（{}）；像素大小由该文件给出。</translation>
    </message>
    <message>
      <source>SUL is not available: no {}.</source>
      <translation>无法计算 SUL：没有 {}。</translation>
    </message>
    <message>
      <source>SUL is not available: its formula is of adults.</source>
      <translation>无法计算 SUL：其公式仅适用于成人。</translation>
    </message>
    <message>
      <source>SUL is not available: a Patient's Size of {:g} m cannot be.</source>
      <translation>无法计算 SUL：患者身高不可能为 {:g} m。</translation>
    </message>
    <message>
      <source>SUV is not available: the injection is not before the scan.</source>
      <translation>无法计算 SUV：注射时间不早于扫描。</translation>
    </message>
    <message>
      <source>SUV is not available: no correction for attenuation.</source>
      <translation>无法计算 SUV：未做衰减校正。</translation>
    </message>
    <message>
      <source>SUV is not available: no Radiopharmaceutical Information.</source>
      <translation>无法计算 SUV：没有 Radiopharmaceutical Information。</translation>
    </message>
    <message>
      <source>SUV is not available: the values are in {}.</source>
      <translation>无法计算 SUV：数值单位为 {}。</translation>
    </message>
    <message>
      <source>SUV is not available: Decay Correction is '{}'.</source>
      <translation>无法计算 SUV：Decay Correction 为“{}”。</translation>
    </message>
    <message>
      <source>SUV is not available: no date and time of the scan.</source>
      <translation>无法计算 SUV：没有扫描日期和时间。</translation>
    </message>
    <message>
      <source>SUV is not available: no Radiopharmaceutical Start Time.</source>
      <translation>无法计算 SUV：没有 Radiopharmaceutical Start Time。</translation>
    </message>
    <message>
      <source>SUV is not available: no {}.</source>
      <translation>无法计算 SUV：没有 {}。</translation>
    </message>
    <message>
      <source>SUV is not available: the values have no unit.</source>
      <translation>无法计算 SUV：数值没有单位。</translation>
    </message>
    <message>
      <source>Overlays in unused bits need grey pixels.</source>
      <translation>存于未用位的叠加层需要灰度像素。</translation>
    </message>
    <message>
      <source>No planes can be reformatted from this series: it has a single slice or is in colour.</source>
      <translation>该序列无法重组平面：仅有一个层面或为彩色。</translation>
    </message>
    <message>
      <source>Choose a series of several grey slices.</source>
      <translation>请选择有多个灰度层面的序列。</translation>
    </message>
    <message>
      <source>The window presets in {} cannot be read ({}).</source>
      <translation>无法读取 {} 中的预设窗（{}）。</translation>
    </message>
    <message>
      <source>Install the program again.</source>
      <translation>请重新安装本程序。</translation>
    </message>
    <message>
      <source>axial</source>
      <translation>横断面</translation>
    </message>
    <message>
      <source>coronal</source>
      <translation>冠状面</translation>
    </message>
    <message>
      <source>sagittal</source>
      <translation>矢状面</translation>
    </message>
    <message>
      <source>oblique</source>
      <translation>斜位</translation>
    </message>
    <message>
      <source>{0} {1}</source>
      <translation>{0} {1}</translation>
    </message>
    <message>
      <source>{} cannot be registered: its slices form no grid, or are fewer than {}.</source>
      <translation>{} 无法配准：其层面不构成网格，或少于 {} 层。</translation>
    </message>
    <message>
      <source>Choose a series of several slices that has positions.</source>
      <translation>请选择有位置信息的多层序列。</translation>
    </message>
    <message>
      <source>{} cannot be registered: all its voxels have the same value.</source>
      <translation>{} 无法配准：所有体素的值都相同。</translation>
    </message>
    <message>
      <source>Choose another series.</source>
      <translation>请选择其他序列。</translation>
    </message>
    <message>
      <source>This series</source>
      <translation>此序列</translation>
    </message>
    <message>
      <source>vessels</source>
      <translation>血管</translation>
    </message>
    <message>
      <source>{} 3-D {}</source>
      <translation>{} 3-D {}</translation>
    </message>
    <message>
      <source>No views can be made: the slices do not form a grid.</source>
      <translation>无法生成视图：层面不构成网格。</translation>
    </message>
    <message>
      <source>Bone, vessels and lungs are told by Hounsfield units, which this series is not in.</source>
      <translation>骨、血管和肺以 Hounsfield 单位区分，而该序列并非 HU。</translation>
    </message>
    <message>
      <source>Use the rotating MIP.</source>
      <translation>请使用旋转 MIP。</translation>
    </message>
    <message>
      <source>The times need {:.1f} GB of memory together; {:.1f} GB are free.</source>
      <translation>各时间点共需 {:.1f} GB 内存；可用 {:.1f} GB。</translation>
    </message>
    <message>
      <source>Go through them one by one: Picture → Same place in the next series.</source>
      <translation>请逐个查看：图像 → 下一序列的同一位置。</translation>
    </message>
    <message>
      <source>Loading time {} of {}…</source>
      <translation>正在加载时间点 {}/{}…</translation>
    </message>
    <message>
      <source>File {}</source>
      <translation>文件 {}</translation>
    </message>
    <message>
      <source>no GPU found</source>
      <translation>未找到 GPU</translation>
    </message>
    <message numerus="yes">
      <source>CPU, %n threads: {}</source>
      <translation>
        <numerusform>CPU，%n 个线程：{}</numerusform>
      </translation>
    </message>
    <message>
      <source>CPU, 1 thread: {}</source>
      <translation>CPU，1 个线程：{}</translation>
    </message>
    <message>
      <source>the GPU was not asked for</source>
      <translation>未要求使用 GPU</translation>
    </message>
    <message>
      <source>{} gives no name: {!r}.</source>
      <translation>{} 没有给出名称：{!r}。</translation>
    </message>
    <message>
      <source>{} has SHA-256 {}…, its card says {}…: the file was changed or damaged.</source>
      <translation>{} 的 SHA-256 为 {}…，模型卡为 {}…：文件已被更改或损坏。</translation>
    </message>
    <message>
      <source>{} is not JSON: {}.</source>
      <translation>{} 不是 JSON：{}。</translation>
    </message>
    <message>
      <source>The card in {} lacks or garbles {}.</source>
      <translation>{} 的模型卡缺少或写错了 {}。</translation>
    </message>
    <message>
      <source>Slice {} of {}</source>
      <translation>层面 {} / {}</translation>
    </message>
    <message>
      <source>Covering parts of the picture</source>
      <translation>正在遮盖图像局部</translation>
    </message>
    <message>
      <source>a localizer</source>
      <translation>定位像</translation>
    </message>
    <message>
      <source>a diffusion map</source>
      <translation>弥散图</translation>
    </message>
    <message>
      <source>a diffusion image</source>
      <translation>弥散加权图像</translation>
    </message>
    <message>
      <source>a subtraction image</source>
      <translation>减影图像</translation>
    </message>
    <message>
      <source>a projection</source>
      <translation>投影图像</translation>
    </message>
    <message>
      <source>a maximum intensity projection</source>
      <translation>最大密度投影（MIP）</translation>
    </message>
    <message>
      <source>a minimum intensity projection</source>
      <translation>最小密度投影（MinIP）</translation>
    </message>
    <message>
      <source>a phase image</source>
      <translation>相位图</translation>
    </message>
    <message>
      <source>a parameter map</source>
      <translation>参数图</translation>
    </message>
    <message>
      <source>The series is {}; the model reads MR only.</source>
      <translation>该序列为 {}；本模型仅适用于 MR。</translation>
    </message>
    <message>
      <source>The images have {} × {} pixels; at least {} are needed.</source>
      <translation>图像为 {} × {} 像素；每边至少需要 {}。</translation>
    </message>
    <message>
      <source>The pixel spacing is {:.3g} × {:.3g} mm; the model reads {:g} to {:g} mm.</source>
      <translation>像素间距为 {:.3g} × {:.3g} mm；本模型适用于 {:g} 至 {:g} mm。</translation>
    </message>
    <message>
      <source>The pixels are {}; the model reads MONOCHROME2 only.</source>
      <translation>Photometric Interpretation：{}；本模型仅适用于 MONOCHROME2。</translation>
    </message>
    <message>
      <source>SOP class: {}.</source>
      <translation>SOP 类：{}。</translation>
    </message>
    <message>
      <source>The description '{}' is that of a localizer.</source>
      <translation>描述“{}”为定位像。</translation>
    </message>
    <message>
      <source>The images are derived from others; read with care.</source>
      <translation>图像由其他图像衍生而来，判读需谨慎。</translation>
    </message>
    <message>
      <source>Body Part Examined is {}; the model reads heads only.</source>
      <translation>检查部位：{}；本模型仅适用于头部。</translation>
    </message>
    <message>
      <source>The description speaks of {}; the model reads heads only.</source>
      <translation>描述中提及 {}；本模型仅适用于头部。</translation>
    </message>
    <message>
      <source>The file does not say which part of the body it shows.</source>
      <translation>文件未注明检查部位。</translation>
    </message>
    <message>
      <source>Contrast/Bolus Agent is '{}': no contrast was given.</source>
      <translation>Contrast/Bolus Agent 为“{}”：未使用对比剂。</translation>
    </message>
    <message>
      <source>The description says '{}'; the model reads contrast-enhanced T1.</source>
      <translation>描述为“{}”；本模型适用于 T1 增强图像。</translation>
    </message>
    <message>
      <source>The description '{}' speaks of contrast.</source>
      <translation>描述“{}”提及对比剂。</translation>
    </message>
    <message>
      <source>Neither the tags nor the description '{}' say that contrast was given; the model reads contrast-enhanced T1 only.</source>
      <translation>标签和描述“{}”均未注明使用对比剂；本模型仅适用于 T1 增强图像。</translation>
    </message>
    <message>
      <source>The file does not say whether contrast was given.</source>
      <translation>文件未注明是否使用对比剂。</translation>
    </message>
    <message>
      <source>The description says {}; the model reads T1 only.</source>
      <translation>描述为 {}；本模型仅适用于 T1。</translation>
    </message>
    <message>
      <source>The echo time is {:g} ms; T1-weighted images have less than {:g} ms.</source>
      <translation>回波时间为 {:g} ms；T1 加权图像应小于 {:g} ms。</translation>
    </message>
    <message>
      <source>The repetition time is {:g} ms without an inversion pulse; T1-weighted images have at most {:g} ms.</source>
      <translation>重复时间为 {:g} ms 且无反转脉冲；T1 加权图像最多为 {:g} ms。</translation>
    </message>
    <message>
      <source>Echo and repetition time are those of T1-weighted images.</source>
      <translation>回波时间和重复时间符合 T1 加权图像。</translation>
    </message>
    <message>
      <source>The file does not give echo and repetition times.</source>
      <translation>文件未注明回波时间和重复时间。</translation>
    </message>
    <message>
      <source>The pixel spacing is not given; the head's size is assumed.</source>
      <translation>未注明像素间距；按通常的头部大小处理。</translation>
    </message>
    <message>
      <source>The pixel spacing is {:.3g} × {:.3g} mm.</source>
      <translation>像素间距为 {:.3g} × {:.3g} mm。</translation>
    </message>
    <message>
      <source>The series is MR.</source>
      <translation>该序列为 MR。</translation>
    </message>
    <message>
      <source>The series has no modality; the model reads MR only.</source>
      <translation>该序列未注明模态；本模型仅适用于 MR。</translation>
    </message>
    <message>
      <source>The SOP class {} is not an MR image.</source>
      <translation>SOP 类 {} 不是 MR 图像。</translation>
    </message>
    <message>
      <source>Original images.</source>
      <translation>原始图像。</translation>
    </message>
    <message>
      <source>Image Type is not given.</source>
      <translation>未注明 Image Type。</translation>
    </message>
    <message>
      <source>The description speaks of the head.</source>
      <translation>描述中提及头部。</translation>
    </message>
    <message>
      <source>Contrast/Bolus Agent is {}.</source>
      <translation>对比剂：{}。</translation>
    </message>
    <message>
      <source>The images have {} × {} pixels.</source>
      <translation>图像为 {} × {} 像素。</translation>
    </message>
    <message>
      <source>The file does not name the kind of its pixels.</source>
      <translation>文件未注明 Photometric Interpretation。</translation>
    </message>
    <message>
      <source>The pixels are {}.</source>
      <translation>Photometric Interpretation：{}。</translation>
    </message>
    <message>
      <source>Image Type {}: this is {}.</source>
      <translation>Image Type {}：这是{}。</translation>
    </message>
    <message>
      <source>Body Part Examined is {}.</source>
      <translation>检查部位：{}。</translation>
    </message>
    <message>
      <source>The slices lie {:.2f} from the training images in feature space; the limit is {:.2f}.</source>
      <translation>在特征空间中，层面与训练图像的距离为 {:.2f}；界限为 {:.2f}。</translation>
    </message>
    <message>
      <source>The slices lie {:.2f} from the training images in feature space, within the limit of {:.2f}.</source>
      <translation>在特征空间中，层面与训练图像的距离为 {:.2f}，未超过界限 {:.2f}。</translation>
    </message>
    <message>
      <source>{} of {} slices looked at hold a picture.</source>
      <translation>抽查的层面中有图像的：{} / {}。</translation>
    </message>
    <message>
      <source>Neighbouring pixels correlate by {:.2f}: this is noise, not a picture.</source>
      <translation>相邻像素的相关系数仅为 {:.2f}：这是噪声，不是图像。</translation>
    </message>
    <message>
      <source>The background is bright: the grey is inverted.</source>
      <translation>背景为亮：灰度已反转。</translation>
    </message>
    <message>
      <source>The middle of the picture has {:.2f} of the brightest grey; in contrast-enhanced T1 of the head it has at most {:g}, in T2 more.</source>
      <translation>图像中部的灰度为最亮值的 {:.2f}；头部增强 T1 中至多为 {:g}，T2 中更高。</translation>
    </message>
    <message>
      <source>The pictures are in colour; the model reads grey.</source>
      <translation>图像为彩色；本模型仅适用于灰度图像。</translation>
    </message>
    <message>
      <source>The middle of the picture has {:.2f} of the brightest grey.</source>
      <translation>图像中部的灰度为最亮值的 {:.2f}。</translation>
    </message>
    <message>
      <source>Neighbouring pixels correlate by {:.2f}.</source>
      <translation>相邻像素的相关系数为 {:.2f}。</translation>
    </message>
    <message>
      <source>The background is dark.</source>
      <translation>背景为暗。</translation>
    </message>
    <message>
      <source>The slices are blank.</source>
      <translation>层面为空白。</translation>
    </message>
    <message>
      <source>{} is missing</source>
      <translation>缺少 {}</translation>
    </message>
    <message>
      <source>{} is unknown</source>
      <translation>{} 未知</translation>
    </message>
    <message>
      <source>{} is a model of architecture {!r}; this program knows {!r}.</source>
      <translation>{} 是架构为 {!r} 的模型；本程序支持 {!r}。</translation>
    </message>
    <message>
      <source>Install a model made for this version.</source>
      <translation>请安装适用于本版本的模型。</translation>
    </message>
    <message>
      <source>{} holds weights that its card does not name: {}.</source>
      <translation>{} 含有模型卡未列出的权重：{}。</translation>
    </message>
    <message>
      <source>The network {} in {} does not fit {}: {}.</source>
      <translation>网络 {}（位于 {}）与 {} 不符：{}。</translation>
    </message>
    <message>
      <source>{} has shape {}, not {}</source>
      <translation>{} 的形状为 {}，而不是 {}</translation>
    </message>
    <message>
      <source>The second opinion in {} does not fit: {}.</source>
      <translation>{} 中的第二意见不匹配：{}。</translation>
    </message>
    <message>
      <source>The guideline is for nodules found by chance, not for screening, known cancer, a weak immune system or an age below {} years.</source>
      <translation>该指南适用于偶然发现的结节，不适用于筛查、已知癌症、免疫功能低下或年龄低于 {} 岁者。</translation>
    </message>
    <message>
      <source>no routine follow-up</source>
      <translation>无需常规随访</translation>
    </message>
    <message>
      <source>CT at 12 months is optional</source>
      <translation>可选择 12 个月后复查 CT</translation>
    </message>
    <message>
      <source>CT at 6–12 months, then consider CT at 18–24 months</source>
      <translation>6–12 个月复查 CT，之后考虑 18–24 个月复查</translation>
    </message>
    <message>
      <source>CT at 6–12 months, then at 18–24 months</source>
      <translation>6–12 个月复查 CT，之后 18–24 个月再复查</translation>
    </message>
    <message>
      <source>CT at 3–6 months, then consider CT at 18–24 months</source>
      <translation>3–6 个月复查 CT，之后考虑 18–24 个月复查</translation>
    </message>
    <message>
      <source>CT at 3–6 months, then at 18–24 months</source>
      <translation>3–6 个月复查 CT，之后 18–24 个月再复查</translation>
    </message>
    <message>
      <source>consider CT at 3 months, PET/CT or tissue sampling</source>
      <translation>考虑 3 个月复查 CT、PET/CT 或组织取样</translation>
    </message>
    <message>
      <source>CT at 6–12 months, then every 2 years until 5 years</source>
      <translation>6–12 个月复查 CT，之后每 2 年一次至 5 年</translation>
    </message>
    <message>
      <source>CT at 3–6 months; if it persists and its solid part stays below 6 mm, every year for 5 years</source>
      <translation>3–6 个月复查 CT；如持续存在且实性成分小于 6 mm，每年复查共 5 年</translation>
    </message>
    <message>
      <source>CT at 3–6 months; one that persists with a solid part of 6 mm or more is highly suspicious</source>
      <translation>3–6 个月复查 CT；如持续存在且实性成分达 6 mm 及以上，则高度可疑</translation>
    </message>
    <message>
      <source>CT at 3–6 months; if stable, consider CT at 2 and 4 years</source>
      <translation>3–6 个月复查 CT；如稳定，考虑 2 年和 4 年复查</translation>
    </message>
    <message>
      <source>CT at 3–6 months, then as the most suspicious one asks for</source>
      <translation>3–6 个月复查 CT，之后按最可疑结节处理</translation>
    </message>
    <message>
      <source>solid</source>
      <translation>实性</translation>
    </message>
    <message>
      <source>part solid</source>
      <translation>部分实性</translation>
    </message>
    <message>
      <source>ground glass</source>
      <translation>磨玻璃</translation>
    </message>
    <message>
      <source>Fleischner 2017, {}, {:d} mm: {}.</source>
      <translation>Fleischner 2017，{}，{:d} mm：{}。</translation>
    </message>
    <message>
      <source>a single nodule, {}</source>
      <translation>单发结节，{}</translation>
    </message>
    <message>
      <source>if it is the only nodule, {}</source>
      <translation>如为唯一结节，{}</translation>
    </message>
    <message>
      <source>one of several nodules, {}</source>
      <translation>多发结节之一，{}</translation>
    </message>
    <message>
      <source>Fleischner 2017: not told of a nodule with {}.</source>
      <translation>Fleischner 2017：对伴有{}的结节不作提示。</translation>
    </message>
    <message>
      <source>at low risk {}; at high risk {}</source>
      <translation>低危：{}；高危：{}</translation>
    </message>
    <message>
      <source>{:.1f} % of the {:g} mm around the point is aerated lung; at least {:.0f} % is needed.</source>
      <translation>该点周围含气肺组织仅占 {:.1f}%（半径 {:g} mm）；至少需要 {:.0f}%。</translation>
    </message>
    <message>
      <source>The series is {}; the model reads CT only.</source>
      <translation>该序列为 {}；本模型仅适用于 CT。</translation>
    </message>
    <message>
      <source>The slices are inclined to axial by {:.0f}°; the model reads axial slices only.</source>
      <translation>层面相对轴位倾斜 {:.0f}°；本模型仅适用于轴位层面。</translation>
    </message>
    <message>
      <source>Kernel {}, slice thickness {:g} mm; the model reads slices of at most {:g} mm.</source>
      <translation>重建核 {}，层厚 {:g} mm；本模型适用的层厚最多为 {:g} mm。</translation>
    </message>
    <message>
      <source>Pixels of {:.3g} × {:.3g} mm, slices {:.3g} mm apart; the model reads square pixels of {:g} to {:g} mm and slices up to {:g} mm apart.</source>
      <translation>像素 {:.3g} × {:.3g} mm，层间距 {:.3g} mm；本模型适用于 {:g} 至 {:g} mm 的正方形像素，层间距不超过 {:g} mm。</translation>
    </message>
    <message>
      <source>The values are {}; the model reads HU only.</source>
      <translation>像素值单位为 {}；本模型仅适用于 HU。</translation>
    </message>
    <message>
      <source>{:.0f} % of the {:g} mm around the point is aerated lung.</source>
      <translation>该点周围含气肺组织占 {:.0f}%（半径 {:g} mm）。</translation>
    </message>
    <message>
      <source>Image Type {}: these are not original slices.</source>
      <translation>Image Type {}：并非原始层面。</translation>
    </message>
    <message>
      <source>The description '{}' is not that of slices.</source>
      <translation>描述“{}”并非断层层面。</translation>
    </message>
    <message>
      <source>Original slices.</source>
      <translation>原始层面。</translation>
    </message>
    <message>
      <source>The file speaks of {}; the model reads chests only.</source>
      <translation>文件中提及 {}；本模型仅适用于胸部。</translation>
    </message>
    <message>
      <source>not given</source>
      <translation>未注明</translation>
    </message>
    <message>
      <source>The slices are not evenly spaced, or distances are not given.</source>
      <translation>层面间距不均匀，或未注明间距。</translation>
    </message>
    <message>
      <source>Pixels of {:.3g} × {:.3g} mm, slices {:.3g} mm apart.</source>
      <translation>像素 {:.3g} × {:.3g} mm，层间距 {:.3g} mm。</translation>
    </message>
    <message>
      <source>The series is CT.</source>
      <translation>该序列为 CT。</translation>
    </message>
    <message>
      <source>The series has no modality; the model reads CT only.</source>
      <translation>该序列未注明模态；本模型仅适用于 CT。</translation>
    </message>
    <message>
      <source>The SOP class {} is not a CT image.</source>
      <translation>SOP 类 {} 不是 CT 图像。</translation>
    </message>
    <message>
      <source>The file speaks of the chest.</source>
      <translation>文件中提及胸部。</translation>
    </message>
    <message>
      <source>The orientation of the slices is not given.</source>
      <translation>未注明层面方向。</translation>
    </message>
    <message>
      <source>The slices are inclined to axial by {:.0f}°.</source>
      <translation>层面相对轴位倾斜 {:.0f}°。</translation>
    </message>
    <message>
      <source>Kernel {}, slice thickness not given.</source>
      <translation>重建核 {}，未注明层厚。</translation>
    </message>
    <message>
      <source>Kernel {}, slice thickness {:g} mm.</source>
      <translation>重建核 {}，层厚 {:g} mm。</translation>
    </message>
    <message>
      <source>The values are HU.</source>
      <translation>像素值单位为 HU。</translation>
    </message>
    <message>
      <source>The values have no unit; the model reads HU only.</source>
      <translation>像素值无单位；本模型仅适用于 HU。</translation>
    </message>
    <message>
      <source>Lung-RADS is for screening by low-dose CT. A nodule that is new or growing, in an airway, or solid, smooth and below 10 mm at the pleura has other categories.</source>
      <translation>Lung-RADS 适用于低剂量 CT 筛查。新发或增大的结节、气道内结节，以及胸膜旁小于 10 mm 的光滑实性结节另有分类。</translation>
    </message>
    <message>
      <source>low-dose CT in 12 months</source>
      <translation>12 个月后复查低剂量 CT</translation>
    </message>
    <message>
      <source>category 2, {}</source>
      <translation>2 类，{}</translation>
    </message>
    <message>
      <source>category 3, low-dose CT in 6 months</source>
      <translation>3 类，6 个月后复查低剂量 CT</translation>
    </message>
    <message>
      <source>category 4A, low-dose CT in 3 months; PET/CT may be considered where 8 mm or more are solid</source>
      <translation>4A 类，3 个月后复查低剂量 CT；实性部分达 8 mm 及以上时可考虑 PET/CT</translation>
    </message>
    <message>
      <source>category 4B, diagnostic CT, PET/CT or tissue sampling</source>
      <translation>4B 类，诊断性 CT、PET/CT 或组织取样</translation>
    </message>
    <message>
      <source>by its solid part below 6 mm category 3 (low-dose CT in 6 months), below 8 mm 4A (in 3 months), otherwise 4B (diagnostic CT, PET/CT or tissue sampling)</source>
      <translation>按实性成分：小于 6 mm 为 3 类（6 个月后复查低剂量 CT），小于 8 mm 为 4A 类（3 个月后），否则为 4B 类（诊断性 CT、PET/CT 或组织取样）</translation>
    </message>
    <message>
      <source>Lung-RADS 2022, at a first screening, {}, {:.1f} mm: {}.</source>
      <translation>Lung-RADS 2022，首次筛查，{}，{:.1f} mm：{}。</translation>
    </message>
    <message>
      <source>category 1, {}</source>
      <translation>1 类，{}</translation>
    </message>
    <message>
      <source>{}; 4X may be chosen for its spiculation</source>
      <translation>{}；因有毛刺可升为 4X 类</translation>
    </message>
    <message>
      <source>Slices count from 1; x runs to the right, y down, in pixels.</source>
      <translation>层面从 1 起计；x 向右，y 向下，单位为像素。</translation>
    </message>
    <message>
      <source>The point {:g}, {:g} on slice {} lies outside the series of {} slices with {} x {} pixels.</source>
      <translation>点 {:g}, {:g}（层面 {}）在该序列之外：共 {} 个层面，每层 {} × {} 像素。</translation>
    </message>
    <message>
      <source>The distance of the slices or the size of the pixels is not known, or the slices are not evenly spaced: a nodule cannot be measured.</source>
      <translation>层间距或像素大小未知，或层面间距不均匀：无法测量结节。</translation>
    </message>
    <message>
      <source>Choose a series of evenly spaced slices.</source>
      <translation>请选择层面间距均匀的序列。</translation>
    </message>
    <message>
      <source>The networks see no nodule at this point.</source>
      <translation>网络在此处未见结节。</translation>
    </message>
    <message>
      <source>It is the nodule of {}.</source>
      <translation>这是 {} 的结节。</translation>
    </message>
    <message>
      <source>Nodule {} of {}</source>
      <translation>结节 {} / {}</translation>
    </message>
    <message>
      <source>The Mayo score is for a single nodule of {:.0f} to {:.0f} mm.</source>
      <translation>Mayo 评分适用于 {:.0f} 至 {:.0f} mm 的单发结节。</translation>
    </message>
    <message>
      <source>McWilliams et al. 2013, full model with spiculation</source>
      <translation>McWilliams 等 2013，含毛刺的完整模型</translation>
    </message>
    <message>
      <source>Nodule of {:.0f} × {:.0f} mm: {}. Radiologists would rate it {} (mean rating {:.1f} of 5); this is not histology.</source>
      <translation>结节 {:.0f} × {:.0f} mm：{}。放射科医师的评级预计为：{}（平均 {:.1f} 分，满分 5 分）；并非组织学结果。</translation>
    </message>
    <message>
      <source>The networks disagree: not sure.</source>
      <translation>各网络意见不一：不确定。</translation>
    </message>
    <message>
      <source>This mark was set by {} {} (SHA-256 {}…), but {} {} (SHA-256 {}…) is installed now: its map would not say why the mark is there.</source>
      <translation>该标记由 {} {}（SHA-256 {}…）给出，而当前安装的是 {} {}（SHA-256 {}…）：后者的图不能说明该标记为何存在。</translation>
    </message>
    <message>
      <source>Analyse the series again: the installed model explains the marks that it sets.</source>
      <translation>请重新分析该序列：已安装的模型会解释它自己给出的标记。</translation>
    </message>
    <message>
      <source>There is no map {!r}.</source>
      <translation>没有图 {!r}。</translation>
    </message>
    <message>
      <source>The finding's slice holds no picture.</source>
      <translation>该发现所在层面没有图像。</translation>
    </message>
    <message>
      <source>Choose another finding.</source>
      <translation>请选择其他发现。</translation>
    </message>
    <message>
      <source>The last entry of the audit trail was not finished when the program ended; it was kept in {}.</source>
      <translation>程序结束时审计日志的最后一条尚未写完；已保存在 {}。</translation>
    </message>
    <message>
      <source>The audit trail {} cannot be written: {}.</source>
      <translation>无法写入审计日志 {}：{}。</translation>
    </message>
    <message>
      <source>Free space on the disk, or give the user the right to write there.</source>
      <translation>请释放磁盘空间，或给用户该处的写入权限。</translation>
    </message>
    <message>
      <source>The newest entries of the audit trail {} are missing: it should reach entry {}.</source>
      <translation>审计日志 {} 缺少最新条目：应至第 {} 条。</translation>
    </message>
    <message>
      <source>The audit trail is damaged ({}); it was kept as {}, and a new one was begun.</source>
      <translation>审计日志已损坏（{}）；已另存为 {}，并开始了新的日志。</translation>
    </message>
    <message>
      <source>The newest entry of the audit trail {}, number {}, is missing: another stands in its place.</source>
      <translation>审计日志 {} 的最新条目（第 {} 条）缺失：其位置上是另一条目。</translation>
    </message>
    <message>
      <source>The audit trail {} is held by another program.</source>
      <translation>审计日志 {} 被另一个程序占用。</translation>
    </message>
    <message>
      <source>Close that one.</source>
      <translation>请关闭那个程序。</translation>
    </message>
    <message>
      <source>The data folder {} cannot be made: {}.</source>
      <translation>无法创建数据文件夹 {}：{}。</translation>
    </message>
    <message>
      <source>Set {} to a folder that you can write to.</source>
      <translation>请将 {} 设为您可写入的文件夹。</translation>
    </message>
    <message>
      <source>Remove the file to begin anew.</source>
      <translation>删除该文件即可重新开始。</translation>
    </message>
    <message>
      <source>no layout has {} rows and {} columns</source>
      <translation>没有 {} 行 {} 列的布局</translation>
    </message>
    <message>
      <source>no slot before slot {} is number {}</source>
      <translation>位置 {} 之前没有编号为 {} 的位置</translation>
    </message>
    <message>
      <source>{} is no width of a window</source>
      <translation>{} 不是有效的窗宽</translation>
    </message>
    <message>
      <source>{} is no view of a series</source>
      <translation>{} 不是序列的视图</translation>
    </message>
    <message>
      <source>{} is no slab</source>
      <translation>{} 不是厚层</translation>
    </message>
    <message>
      <source>The arrangement cannot be written to {}: {}.</source>
      <translation>无法将布局写入 {}：{}。</translation>
    </message>
    <message>
      <source>Free space on the disk, or set MEDVIEWER_HOME to a folder that you can write to.</source>
      <translation>请释放磁盘空间，或将 MEDVIEWER_HOME 设为您可写入的文件夹。</translation>
    </message>
    <message>
      <source>The arrangements in {} cannot be read ({}).</source>
      <translation>无法读取 {} 中的布局（{}）。</translation>
    </message>
    <message>
      <source>The index of the library is gone; it is made again from the files.</source>
      <translation>资料库索引丢失；正在由文件重建。</translation>
    </message>
    <message>
      <source>Files of the series in {} were moved or changed since.</source>
      <translation>{} 中该序列的文件此后被移动或更改。</translation>
    </message>
    <message>
      <source>Connect their drive again, or open the folder where they are now.</source>
      <translation>请重新连接其驱动器，或打开文件现在所在的文件夹。</translation>
    </message>
    <message>
      <source>The series "{}" is not in the index any more.</source>
      <translation>序列“{}”已不在索引中。</translation>
    </message>
    <message>
      <source>Open the folder {} again.</source>
      <translation>请重新打开文件夹 {}。</translation>
    </message>
    <message>
      <source>Rebuild the library.</source>
      <translation>请重建资料库。</translation>
    </message>
    <message>
      <source>Free space on the disk, connect its drive, or close other windows.</source>
      <translation>请释放磁盘空间、连接其驱动器或关闭其他窗口。</translation>
    </message>
    <message>
      <source>The index {} cannot be used: {}.</source>
      <translation>无法使用索引 {}：{}。</translation>
    </message>
    <message>
      <source>Connect its drive, or set MEDVIEWER_HOME to a folder that you can write to.</source>
      <translation>请连接其驱动器，或将 MEDVIEWER_HOME 设为您可写入的文件夹。</translation>
    </message>
    <message>
      <source>The index of the library could not be used ({}); it was kept as {}, and a new one is made from the files.</source>
      <translation>资料库索引无法使用（{}）；已另存为 {}，正在由文件建立新的索引。</translation>
    </message>
    <message>
      <source>its schema version is {}, known are 1 to {}</source>
      <translation>其架构版本为 {}，已知版本为 1 至 {}</translation>
    </message>
    <message>
      <source>it is damaged: {}</source>
      <translation>已损坏：{}</translation>
    </message>
    <message>
      <source>Give the user the right to read it.</source>
      <translation>请给用户读取权限。</translation>
    </message>
    <message>
      <source>Free space on the disk, or get the right to write there; what is on the screen is not saved until then.</source>
      <translation>请释放磁盘空间，或取得该处的写入权限；在此之前屏幕上的内容不会保存。</translation>
    </message>
    <message>
      <source>{} cannot be opened: {}.</source>
      <translation>无法打开 {}：{}。</translation>
    </message>
    <message>
      <source>Connect its drive again, or open the files from where they are now.</source>
      <translation>请重新连接其驱动器，或从文件现在的位置打开。</translation>
    </message>
    <message numerus="yes">
      <source>%n places</source>
      <translation>
        <numerusform>%n 处</numerusform>
      </translation>
    </message>
    <message>
      <source>The library was made again from {}; not there now: {}.</source>
      <translation>已由 {}重建资料库；目前不存在：{}。</translation>
    </message>
    <message>
      <source>1 place</source>
      <translation>1 处</translation>
    </message>
    <message>
      <source>The library was made again from {}.</source>
      <translation>已由 {}重建资料库。</translation>
    </message>
    <message>
      <source>The settings could not be understood ({}); the file was kept as {}.</source>
      <translation>无法理解设置（{}）；文件已另存为 {}。</translation>
    </message>
    <message>
      <source>it holds no settings</source>
      <translation>其中没有设置</translation>
    </message>
    <message>
      <source>its schema version is {!r}, known are 1 to {}</source>
      <translation>其架构版本为 {!r}，已知版本为 1 至 {}</translation>
    </message>
    <message>
      <source>{} cannot be read ({}); using the usual settings.</source>
      <translation>无法读取 {}（{}）；使用默认设置。</translation>
    </message>
    <message>
      <source>The settings cannot be written to {}: {}.</source>
      <translation>无法将设置写入 {}：{}。</translation>
    </message>
    <message>
      <source>Permission denied</source>
      <translation>没有权限</translation>
    </message>
    <message>
      <source>Address already in use</source>
      <translation>地址已被占用</translation>
    </message>
    <message>
      <source>Device or resource busy</source>
      <translation>设备或文件正在使用</translation>
    </message>
    <message>
      <source>Disk quota exceeded</source>
      <translation>超出磁盘配额</translation>
    </message>
    <message>
      <source>File exists</source>
      <translation>文件已存在</translation>
    </message>
    <message>
      <source>File too large</source>
      <translation>文件过大</translation>
    </message>
    <message>
      <source>Input/output error</source>
      <translation>输入/输出错误</translation>
    </message>
    <message>
      <source>Is a directory</source>
      <translation>这是文件夹</translation>
    </message>
    <message>
      <source>File name too long</source>
      <translation>文件名过长</translation>
    </message>
    <message>
      <source>No such file or directory</source>
      <translation>找不到文件或文件夹</translation>
    </message>
    <message>
      <source>No space left on device</source>
      <translation>磁盘空间不足</translation>
    </message>
    <message>
      <source>Not a directory</source>
      <translation>不是文件夹</translation>
    </message>
    <message>
      <source>Operation not permitted</source>
      <translation>不允许的操作</translation>
    </message>
    <message>
      <source>Read-only file system</source>
      <translation>磁盘为只读</translation>
    </message>
    <message>
      <source>Connection timed out</source>
      <translation>连接超时</translation>
    </message>
    <message>
      <source>Connection refused</source>
      <translation>连接被拒绝</translation>
    </message>
    <message>
      <source>Check the certificates of both sides.</source>
      <translation>请检查双方的证书。</translation>
    </message>
    <message>
      <source>It may not know our title {}, or its own is not {}; ask who runs it.</source>
      <translation>它可能不认识我们的 AE 标题 {}，或其自身标题不是 {}；请询问其管理员。</translation>
    </message>
    <message>
      <source>{} broke off at {}, port {}.</source>
      <translation>{} 中断了连接（{}，端口 {}）。</translation>
    </message>
    <message>
      <source>It may want TLS, or speak something else than DICOM there.</source>
      <translation>它可能要求 TLS，或该端口不是 DICOM 服务。</translation>
    </message>
    <message>
      <source>It may ask who we are: `medviewer pacs add --certificate --key` names our certificate.</source>
      <translation>对方可能要求验证本机身份：用 `medviewer pacs add --certificate --key` 指明本机证书。</translation>
    </message>
    <message>
      <source>It is busy just now. Try again later.</source>
      <translation>它目前繁忙，请稍后再试。</translation>
    </message>
    <message>
      <source>{} does not support {}.</source>
      <translation>{} 不支持 {}。</translation>
    </message>
    <message>
      <source>Ask who runs it to allow it.</source>
      <translation>请其管理员允许。</translation>
    </message>
    <message>
      <source>{} is reached by DICOMweb only.</source>
      <translation>{} 只能通过 DICOMweb 访问。</translation>
    </message>
    <message>
      <source>Ask it by DICOMweb.</source>
      <translation>请通过 DICOMweb 查询。</translation>
    </message>
    <message>
      <source>{} refused us.</source>
      <translation>{} 拒绝了我们的连接。</translation>
    </message>
    <message>
      <source>It does not know our title {}; ask who runs it to add it.</source>
      <translation>它不认识我们的 AE 标题 {}；请其管理员添加。</translation>
    </message>
    <message>
      <source>It is not called {}: check its title.</source>
      <translation>它的 AE 标题不是 {}：请检查所填的 AE 标题。</translation>
    </message>
    <message>
      <source>{} broke off during {}.</source>
      <translation>{} 中断了连接；操作：{}。</translation>
    </message>
    <message>
      <source>Try again. If it always does so, it may not allow us that; ask who runs it.</source>
      <translation>请重试。如果总是这样，它可能不允许我们这样做；请询问其管理员。</translation>
    </message>
    <message>
      <source>{} is not found: nobody knows the address {}.</source>
      <translation>找不到 {}：无法解析地址 {}。</translation>
    </message>
    <message>
      <source>Check address, port and network.</source>
      <translation>请检查地址、端口和网络。</translation>
    </message>
    <message>
      <source>{} does not answer at {}, port {}.</source>
      <translation>{} 没有应答（{}，端口 {}）。</translation>
    </message>
    <message>
      <source>{} refused {}: status {} ({}).</source>
      <translation>{} 拒绝了 {}：状态 {}（{}）。</translation>
    </message>
    <message>
      <source>{} refused {}: status {}.</source>
      <translation>{} 拒绝了 {}：状态 {}。</translation>
    </message>
    <message>
      <source>It may not have the study (any more), or not give it to us.</source>
      <translation>它可能没有（或不再有）该检查，或者不向我们提供。</translation>
    </message>
    <message>
      <source>It may not have the study (any more), or not know that {} is here, at port {}.</source>
      <translation>它可能没有（或不再有）该检查，或者不知道 {} 在这里，端口为 {}。</translation>
    </message>
    <message>
      <source>the retrieval</source>
      <translation>获取</translation>
    </message>
    <message>
      <source>It has no room left; ask who runs it.</source>
      <translation>它已没有空间；请询问其管理员。</translation>
    </message>
    <message>
      <source>the echo</source>
      <translation>回显测试（Echo）</translation>
    </message>
    <message>
      <source>{} kinds of files are too many at once.</source>
      <translation>一次发送 {} 种文件太多。</translation>
    </message>
    <message>
      <source>Send fewer.</source>
      <translation>请减少发送的种类。</translation>
    </message>
    <message>
      <source>{} does not take {}: {}</source>
      <translation>{} 不接收 {}：{}</translation>
    </message>
    <message>
      <source>the query</source>
      <translation>查询</translation>
    </message>
    <message>
      <source>{} of {} files did not come from {}; retrieve the study again.</source>
      <translation>{} 个文件（共 {} 个）未从 {} 传来；请重新获取该检查。</translation>
    </message>
    <message>
      <source>{} Files that came: {}; retrieve the study again.</source>
      <translation>{} 已收到的文件数：{}；请重新获取该检查。</translation>
    </message>
    <message>
      <source>{} {} of {} files came; retrieve the study again.</source>
      <translation>{} 已收到 {} / {} 个文件；请重新获取该检查。</translation>
    </message>
    <message>
      <source>Free space on the disk.</source>
      <translation>请释放磁盘空间。</translation>
    </message>
    <message>
      <source>{} is no DICOM file that can be sent ({}).</source>
      <translation>{} 不是可发送的 DICOM 文件（{}）。</translation>
    </message>
    <message>
      <source>{} of {} files were not sent to {}.</source>
      <translation>{} 个文件（共 {} 个）未发送到 {}。</translation>
    </message>
    <message>
      <source>{} is no DICOM file that can be sent.</source>
      <translation>{} 不是可以发送的 DICOM 文件。</translation>
    </message>
    <message>
      <source>{} is not sent: {}</source>
      <translation>{} 未发送：{}</translation>
    </message>
    <message>
      <source>{} {} of {} files were sent before.</source>
      <translation>{} 在此之前已发送 {} 个文件（共 {} 个）。</translation>
    </message>
    <message>
      <source>it has no {}</source>
      <translation>缺少 {}</translation>
    </message>
    <message>
      <source>{!r} is no date.</source>
      <translation>{!r} 不是日期。</translation>
    </message>
    <message>
      <source>Write 2024-01-31, or 2024-01-01 - 2024-01-31 from the one to the other.</source>
      <translation>请写 2024-01-31，或写起止日期 2024-01-01 - 2024-01-31。</translation>
    </message>
    <message>
      <source>Nobody can listen at port {}: {}.</source>
      <translation>无法监听端口 {}：{}。</translation>
    </message>
    <message>
      <source>Choose another port.</source>
      <translation>请选择其他端口。</translation>
    </message>
    <message>
      <source>{!r} is no Application Entity title.</source>
      <translation>{!r} 不是 AE 标题。</translation>
    </message>
    <message>
      <source>It has 1 to 16 ASCII letters.</source>
      <translation>应为 1 至 16 个 ASCII 字符。</translation>
    </message>
    <message>
      <source>{} is no port.</source>
      <translation>{} 不是端口。</translation>
    </message>
    <message>
      <source>Ports are 1 to 65535; usual is 104.</source>
      <translation>端口为 1 至 65535；常用 104。</translation>
    </message>
    <message>
      <source>No station is called {!r}.</source>
      <translation>没有名为 {!r} 的站点。</translation>
    </message>
    <message>
      <source>{!r} is no name for a station.</source>
      <translation>{!r} 不能用作站点名称。</translation>
    </message>
    <message>
      <source>Use up to 40 letters, digits, blanks, '-', '_', '.'.</source>
      <translation>请使用最多 40 个字母、数字、空格、“-”、“_”、“.”。</translation>
    </message>
    <message>
      <source>{} has no address.</source>
      <translation>{} 没有地址。</translation>
    </message>
    <message>
      <source>Give it a host and a port, or an address of DICOMweb, or both.</source>
      <translation>请给出主机和端口，或 DICOMweb 地址，或两者。</translation>
    </message>
    <message>
      <source>{!r} is no address.</source>
      <translation>{!r} 不是地址。</translation>
    </message>
    <message>
      <source>It begins with https:// or http://.</source>
      <translation>地址以 https:// 或 http:// 开头。</translation>
    </message>
    <message>
      <source>{} is no list of stations ({}).</source>
      <translation>{} 不是站点列表（{}）。</translation>
    </message>
    <message>
      <source>Move it away and add the stations again.</source>
      <translation>请移走该文件，重新添加站点。</translation>
    </message>
    <message>
      <source>Known: {}. `medviewer pacs add --help` says how to add one.</source>
      <translation>已知：{}。`medviewer pacs add --help` 说明如何添加。</translation>
    </message>
    <message>
      <source>None is known yet. `medviewer pacs add --help` says how to add one.</source>
      <translation>尚无已知站点。`medviewer pacs add --help` 说明如何添加。</translation>
    </message>
    <message>
      <source>Its certificate must be renewed, or a clock is wrong.</source>
      <translation>须更新其证书，或某一方时钟有误。</translation>
    </message>
    <message>
      <source>Name the authority that issued its certificate: `medviewer pacs add --authority`.</source>
      <translation>请指明签发其证书的机构：`medviewer pacs add --authority`。</translation>
    </message>
    <message>
      <source>Add the station by a host name that its certificate has.</source>
      <translation>请用其证书中的主机名添加该站点。</translation>
    </message>
    <message>
      <source>Name files in PEM form.</source>
      <translation>请指定 PEM 格式的文件。</translation>
    </message>
    <message>
      <source>{} and we do not trust each other: {}.</source>
      <translation>{} 与本机互不信任：{}。</translation>
    </message>
    <message>
      <source>The key belongs to another certificate.</source>
      <translation>该密钥属于另一份证书。</translation>
    </message>
    <message>
      <source>The certificates for {} cannot be used: {}.</source>
      <translation>无法使用 {} 的证书：{}。</translation>
    </message>
    <message>
      <source>{} has no certificate that says who we are.</source>
      <translation>{} 没有表明我方身份的证书。</translation>
    </message>
    <message>
      <source>Name it: `medviewer pacs add --tls --authority --certificate --key`.</source>
      <translation>请指定：`medviewer pacs add --tls --authority --certificate --key`。</translation>
    </message>
    <message>
      <source>{} does not speak TLS where we asked it to.</source>
      <translation>{} 在我们询问的地方不使用 TLS。</translation>
    </message>
    <message>
      <source>Check its port, and whether it is to be asked over TLS (https) at all.</source>
      <translation>请检查其端口，以及是否确实应通过 TLS（https）询问。</translation>
    </message>
    <message>
      <source>Name the key, too, where the file of the certificate does not hold it.</source>
      <translation>若证书文件不含密钥，请一并指明密钥。</translation>
    </message>
    <message>
      <source>Check the user of the station and the environment variable {}.</source>
      <translation>请检查站点的用户名和环境变量 {}。</translation>
    </message>
    <message>
      <source>It may not have the study (any more), or its DICOMweb is at another address.</source>
      <translation>它可能没有（或不再有）该检查，或者其 DICOMweb 在另一个地址。</translation>
    </message>
    <message>
      <source>{} sent something that is not DICOM ({}).</source>
      <translation>{} 发来的不是 DICOM（{}）。</translation>
    </message>
    <message>
      <source>Check its DICOMweb address.</source>
      <translation>请检查其 DICOMweb 地址。</translation>
    </message>
    <message>
      <source>{} has no DICOMweb address.</source>
      <translation>{} 没有 DICOMweb 地址。</translation>
    </message>
    <message>
      <source>Add its address of DICOMweb.</source>
      <translation>请添加其 DICOMweb 地址。</translation>
    </message>
    <message>
      <source>{} files</source>
      <translation>{} 个文件</translation>
    </message>
    <message>
      <source>{} answered with HTTP status {}.</source>
      <translation>{} 返回 HTTP 状态 {}。</translation>
    </message>
    <message>
      <source>Try again.</source>
      <translation>请重试。</translation>
    </message>
    <message>
      <source>{} does not answer at {} ({}).</source>
      <translation>{} 在 {} 没有应答（{}）。</translation>
    </message>
    <message>
      <source>Check address, network and, with https, the certificates.</source>
      <translation>请检查地址、网络，使用 https 时还有证书。</translation>
    </message>
    <message>
      <source>{} sends us on to {}.</source>
      <translation>{} 将我们转到 {}。</translation>
    </message>
    <message>
      <source>Change the address of the station.</source>
      <translation>请更改该站点的地址。</translation>
    </message>
    <message>
      <source>Writing the report</source>
      <translation>正在写入报告</translation>
    </message>
    <message>
      <source>Exporting series {} of {}</source>
      <translation>正在导出序列 {} / {}</translation>
    </message>
    <message>
      <source>Nothing is chosen.</source>
      <translation>没有选择任何内容。</translation>
    </message>
    <message>
      <source>There is nothing to report.</source>
      <translation>没有可报告的内容。</translation>
    </message>
    <message>
      <source>Analyse a series first.</source>
      <translation>请先分析一个序列。</translation>
    </message>
    <message>
      <source>The series are of {} studies.</source>
      <translation>这些序列属于 {} 次检查。</translation>
    </message>
    <message>
      <source>Write one report for each.</source>
      <translation>请为每次检查各写一份报告。</translation>
    </message>
    <message>
      <source>Open DICOM files, a DICOMDIR or a ZIP</source>
      <translation>打开 DICOM 文件、DICOMDIR 或 ZIP</translation>
    </message>
    <message>
      <source>Open patient history</source>
      <translation>打开患者病史</translation>
    </message>
    <message>
      <source>Tables of trials (*.csv)</source>
      <translation>试验数据表 (*.csv)</translation>
    </message>
    <message>
      <source>Open folder</source>
      <translation>打开文件夹</translation>
    </message>
    <message>
      <source>Open saved findings</source>
      <translation>打开已保存的发现</translation>
    </message>
    <message>
      <source>Open a trial</source>
      <translation>打开试验</translation>
    </message>
    <message>
      <source>Save findings</source>
      <translation>保存发现</translation>
    </message>
    <message>
      <source>Patient histories ({})</source>
      <translation>患者病史 ({})</translation>
    </message>
    <message>
      <source>Window presets of the modality  (1 … 9)</source>
      <translation>该设备类型的窗预设  (1 … 9)</translation>
    </message>
    <message>
      <source>All tools that measure</source>
      <translation>全部测量工具</translation>
    </message>
    <message>
      <source>Presets</source>
      <translation>窗预设</translation>
    </message>
    <message>
      <source>Measure</source>
      <translation>测量</translation>
    </message>
    <message>
      <source>How many viewports are shown</source>
      <translation>显示多少个视口</translation>
    </message>
    <message>
      <source>Layout</source>
      <translation>布局</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>命令</translation>
    </message>
    <message>
      <source>Type what you want to do…</source>
      <translation>输入您要做的操作…</translation>
    </message>
    <message>
      <source>Search commands</source>
      <translation>搜索命令</translation>
    </message>
    <message>
      <source>Commands that fit</source>
      <translation>匹配的命令</translation>
    </message>
    <message>
      <source>No command has these words.</source>
      <translation>没有包含这些字词的命令。</translation>
    </message>
    <message>
      <source>Left drag: {}</source>
      <translation>左键拖动：{}</translation>
    </message>
    <message>
      <source>There are no grey levels to set here.</source>
      <translation>此处没有可调节的灰阶。</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>文件(&amp;F)</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>编辑(&amp;E)</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>视图(&amp;V)</translation>
    </message>
    <message>
      <source>&amp;Picture</source>
      <translation>图像(&amp;P)</translation>
    </message>
    <message>
      <source>&amp;Measure</source>
      <translation>测量(&amp;M)</translation>
    </message>
    <message>
      <source>F&amp;indings</source>
      <translation>发现(&amp;I)</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>帮助(&amp;H)</translation>
    </message>
    <message>
      <source>Open &amp;recent</source>
      <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
      <source>Docu&amp;ments</source>
      <translation>文档(&amp;M)</translation>
    </message>
    <message>
      <source>Wind&amp;ow presets</source>
      <translation>窗预设(&amp;O)</translation>
    </message>
    <message>
      <source>F&amp;lip and turn</source>
      <translation>翻转与旋转(&amp;L)</translation>
    </message>
    <message>
      <source>S&amp;lices and series</source>
      <translation>层面与序列(&amp;L)</translation>
    </message>
    <message>
      <source>La&amp;yout</source>
      <translation>布局(&amp;Y)</translation>
    </message>
    <message>
      <source>Open &amp;folder…</source>
      <translation>打开文件夹(&amp;F)…</translation>
    </message>
    <message>
      <source>Open f&amp;iles, DICOMDIR or ZIP…</source>
      <translation>打开文件、DICOMDIR 或 ZIP(&amp;I)…</translation>
    </message>
    <message>
      <source>C&amp;lose study</source>
      <translation>关闭检查(&amp;L)</translation>
    </message>
    <message>
      <source>Open patient &amp;history…</source>
      <translation>打开患者病史(&amp;H)…</translation>
    </message>
    <message>
      <source>&amp;Save findings…</source>
      <translation>保存发现(&amp;S)…</translation>
    </message>
    <message>
      <source>&amp;Preferences…</source>
      <translation>首选项(&amp;P)…</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>退出(&amp;Q)</translation>
    </message>
    <message>
      <source>&amp;Fit to window</source>
      <translation>适合窗口(&amp;F)</translation>
    </message>
    <message>
      <source>&amp;One to one</source>
      <translation>1:1 显示(&amp;O)</translation>
    </message>
    <message>
      <source>Zoom &amp;in</source>
      <translation>放大(&amp;I)</translation>
    </message>
    <message>
      <source>Zoom o&amp;ut</source>
      <translation>缩小(&amp;U)</translation>
    </message>
    <message>
      <source>Flip &amp;left to right</source>
      <translation>左右翻转(&amp;L)</translation>
    </message>
    <message>
      <source>Flip top to &amp;bottom</source>
      <translation>上下翻转(&amp;B)</translation>
    </message>
    <message>
      <source>Turn &amp;right by 90°</source>
      <translation>向右旋转 90°(&amp;R)</translation>
    </message>
    <message>
      <source>Turn l&amp;eft by 90°</source>
      <translation>向左旋转 90°(&amp;E)</translation>
    </message>
    <message>
      <source>Turn right by 1°</source>
      <translation>向右旋转 1°</translation>
    </message>
    <message>
      <source>Turn left by 1°</source>
      <translation>向左旋转 1°</translation>
    </message>
    <message>
      <source>Not turned</source>
      <translation>不旋转</translation>
    </message>
    <message>
      <source>&amp;Texts in the corners</source>
      <translation>四角文字(&amp;T)</translation>
    </message>
    <message>
      <source>&amp;Drawings of the file (overlays)</source>
      <translation>文件中的图形（叠加层）(&amp;D)</translation>
    </message>
    <message>
      <source>&amp;All DICOM elements…</source>
      <translation>全部 DICOM 元素(&amp;A)…</translation>
    </message>
    <message>
      <source>S&amp;mooth pixels</source>
      <translation>平滑像素(&amp;M)</translation>
    </message>
    <message>
      <source>&amp;Series list</source>
      <translation>序列列表(&amp;S)</translation>
    </message>
    <message>
      <source>Fi&amp;ndings panel</source>
      <translation>发现面板(&amp;N)</translation>
    </message>
    <message>
      <source>&amp;History panel</source>
      <translation>病史面板(&amp;H)</translation>
    </message>
    <message>
      <source>Me&amp;asurements panel</source>
      <translation>测量面板(&amp;A)</translation>
    </message>
    <message>
      <source>&amp;Panels as at first</source>
      <translation>面板恢复初始布局(&amp;P)</translation>
    </message>
    <message>
      <source>Full s&amp;creen</source>
      <translation>全屏(&amp;C)</translation>
    </message>
    <message>
      <source>Next &amp;viewport</source>
      <translation>下一个视口(&amp;V)</translation>
    </message>
    <message>
      <source>Previo&amp;us viewport</source>
      <translation>上一个视口(&amp;U)</translation>
    </message>
    <message>
      <source>One viewport &amp;large, or all again</source>
      <translation>放大一个视口，或恢复全部(&amp;L)</translation>
    </message>
    <message>
      <source>Change places with the ne&amp;xt viewport</source>
      <translation>与下一个视口互换位置(&amp;X)</translation>
    </message>
    <message>
      <source>Show in the next viewport &amp;too</source>
      <translation>在下一个视口中也显示(&amp;T)</translation>
    </message>
    <message>
      <source>&amp;Window tool</source>
      <translation>调窗工具(&amp;W)</translation>
    </message>
    <message>
      <source>grey levels</source>
      <translation>灰度</translation>
    </message>
    <message>
      <source>&amp;Scroll tool</source>
      <translation>翻层工具(&amp;S)</translation>
    </message>
    <message>
      <source>slices</source>
      <translation>层面</translation>
    </message>
    <message>
      <source>&amp;Zoom tool</source>
      <translation>缩放工具(&amp;Z)</translation>
    </message>
    <message>
      <source>zoom</source>
      <translation>缩放</translation>
    </message>
    <message>
      <source>&amp;Pan tool</source>
      <translation>平移工具(&amp;P)</translation>
    </message>
    <message>
      <source>pan</source>
      <translation>平移</translation>
    </message>
    <message>
      <source>Turn tool</source>
      <translation>旋转工具</translation>
    </message>
    <message>
      <source>turn by any angle, with Shift by tenths of a degree</source>
      <translation>旋转任意角度，按住 Shift 以十分之一度为单位</translation>
    </message>
    <message>
      <source>&amp;3-D cursor</source>
      <translation>三维光标(&amp;3)</translation>
    </message>
    <message>
      <source>Window of the &amp;file</source>
      <translation>文件自带的窗(&amp;F)</translation>
    </message>
    <message>
      <source>&amp;Automatic window</source>
      <translation>自动窗(&amp;A)</translation>
    </message>
    <message>
      <source>&amp;Invert</source>
      <translation>反相(&amp;I)</translation>
    </message>
    <message>
      <source>&amp;Reset</source>
      <translation>复位(&amp;R)</translation>
    </message>
    <message>
      <source>&amp;Next slice</source>
      <translation>下一层(&amp;N)</translation>
    </message>
    <message>
      <source>Pre&amp;vious slice</source>
      <translation>上一层(&amp;V)</translation>
    </message>
    <message>
      <source>Ten slices forwar&amp;d</source>
      <translation>向前十层(&amp;D)</translation>
    </message>
    <message>
      <source>Ten slices &amp;back</source>
      <translation>向后十层(&amp;B)</translation>
    </message>
    <message>
      <source>Firs&amp;t slice</source>
      <translation>第一层(&amp;T)</translation>
    </message>
    <message>
      <source>&amp;Last slice</source>
      <translation>最后一层(&amp;L)</translation>
    </message>
    <message>
      <source>In the order of acquisition</source>
      <translation>按采集顺序</translation>
    </message>
    <message>
      <source>N&amp;ext series</source>
      <translation>下一个序列(&amp;E)</translation>
    </message>
    <message>
      <source>Previo&amp;us series</source>
      <translation>上一个序列(&amp;U)</translation>
    </message>
    <message>
      <source>Same place in the next series</source>
      <translation>下一序列的同一位置</translation>
    </message>
    <message>
      <source>Same place in the series before</source>
      <translation>上一序列的同一位置</translation>
    </message>
    <message>
      <source>Find a &amp;command…</source>
      <translation>查找命令(&amp;C)…</translation>
    </message>
    <message>
      <source>First &amp;steps</source>
      <translation>入门(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;Keyboard and mouse</source>
      <translation>键盘与鼠标(&amp;K)</translation>
    </message>
    <message>
      <source>&amp;Models…</source>
      <translation>模型(&amp;M)…</translation>
    </message>
    <message>
      <source>Test picture of the &amp;display…</source>
      <translation>显示器测试图(&amp;D)…</translation>
    </message>
    <message>
      <source>&amp;About medviewer</source>
      <translation>关于 medviewer(&amp;A)</translation>
    </message>
    <message>
      <source>One to one</source>
      <translation>1:1 显示</translation>
    </message>
    <message>
      <source>Take every turn back; flips stay</source>
      <translation>取消所有旋转；翻转保留</translation>
    </message>
    <message>
      <source>All elements of the file that is shown, with a search</source>
      <translation>所显示文件的全部元素，可搜索</translation>
    </message>
    <message>
      <source>Put the panels and the tool bar back where they were at the first start</source>
      <translation>将面板和工具栏恢复到首次启动时的位置</translation>
    </message>
    <message>
      <source>Or drag the grip at the top of a picture to another viewport</source>
      <translation>或将图像上方的拖柄拖到另一个视口</translation>
    </message>
    <message>
      <source>Or drag the grip at the top of a picture to another viewport with Ctrl</source>
      <translation>或按住 Ctrl 将图像上方的拖柄拖到另一个视口</translation>
    </message>
    <message>
      <source>Left click or drag: the same place in all viewports (or Shift and move)</source>
      <translation>左键单击或拖动：在所有视口中显示同一位置（或按住 Shift 移动）</translation>
    </message>
    <message>
      <source>Reset the view</source>
      <translation>复位视图</translation>
    </message>
    <message>
      <source>Scroll by Instance Number instead of by position</source>
      <translation>按 Instance Number 而非位置滚动</translation>
    </message>
    <message>
      <source>The next time, phase, echo or b-value, or sequence, that shows this place</source>
      <translation>显示同一位置的下一个时间、期相、回波、b 值或序列</translation>
    </message>
    <message>
      <source>What each model was trained on, how well it does, and what it cannot do</source>
      <translation>每个模型的训练数据、表现与局限</translation>
    </message>
    <message>
      <source>Steps, ramp, letters and lines by which the screen is judged</source>
      <translation>用于评估屏幕的灰阶、渐变、字母和线对</translation>
    </message>
    <message>
      <source>{} × {} viewports</source>
      <translation>{} × {} 视口</translation>
    </message>
    <message>
      <source>Preset {}</source>
      <translation>预设 {}</translation>
    </message>
    <message>
      <source>{} rows, {} columns</source>
      <translation>{} 行，{} 列</translation>
    </message>
    <message>
      <source>There is no window preset {} for this picture.</source>
      <translation>此图像没有窗口预设 {}。</translation>
    </message>
    <message>
      <source>What is shown has no heat map</source>
      <translation>所示结果没有热图</translation>
    </message>
    <message>
      <source>Opacity of the heat map</source>
      <translation>热图不透明度</translation>
    </message>
    <message>
      <source>Open a study first.</source>
      <translation>请先打开一项检查。</translation>
    </message>
    <message>
      <source>There is nothing to save: nothing was analysed or measured yet.</source>
      <translation>没有可保存的内容：尚未分析或测量。</translation>
    </message>
    <message>
      <source>Nothing was opened yet</source>
      <translation>尚未打开任何内容</translation>
    </message>
    <message>
      <source>This viewport is empty.</source>
      <translation>此视口为空。</translation>
    </message>
    <message>
      <source>Keyboard and mouse</source>
      <translation>键盘与鼠标</translation>
    </message>
    <message>
      <source>About medviewer</source>
      <translation>关于 medviewer</translation>
    </message>
    <message>
      <source>{}: on</source>
      <translation>{}：开</translation>
    </message>
    <message>
      <source>{}: off</source>
      <translation>{}：关</translation>
    </message>
    <message>
      <source>window level, width, contrast, brightness</source>
      <translation>窗位, 窗宽, 对比度, 亮度</translation>
    </message>
    <message>
      <source>multiplanar reconstruction, oblique, reformat</source>
      <translation>多平面重建, 斜面, 重组</translation>
    </message>
    <message>
      <source>straighten, panoramic, dental arch, vessel, centerline</source>
      <translation>拉直, 全景, 牙弓, 血管, 中心线</translation>
    </message>
    <message>
      <source>cross-sectional, perpendicular, buccolingual, implant, vessel, stenosis</source>
      <translation>横断面, 垂直, 颊舌向, 种植体, 血管, 狭窄</translation>
    </message>
    <message>
      <source>volume rendering</source>
      <translation>容积再现, 三维</translation>
    </message>
    <message>
      <source>movie, loop, animation</source>
      <translation>电影, 循环, 动画</translation>
    </message>
    <message>
      <source>stack, browse</source>
      <translation>堆栈, 浏览, 滚动</translation>
    </message>
    <message>
      <source>move, hand, drag</source>
      <translation>移动, 抓手, 拖动</translation>
    </message>
    <message>
      <source>enlarge, magnify</source>
      <translation>放大</translation>
    </message>
    <message>
      <source>rotate</source>
      <translation>旋转</translation>
    </message>
    <message>
      <source>rotate clockwise</source>
      <translation>顺时针旋转</translation>
    </message>
    <message>
      <source>rotate counterclockwise</source>
      <translation>逆时针旋转</translation>
    </message>
    <message>
      <source>mirror</source>
      <translation>镜像</translation>
    </message>
    <message>
      <source>mirror upside down</source>
      <translation>上下镜像</translation>
    </message>
    <message>
      <source>negative, black and white</source>
      <translation>负片, 反相, 黑白</translation>
    </message>
    <message>
      <source>original, default view</source>
      <translation>原始, 默认视图</translation>
    </message>
    <message>
      <source>localizer, same point, synchronise</source>
      <translation>定位, 十字线, 同一点, 同步</translation>
    </message>
    <message>
      <source>annotations, overlay, patient data</source>
      <translation>标注, 叠加文字, 患者信息</translation>
    </message>
    <message>
      <source>actual size, life size</source>
      <translation>实际大小, 原寸</translation>
    </message>
    <message>
      <source>edge enhancement</source>
      <translation>边缘增强</translation>
    </message>
    <message>
      <source>blur, noise</source>
      <translation>模糊, 噪声</translation>
    </message>
    <message>
      <source>interpolation</source>
      <translation>插值</translation>
    </message>
    <message>
      <source>color map, palette, false colours</source>
      <translation>色表, 调色板, 伪彩</translation>
    </message>
    <message>
      <source>thick slab</source>
      <translation>厚层</translation>
    </message>
    <message>
      <source>slice thickness</source>
      <translation>层厚</translation>
    </message>
    <message>
      <source>fullscreen, maximise</source>
      <translation>全屏, 最大化</translation>
    </message>
    <message>
      <source>synchronise, sync scrolling, lock</source>
      <translation>同步滚动, 锁定</translation>
    </message>
    <message>
      <source>synchronise, sync, lock</source>
      <translation>同步, 锁定</translation>
    </message>
    <message>
      <source>localizer, scout, cross-reference</source>
      <translation>定位线, 定位像, 交叉参考</translation>
    </message>
    <message>
      <source>fusion, overlay, blend, difference, subtraction of two series</source>
      <translation>融合, 叠加, 混合, 差值, 两个序列相减</translation>
    </message>
    <message>
      <source>compare, prior, align, coregistration</source>
      <translation>比较, 旧片, 对齐, 配准</translation>
    </message>
    <message>
      <source>hanging protocol, compare with prior</source>
      <translation>挂片协议, 与旧片比较</translation>
    </message>
    <message>
      <source>save hanging protocol, layout</source>
      <translation>保存挂片协议, 布局</translation>
    </message>
    <message>
      <source>second monitor, detach, new window</source>
      <translation>第二屏幕, 分离, 新窗口</translation>
    </message>
    <message>
      <source>compare side by side, split</source>
      <translation>并排比较, 分屏</translation>
    </message>
    <message>
      <source>single</source>
      <translation>单个</translation>
    </message>
    <message>
      <source>maximise, single</source>
      <translation>最大化, 单个</translation>
    </message>
    <message>
      <source>ruler, distance, caliper, line, measure</source>
      <translation>标尺, 距离, 卡尺, 线, 测量</translation>
    </message>
    <message>
      <source>diameter, bidirectional, long and short axis</source>
      <translation>直径, 双径, 长短轴</translation>
    </message>
    <message>
      <source>segment, segmentation, threshold, magic wand, seed, volume</source>
      <translation>分割, 阈值, 魔棒, 种子点, 体积</translation>
    </message>
    <message>
      <source>enhancement, kinetics, perfusion, washout, dynamic, time activity</source>
      <translation>强化, 动力学, 灌注, 廓清, 动态, 时间活度曲线</translation>
    </message>
    <message>
      <source>interpolate, missing slices, volume</source>
      <translation>插值, 缺失层面, 体积</translation>
    </message>
    <message>
      <source>circle, oval, area, density, region</source>
      <translation>圆, 椭圆, 面积, 密度, 区域</translation>
    </message>
    <message>
      <source>box, square, area, region</source>
      <translation>方框, 正方形, 面积, 区域</translation>
    </message>
    <message>
      <source>contour, pencil, area, region, volume</source>
      <translation>轮廓, 画笔, 面积, 区域, 体积</translation>
    </message>
    <message>
      <source>density, probe, pixel value</source>
      <translation>密度, 探针, 像素值</translation>
    </message>
    <message>
      <source>scoliosis</source>
      <translation>脊柱侧弯</translation>
    </message>
    <message>
      <source>annotation, pointer</source>
      <translation>标注, 指示</translation>
    </message>
    <message>
      <source>annotation, label, note</source>
      <translation>标注, 标签, 备注</translation>
    </message>
    <message>
      <source>spine labels, levels, disc</source>
      <translation>脊柱标注, 节段, 椎间盘</translation>
    </message>
    <message>
      <source>remove, erase</source>
      <translation>移除, 擦除</translation>
    </message>
    <message>
      <source>RECIST, follow-up, lesions over time, response, table</source>
      <translation>RECIST, 随访, 病灶变化, 疗效, 表格</translation>
    </message>
    <message>
      <source>hide annotations</source>
      <translation>隐藏标注</translation>
    </message>
    <message>
      <source>scale, spacing</source>
      <translation>比例, 像素间距</translation>
    </message>
    <message>
      <source>metadata, attributes</source>
      <translation>元数据, 属性, 文件头</translation>
    </message>
    <message>
      <source>anonymise, anonymize, pseudonymise</source>
      <translation>匿名化, 假名化</translation>
    </message>
    <message>
      <source>hide patient name, teaching</source>
      <translation>隐藏患者姓名, 教学</translation>
    </message>
    <message>
      <source>screenshot, snapshot, capture</source>
      <translation>截图, 快照, 捕获</translation>
    </message>
    <message>
      <source>GIF, film, clip, video, cine, animation</source>
      <translation>GIF, 影片, 视频, 电影, 动画</translation>
    </message>
    <message>
      <source>segmentation, key images, save as, JPEG, PNG</source>
      <translation>分割, 关键图像, 另存为, JPEG, PNG</translation>
    </message>
    <message>
      <source>paper, film</source>
      <translation>纸张, 胶片</translation>
    </message>
    <message>
      <source>settings, options, language, keys, mouse</source>
      <translation>设置, 选项, 语言, 按键, 鼠标</translation>
    </message>
    <message>
      <source>help, shortcuts, hotkeys, keys</source>
      <translation>帮助, 快捷键</translation>
    </message>
    <message>
      <source>help, introduction, tutorial</source>
      <translation>帮助, 入门, 教程</translation>
    </message>
    <message>
      <source>analyze, detection</source>
      <translation>分析, 检测, 人工智能</translation>
    </message>
    <message>
      <source>confirm, agree</source>
      <translation>确认, 同意</translation>
    </message>
    <message>
      <source>false positive, dismiss</source>
      <translation>假阳性, 排除</translation>
    </message>
    <message>
      <source>heat map, saliency</source>
      <translation>热图, 显著性, 解释</translation>
    </message>
    <message>
      <source>exit, close</source>
      <translation>退出, 关闭</translation>
    </message>
    <message>
      <source>import, load</source>
      <translation>导入, 加载</translation>
    </message>
    <message>
      <source>archive, import, network</source>
      <translation>归档, 导入, 网络</translation>
    </message>
    <message>
      <source>More tools</source>
      <translation>更多工具</translation>
    </message>
    <message>
      <source>Documents name the patient: they are not shown in this mode.</source>
      <translation>文档含有患者姓名：此模式下不显示。</translation>
    </message>
    <message>
      <source>This document is of another patient than the pictures in the active viewport: those are of {}.</source>
      <translation>此文档与活动视口中的图像不属于同一患者：图像属于 {}。</translation>
    </message>
    <message>
      <source>Document</source>
      <translation>文档</translation>
    </message>
    <message>
      <source>There are no documents</source>
      <translation>没有文档</translation>
    </message>
    <message>
      <source>Find in the document</source>
      <translation>在文档中查找</translation>
    </message>
    <message>
      <source>Not found.</source>
      <translation>未找到。</translation>
    </message>
    <message>
      <source>The pages have no text that could be searched; they may be pictures.</source>
      <translation>页面没有可搜索的文本；可能是图片。</translation>
    </message>
    <message>
      <source>Searching page {} of {}…</source>
      <translation>正在搜索第 {} 页，共 {} 页…</translation>
    </message>
    <message>
      <source>Larger</source>
      <translation>放大</translation>
    </message>
    <message>
      <source>Smaller</source>
      <translation>缩小</translation>
    </message>
    <message>
      <source>Fit to width</source>
      <translation>适合宽度</translation>
    </message>
    <message>
      <source>Whole page</source>
      <translation>整页</translation>
    </message>
    <message>
      <source>Find…</source>
      <translation>查找…</translation>
    </message>
    <message>
      <source>Copy the text</source>
      <translation>复制文本</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>打印…</translation>
    </message>
    <message>
      <source>Save a copy…</source>
      <translation>保存副本…</translation>
    </message>
    <message>
      <source>Next hit</source>
      <translation>下一个匹配项</translation>
    </message>
    <message>
      <source>Previous hit</source>
      <translation>上一个匹配项</translation>
    </message>
    <message>
      <source>Scroll</source>
      <translation>滚动</translation>
    </message>
    <message>
      <source>Wheel, arrows, PgUp, PgDn, Space</source>
      <translation>滚轮、方向键、PgUp、PgDn、空格</translation>
    </message>
    <message>
      <source>Next page, previous page</source>
      <translation>下一页、上一页</translation>
    </message>
    <message>
      <source>Right, Left</source>
      <translation>右方向键、左方向键</translation>
    </message>
    <message>
      <source>First page, last page</source>
      <translation>第一页、最后一页</translation>
    </message>
    <message>
      <source>Home, End</source>
      <translation>Home、End</translation>
    </message>
    <message>
      <source>Pages of the document</source>
      <translation>文档页面</translation>
    </message>
    <message>
      <source>Page {} is being drawn…</source>
      <translation>正在绘制第 {} 页…</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>页面</translation>
    </message>
    <message>
      <source>Page {} has no text that could be copied; it may be a picture.</source>
      <translation>第 {} 页没有可复制的文本；它可能是图片。</translation>
    </message>
    <message>
      <source>Save a copy</source>
      <translation>保存副本</translation>
    </message>
    <message>
      <source>Loading…</source>
      <translation>正在加载…</translation>
    </message>
    <message>
      <source>The copy names the patient.</source>
      <translation>副本含有患者姓名。</translation>
    </message>
    <message>
      <source>of {}</source>
      <translation>共 {} 页</translation>
    </message>
    <message>
      <source>Only the first {} pages are shown.</source>
      <translation>仅显示前 {} 页。</translation>
    </message>
    <message>
      <source>The text of page {} was copied.</source>
      <translation>已复制第 {} 页的文本。</translation>
    </message>
    <message>
      <source>Sent to the printer.</source>
      <translation>已发送到打印机。</translation>
    </message>
    <message>
      <source>The printer does not answer.</source>
      <translation>打印机没有响应。</translation>
    </message>
    <message>
      <source>Saved: {}</source>
      <translation>已保存：{}</translation>
    </message>
    <message>
      <source>{} pictures, {} of them searched: writing was found in {}.</source>
      <translation>共 {} 幅图像，其中检测了 {} 幅：{} 幅发现文字。</translation>
    </message>
    <message>
      <source>What would be blackened</source>
      <translation>将被涂黑的部分</translation>
    </message>
    <message>
      <source>List pictures without writing, too</source>
      <translation>也列出没有文字的图像</translation>
    </message>
    <message>
      <source>Take part away</source>
      <translation>移除该部分</translation>
    </message>
    <message>
      <source>As found</source>
      <translation>恢复为检测结果</translation>
    </message>
    <message>
      <source>Same parts in the whole series</source>
      <translation>整个序列使用相同部分</translation>
    </message>
    <message>
      <source>Show them black</source>
      <translation>显示为黑色</translation>
    </message>
    <message>
      <source>Blacken these parts</source>
      <translation>涂黑这些部分</translation>
    </message>
    <message>
      <source>Looking for writing…</source>
      <translation>正在查找文字…</translation>
    </message>
    <message>
      <source>1 part</source>
      <translation>1 个部分</translation>
    </message>
    <message numerus="yes">
      <source>%n parts</source>
      <translation>
        <numerusform>%n 个部分</numerusform>
      </translation>
    </message>
    <message>
      <source>cannot be looked at</source>
      <translation>无法读取</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>图片</translation>
    </message>
    <message>
      <source>Picture with the parts to blacken</source>
      <translation>带有待涂黑部分的图像</translation>
    </message>
    <message>
      <source>Frame</source>
      <translation>帧</translation>
    </message>
    <message>
      <source>Drag to draw a part, click on one and press Delete to take it away. The search misses letters by ones and twos, handwriting, text that runs upwards, and faint text. What you have looked at (✓) is copied as you leave it, in every frame of a film; the other pictures go by what is ticked in the window before.</source>
      <translation>拖动可画出一个部分；单击某个部分并按 Delete 可将其移除。检测会漏掉一两个字母、手写、竖排和浅淡的文字。您看过的图像（✓）将按您留下的样子复制（影片的每一帧亦然）；其余图像按前一窗口中勾选的选项处理。</translation>
    </message>
    <message>
      <source>nothing found</source>
      <translation>未发现</translation>
    </message>
    <message>
      <source>not searched</source>
      <translation>未检测</translation>
    </message>
    <message>
      <source>&amp;Export…</source>
      <translation>导出(&amp;E)…</translation>
    </message>
    <message>
      <source>&amp;Copy the report</source>
      <translation>复制报告(&amp;C)</translation>
    </message>
    <message>
      <source>Copy the picture</source>
      <translation>复制当前图像</translation>
    </message>
    <message>
      <source>Save as a moving picture…</source>
      <translation>保存为动态图像…</translation>
    </message>
    <message>
      <source>Prin&amp;t…</source>
      <translation>打印(&amp;T)…</translation>
    </message>
    <message>
      <source>Send to a statio&amp;n…</source>
      <translation>发送到站点(&amp;N)…</translation>
    </message>
    <message>
      <source>De-i&amp;dentified copies…</source>
      <translation>去标识副本(&amp;D)…</translation>
    </message>
    <message>
      <source>Open drawin&amp;gs…</source>
      <translation>打开标注图形(&amp;G)…</translation>
    </message>
    <message>
      <source>Open saved findings…</source>
      <translation>打开已保存的发现…</translation>
    </message>
    <message>
      <source>Show dra&amp;wings of files</source>
      <translation>显示文件中的标注图形(&amp;W)</translation>
    </message>
    <message>
      <source>Next presentation state</source>
      <translation>下一个显示状态</translation>
    </message>
    <message>
      <source>As acquired</source>
      <translation>按采集原样</translation>
    </message>
    <message>
      <source>Query and retrie&amp;ve…</source>
      <translation>查询与获取(&amp;V)…</translation>
    </message>
    <message>
      <source>Write results as DICOM, report, table or pictures</source>
      <translation>将结果写为 DICOM、报告、表格或图片</translation>
    </message>
    <message>
      <source>Put the report as text on the clipboard</source>
      <translation>将报告以文本放入剪贴板</translation>
    </message>
    <message>
      <source>Put the active picture on the clipboard, as it is seen</source>
      <translation>将当前图像按所见放入剪贴板</translation>
    </message>
    <message>
      <source>Save what the active viewport plays as a GIF, as it is seen</source>
      <translation>将活动视图播放的内容按所见保存为 GIF</translation>
    </message>
    <message>
      <source>Print the active picture or all viewports, or save them as PDF</source>
      <translation>打印当前图像或所有视口，或另存为 PDF</translation>
    </message>
    <message>
      <source>Send the study of the active picture, and what was found in it, to an archive</source>
      <translation>将当前图像的检查及其中的发现发送到归档系统</translation>
    </message>
    <message>
      <source>Copy images without what identifies the patient</source>
      <translation>复制图像，去除可识别患者的信息</translation>
    </message>
    <message>
      <source>Show what a SR, SEG, RTSTRUCT, GSPS or KO file says</source>
      <translation>显示 SR、SEG、RTSTRUCT、GSPS 或 KO 文件的内容</translation>
    </message>
    <message>
      <source>Show what a results.json says of the open series, beside newer results</source>
      <translation>显示 results.json 对已打开序列的结果，与较新的结果并列可选</translation>
    </message>
    <message>
      <source>As the next presentation state of a file says, and after the last as acquired</source>
      <translation>按文件的下一个显示状态显示，最后一个之后按采集原样</translation>
    </message>
    <message>
      <source>Without the grey levels, shutter, turn and area of a presentation state</source>
      <translation>不用显示状态的灰度、遮光器、旋转和区域</translation>
    </message>
    <message>
      <source>Look for studies in an archive (PACS) and fetch them</source>
      <translation>在归档系统（PACS）中查找检查并获取</translation>
    </message>
    <message numerus="yes">
      <source>You looked at %n pictures.</source>
      <translation>
        <numerusform>您看过 %n 幅图像。</numerusform>
      </translation>
    </message>
    <message>
      <source>De-identified copies</source>
      <translation>去标识副本</translation>
    </message>
    <message>
      <source>Images of</source>
      <translation>图像来自</translation>
    </message>
    <message>
      <source>A new folder</source>
      <translation>新文件夹</translation>
    </message>
    <message>
      <source>Keep dates, moved by the same unknown number of days</source>
      <translation>保留日期，但统一平移未知的天数</translation>
    </message>
    <message>
      <source>Keep which device it was</source>
      <translation>保留设备信息</translation>
    </message>
    <message>
      <source>Keep descriptions, without names, dates and numbers</source>
      <translation>保留描述，去除姓名、日期和数字</translation>
    </message>
    <message>
      <source>Also copy pictures that may have text burnt in</source>
      <translation>也复制可能嵌有文字的图像</translation>
    </message>
    <message>
      <source>Blacken what looks like writing in such pictures</source>
      <translation>将其中疑似文字的部分涂黑</translation>
    </message>
    <message>
      <source>column, row, width, height in pixels; …</source>
      <translation>列、行、宽、高（像素）；…</translation>
    </message>
    <message>
      <source>Look at what is blackened…</source>
      <translation>查看将被涂黑的部分…</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>复制</translation>
    </message>
    <message>
      <source>Copies by the basic profile of DICOM (PS3.15): names, numbers, dates and private elements go, all UIDs are new. The originals are only read.</source>
      <translation>按 DICOM 基本规范（PS3.15）复制：去除姓名、编号、日期和私有元素，所有 UID 均为新建。原始文件只读取不修改。</translation>
    </message>
    <message>
      <source>Look at the copies before you give them away: no program sees a face, or all that is written in a picture.</source>
      <translation>交出副本前请先查看：没有程序能看出图像中的面容或图上的所有文字。</translation>
    </message>
    <message>
      <source>Also blacken in every picture</source>
      <translation>另在每幅图像中涂黑</translation>
    </message>
    <message>
      <source>Four numbers a part: column, row, width and height in pixels.</source>
      <translation>每处四个数字：列、行、宽和高（像素）。</translation>
    </message>
    <message>
      <source>You looked at 1 picture.</source>
      <translation>您看过 1 幅图像。</translation>
    </message>
    <message numerus="yes">
      <source>%n files were written to {}.</source>
      <translation>
        <numerusform>已将 %n 个文件写入 {}。</numerusform>
      </translation>
    </message>
    <message>
      <source>The report is on the clipboard. It names the patient.</source>
      <translation>报告已在剪贴板中。其中包含患者姓名。</translation>
    </message>
    <message>
      <source>There is nothing to export: nothing was analysed or measured yet.</source>
      <translation>没有可导出的内容：尚未分析或测量。</translation>
    </message>
    <message>
      <source>values that are no number: {}</source>
      <translation>数值无效：{}</translation>
    </message>
    <message>
      <source>drawn on a picture that is no plane of the patient: {}</source>
      <translation>画在不是患者平面的图像上：{}</translation>
    </message>
    <message>
      <source>drawn on planes, which are no images: {}</source>
      <translation>绘制在重建平面上（并非图像）：{}</translation>
    </message>
    <message>
      <source>texts without words: {}</source>
      <translation>没有文字的文本：{}</translation>
    </message>
    <message>
      <source>of images that are not open: {}</source>
      <translation>所属图像未打开：{}</translation>
    </message>
    <message>
      <source>Your drawings that are not in the report: {}.</source>
      <translation>未写入报告的您的标注：{}。</translation>
    </message>
    <message>
      <source>Your drawings that are not in the presentation state: {}.</source>
      <translation>未写入呈现状态的您的标注：{}。</translation>
    </message>
    <message>
      <source>Your outlines that are not among the masks: {}.</source>
      <translation>您的轮廓中未包含在掩膜内的：{}。</translation>
    </message>
    <message>
      <source>1 file was written to {}.</source>
      <translation>已将 1 个文件写入 {}。</translation>
    </message>
    <message>
      <source>Nothing was written: what you chose needs an analysed series.</source>
      <translation>没有写入任何内容：所选内容需要已分析的序列。</translation>
    </message>
    <message>
      <source>Clean copies written: {}. Files left out: {}; why is in {}.</source>
      <translation>已写入干净副本：{} 个。略过文件：{} 个；原因见 {}。</translation>
    </message>
    <message>
      <source>Clean copies written: {}. What was done is in {}.</source>
      <translation>已写入干净副本：{} 个。所做的处理见 {}。</translation>
    </message>
    <message>
      <source>1 series was analysed.</source>
      <translation>已分析 1 个序列。</translation>
    </message>
    <message numerus="yes">
      <source>%n series were analysed.</source>
      <translation>
        <numerusform>已分析 %n 个序列。</numerusform>
      </translation>
    </message>
    <message>
      <source>The model refused 1 series.</source>
      <translation>模型拒绝了 1 个序列。</translation>
    </message>
    <message numerus="yes">
      <source>The model refused %n series.</source>
      <translation>
        <numerusform>模型拒绝了 %n 个序列。</numerusform>
      </translation>
    </message>
    <message>
      <source>1 series was judged earlier and not analysed since.</source>
      <translation>1 个序列之前已评判，此后未再分析。</translation>
    </message>
    <message numerus="yes">
      <source>%n series were judged earlier and not analysed since.</source>
      <translation>
        <numerusform>%n 个序列之前已评判，此后未再分析。</numerusform>
      </translation>
    </message>
    <message>
      <source>1 measurement is yours.</source>
      <translation>有 1 项是您的测量。</translation>
    </message>
    <message numerus="yes">
      <source>%n measurements are yours.</source>
      <translation>
        <numerusform>有 %n 项是您的测量。</numerusform>
      </translation>
    </message>
    <message>
      <source>Of 1 series only the report: no finding of the model is left.</source>
      <translation>1 个序列只有报告：没有剩下模型的发现。</translation>
    </message>
    <message numerus="yes">
      <source>Of %n series only the report: no finding of the model is left.</source>
      <translation>
        <numerusform>%n 个序列只有报告：没有剩下模型的发现。</numerusform>
      </translation>
    </message>
    <message>
      <source>Of 1 series only the report: judged earlier, not analysed since.</source>
      <translation>1 个序列只有报告：之前已评判，此后未再分析。</translation>
    </message>
    <message numerus="yes">
      <source>Of %n series only the report: judged earlier, not analysed since.</source>
      <translation>
        <numerusform>%n 个序列只有报告：之前已评判，此后未再分析。</numerusform>
      </translation>
    </message>
    <message>
      <source>Text may be burnt into {} of them: look at each.</source>
      <translation>其中 {} 个可能嵌有文字：请逐一查看。</translation>
    </message>
    <message>
      <source>Parts of {} of them were blackened.</source>
      <translation>其中 {} 个的部分区域已涂黑。</translation>
    </message>
    <message>
      <source>Your own words for the report; may stay empty</source>
      <translation>您写入报告的内容；可留空</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>导出</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>文件夹</translation>
    </message>
    <message>
      <source>Your own words for the report on the study of the active picture; may stay empty</source>
      <translation>您写入当前活动图像所属检查报告的内容；可留空</translation>
    </message>
    <message>
      <source>Reader</source>
      <translation>阅片者</translation>
    </message>
    <message>
      <source>Everything says “Research use only – not for diagnosis” and names the patient. Nothing that is in the folder is overwritten.</source>
      <translation>所有内容均标明“仅供研究使用 – 不得用于诊断”并含患者姓名。不会覆盖文件夹中的任何内容。</translation>
    </message>
    <message>
      <source>DICOM objects</source>
      <translation>DICOM 对象</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>报告</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>选择…</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>日期</translation>
    </message>
    <message>
      <source>Patient</source>
      <translation>患者</translation>
    </message>
    <message>
      <source>Born</source>
      <translation>出生日期</translation>
    </message>
    <message>
      <source>ID</source>
      <translation>ID</translation>
    </message>
    <message>
      <source>Accession no.</source>
      <translation>检查号</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>类型</translation>
    </message>
    <message>
      <source>Description</source>
      <translation>描述</translation>
    </message>
    <message>
      <source>Images</source>
      <translation>图像</translation>
    </message>
    <message>
      <source>Studies that were found</source>
      <translation>找到的检查</translation>
    </message>
    <message>
      <source>The model made no heat map.</source>
      <translation>该模型没有生成热图。</translation>
    </message>
    <message>
      <source>It needs an analysed series.</source>
      <translation>需要已分析的序列。</translation>
    </message>
    <message>
      <source>Report, segmentation, structure set, presentation state or key images</source>
      <translation>报告、分割、结构集、显示状态或关键图像</translation>
    </message>
    <message numerus="yes">
      <source>%n drawings were read from {}</source>
      <translation>
        <numerusform>已从 {} 读取 %n 个标注图形</numerusform>
      </translation>
    </message>
    <message>
      <source>Open the images first that the drawings are of.</source>
      <translation>请先打开这些标注图形所属的图像。</translation>
    </message>
    <message>
      <source>{} more lie on none of the images that are open.</source>
      <translation>另有 {} 个不在任何已打开的图像上。</translation>
    </message>
    <message>
      <source>Drawings of files are not seen on 3-D views and curved reformations.</source>
      <translation>文件中的图形不显示在三维视图和曲面重建上。</translation>
    </message>
    <message>
      <source>Lines and key images of files are not seen on planes across the slices: {}.</source>
      <translation>文件中的线条和关键图像不在与层面相交的平面上显示：{}。</translation>
    </message>
    <message>
      <source>1 drawing was read from {}</source>
      <translation>已从 {} 读取 1 个标注图形</translation>
    </message>
    <message>
      <source>The presentation state {} is of 1 image.</source>
      <translation>显示状态 {} 涉及 1 幅图像。</translation>
    </message>
    <message numerus="yes">
      <source>The presentation state {} is of %n images.</source>
      <translation>
        <numerusform>显示状态 {} 涉及 %n 幅图像。</numerusform>
      </translation>
    </message>
    <message>
      <source>No presentation state of this series was opened.</source>
      <translation>没有打开此序列的显示状态。</translation>
    </message>
    <message>
      <source>No presentation state of this series says grey levels for planes.</source>
      <translation>此序列的显示状态均未说明平面的灰度。</translation>
    </message>
    <message>
      <source>No presentation state is followed here.</source>
      <translation>此处未应用任何显示状态。</translation>
    </message>
    <message>
      <source>3-D views and curved reformations follow no presentation state.</source>
      <translation>三维视图和曲面重建不遵循任何显示状态。</translation>
    </message>
    <message>
      <source>Open the images first that the findings are of.</source>
      <translation>请先打开这些发现所属的图像。</translation>
    </message>
    <message>
      <source>1 result was read from {}.</source>
      <translation>已从 {} 读取 1 个结果。</translation>
    </message>
    <message numerus="yes">
      <source>%n results were read from {}.</source>
      <translation>
        <numerusform>已从 {} 读取 %n 个结果。</numerusform>
      </translation>
    </message>
    <message>
      <source>What its reader judged and measured is not taken over.</source>
      <translation>文件中阅片者的判定和测量不会被采用。</translation>
    </message>
    <message>
      <source>{} is about none of the series that are open.</source>
      <translation>{} 与已打开的序列均无关。</translation>
    </message>
    <message>
      <source>Series that are not open: {}.</source>
      <translation>未打开的序列：{}。</translation>
    </message>
    <message>
      <source>1 file was sent to {}.</source>
      <translation>已将 1 个文件发送到 {}。</translation>
    </message>
    <message>
      <source>No station was added yet. Nothing is connected until you do.</source>
      <translation>尚未添加站点。在此之前不会建立任何连接。</translation>
    </message>
    <message>
      <source>Send to a station</source>
      <translation>发送到站点</translation>
    </message>
    <message>
      <source>Images (1 file)</source>
      <translation>图像（1 个文件）</translation>
    </message>
    <message numerus="yes">
      <source>Images (%n files)</source>
      <translation>
        <numerusform>图像（%n 个文件）</numerusform>
      </translation>
    </message>
    <message>
      <source>Results and measurements as DICOM objects</source>
      <translation>结果和测量（DICOM 对象）</translation>
    </message>
    <message>
      <source>Send</source>
      <translation>发送</translation>
    </message>
    <message numerus="yes">
      <source>Stopped: %n of {} files had arrived at {}.</source>
      <translation>
        <numerusform>已停止：%n 个文件（共 {} 个）已到达 {}。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n files were sent to {}.</source>
      <translation>
        <numerusform>已将 %n 个文件发送到 {}。</numerusform>
      </translation>
    </message>
    <message>
      <source>Study</source>
      <translation>检查</translation>
    </message>
    <message>
      <source>Station</source>
      <translation>站点</translation>
    </message>
    <message>
      <source>What is sent names the patient. Results say “Research use only – not for diagnosis”, and are new series of the study.</source>
      <translation>发送的内容含患者姓名。结果标明“仅供研究使用 – 不得用于诊断”，并作为该检查的新序列。</translation>
    </message>
    <message>
      <source>Sending to {}…</source>
      <translation>正在发送到 {}…</translation>
    </message>
    <message>
      <source>Not among it, for it could not be made: {}.</source>
      <translation>未包含（无法生成）：{}。</translation>
    </message>
    <message>
      <source>that of the active picture</source>
      <translation>当前图像所属的检查</translation>
    </message>
    <message>
      <source>There is nothing to send: no study is open.</source>
      <translation>没有可发送的内容：未打开任何检查。</translation>
    </message>
    <message>
      <source>Nothing was sent: no object of the chosen kinds can be made.</source>
      <translation>未发送任何内容：所选类型的对象均无法生成。</translation>
    </message>
    <message>
      <source>Choose others, or the images.</source>
      <translation>请选择其他类型或图像。</translation>
    </message>
    <message>
      <source>file {}</source>
      <translation>文件 {}</translation>
    </message>
    <message>
      <source>Add station</source>
      <translation>添加站点</translation>
    </message>
    <message>
      <source>Change station</source>
      <translation>更改站点</translation>
    </message>
    <message>
      <source>Over TLS</source>
      <translation>通过 TLS</translation>
    </message>
    <message>
      <source>Whoever runs the station tells you its address and title, and must know ours. Give an address, or DICOMweb, or both.</source>
      <translation>站点管理员会告诉您其地址和标题，也须知道我们的标题。请填写地址或 DICOMweb，或两者都填。</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名称</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>地址</translation>
    </message>
    <message>
      <source>Port</source>
      <translation>端口</translation>
    </message>
    <message>
      <source>Its title</source>
      <translation>对方标题 (AE)</translation>
    </message>
    <message>
      <source>Our title</source>
      <translation>本机标题 (AE)</translation>
    </message>
    <message>
      <source>DICOMweb</source>
      <translation>DICOMweb</translation>
    </message>
    <message>
      <source>Remove the station {}? What it sent stays.</source>
      <translation>移除站点 {}？它已发送的内容会保留。</translation>
    </message>
    <message>
      <source>Test</source>
      <translation>测试</translation>
    </message>
    <message>
      <source>Ask the station whether it answers and knows us</source>
      <translation>询问该站点是否应答并认识本机</translation>
    </message>
    <message>
      <source>Change…</source>
      <translation>更改…</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>移除</translation>
    </message>
    <message>
      <source>Add station…</source>
      <translation>添加站点…</translation>
    </message>
    <message>
      <source>{} lists {} files of the study; {} came.</source>
      <translation>{} 列出该检查有 {} 个文件；收到 {} 个。</translation>
    </message>
    <message numerus="yes">
      <source>%n studies found.</source>
      <translation>
        <numerusform>找到 %n 项检查。</numerusform>
      </translation>
    </message>
    <message>
      <source>Query and retrieve</source>
      <translation>查询与获取</translation>
    </message>
    <message>
      <source>Find</source>
      <translation>查找</translation>
    </message>
    <message>
      <source>Retrieve and open</source>
      <translation>获取并打开</translation>
    </message>
    <message>
      <source>1 study found.</source>
      <translation>找到 1 项检查。</translation>
    </message>
    <message>
      <source>Some archives find no letters beyond A to Z over DICOMweb. Write * in their places, and one at the end: M*ller*.</source>
      <translation>有些归档系统通过 DICOMweb 只能查到 A 到 Z 的字母。请用 * 代替其他字母，并在末尾加一个：M*ller*。</translation>
    </message>
    <message>
      <source>{} sent nothing.</source>
      <translation>{} 未发送任何内容。</translation>
    </message>
    <message>
      <source>It may not offer C-GET.</source>
      <translation>该节点可能不支持 C-GET。</translation>
    </message>
    <message>
      <source>Fetching from {}…</source>
      <translation>正在从 {} 获取…</translation>
    </message>
    <message>
      <source>Asking {}…</source>
      <translation>正在查询 {}…</translation>
    </message>
    <message>
      <source>The station has more: narrow the search.</source>
      <translation>该站点还有更多检查：请缩小查找范围。</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>停止</translation>
    </message>
    <message>
      <source>Stopped.</source>
      <translation>已停止。</translation>
    </message>
    <message>
      <source>{} answers.</source>
      <translation>{} 有应答。</translation>
    </message>
    <message>
      <source>Stopped. What was written stays.</source>
      <translation>已停止。已写入的内容保留。</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>资料库</translation>
    </message>
    <message>
      <source>By hand</source>
      <translation>手动</translation>
    </message>
    <message>
      <source>Left drag: move it, with Shift turn it; the arrows do it in small steps</source>
      <translation>左键拖动：移动；按住 Shift：旋转；方向键以小步进行</translation>
    </message>
    <message>
      <source>Numbers…</source>
      <translation>数值…</translation>
    </message>
    <message>
      <source>Where the second series lies, in millimetres and degrees, to be typed</source>
      <translation>第二序列的位置，以毫米和度表示，可输入</translation>
    </message>
    <message>
      <source>Register anew</source>
      <translation>重新配准</translation>
    </message>
    <message>
      <source>Find the position by the pictures, whatever the files say</source>
      <translation>根据图像确定位置，不论文件如何记录</translation>
    </message>
    <message>
      <source>Take away</source>
      <translation>移除</translation>
    </message>
    <message>
      <source>Opacity of the second series</source>
      <translation>第二序列的不透明度</translation>
    </message>
    <message>
      <source>The second series is darkest at this value</source>
      <translation>第二序列在此值时最暗</translation>
    </message>
    <message>
      <source>The second series is brightest at this value</source>
      <translation>第二序列在此值时最亮</translation>
    </message>
    <message>
      <source>The first series less the second: of one modality, in one unit</source>
      <translation>第一序列减去第二序列：须为同一模态、同一单位</translation>
    </message>
    <message>
      <source>Colours of the second series</source>
      <translation>第二序列的颜色</translation>
    </message>
    <message>
      <source>Difference</source>
      <translation>差值</translation>
    </message>
    <message>
      <source>Fusion and registration</source>
      <translation>融合与配准</translation>
    </message>
    <message>
      <source>&amp;Fuse with another series…</source>
      <translation>与另一序列融合(&amp;F)…</translation>
    </message>
    <message>
      <source>&amp;More of the second series</source>
      <translation>增强第二序列(&amp;M)</translation>
    </message>
    <message>
      <source>&amp;Less of the second series</source>
      <translation>减弱第二序列(&amp;L)</translation>
    </message>
    <message>
      <source>&amp;Take the second series away</source>
      <translation>移除第二序列(&amp;T)</translation>
    </message>
    <message>
      <source>&amp;Register another series…</source>
      <translation>配准另一序列(&amp;R)…</translation>
    </message>
    <message>
      <source>Mo&amp;ve the second series by hand</source>
      <translation>手动移动第二个序列(&amp;V)</translation>
    </message>
    <message>
      <source>&amp;Place it by numbers…</source>
      <translation>按数值放置(&amp;P)…</translation>
    </message>
    <message>
      <source>Lay &amp;another series over by hand…</source>
      <translation>手动叠加另一个序列(&amp;A)…</translation>
    </message>
    <message>
      <source>Show another series over this one, registered where that is needed</source>
      <translation>将另一序列叠加显示在此序列上，必要时进行配准</translation>
    </message>
    <message>
      <source>Find how a prior lies to this series, so that both scroll together</source>
      <translation>确定既往检查与此序列的位置关系，使两者同步滚动</translation>
    </message>
    <message>
      <source>Where a registration fails: middle on middle, to be moved by hand</source>
      <translation>配准失败时：中心对中心叠加，再手动移动</translation>
    </message>
    <message>
      <source>Show a series of several slices first, and wait until it is loaded.</source>
      <translation>请先显示一个多层面的序列，并等待其加载完成。</translation>
    </message>
    <message>
      <source>Loading {}…</source>
      <translation>正在加载 {}…</translation>
    </message>
    <message>
      <source>Registering {}…</source>
      <translation>正在配准 {}…</translation>
    </message>
    <message>
      <source>The two series could not be registered: they are not shown together.</source>
      <translation>两个序列无法配准：不会叠加显示。</translation>
    </message>
    <message>
      <source>The registration is doubtful: check it at edges before use.</source>
      <translation>配准结果可疑：使用前请在边缘处核对。</translation>
    </message>
    <message>
      <source>Viewports of {} now go to the same place ({}).</source>
      <translation>{} 的视口现在会转到同一位置({})。</translation>
    </message>
    <message>
      <source>Drag it to where it belongs; with Shift a drag turns it.</source>
      <translation>将其拖到应在的位置；按住 Shift 拖动则旋转。</translation>
    </message>
    <message>
      <source>Fuse with {}</source>
      <translation>与 {} 融合</translation>
    </message>
    <message>
      <source>Register {}</source>
      <translation>配准 {}</translation>
    </message>
    <message>
      <source>Which series over this one?</source>
      <translation>将哪个序列叠加到此序列上？</translation>
    </message>
    <message>
      <source>Register which series with this one?</source>
      <translation>将哪个序列与此序列配准？</translation>
    </message>
    <message>
      <source>Picture → Fusion and registration can lay one over the other by hand.</source>
      <translation>可在“图像 → 融合与配准”中手动叠加。</translation>
    </message>
    <message>
      <source>The place of {} is known now ({}). Its slices run in another direction: the 3-D cursor (X) and the reference lines show the same place.</source>
      <translation>{} 的位置现已确定（{}）。其切面方向不同：三维光标（X）和参考线显示同一位置。</translation>
    </message>
    <message>
      <source>{} – of another patient</source>
      <translation>{} – 患者不同</translation>
    </message>
    <message>
      <source>No other series of several slices is open</source>
      <translation>没有打开其他多层面序列</translation>
    </message>
    <message>
      <source>Take {} away</source>
      <translation>移除 {}</translation>
    </message>
    <message>
      <source>Values of the second series</source>
      <translation>第二序列的数值</translation>
    </message>
    <message>
      <source>Opacity {} %</source>
      <translation>不透明度 {} %</translation>
    </message>
    <message>
      <source>Negative: {}</source>
      <translation>负值：{}</translation>
    </message>
    <message>
      <source>Place of the second series</source>
      <translation>第二序列的位置</translation>
    </message>
    <message>
      <source>As its file says</source>
      <translation>按文件所述</translation>
    </message>
    <message>
      <source>In the patient's directions, from where its file puts it; turned about its middle.</source>
      <translation>按患者方向，相对于文件给出的位置；绕其中心旋转。</translation>
    </message>
    <message>
      <source>To the left</source>
      <translation>向左</translation>
    </message>
    <message>
      <source>to the right</source>
      <translation>向右</translation>
    </message>
    <message>
      <source>To the back</source>
      <translation>向后</translation>
    </message>
    <message>
      <source>to the front</source>
      <translation>向前</translation>
    </message>
    <message>
      <source>To the head</source>
      <translation>向头侧</translation>
    </message>
    <message>
      <source>to the feet</source>
      <translation>向足侧</translation>
    </message>
    <message>
      <source>About left–right</source>
      <translation>绕左右轴</translation>
    </message>
    <message>
      <source>Positive: the back goes to the head</source>
      <translation>正值：背侧转向头侧</translation>
    </message>
    <message>
      <source>About front–back</source>
      <translation>绕前后轴</translation>
    </message>
    <message>
      <source>Positive: the head goes to the left</source>
      <translation>正值：头侧转向左侧</translation>
    </message>
    <message>
      <source>About head–feet</source>
      <translation>绕头足轴</translation>
    </message>
    <message>
      <source>Positive: the left goes to the back</source>
      <translation>正值：左侧转向背侧</translation>
    </message>
    <message>
      <source>Moved</source>
      <translation>平移</translation>
    </message>
    <message>
      <source>Turned</source>
      <translation>旋转</translation>
    </message>
    <message>
      <source>This view shows the first series only: move the second one in slices.</source>
      <translation>此视图仅显示第一个序列：请在层面中移动第二个序列。</translation>
    </message>
    <message>
      <source>Back where it was</source>
      <translation>已回到原位</translation>
    </message>
    <message>
      <source>Place {} by hand</source>
      <translation>手动放置 {}</translation>
    </message>
    <message>
      <source>Moved by {} mm</source>
      <translation>移动 {} mm</translation>
    </message>
    <message>
      <source>Turned by {}°</source>
      <translation>旋转 {}°</translation>
    </message>
    <message>
      <source>No second series lies over this picture: Ctrl+F lays one over.</source>
      <translation>此图像上没有第二个序列：按 Ctrl+F 叠加一个。</translation>
    </message>
    <message>
      <source>aligned by registration: {word}, {residual} mm consistent; moved {shift} mm, {degrees}°</source>
      <translation>经配准对齐：{word}，一致性 {residual} mm；移动 {shift} mm、{degrees}°</translation>
    </message>
    <message>
      <source>aligned by registration: {word}, {residual} mm consistent; moved {shift} mm, {degrees}° from where it lay by hand</source>
      <translation>经配准对齐：{word}，一致性 {residual} mm；相对手动位置移动 {shift} mm、{degrees}°</translation>
    </message>
    <message>
      <source>registered: {}, {} mm consistent</source>
      <translation>已配准：{}，一致性 {} mm</translation>
    </message>
    <message>
      <source>Shift {shift} mm, rotation {degrees}°</source>
      <translation>平移 {shift} mm，旋转 {degrees}°</translation>
    </message>
    <message>
      <source>A second series lies over this one ({}), but its files are not open.</source>
      <translation>此序列上叠加了第二序列({})，但其文件未打开。</translation>
    </message>
    <message>
      <source>Shift {shift} mm, rotation {degrees}° from where it lay by hand</source>
      <translation>相对手动位置平移 {shift} mm，旋转 {degrees}°</translation>
    </message>
    <message>
      <source>The figures cannot tell whose body it is: look at edges that both series show.</source>
      <translation>这些数字无法判断是谁的身体：请查看两个序列都显示的边缘。</translation>
    </message>
    <message>
      <source>{} lies over this series, but was not loaded. Fuse it again to try.</source>
      <translation>{} 叠加在此序列上，但未载入。请再次融合以重试。</translation>
    </message>
    <message>
      <source>Difference: less {}, {} %</source>
      <translation>差值：减去 {}，{} %</translation>
    </message>
    <message>
      <source>Fused: {}, {} %</source>
      <translation>已融合：{}，{} %</translation>
    </message>
    <message>
      <source>good</source>
      <translation>良好</translation>
    </message>
    <message>
      <source>doubtful</source>
      <translation>可疑</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>失败</translation>
    </message>
    <message>
      <source>placed by hand</source>
      <translation>手动放置</translation>
    </message>
    <message>
      <source>same frame of reference</source>
      <translation>相同参考坐标系</translation>
    </message>
    <message>
      <source>of another patient!</source>
      <translation>患者不同！</translation>
    </message>
    <message>
      <source>Registration: {}</source>
      <translation>配准：{}</translation>
    </message>
    <message>
      <source>Back from the other side: {} mm off in the mean</source>
      <translation>往返配准：平均偏差 {} mm</translation>
    </message>
    <message>
      <source>Similarity (mutual information, from 1 to 2): {before} before, {after} now</source>
      <translation>相似度（互信息，1 至 2）：之前 {before}，现在 {after}</translation>
    </message>
    <message>
      <source>Overlap: {} % of the smaller field of view</source>
      <translation>重叠：较小视野的 {} %</translation>
    </message>
    <message>
      <source>Second series: {}</source>
      <translation>第二序列：{}</translation>
    </message>
    <message>
      <source>difference {} {}</source>
      <translation>差值 {} {}</translation>
    </message>
    <message>
      <source>Slices</source>
      <translation>层面</translation>
    </message>
    <message>
      <source>Wheel</source>
      <translation>滚轮</translation>
    </message>
    <message>
      <source>Grey levels (Window tool)</source>
      <translation>灰度（调窗工具）</translation>
    </message>
    <message>
      <source>Left drag: right = wider, down = darker</source>
      <translation>左键拖动：向右 = 更宽，向下 = 更暗</translation>
    </message>
    <message>
      <source>Pan</source>
      <translation>平移</translation>
    </message>
    <message>
      <source>Middle drag</source>
      <translation>中键拖动</translation>
    </message>
    <message>
      <source>Zoom</source>
      <translation>缩放</translation>
    </message>
    <message>
      <source>Right drag, or Ctrl + wheel at the cursor</source>
      <translation>右键拖动，或 Ctrl + 滚轮（以光标为中心）</translation>
    </message>
    <message>
      <source>The picture's commands</source>
      <translation>图像的命令</translation>
    </message>
    <message>
      <source>Right click</source>
      <translation>右键单击</translation>
    </message>
    <message>
      <source>Fine</source>
      <translation>精细</translation>
    </message>
    <message>
      <source>Shift while dragging</source>
      <translation>拖动时按 Shift</translation>
    </message>
    <message>
      <source>Coarse</source>
      <translation>粗略</translation>
    </message>
    <message>
      <source>Ctrl while dragging</source>
      <translation>拖动时按 Ctrl</translation>
    </message>
    <message>
      <source>Select a finding</source>
      <translation>选择一个发现</translation>
    </message>
    <message>
      <source>Click on it</source>
      <translation>单击它</translation>
    </message>
    <message>
      <source>The same place in all viewports</source>
      <translation>所有视口中的同一位置</translation>
    </message>
    <message>
      <source>Shift and move</source>
      <translation>按 Shift 移动</translation>
    </message>
    <message>
      <source>One viewport large, and back</source>
      <translation>放大一个视口，再恢复</translation>
    </message>
    <message>
      <source>Double click</source>
      <translation>双击</translation>
    </message>
    <message>
      <source>Change places with another viewport</source>
      <translation>与另一个视口互换位置</translation>
    </message>
    <message>
      <source>Drag the grip at the top of the picture there</source>
      <translation>将图像上方的拖柄拖到那里</translation>
    </message>
    <message>
      <source>In the window of a document</source>
      <translation>在文档窗口中</translation>
    </message>
    <message>
      <source>Mouse</source>
      <translation>鼠标</translation>
    </message>
    <message>
      <source>Keyboard</source>
      <translation>键盘</translation>
    </message>
    <message>
      <source>Research use only – not for diagnosis.</source>
      <translation>仅供研究使用 – 不得用于诊断。</translation>
    </message>
    <message>
      <source>Shows DICOM series, finds lesions in them, and shows what a history says.</source>
      <translation>显示 DICOM 序列，在其中发现病灶，并显示病史所提示的内容。</translation>
    </message>
    <message>
      <source>Licence: Apache 2.0</source>
      <translation>许可证：Apache 2.0</translation>
    </message>
    <message>
      <source>Window presets of the modality</source>
      <translation>该设备类型的窗预设</translation>
    </message>
    <message>
      <source>Over time</source>
      <translation>随时间</translation>
    </message>
    <message>
      <source>In words</source>
      <translation>文字说明</translation>
    </message>
    <message>
      <source>Wheel over the curve, or Ctrl and wheel: zoom. Drag: move in time. Double click: show all. Keys: up and down choose a line, left and right its values, + and − zoom, Shift with left and right moves, Home shows all, Enter opens a study.</source>
      <translation>在曲线上滚轮，或 Ctrl 加滚轮：缩放。拖动：在时间上移动。双击：显示全部。按键：上下选择一行，左右选择其数值，+ 和 − 缩放，Shift 加左右移动，Home 显示全部，Enter 打开检查。</translation>
    </message>
    <message>
      <source>Patient history over time</source>
      <translation>患者病史随时间变化</translation>
    </message>
    <message>
      <source>Treatments</source>
      <translation>治疗</translation>
    </message>
    <message>
      <source>Conditions</source>
      <translation>疾病</translation>
    </message>
    <message>
      <source>Imaging</source>
      <translation>影像</translation>
    </message>
    <message>
      <source>Measurements</source>
      <translation>测量</translation>
    </message>
    <message>
      <source>high</source>
      <translation>偏高</translation>
    </message>
    <message>
      <source>low</source>
      <translation>偏低</translation>
    </message>
    <message>
      <source>Simple model</source>
      <translation>简单模型</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>Population</source>
      <translation>人群</translation>
    </message>
    <message>
      <source>What if</source>
      <translation>假设</translation>
    </message>
    <message>
      <source>Studies</source>
      <translation>检查</translation>
    </message>
    <message>
      <source>no value yet</source>
      <translation>尚无数值</translation>
    </message>
    <message>
      <source>no usable value</source>
      <translation>无可用数值</translation>
    </message>
    <message>
      <source>Risk over the value</source>
      <translation>风险随数值变化</translation>
    </message>
    <message>
      <source>Training population</source>
      <translation>训练人群</translation>
    </message>
    <message>
      <source>Imaging study</source>
      <translation>影像检查</translation>
    </message>
    <message>
      <source>Reference</source>
      <translation>参考范围</translation>
    </message>
    <message>
      <source>Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec</source>
      <translation>1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月</translation>
    </message>
    <message>
      <source>h</source>
      <translation>小时</translation>
    </message>
    <message>
      <source>d</source>
      <translation>天</translation>
    </message>
    <message>
      <source>y</source>
      <translation>年</translation>
    </message>
    <message>
      <source>Hours since {}</source>
      <translation>自{}起的小时数</translation>
    </message>
    <message>
      <source>Days since {}</source>
      <translation>自{}起的天数</translation>
    </message>
    <message>
      <source>Years since {}</source>
      <translation>自{}起的年数</translation>
    </message>
    <message>
      <source>admission</source>
      <translation>入院</translation>
    </message>
    <message>
      <source>first visit</source>
      <translation>首次就诊</translation>
    </message>
    <message>
      <source>first date</source>
      <translation>首个日期</translation>
    </message>
    <message>
      <source>at {}</source>
      <translation>于 {}</translation>
    </message>
    <message>
      <source>on {}</source>
      <translation>于 {}</translation>
    </message>
    <message>
      <source>{day} {month}</source>
      <translation>{month}{day}日</translation>
    </message>
    <message>
      <source>{} since {}</source>
      <translation>{}（自{}起）</translation>
    </message>
    <message>
      <source>since {}</source>
      <translation>自 {} 起</translation>
    </message>
    <message>
      <source>from {} to {}</source>
      <translation>{} 至 {}</translation>
    </message>
    <message>
      <source>{month} {year}</source>
      <translation>{year}年{month}</translation>
    </message>
    <message>
      <source>months</source>
      <translation>月</translation>
    </message>
    <message>
      <source>Patients with the event over time, by treatment</source>
      <translation>按治疗分组的随时间发生事件的患者</translation>
    </message>
    <message>
      <source>The history of “{}” was closed: these are another patient's pictures.</source>
      <translation>已关闭“{}”的病史：这些是另一位患者的图像。</translation>
    </message>
    <message>
      <source>The model is asked as soon as it is free…</source>
      <translation>模型空闲后即开始判断…</translation>
    </message>
    <message>
      <source>Reading {}…</source>
      <translation>正在读取 {}…</translation>
    </message>
    <message>
      <source>Shown on your wish although this history is not what the model was made for; the figures may be wrong:</source>
      <translation>应您的要求显示，尽管该模型并不适用于此病史；数字可能有误：</translation>
    </message>
    <message>
      <source>No risk is shown: this history is not what the model was made for.</source>
      <translation>不显示风险：该模型不适用于此病史。</translation>
    </message>
    <message>
      <source>Actions</source>
      <translation>操作</translation>
    </message>
    <message>
      <source>Open, copy, save or print</source>
      <translation>打开、复制、保存或打印</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>结局</translation>
    </message>
    <message>
      <source>Newest risk</source>
      <translation>最新风险</translation>
    </message>
    <message>
      <source>What the simple model and the population say</source>
      <translation>简单模型与人群的结果</translation>
    </message>
    <message>
      <source>Intended use</source>
      <translation>预期用途</translation>
    </message>
    <message>
      <source>Notice</source>
      <translation>提示</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Close this notice</source>
      <translation>关闭此提示</translation>
    </message>
    <message>
      <source>From {} on</source>
      <translation>自 {} 起</translation>
    </message>
    <message>
      <source>{}:</source>
      <translation>{}：</translation>
    </message>
    <message>
      <source>and {} more, under In words.</source>
      <translation>另有 {} 条，见“文字说明”。</translation>
    </message>
    <message>
      <source>No patient history is open.</source>
      <translation>没有打开的患者病史。</translation>
    </message>
    <message>
      <source>Open a history…</source>
      <translation>打开病史…</translation>
    </message>
    <message>
      <source>Open a patient history</source>
      <translation>打开患者病史</translation>
    </message>
    <message>
      <source>Patient history</source>
      <translation>患者病史</translation>
    </message>
    <message>
      <source>Show anyway</source>
      <translation>仍然显示</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>原因</translation>
    </message>
    <message>
      <source>Open another history…</source>
      <translation>打开另一份病史…</translation>
    </message>
    <message>
      <source>Close this history</source>
      <translation>关闭此病史</translation>
    </message>
    <message>
      <source>Copy as text</source>
      <translation>复制为文本</translation>
    </message>
    <message>
      <source>Copy as picture</source>
      <translation>复制为图片</translation>
    </message>
    <message>
      <source>Save as picture…</source>
      <translation>另存为图片…</translation>
    </message>
    <message>
      <source>Save as PDF…</source>
      <translation>另存为 PDF…</translation>
    </message>
    <message>
      <source>How to move in time</source>
      <translation>如何在时间轴上移动</translation>
    </message>
    <message>
      <source>Save as picture</source>
      <translation>另存为图片</translation>
    </message>
    <message>
      <source>Save as PDF</source>
      <translation>另存为 PDF</translation>
    </message>
    <message>
      <source>Treatments compared</source>
      <translation>治疗比较</translation>
    </message>
    <message>
      <source>Patient history {}</source>
      <translation>患者病史 {}</translation>
    </message>
    <message>
      <source>What moved the newest risk: log odds, left lowers, right raises</source>
      <translation>影响最新风险的因素：对数优势，左降低，右升高</translation>
    </message>
    <message>
      <source>1 more line of the time axis is not on this page.</source>
      <translation>时间轴上还有 1 行未列在本页。</translation>
    </message>
    <message>
      <source>{} cannot be written.</source>
      <translation>无法写入 {}。</translation>
    </message>
    <message>
      <source>{} more lines of the time axis are not on this page.</source>
      <translation>时间轴上还有 {} 行未列在本页。</translation>
    </message>
    <message>
      <source>1 value</source>
      <translation>1 个数值</translation>
    </message>
    <message>
      <source>Newest values</source>
      <translation>最新数值</translation>
    </message>
    <message>
      <source>This history is not what the model was made for:</source>
      <translation>该模型不适用于此病史：</translation>
    </message>
    <message>
      <source>What moved the newest risk (log odds):</source>
      <translation>影响最新风险的因素（对数优势）：</translation>
    </message>
    <message>
      <source>{} values</source>
      <translation>{} 个数值</translation>
    </message>
    <message>
      <source>Green bands: reference ranges of healthy adults; your laboratory's own go before.</source>
      <translation>绿色带：健康成人参考范围；以您实验室的范围为准。</translation>
    </message>
    <message>
      <source>There is no risk to explain.</source>
      <translation>没有可解释的风险。</translation>
    </message>
    <message>
      <source>This model gives no contributions.</source>
      <translation>该模型不提供贡献值。</translation>
    </message>
    <message>
      <source>Contributions to the risk, largest first</source>
      <translation>对风险的贡献，最大的在前</translation>
    </message>
    <message>
      <source>Key of the bars</source>
      <translation>条形图图例</translation>
    </message>
    <message>
      <source>What the model makes of this history</source>
      <translation>模型对此病史的解读</translation>
    </message>
    <message>
      <source>Model and version</source>
      <translation>模型与版本</translation>
    </message>
    <message>
      <source>{}, in log odds: ◀ left lowers, right raises ▶. Choose a row to see when.</source>
      <translation>{}，对数优势：◀ 左降低，右升高 ▶。选择一行查看发生时间。</translation>
    </message>
    <message>
      <source>Record of the history</source>
      <translation>病史记录</translation>
    </message>
    <message>
      <source>Model that judges the history</source>
      <translation>评估病史的模型</translation>
    </message>
    <message>
      <source>Anonymous</source>
      <translation>匿名</translation>
    </message>
    <message>
      <source>The history is not that of the patient in the pictures, or does not say whose it is.</source>
      <translation>该病史不属于图像中的患者，或未说明属于谁。</translation>
    </message>
    <message>
      <source>The history does not say whose it is, the pictures are of “{}”.</source>
      <translation>病史未注明属于谁，图像属于“{}”。</translation>
    </message>
    <message>
      <source>{} ({}): not made for this</source>
      <translation>{}（{}）：不适用</translation>
    </message>
    <message>
      <source>Record {}</source>
      <translation>记录 {}</translation>
    </message>
    <message>
      <source>The history is of “{}”, the pictures are of “{}”.</source>
      <translation>病史属于“{}”，图像属于“{}”。</translation>
    </message>
    <message>
      <source>Smoking</source>
      <translation>吸烟</translation>
    </message>
    <message>
      <source>Ascites</source>
      <translation>腹水</translation>
    </message>
    <message>
      <source>Hepatomegaly</source>
      <translation>肝大</translation>
    </message>
    <message>
      <source>Spider naevi</source>
      <translation>蜘蛛痣</translation>
    </message>
    <message>
      <source>Oedema</source>
      <translation>水肿</translation>
    </message>
    <message>
      <source>Histological stage</source>
      <translation>组织学分期</translation>
    </message>
    <message>
      <source>Fatty liver disease</source>
      <translation>脂肪肝病</translation>
    </message>
    <message>
      <source>Diabetes</source>
      <translation>糖尿病</translation>
    </message>
    <message>
      <source>Hypertension</source>
      <translation>高血压</translation>
    </message>
    <message>
      <source>Dyslipidaemia</source>
      <translation>血脂异常</translation>
    </message>
    <message>
      <source>Myocardial infarction</source>
      <translation>心肌梗死</translation>
    </message>
    <message>
      <source>Angina or ischaemia</source>
      <translation>心绞痛或缺血</translation>
    </message>
    <message>
      <source>Atrial fibrillation</source>
      <translation>心房颤动</translation>
    </message>
    <message>
      <source>Heart failure</source>
      <translation>心力衰竭</translation>
    </message>
    <message>
      <source>Cardiac arrest</source>
      <translation>心搏骤停</translation>
    </message>
    <message>
      <source>Shock index</source>
      <translation>休克指数</translation>
    </message>
    <message>
      <source>{}: {} patients, {} events. {} of {} days free of {} (95 % interval {} to {}); by then {} in {} ({}).</source>
      <translation>{}：{} 名患者，{} 个事件。无事件天数 {} / {}（事件为{}；95 % 区间 {} 至 {}）；至此时 {}：{}（{}）。</translation>
    </message>
    <message>
      <source>Open a trial…</source>
      <translation>打开试验…</translation>
    </message>
    <message>
      <source>Trial</source>
      <translation>试验</translation>
    </message>
    <message>
      <source>Treatment A</source>
      <translation>治疗 A</translation>
    </message>
    <message>
      <source>Treatment B</source>
      <translation>治疗 B</translation>
    </message>
    <message>
      <source>Only patients like this one</source>
      <translation>仅限与此患者相似者</translation>
    </message>
    <message>
      <source>By what patients are like this one</source>
      <translation>与此患者相似的依据</translation>
    </message>
    <message>
      <source>Comparison of the treatments</source>
      <translation>治疗比较</translation>
    </message>
    <message>
      <source>Each treatment by itself</source>
      <translation>各治疗单独情况</translation>
    </message>
    <message>
      <source>{}: 1 patient</source>
      <translation>{}：1 名患者</translation>
    </message>
    <message>
      <source>{}: {} patients</source>
      <translation>{}：{} 名患者</translation>
    </message>
    <message>
      <source>Comparing…</source>
      <translation>正在比较…</translation>
    </message>
    <message>
      <source>The nearest third by {}</source>
      <translation>按 {} 最接近的三分之一</translation>
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
      <translation>没有打开的试验。</translation>
    </message>
    <message>
      <source>Treatments can be compared only where a lot decided who got which. Open the table of a randomised trial; from one patient's history no effect of a treatment can be told.</source>
      <translation>只有随机分配治疗时才能比较治疗。请打开随机试验的数据表；从单个患者的病史无法得出治疗效果。</translation>
    </message>
    <message>
      <source>The table has one treatment only; two are compared.</source>
      <translation>表中只有一种治疗；需要两种才能比较。</translation>
    </message>
    <message>
      <source>{} years</source>
      <translation>{} 岁</translation>
    </message>
    <message>
      <source>Choose two different treatments.</source>
      <translation>请选择两种不同的治疗。</translation>
    </message>
    <message>
      <source>Outside the range of this trial: {}</source>
      <translation>超出本试验的范围：{}</translation>
    </message>
    <message>
      <source>The model's response, not the effect of a treatment.</source>
      <translation>这是模型的响应，不是治疗的效果。</translation>
    </message>
    <message>
      <source>Value to change</source>
      <translation>要更改的数值</translation>
    </message>
    <message>
      <source>Changed value</source>
      <translation>更改后的数值</translation>
    </message>
    <message>
      <source>What the model would say</source>
      <translation>模型会给出的结果</translation>
    </message>
    <message>
      <source>As measured</source>
      <translation>实测值</translation>
    </message>
    <message>
      <source>Caution</source>
      <translation>注意</translation>
    </message>
    <message>
      <source>Newest {}: {}. Move the slider.</source>
      <translation>最新{}：{}。请移动滑块。</translation>
    </message>
    <message>
      <source>Asking the model…</source>
      <translation>正在询问模型…</translation>
    </message>
    <message>
      <source>Research use only – not for diagnosis</source>
      <translation>仅供研究使用 – 不得用于诊断</translation>
    </message>
    <message>
      <source>days</source>
      <translation>天</translation>
    </message>
    <message>
      <source>gradient boosting on summaries</source>
      <translation>基于汇总值的梯度提升</translation>
    </message>
    <message>
      <source>logistic regression on summaries</source>
      <translation>基于汇总值的逻辑回归</translation>
    </message>
    <message>
      <source>weight</source>
      <translation>体重</translation>
    </message>
    <message>
      <source>Age</source>
      <translation>年龄</translation>
    </message>
    <message>
      <source>Sex</source>
      <translation>性别</translation>
    </message>
    <message>
      <source>Height</source>
      <translation>身高</translation>
    </message>
    <message>
      <source>Weight</source>
      <translation>体重</translation>
    </message>
    <message>
      <source>death without transplant</source>
      <translation>未移植死亡</translation>
    </message>
    <message>
      <source>transplant</source>
      <translation>移植</translation>
    </message>
    <message>
      <source>during this hospital stay</source>
      <translation>本次住院期间</translation>
    </message>
    <message>
      <source>2 years</source>
      <translation>2 年</translation>
    </message>
    <message>
      <source>3 years</source>
      <translation>3 年</translation>
    </message>
    <message>
      <source>5 years</source>
      <translation>5 年</translation>
    </message>
    <message>
      <source>male</source>
      <translation>男</translation>
    </message>
    <message>
      <source>female</source>
      <translation>女</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>未知</translation>
    </message>
    <message>
      <source>range unknown</source>
      <translation>范围未知</translation>
    </message>
    <message>
      <source>hardly changes the risk</source>
      <translation>几乎不改变风险</translation>
    </message>
    <message>
      <source>raises the risk strongly</source>
      <translation>显著升高风险</translation>
    </message>
    <message>
      <source>lowers the risk strongly</source>
      <translation>显著降低风险</translation>
    </message>
    <message>
      <source>no value</source>
      <translation>无数值</translation>
    </message>
    <message>
      <source>Risk of {}</source>
      <translation>风险：{}</translation>
    </message>
    <message>
      <source>{} from {} on</source>
      <translation>{}（自 {} 起）</translation>
    </message>
    <message>
      <source>{} says {} · training population {}</source>
      <translation>{}：{} · 训练人群 {}</translation>
    </message>
    <message>
      <source>The simple model</source>
      <translation>简单模型</translation>
    </message>
    <message>
      <source>population</source>
      <translation>人群</translation>
    </message>
    <message>
      <source>raises the risk slightly</source>
      <translation>略微升高风险</translation>
    </message>
    <message>
      <source>lowers the risk slightly</source>
      <translation>略微降低风险</translation>
    </message>
    <message>
      <source>raises the risk</source>
      <translation>升高风险</translation>
    </message>
    <message>
      <source>lowers the risk</source>
      <translation>降低风险</translation>
    </message>
    <message>
      <source>{} (odds × {})</source>
      <translation>{}（优势 × {}）</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>是</translation>
    </message>
    <message>
      <source>no</source>
      <translation>否</translation>
    </message>
    <message>
      <source>Stopped. What was read so far is in the library.</source>
      <translation>已停止。目前已读取的内容已在资料库中。</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>打开</translation>
    </message>
    <message>
      <source>{} holds DICOM pictures.</source>
      <translation>{} 包含 DICOM 图像。</translation>
    </message>
    <message>
      <source>Name, ID, date, modality, body part…</source>
      <translation>姓名、ID、日期、设备类型、部位…</translation>
    </message>
    <message>
      <source>Search the library</source>
      <translation>搜索资料库</translation>
    </message>
    <message>
      <source>Make again from the files</source>
      <translation>从文件重新建立</translation>
    </message>
    <message>
      <source>Reads all folders that were opened before once more. No file is changed.</source>
      <translation>重新读取以前打开过的所有文件夹。不修改任何文件。</translation>
    </message>
    <message>
      <source>Patients and studies of the library</source>
      <translation>资料库中的患者与检查</translation>
    </message>
    <message>
      <source>No name</source>
      <translation>无姓名</translation>
    </message>
    <message>
      <source>1 series</source>
      <translation>1 个序列</translation>
    </message>
    <message numerus="yes">
      <source>%n series</source>
      <translation>
        <numerusform>%n 个序列</numerusform>
      </translation>
    </message>
    <message>
      <source>Forget this patient (the files stay)</source>
      <translation>移除此患者（文件保留）</translation>
    </message>
    <message>
      <source>Nothing in the library holds these words.</source>
      <translation>资料库中没有包含这些词的内容。</translation>
    </message>
    <message>
      <source>Everything you open is listed here, and found again by its words.</source>
      <translation>您打开的一切都列在这里，可按文字找到。</translation>
    </message>
    <message>
      <source>Study without a date</source>
      <translation>无日期的检查</translation>
    </message>
    <message>
      <source>Double click or Enter opens it.</source>
      <translation>双击或按 Enter 打开。</translation>
    </message>
    <message>
      <source>Tools</source>
      <translation>工具</translation>
    </message>
    <message>
      <source>&amp;Copy lesion</source>
      <translation>复制病灶(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Copy measurement</source>
      <translation>复制测量(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Paste lesion here</source>
      <translation>在此粘贴病灶(&amp;P)</translation>
    </message>
    <message>
      <source>&amp;Paste measurement here</source>
      <translation>在此粘贴测量(&amp;P)</translation>
    </message>
    <message>
      <source>&amp;Delete lesion</source>
      <translation>删除病灶(&amp;D)</translation>
    </message>
    <message>
      <source>&amp;Delete measurement</source>
      <translation>删除测量(&amp;D)</translation>
    </message>
    <message>
      <source>&amp;Show measurement again</source>
      <translation>重新显示测量(&amp;H)</translation>
    </message>
    <message>
      <source>This study has, under another patient ID or name: {}.</source>
      <translation>此检查在另一患者ID或姓名下有：{}。</translation>
    </message>
    <message>
      <source>Take over what is of the same patient.</source>
      <translation>如属同一患者，请沿用。</translation>
    </message>
    <message>
      <source>The images of this measurement are not open. Open their folder too.</source>
      <translation>该测量所属图像未打开。请同时打开其文件夹。</translation>
    </message>
    <message>
      <source>This was measured on a reformatted plane: show its planes first.</source>
      <translation>该测量位于重建平面上：请先显示其平面。</translation>
    </message>
    <message>
      <source>This was measured on a 3-D view: show its series first.</source>
      <translation>该测量位于三维视图上：请先显示其序列。</translation>
    </message>
    <message>
      <source>The line of the curved reformation that was measured is not here.</source>
      <translation>测量所在曲面重建的折线不在此处。</translation>
    </message>
    <message>
      <source>This was measured in a subtracted run: show it subtracted with the same mask.</source>
      <translation>这是在减影序列中测量的：请以同一蒙片显示减影。</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>撤销(&amp;U)</translation>
    </message>
    <message>
      <source>&amp;Undo: {}</source>
      <translation>撤销(&amp;U)：{}</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>重做(&amp;R)</translation>
    </message>
    <message>
      <source>&amp;Redo: {}</source>
      <translation>重做(&amp;R)：{}</translation>
    </message>
    <message>
      <source>&amp;Hide measurement</source>
      <translation>隐藏测量(&amp;H)</translation>
    </message>
    <message>
      <source>Take over</source>
      <translation>沿用</translation>
    </message>
    <message>
      <source>This was measured when the line had another course.</source>
      <translation>测量时该折线的走向与现在不同。</translation>
    </message>
    <message>
      <source>The file knew the true size of this picture ({}); your calibration overrules it. Undo takes it back.</source>
      <translation>文件已知此图像的真实尺寸（{}）；您的校准将取代它。可用“撤销”恢复。</translation>
    </message>
    <message>
      <source>Forget the calibration</source>
      <translation>取消校准</translation>
    </message>
    <message>
      <source>This picture is measured by your line now (USER).</source>
      <translation>此图像现按您的线测量 (USER)。</translation>
    </message>
    <message>
      <source>{} have another pixel size and stay as they are.</source>
      <translation>{} 幅像素大小不同，保持不变。</translation>
    </message>
    <message>
      <source>How long is this line?</source>
      <translation>这条线有多长？</translation>
    </message>
    <message>
      <source>The file knows the true size of this picture ({}). Are you sure?</source>
      <translation>文件已知此图像的真实尺寸（{}）。确定吗？</translation>
    </message>
    <message>
      <source>Calibrate the series' own pictures, not planes made of them.</source>
      <translation>请校准序列本身的图像，而不是由其重建的平面。</translation>
    </message>
    <message>
      <source>Drag along something whose length you know.</source>
      <translation>请沿已知长度的物体拖动。</translation>
    </message>
    <message>
      <source>Calibrate by {} mm</source>
      <translation>按 {} mm 校准</translation>
    </message>
    <message>
      <source>This picture has no calibration of yours.</source>
      <translation>此图像没有您的校准。</translation>
    </message>
    <message>
      <source>Picture {} is measured by your line now (USER).</source>
      <translation>图像 {} 现按您的线测量 (USER)。</translation>
    </message>
    <message>
      <source>{} pictures are measured by your line now (USER).</source>
      <translation>{} 幅图像现按您的线段测量 (USER)。</translation>
    </message>
    <message>
      <source>So far it is {}.</source>
      <translation>目前为 {}。</translation>
    </message>
    <message>
      <source>Calibrate by a known length</source>
      <translation>按已知长度校准</translation>
    </message>
    <message>
      <source>Length of the line</source>
      <translation>线段长度</translation>
    </message>
    <message>
      <source>Pictures whose files give their pixels another size stay as they are</source>
      <translation>文件给出其他像素大小的图像保持不变</translation>
    </message>
    <message>
      <source>For all {} pictures of the series</source>
      <translation>用于本序列的全部 {} 幅图像</translation>
    </message>
    <message>
      <source>VTI {}</source>
      <translation>VTI {}</translation>
    </message>
    <message>
      <source>PG max {}</source>
      <translation>最大压差 {}</translation>
    </message>
    <message>
      <source>PG mean {}</source>
      <translation>平均压差 {}</translation>
    </message>
    <message>
      <source>progression</source>
      <translation>进展</translation>
    </message>
    <message>
      <source>gone (0 mm)</source>
      <translation>消失 (0 mm)</translation>
    </message>
    <message>
      <source>Length</source>
      <translation>长度</translation>
    </message>
    <message>
      <source>Angle</source>
      <translation>角度</translation>
    </message>
    <message>
      <source>Cobb angle</source>
      <translation>Cobb 角</translation>
    </message>
    <message>
      <source>Long axis</source>
      <translation>长径</translation>
    </message>
    <message>
      <source>Short axis</source>
      <translation>短径</translation>
    </message>
    <message>
      <source>Area</source>
      <translation>面积</translation>
    </message>
    <message>
      <source>Perimeter</source>
      <translation>周长</translation>
    </message>
    <message>
      <source>Mean</source>
      <translation>平均值</translation>
    </message>
    <message>
      <source>SD</source>
      <translation>标准差</translation>
    </message>
    <message>
      <source>Min</source>
      <translation>最小值</translation>
    </message>
    <message>
      <source>Max</source>
      <translation>最大值</translation>
    </message>
    <message>
      <source>Peak</source>
      <translation>峰值</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>数值</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>时间</translation>
    </message>
    <message>
      <source>Velocity</source>
      <translation>速度</translation>
    </message>
    <message>
      <source>Depth</source>
      <translation>深度</translation>
    </message>
    <message>
      <source>Pressure gradient</source>
      <translation>压差</translation>
    </message>
    <message>
      <source>Mean pressure gradient</source>
      <translation>平均压差</translation>
    </message>
    <message>
      <source>Velocity time integral</source>
      <translation>速度时间积分</translation>
    </message>
    <message>
      <source>unequivocal progression</source>
      <translation>明确进展</translation>
    </message>
    <message>
      <source>of a thin plane</source>
      <translation>薄平面的值</translation>
    </message>
    <message>
      <source>too small to measure ({:g} mm)</source>
      <translation>太小无法测量 ({:g} mm)</translation>
    </message>
    <message>
      <source>drag from corner to corner</source>
      <translation>从一角拖到对角</translation>
    </message>
    <message>
      <source>Choose a measurement first.</source>
      <translation>请先选择一个测量。</translation>
    </message>
    <message>
      <source>Choose a lesion first.</source>
      <translation>请先选择一个病灶。</translation>
    </message>
    <message>
      <source>Nu&amp;mber the vertebrae</source>
      <translation>椎体编号(&amp;M)</translation>
    </message>
    <message>
      <source>Region growi&amp;ng</source>
      <translation>区域生长(&amp;N)</translation>
    </message>
    <message>
      <source>drag, or click both ends</source>
      <translation>拖动，或单击两端</translation>
    </message>
    <message>
      <source>click along the way, double click to end</source>
      <translation>沿路径单击，双击结束</translation>
    </message>
    <message>
      <source>drag the first arm to the vertex, click the end of the second</source>
      <translation>将第一边拖到顶点，再单击第二边的端点</translation>
    </message>
    <message>
      <source>drag one line, then the other</source>
      <translation>拖出一条线，再拖另一条</translation>
    </message>
    <message>
      <source>drag the long axis, then click the end of the short one</source>
      <translation>拖出长径，再单击短径端点</translation>
    </message>
    <message>
      <source>draw around it in one go</source>
      <translation>一笔围绕描画</translation>
    </message>
    <message>
      <source>click the corners, double click to close</source>
      <translation>单击各顶点，双击闭合</translation>
    </message>
    <message>
      <source>click a pixel</source>
      <translation>单击一个像素</translation>
    </message>
    <message>
      <source>drag from the tip, then write</source>
      <translation>从箭头尖拖动，然后输入</translation>
    </message>
    <message>
      <source>click, then write</source>
      <translation>单击，然后输入</translation>
    </message>
    <message>
      <source>&amp;Name measurement…</source>
      <translation>命名测量(&amp;N)…</translation>
    </message>
    <message>
      <source>&amp;Fill in the slices between</source>
      <translation>填补中间层面(&amp;F)</translation>
    </message>
    <message>
      <source>Delete the &amp;lesion on all slices</source>
      <translation>删除所有层面上的病灶(&amp;L)</translation>
    </message>
    <message>
      <source>Acc&amp;ept finding</source>
      <translation>接受发现(&amp;E)</translation>
    </message>
    <message>
      <source>Re&amp;ject finding…</source>
      <translation>拒绝发现(&amp;J)…</translation>
    </message>
    <message>
      <source>Another c&amp;lass…</source>
      <translation>其他类别(&amp;L)…</translation>
    </message>
    <message>
      <source>Correct the outl&amp;ine</source>
      <translation>修正轮廓(&amp;I)</translation>
    </message>
    <message>
      <source>&amp;Measure finding</source>
      <translation>测量发现(&amp;M)</translation>
    </message>
    <message>
      <source>&amp;Take the verdict back</source>
      <translation>撤回判断(&amp;T)</translation>
    </message>
    <message>
      <source>Vertebrae: click one and name it, then click others: they count on from it</source>
      <translation>椎体：点击一个并命名，再点击其他椎体，将据此依次编号</translation>
    </message>
    <message>
      <source>Drag from the middle of a lesion to beyond its edge: outlines it on all its slices</source>
      <translation>从病灶中心拖到其边缘之外：在其所有层面上勾画轮廓</translation>
    </message>
    <message>
      <source>Cali&amp;brate by a known length</source>
      <translation>用已知长度校准(&amp;B)</translation>
    </message>
    <message>
      <source>For&amp;get the calibration</source>
      <translation>取消校准(&amp;G)</translation>
    </message>
    <message>
      <source>&amp;Show measurements</source>
      <translation>显示测量(&amp;S)</translation>
    </message>
    <message>
      <source>H&amp;istogram</source>
      <translation>直方图(&amp;I)</translation>
    </message>
    <message>
      <source>C&amp;urve over time</source>
      <translation>时间曲线(&amp;U)</translation>
    </message>
    <message>
      <source>Show &amp;hidden ones too</source>
      <translation>也显示隐藏的(&amp;H)</translation>
    </message>
    <message>
      <source>&amp;Length</source>
      <translation>长度(&amp;L)</translation>
    </message>
    <message>
      <source>&amp;Polyline</source>
      <translation>折线(&amp;P)</translation>
    </message>
    <message>
      <source>&amp;Angle</source>
      <translation>角度(&amp;A)</translation>
    </message>
    <message>
      <source>&amp;Cobb angle</source>
      <translation>Cobb 角(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Two axes (RECIST)</source>
      <translation>双径 (RECIST)(&amp;T)</translation>
    </message>
    <message>
      <source>&amp;Rectangle</source>
      <translation>矩形(&amp;R)</translation>
    </message>
    <message>
      <source>&amp;Ellipse</source>
      <translation>椭圆(&amp;E)</translation>
    </message>
    <message>
      <source>&amp;Freehand outline</source>
      <translation>手绘轮廓(&amp;F)</translation>
    </message>
    <message>
      <source>P&amp;olygon</source>
      <translation>多边形(&amp;O)</translation>
    </message>
    <message>
      <source>Point &amp;value</source>
      <translation>点值(&amp;V)</translation>
    </message>
    <message>
      <source>Arro&amp;w</source>
      <translation>箭头(&amp;W)</translation>
    </message>
    <message>
      <source>Te&amp;xt</source>
      <translation>文字(&amp;X)</translation>
    </message>
    <message>
      <source>There is nothing to undo.</source>
      <translation>没有可撤销的操作。</translation>
    </message>
    <message>
      <source>There is nothing to redo.</source>
      <translation>没有可重做的操作。</translation>
    </message>
    <message>
      <source>On another series at the same place of the patient, as the same lesion</source>
      <translation>在另一序列的患者同一位置，作为同一病灶</translation>
    </message>
    <message>
      <source>Copy a measurement first.</source>
      <translation>请先复制一个测量。</translation>
    </message>
    <message>
      <source>Outline the chosen lesion on the slices left out between those drawn on</source>
      <translation>在已勾画层面之间略过的层面上勾画所选病灶</translation>
    </message>
    <message>
      <source>All outlines in this series that are of the chosen one's lesion</source>
      <translation>本序列中属于所选病灶的所有轮廓</translation>
    </message>
    <message>
      <source>Say why the finding is none; both stay on record</source>
      <translation>说明为何不是病灶；两者均保留记录</translation>
    </message>
    <message>
      <source>Pull at the outline of the chosen finding</source>
      <translation>拖动所选发现的轮廓</translation>
    </message>
    <message>
      <source>Make two axes of the chosen finding, to be followed</source>
      <translation>为所选发现建立双径以便随访</translation>
    </message>
    <message>
      <source>Drag along something whose length you know, then say how long it is</source>
      <translation>沿已知长度的物体拖动，然后输入其长度</translation>
    </message>
    <message>
      <source>Measure this picture by its file again</source>
      <translation>重新按文件测量此图像</translation>
    </message>
    <message>
      <source>How the values inside the chosen region are spread</source>
      <translation>所选区域内数值的分布</translation>
    </message>
    <message>
      <source>Choose a region first.</source>
      <translation>请先选择一个区域。</translation>
    </message>
    <message>
      <source>How the mean of the chosen region changes through a dynamic series</source>
      <translation>所选区域的平均值在动态序列中如何变化</translation>
    </message>
    <message>
      <source>Choose a region or a point first.</source>
      <translation>请先选择一个区域或一个点。</translation>
    </message>
    <message>
      <source>No slice here is known to show the same place of the patient: the copy lies at the same place of this picture. Move it onto the lesion.</source>
      <translation>此处没有已知显示患者同一位置的层面：副本位于此图像的相同位置。请将其移到病灶上。</translation>
    </message>
    <message>
      <source>1 outline pasted</source>
      <translation>已粘贴 1 个轮廓</translation>
    </message>
    <message numerus="yes">
      <source>%n outlines pasted</source>
      <translation>
        <numerusform>已粘贴 %n 个轮廓</numerusform>
      </translation>
    </message>
    <message>
      <source>the lesion on all slices</source>
      <translation>所有层面上的病灶</translation>
    </message>
    <message>
      <source>{} outside this series</source>
      <translation>{} 个在此序列之外</translation>
    </message>
    <message>
      <source>{} beside nearer ones on the same slice</source>
      <translation>{} 个与同一层面上更近的轮廓重复</translation>
    </message>
    <message>
      <source>{} on slices that have this lesion already</source>
      <translation>{} 个所在层面已有此病灶</translation>
    </message>
    <message>
      <source>Copy {}</source>
      <translation>复制 {}</translation>
    </message>
    <message>
      <source>No slice here is known to show the same place of the patient: only the largest outline of the lesion was pasted, at the same place of this picture. Move it onto the lesion.</source>
      <translation>此处没有已知显示患者同一位置的层面：只粘贴了病灶最大的轮廓，位于此图像的相同位置。请将其移到病灶上。</translation>
    </message>
    <message>
      <source>not pasted: {}</source>
      <translation>未粘贴：{}</translation>
    </message>
    <message>
      <source>Copied: {}</source>
      <translation>已复制：{}</translation>
    </message>
    <message>
      <source>Nothing was pasted</source>
      <translation>没有粘贴任何内容</translation>
    </message>
    <message numerus="yes">
      <source>%n pixels, bins of {width} {unit}</source>
      <translation>
        <numerusform>%n 个像素，每组宽 {width} {unit}</numerusform>
      </translation>
    </message>
    <message>
      <source>Histogram</source>
      <translation>直方图</translation>
    </message>
    <message>
      <source>Histogram of {}</source>
      <translation>{} 的直方图</translation>
    </message>
    <message>
      <source>Why it is rejected</source>
      <translation>拒绝的理由</translation>
    </message>
    <message>
      <source>Your class for it</source>
      <translation>您的类别</translation>
    </message>
    <message>
      <source>Accept {}</source>
      <translation>接受 {}</translation>
    </message>
    <message>
      <source>Reject {}</source>
      <translation>拒绝 {}</translation>
    </message>
    <message>
      <source>Class of {}</source>
      <translation>{} 的类别</translation>
    </message>
    <message>
      <source>Outline {}</source>
      <translation>{} 的轮廓</translation>
    </message>
    <message>
      <source>Measure {}</source>
      <translation>测量 {}</translation>
    </message>
    <message>
      <source>Vessel</source>
      <translation>血管</translation>
    </message>
    <message>
      <source>Normal anatomy</source>
      <translation>正常解剖</translation>
    </message>
    <message>
      <source>Artefact</source>
      <translation>伪影</translation>
    </message>
    <message>
      <source>Scar, or treated before</source>
      <translation>瘢痕，或曾治疗</translation>
    </message>
    <message>
      <source>Benign</source>
      <translation>良性</translation>
    </message>
    <message>
      <source>Not this lesion: outline wrong</source>
      <translation>非此病灶：轮廓错误</translation>
    </message>
    <message>
      <source>This finding has no outline.</source>
      <translation>此发现没有轮廓。</translation>
    </message>
    <message>
      <source>Choose a finding in the list first.</source>
      <translation>请先在列表中选择一个发现。</translation>
    </message>
    <message>
      <source>Take back the verdict on {}</source>
      <translation>撤回对 {} 的判断</translation>
    </message>
    <message>
      <source>&amp;Other…</source>
      <translation>其他(&amp;O)…</translation>
    </message>
    <message>
      <source>What is drawn there is seen here when the study is opened again.</source>
      <translation>在那里绘制的内容，需重新打开检查后才能在此看到。</translation>
    </message>
    <message>
      <source>This study was changed in another medviewer meanwhile.</source>
      <translation>此检查已在另一个 medviewer 中被更改。</translation>
    </message>
    <message>
      <source>1 measurement</source>
      <translation>1 个测量</translation>
    </message>
    <message>
      <source>{} measurements</source>
      <translation>{} 个测量</translation>
    </message>
    <message>
      <source>1 verdict on a finding</source>
      <translation>1 个对发现的判断</translation>
    </message>
    <message>
      <source>{} verdicts on findings</source>
      <translation>{} 个对发现的判断</translation>
    </message>
    <message>
      <source>1 calibration</source>
      <translation>1 项校准</translation>
    </message>
    <message>
      <source>{} calibrations</source>
      <translation>{} 项校准</translation>
    </message>
    <message>
      <source>1 registration</source>
      <translation>1 项配准</translation>
    </message>
    <message>
      <source>{} registrations</source>
      <translation>{} 项配准</translation>
    </message>
    <message>
      <source>1 fusion</source>
      <translation>1 项融合</translation>
    </message>
    <message>
      <source>{} fusions</source>
      <translation>{} 项融合</translation>
    </message>
    <message>
      <source>1 tumour marker</source>
      <translation>1 项肿瘤标志物</translation>
    </message>
    <message>
      <source>{} tumour markers</source>
      <translation>{} 项肿瘤标志物</translation>
    </message>
    <message>
      <source>1 choice of criteria</source>
      <translation>1 项标准选择</translation>
    </message>
    <message>
      <source>{} choices of criteria</source>
      <translation>{} 项标准选择</translation>
    </message>
    <message>
      <source>it holds nothing</source>
      <translation>其中没有内容</translation>
    </message>
    <message>
      <source>Measurements taken over</source>
      <translation>已沿用测量</translation>
    </message>
    <message>
      <source>This study is open in another medviewer, too.</source>
      <translation>此检查也在另一个 medviewer 中打开。</translation>
    </message>
    <message>
      <source>medviewer did not end properly the last time. The reading is back:</source>
      <translation>medviewer 上次未正常结束。阅片内容已恢复：</translation>
    </message>
    <message>
      <source>{} damaged or unknown entries of its journal were left out.</source>
      <translation>其日志中 {} 条损坏或未知的记录已略过。</translation>
    </message>
    <message>
      <source>Undone: {}</source>
      <translation>已撤销：{}</translation>
    </message>
    <message>
      <source>The last change was “{}” ({} UTC).</source>
      <translation>最后一次更改为“{}”（{} UTC）。</translation>
    </message>
    <message>
      <source>Polyline</source>
      <translation>折线</translation>
    </message>
    <message>
      <source>Two axes</source>
      <translation>双径</translation>
    </message>
    <message>
      <source>Rectangle</source>
      <translation>矩形</translation>
    </message>
    <message>
      <source>Ellipse</source>
      <translation>椭圆</translation>
    </message>
    <message>
      <source>Polygon</source>
      <translation>多边形</translation>
    </message>
    <message>
      <source>Freehand</source>
      <translation>手绘</translation>
    </message>
    <message>
      <source>Point value</source>
      <translation>点值</translation>
    </message>
    <message>
      <source>Arrow</source>
      <translation>箭头</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>文字</translation>
    </message>
    <message>
      <source>target</source>
      <translation>靶</translation>
    </message>
    <message>
      <source>non-target</source>
      <translation>非靶</translation>
    </message>
    <message>
      <source>new</source>
      <translation>新发</translation>
    </message>
    <message>
      <source>reference (liver)</source>
      <translation>参考区（肝）</translation>
    </message>
    <message>
      <source>reference (blood pool)</source>
      <translation>参考区（血池）</translation>
    </message>
    <message>
      <source>Name or note</source>
      <translation>名称或备注</translation>
    </message>
    <message>
      <source>Name of the measurement</source>
      <translation>测量的名称</translation>
    </message>
    <message>
      <source>{} letters at most</source>
      <translation>最多 {} 个字符</translation>
    </message>
    <message>
      <source>Move {}</source>
      <translation>移动 {}</translation>
    </message>
    <message>
      <source>Change {}</source>
      <translation>更改 {}</translation>
    </message>
    <message>
      <source>Move the text of {}</source>
      <translation>移动 {} 的文字</translation>
    </message>
    <message>
      <source>Where region growing draws the edge of a lesion on a PET</source>
      <translation>区域生长在 PET 上描绘病灶边界的位置</translation>
    </message>
    <message>
      <source>&amp;Half way between inside and around</source>
      <translation>内部与周围的中间值(&amp;H)</translation>
    </message>
    <message>
      <source>Edge of uptake (PET)</source>
      <translation>摄取边界（PET）</translation>
    </message>
    <message>
      <source>{} % of the highest value</source>
      <translation>最高值的 {} %</translation>
    </message>
    <message>
      <source>SUV {:g}</source>
      <translation>SUV {:g}</translation>
    </message>
    <message>
      <source>Fill in the slices between</source>
      <translation>填补中间层面</translation>
    </message>
    <message>
      <source>1 slice filled in</source>
      <translation>已填补 1 层</translation>
    </message>
    <message numerus="yes">
      <source>%n slices filled in</source>
      <translation>
        <numerusform>已填补 %n 层</numerusform>
      </translation>
    </message>
    <message>
      <source>No slice is left out between those that are drawn on.</source>
      <translation>已勾画的层面之间没有略过的层面。</translation>
    </message>
    <message>
      <source>The lesion was changed meanwhile: nothing was filled in.</source>
      <translation>其间病灶已被修改：未作填补。</translation>
    </message>
    <message>
      <source>Sum of diameters</source>
      <translation>直径总和</translation>
    </message>
    <message>
      <source>Sum of products</source>
      <translation>乘积总和</translation>
    </message>
    <message>
      <source>from the baseline</source>
      <translation>相对基线</translation>
    </message>
    <message>
      <source>from the smallest</source>
      <translation>相对最小值</translation>
    </message>
    <message>
      <source>Targets</source>
      <translation>靶病灶</translation>
    </message>
    <message>
      <source>Non-targets</source>
      <translation>非靶病灶</translation>
    </message>
    <message>
      <source>Overall response</source>
      <translation>总体疗效</translation>
    </message>
    <message>
      <source>above normal</source>
      <translation>高于正常</translation>
    </message>
    <message>
      <source>normal</source>
      <translation>正常</translation>
    </message>
    <message>
      <source>Lesions through the studies</source>
      <translation>各次检查中的病灶</translation>
    </message>
    <message>
      <source>Measure lesions with a length, two axes or an outline, and name them. A measurement of the same name in another study of the patient, or copied there, is the same lesion.</source>
      <translation>用长度、双径或轮廓测量病灶并命名。患者另一次检查中同名的测量，或复制过去的测量，即为同一病灶。</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>变化</translation>
    </message>
    <message>
      <source>Volume doubles in</source>
      <translation>体积倍增时间</translation>
    </message>
    <message>
      <source>Lesion</source>
      <translation>病灶</translation>
    </message>
    <message>
      <source>present</source>
      <translation>存在</translation>
    </message>
    <message>
      <source>Non-targets not marked: {}</source>
      <translation>未标记的非靶病灶：{}</translation>
    </message>
    <message>
      <source>The tumour marker was above normal at the baseline: a complete response needs a normal one.</source>
      <translation>基线时肿瘤标志物高于正常：完全缓解要求其恢复正常。</translation>
    </message>
    <message>
      <source>, </source>
      <translation>、</translation>
    </message>
    <message>
      <source>baseline</source>
      <translation>基线</translation>
    </message>
    <message>
      <source>CR complete</source>
      <translation>CR 完全缓解</translation>
    </message>
    <message>
      <source>PR partial</source>
      <translation>PR 部分缓解</translation>
    </message>
    <message>
      <source>SD stable</source>
      <translation>SD 稳定</translation>
    </message>
    <message>
      <source>Non-CR/Non-PD</source>
      <translation>非 CR/非 PD</translation>
    </message>
    <message>
      <source>PD progress</source>
      <translation>PD 进展</translation>
    </message>
    <message>
      <source>NE not evaluable</source>
      <translation>NE 不可评估</translation>
    </message>
    <message>
      <source>no date</source>
      <translation>无日期</translation>
    </message>
    <message>
      <source>Lesion… → Response criteria of the patient</source>
      <translation>病灶… → 该患者的疗效标准</translation>
    </message>
    <message>
      <source>without a name</source>
      <translation>未命名</translation>
    </message>
    <message>
      <source>{} (one slice against the whole lesion)</source>
      <translation>{}（单层与整个病灶相比）</translation>
    </message>
    <message>
      <source>{:.0f} days</source>
      <translation>{:.0f} 天</translation>
    </message>
    <message>
      <source>Click to say whether a tumour marker is above normal.</source>
      <translation>点击以说明肿瘤标志物是否高于正常。</translation>
    </message>
    <message>
      <source>Study {}</source>
      <translation>检查 {}</translation>
    </message>
    <message>
      <source>Not measured in this study. Click to say why.</source>
      <translation>本次检查未测量。单击说明原因。</translation>
    </message>
    <message>
      <source>halves in {:.0f} days</source>
      <translation>{:.0f} 天内减半</translation>
    </message>
    <message>
      <source>Tumour marker</source>
      <translation>肿瘤标志物</translation>
    </message>
    <message>
      <source>Not measured: {}</source>
      <translation>未测量：{}</translation>
    </message>
    <message>
      <source>New: {}</source>
      <translation>新发：{}</translation>
    </message>
    <message>
      <source>1 slice within was not read and is left out.</source>
      <translation>其中有 1 层未读取，已略去。</translation>
    </message>
    <message numerus="yes">
      <source>%n slices within were not read and are left out.</source>
      <translation>
        <numerusform>其中有 %n 层未读取，已略去。</numerusform>
      </translation>
    </message>
    <message>
      <source>Region growing</source>
      <translation>区域生长</translation>
    </message>
    <message>
      <source>A picture in colour has no values to go by.</source>
      <translation>彩色图像没有可供依据的数值。</translation>
    </message>
    <message>
      <source>On {} of {} slices a good part of the outline is not where the values change. Draw another circle, or correct it there.</source>
      <translation>在 {} / {} 个层面上，轮廓有相当一部分不在数值变化处。请另画一个圆，或在该处修正轮廓。</translation>
    </message>
    <message>
      <source>&amp;Lymph node (counts by its short axis)</source>
      <translation>淋巴结（按短径计）(&amp;L)</translation>
    </message>
    <message>
      <source>Re&amp;ference of this PET</source>
      <translation>此 PET 的参考区(&amp;F)</translation>
    </message>
    <message>
      <source>O&amp;rgan</source>
      <translation>器官(&amp;R)</translation>
    </message>
    <message>
      <source>Response &amp;criteria of the patient</source>
      <translation>该患者的疗效标准(&amp;C)</translation>
    </message>
    <message>
      <source>S&amp;ame lesion as</source>
      <translation>与以下为同一病灶(&amp;A)</translation>
    </message>
    <message>
      <source>A lesion of &amp;its own</source>
      <translation>单独的病灶(&amp;I)</translation>
    </message>
    <message>
      <source>Place a reference</source>
      <translation>放置参考区</translation>
    </message>
    <message>
      <source>&amp;Gone in this study</source>
      <translation>本次检查中消失(&amp;G)</translation>
    </message>
    <message>
      <source>&amp;Target lesion</source>
      <translation>靶病灶(&amp;T)</translation>
    </message>
    <message>
      <source>N&amp;on-target lesion</source>
      <translation>非靶病灶(&amp;O)</translation>
    </message>
    <message>
      <source>Ne&amp;w lesion</source>
      <translation>新病灶(&amp;W)</translation>
    </message>
    <message>
      <source>&amp;No part in the response</source>
      <translation>不参与疗效评估(&amp;N)</translation>
    </message>
    <message>
      <source>Unequivocal &amp;progression in this study</source>
      <translation>本次检查中明确进展(&amp;P)</translation>
    </message>
    <message>
      <source>&amp;Liver, as drawn</source>
      <translation>肝，按所画区域(&amp;L)</translation>
    </message>
    <message>
      <source>&amp;Mediastinal blood pool, as drawn</source>
      <translation>纵隔血池，按所画区域(&amp;M)</translation>
    </message>
    <message>
      <source>Liver: &amp;sphere of 3 cm here</source>
      <translation>肝：在此处放置 3 cm 球形区(&amp;S)</translation>
    </message>
    <message>
      <source>Blood pool: &amp;cylinder of 1 × 2 cm here</source>
      <translation>血池：在此处放置 1 × 2 cm 圆柱区(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;RECIST 1.1: sum of diameters</source>
      <translation>RECIST 1.1：直径总和(&amp;R)</translation>
    </message>
    <message>
      <source>R&amp;ANO, gliomas: sum of products of two axes</source>
      <translation>RANO，胶质瘤：双径乘积总和(&amp;A)</translation>
    </message>
    <message>
      <source>Too &amp;small to measure in this study (5 mm)</source>
      <translation>本次检查中太小无法测量 (5 mm)(&amp;S)</translation>
    </message>
    <message>
      <source>{} gone</source>
      <translation>{} 已消失</translation>
    </message>
    <message>
      <source>{} present</source>
      <translation>{} 存在</translation>
    </message>
    <message>
      <source>Progression of {}</source>
      <translation>{} 进展</translation>
    </message>
    <message>
      <source>Marker &amp;above normal</source>
      <translation>标志物高于正常(&amp;A)</translation>
    </message>
    <message>
      <source>Marker &amp;normal</source>
      <translation>标志物正常(&amp;N)</translation>
    </message>
    <message>
      <source>Marker not &amp;used</source>
      <translation>未使用标志物(&amp;U)</translation>
    </message>
    <message>
      <source>Not named</source>
      <translation>未注明</translation>
    </message>
    <message>
      <source>{} (another patient ID or name)</source>
      <translation>{}（另一患者ID或姓名）</translation>
    </message>
    <message>
      <source>Part of {} in the response</source>
      <translation>{} 在疗效评估中的角色</translation>
    </message>
    <message>
      <source>Organ of {}</source>
      <translation>{} 的器官</translation>
    </message>
    <message>
      <source>Response by {}</source>
      <translation>按 {} 评估疗效</translation>
    </message>
    <message>
      <source>Lymph node {}</source>
      <translation>淋巴结 {}</translation>
    </message>
    <message>
      <source>Same lesion as {}</source>
      <translation>与 {} 为同一病灶</translation>
    </message>
    <message>
      <source>{} a lesion of its own</source>
      <translation>{} 为单独病灶</translation>
    </message>
    <message>
      <source>&amp;Present in this study</source>
      <translation>本次检查中存在(&amp;P)</translation>
    </message>
    <message>
      <source>&amp;Unequivocal progression in this study</source>
      <translation>本次检查中明确进展(&amp;U)</translation>
    </message>
    <message>
      <source>{} as reference</source>
      <translation>将 {} 作为参考区</translation>
    </message>
    <message>
      <source>Show a series of this study first</source>
      <translation>请先显示此检查的一个序列</translation>
    </message>
    <message>
      <source>{} too small</source>
      <translation>{} 太小</translation>
    </message>
    <message>
      <source>{}… Esc stops it.</source>
      <translation>{}… 按 Esc 停止。</translation>
    </message>
    <message>
      <source>Stopped: {}</source>
      <translation>已停止：{}</translation>
    </message>
    <message>
      <source>on a picture that is not shown</source>
      <translation>位于未显示的图像上</translation>
    </message>
    <message>
      <source>The reference was not placed.</source>
      <translation>未放置参考区。</translation>
    </message>
    <message>
      <source>All its slices must have been read and say where they lie.</source>
      <translation>其所有层面必须已读取并带有位置信息。</translation>
    </message>
    <message>
      <source>Nothing here differs from what lies around it. Draw the circle larger.</source>
      <translation>此处与周围没有差别。请把圆画大一些。</translation>
    </message>
    <message>
      <source>Outlined at {} {}, half way between {} inside and {} around</source>
      <translation>轮廓位于 {} {}，即内部 {} 与周围 {} 的正中间</translation>
    </message>
    <message>
      <source>Nothing within the circle reaches {} {}.</source>
      <translation>圆内没有达到 {} {} 的值。</translation>
    </message>
    <message>
      <source>The edge of uptake is set to SUV {:g}, and there is no SUV here.</source>
      <translation>摄取边界设为 SUV {:g}，但此处没有 SUV。</translation>
    </message>
    <message>
      <source>Choose a share of the highest value in Measure &gt; Edge of uptake (PET).</source>
      <translation>请在“测量 &gt; 摄取边界（PET）”中选择最高值的百分比。</translation>
    </message>
    <message>
      <source>Outlined at {} {}, {} % of the highest value</source>
      <translation>在 {} {} 处勾画，为最高值的 {} %</translation>
    </message>
    <message>
      <source>Done again: {}</source>
      <translation>已重做：{}</translation>
    </message>
    <message>
      <source>Deleted: {}. Undo brings it back.</source>
      <translation>已删除：{}。撤销可恢复。</translation>
    </message>
    <message>
      <source>Delete the lesion on all slices</source>
      <translation>删除所有层面上的病灶</translation>
    </message>
    <message>
      <source>Show {}</source>
      <translation>显示 {}</translation>
    </message>
    <message>
      <source>Hide {}</source>
      <translation>隐藏 {}</translation>
    </message>
    <message>
      <source>Choose a region on a picture that is shown first.</source>
      <translation>请先在显示的图像上选择一个区域。</translation>
    </message>
    <message>
      <source>Choose a lesion on a picture that is shown first.</source>
      <translation>请先在显示的图像上选择一个病灶。</translation>
    </message>
    <message>
      <source>Nothing was deleted: end what is half drawn first, or give it up with Esc.</source>
      <translation>没有删除任何内容：请先完成尚未画完的图形，或按 Esc。</translation>
    </message>
    <message>
      <source>Delete {}</source>
      <translation>删除 {}</translation>
    </message>
    <message>
      <source>There are no values inside.</source>
      <translation>区域内没有数值。</translation>
    </message>
    <message>
      <source>{} is followed since {}.</source>
      <translation>{} 自 {} 起随访。</translation>
    </message>
    <message>
      <source>Name {}</source>
      <translation>命名 {}</translation>
    </message>
    <message>
      <source>Choose a region or a point on a picture that is shown first.</source>
      <translation>请先在显示的图像上选择一个区域或一个点。</translation>
    </message>
    <message>
      <source>Planes and 3-D views stay with their series.</source>
      <translation>平面与三维视图保留在其序列中。</translation>
    </message>
    <message>
      <source>No viewport shows a time of this series.</source>
      <translation>没有视口显示该序列的时间点。</translation>
    </message>
    <message>
      <source>Seconds after the first time</source>
      <translation>第一个时间点之后的秒数</translation>
    </message>
    <message>
      <source>Number of the time (the files do not say when)</source>
      <translation>时间点编号（文件未说明时间）</translation>
    </message>
    <message>
      <source>Curve over time</source>
      <translation>时间曲线</translation>
    </message>
    <message>
      <source>Export the curve</source>
      <translation>导出曲线</translation>
    </message>
    <message>
      <source>&amp;Copy numbers</source>
      <translation>复制数值(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Export as CSV…</source>
      <translation>导出为 CSV(&amp;E)…</translation>
    </message>
    <message>
      <source>Curve over time of {}</source>
      <translation>{} 的时间曲线</translation>
    </message>
    <message>
      <source>Highest: {}, {} above the first time – {}</source>
      <translation>最高值：{}，较第一个时间点 {} – {}</translation>
    </message>
    <message>
      <source>Delayed phase: none was taken</source>
      <translation>延迟期：未采集</translation>
    </message>
    <message>
      <source>Highest: {} – {}</source>
      <translation>最高值：{} – {}</translation>
    </message>
    <message>
      <source>slow</source>
      <translation>缓慢</translation>
    </message>
    <message>
      <source>medium</source>
      <translation>中等</translation>
    </message>
    <message>
      <source>fast</source>
      <translation>快速</translation>
    </message>
    <message>
      <source>Initial phase (2 minutes): {}, {} – {}</source>
      <translation>早期（2 分钟）：{}，{} – {}</translation>
    </message>
    <message>
      <source>persistent</source>
      <translation>持续上升</translation>
    </message>
    <message>
      <source>plateau</source>
      <translation>平台</translation>
    </message>
    <message>
      <source>washout</source>
      <translation>廓清</translation>
    </message>
    <message>
      <source>Delayed phase: {} against the initial one, {} – {}</source>
      <translation>延迟期：较早期 {}，{} – {}</translation>
    </message>
    <message>
      <source>{:.1f} s</source>
      <translation>{:.1f} 秒</translation>
    </message>
    <message>
      <source>By BI-RADS. The 2 minutes begin with the contrast at {}, as the files say.</source>
      <translation>依据 BI-RADS。2 分钟从文件所述的注射对比剂时间 {} 起算。</translation>
    </message>
    <message>
      <source>the files do not say when the times were taken.</source>
      <translation>文件未说明各时间点的采集时间。</translation>
    </message>
    <message>
      <source>the first time is not one before contrast.</source>
      <translation>第一个时间点不是注射对比剂之前的。</translation>
    </message>
    <message>
      <source>the signal rises by less than 10 %.</source>
      <translation>信号上升不足 10 %。</translation>
    </message>
    <message>
      <source>no time was taken within 2 minutes of the contrast.</source>
      <translation>注射对比剂后 2 分钟内没有采集时间点。</translation>
    </message>
    <message numerus="yes">
      <source>%n times; the files do not say when they were taken.</source>
      <translation>
        <numerusform>%n 个时间点；文件未说明采集时间。</numerusform>
      </translation>
    </message>
    <message>
      <source>1 time has no values there.</source>
      <translation>1 个时间点在该处没有值。</translation>
    </message>
    <message numerus="yes">
      <source>%n times have no values there.</source>
      <translation>
        <numerusform>%n 个时间点在该处没有值。</numerusform>
      </translation>
    </message>
    <message>
      <source>Highest: {}, at the first time</source>
      <translation>最高值：{}，在第一个时间点</translation>
    </message>
    <message>
      <source>Rises by {} to {} – {}</source>
      <translation>上升 {}，至 {} – {}</translation>
    </message>
    <message>
      <source>By BI-RADS. The first time counts as before contrast; the 2 minutes begin at {}, the last time before the rise, as the files do not say when contrast was given.</source>
      <translation>依据 BI-RADS。第一个时间点视为注射对比剂之前；文件未说明注射时间，因此 2 分钟从信号上升前的最后一个时间点 {} 起算。</translation>
    </message>
    <message>
      <source>No type of curve is told: {}</source>
      <translation>不给出曲线类型：{}</translation>
    </message>
    <message numerus="yes">
      <source>%n times over {}</source>
      <translation>
        <numerusform>%n 个时间点，历时 {}</numerusform>
      </translation>
    </message>
    <message>
      <source>Export measurements</source>
      <translation>导出测量</translation>
    </message>
    <message>
      <source>Lesions over time</source>
      <translation>病灶随访</translation>
    </message>
    <message>
      <source>Lesion…</source>
      <translation>病灶…</translation>
    </message>
    <message>
      <source>What the chosen measurement is of: a target, a lymph node, the same as…</source>
      <translation>所选测量对应什么：靶病灶、淋巴结、与某病灶相同…</translation>
    </message>
    <message>
      <source>Export CSV…</source>
      <translation>导出 CSV…</translation>
    </message>
    <message>
      <source>All measurements of the table, a number a row</source>
      <translation>表中全部测量，每行一个数值</translation>
    </message>
    <message>
      <source>Total {}: {}</source>
      <translation>合计 {}：{}</translation>
    </message>
    <message>
      <source>Name this vertebra, for example L5; clicks on others count on from it.</source>
      <translation>请为该椎体命名，例如 L5；之后点击其他椎体将据此依次编号。</translation>
    </message>
    <message>
      <source>Vertebra {}</source>
      <translation>椎体 {}</translation>
    </message>
    <message>
      <source>Numbers</source>
      <translation>数值</translation>
    </message>
    <message>
      <source>By</source>
      <translation>测量者</translation>
    </message>
    <message>
      <source>Nothing is measured yet. Choose a tool in the Measure menu.</source>
      <translation>尚无测量。请在“测量”菜单中选择工具。</translation>
    </message>
    <message>
      <source>(hidden)</source>
      <translation>（已隐藏）</translation>
    </message>
    <message>
      <source>node</source>
      <translation>淋巴结</translation>
    </message>
    <message>
      <source>There is no value at this place.</source>
      <translation>此处没有数值。</translation>
    </message>
    <message>
      <source>Something unexpected failed ({}). Details are in the log file.</source>
      <translation>发生意外错误（{}）。详情见日志文件。</translation>
    </message>
    <message>
      <source>Close this message</source>
      <translation>关闭此消息</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>Model card</source>
      <translation>模型卡</translation>
    </message>
    <message>
      <source>Version {}, weights as they were made: SHA-256 {}</source>
      <translation>版本 {}，权重未被改动：SHA-256 {}</translation>
    </message>
    <message>
      <source>There is no model in {}.</source>
      <translation>{} 中没有模型。</translation>
    </message>
    <message>
      <source>Series</source>
      <translation>序列</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>发现</translation>
    </message>
    <message>
      <source>History</source>
      <translation>病史</translation>
    </message>
    <message>
      <source>Open a folder (Ctrl+O), a file, a DICOMDIR or a ZIP,
or drop it here.

A patient's history (CSV) can be dropped here too.</source>
      <translation>打开文件夹 (Ctrl+O)、文件、DICOMDIR 或 ZIP，
或将其拖到这里。

患者病史 (CSV) 也可拖到这里。</translation>
    </message>
    <message>
      <source>Arrows move the pointer, Enter clicks, Space holds and lets go, Esc ends this.</source>
      <translation>方向键移动指针，回车单击，空格按住和松开，Esc 结束。</translation>
    </message>
    <message>
      <source>Open a series first: the keys point at its picture.</source>
      <translation>请先打开一个序列：按键在其图像上指点。</translation>
    </message>
    <message>
      <source>({:+.1f}, {:+.1f} pixels from its middle)</source>
      <translation>（距其中心 {:+.1f}, {:+.1f} 像素）</translation>
    </message>
    <message>
      <source>Lossy compressed</source>
      <translation>有损压缩</translation>
    </message>
    <message>
      <source>turned right by {}°</source>
      <translation>向右旋转 {}°</translation>
    </message>
    <message>
      <source>turned left by {}°</source>
      <translation>向左旋转 {}°</translation>
    </message>
    <message>
      <source>Presentation state: {}</source>
      <translation>显示状态：{}</translation>
    </message>
    <message>
      <source>(order of acquisition)</source>
      <translation>（采集顺序）</translation>
    </message>
    <message>
      <source>inverted</source>
      <translation>反相</translation>
    </message>
    <message>
      <source>Colours by the ICC profile {}</source>
      <translation>颜色依据 ICC 配置文件 {}</translation>
    </message>
    <message>
      <source>Zoom {:.0f} %</source>
      <translation>缩放 {:.0f} %</translation>
    </message>
    <message>
      <source>fitted</source>
      <translation>适合窗口</translation>
    </message>
    <message>
      <source>{} mm along the line</source>
      <translation>沿线 {} mm</translation>
    </message>
    <message>
      <source>View {}/{}</source>
      <translation>视图 {}/{}</translation>
    </message>
    <message>
      <source>smoothed</source>
      <translation>已平滑</translation>
    </message>
    <message>
      <source>sharpened</source>
      <translation>已锐化</translation>
    </message>
    <message>
      <source>although refused</source>
      <translation>虽被拒绝</translation>
    </message>
    <message>
      <source>difference {}</source>
      <translation>差值 {}</translation>
    </message>
    <message>
      <source>stored {}</source>
      <translation>存储值 {}</translation>
    </message>
    <message>
      <source>As acquired: the presentation state {} is not of this slice</source>
      <translation>按采集原样：显示状态 {} 不涉及此层面</translation>
    </message>
    <message>
      <source>Instance {}</source>
      <translation>实例 {}</translation>
    </message>
    <message>
      <source>every {} mm, {} mm wide</source>
      <translation>间距 {} mm，宽 {} mm</translation>
    </message>
    <message>
      <source>Thickness {} mm</source>
      <translation>层厚 {} mm</translation>
    </message>
    <message>
      <source>{:.2f} s</source>
      <translation>{:.2f} 秒</translation>
    </message>
    <message>
      <source>Patient {}</source>
      <translation>患者 {}</translation>
    </message>
    <message>
      <source>(this slice: {})</source>
      <translation>（此层面：{}）</translation>
    </message>
    <message>
      <source>uncalibrated</source>
      <translation>未校准</translation>
    </message>
    <message>
      <source>Slice</source>
      <translation>层面</translation>
    </message>
    <message>
      <source>Viewport – medviewer</source>
      <translation>视口 – medviewer</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>图像</translation>
    </message>
    <message>
      <source>Loading this slice…</source>
      <translation>正在加载此层…</translation>
    </message>
    <message>
      <source>This slice was not loaded.</source>
      <translation>此层未加载。</translation>
    </message>
    <message>
      <source>The series is still being loaded.</source>
      <translation>序列仍在加载中。</translation>
    </message>
    <message>
      <source>Reformat it when all slices are there.</source>
      <translation>请在全部层面加载后再重组。</translation>
    </message>
    <message>
      <source>Only a part of the series was loaded.</source>
      <translation>该序列只加载了一部分。</translation>
    </message>
    <message>
      <source>Choose it in the list again to load it all.</source>
      <translation>请在列表中再次选择它以全部加载。</translation>
    </message>
    <message>
      <source>Show it here</source>
      <translation>在此显示</translation>
    </message>
    <message>
      <source>Picture: {}</source>
      <translation>图像：{}</translation>
    </message>
    <message numerus="yes">
      <source>(%n more)</source>
      <translation>
        <numerusform>（另有 %n 个）</numerusform>
      </translation>
    </message>
    <message>
      <source>Preferences</source>
      <translation>首选项</translation>
    </message>
    <message>
      <source>General</source>
      <translation>常规</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>按键</translation>
    </message>
    <message>
      <source>Stands beside your measurements and verdicts, and in reports</source>
      <translation>显示在您的测量和判定旁以及报告中</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>高对比度</translation>
    </message>
    <message>
      <source>Language, size and contrast change with the next start.</source>
      <translation>语言、大小和对比度在下次启动时生效。</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>您的姓名</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>语言</translation>
    </message>
    <message>
      <source>Size of texts and controls</source>
      <translation>文字与控件大小</translation>
    </message>
    <message>
      <source>Drag with the middle button</source>
      <translation>中键拖动</translation>
    </message>
    <message>
      <source>Drag with the right button</source>
      <translation>右键拖动</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>跟随系统</translation>
    </message>
    <message>
      <source>New key</source>
      <translation>新按键</translation>
    </message>
    <message>
      <source>Give this key</source>
      <translation>指定此按键</translation>
    </message>
    <message>
      <source>No key</source>
      <translation>无按键</translation>
    </message>
    <message>
      <source>Usual keys</source>
      <translation>默认按键</translation>
    </message>
    <message>
      <source>Usual keys for all</source>
      <translation>全部恢复默认按键</translation>
    </message>
    <message>
      <source>Commands and their keys</source>
      <translation>命令及其按键</translation>
    </message>
    <message>
      <source>{} belongs to “{}”. Give that command another key first.</source>
      <translation>{} 已用于“{}”。请先为该命令指定其他按键。</translation>
    </message>
    <message>
      <source>Command</source>
      <translation>命令</translation>
    </message>
    <message>
      <source>New key:</source>
      <translation>新按键：</translation>
    </message>
    <message>
      <source>Press the new key in the field first.</source>
      <translation>请先在输入框中按下新按键。</translation>
    </message>
    <message>
      <source>The picture is on the clipboard, with the names that it shows.</source>
      <translation>图像已在剪贴板中，包括其上显示的姓名。</translation>
    </message>
    <message>
      <source>There is no picture to print: open a series first.</source>
      <translation>没有可打印的图像：请先打开一个序列。</translation>
    </message>
    <message>
      <source>There is no picture to copy: open a series first.</source>
      <translation>没有可复制的图像：请先打开一个序列。</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>预览</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>打印</translation>
    </message>
    <message>
      <source>The &amp;active picture</source>
      <translation>当前图像(&amp;A)</translation>
    </message>
    <message>
      <source>A&amp;ll viewports on a sheet</source>
      <translation>所有视口排在一页(&amp;L)</translation>
    </message>
    <message>
      <source>Patient and &amp;study</source>
      <translation>患者与检查(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;Real size</source>
      <translation>实际大小(&amp;R)</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>纸张</translation>
    </message>
    <message>
      <source>The window shows neither names nor dates now.</source>
      <translation>窗口当前不显示姓名和日期。</translation>
    </message>
    <message>
      <source>Upright</source>
      <translation>纵向</translation>
    </message>
    <message>
      <source>Across</source>
      <translation>横向</translation>
    </message>
    <message>
      <source>No printer is set up on this computer. A PDF can be printed elsewhere.</source>
      <translation>此计算机未设置打印机。可将 PDF 在别处打印。</translation>
    </message>
    <message>
      <source>How large a pixel is, is not known: there is no real size.</source>
      <translation>像素大小未知：没有实际大小。</translation>
    </message>
    <message>
      <source>In its real size only a part of the picture is on this page.</source>
      <translation>按实际大小，本页只能容纳图像的一部分。</translation>
    </message>
    <message>
      <source>Names that are burnt into a picture stay.</source>
      <translation>嵌入图像像素中的姓名仍会保留。</translation>
    </message>
    <message>
      <source>1 cm is {:.2f} cm on the paper{}, where the printer does not scale the page</source>
      <translation>1 cm 在纸上为 {:.2f} cm{}（打印机不缩放页面时）</translation>
    </message>
    <message>
      <source>Real size{}, where the printer does not scale the page</source>
      <translation>实际大小{}（打印机不缩放页面时）</translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>另有 %n 位</numerusform>
      </translation>
    </message>
    <message>
      <source>Printed {} with medviewer {}</source>
      <translation>打印于 {}，medviewer {}</translation>
    </message>
    <message>
      <source>Save as a moving picture</source>
      <translation>保存为动态图像</translation>
    </message>
    <message>
      <source>A moving picture is being saved; Esc gives it up.</source>
      <translation>正在保存动态图像；按 Esc 可放弃。</translation>
    </message>
    <message>
      <source>The moving picture was given up.</source>
      <translation>已放弃动态图像。</translation>
    </message>
    <message>
      <source>There is nothing that moves: open a film or a series of slices.</source>
      <translation>没有可播放的内容：请打开影片或多层序列。</translation>
    </message>
    <message>
      <source>The moving picture was given up: another series is shown.</source>
      <translation>已放弃动态图像：显示的是另一个序列。</translation>
    </message>
    <message>
      <source>Saved, with the names that it shows: {}</source>
      <translation>已保存（含图中显示的姓名）：{}</translation>
    </message>
    <message>
      <source>Choose another folder, or free some space.</source>
      <translation>请选择其他文件夹，或释放空间。</translation>
    </message>
    <message>
      <source>There is no {} model in {}.</source>
      <translation>没有 {} 类模型（文件夹 {}）。</translation>
    </message>
    <message>
      <source>Starting…</source>
      <translation>正在启动…</translation>
    </message>
    <message>
      <source>&amp;Analyse this series</source>
      <translation>分析此序列(&amp;A)</translation>
    </message>
    <message>
      <source>Point at a no&amp;dule</source>
      <translation>指向结节(&amp;D)</translation>
    </message>
    <message>
      <source>Run although &amp;refused</source>
      <translation>虽被拒绝仍运行(&amp;R)</translation>
    </message>
    <message>
      <source>&amp;Cancel</source>
      <translation>取消(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Quick analysis, one network</source>
      <translation>快速分析（单个网络）(&amp;Q)</translation>
    </message>
    <message>
      <source>Analyse when &amp;opened</source>
      <translation>打开时分析(&amp;O)</translation>
    </message>
    <message>
      <source>Show &amp;findings</source>
      <translation>显示发现(&amp;F)</translation>
    </message>
    <message>
      <source>Show &amp;heat map</source>
      <translation>显示热图(&amp;H)</translation>
    </message>
    <message>
      <source>Wh&amp;y this mark?…</source>
      <translation>为什么标记此处(&amp;Y)…</translation>
    </message>
    <message>
      <source>&amp;Next finding</source>
      <translation>下一个发现(&amp;N)</translation>
    </message>
    <message>
      <source>&amp;Previous finding</source>
      <translation>上一个发现(&amp;P)</translation>
    </message>
    <message>
      <source>Click on a nodule in a chest CT: it is outlined, measured and rated</source>
      <translation>在胸部 CT 中点击结节：自动勾画、测量并评级</translation>
    </message>
    <message>
      <source>Stop one thing at a time: registering, exporting, loading, the analysis</source>
      <translation>逐一停止：配准、导出、加载、分析</translation>
    </message>
    <message>
      <source>Maps that led to the chosen finding; of a nodule its ratings and scores</source>
      <translation>得出所选发现的依据图；对结节则为其评分与风险评分</translation>
    </message>
    <message>
      <source>the earlier examination</source>
      <translation>较早的检查</translation>
    </message>
    <message>
      <source>{} was analysed, too: register it (Ctrl+G) to compare the lesions.</source>
      <translation>{} 的检查也已分析：请配准 (Ctrl+G) 以比较病灶。</translation>
    </message>
    <message>
      <source>An earlier series was analysed, too: Ctrl+G registers it to compare.</source>
      <translation>较早的序列也已分析：按 Ctrl+G 配准以比较。</translation>
    </message>
    <message>
      <source>The model reads the series' own slices: choose their viewport.</source>
      <translation>模型读取序列的原始层面：请选择其视口。</translation>
    </message>
    <message>
      <source>Only a part of this series was loaded. Choose it in the list again to load it all, then analyse it.</source>
      <translation>该序列只加载了一部分。请在列表中再次选择它以全部加载，然后再分析。</translation>
    </message>
    <message>
      <source>Waiting for the model…</source>
      <translation>正在等待模型…</translation>
    </message>
    <message>
      <source>There is no picture at this point.</source>
      <translation>此处没有图像。</translation>
    </message>
    <message>
      <source>Make this map</source>
      <translation>生成此图</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Which features of one network raised the score of this mark.</source>
      <translation>一个网络中哪些特征提高了此标记的得分。</translation>
    </message>
    <message>
      <source>Occlusion</source>
      <translation>遮挡</translation>
    </message>
    <message>
      <source>How far the score falls when a part of the picture is covered. Takes about a minute without a graphics card.</source>
      <translation>遮住图像的一部分时得分下降多少。没有显卡时约需一分钟。</translation>
    </message>
    <message>
      <source>Neither map says what the lesion is. The heat map of the findings (M) is where the model itself sees a lesion's centre.</source>
      <translation>两张图都不说明病灶是什么。发现的热图 (M) 显示模型自身认为的病灶中心。</translation>
    </message>
    <message>
      <source>The map is highest within the mark's box.</source>
      <translation>此图的最高处位于标记框内。</translation>
    </message>
    <message>
      <source>The map is highest outside the mark's box, so it does not say where the model looked, and is not shown.</source>
      <translation>此图的最高处位于标记框外，因此不能说明模型所看之处，不予显示。</translation>
    </message>
    <message>
      <source>Score of the mark: {:.2f}.</source>
      <translation>标记得分：{:.2f}。</translation>
    </message>
    <message>
      <source>Why is {} on slice {} marked?</source>
      <translation>为什么标记了 {}（层面 {}）？</translation>
    </message>
    <message>
      <source>The mark was set by {} {}.</source>
      <translation>该标记由 {} {} 给出。</translation>
    </message>
    <message>
      <source>Choose a finding of the lesion model first: click on it, or press N.</source>
      <translation>请先选择病灶模型的一个发现：点击它，或按 N。</translation>
    </message>
    <message>
      <source>Published scores and guidelines: Why this mark? (Ctrl+Shift+M)</source>
      <translation>已发表的评分与指南：为什么标记此处（Ctrl+Shift+M）</translation>
    </message>
    <message>
      <source>Your verdict: accept (J), reject (Shift+J)…</source>
      <translation>您的判断：接受 (J)，拒绝 (Shift+J)…</translation>
    </message>
    <message>
      <source>Mean ± standard deviation: no pixel's centre is inside the outline</source>
      <translation>均值 ± 标准差：轮廓内没有像素中心</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>类别</translation>
    </message>
    <message>
      <source>Prob.</source>
      <translation>概率</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>大小</translation>
    </message>
    <message>
      <source>You</source>
      <translation>您</translation>
    </message>
    <message>
      <source>Mean ± standard deviation: {}</source>
      <translation>平均值 ± 标准差：{}</translation>
    </message>
    <message>
      <source>The model is not sure of the class.</source>
      <translation>模型对类别不确定。</translation>
    </message>
    <message>
      <source>{:.0f} percentage points</source>
      <translation>{:.0f} 个百分点</translation>
    </message>
    <message>
      <source>Detector's score: {:.2f}</source>
      <translation>检测器得分：{:.2f}</translation>
    </message>
    <message>
      <source>Largest on slice {}</source>
      <translation>最大层面：{}</translation>
    </message>
    <message>
      <source>On slices {}–{}</source>
      <translation>位于层面 {}–{}</translation>
    </message>
    <message>
      <source>Volume: {}</source>
      <translation>体积：{}</translation>
    </message>
    <message>
      <source>In doubt on slices: {}</source>
      <translation>存疑的层面：{}</translation>
    </message>
    <message>
      <source>The networks differ by: {}</source>
      <translation>各网络相差：{}</translation>
    </message>
    <message>
      <source>full</source>
      <translation>完整</translation>
    </message>
    <message>
      <source>The analysis failed.</source>
      <translation>分析失败。</translation>
    </message>
    <message>
      <source>1 finding</source>
      <translation>1 个发现</translation>
    </message>
    <message numerus="yes">
      <source>%n findings</source>
      <translation>
        <numerusform>%n 个发现</numerusform>
      </translation>
    </message>
    <message>
      <source>Which result is shown</source>
      <translation>显示哪个结果</translation>
    </message>
    <message>
      <source>Earlier results…</source>
      <translation>较早的结果…</translation>
    </message>
    <message>
      <source>Changes that are smaller than the model's own error mean nothing (its card)</source>
      <translation>小于模型自身误差的变化没有意义（见模型卡）</translation>
    </message>
    <message>
      <source>You calibrated this series: the model's sizes are by the file.</source>
      <translation>您已校准此序列：模型给出的大小以文件为准。</translation>
    </message>
    <message>
      <source>Analyse</source>
      <translation>分析</translation>
    </message>
    <message>
      <source>Run anyway</source>
      <translation>仍然运行</translation>
    </message>
    <message>
      <source>Run the model on a picture that it was not made for. This is recorded.</source>
      <translation>对并非其适用对象的图像运行模型。此操作会被记录。</translation>
    </message>
    <message>
      <source>Point at a nodule</source>
      <translation>指向结节</translation>
    </message>
    <message>
      <source>Why?</source>
      <translation>为什么？</translation>
    </message>
    <message>
      <source>What readers would see in the chosen nodule, published scores and guidelines</source>
      <translation>阅片者会在所选结节中看到什么、已发表的评分与指南</translation>
    </message>
    <message>
      <source>Loading the series…</source>
      <translation>正在加载序列…</translation>
    </message>
    <message>
      <source>The analysis was stopped.</source>
      <translation>分析已停止。</translation>
    </message>
    <message>
      <source>Not analysed: this is not what the model was made for.</source>
      <translation>未分析：这不是该模型的适用对象。</translation>
    </message>
    <message numerus="yes">
      <source>%n findings, by how sure it is that something is there</source>
      <translation>
        <numerusform>%n 个发现，按确有病变的把握程度排序</numerusform>
      </translation>
    </message>
    <message>
      <source>Not analysed yet.</source>
      <translation>尚未分析。</translation>
    </message>
    <message>
      <source>No series is open.</source>
      <translation>没有打开的序列。</translation>
    </message>
    <message>
      <source>A nodule in a chest CT that you point at is outlined, measured and rated.</source>
      <translation>在胸部 CT 中指出的结节会被自动勾画、测量并评级。</translation>
    </message>
    <message>
      <source>Nothing outlined where you pointed; the model looked nowhere else.</source>
      <translation>您所指之处未勾画出任何结构；模型没有查看其他位置。</translation>
    </message>
    <message>
      <source>Nothing found. This does not mean that there is nothing.</source>
      <translation>未发现异常。这并不表示没有病变。</translation>
    </message>
    <message>
      <source>Run by the reader's decision on a picture it was not made for:</source>
      <translation>由阅片者决定，对并非其适用对象的图像运行：</translation>
    </message>
    <message>
      <source>{}, from the file {}</source>
      <translation>{}，读自文件 {}</translation>
    </message>
    <message>
      <source>Analysing…</source>
      <translation>正在分析…</translation>
    </message>
    <message>
      <source>{} mode, {:.0f} s</source>
      <translation>{} 模式，{:.0f} s</translation>
    </message>
    <message>
      <source>not analysed</source>
      <translation>未分析</translation>
    </message>
    <message>
      <source>{} mode</source>
      <translation>{} 模式</translation>
    </message>
    <message>
      <source>Size, density or spiculation are yours: the model sees them otherwise.</source>
      <translation>大小、密度或毛刺为您的判断：模型的判断不同。</translation>
    </message>
    <message>
      <source>Size, density and spiculation are the model’s: correct what is wrong.</source>
      <translation>大小、密度和毛刺来自模型：请更正有误之处。</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>复制(&amp;C)</translation>
    </message>
    <message>
      <source>Copies all that is said here as text</source>
      <translation>将此处全部内容复制为文本</translation>
    </message>
    <message>
      <source>As the &amp;model sees it</source>
      <translation>按模型判断(&amp;M)</translation>
    </message>
    <message>
      <source>The Brock and Mayo scores need the age.</source>
      <translation>Brock 和 Mayo 评分需要年龄。</translation>
    </message>
    <message>
      <source>{} ({}), cancer: {}</source>
      <translation>{}（{}），癌症：{}</translation>
    </message>
    <message>
      <source>{}; not known: {}</source>
      <translation>{}；未知：{}</translation>
    </message>
    <message>
      <source>{}: {} ({} of {})</source>
      <translation>{}：{}（{}/{}）</translation>
    </message>
    <message>
      <source>What the scores and guidelines ask</source>
      <translation>评分与指南所需信息</translation>
    </message>
    <message>
      <source>What is published on such nodules</source>
      <translation>关于此类结节的已发表内容</translation>
    </message>
    <message>
      <source>Why is nodule {} rated so?</source>
      <translation>结节 {} 为何如此评分？</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>未知</translation>
    </message>
    <message>
      <source> years</source>
      <translation> 岁</translation>
    </message>
    <message>
      <source>Long diameter</source>
      <translation>长径</translation>
    </message>
    <message>
      <source>Short diameter</source>
      <translation>短径</translation>
    </message>
    <message>
      <source>Density</source>
      <translation>密度</translation>
    </message>
    <message>
      <source>Solid part, mean diameter</source>
      <translation>实性成分平均直径</translation>
    </message>
    <message>
      <source>Spiculated</source>
      <translation>有毛刺</translation>
    </message>
    <message>
      <source>In an upper lobe</source>
      <translation>位于上叶</translation>
    </message>
    <message>
      <source>Smokes, or did</source>
      <translation>吸烟或曾吸烟</translation>
    </message>
    <message>
      <source>Emphysema</source>
      <translation>肺气肿</translation>
    </message>
    <message>
      <source>Lung cancer in the family</source>
      <translation>肺癌家族史</translation>
    </message>
    <message>
      <source>Cancer outside the chest over 5 years ago</source>
      <translation>5 年以上前患过胸外癌症</translation>
    </message>
    <message>
      <source>Nodules in this scan</source>
      <translation>本次扫描结节数</translation>
    </message>
    <message>
      <source>Accepted</source>
      <translation>已接受</translation>
    </message>
    <message>
      <source>Accepted with changes</source>
      <translation>修改后接受</translation>
    </message>
    <message>
      <source>Rejected</source>
      <translation>已拒绝</translation>
    </message>
    <message>
      <source>Your class: {}</source>
      <translation>您的类别：{}</translation>
    </message>
    <message>
      <source>One history can be open at a time; {} was opened.</source>
      <translation>一次只能打开一份病史；已打开 {}。</translation>
    </message>
    <message>
      <source>There are no pictures here, but documents: choose one in the list.</source>
      <translation>这里没有图像，但有文档：请在列表中选择。</translation>
    </message>
    <message>
      <source>Why is listed for each file under “Files not used”.</source>
      <translation>每个文件的原因见“未使用的文件”。</translation>
    </message>
    <message>
      <source>Choose a folder that holds DICOM files.</source>
      <translation>请选择包含 DICOM 文件的文件夹。</translation>
    </message>
    <message>
      <source>Drag a series here, or choose one in the list.</source>
      <translation>将序列拖到此处，或在列表中选择。</translation>
    </message>
    <message>
      <source>Opening was stopped.</source>
      <translation>打开已停止。</translation>
    </message>
    <message>
      <source>No picture was found in {}.</source>
      <translation>在 {} 中未找到图像。</translation>
    </message>
    <message>
      <source>A history is open, no pictures.</source>
      <translation>已打开病史，未打开图像。</translation>
    </message>
    <message>
      <source>Nothing is open.</source>
      <translation>未打开任何内容。</translation>
    </message>
    <message>
      <source>There is no screen to open the window on (DISPLAY is not set).</source>
      <translation>没有可打开窗口的屏幕（未设置 DISPLAY）。</translation>
    </message>
    <message>
      <source>Use --screenshots DIR to run off screen, or `medviewer analyse`.</source>
      <translation>请使用 --screenshots DIR 离屏运行，或使用 `medviewer analyse`。</translation>
    </message>
    <message>
      <source>The folder {} cannot be made: {}.</source>
      <translation>无法创建文件夹 {}：{}。</translation>
    </message>
    <message>
      <source>Choose another one.</source>
      <translation>请另选一个。</translation>
    </message>
    <message>
      <source>Details, without any patient's data, are in {}.</source>
      <translation>详情（不含任何患者数据）见 {}。</translation>
    </message>
    <message>
      <source>Unexpected failure</source>
      <translation>意外错误</translation>
    </message>
    <message>
      <source>Something unexpected failed ({}). The program goes on; what you did last may be incomplete.</source>
      <translation>发生意外错误（{}）。程序继续运行；您最后的操作可能不完整。</translation>
    </message>
    <message>
      <source>First steps</source>
      <translation>入门</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>上一步</translation>
    </message>
    <message>
      <source>Read</source>
      <translation>阅片</translation>
    </message>
    <message>
      <source>A second opinion</source>
      <translation>第二意见</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>开始</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>下一步</translation>
    </message>
    <message>
      <source>Drop a folder, a file, a DICOMDIR or a ZIP on the window, or press {}. What was opened before is found again in the library, beside the series. Your files are never changed.</source>
      <translation>将文件夹、文件、DICOMDIR 或 ZIP 拖到窗口上，或按 {}。以前打开过的内容可在序列旁的资料库中找到。您的文件绝不会被修改。</translation>
    </message>
    <message>
      <source>The wheel goes through the slices, a left drag changes the grey levels, a right drag zooms. The keys 1 to 9 choose a window. {} finds every command by its words, {} lists all keys.</source>
      <translation>滚轮翻动层面，左键拖动调窗，右键拖动缩放。数字键 1 至 9 选择窗预设。{} 按文字查找任何命令，{} 列出全部按键。</translation>
    </message>
    <message>
      <source>The model looks at what it was made for, and says why it refuses the rest. What it found is drawn and listed: {} goes to the next one. “Nothing found” does not mean that there is nothing. Research use only – not for diagnosis.</source>
      <translation>模型只分析其适用的对象，并说明拒绝其余内容的原因。所发现的会画出并列出：{} 转到下一个。“未发现异常”并不表示没有病变。仅供研究使用 – 不得用于诊断。</translation>
    </message>
    <message>
      <source>The program did not end as it should</source>
      <translation>程序未正常结束</translation>
    </message>
    <message>
      <source>The log, without any patient's data, is for whoever looks after the program:</source>
      <translation>日志（不含任何患者数据）供程序维护人员使用：</translation>
    </message>
    <message>
      <source>Files that were being written then and were removed: {}.</source>
      <translation>当时正在写入并已删除的文件：{}。</translation>
    </message>
    <message>
      <source>The run that began on {} ended without being closed: it crashed, was killed, or the power went. What had been saved is there: readings, preferences and the audit trail are written at once and whole.</source>
      <translation>{} 开始的运行未正常关闭即结束：可能崩溃、被终止或断电。已保存的内容仍在：阅片、设置和审计记录都会立即完整写入。</translation>
    </message>
    <message>
      <source>Something is still being written</source>
      <translation>仍在写入</translation>
    </message>
    <message>
      <source>The reading is not saved</source>
      <translation>阅片结果未保存</translation>
    </message>
    <message>
      <source>What you drew and decided since then would be lost.</source>
      <translation>此后绘制和判定的内容将会丢失。</translation>
    </message>
    <message>
      <source>Stay</source>
      <translation>留下</translation>
    </message>
    <message>
      <source>Close and lose it</source>
      <translation>关闭并放弃</translation>
    </message>
    <message>
      <source>An export, a transfer or a moving picture is not done.</source>
      <translation>导出、传输或动态图像尚未完成。</translation>
    </message>
    <message>
      <source>What is not written yet would be missing.</source>
      <translation>尚未写入的内容将会缺失。</translation>
    </message>
    <message>
      <source>Close and break it off</source>
      <translation>关闭并中断</translation>
    </message>
    <message>
      <source>Stop opening</source>
      <translation>停止打开</translation>
    </message>
    <message>
      <source>Device: not looked for yet</source>
      <translation>设备：尚未检测</translation>
    </message>
    <message>
      <source>Patients, studies and series</source>
      <translation>患者、检查与序列</translation>
    </message>
    <message>
      <source>What is open</source>
      <translation>已打开的内容</translation>
    </message>
    <message>
      <source>Close patient</source>
      <translation>关闭患者</translation>
    </message>
    <message>
      <source>Close study</source>
      <translation>关闭检查</translation>
    </message>
    <message>
      <source>Same day: {}</source>
      <translation>同日：{}</translation>
    </message>
    <message>
      <source>Earlier: {}</source>
      <translation>既往：{}</translation>
    </message>
    <message>
      <source>PDF document</source>
      <translation>PDF 文档</translation>
    </message>
    <message>
      <source>Show here</source>
      <translation>在此显示</translation>
    </message>
    <message>
      <source>Show in another viewport</source>
      <translation>在另一个视口中显示</translation>
    </message>
    <message>
      <source>All DICOM elements…</source>
      <translation>全部 DICOM 元素…</translation>
    </message>
    <message>
      <source>Document {}</source>
      <translation>文档 {}</translation>
    </message>
    <message>
      <source>Choose the row whose name is right. It holds for this patient until another study is opened; the files stay as they are.</source>
      <translation>请选择姓名正确的一行。在打开另一项检查之前对该患者有效；文件保持不变。</translation>
    </message>
    <message>
      <source>Character set</source>
      <translation>字符集</translation>
    </message>
    <message>
      <source>Letters</source>
      <translation>文字</translation>
    </message>
    <message>
      <source>The file gives the values of this parametric map several meanings. What you choose holds until another study is opened; the file stays as it is.</source>
      <translation>文件为此参数图的数值给出了多种含义。您的选择在打开其他检查之前有效；文件保持不变。</translation>
    </message>
    <message>
      <source>Meaning of the values</source>
      <translation>数值的含义</translation>
    </message>
    <message>
      <source>without a unit</source>
      <translation>无单位</translation>
    </message>
    <message>
      <source>in {}</source>
      <translation>单位 {}</translation>
    </message>
    <message>
      <source>There is no room for another viewport.</source>
      <translation>没有空间再放一个视口。</translation>
    </message>
    <message>
      <source>The elements of {} cannot be read ({}).</source>
      <translation>无法读取 {} 的元素（{}）。</translation>
    </message>
    <message>
      <source>Check that the file is still there.</source>
      <translation>请检查文件是否仍然存在。</translation>
    </message>
    <message>
      <source>Search tag, name or value</source>
      <translation>搜索标签、名称或值</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>搜索</translation>
    </message>
    <message>
      <source>Elements</source>
      <translation>元素</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>标签</translation>
    </message>
    <message>
      <source>Type</source>
      <translation>类型</translation>
    </message>
    <message>
      <source>DICOM elements of {}</source>
      <translation>{} 的 DICOM 元素</translation>
    </message>
    <message>
      <source>{} of {} elements</source>
      <translation>{} / {} 个元素</translation>
    </message>
    <message>
      <source>No folder to unpack into can be made in {}: {}.</source>
      <translation>无法在 {} 中创建解压文件夹：{}。</translation>
    </message>
    <message>
      <source>Files not used</source>
      <translation>未使用的文件</translation>
    </message>
    <message>
      <source>Every file is used.</source>
      <translation>所有文件都已使用。</translation>
    </message>
    <message>
      <source>{:.1f} frames/s</source>
      <translation>{:.1f} 帧/秒</translation>
    </message>
    <message>
      <source>(not from the file)</source>
      <translation>（非文件所给）</translation>
    </message>
    <message>
      <source>frames {}–{}</source>
      <translation>第 {}–{} 帧</translation>
    </message>
    <message>
      <source>Seen from all around: the wheel turns the patient, Space keeps him turning</source>
      <translation>环绕观看：滚轮转动患者，空格键持续旋转</translation>
    </message>
    <message>
      <source>&amp;Grey</source>
      <translation>灰度(&amp;G)</translation>
    </message>
    <message>
      <source>&amp;Hot iron</source>
      <translation>热铁(&amp;H)</translation>
    </message>
    <message>
      <source>&amp;PET</source>
      <translation>PET(&amp;P)</translation>
    </message>
    <message>
      <source>Hot &amp;metal blue</source>
      <translation>热金属蓝(&amp;M)</translation>
    </message>
    <message>
      <source>PET, &amp;20 steps</source>
      <translation>PET，20 级(&amp;2)</translation>
    </message>
    <message>
      <source>By half a pixel, against what moved since the mask was taken</source>
      <translation>移动半个像素，抵消蒙片之后的位移</translation>
    </message>
    <message>
      <source>Colours and &amp;filters</source>
      <translation>色彩与滤镜(&amp;F)</translation>
    </message>
    <message>
      <source>Reformatted planes (MPR)</source>
      <translation>多平面重建 (MPR)</translation>
    </message>
    <message>
      <source>3-D views</source>
      <translation>三维视图</translation>
    </message>
    <message>
      <source>Arran&amp;gement</source>
      <translation>挂片方案(&amp;G)</translation>
    </message>
    <message>
      <source>Lin&amp;king</source>
      <translation>联动(&amp;K)</translation>
    </message>
    <message>
      <source>&amp;Cine</source>
      <translation>电影播放(&amp;C)</translation>
    </message>
    <message>
      <source>Subtraction (DSA)</source>
      <translation>减影 (DSA)</translation>
    </message>
    <message>
      <source>Te&amp;xts and drawings</source>
      <translation>文字与图形(&amp;X)</translation>
    </message>
    <message>
      <source>Window from a re&amp;gion</source>
      <translation>按区域调窗(&amp;G)</translation>
    </message>
    <message>
      <source>&amp;Magnifier</source>
      <translation>放大镜(&amp;M)</translation>
    </message>
    <message>
      <source>Point with the &amp;keyboard</source>
      <translation>用键盘指点(&amp;K)</translation>
    </message>
    <message>
      <source>Real si&amp;ze</source>
      <translation>实际大小(&amp;Z)</translation>
    </message>
    <message>
      <source>Earlier view</source>
      <translation>上一视图</translation>
    </message>
    <message>
      <source>Later view</source>
      <translation>下一视图</translation>
    </message>
    <message>
      <source>Link &amp;slices by position</source>
      <translation>按位置联动层面(&amp;S)</translation>
    </message>
    <message>
      <source>Link &amp;grey levels</source>
      <translation>联动窗宽窗位(&amp;G)</translation>
    </message>
    <message>
      <source>Link &amp;zoom and pan</source>
      <translation>联动缩放与平移(&amp;Z)</translation>
    </message>
    <message>
      <source>Link &amp;times</source>
      <translation>联动时间(&amp;T)</translation>
    </message>
    <message>
      <source>&amp;Hold these slices together</source>
      <translation>保持这些层面同步(&amp;H)</translation>
    </message>
    <message>
      <source>&amp;Reference lines</source>
      <translation>定位线(&amp;R)</translation>
    </message>
    <message>
      <source>Ne&amp;xt colours</source>
      <translation>下一种色彩(&amp;X)</translation>
    </message>
    <message>
      <source>&amp;No filter</source>
      <translation>无滤镜(&amp;N)</translation>
    </message>
    <message>
      <source>&amp;Smooth</source>
      <translation>平滑(&amp;S)</translation>
    </message>
    <message>
      <source>Sh&amp;arpen</source>
      <translation>锐化(&amp;A)</translation>
    </message>
    <message>
      <source>Next &amp;filter</source>
      <translation>下一种滤镜(&amp;F)</translation>
    </message>
    <message>
      <source>Meaning of the values…</source>
      <translation>数值的含义…</translation>
    </message>
    <message>
      <source>&amp;Axial, coronal, sagittal</source>
      <translation>横断、冠状、矢状(&amp;A)</translation>
    </message>
    <message>
      <source>&amp;Straighten the axes</source>
      <translation>摆正轴线(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;Curved reformation</source>
      <translation>曲面重建(&amp;C)</translation>
    </message>
    <message>
      <source>C&amp;ross sections</source>
      <translation>横断面(&amp;R)</translation>
    </message>
    <message>
      <source>Cross sections side &amp;by side</source>
      <translation>并排显示横断面(&amp;B)</translation>
    </message>
    <message>
      <source>&amp;Distance and width of the sections…</source>
      <translation>横断面的间距和宽度(&amp;D)…</translation>
    </message>
    <message>
      <source>Slab: &amp;largest value (MIP)</source>
      <translation>厚层：最大值 (MIP)(&amp;L)</translation>
    </message>
    <message>
      <source>Slab: smallest &amp;value (MinIP)</source>
      <translation>厚层：最小值 (MinIP)(&amp;V)</translation>
    </message>
    <message>
      <source>Slab: &amp;mean</source>
      <translation>厚层：平均值(&amp;M)</translation>
    </message>
    <message>
      <source>Slab &amp;thicker</source>
      <translation>加厚(&amp;T)</translation>
    </message>
    <message>
      <source>Slab t&amp;hinner</source>
      <translation>减薄(&amp;H)</translation>
    </message>
    <message>
      <source>Rotating &amp;MIP</source>
      <translation>旋转 MIP(&amp;M)</translation>
    </message>
    <message>
      <source>&amp;Bone</source>
      <translation>骨骼(&amp;B)</translation>
    </message>
    <message>
      <source>&amp;Vessels</source>
      <translation>血管(&amp;V)</translation>
    </message>
    <message>
      <source>&amp;Lungs</source>
      <translation>肺(&amp;L)</translation>
    </message>
    <message>
      <source>&amp;Arrange this study</source>
      <translation>排列此检查(&amp;A)</translation>
    </message>
    <message>
      <source>Arrange when &amp;opened</source>
      <translation>打开时排列(&amp;O)</translation>
    </message>
    <message>
      <source>&amp;Remember this arrangement</source>
      <translation>记住此排列(&amp;R)</translation>
    </message>
    <message>
      <source>&amp;Forget your arrangement</source>
      <translation>忘记您的排列(&amp;F)</translation>
    </message>
    <message>
      <source>&amp;Viewport on another screen</source>
      <translation>在另一屏幕上显示视口(&amp;V)</translation>
    </message>
    <message>
      <source>&amp;Play or stop</source>
      <translation>播放或停止(&amp;P)</translation>
    </message>
    <message>
      <source>Play through &amp;time or stop</source>
      <translation>沿时间播放或停止(&amp;T)</translation>
    </message>
    <message>
      <source>&amp;Faster</source>
      <translation>加快(&amp;F)</translation>
    </message>
    <message>
      <source>&amp;Slower</source>
      <translation>减慢(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;Subtracted or as acquired</source>
      <translation>减影或原始图像(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;This frame as the mask</source>
      <translation>以当前帧为蒙片(&amp;T)</translation>
    </message>
    <message>
      <source>Mask to the &amp;left</source>
      <translation>蒙片左移(&amp;L)</translation>
    </message>
    <message>
      <source>Mask to the &amp;right</source>
      <translation>蒙片右移(&amp;R)</translation>
    </message>
    <message>
      <source>Mask &amp;up</source>
      <translation>蒙片上移(&amp;U)</translation>
    </message>
    <message>
      <source>Mask &amp;down</source>
      <translation>蒙片下移(&amp;D)</translation>
    </message>
    <message>
      <source>&amp;Few texts</source>
      <translation>少量文字(&amp;F)</translation>
    </message>
    <message>
      <source>&amp;All texts, few, none</source>
      <translation>全部文字、少量、无(&amp;A)</translation>
    </message>
    <message>
      <source>A&amp;nonymous</source>
      <translation>匿名(&amp;N)</translation>
    </message>
    <message>
      <source>&amp;Character set…</source>
      <translation>字符集(&amp;C)…</translation>
    </message>
    <message>
      <source>the values inside from black to white</source>
      <translation>区域内的值由黑到白</translation>
    </message>
    <message>
      <source>a magnifying glass</source>
      <translation>放大镜</translation>
    </message>
    <message>
      <source>Arrows move a pointer on the picture, Enter clicks, Space holds</source>
      <translation>方向键在图像上移动指针，回车单击，空格按住</translation>
    </message>
    <message>
      <source>A millimetre of the patient to a millimetre of the screen</source>
      <translation>患者的一毫米对应屏幕的一毫米</translation>
    </message>
    <message>
      <source>Grey levels, colours, zoom and turn as before the last change</source>
      <translation>恢复到上次更改之前的灰度、颜色、缩放和旋转</translation>
    </message>
    <message>
      <source>Grey levels, colours, zoom and turn as before the step back</source>
      <translation>恢复到后退之前的灰度、颜色、缩放和旋转</translation>
    </message>
    <message>
      <source>Viewports of one examination show the same place</source>
      <translation>同一检查的各视口显示同一位置</translation>
    </message>
    <message>
      <source>Viewports of one modality show the same values</source>
      <translation>同一设备类型的各视口显示相同的值</translation>
    </message>
    <message>
      <source>Dynamic series play and step through time together</source>
      <translation>动态序列随时间同步播放和切换</translation>
    </message>
    <message>
      <source>Scroll these slices together, whatever their positions</source>
      <translation>无论位置如何，一起翻动这些层面</translation>
    </message>
    <message>
      <source>What the values of a parametric map stand for, where its file says several</source>
      <translation>参数图的数值代表什么（文件给出多种含义时）</translation>
    </message>
    <message>
      <source>Reformat the series to three planes, or back; drag their lines</source>
      <translation>将序列重建为三个平面，或返回；可拖动其线</translation>
    </message>
    <message>
      <source>The surface on the chosen polyline through all slices, laid flat, or back</source>
      <translation>将所选折线贯穿所有层面的曲面展平显示，或返回</translation>
    </message>
    <message>
      <source>Planes at right angles to the chosen polyline, scrolled along it, or back</source>
      <translation>显示垂直于所选折线的平面，可沿折线滚动浏览，或返回</translation>
    </message>
    <message>
      <source>Several neighbouring sections of the line at once, or one again</source>
      <translation>同时显示该线的多个相邻横断面，或恢复为一个</translation>
    </message>
    <message>
      <source>How far apart and how wide the sections are, and how many are side by side</source>
      <translation>横断面的间距、宽度以及并排显示的数量</translation>
    </message>
    <message>
      <source>Show the series where the rule for such studies says</source>
      <translation>按此类检查的规则排列序列</translation>
    </message>
    <message>
      <source>Show studies of this kind as they are shown now</source>
      <translation>以后按当前方式显示此类检查</translation>
    </message>
    <message>
      <source>Arrange studies of this kind as before you remembered how</source>
      <translation>像记住之前那样排列此类检查</translation>
    </message>
    <message>
      <source>A further viewport in a window of its own</source>
      <translation>在独立窗口中增加一个视口</translation>
    </message>
    <message>
      <source>Play the slices at the file's own rate</source>
      <translation>按文件自带速率播放层面</translation>
    </message>
    <message>
      <source>Play the times of a dynamic series at one place, which can be scrolled</source>
      <translation>在同一位置播放动态序列的各时间点；播放时可滚动层面</translation>
    </message>
    <message>
      <source>Take the mask that the file names, else the first frame, from every frame</source>
      <translation>从每一帧中减去文件指定的蒙片；未指定时减去第一帧</translation>
    </message>
    <message>
      <source>Take the frame that is shown from every frame</source>
      <translation>从每一帧中减去当前显示的帧</translation>
    </message>
    <message>
      <source>Leave out patient and study</source>
      <translation>省略患者与检查信息</translation>
    </message>
    <message>
      <source>Show neither names nor dates, for looking over a shoulder and for talks</source>
      <translation>不显示姓名和日期，用于旁人观看和讲座</translation>
    </message>
    <message>
      <source>Read names and titles by other letters where the files say the wrong ones</source>
      <translation>文件声明的字符集有误时，用其他文字读取姓名和标题</translation>
    </message>
    <message>
      <source>The curved reformation is shown.</source>
      <translation>已显示曲面重建。</translation>
    </message>
    <message>
      <source>Curved reformation</source>
      <translation>曲面重建</translation>
    </message>
    <message>
      <source>Draw a polyline along the structure on a slice or a plane, and choose it.</source>
      <translation>请在层面或平面上沿该结构画一条折线，并选中它。</translation>
    </message>
    <message>
      <source>This picture does not say where it lies in the patient.</source>
      <translation>该图像未说明其在患者体内的位置。</translation>
    </message>
    <message>
      <source>Draw the line on a slice or a reformatted plane.</source>
      <translation>请在层面或重建平面上画线。</translation>
    </message>
    <message>
      <source>Cross sections</source>
      <translation>横断面</translation>
    </message>
    <message>
      <source>&amp;Distance along the line:</source>
      <translation>沿线间距(&amp;D)：</translation>
    </message>
    <message>
      <source>&amp;Width:</source>
      <translation>宽度(&amp;W)：</translation>
    </message>
    <message>
      <source>&amp;Side by side:</source>
      <translation>并排数量(&amp;S)：</translation>
    </message>
    <message>
      <source>It does not replace quality assurance by a medical physicist (as in AAPM TG18, TG270, IEC 62563-1). The program does not calibrate to the GSDF (PS3.14): it hands grey levels to the screen as they are.</source>
      <translation>它不能替代医学物理师的质量保证（如 AAPM TG18、TG270、IEC 62563-1）。本程序不按 GSDF（PS3.14）校准：灰阶原样送至屏幕。</translation>
    </message>
    <message>
      <source>Test picture of the display</source>
      <translation>显示器测试图</translation>
    </message>
    <message>
      <source>Esc closes it.</source>
      <translation>按 Esc 关闭。</translation>
    </message>
    <message>
      <source>Edge and crosses</source>
      <translation>边框与十字</translation>
    </message>
    <message>
      <source>All four edges have a white line, all four crosses are whole. If not: let the screen run at its own resolution, without overscan.</source>
      <translation>四边均可见白线，四个十字完整。否则：请使用屏幕的原生分辨率，并关闭过扫描。</translation>
    </message>
    <message>
      <source>Squares</source>
      <translation>方块</translation>
    </message>
    <message>
      <source>5 % can be told from 0 %, and 95 % from 100 %. If not: turn the light of the room down, set brightness and contrast of the screen, choose its DICOM (GSDF) mode.</source>
      <translation>可分辨 5 % 与 0 %，以及 95 % 与 100 %。否则：调暗室内照明，调整屏幕亮度和对比度，选择其 DICOM（GSDF）模式。</translation>
    </message>
    <message>
      <source>Steps</source>
      <translation>灰阶</translation>
    </message>
    <message>
      <source>All 18 differ, and in each but black and white four small squares are seen. If not: as for the squares.</source>
      <translation>18 级灰阶各不相同，且除黑、白外每级内可见四个小方块。否则：处理同“方块”。</translation>
    </message>
    <message>
      <source>Ramp</source>
      <translation>渐变</translation>
    </message>
    <message>
      <source>Goes from black to white without bands. If not: the screen or its cable shows fewer than 8 bits, or a colour mode of the system changes the levels.</source>
      <translation>从黑到白平滑过渡，无条带。否则：屏幕或其线缆不足 8 位，或系统的颜色模式改变了灰阶。</translation>
    </message>
    <message>
      <source>As many letters of QUALITY CONTROL are read on black as on grey and on white; contrast falls from 14 levels of 255 to 1. If not: as for the squares.</source>
      <translation>在黑、灰、白底上可读出的 QUALITY CONTROL 字母数相同；对比度由 14 级（共 255 级）降至 1 级。否则：处理同“方块”。</translation>
    </message>
    <message>
      <source>Lines</source>
      <translation>线对</translation>
    </message>
    <message>
      <source>Lines of one pixel and of two are crisp in the middle and in the corners, without grey areas or colours. If not: the system or the screen scales the picture.</source>
      <translation>中央和四角的单像素与双像素线条清晰，无灰块或彩色。否则：系统或屏幕对图像进行了缩放。</translation>
    </message>
    <message>
      <source>No arrangement is known for this study. Arrange it, and remember that.</source>
      <translation>此检查没有已知的排列。请先排列，再记住该排列。</translation>
    </message>
    <message>
      <source>Remembered for studies such as this: {}</source>
      <translation>已为此类检查记住：{}</translation>
    </message>
    <message>
      <source>Planes that are turned will come back straight.</source>
      <translation>旋转过的平面再次显示时将恢复为正位。</translation>
    </message>
    <message>
      <source>You remembered no arrangement for studies such as this.</source>
      <translation>您没有为此类检查记住任何排列。</translation>
    </message>
    <message>
      <source>Forgotten for studies such as this: {}</source>
      <translation>已为此类检查忘记：{}</translation>
    </message>
    <message>
      <source>Only a parametric map whose file gives its values several meanings has a choice.</source>
      <translation>只有文件为数值给出多种含义的参数图才可选择。</translation>
    </message>
    <message>
      <source>No further series shows this place.</source>
      <translation>没有其他序列显示此位置。</translation>
    </message>
    <message>
      <source>Drag to another viewport: the two change places; with Ctrl it is shown twice</source>
      <translation>拖到另一个视口：两者互换位置；按住 Ctrl 则在两处都显示</translation>
    </message>
    <message>
      <source>Move it here</source>
      <translation>移到此处</translation>
    </message>
    <message>
      <source>Change places</source>
      <translation>互换位置</translation>
    </message>
    <message>
      <source>With Ctrl: show it here too</source>
      <translation>按住 Ctrl：在此也显示</translation>
    </message>
    <message>
      <source>There is no other viewport. View → Layout shows several.</source>
      <translation>没有其他视口。视图 → 布局可显示多个。</translation>
    </message>
    <message>
      <source>The file asks to average {} frames before, which is not done.</source>
      <translation>文件要求先对 {} 帧取平均，此处未执行。</translation>
    </message>
    <message>
      <source>Show the run subtracted, then shift its mask.</source>
      <translation>请先以减影显示该序列，再移动其蒙片。</translation>
    </message>
    <message>
      <source>{:.1f} times/s</source>
      <translation>{:.1f} 时间点/秒</translation>
    </message>
    <message>
      <source>Slices have no thickness to choose, and the planes are hidden.</source>
      <translation>切片的厚度不可选择，且重建平面被隐藏。</translation>
    </message>
    <message>
      <source>F</source>
      <translation>女</translation>
    </message>
    <message>
      <source>M</source>
      <translation>男</translation>
    </message>
    <message>
      <source>O</source>
      <translation>其他</translation>
    </message>
    <message numerus="yes">
      <source>%n views</source>
      <translation>
        <numerusform>%n 个视图</numerusform>
      </translation>
    </message>
    <message>
      <source>Slice {}/{}</source>
      <translation>层 {}/{}</translation>
    </message>
    <message>
      <source>Frame {}/{}</source>
      <translation>帧 {}/{}</translation>
    </message>
    <message>
      <source>Image {}/{}</source>
      <translation>图像 {}/{}</translation>
    </message>
    <message>
      <source>not a number</source>
      <translation>非数值</translation>
    </message>
    <message>
      <source>1 slice</source>
      <translation>1 层</translation>
    </message>
    <message numerus="yes">
      <source>%n slices</source>
      <translation>
        <numerusform>%n 层</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n frames</source>
      <translation>
        <numerusform>%n 帧</numerusform>
      </translation>
    </message>
    <message>
      <source>1 image</source>
      <translation>1 幅图像</translation>
    </message>
    <message numerus="yes">
      <source>%n images</source>
      <translation>
        <numerusform>%n 幅图像</numerusform>
      </translation>
    </message>
    <message>
      <source>Time {}/{}</source>
      <translation>时间点 {}/{}</translation>
    </message>
    <message>
      <source>Heart rate</source>
      <translation>心率</translation>
    </message>
    <message>
      <source>Respiratory rate</source>
      <translation>呼吸频率</translation>
    </message>
    <message>
      <source>Temperature</source>
      <translation>体温</translation>
    </message>
    <message>
      <source>Oxygen saturation</source>
      <translation>血氧饱和度</translation>
    </message>
    <message>
      <source>Systolic pressure</source>
      <translation>收缩压</translation>
    </message>
    <message>
      <source>Diastolic pressure</source>
      <translation>舒张压</translation>
    </message>
    <message>
      <source>Mean pressure</source>
      <translation>平均压</translation>
    </message>
    <message>
      <source>Arterial systolic pressure</source>
      <translation>动脉收缩压</translation>
    </message>
    <message>
      <source>Arterial diastolic pressure</source>
      <translation>动脉舒张压</translation>
    </message>
    <message>
      <source>Arterial mean pressure</source>
      <translation>平均动脉压</translation>
    </message>
    <message>
      <source>Glasgow coma score</source>
      <translation>格拉斯哥昏迷评分</translation>
    </message>
    <message>
      <source>Urine output</source>
      <translation>尿量</translation>
    </message>
    <message>
      <source>Mechanical ventilation</source>
      <translation>机械通气</translation>
    </message>
    <message>
      <source>Inspired oxygen fraction</source>
      <translation>吸入氧浓度</translation>
    </message>
    <message>
      <source>Arterial pH</source>
      <translation>动脉血 pH</translation>
    </message>
    <message>
      <source>Arterial oxygen pressure</source>
      <translation>动脉血氧分压</translation>
    </message>
    <message>
      <source>Arterial CO₂ pressure</source>
      <translation>动脉血 CO₂ 分压</translation>
    </message>
    <message>
      <source>Bicarbonate</source>
      <translation>碳酸氢根</translation>
    </message>
    <message>
      <source>Lactate</source>
      <translation>乳酸</translation>
    </message>
    <message>
      <source>Sodium</source>
      <translation>钠</translation>
    </message>
    <message>
      <source>Potassium</source>
      <translation>钾</translation>
    </message>
    <message>
      <source>Chloride</source>
      <translation>氯</translation>
    </message>
    <message>
      <source>Magnesium</source>
      <translation>镁</translation>
    </message>
    <message>
      <source>Calcium</source>
      <translation>钙</translation>
    </message>
    <message>
      <source>Creatinine</source>
      <translation>肌酐</translation>
    </message>
    <message>
      <source>Urea nitrogen</source>
      <translation>尿素氮</translation>
    </message>
    <message>
      <source>Glucose</source>
      <translation>葡萄糖</translation>
    </message>
    <message>
      <source>HbA1c</source>
      <translation>糖化血红蛋白</translation>
    </message>
    <message>
      <source>Bilirubin</source>
      <translation>胆红素</translation>
    </message>
    <message>
      <source>Albumin</source>
      <translation>白蛋白</translation>
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
      <translation>碱性磷酸酶</translation>
    </message>
    <message>
      <source>Gamma-glutamyltransferase</source>
      <translation>γ-谷氨酰转移酶</translation>
    </message>
    <message>
      <source>Cholesterol</source>
      <translation>胆固醇</translation>
    </message>
    <message>
      <source>HDL cholesterol</source>
      <translation>高密度脂蛋白胆固醇</translation>
    </message>
    <message>
      <source>LDL cholesterol</source>
      <translation>低密度脂蛋白胆固醇</translation>
    </message>
    <message>
      <source>C-reactive protein</source>
      <translation>C 反应蛋白</translation>
    </message>
    <message>
      <source>Troponin I</source>
      <translation>肌钙蛋白 I</translation>
    </message>
    <message>
      <source>Troponin T</source>
      <translation>肌钙蛋白 T</translation>
    </message>
    <message>
      <source>Haematocrit</source>
      <translation>血细胞比容</translation>
    </message>
    <message>
      <source>Haemoglobin</source>
      <translation>血红蛋白</translation>
    </message>
    <message>
      <source>White blood cells</source>
      <translation>白细胞</translation>
    </message>
    <message>
      <source>Platelets</source>
      <translation>血小板</translation>
    </message>
    <message>
      <source>Prothrombin time</source>
      <translation>凝血酶原时间</translation>
    </message>
    <message>
      <source>Prothrombin index</source>
      <translation>凝血酶原指数</translation>
    </message>
    <message>
      <source>Body mass index</source>
      <translation>体重指数</translation>
    </message>
    <message>
      <source>Systolic pressure, any</source>
      <translation>收缩压（任一）</translation>
    </message>
    <message>
      <source>Mean pressure, any</source>
      <translation>平均压（任一）</translation>
    </message>
    <message>
      <source>PaO₂/FiO₂</source>
      <translation>PaO₂/FiO₂</translation>
    </message>
    <message>
      <source>Urea to creatinine ratio</source>
      <translation>尿素与肌酐比值</translation>
    </message>
    <message>
      <source>Time passed</source>
      <translation>经过时间</translation>
    </message>
    <message>
      <source>FIB-4 index</source>
      <translation>FIB-4 指数</translation>
    </message>
    <message>
      <source>Brain</source>
      <translation>脑</translation>
    </message>
    <message>
      <source>Subdural</source>
      <translation>硬膜下</translation>
    </message>
    <message>
      <source>Stroke</source>
      <translation>卒中</translation>
    </message>
    <message>
      <source>Bone</source>
      <translation>骨</translation>
    </message>
    <message>
      <source>Lung</source>
      <translation>肺</translation>
    </message>
    <message>
      <source>Mediastinum</source>
      <translation>纵隔</translation>
    </message>
    <message>
      <source>Abdomen</source>
      <translation>腹部</translation>
    </message>
    <message>
      <source>Liver</source>
      <translation>肝</translation>
    </message>
    <message>
      <source>Angiography</source>
      <translation>血管造影</translation>
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
      <translation>脑膜瘤</translation>
    </message>
    <message>
      <source>Glioma</source>
      <translation>胶质瘤</translation>
    </message>
    <message>
      <source>Pituitary</source>
      <translation>垂体瘤</translation>
    </message>
    <message>
      <source>Suspicious</source>
      <translation>可疑</translation>
    </message>
    <message>
      <source>Benign-looking</source>
      <translation>良性表现</translation>
    </message>
    <message>
      <source>malignancy</source>
      <translation>恶性程度</translation>
    </message>
    <message>
      <source>highly unlikely to be malignant</source>
      <translation>恶性可能性极小</translation>
    </message>
    <message>
      <source>moderately unlikely to be malignant</source>
      <translation>恶性可能性较小</translation>
    </message>
    <message>
      <source>indeterminate</source>
      <translation>不确定</translation>
    </message>
    <message>
      <source>moderately suspicious</source>
      <translation>中度可疑</translation>
    </message>
    <message>
      <source>highly suspicious</source>
      <translation>高度可疑</translation>
    </message>
    <message>
      <source>subtlety</source>
      <translation>明显程度</translation>
    </message>
    <message>
      <source>extremely subtle</source>
      <translation>极不明显</translation>
    </message>
    <message>
      <source>moderately subtle</source>
      <translation>较不明显</translation>
    </message>
    <message>
      <source>fairly subtle</source>
      <translation>略不明显</translation>
    </message>
    <message>
      <source>fairly obvious</source>
      <translation>较明显</translation>
    </message>
    <message>
      <source>obvious</source>
      <translation>明显</translation>
    </message>
    <message>
      <source>calcification</source>
      <translation>钙化</translation>
    </message>
    <message>
      <source>popcorn calcification</source>
      <translation>爆米花样钙化</translation>
    </message>
    <message>
      <source>laminated calcification</source>
      <translation>层状钙化</translation>
    </message>
    <message>
      <source>solid calcification</source>
      <translation>实性钙化</translation>
    </message>
    <message>
      <source>non-central calcification</source>
      <translation>偏心性钙化</translation>
    </message>
    <message>
      <source>central calcification</source>
      <translation>中心性钙化</translation>
    </message>
    <message>
      <source>no calcification</source>
      <translation>无钙化</translation>
    </message>
    <message>
      <source>sphericity</source>
      <translation>形状</translation>
    </message>
    <message>
      <source>linear</source>
      <translation>线状</translation>
    </message>
    <message>
      <source>ovoid to linear</source>
      <translation>卵圆形至线状</translation>
    </message>
    <message>
      <source>ovoid</source>
      <translation>卵圆形</translation>
    </message>
    <message>
      <source>ovoid to round</source>
      <translation>卵圆形至圆形</translation>
    </message>
    <message>
      <source>round</source>
      <translation>圆形</translation>
    </message>
    <message>
      <source>margin</source>
      <translation>边缘</translation>
    </message>
    <message>
      <source>poorly defined</source>
      <translation>边缘模糊</translation>
    </message>
    <message>
      <source>near poorly defined</source>
      <translation>边缘略模糊</translation>
    </message>
    <message>
      <source>medium margin</source>
      <translation>边缘清晰度中等</translation>
    </message>
    <message>
      <source>near sharp</source>
      <translation>边缘较清晰</translation>
    </message>
    <message>
      <source>sharp</source>
      <translation>边缘清晰</translation>
    </message>
    <message>
      <source>lobulation</source>
      <translation>分叶</translation>
    </message>
    <message>
      <source>no lobulation</source>
      <translation>无分叶</translation>
    </message>
    <message>
      <source>nearly no lobulation</source>
      <translation>几乎无分叶</translation>
    </message>
    <message>
      <source>medium lobulation</source>
      <translation>中度分叶</translation>
    </message>
    <message>
      <source>near marked lobulation</source>
      <translation>较明显分叶</translation>
    </message>
    <message>
      <source>marked lobulation</source>
      <translation>明显分叶</translation>
    </message>
    <message>
      <source>spiculation</source>
      <translation>毛刺</translation>
    </message>
    <message>
      <source>no spiculation</source>
      <translation>无毛刺</translation>
    </message>
    <message>
      <source>nearly no spiculation</source>
      <translation>几乎无毛刺</translation>
    </message>
    <message>
      <source>medium spiculation</source>
      <translation>中度毛刺</translation>
    </message>
    <message>
      <source>near marked spiculation</source>
      <translation>较明显毛刺</translation>
    </message>
    <message>
      <source>marked spiculation</source>
      <translation>明显毛刺</translation>
    </message>
    <message>
      <source>texture</source>
      <translation>密度</translation>
    </message>
    <message>
      <source>ground glass to part solid</source>
      <translation>磨玻璃至部分实性</translation>
    </message>
    <message>
      <source>part solid to solid</source>
      <translation>部分实性至实性</translation>
    </message>
    <message>
      <source>age years</source>
      <translation>年龄</translation>
    </message>
    <message>
      <source>smoker</source>
      <translation>吸烟史</translation>
    </message>
    <message>
      <source>cancer</source>
      <translation>癌症史</translation>
    </message>
    <message>
      <source>family history</source>
      <translation>家族史</translation>
    </message>
    <message>
      <source>emphysema</source>
      <translation>肺气肿</translation>
    </message>
    <message>
      <source>upper lobe</source>
      <translation>上叶</translation>
    </message>
    <message>
      <source>nodules</source>
      <translation>结节数</translation>
    </message>
    <message>
      <source>heart rate</source>
      <translation>心率</translation>
    </message>
    <message>
      <source>respiratory rate</source>
      <translation>呼吸频率</translation>
    </message>
    <message>
      <source>temperature</source>
      <translation>体温</translation>
    </message>
    <message>
      <source>oxygen saturation</source>
      <translation>血氧饱和度</translation>
    </message>
    <message>
      <source>systolic pressure</source>
      <translation>收缩压</translation>
    </message>
    <message>
      <source>diastolic pressure</source>
      <translation>舒张压</translation>
    </message>
    <message>
      <source>mean pressure</source>
      <translation>平均压</translation>
    </message>
    <message>
      <source>arterial systolic pressure</source>
      <translation>动脉收缩压</translation>
    </message>
    <message>
      <source>arterial diastolic pressure</source>
      <translation>动脉舒张压</translation>
    </message>
    <message>
      <source>arterial mean pressure</source>
      <translation>平均动脉压</translation>
    </message>
    <message>
      <source>urine</source>
      <translation>尿量</translation>
    </message>
    <message>
      <source>mechanical ventilation</source>
      <translation>机械通气</translation>
    </message>
    <message>
      <source>inspired oxygen fraction</source>
      <translation>吸入氧浓度</translation>
    </message>
    <message>
      <source>arterial pH</source>
      <translation>动脉血 pH</translation>
    </message>
    <message>
      <source>arterial oxygen pressure</source>
      <translation>动脉血氧分压</translation>
    </message>
    <message>
      <source>arterial carbon dioxide pressure</source>
      <translation>动脉血 CO₂ 分压</translation>
    </message>
    <message>
      <source>bicarbonate</source>
      <translation>碳酸氢根</translation>
    </message>
    <message>
      <source>lactate</source>
      <translation>乳酸</translation>
    </message>
    <message>
      <source>sodium</source>
      <translation>钠</translation>
    </message>
    <message>
      <source>potassium</source>
      <translation>钾</translation>
    </message>
    <message>
      <source>magnesium</source>
      <translation>镁</translation>
    </message>
    <message>
      <source>creatinine</source>
      <translation>肌酐</translation>
    </message>
    <message>
      <source>urea nitrogen</source>
      <translation>尿素氮</translation>
    </message>
    <message>
      <source>glucose</source>
      <translation>葡萄糖</translation>
    </message>
    <message>
      <source>bilirubin</source>
      <translation>胆红素</translation>
    </message>
    <message>
      <source>albumin</source>
      <translation>白蛋白</translation>
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
      <translation>碱性磷酸酶</translation>
    </message>
    <message>
      <source>cholesterol</source>
      <translation>胆固醇</translation>
    </message>
    <message>
      <source>troponin I</source>
      <translation>肌钙蛋白 I</translation>
    </message>
    <message>
      <source>troponin T</source>
      <translation>肌钙蛋白 T</translation>
    </message>
    <message>
      <source>haematocrit</source>
      <translation>血细胞比容</translation>
    </message>
    <message>
      <source>white blood cells</source>
      <translation>白细胞</translation>
    </message>
    <message>
      <source>platelets</source>
      <translation>血小板</translation>
    </message>
    <message>
      <source>prothrombin time</source>
      <translation>凝血酶原时间</translation>
    </message>
    <message>
      <source>prothrombin index</source>
      <translation>凝血酶原指数</translation>
    </message>
    <message>
      <source>smoking</source>
      <translation>吸烟</translation>
    </message>
    <message>
      <source>ascites</source>
      <translation>腹水</translation>
    </message>
    <message>
      <source>hepatomegaly</source>
      <translation>肝大</translation>
    </message>
    <message>
      <source>spider naevi</source>
      <translation>蜘蛛痣</translation>
    </message>
    <message>
      <source>oedema</source>
      <translation>水肿</translation>
    </message>
    <message>
      <source>histological stage</source>
      <translation>组织学分期</translation>
    </message>
    <message>
      <source>fatty liver disease</source>
      <translation>脂肪性肝病</translation>
    </message>
    <message>
      <source>diabetes</source>
      <translation>糖尿病</translation>
    </message>
    <message>
      <source>hypertension</source>
      <translation>高血压</translation>
    </message>
    <message>
      <source>dyslipidaemia</source>
      <translation>血脂异常</translation>
    </message>
    <message>
      <source>myocardial infarction</source>
      <translation>心肌梗死</translation>
    </message>
    <message>
      <source>angina or ischaemia</source>
      <translation>心绞痛或缺血</translation>
    </message>
    <message>
      <source>atrial fibrillation</source>
      <translation>心房颤动</translation>
    </message>
    <message>
      <source>heart failure</source>
      <translation>心力衰竭</translation>
    </message>
    <message>
      <source>cardiac arrest</source>
      <translation>心脏骤停</translation>
    </message>
    <message>
      <source>stroke</source>
      <translation>脑卒中</translation>
    </message>
    <message>
      <source>either systolic pressure</source>
      <translation>收缩压（任一测法）</translation>
    </message>
    <message>
      <source>either mean pressure</source>
      <translation>平均压（任一测法）</translation>
    </message>
    <message>
      <source>oxygenation index</source>
      <translation>PaO₂/FiO₂</translation>
    </message>
    <message>
      <source>shock index</source>
      <translation>休克指数</translation>
    </message>
    <message>
      <source>urea to creatinine</source>
      <translation>尿素与肌酐比值</translation>
    </message>
    <message>
      <source>coronary care</source>
      <translation>冠心病监护</translation>
    </message>
    <message>
      <source>cardiac surgery</source>
      <translation>心脏外科</translation>
    </message>
    <message>
      <source>medical</source>
      <translation>内科</translation>
    </message>
    <message>
      <source>surgical</source>
      <translation>外科</translation>
    </message>
    <message>
      <source>adults of a fatty-liver cohort (a third cases, the others matched controls; absolute risks do not carry over to other populations)</source>
      <translation>脂肪肝队列的成人（三分之一为病例，其余为匹配对照；绝对风险不适用于其他人群）</translation>
    </message>
    <message>
      <source>adults in intensive care, first 48 hours of the stay</source>
      <translation>ICU 成人患者，入住后 48 小时内</translation>
    </message>
    <message>
      <source>death or transplant</source>
      <translation>死亡或移植</translation>
    </message>
    <message>
      <source>patients with primary biliary cholangitis in a trial of D-penicillamine, 1974-1984</source>
      <translation>D-青霉胺试验中的原发性胆汁性胆管炎患者，1974–1984 年</translation>
    </message>
    <message>
      <source>report with measurements (Comprehensive SR, TID 1500)</source>
      <translation>含测量的报告 (Comprehensive SR, TID 1500)</translation>
    </message>
    <message>
      <source>masks (Segmentation)</source>
      <translation>掩模 (Segmentation)</translation>
    </message>
    <message>
      <source>drawing over the images (Presentation State)</source>
      <translation>图像上的标注图形 (Presentation State)</translation>
    </message>
    <message>
      <source>heat map (Parametric Map)</source>
      <translation>热图 (Parametric Map)</translation>
    </message>
    <message>
      <source>pictures with the drawing burnt in (Secondary Capture)</source>
      <translation>嵌入标注的图片 (Secondary Capture)</translation>
    </message>
    <message>
      <source>key images (Key Object Selection)</source>
      <translation>关键图像 (Key Object Selection)</translation>
    </message>
    <message>
      <source>report on one page (PDF)</source>
      <translation>单页报告 (PDF)</translation>
    </message>
    <message>
      <source>report as text</source>
      <translation>文本报告</translation>
    </message>
    <message>
      <source>report as FHIR R4 (DiagnosticReport, Observation)</source>
      <translation>FHIR R4 报告 (DiagnosticReport, Observation)</translation>
    </message>
    <message>
      <source>measurements as a table (CSV)</source>
      <translation>测量表格 (CSV)</translation>
    </message>
    <message>
      <source>slices with findings as PNG</source>
      <translation>含发现的层面 (PNG)</translation>
    </message>
    <message>
      <source>slices with findings as JPEG</source>
      <translation>含发现的层面 (JPEG)</translation>
    </message>
    <message>
      <source>whole series as a moving picture (GIF)</source>
      <translation>整个序列的动画 (GIF)</translation>
    </message>
  </context>
</TS>
