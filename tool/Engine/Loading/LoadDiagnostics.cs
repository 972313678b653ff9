using System.Collections.Immutable;
using Antt.Model.Diagnostics;

namespace Antt.Engine.Loading;

/// <summary>What reading a file may find. The paths of files have their own list, <see cref="PathDiagnostics"/>.</summary>
public static class LoadDiagnostics
{
    /// <summary>Bytes that are no UTF-8.</summary>
    public static readonly DiagnosticDescriptor NotUtf8 = Error("ANTT1001", "not-utf8",
        "Tệp không phải UTF-8", "File is not UTF-8",
        "Từ chỗ này tệp không còn đọc được theo bảng mã UTF-8.", "From here on the file cannot be read as UTF-8.",
        "Mọi tệp của sổ dùng bảng mã UTF-8.", "Every file of the register is UTF-8.",
        "Mở tệp bằng trình soạn thảo và lưu lại với bảng mã UTF-8.", "Open the file in an editor and save it as UTF-8.");

    /// <summary>A byte order mark in front.</summary>
    public static readonly DiagnosticDescriptor ByteOrderMark = Error("ANTT1002", "byte-order-mark",
        "Có dấu thứ tự byte ở đầu tệp", "Byte order mark in front of the file",
        "Đầu tệp có một dấu ẩn (BOM) mà mắt không thấy.", "The file begins with an invisible byte order mark (BOM).",
        "Tệp bắt đầu ngay bằng nội dung: dấu {{ trong tệp .json, chữ trong tệp .md.", "A file begins with its content at once: {{ in a .json file, text in a .md file.",
        "Lưu lại tệp với lựa chọn “UTF-8”, không chọn “UTF-8 with BOM”.", "Save the file as “UTF-8”, not as “UTF-8 with BOM”.");

    /// <summary>Nothing in the file.</summary>
    public static readonly DiagnosticDescriptor EmptyFile = Error("ANTT1003", "empty-file",
        "Tệp rỗng", "Empty file",
        "Tệp không có nội dung.", "The file has no content.",
        "Tệp phải có một khối {{ … }}.", "The file holds one {{ … }} block.",
        "Nhập nội dung, hoặc xoá tệp nếu không cần.", "Enter the content, or delete the file if it is not needed.");

    /// <summary>More bytes than a file may have.</summary>
    public static readonly DiagnosticDescriptor FileTooLarge = Error("ANTT1004", "file-too-large",
        "Tệp quá lớn", "File too large",
        "Tệp dài {0} byte.", "The file is {0} bytes long.",
        "Một tệp dài nhất {1} byte (1 MiB).", "A file has at most {1} bytes (1 MiB).",
        "Chia nhỏ tệp; bản quét và tài liệu gốc để ngoài kho, chỉ ghi dấu vân tay.", "Split the file; keep scans and originals outside and record their hash.");

    /// <summary>A character where a value should begin.</summary>
    public static readonly DiagnosticDescriptor ValueExpected = Error("ANTT1005", "value-expected",
        "Thiếu giá trị", "Value expected",
        "Ở đây gặp “{0}” mà chưa có giá trị.", "There is “{0}” here and no value yet.",
        "Cần một giá trị: chữ trong ngoặc kép \"…\", số, true, false, [ … ] hoặc {{ … }}.", "A value is needed: text in quotes \"…\", a number, true, false, [ … ] or {{ … }}.",
        "Nhập giá trị, hoặc xoá phần thừa trước chỗ này.", "Enter the value, or remove what is left over before this place.");

    /// <summary>A comment.</summary>
    public static readonly DiagnosticDescriptor Comment = Error("ANTT1006", "comment",
        "Có lời chú thích", "Comment",
        "Ở đây có lời chú thích (// hoặc /* */).", "There is a comment here (// or /* */).",
        "Tệp số liệu không dùng lời chú thích.", "Data files have no comments.",
        "Xoá lời chú thích; điều cần giải thích thì viết vào mục ghi chú hoặc tệp .md bên cạnh.", "Remove it; put explanations into a note field or a .md file beside it.");

    /// <summary>A comma with nothing behind it.</summary>
    public static readonly DiagnosticDescriptor TrailingComma = Error("ANTT1007", "trailing-comma",
        "Thừa dấu phẩy cuối", "Trailing comma",
        "Dấu phẩy này đứng ngay trước dấu {0}.", "This comma stands right before {0}.",
        "Sau mục cuối cùng không có dấu phẩy.", "There is no comma behind the last entry.",
        "Xoá dấu phẩy này.", "Remove this comma.");

