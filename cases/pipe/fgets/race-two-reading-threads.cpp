// Each line of a pipe goes, whole, to one of two threads that read the stream by fgets().
//
// ref:      POSIX.1-2024 XSH 2.5 Standard I/O Streams; POSIX.1-2024 XSH flockfile() DESCRIPTION; POSIX.1-2024 XSH fgets() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads rounds

#include "support/lines.hpp"

int main() {
    repeat_rounds([](Round& round) {
        auto [reader, writer] = open_pipe();
        for (int i = 0; i < 6; ++i)
            for (unsigned party : {0U, 1U}) must(write(writer, line_of(party), std::strlen(line_of(party))));
        must(close(writer));
        FILE* stream = must(fdopen(reader, "r"));
        Lines lines[2] = {};
        auto take_all = [&](unsigned party) {
            round.pause(party);
            char line[64];
            while (fgets(line, sizeof line, stream)) lines[party].count(line);
        };
        Thread other([&] { take_all(1); });
        take_all(0);
        other.join();
        round.check("each line is read whole, once", lines[0].of[0] + lines[1].of[0] == 6 && lines[0].of[1] + lines[1].of[1] == 6);
        round.check("nothing else is read", lines[0].others + lines[1].others == 0);
        round.check("the end is met without an error", feof(stream) != 0 && ferror(stream) == 0);
        must(fclose(stream) == 0);
    });
}
