using Antt.Engine.Authoring.Fields;
using Antt.Model;
using Antt.Model.Law;

namespace Antt.Cli.Text;

/// <summary>The words of <c>antt new</c>.</summary>
internal static class NewText
{
    public static Words Purpose { get; } = new(
        "Tạo đơn vị, bản đăng ký, minh chứng, số liệu đánh giá, điểm, đề cử, quyết định: hỏi gì trả lời nấy, không phải gõ JSON.",
        "Create a unit, registration, evidence, evaluation, score, nomination or decision by answering questions; no JSON to type.");

    public static Words UnitPurpose { get; } = new("Đơn vị mới.", "A new unit.");
    public static Words RegistrationPurpose { get; } = new("Bản đăng ký của một năm.", "A year's registration.");
    public static Words EvidencePurpose { get; } = new("Danh mục minh chứng của một năm.", "A year's list of papers.");
    public static Words EvaluationPurpose { get; } = new("Số liệu đánh giá của một năm.", "A year's facts.");
    public static Words ScorePurpose { get; } = new("Điểm phân loại phong trào của một năm.", "A year's points for the class of the movement.");
    public static Words NominationPurpose { get; } = new("Đề cử đơn vị điển hình của một năm.", "A year's nomination as a model unit.");
    public static Words DecisionPurpose { get; } = new("Quyết định công nhận: đưa ra sẵn các đơn vị đã đủ điều kiện.", "A decision; offers the units that are ready.");

    public static Words UnitName { get; } = new("mã đơn vị", "unit");
    public static Words UnitArgument { get; } = new("Mã đơn vị, là tên thư mục của nó.", "The unit's id, which is the name of its folder.");
    public static Words NameName { get; } = new("tên", "name");
    public static Words NameArgument { get; } = new("Tên đơn vị, ví dụ \"Thôn Mơ Mộng\".", "The unit's name.");
    public static Words YearName { get; } = new("năm", "year");
    public static Words YearArgument { get; } = new("Năm xét công nhận.", "The year.");
    public static Words AnswerName { get; } = new("mục=giá trị", "field=value");
    public static Words SetPurpose { get; } = new(
        "Trả lời sẵn một mục, dùng nhiều lần được, ví dụ --set households.residing=412; mục trong danh sách: events.1.date=…",
        "Answer a field; may be repeated, for instance --set households.residing=412; in a list: events.1.date=…");
    public static Words FillPurpose { get; } = new("Điền tiếp các mục còn trống của tệp đã có; mục đã ghi giữ nguyên.", "Go on with a file that exists: ask only what is open in it.");
    public static Words AllPurpose { get; } = new("Hỏi cả những mục ít dùng.", "Ask for the rarely used fields too.");
    public static Words DryRunPurpose { get; } = new("Cho xem tệp sẽ ghi, không ghi gì.", "Show what would be written and write nothing.");
    public static Words ValueName { get; } = new("giá trị", "value");
    public static Words TypePurpose { get; } = new("Loại đơn vị.", "The unit's type.");
    public static Words CommunePurpose { get; } = new("Mã địa bàn cấp xã nơi đơn vị đóng.", "Id of the commune it lies in.");
    public static Words IdPurpose { get; } = new("Mã đơn vị, khi không muốn lấy từ tên.", "The id, where it should not come from the name.");
    public static Words DatePurpose { get; } = new("Ngày (như 22/11/2026).", "The day (like 22/11/2026).");
    public static Words AddresseePurpose { get; } = new("Cơ quan nhận bản đăng ký.", "The body it is addressed to.");
    public static Words SignerPurpose { get; } = new("Chức vụ người ký.", "The office of the signer.");
    public static Words SelfPurpose { get; } = new("Tổng điểm tự chấm.", "The unit's own total.");
    public static Words ConfirmedPurpose { get; } = new("Tổng điểm được xác nhận.", "The confirmed total.");
    public static Words PaperName { get; } = new("loại;số;ngày;cơ quan;điều kiện", "kind;number;date;issuer;conditions");
    public static Words PaperPurpose { get; } = new(
        "Một tài liệu, dùng nhiều lần được, ví dụ --paper \"nghi-quyet;03-NQ/CB;09/01/2026;Chi bộ thôn\". Bỏ trống điều kiện: mọi điều kiện mà loại ấy chứng minh được.",
        "A paper; may be repeated, like --paper \"nghi-quyet;03-NQ/CB;09/01/2026;Chi bộ thôn\". Without conditions: all that its kind can prove.");
    public static Words AddPurpose { get; } = new("Thêm vào danh mục đã có.", "Add to the list that exists.");
    public static Words NumberPurpose { get; } = new("Số, ký hiệu quyết định.", "The decision's number.");
    public static Words BodyPurpose { get; } = new("Cơ quan ra quyết định.", "The body that decides.");
    public static Words PlacePurpose { get; } = new("Mã địa bàn của cơ quan ra quyết định.", "Id of the place of that body.");
    public static Words UnitsPurpose { get; } = new("Mã các đơn vị được công nhận, cách nhau bằng dấu phẩy; \"all\": mọi đơn vị đủ điều kiện.", "Ids of the units recognised, joined by commas; \"all\": every ready one.");
    public static Words RefusePurpose { get; } = new("Mã các đơn vị không được công nhận; điều kiện không đạt lấy từ kết quả xét.", "Ids of the units refused; the failing conditions are taken from the result.");
    public static Words CertificatePurpose { get; } = new("Số giấy công nhận đầu tiên, ví dụ 12/GCN; các đơn vị sau tăng dần.", "The first certificate's number, like 12/GCN; the next ones count on.");

