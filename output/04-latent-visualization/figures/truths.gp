# Redraw with: gnuplot truths.gp
reset
set encoding utf8
set terminal pngcairo size 1300,726 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'truths.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.0412308
set rmargin at screen 0.276836
set tmargin at screen 0.931405
set bmargin at screen 0.568586
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-4.76654:43.7337]
unset xtics
set yrange [-20.8587:20.8516]
unset ytics
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
array color[3] = [0x190072b2, 0x19d55e00, 0x19009e73]
array shape[3] = [7, 5, 9]
set label 'data' at screen 0.159033,0.960193 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
set label '' at screen 0.888892,0.90792 point pointtype 7 pointsize 1.69231 linecolor rgb '#0072b2' linewidth 1.5 front
set label 'first cloud' at screen 0.904969,0.90792 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '' at screen 0.888892,0.86095 point pointtype 5 pointsize 1.69231 linecolor rgb '#d55e00' linewidth 1.5 front
set label 'second' at screen 0.904969,0.86095 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '' at screen 0.888892,0.813981 point pointtype 9 pointsize 1.69231 linecolor rgb '#009e73' linewidth 1.5 front
set label 'third' at screen 0.904969,0.813981 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
plot 'truths.1.dat' using 1:2:(shape[int($3)+1]):(color[int($3)+1]) with points pointtype variable pointsize 1.08 linecolor rgb variable
unset label
unset arrow
unset object
set lmargin at screen 0.325759
set rmargin at screen 0.561364
set tmargin at screen 0.931405
set bmargin at screen 0.568586
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-5.01658:65.7321]
unset xtics
set yrange [-30.0845:30.7593]
unset ytics
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
array color[3] = [0x190072b2, 0x19d55e00, 0x19009e73]
array shape[3] = [7, 5, 9]
set label 'data' at screen 0.443562,0.960193 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
plot 'truths.2.dat' using 1:2:(shape[int($3)+1]):(color[int($3)+1]) with points pointtype variable pointsize 1.08 linecolor rgb variable
unset label
unset arrow
unset object
set lmargin at screen 0.610287
set rmargin at screen 0.845892
set tmargin at screen 0.931405
set bmargin at screen 0.568586
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-3.3163:3.27053]
unset xtics
set yrange [-2.49493:3.16974]
unset ytics
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
array color[3] = [0x190072b2, 0x19d55e00, 0x19009e73]
array shape[3] = [7, 5, 9]
set label 'data' at screen 0.72809,0.960193 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
plot 'truths.3.dat' using 1:2:(shape[int($3)+1]):(color[int($3)+1]) with points pointtype variable pointsize 1.08 linecolor rgb variable
unset label
unset arrow
unset object
set lmargin at screen 0.0412308
set rmargin at screen 0.276836
set tmargin at screen 0.439385
set bmargin at screen 0.076566
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-25.121:25.4645]
unset xtics
set yrange [-21.7053:21.7982]
unset ytics
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
array color[3] = [0x190072b2, 0x19d55e00, 0x19009e73]
array shape[3] = [7, 5, 9]
set label 'map, perplexity 30' at screen 0.159033,0.468173 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
plot 'truths.4.dat' using 1:2:(shape[int($3)+1]):(color[int($3)+1]) with points pointtype variable pointsize 1.08 linecolor rgb variable
unset label
unset arrow
unset object
set lmargin at screen 0.325759
set rmargin at screen 0.561364
set tmargin at screen 0.439385
set bmargin at screen 0.076566
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-26.177:25.2472]
unset xtics
set yrange [-17.1707:27.054]
unset ytics
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
array color[3] = [0x190072b2, 0x19d55e00, 0x19009e73]
array shape[3] = [7, 5, 9]
set label 'map, perplexity 30' at screen 0.443562,0.468173 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
plot 'truths.5.dat' using 1:2:(shape[int($3)+1]):(color[int($3)+1]) with points pointtype variable pointsize 1.08 linecolor rgb variable
unset label
unset arrow
unset object
set lmargin at screen 0.610287
set rmargin at screen 0.845892
set tmargin at screen 0.439385
set bmargin at screen 0.076566
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-52.8599:66.7898]
unset xtics
set yrange [-53.6811:49.2176]
unset ytics
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
array color[3] = [0x190072b2, 0x19d55e00, 0x19009e73]
array shape[3] = [7, 5, 9]
set label 'map, perplexity 5' at screen 0.72809,0.468173 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
plot 'truths.6.dat' using 1:2:(shape[int($3)+1]):(color[int($3)+1]) with points pointtype variable pointsize 1.08 linecolor rgb variable
unset label
unset arrow
unset object
unset multiplot
unset output
