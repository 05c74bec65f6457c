using System.Globalization;
using System.Net;
using Mahdar.PagesLoad;
using Mahdar.Storage;
using Mahdar.Storage.Sqlite;
using Mahdar.Web.Serving;

// Twenty readers go through the pages of a record at once, all on this computer: PagesLoad RECORD.db [requests each] [pause between them in milliseconds].
const int Readers = 20;
if (args.Length == 0 || !File.Exists(args[0]))
{
    Console.Error.WriteLine("PagesLoad RECORD.db [requests each = 120] [pause in milliseconds = 500]");
    return 2;
}
var requests = Number(1, 120);
var pause = Number(2, 500);
IReadOnlyList<PageKind> kinds;
using (var store = RecordStore.Open(args[0], StoreAccess.Read)) kinds = PageKind.Of(store);
await using var site = WebServer.Build(new WebOptions(args[0], IPAddress.Loopback, 0));
await site.StartAsync();
var address = new Uri(site.Urls.Single());

using (var first = new Reader(address, kinds, seed: 0, pause: 0)) await first.ReadAsync(kinds.Count * 2);
var readers = Enumerable.Range(1, Readers).Select(seed => new Reader(address, kinds, seed, pause)).ToList();
await Task.WhenAll(readers.Select(reader => Task.Run(() => reader.ReadAsync(requests))));
Console.WriteLine(FigureTable.Of([.. readers.SelectMany(reader => reader.Answers)]));
readers.ForEach(reader => reader.Dispose());
return 0;

int Number(int at, int usual) => args.Length > at ? int.Parse(args[at], CultureInfo.InvariantCulture) : usual;
