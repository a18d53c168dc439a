// Each call for a stream has the stream for itself: lines that two threads put into one pipe by fputs() are not mixed.
//
// ref:      POSIX.1-2024 XSH 2.5 Standard I/O Streams; POSIX.1-2024 XSH flockfile() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads rounds

#include "support/lines.hpp"

int main() {
    repeat_rounds([](Round& round) {
        auto [reader, writer] = open_pipe();
        FILE* stream = must(fdopen(writer, "w"));
        auto put = [&](unsigned party) {
            round.pause(party);
            bool all = true;
            for (int i = 0; i < 8; ++i) all = all && fputs(line_of(party), stream) >= 0;
            return all;
        };
        bool others = false;
        Thread other([&] { others = put(1); });
        const bool own = put(0);
        other.join();
        round.check("all is put", own && others && fclose(stream) == 0);
        const Lines lines = lines_from(reader);
        round.check("eight whole lines of each", lines.of[0] == 8 && lines.of[1] == 8);
        round.check("and nothing else", lines.others == 0);
        must(close(reader));
    });
}
