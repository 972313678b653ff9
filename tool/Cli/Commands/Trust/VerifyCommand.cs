using System.CommandLine;
using System.Text.Json;
using Antt.Cli.CommandLine;
using Antt.Cli.Text;
using Antt.Cli.Text.Trust;
using Antt.Engine.Publishing;
using Antt.Engine.Publishing.Verifying;
using Antt.Model.Publication;

namespace Antt.Cli.Commands.Trust;

/// <summary><c>antt verify</c>: checks a public export, a certificate or a decision, from files alone and offline.</summary>
internal static class VerifyCommand
{
    private const string Everything = "all";
    private const int HashLength = 64;
    private static readonly string[] Formats = ["text", "json"];

    public static void Furnish(Command command, Screen screen)
    {
        var subject = new Argument<string?>("subject") { HelpName = screen.In(VerifyText.SubjectName), Description = screen.In(VerifyText.SubjectPurpose), Arity = ArgumentArity.ZeroOrOne };
        var export = new Option<string>("--export") { Description = screen.In(VerifyText.ExportPurpose), HelpName = screen.In(CliText.FolderName) };
        var head = new Option<string>("--known-head") { Description = screen.In(VerifyText.KnownHeadPurpose), HelpName = screen.In(VerifyText.KnownHeadName) };
        var format = Choices.Limit(
            new Option<string>("--format") { Description = screen.In(VerifyText.FormatPurpose), HelpName = screen.In(CliText.FormatName) }, screen, static () => Formats);
        command.Add(subject);
        foreach (var option in new Option[] { export, head, format }) command.Add(option);
        command.SetAction(parsed => (int)Run(
            screen, parsed.GetValue(subject) ?? Everything, parsed.GetValue(export), parsed.GetValue(head), parsed.GetValue(format) ?? Formats[0]));
    }

    private static ExitCode Run(Screen screen, string subject, string? export, string? knownHead, string format)
    {
        var here = screen.Environment.CurrentFolder;
        var file = Path.GetFullPath(subject, here);
        var certificate = subject != Everything && File.Exists(file) ? File.ReadAllBytes(file) : null;
        if (ExportFolder.Find(export, here) is not { } folder)
        {
            return certificate is not null && export is null
                ? Say(screen, Alone(subject, certificate), format)
                : screen.Refuse(VerifyText.NoExport(export ?? here));
        }
        var verifier = new ExportVerifier(ExportFolder.Files(folder));
        if (!TryReadHead(knownHead, here, verifier, out var head, out var isKnown)) return screen.Refuse(VerifyText.BadHead(knownHead!));
        var report = subject == Everything ? verifier.All(head)
            : certificate is not null ? verifier.Certificate(subject, certificate, head)
            : verifier.Named(subject, head);
        return Say(screen, isKnown ? report : WithUnknownHead(report), format);
    }

    /// <summary>What can be told of a certificate without the export: its form, and nothing more.</summary>
    private static VerificationReport Alone(string path, byte[] file)
    {
        var read = CertificateForm.Read(file, out var problem);
        return new VerificationReport(path,
        [
            new VerificationCheck("form", VerifyText.OnlyForm, read is null ? CheckState.Broken : CheckState.Unknown, problem is { } wrong ? [new ExportFault(path, wrong)] : []),
            new VerificationCheck("certificate", VerifyText.Published, CheckState.Unknown, [new ExportFault(path, VerifyText.NeedsExport)]),
        ])
        {
            Facts = read is null ? [] : [(VerifyText.SaysOfItself, new($"{read.Number}, {read.Name}, {read.Year}, {read.Body}", $"{read.Number}, {read.Name}, {read.Year}, {read.Body}"))],
        };
    }

    /// <summary>Reads the head that somebody kept: a file, or the hash alone, which then has to be that of some entry.</summary>
    private static bool TryReadHead(string? given, string here, ExportVerifier verifier, out PublicLogHead? head, out bool isKnown)
    {
        (head, isKnown) = (null, true);
        if (given is null) return true;
        var path = Path.GetFullPath(given, here);
        if (File.Exists(path))
        {
            try
            {
                using var document = JsonDocument.Parse(File.ReadAllBytes(path));
                head = new PublicLogHead(document.RootElement.GetProperty("entries").GetInt32(), document.RootElement.GetProperty("hash").GetString() ?? "");
                return true;
            }
            catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
            {
                return false;
            }
        }
        if (given.Length != HashLength || !given.All(char.IsAsciiHexDigitLower)) return false;
        head = verifier.HeadOf(given);
        isKnown = head is not null;
        return true;
    }

    private static VerificationReport WithUnknownHead(VerificationReport report) => report with
    {
        Checks = report.Checks.Replace(
            report.Checks.First(static check => check.Name == "append-only"),
            new VerificationCheck("append-only", VerifyText.AppendOnly, CheckState.Broken, [new ExportFault("log/head.json", VerifyText.UnknownHead) { Field = "hash" }])),
    };

    private static ExitCode Say(Screen screen, VerificationReport report, string format)
    {
        if (format == Formats[0]) VerificationText.Write(screen, report);
        else Paint.Bytes(screen, stream => VerificationJson.Write(report, stream));
        return report.Holds ? ExitCode.Clean : ExitCode.Errors;
    }
}
