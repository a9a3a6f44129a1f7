# Redraw with: gnuplot loss.gp
reset
set encoding utf8
set terminal pngcairo size 1200,700 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'loss.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.101067
set rmargin at screen 0.976667
set tmargin at screen 0.897857
set bmargin at screen 0.129286
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [2562.56:56925.4]
set xtics nomirror out scale 0.6,0.3 ('' 10000, '' 20000, '' 30000, '' 40000, '' 50000)
set yrange [0.238043:0.325575]
set ytics nomirror out scale 0.6,0.3 ('' 0.24, '' 0.26, '' 0.28, '' 0.3, '' 0.32)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label '10,000' at screen 0.220858,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '20,000' at screen 0.381924,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '30,000' at screen 0.54299,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '40,000' at screen 0.704056,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '50,000' at screen 0.865122,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.24' at screen 0.0896083,0.146466 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.26' at screen 0.0896083,0.322075 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.28' at screen 0.0896083,0.497684 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.30' at screen 0.0896083,0.673293 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.32' at screen 0.0896083,0.848902 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Images seen' at screen 0.538867,0.0489286 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set label 'Binary cross-entropy (nats per pixel)' at screen 0.02875,0.513571 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front rotate by 90
set arrow from screen 0.101067,0.157751 to screen 0.976667,0.157751 nohead front linecolor rgb '#6b6b6b' linewidth 2 dashtype (8,5)
set label 'perfect forecast' at screen 0.820083,0.181823 left font 'DejaVu Sans,16.5' textcolor rgb '#6b6b6b' front boxed
set arrow from screen 0.1044,0.937143 to screen 0.146067,0.937143 nohead front linecolor rgb '#0072b2' linewidth 3
set label '' at screen 0.125233,0.937143 point pointtype 7 pointsize 1.66667 linecolor rgb '#0072b2' linewidth 1.5 front
set label 'training' at screen 0.156483,0.937143 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set arrow from screen 0.26815,0.937143 to screen 0.309817,0.937143 nohead front linecolor rgb '#d55e00' linewidth 3
set label '' at screen 0.288983,0.937143 point pointtype 5 pointsize 1.66667 linecolor rgb '#d55e00' linewidth 1.5 front
set label 'validation' at screen 0.320233,0.937143 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
plot 'loss.dat' index 0 using 1:2 with linespoints linecolor rgb '#0072b2' linewidth 2.5 pointtype 7 pointsize 1.7, \
     'loss.dat' index 1 using 1:2 with linespoints linecolor rgb '#d55e00' linewidth 2.5 pointtype 5 pointsize 1.7
unset label
unset arrow
unset object
unset multiplot
unset output
