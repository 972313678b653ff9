using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using Antt.Engine.Loading;
using Antt.Model.Diagnostics;

namespace Antt.Engine.Reviews;

/// <summary>
/// What a reviewer of a dossier reads, as one hash: what the unit is in the year, and the documents that the kind of dossier rests on. The ways
/// of dossiers and the reviews themselves are not part of it, so that recording a step or another review makes none stale; nor are later states
/// of the unit.
/// </summary>
/// <remarks>
/// The hash is SHA-256 over one JSON object in the form of <see cref="CanonicalText"/>: a member for each document that is there, by its name,
/// and <c>unit</c> with id, type and the states that began by the year's last day.
/// </remarks>
public static class DossierContent
{
    private static readonly ImmutableArray<string> Registration = ["registration", "unit"];
    private static readonly ImmutableArray<string> Request = ["evaluation", "evidence", "registration", "unit"];
    private static readonly ImmutableArray<string> Classification = ["activities", "evaluation", "evidence", "registration", "score", "unit"];
    private static readonly ImmutableArray<string> Nomination = ["activities", "evaluation", "evidence", "nomination", "registration", "score", "unit"];

    /// <summary>The names of the documents a kind of dossier rests on, in order.</summary>
    public static ImmutableArray<string> DocumentsOf(string dossier) => dossier switch
    {
        "dang-ky" => Registration,
        "de-nghi-cong-nhan" => Request,
        "phan-loai" => Classification,
        _ => Nomination,
    };

    /// <summary>The hash of what is there now; null when a document is no JSON, so that nobody can have read it.</summary>
    /// <param name="source">The register.</param>
    /// <param name="folder">Path of the unit's folder.</param>
    /// <param name="year">The year.</param>
    /// <param name="dossier">Kind of the dossier.</param>
    public static string? Hash(SourceTree source, string folder, int year, string dossier)
    {
        ArgumentNullException.ThrowIfNull(source);
        var reader = new JsonReader();
        var unread = new List<Diagnostic>();
        var buffer = new byte[16 * 1024];
        var output = new ArrayBufferWriter<byte>(16 * 1024);
        var lead = "{"u8;
        foreach (var name in DocumentsOf(dossier))
        {
            var path = name == "unit" ? $"{folder}/unit.json" : string.Create(CultureInfo.InvariantCulture, $"{folder}/{year}/{name}.json");
            var length = source.Read(new SourceEntry(path), ref buffer);
            if (length < 0) continue;
            if (reader.Read(new SourceFile(path, buffer.AsMemory(0, length)), unread) is not { } tree) return null;
            output.Write(lead);
            lead = ","u8;
            CanonicalText.WriteText(System.Text.Encoding.UTF8.GetBytes(name), output);
            output.Write(":"u8);
            if (name == "unit") WriteUnit(tree.Root, year, output);
            else CanonicalText.Write(tree.Root, output);
        }
        output.Write("}"u8);
        return Convert.ToHexStringLower(SHA256.HashData(output.WrittenSpan));
    }

    private static void WriteUnit(JsonNode unit, int year, ArrayBufferWriter<byte> output)
    {
        output.Write("{\"id\":"u8);
        CanonicalText.Write(unit.Get("id"u8), output);
        output.Write(",\"states\":"u8);
        var lead = "["u8;
        foreach (var state in unit.Get("states"u8).Items)
        {
            if (!BeganBy(state.Get("from"u8).Bytes, year)) continue;
            output.Write(lead);
            lead = ","u8;
            CanonicalText.Write(state, output);
        }
        if (lead[0] == (byte)'[') output.Write("["u8);
        output.Write("],\"type\":"u8);
        CanonicalText.Write(unit.Get("type"u8), output);
        output.Write("}"u8);
    }

    private static bool BeganBy(ReadOnlySpan<byte> day, int year) =>
        day.Length >= 4 && int.TryParse(day[..4], NumberStyles.None, CultureInfo.InvariantCulture, out var began) && began <= year;
}
