using System.Collections.Frozen;

namespace Antt.Engine.Reference.Meanings;

/// <summary>The law as it is published: instruments, rulebooks, readings of open questions, where objections go.</summary>
internal static class LawMeanings
{
    /// <summary>English by Vietnamese.</summary>
    public static FrozenDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Bản công bố: cách hiểu"] = "Public export: readings",
        ["Tệp law/assumptions.json: những cách hiểu được dùng khi văn bản chưa nói rõ."] = "The file law/assumptions.json: the readings used where a text is not clear.",
        ["Các cách hiểu."] = "The readings.",
        ["Số câu hỏi."] = "Number of the open question.",
        ["Cách hiểu."] = "The reading.",
        ["Tên lựa chọn."] = "Name of the choice.",
        ["Giá trị theo quy định chung toàn quốc."] = "What the rules for the whole nation choose.",
        ["Một cách hiểu do địa phương chọn."] = "A reading that a locality chose.",
        ["Giá trị đã chọn."] = "What was chosen.",
        ["Mã địa bàn có quy định chọn như thế."] = "Id of the place whose rules choose it.",
        ["Mã văn bản quy định, nếu sổ có văn bản ấy."] = "Id of the text that lays it down, where the register has it.",
        ["Trong những cách hiểu ấy, điều địa phương chọn khác hoặc tự quy định; vắng thì mọi cách hiểu là của quy định chung toàn quốc."] = "Among these readings, what a locality chose or laid down itself; where absent, all are those of the rules for the whole nation.",

        ["Bản công bố: văn bản"] = "Public export: instrument",
        ["Tệp trong law/instruments/: một văn bản."] = "Files below law/instruments/: a legal text.",
        ["Mã văn bản."] = "Id of the instrument.",
        ["Nói về việc gì."] = "What it is about.",
        ["Cơ quan ban hành."] = "The body that issued it.",
        ["Ngày ban hành."] = "Day it was issued.",
        ["Ngày có hiệu lực."] = "First day in force.",
        ["Ngày cuối còn hiệu lực."] = "Last day in force.",
        ["Thay những văn bản nào."] = "The instruments it replaces.",
        ["Sửa đổi những văn bản nào."] = "The instruments it amends.",

        ["Bản công bố: bộ tiêu chí"] = "Public export: rulebook",
        ["Tệp trong law/rulebooks/: một bộ tiêu chí."] = "Files below law/rulebooks/: a rulebook, that is, a set of criteria.",
        ["Mã bộ tiêu chí."] = "Id of the rulebook.",
        ["Tên."] = "Name.",
        ["Ngày cuối cùng."] = "Last day.",
        ["Loại đơn vị được xét."] = "The types of unit it judges.",
        ["Mã loại."] = "Code of the type.",
        ["Tên loại."] = "Name of the type.",
        ["Các ngày của mỗi năm N do văn bản quy định; không có khi văn bản không quy định (bộ tiêu chí điển hình)."] =
            "The days the text lays down for each year N; left out where it lays down none (the criteria for models).",
        ["Ngày đầu của thời gian đánh giá, thuộc năm trước (Điều 8 khoản 2)."] = "First day of the evaluation period, in the year before (Article 8 clause 2).",
        ["Ngày cuối của thời gian đánh giá."] = "Last day of the evaluation period.",
        ["Ngày cuối để đăng ký."] = "Last day to register.",
        ["Công nhận trước ngày này (Điều 9 khoản 1)."] = "Recognition is due before this day (Article 9 clause 1).",
        ["Không áp dụng cho những đơn vị nào (Điều 1 khoản 2)."] = "Which units are out of scope (Article 1 clause 2).",
        ["Đơn vị nào và vì sao."] = "Which units, and why.",
        ["Điều, khoản, điểm."] = "Article, clause and point.",
        ["Các tiêu chí."] = "The criteria.",
        ["Mã tiêu chí."] = "Id of the criterion.",
        ["Điều, khoản."] = "Article and clause.",
        ["Các điều kiện."] = "The conditions.",
        ["Nội dung ngắn gọn."] = "The condition in short.",
        ["Nghĩa là gì."] = "What it means.",
        ["Ngày đầu tiên của cách viết này."] = "First day of this wording.",
        ["Kết quả chỉ công bố gộp với những nội dung cùng loại."] = "Whether its outcome is published only merged with others of its kind.",
        ["Khi nào không áp dụng."] = "When it does not apply.",
        ["Loại minh chứng, một loại là đủ."] = "Kinds of evidence, any one of which suffices.",
        ["Ai công nhận (Thông tư 124/2021/TT-BCA, Điều 10)."] = "Who recognises (Circular 124/2021/TT-BCA, Article 10).",
        ["Cấp công nhận."] = "The level that recognises.",
        ["Chỉ với những loại đơn vị này; bỏ trống là mọi loại của bộ tiêu chí."] = "For these types of unit only; left out for all types of the rulebook.",
        ["Chỉ với đơn vị do cấp này quản lý."] = "For units managed by this level only.",
        ["Chỉ với đơn vị được đơn vị nghiệp vụ của Bộ theo dõi (true), hay chỉ với đơn vị khác (false)."] =
            "For units that a department of the ministry keeps track of only (true), or for the others only (false).",
        ["Thẩm quyền dựa trên cách hiểu câu hỏi này."] = "The open question whose reading this authority rests on.",
        ["Việc công nhận nào được ủy quyền (Thông tư 124/2021/TT-BCA, Điều 10 khoản 5)."] = "Which recognitions may be delegated (Circular 124/2021/TT-BCA, Article 10 clause 5).",
        ["Những loại đơn vị được ủy quyền công nhận."] = "The types of unit whose recognition may be delegated.",
        ["Ủy quyền xuống đúng bấy nhiêu cấp."] = "Delegated down by exactly this many levels.",

        ["Bản công bố: nơi tiếp nhận ý kiến"] = "Public export: where objections go",
        ["Tệp objections.json: gửi ý kiến, khiếu nại về quyết định của từng cơ quan tới đâu, thế nào, trong thời hạn nào. Chỉ có ở nơi địa phương quy định."] =
            "The file objections.json: where, how and by when to object to decisions of each body. It is there only where the locality has laid this down.",
        ["Các nơi tiếp nhận."] = "The offices that receive objections.",
        ["Địa bàn của cơ quan ra quyết định; bỏ trống với cấp Bộ."] = "The place of the body that decided; left out for the ministry.",
        ["Ngày của quyết định đầu tiên được áp dụng."] = "Day of the first decision it is for.",
        ["Ngày của quyết định cuối cùng được áp dụng."] = "Day of the last decision it is for.",
        ["Cơ quan hoặc bộ phận tiếp nhận."] = "The body or office that receives them.",
        ["Gửi bằng cách nào."] = "How to send them.",
        ["Trong thời hạn nào, theo lời văn bản."] = "By when, in the words of the text.",
        ["Nơi tiếp công khai của cơ quan."] = "Where the office receives people.",
        ["Căn cứ."] = "What this is based on.",
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
