using Antt.Model;
using Antt.Model.Publication;

namespace Antt.Engine.Publishing.Verifying;

/// <summary>Whether every file is what the list of files says, and the list what the head of the log says.</summary>
internal static class FileChecks
{
    public static IEnumerable<ExportFault> Of(IReadOnlyCollection<OutputFile> files, PublicLogHead? head)
    {
        var list = files.FirstOrDefault(static file => file.Path == FileSums.Path);
        if (list is null || FileSums.Read(list.Bytes.Span) is not { } sums)
        {
            yield return new ExportFault(FileSums.Path, NoList);
            yield break;
        }
        if (head?.Files != FileSums.Hash(list.Bytes.Span)) yield return new ExportFault(FileSums.Path, OtherList);
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in files.Where(ExportReader.IsOfExport).Where(FileSums.IsListed).OrderBy(static file => file.Path, StringComparer.Ordinal))
        {
            found.Add(file.Path);
            if (!sums.TryGetValue(file.Path, out var hash)) yield return new ExportFault(file.Path, NotListed);
            else if (hash != FileSums.Hash(file.Bytes.Span)) yield return new ExportFault(file.Path, Changed);
        }
        foreach (var missing in sums.Keys.Where(path => !found.Contains(path))) yield return new ExportFault(missing, Missing);
    }

    private static Words NoList { get; } = new(
        "Thiếu danh sách tệp, hoặc danh sách không đọc được.", "The list of files is missing or cannot be read.");

    private static Words OtherList { get; } = new(
        "Danh sách tệp khác với mã băm ghi ở đầu nhật ký.", "The list of files is not the one that the head of the log has the hash of.");

    private static Words NotListed { get; } = new("Tệp không có trong danh sách tệp: đã được thêm vào.", "The file is not in the list of files: it was added.");

    private static Words Changed { get; } = new("Tệp khác với mã băm trong danh sách tệp: đã bị sửa.", "The file is not what the list of files has the hash of: it was changed.");

    private static Words Missing { get; } = new("Tệp có trong danh sách mà không có ở đây: đã bị bỏ đi.", "The file is in the list and not here: it was taken away.");
}
