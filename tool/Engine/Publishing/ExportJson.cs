using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Antt.Model.Publication;

namespace Antt.Engine.Publishing;

/// <summary>The wire form of the public export: generated code over the public types, one order, one spelling.</summary>
[JsonSerializable(typeof(PublicHead))]
[JsonSerializable(typeof(PlacesDocument))]
[JsonSerializable(typeof(UnitsDocument))]
[JsonSerializable(typeof(SharesDocument))]
[JsonSerializable(typeof(AssumptionsDocument))]
[JsonSerializable(typeof(PublicDecision))]
[JsonSerializable(typeof(PublicLogEntry))]
[JsonSerializable(typeof(PublicLogHead))]
[JsonSerializable(typeof(PublicCertificate))]
[JsonSerializable(typeof(PublicReply))]
[JsonSerializable(typeof(CertificateStatement))]
[JsonSerializable(typeof(SignaturesDocument))]
[JsonSerializable(typeof(KeysDocument))]
[JsonSerializable(typeof(ObjectionsDocument))]
[JsonSerializable(typeof(PublicOutlines))]
[JsonSerializable(typeof(PublicStatistics))]
[JsonSerializable(typeof(WholeDocument))]
[JsonSerializable(typeof(PublicInstrument))]
[JsonSerializable(typeof(PublicRulebook))]
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    WriteIndented = true,
    NewLine = "\n",
    Converters =
    [
        typeof(WordsConverter), typeof(YearDayConverter), typeof(LevelConverter), typeof(ActionConverter), typeof(OutcomeConverter),
        typeof(StandingConverter), typeof(ClassConverter), typeof(ReplyKindConverter), typeof(RingsConverter),
    ])]
internal sealed partial class ExportJson : JsonSerializerContext;

/// <summary>The form of every file of the export: Vietnamese letters stay readable, absent and unknown keys are refused.</summary>
internal static class ExportForm
{
    public static JsonSerializerOptions Options { get; } = new(ExportJson.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        AllowDuplicateProperties = false,
        TypeInfoResolver = ExportJson.Default.WithAddedModifier(RequireWhatIsNotNullable),
    };

    private static void RequireWhatIsNotNullable(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
            property.IsRequired = property.AssociatedParameter is { IsNullable: false };
    }
}

/// <summary>The places of a province.</summary>
internal sealed record PlacesDocument(ImmutableArray<PublicPlace> Places);

/// <summary>The units that were first in a commune.</summary>
internal sealed record UnitsDocument(ImmutableArray<PublicUnit> Units);

/// <summary>The shares of a province and its communes.</summary>
internal sealed record SharesDocument(ImmutableArray<PublicShare> Shares);

/// <summary>The readings results may rest on.</summary>
internal sealed record AssumptionsDocument(ImmutableArray<PublicAssumption> Assumptions);

/// <summary>Where one turns against decisions.</summary>
internal sealed record ObjectionsDocument(ImmutableArray<PublicObjection> Objections);

/// <summary>The signatures over the certificates of a decision.</summary>
internal sealed record SignaturesDocument(ImmutableArray<PublicSignature> Signatures);

/// <summary>The keys that offices sign certificates with.</summary>
internal sealed record KeysDocument(ImmutableArray<PublicKey> Keys);
