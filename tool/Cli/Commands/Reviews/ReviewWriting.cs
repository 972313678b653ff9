using System.Text;
using Antt.Cli.Disk.Edits;
using Antt.Cli.Text;
using Antt.Cli.Text.Reviews;
using Antt.Engine;
using Antt.Engine.Authoring;
using Antt.Engine.Reporting;
using Antt.Model.Reviews;

namespace Antt.Cli.Commands.Reviews;

/// <summary>Puts reviews into the register: checked as they will lie there, refused when the check finds an error in one, written all or none.</summary>
internal static class ReviewWriting
{
    public static ExitCode Write(Screen screen, OpenRegister register, IReadOnlyList<(ReviewSubject Subject, Review Review)> reviews, bool isDryRun)
    {
        var files = reviews.Select(item => KeyValuePair.Create<string, byte[]?>(
            ReviewRecord.PathFor(register.Tree, item.Subject, item.Review.Date, item.Review.Reviewer.Role), ReviewRecord.Write(item.Subject, item.Review))).ToList();
        var edit = RegisterEdit.Of(register.Tree, files);
        if (EditJournal.SealOver(register.Root, edit) is { } seal) return screen.Fail(ArchiveText.IsSealed(seal));
        var asOf = reviews.Max(static item => item.Review.Date > item.Subject.Result.AsOf ? item.Review.Date : item.Subject.Result.AsOf);
        var run = Pipeline.Run(
            new OverlayTree(register.Tree, edit),
            new RunOptions(screen.Environment.Today) { AsOf = asOf, Only = [.. reviews.Select(static item => item.Subject.UnitFolder).Distinct()], Paths = [.. files.Select(static file => file.Key)], Parallelism = Environment.ProcessorCount });
        Paint.Lines(screen, stream => ReportFormats.All[0].Write(run, screen.Language, stream));
        if (run.HasErrors) return screen.Fail(ReviewText.NotWritten(string.Join(", ", files.Select(static file => file.Key))));
        foreach (var (path, bytes) in isDryRun ? files : [])
        {
            screen.Out.Write(Encoding.UTF8.GetString(bytes!));
            screen.Print(ReviewText.WouldWrite(path));
        }
        if (isDryRun) return ExitCode.Clean;
        if (new EditJournal(register.Root).Apply(edit) is { State: not EditState.Done } outcome) return screen.Fail(ReviewText.NotWritten(outcome.About));
        for (var i = 0; i < files.Count; i++) screen.Print(ReviewText.Written(files[i].Key, ReviewWords.Of(reviews[i].Review.Conclusion)));
        screen.Print(ReviewText.Next(reviews[0].Subject.Entered.Unit.Id, reviews[0].Subject.Entered.Year, reviews[0].Review.Conclusion));
        return ExitCode.Clean;
    }
}
