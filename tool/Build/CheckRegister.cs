using Antt.Cli.Disk;
using Antt.Engine;
using Antt.Model;
using Antt.Model.Diagnostics;
using Microsoft.Build.Framework;
using BuildTask = Microsoft.Build.Utilities.Task;

namespace Antt.Build;

/// <summary>Checks a register as a step of a build: errors in the data look and count like errors of a compiler.</summary>
public sealed class CheckRegister : BuildTask
{
    /// <summary>Folder that holds <c>data/register.json</c>.</summary>
    [Required]
    public string Root { get; set; } = "";

    /// <summary><c>vi</c> or <c>en</c>.</summary>
    public string Lang { get; set; } = "vi";

    /// <inheritdoc/>
    public override bool Execute()
    {
        var language = Lang == "en" ? Language.English : Language.Vietnamese;
        var summary = Pipeline.Run(
            new DiskTree(Root),
            new RunOptions(DateOnly.FromDateTime(DateTime.UtcNow.AddHours(7))) { Parallelism = Environment.ProcessorCount });
        foreach (var diagnostic in summary.Diagnostics) Report(diagnostic, language);
        if (summary.Counts.Files == 0) Log.LogError(NothingChecked.In(language));
        Log.LogMessage(MessageImportance.High, LookedAt(summary.Counts).In(language));
        return !Log.HasLoggedErrors;
    }

    private static Words NothingChecked { get; } = new(
        "Đã kiểm tra 0 tệp: không có gì để kiểm tra thì không thể coi là đạt.", "Checked 0 files: having nothing to check is not a success.");

    private static Words LookedAt(RunCounts counts) => new(
        $"Đã xem {counts.Files} tệp, {counts.Units} đơn vị, {counts.Conditions} điều kiện.",
        $"Looked at {Counted.English(counts.Files, "file")}, {Counted.English(counts.Units, "unit")}, {Counted.English(counts.Conditions, "condition")}.");

    private void Report(Diagnostic diagnostic, Language language)
    {
        var (path, line, column, endLine, endColumn) = diagnostic.Location;
        var file = Path.GetFullPath(path, Path.GetFullPath(Root));
        var code = diagnostic.Descriptor.Code;
        var message = diagnostic.Message(language);
        switch (diagnostic.Severity)
        {
            case Severity.Error:
                Log.LogError(null, code, null, file, line, column, endLine, endColumn, message);
                break;
            case Severity.Warning:
                Log.LogWarning(null, code, null, file, line, column, endLine, endColumn, message);
                break;
            default:
                Log.LogMessage(null, code, null, file, line, column, endLine, endColumn, MessageImportance.Normal, message);
                break;
        }
    }
}