    public static Words HowToAnswer { get; } = new(
        "Gõ câu trả lời rồi Enter. Enter không: lấy giá trị trong [ ], hoặc để trống. “-”: để trống. “?”: giải thích kỹ. “.”: dừng, phần còn lại để trống.",
        "Type an answer, then Enter. Enter alone takes what stands in [ ], or leaves it open. “-” leaves it open. “?” explains. “.” ends; the rest stays open.");

    public static Words HowMany { get; } = new("    Có bao nhiêu? 0: không có; Enter: chưa biết.", "    How many? 0: none; Enter: not known yet.");
    public static Words Needed { get; } = new("    Mục này phải có.", "    This one is needed.");
    public static Words Again(Words problem) => new($"    {problem.Vi}", $"    {problem.En}");
    public static Words Entry(Words list, int number) => new($"  — {list.Vi}: mục {number}", $"  — {list.En}: entry {number}");

    public static Words Dropped(string path) => new($"    bỏ {path}: chưa đủ để ghi.", $"    {path} was left out: it is not complete.");

    public static Words Question(string number, Field field)
    {
        var (star, clause) = (field.IsRequired ? " *" : "", Citation.Of(field.Clause ?? ""));
        return new($"[{number}] {field.Label.Vi}{star}{Bracketed(clause.Vi)}", $"[{number}] {field.Label.En}{star}{Bracketed(clause.En)}");

        static string Bracketed(string text) => text.Length > 0 ? $" ({text})" : "";
    }

    public static Words Hint(Field field, string? given)
    {
        var (vi, en) = field.Form switch
        {
            FieldForm.Day => ("ngày, như 22/11/2026", "a day, like 22/11/2026"),
            FieldForm.Whole => ("số nguyên", "a whole number"),
            FieldForm.Number => ("số", "a number"),
            FieldForm.YesNo => ("có / không", "yes / no"),
            FieldForm.Choice => ("một mục trong danh sách", "one of the list"),
            FieldForm.Choices => ("một hay nhiều mục, cách nhau bằng dấu phẩy", "one or several, joined by commas"),
            FieldForm.Counts => ($"0: không có ai; hoặc như {field.Choices[0].Value}=1", $"0: nobody; or like {field.Choices[0].Value}=1"),
            FieldForm.Texts => ("cách nhau bằng dấu chấm phẩy", "parted by semicolons"),
            _ => ("chữ", "text"),
        };
        var shown = given is null ? "" : $" [{given}]";
        return new($"    {vi}{shown}", $"    {en}{shown}");
    }

    public static Words AtLength(Field field)
    {
        var conditions = field.Conditions.IsEmpty ? "" : $"\n    → {string.Join(", ", field.Conditions)}";
        return new($"    {field.Explanation.Vi}{conditions}\n    --set {field.Path}=…", $"    {field.Explanation.En}{conditions}\n    --set {field.Path}=…");
    }

    public static Words NotAnAnswer(string set) => new(
        $"--set \"{set}\" chưa đúng: cần “mục=giá trị”, ví dụ --set households.residing=412.", $"--set \"{set}\" is not “field=value”, like --set households.residing=412.");

