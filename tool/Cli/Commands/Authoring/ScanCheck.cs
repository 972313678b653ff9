using System.Text.Json.Nodes;
using Antt.Cli.Disk;
using Antt.Cli.Text;
using Antt.Engine.Authoring;
using Antt.Engine.Loading;

namespace Antt.Cli.Commands.Authoring;

/// <summary>Holds the scans in a folder against what was recorded of them.</summary>
internal static class ScanCheck
{
    public static ExitCode Run(Screen screen, string which, string given)
    {
        if (EvidenceName.Of(which) is not { } name) return screen.Refuse(AttachText.BadEvidence(which));
        if (NewYearDocument.Open(screen, name.Unit, name.Year, DocumentKinds.Evidence) is not var (_, desk, unit)) return ExitCode.Usage;
        var folder = Path.GetFullPath(given, screen.Environment.CurrentFolder);
        if (!Directory.Exists(folder)) return screen.Refuse(AttachText.NoFolder(given));
        if (desk.Document(unit.Id, name.Year, DocumentKinds.Evidence)?["items"] is not JsonArray items)
            return screen.Refuse(AttachText.NoList(desk.PathOf(unit.Id, name.Year, DocumentKinds.Evidence), $"antt new evidence {unit.Id} {name.Year}"));

        var shelf = new ScanShelf(DiskTree.ScansBelow(folder, folder));
        var (whole, altered, absent) = (0, 0, 0);
        foreach (var item in items.OfType<JsonObject>().Where(item => name.Item is null || (string?)item["id"] == name.Item))
        {
            if (item["file"] is not JsonObject recorded) continue;
            var (id, sum, file) = ((string?)item["id"] ?? "", (string?)recorded["sha256"], (string?)recorded["name"]);
            if (shelf.Holds(sum, bytes: null)) whole++;
            else if (shelf.Called(file) is { } other)
            {
                altered++;
                screen.Print(AttachText.WasAltered(id, other.Name, (long?)recorded["bytes"] ?? 0, other.Bytes));
            }
            else
            {
                absent++;
                screen.Print(AttachText.Absent(id, file, (string?)recorded["keptAt"]));
            }
        }
        screen.Print(AttachText.Verified(whole, altered, absent));
        return altered > 0 ? ExitCode.Errors : ExitCode.Clean;
    }
}
