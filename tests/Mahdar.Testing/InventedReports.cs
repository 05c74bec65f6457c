using System.Text;
using System.Text.Json;

namespace Mahdar.Testing;

/// <summary>Reports of invented people and meetings as JSON Lines records: some copied, some at odds with others. The same for the same seed.</summary>
public static class InventedReports
{
    private static readonly string[] Given = ["سامر", "هيثم", "رياض", "نزار", "مازن", "وليد", "عدنان", "بشار", "ماهر", "أنور"];
    private static readonly string[] Family = ["الخوري", "الدرويش", "النجار", "الشامي", "العطار", "الحلبي", "الصباغ", "القاسم", "المنصور", "الزيات"];
    private static readonly (string Adjective, string Capital)[] States = [("الأردني", "عمان"), ("المصري", "القاهرة"), ("التونسي", "تونس"), ("اللبناني", "بيروت"), ("العراقي", "بغداد"), ("المغربي", "الرباط")];
    private static readonly string[] Topics = ["أمن الحدود", "التبادل التجاري", "ملف المياه", "النقل البحري", "الطاقة المتجددة", "عودة اللاجئين"];
    private static readonly string[] Publishers = ["صحيفة الميناء", "وكالة الوادي", "بوابة الجسر"];

    /// <summary>One JSON object a line.</summary>
    public static IReadOnlyList<string> Lines(int count, int seed)
    {
        var random = new Random(seed);
        var texts = new List<string>();
        return [.. Enumerable.Range(0, count).Select(i => Record(i, Text(random, texts), random))];
    }

    private static string Text(Random random, List<string> earlier)
    {
        if (earlier.Count > 3 && random.Next(6) == 0) return earlier[random.Next(earlier.Count)] + "\n";
        var text = Meeting(random);
        earlier.Add(text);
        return text;
    }

    private static string Meeting(Random random)
    {
        int host = random.Next(States.Length), guest = (host + 1 + random.Next(States.Length - 1)) % States.Length;
        string first = Name(host), second = Name(guest), topic = Topics[random.Next(Topics.Length)];
        var day = new DateOnly(2031, 1, 1).AddDays(random.Next(40));
        var text = new StringBuilder();
        text.Append($"{first} يبحث مع {second} {topic}\n\n");
        text.Append($"التقى وزير الخارجية {States[host].Adjective} {first} نظيره {States[guest].Adjective} {second} في {States[host].Capital} يوم {day.Day} يناير 2031، وبحث الجانبان {topic}.\n\n");
        text.Append($"وقال {first.Split(' ')[1]} إن بلاده \"تولي {topic} كل عنايتها، وقد اتفق الطرفان على {2 + random.Next(3)} لقاءات قبل نهاية العام\".\n\n");
        if (random.Next(3) == 0) text.Append($"وأضاف الوزير أن الدورة ال{random.Next(20, 23)} للجنة العليا المشتركة ستعقد في {States[guest].Capital}.\n");
        return text.ToString();
    }

    /// <summary>Each state has one minister.</summary>
    private static string Name(int state) => $"{Given[state]} {Family[state]}";

    private static string Record(int number, string text, Random random)
    {
        var line = new StringBuilder("{");
        line.Append($"\"id\":\"{number}\",\"publisher\":{JsonSerializer.Serialize(Publishers[random.Next(Publishers.Length)])},");
        line.Append($"\"published\":\"2031-0{1 + random.Next(2)}-{1 + random.Next(28):00}\",\"text\":{JsonSerializer.Serialize(text)}}}");
        return line.ToString();
    }
}
