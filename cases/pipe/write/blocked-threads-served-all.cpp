// All threads that wait for room in a full pipe are served when it is read.
//
// ref:      POSIX.1-2024 XSH write() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads
// assertion: pipe.write.blocked-writers-served-all

#include "support/streams.hpp"
#include "support/waking.hpp"

int main() {
    const Pipe ends = open_pipe();
    const size_t before = fill_pipe(ends.writer), total = before + 4 * 512;
    Atomic<int> complete{0};
    auto writer = [&](char letter) {
        return [&, letter] {
            char record[512];
            std::memset(record, letter, sizeof record);
            complete += write(ends.writer, record, sizeof record) == sizeof record;
        };
    };
    Thread a(writer('a')), b(writer('b')), c(writer('c')), d(writer('d'));
    let_others_block();
    auto* bytes = static_cast<unsigned char*>(must(malloc(total)));
    must(read_fully(ends.reader, bytes, total) == total);
    a.join(), b.join(), c.join(), d.join();
    size_t of_each[256] = {};
    for (size_t i = 0; i < total; ++i) ++of_each[bytes[i]];
    observe("complete writes", complete.load());
    observe("what was in the pipe before", of_each[static_cast<int>('.')] == before);
    for (int letter = 'a'; letter <= 'd'; ++letter) observe("bytes of one thread", of_each[letter]);
}