    /// <summary>No comma between two members or items.</summary>
    public static readonly DiagnosticDescriptor MissingComma = Error("ANTT1008", "missing-comma",
        "Thiếu dấu phẩy", "Missing comma",
        "Ở đây gặp “{0}” ngay sau một giá trị.", "There is “{0}” right behind a value.",
        "Giữa hai mục phải có dấu phẩy; sau mục cuối là dấu {1}.", "Two entries are separated by a comma; behind the last one comes {1}.",
        "Thêm dấu phẩy ở cuối mục trước. Nếu trong chữ có dấu ngoặc kép thì viết là \\\".", "Put a comma behind the entry before. Write a quote inside a text as \\\".");

    /// <summary>No colon between a name and its value.</summary>
    public static readonly DiagnosticDescriptor MissingColon = Error("ANTT1009", "missing-colon",
        "Thiếu dấu hai chấm", "Missing colon",
        "Sau tên mục gặp “{0}”.", "Behind the name there is “{0}”.",
        "Sau tên mục là dấu hai chấm rồi đến giá trị: \"tên\": giá trị.", "A name is followed by a colon and the value: \"name\": value.",
        "Thêm dấu hai chấm giữa tên mục và giá trị.", "Put a colon between the name and the value.");

    /// <summary>A member whose name is not a text in quotes.</summary>
    public static readonly DiagnosticDescriptor NameExpected = Error("ANTT1010", "name-expected",
        "Thiếu tên mục", "Name expected",
        "Ở đây gặp “{0}” mà không phải tên mục.", "There is “{0}” here instead of a name.",
        "Trong {{ … }} mỗi mục bắt đầu bằng tên trong ngoặc kép: \"tên\": giá trị.", "Inside {{ … }} every entry begins with a name in quotes: \"name\": value.",
        "Đặt tên mục trong ngoặc kép \"…\", hoặc xoá dấu phẩy thừa.", "Put the name in quotes \"…\", or remove a spare comma.");

    /// <summary>The file ends inside a block or list.</summary>
    public static readonly DiagnosticDescriptor NotClosed = Error("ANTT1011", "not-closed",
        "Chưa đóng ngoặc", "Bracket not closed",
        "Tệp kết thúc khi dấu {0} mở ở dòng {1} chưa được đóng.", "The file ends before the {0} opened on line {1} is closed.",
        "Mỗi dấu mở phải có dấu đóng: {{ … }} và [ … ].", "Every opening bracket has a closing one: {{ … }} and [ … ].",
        "Thêm dấu đóng còn thiếu; nếu tệp bị cắt ngang thì lấy lại bản đầy đủ.", "Add the missing bracket; if the file was cut off, restore the whole of it.");

    /// <summary>A text whose closing quote is missing.</summary>
    public static readonly DiagnosticDescriptor TextNotClosed = Error("ANTT1012", "text-not-closed",
        "Chưa đóng ngoặc kép", "Quote not closed",
        "Chữ bắt đầu ở đây không có dấu ngoặc kép đóng trên cùng dòng.", "The text that begins here has no closing quote on its line.",
        "Chữ nằm trọn trên một dòng, giữa hai dấu \"; xuống dòng trong chữ viết là \\n.", "A text stands on one line between two \"; a line break inside is written \\n.",
        "Thêm dấu \" ở cuối chữ, hoặc nối các dòng lại.", "Put the \" at the end of the text, or join the lines.");

    /// <summary>A backslash followed by something it cannot be followed by.</summary>
    public static readonly DiagnosticDescriptor BadEscape = Error("ANTT1013", "bad-escape",
        "Dấu \\ dùng sai", "Bad escape",
        "“{0}” không có nghĩa trong chữ.", "“{0}” means nothing inside a text.",
        "Sau dấu \\ chỉ được là \" \\ / b f n r t hoặc u kèm bốn chữ số thập lục phân.", "A \\ is followed by one of \" \\ / b f n r t, or by u and four hexadecimal digits.",
        "Muốn viết chính dấu \\ thì viết hai lần: \\\\.", "To write a \\ itself, write it twice: \\\\.");

    /// <summary>Half of a surrogate pair, written as an escape.</summary>
    public static readonly DiagnosticDescriptor LoneSurrogate = Error("ANTT1014", "lone-surrogate",
        "Nửa ký tự", "Half a character",
        "{0} chỉ là một nửa của một ký tự.", "{0} is only half of a character.",
        "Ký tự loại này cần đủ hai nửa viết liền nhau.", "Such a character needs both halves, one after the other.",
        "Gõ thẳng ký tự cần dùng thay cho mã \\u.", "Type the character itself instead of a \\u code.");

