using System.Text.Json;
using Antt.Engine.Reporting;

namespace Antt.Engine.Supply;

/// <summary>The packages a program was built from, as CycloneDX 1.6 JSON, from its lock file and a list of licences. The same files give the same bytes.</summary>
public static class BillOfMaterials
{
    /// <summary>Writes the bill.</summary>
    /// <param name="name">Name of the program.</param>
    /// <param name="version">Its version.</param>
    /// <param name="lockFile">Its <c>packages.lock.json</c>.</param>
    /// <param name="licences">The list of packages with their licences.</param>
    /// <param name="output">Takes the JSON.</param>
    public static void Write(string name, string version, ReadOnlyMemory<byte> lockFile, ReadOnlyMemory<byte> licences, Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        using var locked = JsonDocument.Parse(lockFile);
        using var listed = JsonDocument.Parse(licences);
        var packages = Packages(locked.RootElement);
        var own = $"pkg:nuget/{name}@{version}";
        using var writer = new Utf8JsonWriter(output, JsonText.Indented);
        writer.WriteStartObject();
        writer.WriteString("bomFormat"u8, "CycloneDX");
        writer.WriteString("specVersion"u8, "1.6");
        writer.WriteNumber("version"u8, 1);
        writer.WriteStartObject("metadata"u8);
        writer.WriteStartObject("component"u8);
        WriteComponent(writer, "application", name, version);
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteStartArray("components"u8);
        foreach (var (id, package) in packages)
        {
            var resolved = package.GetProperty("resolved"u8).GetString()!;
            writer.WriteStartObject();
            WriteComponent(writer, "library", id, resolved);
            writer.WriteStartArray("hashes"u8);
            writer.WriteStartObject();
            writer.WriteString("alg"u8, "SHA-512");
            writer.WriteString("content"u8, Convert.ToHexStringLower(package.GetProperty("contentHash"u8).GetBytesFromBase64()));
            writer.WriteEndObject();
            writer.WriteEndArray();
            WriteLicence(writer, listed.RootElement.EnumerateArray().First(entry => entry.GetProperty("name"u8).GetString() == id && entry.GetProperty("version"u8).GetString() == resolved));
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteStartArray("dependencies"u8);
        WriteDependencies(writer, own, packages.Select(static package => Purl(package.Key, package.Value)));
        foreach (var (id, package) in packages)
        {
            var needed = package.TryGetProperty("dependencies"u8, out var names) ? names.EnumerateObject().Select(static needed => needed.Name).Where(packages.ContainsKey) : [];
            WriteDependencies(writer, Purl(id, package), needed.Select(other => Purl(other, packages[other])));
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.Flush();
        output.WriteByte((byte)'\n');
    }

    /// <summary>Every package of every system, by name; our own projects are no packages.</summary>
    private static SortedDictionary<string, JsonElement> Packages(JsonElement locked)
    {
        var packages = new SortedDictionary<string, JsonElement>(StringComparer.OrdinalIgnoreCase);
        foreach (var system in locked.GetProperty("dependencies"u8).EnumerateObject())
            foreach (var package in system.Value.EnumerateObject())
                if (package.Value.GetProperty("type"u8).GetString() != "Project") packages.TryAdd(package.Name, package.Value);
        return packages;
    }

    private static void WriteComponent(Utf8JsonWriter writer, string type, string name, string version)
    {
        writer.WriteString("type"u8, type);
        writer.WriteString("bom-ref"u8, $"pkg:nuget/{name}@{version}");
        writer.WriteString("name"u8, name);
        writer.WriteString("version"u8, version);
        writer.WriteString("purl"u8, $"pkg:nuget/{name}@{version}");
    }

    /// <summary>An SPDX id or expression, or the name and address of terms that have none.</summary>
    private static void WriteLicence(Utf8JsonWriter writer, JsonElement entry)
    {
        var licence = entry.GetProperty("licence"u8).GetString()!;
        writer.WriteStartArray("licenses"u8);
        writer.WriteStartObject();
        if (licence.Contains(" OR ", StringComparison.Ordinal)) writer.WriteString("expression"u8, licence);
        else
        {
            writer.WriteStartObject("license"u8);
            writer.WriteString(licence.Contains(' ', StringComparison.Ordinal) ? "name"u8 : "id"u8, licence);
            if (entry.TryGetProperty("readAt"u8, out var address)) writer.WriteString("url"u8, address.GetString());
            writer.WriteEndObject();
        }
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    private static void WriteDependencies(Utf8JsonWriter writer, string reference, IEnumerable<string> needed)
    {
        writer.WriteStartObject();
        writer.WriteString("ref"u8, reference);
        writer.WriteStartArray("dependsOn"u8);
        foreach (var other in needed) writer.WriteStringValue(other);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static string Purl(string name, JsonElement package) => $"pkg:nuget/{name}@{package.GetProperty("resolved"u8).GetString()}";
}
