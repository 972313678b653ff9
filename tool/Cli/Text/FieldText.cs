using Antt.Model;

namespace Antt.Cli.Text;

/// <summary>The words of <c>antt explain</c> about a file and its fields.</summary>
internal static class FieldText
{
    public static Words Type(Words type) => new($"Kiểu: {type.Vi}", $"Type: {type.En}");
    public static Words Required { get; } = new("Bắt buộc: có", "Required: yes");
    public static Words Optional { get; } = new("Bắt buộc: không; chưa biết thì bỏ cả mục", "Required: no; leave it out when not known");
    public static Words Allowed(string values) => new($"Giá trị được dùng: {values}", $"Allowed values: {values}");
    public static Words Limit(Words limit) => new($"Quy tắc: {limit.Vi}", $"Rule: {limit.En}");
    public static Words Examples(string examples) => new($"Ví dụ: {examples}", $"Examples: {examples}");
    public static Words Place(string pattern) => new($"Tệp nằm ở: {pattern}", $"Where the file lies: {pattern}");
    public static Words Below { get; } = new("Các mục bên trong (* là bắt buộc):", "Fields inside (* is required):");
    public static Words More(string path) => new($"Xem từng mục: antt explain {path}.<mục>", $"For one of them: antt explain {path}.<field>");
    public static Words DescriptionsAreVietnamese { get; } = new(
        "Phần mô tả lấy nguyên từ lược đồ.", "The descriptions are those of the schema, in Vietnamese.");

    public static Words Unknown(string around, string name, string? closest, string known)
    {
        if (closest is not null)
            return new($"\"{around}\" không có mục \"{name}\". Có phải bạn muốn gõ \"{closest}\"?", $"\"{around}\" has no field \"{name}\". Did you mean \"{closest}\"?");
        return known.Length == 0
            ? new($"\"{around}\" không có mục nào bên trong.", $"\"{around}\" has no fields inside.")
            : new($"\"{around}\" không có mục \"{name}\". Các mục có: {known}.", $"\"{around}\" has no field \"{name}\". There are: {known}.");
    }
}