    /// <summary>Something that begins like a number and is none.</summary>
    public static readonly DiagnosticDescriptor BadNumber = Error("ANTT1015", "bad-number",
        "Số viết sai", "Malformed number",
        "“{0}” không phải là số.", "“{0}” is not a number.",
        "Số viết như 412, -3 hoặc 7.5: không có số 0 thừa ở đầu, không dấu phân cách hàng nghìn, dấu thập phân là dấu chấm.", "A number looks like 412, -3 or 7.5: no leading zero, no thousands mark, a point before decimals.",
        "Viết lại số; nếu đây là chữ hay ngày thì đặt trong ngoặc kép.", "Write it as a number; put it in quotes if it is a text or a date.");

    /// <summary>A word that is neither true, false nor null.</summary>
    public static readonly DiagnosticDescriptor UnknownWord = Error("ANTT1016", "unknown-word",
        "Chữ không có ngoặc kép", "Word without quotes",
        "Chữ {0} đứng ngoài ngoặc kép.", "The word {0} stands outside quotes.",
        "Ngoài ngoặc kép chỉ có số và true, false (viết thường).", "Outside quotes there are only numbers and true, false (lower case).",
        "Đặt chữ trong ngoặc kép \"…\", hoặc viết đúng true hay false.", "Put the word in quotes \"…\", or write true or false.");

    /// <summary>Something behind the outermost value.</summary>
    public static readonly DiagnosticDescriptor TextAfterValue = Error("ANTT1017", "text-after-value",
        "Thừa nội dung ở cuối", "Text after the value",
        "Sau dấu đóng cuối cùng còn “{0}”.", "There is “{0}” behind the last closing bracket.",
        "Mỗi tệp chỉ có một khối {{ … }}.", "A file holds one {{ … }} block.",
        "Xoá phần thừa, hoặc xoá dấu đóng bị gõ sớm.", "Remove what is left over, or the bracket that closes too early.");

    /// <summary>Blocks inside blocks without end.</summary>
    public static readonly DiagnosticDescriptor TooDeep = Error("ANTT1018", "too-deep",
        "Lồng quá sâu", "Nested too deeply",
        "Chỗ này nằm trong hơn {0} lớp ngoặc.", "This place lies inside more than {0} brackets.",
        "Tài liệu lồng nhau nhiều nhất {0} lớp.", "A document nests at most {0} levels.",
        "Bỏ bớt các lớp ngoặc; các mẫu của sổ chỉ cần vài lớp.", "Remove brackets; the documents of a register need only a few levels.");

    /// <summary>The same name twice in one block.</summary>
    public static readonly DiagnosticDescriptor DuplicateKey = Error("ANTT1019", "duplicate-key",
        "Mục ghi hai lần", "Duplicate key",
        "Mục “{0}” đã có ở dòng {1}.", "“{0}” is already there on line {1}.",
        "Trong một khối mỗi mục chỉ ghi một lần.", "A block holds every name once.",
        "Giữ lại mục đúng và xoá mục kia.", "Keep the right one and remove the other.");

    /// <summary>A text longer than any field needs.</summary>
    public static readonly DiagnosticDescriptor TextTooLong = Error("ANTT1020", "text-too-long",
        "Chữ quá dài", "Text too long",
        "Chữ này dài hơn {0} ký tự.", "This text is longer than {0} characters.",
        "Một mục chữ dài nhất {0} ký tự.", "A text has at most {0} characters.",
        "Rút gọn, hoặc chuyển bài viết dài sang tệp .md bên cạnh.", "Shorten it, or move long prose into a .md file beside it.");

    /// <summary>A control character or a code point that is no character.</summary>
    public static readonly DiagnosticDescriptor ControlCharacter = Error("ANTT1021", "control-character",
        "Ký tự điều khiển", "Control character",
        "Trong chữ có ký tự điều khiển {0}.", "The text holds the control character {0}.",
        "Chữ chỉ gồm ký tự đọc được; trong tệp .json xuống dòng viết \\n, chỉ trong giá trị.", "A text holds readable characters only; in a .json file a line break is \\n, in values alone.",
        "Xoá ký tự đó, hoặc gõ lại chữ thay vì dán từ nơi khác.", "Remove it, or type the text instead of pasting it.");

    /// <summary>Letters and marks stored apart although one letter exists.</summary>
    public static readonly DiagnosticDescriptor NotComposed = Error("ANTT1022", "not-composed",
        "Chữ có dấu lưu tách rời", "Letters stored apart from their marks",
        "Trong “{0}” có chữ mà dấu được lưu tách rời.", "“{0}” holds letters stored apart from their marks.",
        "Chữ có dấu lưu ở dạng dựng sẵn (NFC), để cùng một chữ luôn giống nhau.", "Letters are stored composed (NFC), so that the same word is always the same.",
        "Gõ lại chữ với bộ gõ ở bảng mã “Unicode dựng sẵn”.", "Type the text again with composed Unicode.");

