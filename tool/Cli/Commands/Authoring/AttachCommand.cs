using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using Antt.Cli.CommandLine;
using Antt.Cli.Disk;
using Antt.Cli.Text;
using Antt.Engine.Authoring;
using Antt.Engine.Loading;

namespace Antt.Cli.Commands.Authoring;

/// <summary><c>antt attach</c>: records the fingerprint of a scan and where the paper is kept; the scan itself never enters the register.</summary>
internal static class AttachCommand
{
    public static void Furnish(Command command, Screen screen)
    {
        var evidence = new Argument<string>("evidence") { HelpName = screen.In(AttachText.EvidenceName), Description = screen.In(AttachText.EvidencePurpose) };
        var scan = new Argument<string?>("scan") { Arity = ArgumentArity.ZeroOrOne, HelpName = screen.In(AttachText.ScanName), Description = screen.In(AttachText.ScanPurpose) };
        var keptAt = new Option<string>("--kept-at") { Description = screen.In(AttachText.KeptAtPurpose), HelpName = screen.In(NewText.ValueName) };
        var replace = new Option<bool>("--replace") { Description = screen.In(AttachText.ReplacePurpose) };
        var verify = new Option<string>("--verify") { Description = screen.In(AttachText.VerifyPurpose), HelpName = screen.In(CliText.FolderName) };
        command.Add(evidence);
        command.Add(scan);
        foreach (var option in new Option[] { keptAt, replace, verify }) command.Add(option);
        command.SetAction(parsed =>
        {
            var (which, file) = (parsed.GetRequiredValue(evidence), parsed.GetValue(scan));
            if (parsed.GetValue(verify) is { } folder) return (int)ScanCheck.Run(screen, which, folder);
            return (int)(file is null ? screen.Refuse(AttachText.NoScan) : Run(screen, which, file, parsed.GetValue(keptAt), parsed.GetValue(replace)));
        });
    }

    private static ExitCode Run(Screen screen, string which, string given, string? keptAt, bool replace)
    {
        if (EvidenceName.Of(which) is not { Item: { } item } name) return screen.Refuse(AttachText.BadEvidence(which));
        if (NewYearDocument.Open(screen, name.Unit, name.Year, DocumentKinds.Evidence) is not var (register, desk, unit)) return ExitCode.Usage;
        var path = desk.PathOf(unit.Id, name.Year, DocumentKinds.Evidence);
        if (desk.Document(path) is not { } document) return screen.Refuse(AttachText.NoList(path, $"antt new evidence {unit.Id} {name.Year}"));
        var items = (document["items"] as JsonArray)?.OfType<JsonObject>().ToList() ?? [];
        if (items.Find(entry => (string?)entry["id"] == item) is not { } paper)
        {
            var ids = items.Select(static entry => (string?)entry["id"] ?? "").ToList();
            return screen.Refuse(AttachText.NoItem(item, ClosestName.To(item, ids), string.Join(", ", ids)));
        }
        var scan = Path.GetFullPath(given, screen.Environment.CurrentFolder);
        if (!System.IO.File.Exists(scan)) return screen.Refuse(AttachText.NoFile(given));
        if (RegisterRoot.Below(Path.Combine(register.Root, "data"), scan) is not null) return screen.Refuse(AttachText.InRegister(given));

        var print = ScanPrint.Of(scan);
        if (print.Bytes == 0) return screen.Refuse(AttachText.EmptyFile(given));
        var recorded = (string?)paper["file"]?["sha256"];
        if (recorded is not null && recorded != print.Sha256 && !replace) return screen.Refuse(AttachText.Altered(which, given, recorded, print.Sha256));
        if ((keptAt ?? (string?)paper["file"]?["keptAt"] ?? Ask(screen)) is not { Length: > 0 } kept)
            return screen.Refuse(NewText.Missing($"antt attach {which} {given} --kept-at \"kho lưu trữ UBND xã\"", ["--kept-at"]));
        paper["file"] = new JsonObject { ["sha256"] = print.Sha256, ["bytes"] = print.Bytes, ["keptAt"] = ComposedText.Of(kept).Trim(), ["name"] = print.Name };

        var edit = RegisterEdit.Of(register.Tree, [new(path, CanonicalJson.Write(document, DocumentKinds.Evidence))]);
        screen.Print(AttachText.Recorded(print.Sha256, print.Bytes));
        var folder = Path.GetDirectoryName(given) is { Length: > 0 } beside ? beside : ".";
        if (!edit.IsEmpty) return new Filing(screen, register, desk).File(edit, unit.Id, name.Year, $"antt attach {unit.Id}/{name.Year} --verify {folder}");
        screen.Print(FilingText.Nothing);
        return ExitCode.Clean;
    }

    private static string? Ask(Screen screen)
    {
        if (screen.Environment.Input is not { } input) return null;
        screen.Tell(AttachText.KeptAtQuestion);
        screen.Error.Write("  > ");
        return input.ReadLine()?.Trim();
    }
}

/// <summary>A paper, or a year's papers, as people name them: <c>thon-mo-mong/2026/bien-ban</c>.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Year">The year.</param>
/// <param name="Item">The paper; null for all of the year.</param>
internal sealed record EvidenceName(string Unit, int Year, string? Item)
{
    /// <summary>Reads a name; null when it is none.</summary>
    public static EvidenceName? Of(string text)
    {
        var parts = text.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return parts is [var unit, var year, .. { Length: <= 1 } item] && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new EvidenceName(unit, number, item.FirstOrDefault()) : null;
    }
}
