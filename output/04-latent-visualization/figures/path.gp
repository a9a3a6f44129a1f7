# Redraw with: gnuplot path.gp
reset
set encoding utf8
set terminal pngcairo size 1200,700 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'path.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.0475
set rmargin at screen 0.976667
set tmargin at screen 0.897857
set bmargin at screen 0.0828571
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-99.4247:98.2996]
unset xtics
set yrange [-111.96:99.7112]
unset ytics
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label 't-SNE 1' at screen 0.512083,0.0471429 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set label 't-SNE 2' at screen 0.02875,0.490357 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front rotate by 90
set label '' at screen 0.0716667,0.937143 point pointtype 7 pointsize 1.92308 linecolor rgb '#0072b2' linewidth 1.5 front
set label 'others' at screen 0.102917,0.937143 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set label '' at screen 0.22125,0.937143 point pointtype 5 pointsize 1.92308 linecolor rgb '#d55e00' linewidth 1.5 front
set label 'Ankle boot' at screen 0.2525,0.937143 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set label '' at screen 0.416042,0.937143 point pointtype 9 pointsize 1.92308 linecolor rgb '#009e73' linewidth 1.5 front
set label 'Bag' at screen 0.447292,0.937143 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set arrow from screen 0.51875,0.937143 to screen 0.560417,0.937143 nohead front linecolor rgb '#cc79a7' linewidth 3
set label '' at screen 0.539583,0.937143 point pointtype 13 pointsize 1.66667 linecolor rgb '#cc79a7' linewidth 1.5 front
set label 'the walk' at screen 0.570833,0.937143 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
plot 'path.dat' index 0 using 1:2 with points linecolor rgb '#0072b2' pointtype 7 pointsize 0.669894, \
     'path.dat' index 1 using 1:2 with points linecolor rgb '#d55e00' pointtype 5 pointsize 1.7, \
     'path.dat' index 2 using 1:2 with points linecolor rgb '#009e73' pointtype 9 pointsize 1.7, \
     'path.dat' index 3 using 1:2 with linespoints linecolor rgb '#cc79a7' linewidth 2.5 pointtype 13 pointsize 1.7
unset label
unset arrow
unset object
unset multiplot
unset output