    /// <summary>A letter of another script that looks like a Latin one.</summary>
    public static readonly DiagnosticDescriptor LookAlike = Error("ANTT1023", "look-alike",
        "Chữ cái trông giống nhưng khác", "Look-alike letter",
        "Trong “{0}” có chữ {1}, không phải chữ cái tiếng Việt dù trông giống.", "“{0}” holds {1}, which is not the Latin letter it looks like.",
        "Mỗi từ chỉ dùng chữ cái tiếng Việt.", "A word uses Latin letters only.",
        "Xoá chữ đó và gõ lại bằng bộ gõ tiếng Việt.", "Delete that letter and type it again.");

    /// <summary>A character nobody sees, or one that turns the reading direction.</summary>
    public static readonly DiagnosticDescriptor InvisibleCharacter = Error("ANTT1024", "invisible-character",
        "Ký tự ẩn", "Invisible character",
        "Trong chữ có ký tự ẩn {0}.", "The text holds the invisible character {0}.",
        "Chữ không chứa ký tự ẩn hay ký tự đổi chiều đọc.", "A text holds no invisible characters and none that turn the reading direction.",
        "Xoá đoạn chữ đó và gõ lại thay vì dán từ nơi khác.", "Delete that stretch and type it again instead of pasting it.");

    /// <summary>What git leaves where two people changed the same lines.</summary>
    public static readonly DiagnosticDescriptor MergeConflict = Error("ANTT1025", "merge-conflict",
        "Còn dấu xung đột khi gộp", "Merge conflict left",
        "Ở đây còn dấu xung đột của git: hai người đã sửa cùng một chỗ.", "There is a git conflict mark here: two people changed the same lines.",
        "Tệp chỉ giữ một bản nội dung.", "The file keeps one version.",
        "Chọn bản đúng giữa <<<<<<< và >>>>>>>, rồi xoá ba dòng dấu.", "Choose the right version between <<<<<<< and >>>>>>> and delete the three marks.");

    /// <summary>A number 64 bits do not hold.</summary>
    public static readonly DiagnosticDescriptor NumberTooLarge = Error("ANTT1026", "number-too-large",
        "Số quá lớn", "Number too large",
        "Số {0} quá lớn.", "The number {0} is too large.",
        "Số nguyên nằm trong khoảng ±9 223 372 036 854 775 807.", "A whole number lies within ±9,223,372,036,854,775,807.",
        "Kiểm tra lại số; số giấy tờ dài thì đặt trong ngoặc kép.", "Check the number; put long document numbers in quotes.");

    /// <summary>Quotes that are not the straight double quote.</summary>
    public static readonly DiagnosticDescriptor WrongQuotes = Error("ANTT1027", "wrong-quotes",
        "Sai dấu ngoặc kép", "Wrong quotes",
        "Ở đây dùng dấu {0}.", "There is {0} here.",
        "Chữ và tên mục nằm giữa hai dấu ngoặc kép thẳng \".", "Texts and names stand between two straight double quotes \".",
        "Thay bằng dấu \" (phím Shift và phím ').", "Use the \" key instead.");

    /// <summary>So many findings in one file that the rest is left out.</summary>
    public static readonly DiagnosticDescriptor TooManyFindings = Error("ANTT1028", "too-many-findings",
        "Quá nhiều lỗi trong một tệp", "Too many findings in one file",
        "Tệp có hơn {0} lỗi; từ đây không liệt kê nữa.", "The file has more than {0} findings; the rest is not listed.",
        "Tệp đúng mẫu thì không có lỗi nào.", "A file of the right shape has none.",
        "Sửa các lỗi đã nêu rồi kiểm tra lại.", "Mend those listed and check again.");

    /// <summary>All of them, by code.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        NotUtf8, ByteOrderMark, EmptyFile, FileTooLarge, ValueExpected, Comment, TrailingComma, MissingComma, MissingColon,
        NameExpected, NotClosed, TextNotClosed, BadEscape, LoneSurrogate, BadNumber, UnknownWord, TextAfterValue, TooDeep,
        DuplicateKey, TextTooLong, ControlCharacter, NotComposed, LookAlike, InvisibleCharacter, MergeConflict, NumberTooLarge,
        WrongQuotes, TooManyFindings,
    ];

    private static DiagnosticDescriptor Error(
        string code, string slug, string titleVi, string titleEn, string foundVi, string foundEn,
        string expectedVi, string expectedEn, string mendVi, string mendEn) =>
        new(code, slug, Severity.Error, new(titleVi, titleEn), new(foundVi, foundEn), new(expectedVi, expectedEn), new(mendVi, mendEn));
}
