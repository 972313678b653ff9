using Antt.Model;
using Antt.Model.Authority;
using Antt.Model.Decisions;
using Antt.Model.Places;
using Antt.Model.Publication;

namespace Antt.Engine.Drafting;

/// <summary>What the papers about one or many units of a place say: the submission of the appraising office, the decision, certificate and notice.</summary>
internal static class LocalPapers
{
    /// <summary>Who signs for a People's Committee where no profile says otherwise.</summary>
    private const string Chair = "Chủ tịch";

    /// <summary>What is recognised.</summary>
    public const string Standard = "An toàn về an ninh, trật tự";

    /// <summary>The submission for units that one body decides about.</summary>
    public static PaperFields Submission(IReadOnlyList<DraftUnit> units, Competence competence, RegisterFrame frame)
    {
        var (place, day) = (units[0].PlaceAt(competence.Level, frame), units[0].Day);
        var appraiser = OfficeNames.Appraiser(competence.Appraiser, place, frame, day);
        var fields = Common(units, place, frame)
            .Set("cap-tren", "").Set("co-quan", appraiser.ToUpperInvariant()).Set("so", place is null ? "…… /TTr" : "…… /TTr-BCĐ").Set("co-quan-trinh", appraiser)
            .Set("co-quan-quyet-dinh", OfficeNames.Committee(place));
        return fields.SetBlock("can-cu", LegalGrounds.Of(LegalGrounds.For(units, frame, day), frame));
    }

    /// <summary>The decision to be taken about units that one body decides about.</summary>
    public static PaperFields Decision(IReadOnlyList<DraftUnit> units, Competence competence, RegisterFrame frame)
    {
        var (place, day) = (units[0].PlaceAt(competence.Level, frame), units[0].Day);
        var appraiser = OfficeNames.Appraiser(competence.Appraiser, place, frame, day);
        return Common(units, place, frame).Set("cap-tren", "").Set("co-quan", OfficeNames.CommitteeHead(place)).Set("so", place is null ? "…… /QĐ-BCA" : "…… /QĐ-UBND")
            .Set("co-quan-quyet-dinh", OfficeNames.Committee(place)).Set("co-quan-trinh", appraiser).Set("so-to-trinh", (string?)null)
            .Set("chuc-vu", Office(place is null ? null : frame.ProfileFor(place.Id, day).Signer("cong-nhan-an-toan")?.Value.Office.Vi ?? Chair))
            .SetBlock("can-cu", LegalGrounds.Of(LegalGrounds.For(units, frame, day), frame));
    }

    /// <summary>A decision that was taken, written out again from the register.</summary>
    public static PaperFields Decision(Decision decision, IReadOnlyList<DraftUnit> units, RegisterFrame frame)
    {
        var place = decision.Authority.Place is { } id ? frame.Places.GetValueOrDefault(id) : null;
        var certificates = decision.Entries.ToDictionary(static entry => entry.Unit, static entry => entry.Certificate, StringComparer.Ordinal);
        var fields = Common(units, place, frame).Set("cap-tren", "").Set("co-quan", OfficeNames.CommitteeHead(place)).Set("so", decision.Number)
            .Set("noi-ngay", OfficeNames.PlaceAndDay(place, decision.Date, decision.Year)).Set("co-quan-quyet-dinh", decision.Authority.Body)
            .Set("co-quan-trinh", OfficeNames.Appraiser(Bodies.Appraising(decision.Authority.Level), place, frame, decision.Date)).Set("so-to-trinh", (string?)null)
            .Set("chuc-vu", Office(decision.Signer?.Office)).SetBlock("can-cu", LegalGrounds.Of(decision.LegalBasis, frame));
        UnitLists.Put(fields, units, frame, unit => certificates.GetValueOrDefault(unit.Entered.Unit.Id), "Số giấy công nhận");
        return fields;
    }

    /// <summary>A unit's certificate; null when it has no recognition in force.</summary>
    public static PaperFields? Certificate(DraftUnit unit, RegisterFrame frame)
    {
        if (Model.Decisions.Certificate.Of(unit.Entered.Unit, unit.Result.Year, unit.Result.AsOf, frame.Decisions, frame.Places) is not { } certificate) return null;
        var recognised = frame.Decisions.RecognitionInForce(unit.Entered.Unit.Id, unit.Result.Year, unit.Result.AsOf)!;
        var place = recognised.Decision.Authority.Place is { } id ? frame.Places.GetValueOrDefault(id) : null;
        var fields = Common([unit], place, frame).Set("noi-ngay", OfficeNames.PlaceAndDay(place, certificate.Date, certificate.Year)).Set("so", "");
        foreach (var (name, words) in certificate.Fields) fields.Set(name, words);
        var address = ShortAddress(certificate.Number, frame);
        return fields.Set("chuc-vu", Office(certificate.Office)).Set("dia-chi-ngan", address)
            .SetBlock("ma-qr", $"![{PaperFields.CodeText}](<{address}>)\n");
    }

    /// <summary>The notice of a decision that was taken.</summary>
    public static PaperFields Notice(Decision decision, IReadOnlyList<DraftUnit> units, RegisterFrame frame) =>
        Decision(decision, units, frame).Set("so", decision.Authority.Place is null ? "…… /TB-BCA" : "…… /TB-UBND").Set("so-quyet-dinh", decision.Number).Set("ngay-quyet-dinh", (DateOnly?)decision.Date)
            .Set("ten-cac-don-vi", string.Join("; ", units.Select(static unit => unit.State.Name)))
            .Set("noi-xem", frame.Info.SiteAddress ?? $"trụ sở {decision.Authority.Body}");

    /// <summary>Where a certificate is found: the site's address, then <c>c/</c> and the number in plain letters.</summary>
    public static string ShortAddress(string certificate, RegisterFrame frame) =>
        $"{frame.Info.SiteAddress?.TrimEnd('/')}/{CertificateAddress.Folder(certificate)}";

    /// <summary>The commune and what lies above it, by name.</summary>
    public static string Address(DraftUnit unit, RegisterFrame frame) => string.Join(", ", Area.Of(unit.State.Commune, frame.Places)
        .Select(id => frame.Places.TryGetValue(id, out var place) ? place.Name : id).Where(name => name != unit.State.Name));

    /// <summary>An office as it stands under a paper: who signs for another stands on a line of their own.</summary>
    private static string? Office(string? office) => office?.ToUpperInvariant().Replace(", ", " / ", StringComparison.Ordinal);

    private static PaperFields Common(IReadOnlyList<DraftUnit> units, Place? place, RegisterFrame frame)
    {
        var year = units[0].Result.Year;
        var fields = new PaperFields().Set("nam", year).Set("tieu-chuan", Standard).Set("thay-mat", place is null ? "" : "TM. ỦY BAN NHÂN DÂN").Set("noi-ngay", OfficeNames.PlaceAndDay(place, null, year));
        UnitLists.Put(fields, units, frame);
        return fields.Set("dia-ban", units.Count == 1 ? Address(units[0], frame) : place?.Name);
    }
}
