"""How fast the site is built, served and checked: synthetic projects, paired runs, a table and a chart."""
