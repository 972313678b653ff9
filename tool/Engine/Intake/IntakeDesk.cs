using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Unicode;
using Antt.Engine.Authoring;
using Antt.Engine.Authoring.Fields;
using Antt.Engine.Loading;
using Antt.Engine.Validating;
using Antt.Model;
using Antt.Model.Diagnostics;

namespace Antt.Engine.Intake;

/// <summary>
/// Takes files that were handed over into a register, each by itself: a bad one is refused with every reason and keeps no good one back.
/// Nothing of a refused file is written anywhere.
/// </summary>
/// <param name="desk">The register.</param>
/// <param name="closest">The unit id somebody may have meant, if one is near.</param>
public sealed class IntakeDesk(Desk desk, Func<string, string?> closest)
{
    /// <summary>More bytes than any form makes.</summary>
    public const int MostBytes = 256 * 1024;

    private static readonly DocumentKind[] Kinds = [DocumentKinds.Registration, DocumentKinds.Evidence, DocumentKinds.Evaluation];
    private readonly Dictionary<string, string> _taken = new(StringComparer.Ordinal);

    /// <summary>What comes of each file, in the order given.</summary>
    public ImmutableArray<IntakeItem> Take(IEnumerable<HandedFile> files) => Judged([.. files.Select(Take)]);

    /// <summary>
    /// Refuses what the check of the merged result would refuse: all good files are laid over the register and only the units they are about
    /// are looked at.
    /// </summary>
    private ImmutableArray<IntakeItem> Judged(ImmutableArray<IntakeItem> items)
    {
        var edit = RegisterEdit.Of(desk.Tree, items.Where(static item => item.IsNews).Select(static item => KeyValuePair.Create(item.Path!, (byte[]?)item.Content.ToArray())));
        if (edit.IsEmpty) return items;
        var findings = Pipeline.Run(new OverlayTree(desk.Tree, edit), new RunOptions(desk.Today)
        {
            Only = [.. edit.Written.Select(static path => string.Join('/', path.Split('/')[..5])).Distinct(StringComparer.Ordinal)], Paths = [.. edit.Written],
        }).Diagnostics.ToLookup(static finding => finding.Location.Path);
        return [.. items.Select(item => item.IsNews && Reasons(findings[item.Path!]) is { Length: > 0 } reasons ? new IntakeItem(item.Name, null, default, false, reasons) : item)];
    }

    private IntakeItem Take(HandedFile file)
    {
        var reasons = new List<Words>();
        var item = TextOf(file, reasons) is { } text ? Take(file.Name, text, reasons) : null;
        return item is not null && reasons.Count == 0 ? item : new IntakeItem(file.Name, null, default, false, [.. reasons]);
    }

    private IntakeItem? Take(string name, string text, List<Words> reasons)
    {
        var answers = IssueText.Answers(text);
        if (answers is not null && IssueText.IsCorrection(answers)) return Correction(name, field => answers.GetValueOrDefault(field.Label.Vi), reasons);
        if (HandedForm.ReadCorrection(text) is { } request) return Correction(name, field => request[field.Path]?.ToString(), reasons);
        var form = HandedForm.Read(text)
            ?? (answers is null ? null : IssueText.Registration(answers, (unit, year) => FieldsOf(DocumentKinds.Registration, unit, year), reasons));
        if (form is null && reasons.Count == 0) reasons.Add(IntakeWords.NotAForm);
        return form is not null && reasons.Count == 0 ? Placed(name, form, reasons) : null;
    }

    private static string? TextOf(HandedFile file, List<Words> reasons)
    {
        if (file.Bytes.Length == 0) reasons.Add(IntakeWords.Empty);
        else if (file.Bytes.Length > MostBytes) reasons.Add(IntakeWords.TooLarge(file.Bytes.Length, MostBytes));
        else if (!Utf8.IsValid(file.Bytes.Span)) reasons.Add(IntakeWords.NoText);
        return reasons.Count > 0 ? null : ComposedText.Of(Encoding.UTF8.GetString(file.Bytes.Span).TrimStart('\uFEFF'));
    }

