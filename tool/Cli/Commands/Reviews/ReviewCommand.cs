using System.CommandLine;
using Antt.Cli.CommandLine;
using Antt.Cli.Text;
using Antt.Cli.Text.Reviews;
using Antt.Model;
using Antt.Model.Profiles;

namespace Antt.Cli.Commands.Reviews;

/// <summary><c>antt review</c>: reads a dossier, condition by condition, and keeps what the reviewing body says of it as a record.</summary>
internal static class ReviewCommand
{
    private static readonly string[] Dossiers = ["dang-ky", "de-nghi-cong-nhan", "phan-loai", "dien-hinh", "khen-thuong"];
    private static readonly string[] Conclusions = ["chap-nhan", "tra-lai", "khong-chap-nhan"];
    private static readonly string[] Conflicts = ["co", "khong"];

    public static void Furnish(Command command, Screen screen)
    {
        var unit = new Argument<string?>("unit") { Arity = ArgumentArity.ZeroOrOne, HelpName = screen.In(ResultText.UnitName), Description = screen.In(ReviewText.UnitPurpose) };
        var year = Choices.Year("--year", screen.In(ReviewText.YearPurpose), screen);
        var dossier = Choices.Limit(Text("--dossier", ReviewText.DossierPurpose, ReviewText.KindName), screen, static () => Dossiers);
        var role = Choices.Limit(Text("--role", ReviewText.RolePurpose, StatusText.RoleName), screen, static () => WorkflowRoles.All);
        var place = Text("--place", ReviewText.PlacePurpose, StatusText.PlaceName);
        var office = Text("--office", ReviewText.OfficePurpose, ReviewText.OfficeName);
        var date = Choices.Day("--date", screen.In(ReviewText.DatePurpose), screen);
        var verdicts = Many("--verdict", ReviewText.VerdictPurpose, ReviewText.VerdictName);
        var agree = new Option<bool>("--agree") { Description = screen.In(ReviewText.AgreePurpose) };
        var requests = Many("--request", ReviewText.RequestPurpose, ReviewText.RequestName);
        var due = Choices.Day("--due", screen.In(ReviewText.DuePurpose), screen);
        var conclusion = Choices.Limit(Text("--conclusion", ReviewText.ConclusionPurpose, ReviewText.KindName), screen, static () => Conclusions);
        var conflict = Choices.Limit(Text("--conflict", ReviewText.ConflictPurpose, ReviewText.KindName), screen, static () => Conflicts);
        var allowedBy = Text("--allowed-by", ReviewText.AllowedByPurpose, StatusText.RoleName);
        var dryRun = new Option<bool>("--dry-run") { Description = screen.In(ReviewText.DryRunPurpose) };
        var list = new Option<bool>("--list") { Description = screen.In(ReviewText.ListPurpose) };
        var approval = Text("--from-approval", ApprovalText.EventPurpose, ApprovalText.FileName);
        var offices = Text("--offices", ApprovalText.OfficesPurpose, ApprovalText.FileName);
        var head = Text("--head", ApprovalText.HeadPurpose, ApprovalText.CommitName);
        var since = Text("--base", ApprovalText.BasePurpose, GitText.RevisionName);
        command.Add(unit);
        foreach (var option in new Option[]
        {
            year, dossier, role, place, office, date, verdicts, agree, requests, due, conclusion, conflict, allowedBy, dryRun, list, approval, offices, head, since,
        })
            command.Add(option);
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(approval) is { } file)
            {
                return (int)FromApproval.Run(screen, new ApprovalQuestion(
                    file, parsed.GetValue(offices), parsed.GetValue(head), parsed.GetValue(since), parsed.GetValue(dryRun)));
            }
            if (parsed.GetValue(list)) return (int)ReviewList.Run(screen, parsed.GetValue(unit), parsed.GetValue(year));
            if (parsed.GetValue(unit) is not { } named) return (int)screen.Refuse(ReviewText.UnitMissing);
            return (int)Reviewing.Run(screen, new ReviewQuestion(named, parsed.GetValue(year), parsed.GetValue(dossier) ?? Dossiers[1])
            {
                Role = parsed.GetValue(role), Place = parsed.GetValue(place), Office = parsed.GetValue(office), Date = parsed.GetValue(date),
                Verdicts = parsed.GetValue(verdicts) ?? [], Agrees = parsed.GetValue(agree), Requests = parsed.GetValue(requests) ?? [],
                Due = parsed.GetValue(due), Conclusion = parsed.GetValue(conclusion), Conflict = parsed.GetValue(conflict),
                AllowedBy = parsed.GetValue(allowedBy), IsDryRun = parsed.GetValue(dryRun),
            });
        });

        Option<string> Text(string name, Words purpose, Words value) => new(name) { Description = screen.In(purpose), HelpName = screen.In(value) };
        Option<string[]> Many(string name, Words purpose, Words value) =>
            new(name) { Description = screen.In(purpose), HelpName = screen.In(value), Arity = ArgumentArity.ZeroOrMore, AllowMultipleArgumentsPerToken = false };
    }
}

/// <summary>What <c>antt review</c> was told.</summary>
/// <param name="Unit">Id of the unit.</param>
/// <param name="Year">The year; the latest that has begun when left out.</param>
/// <param name="Dossier">Kind of the dossier.</param>
internal sealed record ReviewQuestion(string Unit, int? Year, string Dossier)
{
    public string? Role { get; init; }

    public string? Place { get; init; }

    public string? Office { get; init; }

    public DateOnly? Date { get; init; }

    public string[] Verdicts { get; init; } = [];

    /// <summary>Whether the verdict on every condition not named is what the assessment says.</summary>
    public bool Agrees { get; init; }

    public string[] Requests { get; init; } = [];

    public DateOnly? Due { get; init; }

    public string? Conclusion { get; init; }

    public string? Conflict { get; init; }

    public string? AllowedBy { get; init; }

    public bool IsDryRun { get; init; }
}
