using System.Text.Json.Nodes;

namespace Antt.Tests.Support;

/// <summary>The cases rest on the patch; these are the examples of RFC 7386 and of our addition for lists.</summary>
public sealed class JsonPatchTests
{
    [Theory]
    [InlineData("""{"a":"b"}""", """{"a":"c"}""", """{"a":"c"}""")]
    [InlineData("""{"a":"b"}""", """{"b":"c"}""", """{"a":"b","b":"c"}""")]
    [InlineData("""{"a":"b"}""", """{"a":null}""", "{}")]
    [InlineData("""{"a":"b","b":"c"}""", """{"a":null}""", """{"b":"c"}""")]
    [InlineData("""{"a":["b"]}""", """{"a":"c"}""", """{"a":"c"}""")]
    [InlineData("""{"a":"c"}""", """{"a":["b"]}""", """{"a":["b"]}""")]
    [InlineData("""{"a":{"b":"c"}}""", """{"a":{"b":"d","c":null}}""", """{"a":{"b":"d"}}""")]
    [InlineData("""["a","b"]""", """["c","d"]""", """["c","d"]""")]
    [InlineData("""{"a":"b"}""", """["c"]""", """["c"]""")]
    [InlineData("""{"e":null}""", """{"a":1}""", """{"e":null,"a":1}""")]
    [InlineData("{}", """{"a":{"bb":{"ccc":null}}}""", """{"a":{"bb":{}}}""")]
    [InlineData("""[{"id":"x","n":1},{"id":"y"}]""", """{"x":{"n":2}}""", """[{"id":"x","n":2},{"id":"y"}]""")]
    [InlineData("""[{"id":"x"},{"id":"y"}]""", """{"x":null}""", """[{"id":"y"}]""")]
    [InlineData("""[{"id":"x"}]""", """{"z":{"id":"z"}}""", """[{"id":"x"},{"id":"z"}]""")]
    [InlineData("""[10,20,30,40]""", """{"1":null,"2":null,"3":5}""", """[10,5]""")]
    public void Apply_follows_the_rfc_and_our_addition(string target, string patch, string expected) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), JsonNode.Parse(JsonPatch.Apply(target, patch))), JsonPatch.Apply(target, patch));
}
