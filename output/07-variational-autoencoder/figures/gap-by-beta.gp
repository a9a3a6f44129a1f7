# Redraw with: gnuplot gap-by-beta.gp
reset
set encoding utf8
set terminal pngcairo size 1200,700 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'gap-by-beta.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.0893333
set rmargin at screen 0.976667
set tmargin at screen 0.897857
set bmargin at screen 0.129286
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [0.7:8.8]
set xtics nomirror out scale 0.6,0.3 ('' 2, '' 4, '' 6, '' 8)
set yrange [0:1]
set ytics nomirror out scale 0.6,0.3 ('' -0, '' 0.2, '' 0.4, '' 0.6, '' 0.8, '' 1)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label '2' at screen 0.231745,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '4' at screen 0.45084,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '6' at screen 0.669934,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '8' at screen 0.889029,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.0' at screen 0.077875,0.129286 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.2' at screen 0.077875,0.283 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.4' at screen 0.077875,0.436714 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.6' at screen 0.077875,0.590429 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.8' at screen 0.077875,0.744143 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '1.0' at screen 0.077875,0.897857 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'β' at screen 0.533,0.0489286 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set label 'Mutual-information gap' at screen 0.02875,0.513571 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front rotate by 90
set label '' at screen 0.1135,0.937143 point pointtype 7 pointsize 1.92308 linecolor rgb '#0072b2' linewidth 1.5 front
set label 'a seed' at screen 0.14475,0.937143 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set arrow from screen 0.245167,0.937143 to screen 0.286833,0.937143 nohead front linecolor rgb '#d55e00' linewidth 3
set label '' at screen 0.266,0.937143 point pointtype 5 pointsize 1.66667 linecolor rgb '#d55e00' linewidth 1.5 front
set label 'mean of five' at screen 0.29725,0.937143 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
plot 'gap-by-beta.dat' index 0 using 1:2 with points linecolor rgb '#0072b2' pointtype 7 pointsize 1.7, \
     'gap-by-beta.dat' index 1 using 1:2 with linespoints linecolor rgb '#d55e00' linewidth 2.5 pointtype 5 pointsize 1.7
unset label
unset arrow
unset object
unset multiplot
unset output
