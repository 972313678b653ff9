using System.Globalization;
using System.Text;
using Antt.Engine.Loading;
using Antt.Model.Diagnostics;

namespace Antt.Engine.Linking.Checks;

/// <summary>A document says of itself what its path says.</summary>
internal static class IdentityChecks
{
    /// <summary>The document's <c>id</c> is the one its path gives; a document without an id of its own is left alone.</summary>
    public static void Id(JsonTree tree, string id, ICollection<Diagnostic> findings)
    {
        if (tree.File.Path != "data/register.json") Text(tree, tree.Root.Get("id"u8), id, findings);
    }

    /// <summary>A place's id, the year of a decision, or the place and year of a locality's work, against the path.</summary>
    public static void Folder(JsonTree tree, ICollection<Diagnostic> findings)
    {
        var path = tree.File.Path;
        if (path.StartsWith("data/places/", StringComparison.Ordinal)) Text(tree, tree.Root.Get("id"u8), Catalogue.IdOf(path), findings);
        else if (path.StartsWith("data/localities/", StringComparison.Ordinal))
        {
            Text(tree, tree.Root.Get("place"u8), Catalogue.FolderOf(path), findings);
            Year(tree, tree.Root.Get("year"u8), Catalogue.IdOf(path), findings);
        }
        else Year(tree, tree.Root.Get("year"u8), Catalogue.FolderOf(path), findings);
    }

    /// <summary>The unit and year that a document of a year's folder states.</summary>
    public static void UnitYear(JsonTree tree, string unit, int year, ICollection<Diagnostic> findings)
    {
        Text(tree, tree.Root.Get("unit"u8), unit, findings);
        var stated = tree.Root.Get("year"u8);
        if (stated.Long != year) Year(tree, stated, year.ToString(CultureInfo.InvariantCulture), findings);
    }

    private static void Text(JsonTree tree, JsonNode node, string right, ICollection<Diagnostic> findings)
    {
        if (node.Exists && !Ascii.Equals(node.Bytes, right))
            findings.Add(LinkDiagnostics.IdNotPath.At(tree.LocationOf(node), node.Key, node.Text, right));
    }

    private static void Year(JsonTree tree, JsonNode node, string right, ICollection<Diagnostic> findings)
    {
        if (node.Exists && node.Long.ToString(CultureInfo.InvariantCulture) != right)
            findings.Add(LinkDiagnostics.IdNotPath.At(tree.LocationOf(node), node.Key, node.Text, right));
    }
}
