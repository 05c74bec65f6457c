using Mahdar.Cli.Languages;
using Mahdar.Cli.Views;
using Mahdar.Exchange;

namespace Mahdar.Tests.Cli;

public class MinutesViewTests
{
    private const string Json = """
        {"report":{"id":"x","path":"x.txt","title":"لافروف يلتقي وانغ يي","published":{"from":"2024-07-25","to":"2024-07-25","basis":"text","reason":"because"},"text":"التقى لافروف وانغ يي في فينتيان وقال نعم"},
         "entities":[{"id":"p1","type":"person","name":"لافروف","latin":"Lavrov"},{"id":"p2","type":"person","name":null},{"id":"s1","type":"state","name":"روسيا","ref":"RU"},{"id":"l1","type":"place","name":"فينتيان"},{"id":"o1","type":"series","name":"اجتماع آسيان"}],
         "offices":[{"person":"p1","role":"foreign-minister","title":"وزير الخارجية","of":"s1","status":"former","evidence":[{"start":0,"end":5}],"rule":"title-before-name"}],
         "times":[{"start":0,"end":5,"text":"الخميس","from":"2024-07-25","to":"2024-07-27","kind":"range","reason":"a week","rule":"weekday"}],
         "editions":[{"id":"d1","series":"o1","ordinal":57,"status":"ongoing","when":null,"place":"l1","host":null,"evidence":[],"rule":"r"}],
         "events":[{"id":"e1","type":"meeting","form":"bilateral","status":"held","participants":[{"entity":"p1","represents":"s1","role":"foreign-minister"},{"entity":"p2"}],"when":{"from":"2024-07-25","to":"2024-07-25"},"place":"l1","edition":"d1","duration":"PT35M","topics":[{"text":"سوريا","start":0,"end":5}],"evidence":[{"start":0,"end":12}],"rule":"met"}],
         "statements":[{"id":"q1","speaker":"p1","addressee":"p2","relay":"o1","mode":"direct","start":37,"end":40,"text":"نعم","cue":{"start":32,"end":36},"rule":"said"}],
         "problems":[{"kind":"impossible-date","start":0,"end":5,"message":"no such day","messageAr":"لا يوم كهذا"}]}
        """;

    [Fact]
    public void Every_kind_of_fact_is_shown()
    {
        var text = Show("en", false);
        foreach (var part in new[] { "لافروف يلتقي وانغ يي", "published 25 July 2024", "لافروف Lavrov — وزير الخارجية / روسيا (former)", "اجتماع آسيان, session 57, فينتيان (ongoing)",
            "meeting bilateral (held), 25 July 2024, فينتيان, for 35 min", "لافروف (روسيا) + unnamed", "on سوريا", "لافروف to unnamed through اجتماع آسيان: نعم (direct)", "الخميس = 25 July 2024 to 27 July 2024", "no such day" })
            text.ShouldContain(part);
        text.ShouldNotContain("title-before-name");
    }

    [Fact]
    public void In_arabic_too()
    {
        var text = Show("ar", false);
        foreach (var part in new[] { "نشر في 25 يوليو 2024", "لقاء ثنائي (جرى)", "لا يوم كهذا", "الأقوال" }) text.ShouldContain(part);
    }

    [Fact]
    public void Asked_to_explain_it_shows_rules_and_words()
    {
        var text = Show("en", true);
        foreach (var part in new[] { "rule: title-before-name; words: «التقى»", "rule: met; words: «التقى لافروف»", "a week", "because" }) text.ShouldContain(part);
    }

    private static string Show(string language, bool explain)
    {
        var writer = new StringWriter();
        var view = new MinutesView(new Sheet(writer, Messages.Choose(["--lang", language], ""), new ViewOptions(explain, false), false));
        view.Show(MinutesReader.Read(Json.ReplaceLineEndings(""))!);
        return writer.ToString();
    }
}
