using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Antt.Model;
using Antt.Model.Classification;
using Antt.Model.Law;
using Antt.Model.Places;
using Antt.Model.Publication;

namespace Antt.Engine.Publishing;

/// <summary>One text in both languages: <c>{"vi", "en"}</c>.</summary>
internal sealed class WordsConverter : JsonConverter<Words>
{
    public override Words Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string? vi = null, en = null;
        if (reader.TokenType != JsonTokenType.StartObject) throw new JsonException();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isVi = reader.ValueTextEquals("vi"u8);
            if (!isVi && !reader.ValueTextEquals("en"u8)) throw new JsonException();
            if (!reader.Read() || reader.TokenType != JsonTokenType.String) throw new JsonException();
            if (isVi) vi = reader.GetString();
            else en = reader.GetString();
        }
        return vi is null || en is null ? throw new JsonException() : new Words(vi, en);
    }

    public override void Write(Utf8JsonWriter writer, Words value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("vi"u8, value.Vi);
        writer.WriteString("en"u8, value.En);
        writer.WriteEndObject();
    }
}

/// <summary>A day of every year: <c>MM-dd</c>.</summary>
internal sealed class YearDayConverter : JsonConverter<YearDay>
{
    public override YearDay Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
        && DateOnly.TryParseExact("2001-" + reader.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new YearDay(day.Month, day.Day) : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, YearDay value, JsonSerializerOptions options) =>
        writer.WriteStringValue(string.Create(CultureInfo.InvariantCulture, $"{value.Month:00}-{value.Day:00}"));
}

/// <summary>The rings of an outline, on one line: lists of <c>[x, y]</c>, each on the grid.</summary>
internal sealed class RingsConverter : JsonConverter<ImmutableArray<ImmutableArray<OutlinePoint>>>
{
    private delegate T ItemReader<T>(ref Utf8JsonReader reader);

    public override ImmutableArray<ImmutableArray<OutlinePoint>> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        List(ref reader, static (ref Utf8JsonReader ring) => List(ref ring, Point));

    public override void Write(Utf8JsonWriter writer, ImmutableArray<ImmutableArray<OutlinePoint>> value, JsonSerializerOptions options) =>
        writer.WriteRawValue(Listed(value.Select(static ring => Listed(ring.Select(static point => Listed([Text(point.X), Text(point.Y)]))))));

    private static OutlinePoint Point(ref Utf8JsonReader reader) =>
        List(ref reader, Coordinate) is [var x, var y] ? new OutlinePoint(x, y) : throw new JsonException();

    private static int Coordinate(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var number) && number is >= 0 and <= OutlinePoint.Grid ? number : throw new JsonException();

    private static ImmutableArray<T> List<T>(ref Utf8JsonReader reader, ItemReader<T> item)
    {
        if (reader.TokenType != JsonTokenType.StartArray) throw new JsonException();
        var list = ImmutableArray.CreateBuilder<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) list.Add(item(ref reader));
        return list.DrainToImmutable();
    }

    private static string Listed(IEnumerable<string> items) => $"[{string.Join(", ", items)}]";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>An enum under the words the register uses in its files, in the order of its values.</summary>
internal abstract class EnumConverter<T>(params string[] words) : JsonConverter<T> where T : struct, Enum
{
    private static readonly T[] Values = Enum.GetValues<T>();

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var index = reader.TokenType == JsonTokenType.String ? Array.IndexOf(words, reader.GetString()) : -1;
        return index < 0 ? throw new JsonException() : Values[index];
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(words[Array.IndexOf(Values, value)]);
}

internal sealed class LevelConverter() : EnumConverter<AdministrativeLevel>("xa", "huyen", "tinh", "bo");

internal sealed class ActionConverter() : EnumConverter<PublicAction>("cong-nhan", "sua-doi", "thu-hoi");

internal sealed class OutcomeConverter() : EnumConverter<PublicOutcome>("met", "not-applicable");

internal sealed class ClassConverter() : EnumConverter<MovementClass>("yeu", "trung-binh", "kha", "xuat-sac");

internal sealed class StandingConverter() : EnumConverter<PublicStanding>("current", "past");

internal sealed class ReplyKindConverter() : EnumConverter<PublicReplyKind>("tra-loi", "dinh-chinh");
