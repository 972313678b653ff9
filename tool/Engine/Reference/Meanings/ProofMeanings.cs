using System.Collections.Frozen;

namespace Antt.Engine.Reference.Meanings;

/// <summary>What lets anybody verify the export: log, keys, signatures.</summary>
internal static class ProofMeanings
{
    /// <summary>English by Vietnamese.</summary>
    public static FrozenDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Bản công bố: một mục nhật ký"] = "Public export: log entry",
        ["Tệp trong log/: chỗ của một quyết định trong nhật ký. Chỉ thêm, không sửa, không bỏ."] =
            "Files below log/: the place of a decision in the log. Entries are added, never changed or taken away.",
        ["Số thứ tự, theo thứ tự quyết định được nhập."] = "Its number, in the order in which decisions were entered.",
        ["SHA-256 của tệp quyết định trong decisions/, đúng từng byte."] = "SHA-256 of the decision's file below decisions/, byte for byte.",
        ["Mã băm của mục trước; 64 số 0 với mục đầu."] = "Hash of the entry before; 64 zeros for the first.",
        ["SHA-256 của số thứ tự, mã quyết định, content, previous: mỗi thứ một dòng, hết bằng ký tự xuống dòng."] =
            "SHA-256 of number, id of the decision, content and previous, each on a line that ends in a line feed.",
        ["Dấu của từng mục trong tệp quyết định, để nói được mục nào bị sửa."] = "A mark for each field of the decision's file, so that it can be told which one was changed.",

        ["Bản công bố: đầu nhật ký"] = "Public export: head of the log",
        ["Tệp log/head.json: nhật ký có bao nhiêu mục và mã băm của mục cuối. Ai giữ tệp này thì thấy được mọi thay đổi về trước."] =
            "The file log/head.json: how many entries the log has, and the hash of the last. Whoever keeps it sees any change to what came before.",
        ["Số mục."] = "How many entries.",
        ["Mã băm của mục cuối; 64 số 0 khi chưa có mục nào."] = "Hash of the last entry; 64 zeros while there is none.",
        ["SHA-256 của SHA256SUMS, danh sách mọi tệp khác của bản công bố; ai giữ đầu nhật ký thì kiểm được từng tệp."] =
            "SHA-256 of SHA256SUMS, the list of all other files of the export; whoever keeps the head can check each file.",

        ["Bản công bố: khoá ký giấy công nhận"] = "Public export: keys that sign certificates",
        ["Tệp keys.json: khoá công khai của các bộ phận đã ký giấy công nhận, và những ngày khoá có hiệu lực."] =
            "The file keys.json: public keys of the offices that signed certificates, and the days on which each key holds.",
        ["Các khoá."] = "The keys.",
        ["Mã bộ phận; cũng là tên người ký (principal) của ssh-keygen. Khoá là của bộ phận, không của một người."] =
            "Id of the office, which is also the principal for ssh-keygen. A key belongs to an office, not to a person.",
        ["Khoá công khai SSH: loại và nội dung."] = "Public SSH key: type and content.",
        ["Ngày đầu tiên khoá được ký."] = "First day on which the key may sign.",
        ["Ngày cuối cùng, nếu có."] = "Last day, where there is one.",

        ["Bản công bố: chữ ký giấy công nhận"] = "Public export: signatures over certificates",
        ["Tệp trong signatures/: chữ ký của khoá bộ phận trên các giấy công nhận của một quyết định. Cho biết dữ liệu do ai bảo đảm; không thay bản gốc có chữ ký và con dấu."] =
            "Files below signatures/: an office's key over the certificates of a decision. They say who vouches for the data; they do not replace the signed and sealed original.",
        ["Các chữ ký."] = "The signatures.",
        ["Mã quyết định cấp giấy."] = "Id of the decision that issued the certificate.",
        ["SHA-256 của nội dung được ký."] = "SHA-256 of what is signed.",
        ["Chữ ký dạng OpenSSH (không gian tên antt-certificate), base64."] = "Signature in OpenSSH's form (namespace antt-certificate), in base64.",
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
