using System.Globalization;
using System.Text;
using System.Xml;
using Antt.Model;
using Antt.Model.Publication;

namespace Antt.Site.OpenData;

/// <summary>
/// Feeds of decisions as Atom (RFC 4287). What an entry is called by never changes (tag URIs, RFC 4151), and its days are those of decisions: a
/// feed changes when something was decided, and at no other time.
/// </summary>
internal static class AtomFeed
{
    private const string Namespace = "http://www.w3.org/2005/Atom";
    private const int MostEntries = 100;

    /// <summary>A feed of decisions, newest first.</summary>
    /// <param name="view">The register.</param>
    /// <param name="language">The language it speaks; names and reasons stay as they were published.</param>
    /// <param name="path">Where it stands in Vietnamese.</param>
    /// <param name="id">What it is called within the register.</param>
    /// <param name="title">Its title.</param>
    /// <param name="decisions">The decisions, in any order.</param>
    public static OutputFile Of(RegisterView view, Language language, string path, string id, Words title, IEnumerable<PublicDecision> decisions)
    {
        path = DataPaths.In(language, path);
        var shown = decisions.Select(decision => (Decision: decision, Updated: UpdatedOn(view, decision)))
            .OrderByDescending(static entry => entry.Updated).ThenBy(static entry => entry.Decision.Id, StringComparer.Ordinal).Take(MostEntries).ToList();
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            writer.WriteStartElement("feed", Namespace);
            writer.WriteAttributeString("xml", "lang", null, language == Language.English ? "en" : "vi");
            Element(writer, "id", Tag(view, view.Register.Head.Years.IsEmpty ? view.AsOf : new DateOnly(view.Register.Head.Years[0].Year, 1, 1), DataPaths.In(language, id)));
            Element(writer, "title", Clean(title.In(language)));
            if (view.Register.Head.Demonstration) Element(writer, "subtitle", SiteWords.Demonstration.In(language));
            Element(writer, "updated", Instant(shown.Count == 0 ? new DateOnly(view.Register.Head.Years.IsEmpty ? view.AsOf.Year : view.Register.Head.Years[0].Year, 1, 1) : shown[0].Updated));
            Link(writer, "self", "application/atom+xml", Address(view, path, path));
            Link(writer, "alternate", "text/html", Address(view, path, DataPaths.In(language, SitePaths.Decisions)));
            Author(writer, view.Register.Head.Name.In(language));
            foreach (var (decision, updated) in shown) Write(writer, view, language, path, decision, updated);
            writer.WriteEndElement();
        }
        bytes.WriteByte((byte)'\n');
        return new OutputFile(path, bytes.ToArray());
    }

    private static void Write(XmlWriter writer, RegisterView view, Language language, string path, PublicDecision decision, DateOnly updated)
    {
        writer.WriteStartElement("entry", Namespace);
        Element(writer, "id", Tag(view, decision.Date, $"quyet-dinh/{decision.Id}"));
        Element(writer, "title", Clean(DataWords.Decided(decision).In(language)));
        Element(writer, "published", Instant(decision.Date));
        Element(writer, "updated", Instant(updated));
        Author(writer, decision.Body);
        Link(writer, "alternate", "text/html", Address(view, path, DataPaths.In(language, SitePaths.Decision(decision.Id, 1))));
        Element(writer, "summary", Clean(Summary(view, language, decision)));
        writer.WriteEndElement();
    }

    private static string Summary(RegisterView view, Language language, PublicDecision decision)
    {
        var summary = new StringBuilder();
        foreach (var action in Enum.GetValues<PublicAction>())
        {
            var entries = decision.Entries.Where(entry => entry.Action == action).ToList();
            if (entries.Count == 0) continue;
            summary.Append(summary.Length == 0 ? "" : " ").Append(SiteWords.Of(action).In(language)).Append(": ")
                .AppendJoin("; ", entries.Take(20).Select(entry => (view.Unit(entry.Unit)?.NameOn(decision.Date) ?? entry.Unit) + (entry.Reason is { } reason ? $" ({reason})" : "")))
                .Append(entries.Count > 20 ? $" … ({entries.Count.ToString(CultureInfo.InvariantCulture)})." : ".");
        }
        foreach (var (by, reason) in view.Superseding(decision.Id)) summary.Append(' ').Append(DataWords.Superseded(by.Number, reason).In(language));
        return summary.ToString();
    }

    /// <summary>The day something was last decided about what a decision says.</summary>
    private static DateOnly UpdatedOn(RegisterView view, PublicDecision decision)
    {
        var last = decision.Date;
        foreach (var (by, _) in view.Superseding(decision.Id))
            if (by.Date > last) last = by.Date;
        return last;
    }

    private static string Tag(RegisterView view, DateOnly day, string name) =>
        $"tag:{Host(view)},{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}:{Uri.EscapeDataString(name).Replace("%2F", "/", StringComparison.Ordinal)}";

    private static string Host(RegisterView view) =>
        Uri.TryCreate(view.Register.Head.SiteAddress, UriKind.Absolute, out var address) && address.Host.Length > 0 ? address.Host : "antt.invalid";

    /// <summary>The whole address of a page where the site has one; else the way from the feed.</summary>
    private static string Address(RegisterView view, string from, string to) => view.Register.Head.SiteAddress is { } site
        ? site.TrimEnd('/') + "/" + to : string.Concat(Enumerable.Repeat("../", from.Count(static letter => letter == '/'))) + to;

    private static string Instant(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00+07:00";

    private static void Element(XmlWriter writer, string name, string text) => writer.WriteElementString(name, Namespace, text);

    private static void Author(XmlWriter writer, string name)
    {
        writer.WriteStartElement("author", Namespace);
        Element(writer, "name", Clean(name));
        writer.WriteEndElement();
    }

    private static void Link(XmlWriter writer, string relation, string type, string address)
    {
        writer.WriteStartElement("link", Namespace);
        writer.WriteAttributeString("rel", relation);
        writer.WriteAttributeString("type", type);
        writer.WriteAttributeString("href", address);
        writer.WriteEndElement();
    }

    /// <summary>A text without what XML cannot hold and without marks that turn the direction of text.</summary>
    private static string Clean(string text) => string.Concat(text.EnumerateRunes().Where(static rune =>
        Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)));
}