    public static Words UnknownField(string path, string? closest) => new(
        $"không hỏi mục \"{path}\" ở đây{(closest is null ? "." : $"; có phải \"{closest}\"?")} Xem các mục: antt explain <tệp>.",
        $"the field \"{path}\" is not asked here{(closest is null ? "." : $"; did you mean \"{closest}\"?")} To see the fields: antt explain <file>.");

    public static Words BadAnswer(string path, Words problem) => new($"{path}: {problem.Vi}", $"{path}: {problem.En}");

    public static Words Missing(string command, IEnumerable<string> flags) => new(
        $"còn thiếu: {string.Join(", ", flags)}. Ví dụ: {command}", $"still missing: {string.Join(", ", flags)}. For example: {command}");

    public static Words Exists(string path, string command) => new(
        $"đã có {path} nên không ghi đè. Muốn điền tiếp: {command}", $"{path} exists and was left alone. To go on with it: {command}");

    public static Words UnitExists(string id, string path) => new(
        $"đã có đơn vị \"{id}\" ({path}). Nếu là đơn vị khác trùng tên, đặt mã riêng bằng --id.", $"the unit \"{id}\" exists ({path}). If this is another one of that name, give it an id with --id.");

    public static Words BadId(string id) => new($"mã \"{id}\" chưa đúng: chữ thường không dấu, chữ số và dấu gạch ngang.", $"the id \"{id}\" is not made of small letters without marks, digits and dashes.");

    public static Words UnknownType(string type, string known) => new($"không có loại đơn vị \"{type}\"; các loại: {known}.", $"there is no unit type \"{type}\"; there are: {known}.");

    public static Words TypeQuestion(string list) => new($"Loại đơn vị *\n{list}", $"The unit's type *\n{list}");

    public static Words NameQuestion { get; } = new("Tên đơn vị *", "The unit's name *");

    public static Words UnknownPlace(string place, string? closest) => new(
        $"không có địa bàn cấp xã \"{place}\" trong sổ{(closest is null ? "." : $"; có phải \"{closest}\"?")}", $"there is no commune \"{place}\" in this register{(closest is null ? "." : $"; did you mean \"{closest}\"?")}");

    public static Words NoProvince(string place) => new($"địa bàn {place} chưa rõ thuộc tỉnh nào.", $"it is not known in which province {place} lies.");

    public static Words NotNeeded(string unit, int year) => new($"không có bộ tiêu chí nào cho \"{unit}\" trong năm {year}.", $"there are no criteria for \"{unit}\" in {year}.");

    public static Words UnitUnreadable(string unit) => new(
        $"không đọc được unit.json của \"{unit}\". Chạy antt check và sửa tệp ấy trước.", $"the unit.json of \"{unit}\" cannot be read. Run antt check and mend that file first.");

    public static Words FileUnreadable(string path) => new($"không đọc được {path}. Chạy antt check và sửa tệp ấy trước.", $"{path} cannot be read. Run antt check and mend that file first.");

    public static Words Paper(string number, Words name, string needed, string conditions) => new(
        $"[{number}] {name.Vi}{needed}: ngày của tài liệu? Enter: chưa có.{conditions}", $"[{number}] {name.En}{needed}: its date? Enter: there is none yet.{conditions}");

    public static Words Proves(string conditions) => new($"\n    chứng minh cho: {conditions}", $"\n    it proves: {conditions}");
    public static Words Between(string from, string until) => new($" (từ {from} đến {until})", $" ({from} to {until})");
    public static Words PaperNumber { get; } = new("    số, ký hiệu? Enter: không có.", "    its number? Enter: it has none.");
    public static Words PaperIssuer(string? given) => new($"    cơ quan ban hành?{Shown(given)}", $"    who issued it?{Shown(given)}");
    public static Words PaperConditions(string given) => new($"    chứng minh cho điều kiện nào? [{given}]", $"    which conditions does it prove? [{given}]");
    public static Words BadPaper(string paper, string why) => new($"--paper \"{paper}\": {why}", $"--paper \"{paper}\": {why}");
    public static Words NoPapers { get; } = new(
        "chưa có tài liệu nào. Ghi bằng --paper \"loại;số;ngày;cơ quan\", hoặc --set items.1.kind=… Không có tài liệu nào thì --set items=0.",
        "no paper was given. Use --paper \"kind;number;date;issuer\", or --set items.1.kind=… If there is none: --set items=0.");

    private static string Shown(string? given) => given is null ? "" : $" [{given}]";
}
