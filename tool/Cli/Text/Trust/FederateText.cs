using Antt.Model;
using Antt.Model.Federation;

namespace Antt.Cli.Text.Trust;

/// <summary>The words of <c>antt federate</c>.</summary>
internal static class FederateText
{
    public static Words Purpose { get; } = new(
        "Gộp bản công bố của nhiều sổ thành một bức tranh chung; kiểm chứng lại từng sổ, nêu nguồn và tuổi.", "One view of many registers' public exports, each checked anew, with source and age.");

    public static Words SourcesName { get; } = new("thư mục hoặc danh sách", "folder or list");
    public static Words SourcesPurpose { get; } = new(
        "Thư mục chứa mỗi sổ một thư mục con (bản công bố hoặc trang đã dựng), hoặc tệp danh sách: mỗi dòng một tên và một thư mục.",
        "A folder with one folder for each register (an export or a built site), or a list: a name and a folder on each line.");
    public static Words OutputPurpose { get; } = new("Thư mục để ghi; lần sau dùng lại để thấy nhật ký sổ nào bị viết lại.", "Where to write; used again it shows whose log was rewritten.");
    public static Words NoSources(string given) => new($"\"{given}\" không có sổ nào.", $"there is no register in \"{given}\".");
    public static Words NameTwice(string name) => new($"tên \"{name}\" có hai lần trong danh sách.", $"the name \"{name}\" stands in the list twice.");
    public static Words OddName(string name) => new($"tên \"{name}\" chỉ được gồm chữ không dấu, chữ số và gạch ngang.", $"the name \"{name}\" may hold unaccented letters, digits and dashes only.");
    public static Words IntoSource(string output, string name) => new(
        $"\"{output}\" chứa hoặc nằm trong bản công bố của \"{name}\", ghi vào là mất bản ấy; chọn thư mục khác.",
        $"\"{output}\" holds or lies in the export of \"{name}\", which writing would destroy; choose another folder.");
    public static Words NoneHolds { get; } = new("không sổ nào đúng cả, nên không ghi gì.", "no register holds, so nothing was written.");

    public static Words Line(FederatedRegister register, int? age)
    {
        var why = register.Faults.IsEmpty ? ("", "") : ($": {register.Faults[0].Path}: {register.Faults[0].Problem.Vi}", $": {register.Faults[0].Path}: {register.Faults[0].Problem.En}");
        var old = age is { } days ? ($", {days} ngày", $", {days} days old") : ("", "");
        return register.State switch
        {
            FederationState.Verified => new($"  = {register.Name}: đúng cả{old.Item1} ({register.Source})", $"  = {register.Name}: holds{old.Item2} ({register.Source})"),
            FederationState.Broken => new($"  ! {register.Name}: hỏng, không tính ({register.Source}){why.Item1}", $"  ! {register.Name}: broken, not counted ({register.Source}){why.Item2}"),
            FederationState.Missing => new($"  ! {register.Name}: không thấy, không tính ({register.Source})", $"  ! {register.Name}: missing, not counted ({register.Source})"),
            FederationState.Demonstration => new($"  ! {register.Name}: sổ minh hoạ, không tính cùng sổ thật ({register.Source})", $"  ! {register.Name}: a demonstration, not counted with real registers ({register.Source})"),
            _ => new($"  ! {register.Name}: trùng địa bàn với sổ khác, không tính ({register.Source})", $"  ! {register.Name}: speaks for the same place as another, not counted ({register.Source})"),
        };
    }

    public static Words Done(int verified, int all, string folder) => new($"Đã gộp {verified} trên {all} sổ vào \"{folder}\".", $"Joined {verified} of {Counted.English(all, "register")} in \"{folder}\".");
}
