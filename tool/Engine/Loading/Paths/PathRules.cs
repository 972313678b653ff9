using System.Globalization;
using Antt.Model;
using Antt.Model.Diagnostics;

namespace Antt.Engine.Loading;

/// <summary>Checks the names and places of files before anything is read.</summary>
public static class PathRules
{
    /// <summary>How many characters a path below the register root may have.</summary>
    public const int MaxPathLength = 220;

    /// <summary>How many entries a folder may have.</summary>
    public const int MaxFolderEntries = 1000;

    /// <summary>
    /// Reports everything wrong with the paths of entries. The entries must be sorted by path (ordinal), so that what lies in one
    /// folder stands together; a path has at most one finding.
    /// </summary>
    /// <param name="entries">The entries.</param>
    /// <param name="findings">Takes what is found.</param>
    /// <param name="asks">Whether anybody asks about a path; null where all are asked about.</param>
    public static void Check(IReadOnlyList<SourceEntry> entries, ICollection<Diagnostic> findings, Func<string, bool>? asks = null)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var folders = new FolderWalk();
        var kinds = new KindWalk();
        foreach (var entry in entries)
        {
            var twin = folders.Enter(entry.Path);
            if (asks is not null && !asks(entry.Path)) continue;
            foreach (var folder in folders.JustTooLarge)
            {
                findings.Add(PathDiagnostics.FolderTooLarge.At(Location.StartOf(entry.Path), folder, Text(MaxFolderEntries)));
            }
            if (Problem(entry, twin, kinds) is { } problem) findings.Add(problem);
        }
    }

    private static Diagnostic? Problem(SourceEntry entry, (string Name, string Other)? twin, KindWalk kinds)
    {
        var place = Location.StartOf(entry.Path);
        if (entry.Kind == SourceEntryKind.OutwardLink) return PathDiagnostics.LinkLeavesRegister.At(place);
        if (twin is { } names) return PathDiagnostics.NamesTooAlike.At(place, names.Name, names.Other);
        if (!System.Text.Ascii.IsValid(entry.Path))
        {
            var name = entry.Path.Split('/').First(segment => !System.Text.Ascii.IsValid(segment));
            return PathDiagnostics.PathNotAscii.At(place, name, PlainLetters.Slug(name));
        }
        if (SystemNames.FirstIn(entry.Path) is { } reserved) return PathDiagnostics.NameOfSystem.At(place, reserved, SystemNames.Instead(reserved));
        if (entry.Path.Length > MaxPathLength) return PathDiagnostics.PathTooLong.At(place, Text(entry.Path.Length), Text(MaxPathLength));
        return IsKnown(entry, kinds) ? null : PathDiagnostics.UnknownPath.At(place, NearestPattern(entry.Path));
    }

    private static bool IsKnown(SourceEntry entry, KindWalk kinds) =>
        !entry.Path.StartsWith("data/", StringComparison.Ordinal) || kinds.Of(entry.Path) is not null;

    /// <summary>The pattern with the same file name, else the one whose beginning is nearest.</summary>
    private static string NearestPattern(string path)
    {
        var plain = PlainLetters.Of(path);
        var name = plain[(plain.LastIndexOf('/') + 1)..];
        var kinds = DocumentKinds.All.Concat(DocumentKinds.Others);
        return (kinds.FirstOrDefault(kind => kind.PathPattern.EndsWith("/" + name, StringComparison.Ordinal))
            ?? kinds.MaxBy(kind => kind.PathPattern.Zip(plain).TakeWhile(pair => pair.First == pair.Second).Count())!).PathPattern;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