    /// <summary>A request for correction, held to be about what the register knows and to name nobody; it goes nowhere.</summary>
    private IntakeItem? Correction(string name, Func<Field, string?> answerOf, List<Words> reasons)
    {
        if (CorrectionRequest.Read(answerOf, reasons) is not { } request) return null;
        if (request.Unit is { } unit) KnowUnit(unit, reasons);
        if (request.Year is { } year) KnowYear(year, reasons);
        var findings = new List<Diagnostic>();
        new ProseCheck().Check(request.Prose(), findings);
        reasons.AddRange(Reasons(findings));
        return new IntakeItem(name, null, default, false, []) { Correction = request };
    }

    private bool IsKnown(string unit, int year, List<Words> reasons)
    {
        KnowUnit(unit, reasons);
        KnowYear(year, reasons);
        return reasons.Count == 0;
    }

    private void KnowUnit(string unit, List<Words> reasons)
    {
        if (desk.Folder(unit) is null) reasons.Add(IntakeWords.UnknownUnit(unit, closest(unit)));
    }

    private void KnowYear(int year, List<Words> reasons)
    {
        if (!IsDeclared(year))
            reasons.Add(IntakeWords.UnknownYear(year, string.Join(", ", desk.Frame.Info.Years.Select(static declared => declared.Year))));
    }

    private bool IsDeclared(int year) => desk.Frame.Info.Years.Any(declared => declared.Year == year);

    private IntakeItem? Placed(string name, HandedForm form, List<Words> reasons)
    {
        var kind = Array.Find(Kinds, known => known.Name == form.Kind);
        if (kind is null) reasons.Add(IntakeWords.UnknownKind(form.Kind));
        if (!IsKnown(form.Unit, form.Year, reasons) || kind is null) return null;

        var (own, outer) = ($"{form.Document["unit"]} {form.Document["year"]}", FormattableString.Invariant($"{form.Unit} {form.Year}"));
        if (own != outer) reasons.Add(IntakeWords.OtherUnit(own, outer));
        if (form.Document.Count <= 2) reasons.Add(IntakeWords.NothingEntered);
        foreach (var field in FieldsOf(kind, form.Unit, form.Year))
            if (field.IsRequired && JsonPlace.Get(form.Document, field.Path) is null) reasons.Add(IntakeWords.Missing(field.Label));

        var path = desk.PathOf(form.Unit, form.Year, kind);
        var content = CanonicalJson.Write(form.Document, kind);
        Complain(path, kind, content, reasons);
        return reasons.Count > 0 ? null : Settled(name, path, content, form.Base, form.KnowsBase, reasons);
    }

    /// <summary>What becomes of a good content: it goes in, is there already, or must not replace what it does not know.</summary>
    private IntakeItem Settled(string name, string path, byte[] content, string? from, bool knowsBase, List<Words> reasons)
    {
        var before = desk.Tree.BytesAt(path);
        var isNews = before is null || !before.AsSpan().SequenceEqual(content);
        if (isNews && before is not null && from != Convert.ToHexStringLower(SHA256.HashData(before)))
            reasons.Add(knowsBase && from is not null ? IntakeWords.ChangedMeanwhile(path) : IntakeWords.Exists(path));
        else if (isNews && before is null && from is not null) reasons.Add(IntakeWords.ChangedMeanwhile(path));
        else if (!_taken.TryAdd(path, name)) reasons.Add(IntakeWords.Twice(_taken[path]));
        return new IntakeItem(name, path, content, isNews, []);
    }

    /// <summary>Everything that schema, prose and personal-data rules say of the document as it would be written.</summary>
    private static void Complain(string path, DocumentKind kind, byte[] content, List<Words> reasons)
    {
        var findings = new List<Diagnostic>();
        if (new JsonReader().Read(new SourceFile(path, content), findings) is { } tree) Schemas.For(kind).Check(tree, findings);
        reasons.AddRange(Reasons(findings));
    }

    private static ImmutableArray<Words> Reasons(IEnumerable<Diagnostic> findings) =>
    [
        .. findings.Where(static finding => finding.Severity == Severity.Error)
            .Select(static finding => new Words($"{finding.Descriptor.Code}: {finding.Message(Language.Vietnamese)}", $"{finding.Descriptor.Code}: {finding.Message(Language.English)}")),
    ];

    private ImmutableArray<Field> FieldsOf(DocumentKind kind, string unit, int year) =>
        IsDeclared(year) && desk.Unit(unit) is { } known ? FieldModel.Of(kind, FieldSubject.Of(desk.Frame, known, year)) : [];
}
