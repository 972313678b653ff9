using System.CommandLine;
using Antt.Cli.CommandLine;
using Antt.Cli.Disk.Edits;
using Antt.Cli.Git;
using Antt.Cli.Text.Trust;
using Antt.Engine;
using Antt.Engine.Authoring;
using Antt.Engine.Signing;
using Antt.Model;
using Antt.Model.Decisions;
using Antt.Model.Units;

namespace Antt.Cli.Commands.Trust;

/// <summary><c>antt sign</c>: puts an office's key to the certificates of its body, one after another; the signatures lie beside the decisions.</summary>
internal static class SignCommand
{
    private const string Everything = "all";

    public static void Furnish(Command command, Screen screen)
    {
        var subject = new Argument<string>("subject") { HelpName = screen.In(SignText.SubjectName), Description = screen.In(SignText.SubjectPurpose) };
        var key = new Option<string>("--key") { Description = screen.In(SignText.KeyPurpose), HelpName = screen.In(SignText.KeyName), Required = true };
        var date = Choices.Day("--date", screen.In(SignText.DatePurpose), screen);
        var dryRun = new Option<bool>("--dry-run") { Description = screen.In(SignText.DryRunPurpose) };
        command.Add(subject);
        foreach (var option in new Option[] { key, date, dryRun }) command.Add(option);
        command.SetAction(parsed => (int)Run(screen, parsed.GetRequiredValue(subject), parsed.GetRequiredValue(key), parsed.GetValue(date), parsed.GetValue(dryRun)));
    }

    private static ExitCode Run(Screen screen, string subject, string keyFile, DateOnly? date, bool isDryRun)
    {
        if (!OpenRegister.TryOpen(screen, near: null, out var register)) return ExitCode.Usage;
        var file = Path.GetFullPath(keyFile, screen.Environment.CurrentFolder);
        if (!File.Exists(file)) return screen.Refuse(SignText.NoKeyFile(keyFile));
        if (!SshKeys.CanBeRead) return screen.Fail(SignText.NoSshKeygen);
        if (SshKeys.PublicHalf(file) is not { } half) return screen.Refuse(SignText.KeyUnreadable(keyFile));

        var units = new Dictionary<string, Unit>(StringComparer.Ordinal);
        var summary = register.Run(screen, new RunOptions(screen.Environment.Today) { Entered = year => units[year.Unit.Id] = year.Unit }, onResult: null);
        if (summary.Frame is not { } frame) return screen.Fail(SignText.Unreadable);
        var day = date ?? summary.AsOf;
        var held = SignatureJudge.KeysOf(frame.Offices).Where(key => key.Key == half).ToList();
        if (held.Count == 0) return screen.Refuse(SignText.KeyOfNobody(half));
        if (held.Find(key => new DateRange(key.From, key.To).Contains(day)) is not { } signer) return screen.Refuse(SignText.KeyOutOfTime(held[0].Office, day));

        var wanted = Wanted(frame, subject).ToList();
        if (wanted.Count == 0) return screen.Refuse(SignText.Unknown(subject));
        var own = wanted.FindAll(one => one.Decision.Authority.Level == signer.Level && one.Decision.Authority.Place == signer.Place);
        if (own.Count == 0) return screen.Refuse(SignText.OfAnotherBody(signer.Office, wanted[0].Decision.Authority.Body));
        return Sign(screen, register, new SigningRound(frame, units, signer, file, day), own, isDryRun);
    }

    private static ExitCode Sign(Screen screen, OpenRegister register, SigningRound round, List<DecidedEntry> certificates, bool isDryRun)
    {
        var files = new List<KeyValuePair<string, byte[]?>>();
        var made = 0;
        foreach (var decision in certificates.GroupBy(static one => one.Decision))
        {
            var signatures = new List<CertificateSignature>();
            foreach (var (_, entry) in decision)
            {
                if (round.IsSigned(decision.Key, entry)) continue;
                if (round.Sign(decision.Key, entry) is not { } signature) return screen.Fail(SignText.Failed(entry.Certificate!));
                signatures.Add(signature);
                screen.Print(SignText.Signed(entry.Certificate!, entry.Unit, round.Office));
            }
            if (signatures.Count > 0) files.Add(SignatureFile.With(register.Tree, decision.Key.Id, signatures));
            made += signatures.Count;
        }
        if (made == 0)
        {
            screen.Print(SignText.NothingNew(certificates.Count));
            return ExitCode.Clean;
        }
        if (!isDryRun && new EditJournal(register.Root).Apply(RegisterEdit.Of(register.Tree, files)) is { State: not EditState.Done } outcome) return screen.Fail(SignText.NotWritten(outcome.About));
        foreach (var (path, _) in files) screen.Print(isDryRun ? SignText.WouldWrite(path) : SignText.Written(path));
        screen.Print(SignText.Next);
        return ExitCode.Clean;
    }

    /// <summary>The certificates that a word means: one by its number, those of a decision by its number or id, or all.</summary>
    private static IEnumerable<DecidedEntry> Wanted(RegisterFrame frame, string subject) =>
        from decision in frame.Decisions.All
        where decision.Subject == DecisionSubject.Recognition
        from entry in decision.Entries
        where entry.Certificate is not null
            && (subject == Everything || subject == decision.Id || subject == decision.Number || PlainLetters.Slug(subject) == PlainLetters.Slug(entry.Certificate))
        select new DecidedEntry(decision, entry);
}
