using System.CommandLine;
using Antt.Cli.CommandLine;
using Antt.Cli.Text;
using Antt.Engine;
using Antt.Engine.Reporting;
using Antt.Model.Decisions;
using Antt.Model.Units;

namespace Antt.Cli.Commands.Certificates;

/// <summary><c>antt certificate</c>: the certificate of a recognition in force, by the template that comes along or by one's own.</summary>
internal static class CertificateCommand
{
    public static void Furnish(Command command, Screen screen)
    {
        var unit = new Argument<string>("unit") { HelpName = screen.In(CertificateWords.UnitName), Description = screen.In(CertificateWords.UnitPurpose) };
        var year = Choices.Year("--year", screen.In(CertificateWords.YearPurpose), screen);
        var asOf = Choices.Day("--as-of", screen.In(ResultText.AsOfPurpose), screen);
        var template = new Option<string>("--template") { HelpName = screen.In(CertificateWords.TemplateName), Description = screen.In(CertificateWords.TemplatePurpose) };
        command.Add(unit);
        foreach (var option in new Option[] { year, asOf, template }) command.Add(option);
        command.SetAction(parsed => (int)Run(
            screen, parsed.GetRequiredValue(unit), parsed.GetValue(template),
            new RunOptions(screen.Environment.Today) { Year = parsed.GetValue(year), AsOf = parsed.GetValue(asOf) }));
    }

    private static ExitCode Run(Screen screen, string id, string? file, RunOptions options)
    {
        if (!OpenRegister.TryOpen(screen, near: null, out var register)) return ExitCode.Usage;
        if (!register.UnitIds().Contains(id)) return screen.Refuse(RunText.UnknownUnit(id, ClosestName.To(id, register.UnitIds())));
        if (Template(screen, file) is not { } template) return screen.Refuse(CertificateWords.NoTemplate(file!));
        var entered = new SortedDictionary<int, Unit>();
        var summary = register.Run(screen, options with { Unit = id }, result => entered[result.Year] = result.Unit);
        if (summary.Frame is not { } frame) return screen.Fail(RunText.RegisterUnreadable);
        var certificate = entered.Reverse().Select(year => Certificate.Of(year.Value, year.Key, summary.AsOf, frame.Decisions, frame.Places))
            .FirstOrDefault(found => found is not null);
        if (certificate is null) return screen.Refuse(CertificateWords.NoneInForce(id));
        var text = CertificateText.Fill(template, certificate);
        if (!text.Unknown.IsEmpty) return screen.Refuse(CertificateWords.UnknownFields(string.Join(", ", text.Unknown)));
        screen.Out.Write(text.Text);
        return ExitCode.Clean;
    }

    private static string? Template(Screen screen, string? file)
    {
        if (file is null) return CarriedFiles.CertificateTemplate();
        var path = Path.GetFullPath(file, screen.Environment.CurrentFolder);
        return File.Exists(path) ? File.ReadAllText(path) : null;
    }
}
