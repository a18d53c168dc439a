// While a thread renames one file after another onto a name, who opens that name always finds one of them, and the whole text of
// it.
//
// ref:      POSIX.1-2024 XSH rename() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads rounds

#include "support/rounds.hpp"
#include "support/threads.hpp"

static bool publish(char letter) {
    const char text[4] = {letter, letter, letter, letter};
    const int draft = must(open("draft", O_WRONLY | O_CREAT | O_EXCL, 0600));
    must(write(draft, text, sizeof text));
    must(close(draft));
    return rename("draft", "name") == 0;
}

int main() {
    enter_scratch_directory();
    must(publish('a'));
    repeat_rounds([](Round& round) {
        bool renamed = true, found = true, whole = true;
        Thread writer([&] {
            round.pause(1);
            for (int i = 0; i < 4; ++i) renamed = publish(static_cast<char>('b' + i)) && renamed;
        });
        round.pause(0);
        for (int i = 0; i < 6; ++i) {
            char text[8];
            const int file = open("name", O_RDONLY);
            found = found && file != -1;
            whole = whole && read(file, text, sizeof text) == 4 && text[0] == text[3] && text[0] >= 'a' && text[0] <= 'e';
            close(file);
        }
        writer.join();
        round.check("each file gets the name", renamed);
        round.check("the name is always there", found);
        round.check("it is one of the files", whole);
    });
}
